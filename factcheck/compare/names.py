"""Whether two names, two holders of an office, or two sites can both be right."""

from __future__ import annotations

import re

from factcheck.compare.guessed import guessed_apart
from factcheck.compare.verdict import Verdict
from factcheck.find.misspelled import is_a_letter_apart
from factcheck.find.names.streets import STREETS_FIRST
from factcheck.find.same_name import compare_names
from factcheck.find.slips import a_slip_apart
from factcheck.find.spelling import fold, near_keys
from factcheck.find.terms import terms
from factcheck.models import NameValue

_SITE_WORD = re.compile(
    r"^the\b|['’]s\b|(?: (?:hospital|medical|cent(?:re|er)|general|street|st\.?|road|rd|avenue|ave|airport|"
    r"international|"
    r"station|school|church|hotel|prison|court|university|square))+$"
)
"""What is left out of the short forms of sites' names."""


def compare_spellings(left: NameValue, right: NameValue) -> Verdict:
    """Two spellings of what is probably one name differ when no title, alias or transliteration tells why.

    So do two first names, where the age or the office is one, and two surnames a letter apart, where the office or
    what is told is.
    """
    if (verdict := guessed_apart(left, right)) is not None:
        return verdict
    compared = compare_names(left, right)
    if "person" not in (left.name_kind, right.name_kind) and is_a_letter_apart(left.text, right.text):
        note = "both can hold if they are two things with nearly one name"
        return Verdict("differ", difference="one letter", note=note, certain=False)
    if compared.verdict == "different" and a_slip_apart(left.text, right.text):
        note = "both can hold if they are two people"
        return Verdict("differ", difference="one letter", note=note, certain=False)
    if compared.verdict == "different" and left.given and right.given and left.given != right.given:
        if not _near_families(left, right):
            return Verdict("unclear", note="they are two people, and the question may have more than one answer")
        note = "both can hold if they are two people of one family"
        return Verdict("differ", difference=f"{left.given} / {right.given}", note=note, certain=False)
    if compared.verdict != "variant":
        return Verdict("agree" if compared.verdict == "same" else "unclear", note=compared.reason)
    if not compared.slip:
        return Verdict("agree", note=compared.reason)
    return Verdict("differ", difference=compared.distance)


def _near_families(left: NameValue, right: NameValue) -> bool:
    ours, theirs = (near_keys(fold(value.text.split()[-1])) for value in (left, right))
    return bool(ours & theirs)


def compare_holders(left: NameValue, right: NameValue) -> Verdict:
    """One office that only one person holds is given to two people whose names cannot be forms of one name."""
    if (verdict := guessed_apart(left, right)) is not None:
        return verdict
    compared = compare_names(left, right)
    if compared.verdict == "different" and (_ends_in(left, right) or _ends_in(right, left)):
        return Verdict("agree", note="one states the office before the name")
    if compared.verdict == "different" and a_slip_apart(left.text, right.text):
        return Verdict("agree", note="the two may be one name in two spellings")
    if compared.verdict == "different":
        note = "both can hold if the office changed hands between the two"
        return Verdict("differ", difference="two people", note=note, far=True)
    return Verdict("agree" if compared.verdict in ("same", "variant") else "unclear", note=compared.reason)


def _ends_in(long: NameValue, short: NameValue) -> bool:
    """The words of one name end in the other's full name: "Fire Service Chief Carla Voss", "Carla Voss"."""
    name = short.text.casefold().split()
    return len(name) > 1 and long.text.casefold().split()[-len(name) :] == name


def compare_sites(left: NameValue, right: NameValue) -> Verdict:
    """Two sources name two different sites of one sort (two hospitals, two streets) where they tell the same.

    A name that holds the other's, or names a country where the other names its capital, may be the same site's.
    """
    if (verdict := guessed_apart(left, right)) is not None:
        return verdict
    short, other = (frozenset(_SITE_WORD.sub("", value.text.casefold()).split()) for value in (left, right))
    if short and other and (short <= other or other <= short):
        return Verdict("agree", note="one is a short form of the other")
    if short and other and len(short) == len(other) and all(map(_begin_alike, sorted(short), sorted(other))):
        return Verdict("unclear", note="the two may be one name in two spellings")
    ours, theirs = set(terms(left.text)), set(terms(right.text))
    if ours <= theirs or theirs <= ours or _run_together(left) == _run_together(right):
        return Verdict("unclear", note=f"“{left.text}” and “{right.text}” may be one site's fuller and shorter name")
    first = left.text.split()[0]
    last = left.text.split()[-1], right.text.split()[-1]
    if first == right.text.split()[0] and last[0] != last[1] and not _SORT_FIRST.fullmatch(first):
        return Verdict("unclear", note=f"“{left.text}” may be part of “{right.text}”, or the other way round")
    compared = compare_names(left, right)
    if compared.verdict == "different":
        return Verdict("differ", difference="two places", note="both can hold if more than one was involved")
    return Verdict("agree" if compared.verdict in ("same", "variant") else "unclear", note=compared.reason)


_SORT_FIRST = re.compile(rf"(?:{STREETS_FIRST}|Lake|Loch|Lough|Mount|Hotel|St\.?|Saint|San|Santa|The)")
"""A word that says only which sort of site it is."""


def _begin_alike(left: str, right: str) -> bool:
    return left[:ALIKE] == right[:ALIKE]


ALIKE = 4
"""Letters with which two spellings of one site's name begin."""


def compare_agents(left: NameValue, right: NameValue) -> Verdict:
    """Two sources name two different doers of what one did: who claimed an attack, built a bridge, bought a firm."""
    if (verdict := guessed_apart(left, right)) is not None:
        return verdict
    if {left.name_kind, right.name_kind} == {"person", "organisation"}:
        return Verdict("unclear", note="one is a person and the other a body")
    compared = compare_names(left, right)
    if compared.verdict == "different":
        return Verdict("differ", difference="two names", note="both can hold if more than one took part")
    return Verdict("agree" if compared.verdict in ("same", "variant") else "unclear", note=compared.reason)


def _run_together(name: NameValue) -> str:
    return "".join(filter(str.isalnum, name.text)).casefold()
