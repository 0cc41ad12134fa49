"""Which persons of one surname, or of two that differ by a letter or two, are one person under two first names.

Brothers and couples share a surname. One age, or one office that only one person holds, tells that both are one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations, product

from factcheck.align.contexts import Context, once
from factcheck.align.gather import PAIRWISE, Caps
from factcheck.find.name_parts import PersonParts, person_parts
from factcheck.find.same_name import compare_names
from factcheck.find.spelling import fold
from factcheck.find.terms import terms
from factcheck.models import NameValue, Question

_AGE = re.compile(r"^,?\s\(?(?:aged\s)?(\d{1,2})(?=[,.;)]|\sand\b|$)")
_SOLE = re.compile(
    r"\b(?:capt(?:ain|\.)?|pilot|skipper|mayor|prime minister|president|chief executive|coach|gunman|driver|"
    r"archbishop|bishop|sheriff|coroner|headteacher)(?!\w)",
    re.IGNORECASE,
)
"""Offices and parts of which a story mostly has one (own list)."""
_BODIED = re.compile(
    r"\b(?:spokesm[ae]n|spokeswoman|minister|chief|director|commissioner|superintendent|governor|principal|judge|"
    r"ambassador|inspector|chair(?:man|woman)?|manager|professor|head)\b",
    re.IGNORECASE,
)
"""Offices of which every body has one: two persons of one surname hold the same where all its words are the same."""
_NOT_SOLE = re.compile(r"\b(?:co|second|first officer|former|ex|vice|deputy|other|another|one of)\b", re.IGNORECASE)
_PET_NAME = re.compile(r".$|.{0,4}[aeiouy]$")
"""An initial, or short as "Rudy" and "Pepe" are, which stand for other names."""
_SAME_OFFICE = {"capt": "captain", "capt.": "captain", "pilot": "captain", "skipper": "captain"}


def first_name_questions(contexts: Sequence[Context], caps: Caps) -> list[Question]:
    """Pairs of names of probably one person, of different first names; each source uses one of the two alone."""
    forms: dict[str, list[Context]] = defaultdict(list)
    for context in contexts:
        if _is_full(context):
            forms[context.detail.value.text].append(context)
    by_age_or_office: dict[str, set[str]] = defaultdict(set)
    for text, held in forms.items():
        for sign in {sign for context in held for sign in _signs(context)}:
            by_age_or_office[sign].add(text)
    capped = {sign for sign, texts in by_age_or_office.items() if len(texts) > PAIRWISE}
    caps.add("name", "persons of one age or office", len(forms), len(capped))
    pairs = {
        pair
        for sign, texts in sorted(by_age_or_office.items())
        if sign not in capped
        for pair in combinations(sorted(texts), 2)
        if _one_person(*pair, office=not sign.isdigit())
    }
    place = {context: at for at, context in enumerate(contexts)}
    bearers: dict[str, list[Context]] = defaultdict(list)
    for text, held in forms.items():
        bearers[person_parts(text).surname] += held
    return [
        _question(sorted((*forms[left], *forms[right]), key=place.__getitem__))
        for left, right in sorted(pairs)
        if _told_apart(forms[left], forms[right], bearers)
    ]


def _question(held: Sequence[Context]) -> Question:
    family = person_parts(held[0].detail.value.text).raw_family
    text = f"What is the full name of {family}?"
    return Question(text=text, kind="name", aspect="spelling", answers=tuple(context.answer for context in held))


def _is_full(context: Context) -> bool:
    value = context.detail.value
    if not (isinstance(value, NameValue) and value.name_kind == "person" and value.given and value.family):
        return False
    # "President Trump" is full only by another sentence, which may be on his wife.
    return value.given.split()[0].casefold() in context.detail.quote.casefold()


@once
def _signs(context: Context) -> tuple[str, ...]:
    """The age that stands beside the name, and the office that one person holds."""
    value = context.detail.value
    age = _AGE.match(context.after(12))
    office = f"{value.title} {value.role}" if isinstance(value, NameValue) else ""
    sole = _SOLE.search(office)
    word = sole.group().casefold() if sole and not _NOT_SOLE.search(office) else ""
    bodied = "" if word or not _BODIED.search(office) or _NOT_SOLE.search(office) else " ".join(sorted(terms(office)))
    return tuple(sign for sign in (age[1] if age else "", _SAME_OFFICE.get(word, word), bodied) if sign)


def _one_person(left: str, right: str, *, office: bool) -> bool:
    """One surname or nearly; of a surname that very many bear an office tells nothing, and sexes must not differ."""
    if compare_names(left, right).verdict != "different":
        return False
    ours, theirs = person_parts(left), person_parts(right)
    if {ours.sex, theirs.sex} == {"m", "f"} or (office and (ours.east_asian or theirs.east_asian)):
        return False
    if not ours.given or not theirs.given or set(ours.given) & set(theirs.given):
        return False
    if any(_PET_NAME.match(given[0]) for given in (ours.given, theirs.given)):
        return False
    return ours.surname == theirs.surname or _near_in_both(ours, theirs)


def _near_in_both(ours: PersonParts, theirs: PersonParts) -> bool:
    """First name and surname begin alike and differ by a letter each."""
    pairs = ((" ".join(ours.given), " ".join(theirs.given)), (ours.surname, theirs.surname))
    return all(min(len(left), len(right)) >= LEAST and _a_letter_apart(left, right) for left, right in pairs)


LEAST = 5
"""Letters of a name of which one may be a slip."""


def _a_letter_apart(left: str, right: str) -> bool:
    left, right = sorted((fold(left), fold(right)), key=len)
    if left[0] != right[0] or len(right) - len(left) > 1:
        return False
    at = next((at for at, (ours, theirs) in enumerate(zip(left, right, strict=False)) if ours != theirs), len(left))
    return left[at + (len(left) == len(right)) :] == right[at + 1 :]


def _told_apart(left: Sequence[Context], right: Sequence[Context], bearers: dict[str, list[Context]]) -> bool:
    """No source names both, nor anybody else of the surname besides."""
    ours, theirs = ({context.claim.source for context in held} for held in (left, right))
    if ours & theirs:
        return False
    named: dict[str, set[str]] = defaultdict(set)
    for family in {person_parts(held[0].detail.value.text).surname for held in (left, right)}:
        for context in bearers[family]:
            named[context.claim.source].add(context.detail.value.text)
    return not any(
        compare_names(one, other).verdict == "different"
        for source in ours | theirs
        for one, other in product(named[source], repeat=2)
    )
