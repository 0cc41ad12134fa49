"""Two names of organisations, places or other things that are one with a letter changed, as a slip of the pen leaves
them: "Monetary Fund" and "Monetary Found".
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from factcheck.find.lexicon.words import is_ordinary
from factcheck.find.same_name import compare_names
from factcheck.find.same_thing import KNOWN_PLACES, is_derived
from factcheck.find.slips import a_letter_apart
from factcheck.find.spelling import american, fold
from factcheck.find.thing_parts import thing_parts
from factcheck.models import NameValue

SHORTEST: Final = 4
"""Letters of a word of which one may be a slip, beside other words that are equal."""
ALONE: Final = 6
"""The same of a name of one word."""


@lru_cache(maxsize=16_384)
def is_a_letter_apart(left: str, right: str) -> bool:
    """Whether two names of things are equal but for a letter of one word, and no other form of one name.

    An ending ("Korea", "Korean"), the last letter of a name of one word ("Sevilla", "Seville"), another first letter
    ("Mill Road", "Hill Road"), a number, an acronym, and a word of the language beside others ("White House", "White
    Horse") make other names as often as slips; and how a well-known place is spelled nobody needs to be asked.
    """
    ours, theirs = left.split(), right.split()
    differ = [pair for pair in zip(ours, theirs, strict=False) if fold(pair[0]) != fold(pair[1])]
    if len(ours) != len(theirs) or len(differ) != 1 or not _is_a_slip(*differ[0], least=_least(ours)):
        return False
    same = [word for word in ours if word != differ[0][0]]
    if all(map(is_ordinary, differ[0])) and len(same) < 2 and all(map(is_ordinary, same)):
        return False
    known = any(thing_parts(name).key in KNOWN_PLACES for name in (left, right))
    return not known and _are_not_one(left, right)


def _least(words: list[str]) -> int:
    return SHORTEST if len(words) > 1 else ALONE


def _is_a_slip(left: str, right: str, least: int) -> bool:
    """One letter changed, left out or put in, or two in each other's place, behind the first; no ending."""
    if not (left.isalpha() and right.isalpha()) or left.isupper() or right.isupper():
        return False
    shorter, longer = sorted(map(fold, (left, right)), key=len)
    if len(shorter) < least or is_derived(shorter, longer) or american(shorter) == american(longer):
        return False
    if least == ALONE and (shorter[:-1] == longer[:-1] or is_ordinary(left) or is_ordinary(right)):
        return False
    return a_letter_apart(shorter, longer)


def _are_not_one(left: str, right: str) -> bool:
    """No table and no rule of spelling knows the two as forms of one name."""
    as_bodies = [NameValue(text=text, name_kind="organisation") for text in (left, right)]
    as_places = [NameValue(text=text, name_kind="place") for text in (left, right)]
    return all(compare_names(*pair).verdict in ("different", "variant") for pair in (as_bodies, as_places))
