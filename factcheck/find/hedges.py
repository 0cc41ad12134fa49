"""How firmly a stretch is put: hedges, conditions and questions."""

from __future__ import annotations

import re

from factcheck.models import Certainty

HEDGE = re.compile(
    r"\b(?:perhaps|maybe|possibl[ey]|probabl[ey]|apparently|reportedly|allegedly|supposedly|presumably|seemingly|"
    r"purportedly|ostensibly|likely|unconfirmed|suspected|alleged|"
    r"may(?=\s(?:be|have|not|also|even|well|already|soon|yet|include|need|[a-z]{3,20}))(?!\s\d)|might|could(?!\snot\b)|"
    r"appear(?:s|ed)?\s(?:to|that)|seem(?:s|ed)?\s(?:to|that)|(?:is|are|was|were)\s(?:believed|thought|said|feared|suspected|understood)\s(?:to|that))\b",
    re.IGNORECASE,
)
_MODAL_MAY = re.compile(r"\bMay\b(?=\s[A-Z\d]|[,.]|$)")
_CONDITION = re.compile(
    r"^\W{0,3}(?:if|unless|should|were|provided|in case)\b|\bif\s(?:it|he|she|they|the|a|an|that|this|we|you|i)\b",
    re.IGNORECASE,
)
_LONGEST = 2000


def hedges_in(text: str) -> list[str]:
    """The hedging words of a stretch, in order, in lower case."""
    found = (match for match in HEDGE.finditer(text[:_LONGEST]))
    return [m.group().lower() for m in found if not _MODAL_MAY.match(text, m.start())]


def certainty_of(text: str) -> Certainty:
    """Whether a stretch states flatly, hedges, sets a condition or asks."""
    stretch = text[:_LONGEST].strip()
    if stretch.rstrip("\"”’' ").endswith("?"):
        return "question"
    if hedges_in(stretch):
        return "hedged"
    return "conditional" if _CONDITION.search(stretch) else "stated"
