"""Whether two names are the same name: the one public function is `compare_names`.

What is compared is names, not people: "same" says that the two can be one person's, organisation's or place's name in
two forms; "variant" that they are one name in two spellings, where `slip` marks those that only context can tell from
two people; "different" that they cannot; "unclear" that the names do not decide.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from factcheck.find.lexicon import organisations as orgs
from factcheck.find.lexicon import people, places, roles
from factcheck.find.lexicon.given import GIVEN
from factcheck.find.lexicon.words import is_ordinary
from factcheck.find.name_parts import PersonParts, person_parts
from factcheck.find.same_person import compare_persons
from factcheck.find.same_script import compare_scripts
from factcheck.find.same_thing import KNOWN_PLACES, compare_known, compare_organisations, compare_places
from factcheck.find.spelling import fold
from factcheck.find.thing_parts import ThingParts, thing_parts
from factcheck.find.verdicts import NameComparison, Verdict
from factcheck.models import NameValue

__all__ = ["NameComparison", "Verdict", "compare_names"]

Kind = Literal["person", "organisation", "place", "unknown"]

_KIN_OF: Final = re.compile(r"['’]s?\s+([a-z]+)$")
_KOREAN_LAST: Final = re.compile(r"[A-Z][a-z]{1,6}-[a-z]{1,6} [A-Z][a-z]{1,6}")
_TAILS: Final = frozenset(fold(word) for word in orgs.ORG_TAILS)
_HEADS: Final = frozenset(fold(word) for word in orgs.ORG_HEADS_OF)
_ORG_KEYS: Final = frozenset(thing_parts(name).key for name in (*orgs.BARE_ORGS, *orgs.PHRASE_ORGS))
_PLACE_TAILS: Final = frozenset(fold(word) for word in places.PLACE_TAILS) | {"state"}
_PLACE_HEADS: Final = frozenset(fold(word) for word in places.PLACE_HEADS) | {"san", "santa", "santo", "saint", "st"}
_A: Final = {"person": "a person", "organisation": "an organisation", "place": "a place", "unknown": "a name"}
_OFFICE_WORDS: Final = roles.TITLE_CONTEXT | roles.ROLE_NOUNS | people.POLITICAL | people.RANKS | people.ROYAL
_STATE_FORMS: Final = frozenset({"republic", "federation", "kingdom", "islamic", "federal", "peoples", "state"})
_GROUPS: Final = frozenset(map(fold, (*places.DEMONYMS, *places.OTHER_DEMONYMS))) | {"army", "navy"}


@dataclass(frozen=True, slots=True)
class _Name:
    """A name read both ways, and the kind that its words show."""

    shown: str
    kind: Kind
    person: PersonParts
    thing: ThingParts
    titled: bool
    kin: bool


def compare_names(left: NameValue | str, right: NameValue | str) -> NameComparison:
    """Whether two names are the same name, with a sentence that names both; the order of the two does not matter."""
    one, other = sorted((_read(left), _read(right)), key=lambda name: (name.shown, name.kind))
    named = f"“{one.shown}” and “{other.shown}”"
    if one.kin != other.kin:
        return _described(one, other, named)
    return (
        _known(one, other, named)
        or _apposed(one, other, named)
        or compare_scripts(one.shown, other.shown, named)
        or _by_kind(one, other, named)
    )


def _apposed(one: _Name, other: _Name, named: str) -> NameComparison | None:
    """A name that states two of one person, the second under a title: "Karol Wojtyła, Pope John Paul II"."""
    for both, single in ((one, other), (other, one)):
        _, comma, second = both.shown.partition(", ")
        if not comma or single.shown.count(","):
            continue
        read = _read_text(second, "unknown")
        if read.titled and read.person.given and compare_names(second, single.shown).verdict == "same":
            return NameComparison("same", f"{named}: one of them states the other as a second name")
    return None


def _described(one: _Name, other: _Name, named: str) -> NameComparison:
    """Somebody described by another person's name ("Hartnell's wife") against a name."""
    described, name = (one, other) if one.kin else (other, one)
    if name.person.family in described.thing.key.split():
        return NameComparison("unclear", f"{named}: one describes somebody by the other's surname")
    return NameComparison("different", f"{named}: one describes somebody by another person's name")


def _known(one: _Name, other: _Name, named: str) -> NameComparison | None:
    """What the table of aliases and known names says, where neither is a person's."""
    if "person" in {one.kind, other.kind}:
        return None
    return compare_known(one.thing, other.thing, named)


def _by_kind(one: _Name, other: _Name, named: str) -> NameComparison:
    """The comparison by the kind that both have, or that one has and the other may have."""
    kinds = {one.kind, other.kind} - {"unknown"}
    if len(kinds) == 2:
        return _two_kinds(one, other, named)
    if kinds == {"organisation"}:
        return _short_for(one, other, named) or compare_organisations(one.thing, other.thing, named)
    if kinds == {"place"}:
        return _short_for_person(one, other, named) or compare_places(one.thing, other.thing, named)
    return _plural_words(one, other, named) or compare_persons(one.person, other.person, named)


def _two_kinds(one: _Name, other: _Name, named: str) -> NameComparison:
    """A person against a place, a place against an organisation: one word may be either's."""
    short = _short_for(one, other, named)
    if short is not None:
        return short
    for single, full in ((one, other), (other, one)):
        one_word = full.kind == "person" and not full.titled and len(single.thing.key.split()) == 1
        if one_word and single.thing.key in full.person.words:
            return NameComparison("unclear", f"{named}: the one word may be a place's or a person's name")
    if one.thing.key == other.thing.key:
        return NameComparison("unclear", f"{named} are one word for {_A[one.kind]} and {_A[other.kind]}")
    return NameComparison("different", f"{named} are {_A[one.kind]} and {_A[other.kind]}")


