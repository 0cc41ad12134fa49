"""Two full names of which one may be the other with a slip of a letter, as only what surrounds them can tell."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from factcheck.find.lexicon.given import FEMALE, MALE
from factcheck.find.lexicon.surnames_more import FAMILIES, FREQUENT
from factcheck.find.name_parts import PersonParts, person_parts
from factcheck.find.spelling import fold, likeness

_SHORTEST: Final = 3
"""Letters of a name of which one may be a slip."""
_LONG: Final = 4
"""Letters of a surname that hardly comes a second time with a letter changed."""
_SEXED: Final = frozenset("aoi")
"""Last vowels of which one tells a man's name and another a woman's: "Mario", "Maria"."""


@lru_cache(maxsize=16_384)
def a_slip_apart(left: str, right: str) -> bool:
    """Whether two full names are equal but for one letter of the surname or of the first given name; a surname may be
    romanised in two ways besides.

    "Voss" and "Vos", "Kory" and "Korey" are two people's as often as one's: `same_name` calls them different.
    """
    ours, theirs = person_parts(left), person_parts(right)
    if not (ours.given and theirs.given) or ours.suffix != theirs.suffix or ours.particles != theirs.particles:
        return False
    if ours.east_asian or theirs.east_asian or {ours.sex, theirs.sex} == {"m", "f"}:
        return False
    return _by_surname(ours, theirs) or _by_given(ours, theirs)


def of_a_rare_surname(name: str) -> bool:
    """Whether the surname is none that very many bear."""
    family = person_parts(name).family
    return len(family) > _SHORTEST and family not in FREQUENT


def of_one_first_name(left: str, right: str) -> bool:
    """Whether the first names are equal and the surnames, of some length, are not both borne by many."""
    ours, theirs = person_parts(left), person_parts(right)
    long = min(len(ours.family), len(theirs.family)) >= _LONG and min(len(ours.given[0]), len(theirs.given[0])) >= _LONG
    return ours.given == theirs.given and long and not {ours.family, theirs.family} <= FAMILIES


def _by_surname(ours: PersonParts, theirs: PersonParts) -> bool:
    if ours.given != theirs.given or min(len(ours.given[0]), len(theirs.given[0])) < _SHORTEST:
        return False
    return a_letter_apart(ours.family, theirs.family) and not _are_two_genders(ours.family, theirs.family)


def _by_given(ours: PersonParts, theirs: PersonParts) -> bool:
    left, right = ours.given[0], theirs.given[0]
    if not _one_family(ours, theirs) or not a_letter_apart(left, right):
        return False
    two_sexes = (left in MALE and right in FEMALE) or (left in FEMALE and right in MALE)
    return not two_sexes and not _are_two_genders(left, right)


def _one_family(ours: PersonParts, theirs: PersonParts) -> bool:
    """One surname, be it in two romanisations, with the middle names that both give."""
    middles = all(left == right for left, right in zip(ours.given[1:], theirs.given[1:], strict=False))
    return middles and likeness(ours.family, theirs.family, True) in ("equal", "transliteration")


def _are_two_genders(left: str, right: str) -> bool:
    """A man's name and a woman's, or his surname and hers: they differ in a last vowel."""
    shorter, longer = sorted((left, right), key=len)
    if len(shorter) < len(longer):
        return longer == f"{shorter}a"
    return left[:-1] == right[:-1] and {left[-1], right[-1]} <= _SEXED


def a_letter_apart(left: str, right: str) -> bool:
    """One letter is left out, put in, changed, or two stand in each other's place; the first is the same."""
    left, right = fold(left), fold(right)
    if min(len(left), len(right)) < _SHORTEST or left[0] != right[0]:
        return False
    return OSA.distance(left, right, score_cutoff=1) == 1
