"""Of which period and by which rules of accounting a sum is: underlying and statutory profit are two."""

from __future__ import annotations

import re

from factcheck.align.contexts import Context, once
from factcheck.models import FigureValue

_ACCOUNTED = re.compile(
    r"\b(underlying|adjusted|statutory|operating|net|gross|pre-?tax|combined|"
    r"group(?= (?:profit|sales|revenue|turnover|earnings|loss|debt|cost))|like-for-like|first[- ]half|H1|H2|"
    r"second[- ]half|(?:first|second|third|fourth)[- ]quarter|Q[1-4]|quarterly|full[- ]year|annual|as a whole|"
    r"effective|marginal|average|median|per capita|top (?:\w+ )?(?:tax|rate)|bracket)\b",
    re.IGNORECASE,
)
_WEIGHED = re.compile(r"\b(?:dry|laden|unladen|empty|including|excluding|net|gross|combined)\b", re.IGNORECASE)
"""How something was weighed or measured."""
ACCOUNTED_NEAR = 60
"""Characters on each side of a sum in which such words are of it."""


@once
def accounted(context: Context) -> frozenset[str]:
    """The words for periods and rules beside a sum or a share; none for other figures."""
    value = context.detail.value
    if isinstance(value, FigureValue) and value.quantity == "measure":
        return frozenset(match.casefold() for match in _WEIGHED.findall(context.around(ACCOUNTED_NEAR // 2)))
    if not isinstance(value, FigureValue) or value.quantity not in ("money", "percent"):
        return frozenset()
    around = context.around(ACCOUNTED_NEAR)
    found = frozenset(re.sub(r"[- ]", "", match.group(1).casefold()) for match in _ACCOUNTED.finditer(around))
    return found | {"each"} if _EACH.search(context.claim.evidence[0].quote) else found


_EACH = re.compile(
    r"\b(?:each|apiece|per (?:head|person|family|household|victim|customer|pupil)|every (?:family|household|"
    r"home|victim|"
    r"customer|survivor)|next of kin)\b",
    re.IGNORECASE,
)
"""A sum that each gets, and not all together."""
