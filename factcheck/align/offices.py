"""Whether a sentence gives an office to the person beside whom it stands, and of which land it is."""

from __future__ import annotations

import re
from collections.abc import Collection

from factcheck.align.contexts import Context
from factcheck.find.lexicon.places import COUNTRIES, DEMONYMS
from factcheck.find.terms import SEATS, terms
from factcheck.models import NameValue

LANDS = frozenset(terms(" ".join((*sorted(COUNTRIES), *sorted(DEMONYMS))))) | frozenset(SEATS)
"""Terms of every country and of its people."""

_PORTFOLIOS = frozenset(terms("prime foreign finance defence defense interior home justice trade health energy labour"))
"""What every government has a minister of."""

_OF_ANOTHER = re.compile(
    r"\b(?:with|by|to|from|of|for)\s(?:the\s|its\s|their\s)?[^,;.]{0,24}"
    r"\b(?:president|minister|premier|mayor|leader|governor|secretary|director|chief|head|chair\w*|ambassador)\b"
    r"[^,;.]{0,60},\s$",
    re.IGNORECASE,
)
_SPEAKS = re.compile(r"^\s(?:said|says|told|added|warned|argued|announced|insisted|called)\b")
_OF_THE_NEXT = re.compile(r"^,\s[A-Z][^,.;]{5,60},\s(?:[A-Z][\w’'-]+\s){1,2}[A-Z][\w’'-]+,?\s(?:said|says|told)\b")
"""Behind a name, an office and whose it is: "..., Defence Minister, Mara Holt, said"."""
_BROKEN = re.compile(r"^(?:\ufffd|\?[a-z])")
_JOINED = re.compile(r"-[a-z]+-[a-z]+$")


def is_of_whom_they_met(context: Context) -> bool:
    """The office is of whom the speaker met: "after a meeting with the president of the board, Mara Holt said"."""
    if _OF_THE_NEXT.match(context.after(90)):
        return True
    return bool(_OF_ANOTHER.search(context.before(120)) and _SPEAKS.match(context.after(20)))


def is_broken(context: Context) -> bool:
    """The name is cut off by a character that was lost, or joined by hyphens to what follows it."""
    value = context.detail.value
    joined = isinstance(value, NameValue) and _JOINED.search(value.text)
    return bool(joined or _BROKEN.match(context.after(2)))


def of_two_lands(office: Collection[str], ours: Collection[str], theirs: Collection[str]) -> bool:
    """A ministry that every government has, told in sentences on two countries.

    Args:
        office: Terms of what it is an office of.
        ours: Words of what is told of one holder.
        theirs: Words of what is told of the other.
    """
    if not set(office) <= _PORTFOLIOS:
        return False
    left, right = LANDS & set(ours), LANDS & set(theirs)
    return left != right
