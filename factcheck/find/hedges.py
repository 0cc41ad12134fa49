"""How firmly a stretch is put: hedges, conditions and questions."""

from __future__ import annotations

import re

from factcheck.models import Certainty

HEDGE = re.compile(
    r"\b(?:(?i:perhaps|maybe|possibl[ey]|probabl[ey]|apparently|reportedly|allegedly|supposedly|presumably|seemingly|"
    r"purportedly|ostensibly|likely|unconfirmed|suspected|alleged|might|could(?!\snot\b)|"
    r"(?:not|cannot|n['’]t)\srul(?:e|ed|ing)\sout|"
    r"appear(?:s|ed)?\s(?:to|that)|seem(?:s|ed)?\s(?:to|that)|"
    r"(?:is|are|was|were)\s(?:believed|thought|said|feared|suspected|understood)\s(?:to|that))|"
    # "may" with a small letter is the verb; with a capital only where a word follows that no surname or month takes.
    r"may(?=\s[A-Za-z])|May(?=\s(?:[Bb]e|[Hh]ave|[Nn]ot|also|already|soon|well|yet|never|face|need)\b)|"
    r"MAY(?=\s(?:BE|HAVE|NOT)\b))\b"
)
_CONDITION = re.compile(
    r"^\W{0,3}(?:(?i:if|unless|provided|in case)\b|"
    r"(?:Were|Should|Had)\s(?:it|he|she|they|the|a|an|that|this|we|you)\b)|"
    r"\b(?i:if)\s(?:it|he|she|they|the|a|an|that|this|we|you|i)\b"
)
_SUPPOSED = re.compile(r"\b(?i:perhaps|maybe|possibl[ey]|probabl[ey]|presumably|likely|might|could|may)\b")
_LONGEST = 2000


def hedges_in(text: str) -> list[str]:
    """The hedging words of a stretch, in order, in lower case."""
    return [match.group().lower() for match in HEDGE.finditer(text[:_LONGEST])]


def certainty_of(text: str) -> Certainty:
    """Whether a stretch states flatly, hedges, sets a condition or asks."""
    stretch = text[:_LONGEST].strip()
    if stretch.rstrip("\"”’' ").endswith("?"):
        return "question"
    if hedges_in(stretch):
        return "hedged"
    return "conditional" if _CONDITION.search(stretch) else "stated"


def is_supposed(text: str) -> bool:
    """Whether a stretch only supposes something, of itself or under a condition, and reports nobody's account of it."""
    stretch = text[:_LONGEST].strip()
    return bool(_SUPPOSED.search(stretch) or _CONDITION.search(stretch))