def _short_for(one: _Name, other: _Name, named: str) -> NameComparison | None:
    """One word against an organisation or company that begins with it: "Ford", "Ford Motor Company"."""
    for single, full in ((one, other), (other, one)):
        words = full.thing.words
        alone = single.kind not in {"organisation", "place"} and len(single.thing.words) == 1 and not single.titled
        if alone and full.kind == "organisation" and words == single.thing.words and full.thing.legal:
            return NameComparison("same", f"{named} differ in the legal form only")
        if alone and full.kind == "organisation" and len(words) > 1 and words[0] == single.thing.words[0]:
            return NameComparison("unclear", f"{named}: the one word may be short for the organisation, or a name")
    return None


def _short_for_person(one: _Name, other: _Name, named: str) -> NameComparison | None:
    """A place of one word against two words that hold it, and may be a person's name: "Paris", "Paris Hilton"."""
    for single, full in ((one, other), (other, one)):
        words = full.thing.place_words
        if full.kind == "unknown" and len(words) == 2 and single.thing.key in words and not full.thing.lower:
            return NameComparison("unclear", f"{named}: the one word may be a place's or a person's name")
    return None


def _plural_words(one: _Name, other: _Name, named: str) -> NameComparison | None:
    """Ordinary words that differ by a plural are no two spellings of a name."""
    shorter, longer = sorted((one.thing.key, other.thing.key), key=len)
    if longer == shorter + "s" and is_ordinary(shorter):
        return compare_organisations(one.thing, other.thing, named)
    return None


def _read(name: NameValue | str) -> _Name:
    """The name read both ways."""
    if isinstance(name, str):
        return _read_text(name, "unknown")
    kind: Kind = "organisation" if name.name_kind == "role" else name.name_kind  # an office is compared by its words
    text = f"{name.title} {name.text}" if kind == "person" and name.title else name.text
    return _read_text(text, kind)


@lru_cache(maxsize=8_192)
def _read_text(text: str, kind: Kind) -> _Name:
    """A text read both ways; where its kind is not given, its words may show it."""
    person, thing = person_parts(text), thing_parts(text)
    kin = _KIN_OF.search(text[:200].strip())
    return _Name(
        shown=" ".join(text[:200].split()),
        kind=_kind_of(text, person, thing) if kind == "unknown" else kind,
        person=person,
        thing=thing,
        titled=bool(person.titles),
        kin=kin is not None and kin[1] in roles.KIN,
    )


def _kind_of(text: str, person: PersonParts, thing: ThingParts) -> Kind:
    """The kind that the words of a name show; "unknown" where they show none."""
    if thing.key in KNOWN_PLACES or thing.qualifier or (thing.alias and thing.alias in KNOWN_PLACES):
        return "place"
    head, comma, _ = text.partition(",")
    if comma and head.strip():
        thing = thing_parts(head)
    words = thing.key.split()
    if text[:4].lower() == "the " and not person.titles and thing.key not in KNOWN_PLACES and len(words) == 1:
        return "organisation"
    if words and not person.given and all(word in _OFFICE_WORDS for word in thing.words):
        return "organisation"
    if _is_body_under_a_title(words, person):
        return "organisation"
    if _KOREAN_LAST.fullmatch(text) and words[-1] in people.EAST_ASIAN_SURNAMES:
        return "person"
    if not words or person.suffix or (person.titles and not thing.lower):
        return "person" if person.titles and words else "unknown"
    if thing.key in _ORG_KEYS or thing.alias or thing.is_acronym or thing.lower:
        return "place" if thing.lower and thing.designators else "organisation"
    if thing.legal:
        return "organisation"
    if len(words) == 1:
        return "organisation" if words[0] in _GROUPS else "unknown"
    if (
        person.given
        and person.given[0] in GIVEN
        and len(words) == 2
        and words[-1] not in (_TAILS | _PLACE_TAILS) - people.SURNAMES_TOO
    ):
        return "person"
    if any(" ".join(words[:size]) in _ORG_KEYS for size in (1, 2, 3)):
        return "organisation"
    if thing.nations and set(thing.words) <= _STATE_FORMS:
        return "place"
    return _kind_by_pattern(list(thing.words) or words, thing)


def _is_body_under_a_title(words: list[str], person: PersonParts) -> bool:
    """Whether a title is a matter and its bearer a body: "Justice Department", "General Assembly"."""
    if not person.titles or len(words) < 2 or person.given:
        return False
    return words[0] in _HEADS or words[-1] in _TAILS - people.SURNAMES_TOO


def _kind_by_pattern(words: list[str], thing: ThingParts) -> Kind:
    """The kind that the first or last word shows."""
    if words[0] in _HEADS:
        return "organisation"
    if words[-1] in _PLACE_TAILS or words[0] in _PLACE_HEADS or set(words) & {"district", "province"}:
        return "place"
    if words[-1] in _TAILS or set(words) & _HEADS or any(word[0].isdigit() for word in words):
        return "organisation"
    if words[0] in places.DIRECTIONS or words[-1].isdigit():
        return "place"
    return "organisation" if thing.nations or "and" in words else "unknown"
