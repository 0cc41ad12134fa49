"""How often somebody was hit: "struck by two bullets" and "shot seven times" answer one question."""

from __future__ import annotations

import re

from factcheck.align.contexts import Context, once
from factcheck.find.lexicon.counted import counted_class
from factcheck.models import FigureValue

_HIT_BY = re.compile(r"\b(?:struck|hit|killed|wounded|riddled) (?:by|with)\s(?:[\w-]+\s)?$", re.IGNORECASE)
_TIMES = re.compile(r"\b(shot|hit|struck|stabbed|knifed)\b[^.;]{0,40}$", re.IGNORECASE)


@once
def blow_of(context: Context) -> str:
    """How often somebody was hit, by the verb: "struck by two bullets", "shot seven times", "stabbed four times"."""
    value = context.detail.value
    if not isinstance(value, FigureValue) or value.quantity not in ("count", "multiple"):
        return ""
    before = context.before(50)
    if counted_class(value.counted) == "shot":
        return "shot" if _HIT_BY.search(before) else ""
    if value.counted != "time" and value.quantity != "multiple":
        return ""
    verb = _TIMES.search(before)
    return {"stabbed": "stabbed", "knifed": "stabbed"}.get(verb.group(1).casefold(), "shot") if verb else ""
