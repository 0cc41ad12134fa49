"""Stop 7, compare: one pure comparator per kind; each says whether values can all hold, with a sentence."""

from __future__ import annotations

import re

from factcheck.compare.claims import (
    FLAGS,
    compare_doubted,
    flag_belated_first,
    flag_denials,
    flag_disagreement,
    flag_dropped_hedge,
)
from factcheck.compare.questions import RULES, Compared, compare_question
from factcheck.compare.reckonings import RECKONED, compare_reckoning


def rule_texts() -> dict[str, str]:
    """Name and text of every rule, as reports print them."""
    texts = {rule.name: rule.text for rule in RULES}
    others = FLAGS | {name: comparator for name, (_, comparator) in RECKONED.items()}
    texts |= {name: " ".join((rule.__doc__ or "").split()) for name, rule in others.items()}
    return {name: _QUOTED.sub(r"“\1”", text).replace("'", "’") for name, text in texts.items()}


_QUOTED = re.compile(r'"([^"]*)"')
"""Words between the marks of a docstring; a page has those of print."""


__all__ = [
    "Compared",
    "compare_doubted",
    "compare_question",
    "compare_reckoning",
    "flag_belated_first",
    "flag_denials",
    "flag_disagreement",
    "flag_dropped_hedge",
    "rule_texts",
]
