"""Whether two names are one organisation's, group's or place's."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from typing import Final

from factcheck.find.lexicon import organisations as orgs
from factcheck.find.lexicon import places
from factcheck.find.lexicon.aliases import ALIASES, CITY_AND_REGION, MORE_THAN_ONE
from factcheck.find.lexicon.lists import words
from factcheck.find.lexicon.places import CAPITALS
from factcheck.find.lexicon.words import is_ordinary
from factcheck.find.spelling import fold, likeness, looks_romanised
from factcheck.find.thing_parts import ThingParts, is_orderless, is_per_country
from factcheck.find.verdicts import NameComparison, variant

KNOWN_PLACES: Final = frozenset(
    re.sub(r"^st(?= )", "saint", " ".join(filter(None, map(fold, re.sub("[-']", " ", place).split()))))
    for place in (*places.COUNTRIES, *places.CITIES, *places.REGIONS, *places.STATES)
)
"""Every place of the lexicon as a key."""

_DERIVED: Final = words("n an ian al ic s es er ers or ing ed ist ists ism ish y ly ity d r in ia i")
_EMPTY: Final[frozenset[str]] = frozenset()
_OTHER_POST: Final = frozenset({"vice", "deputy", "assistant", "former", "acting", "shadow"})
_NAMED_ALONE: Final = frozenset({"mount", "mountain", "lake", "airport", "station", "port", "valley", "islands"})
_STATES_AND_COUNTIES: Final = frozenset({"state", "county"})
Rule = Callable[[ThingParts, ThingParts, str], NameComparison | None]


def compare_known(left: ThingParts, right: ThingParts, named: str) -> NameComparison | None:
    """What the alias table says of two names; None where it does not hold both."""
    if left.key == right.key and left.qualifier == right.qualifier:
        return NameComparison("same", f"{named} are one name")
    if left.qualifier or right.qualifier:
        return None
    mine, yours = left.alias or left.key, right.alias or right.key
    if left.alias and left.alias == right.alias:
        return NameComparison("same", f"{named} are known names of one thing (alias table)")
    for one, other in ((left, right), (right, left)):
        seat = CAPITALS.get(one.key, "")
        if seat and ALIASES.get(seat, seat) == (other.alias or other.key):
            return NameComparison("unclear", f"{named}: a seat of government may stand for its country")
        if (other.alias or other.key) in MORE_THAN_ONE.get(one.key, _EMPTY):
            return NameComparison("unclear", f"{named}: more than one country is called by the shorter name")
    known = all(each.alias or each.key in KNOWN_PLACES for each in (left, right))
    if known and mine != yours:
        return NameComparison("different", f"{named} are known names of two things")
    return None


def compare_organisations(left: ThingParts, right: ThingParts, named: str) -> NameComparison:
    """Whether two organisations' or groups' names are one's."""
    return _first_answer(_ORGANISATION_RULES, left, right, named)


def compare_places(left: ThingParts, right: ThingParts, named: str) -> NameComparison:
    """Whether two places' names are one's."""
    return _first_answer(_PLACE_RULES, left, right, named)


def _first_answer(rules: tuple[Rule, ...], left: ThingParts, right: ThingParts, named: str) -> NameComparison:
    """The answer of the first rule that has one."""
    for rule in rules:
        answer = rule(left, right, named)
        if answer is not None:
            return answer
    return NameComparison("different", f"{named} differ in their words")


def _acronyms(left: ThingParts, right: ThingParts, named: str) -> NameComparison | None:
    """An acronym against another, or against a long form with its initials."""
    if left.is_acronym and right.is_acronym:
        return NameComparison("different", f"{named} are two acronyms")
    for short, long in ((left, right), (right, left)):
        if not short.acronym or (not short.is_acronym and short.acronym != long.acronym):
            continue
        if short.acronym == long.acronym:
            return NameComparison("same", f"{named}: one states the other as its acronym")
        if short.is_acronym and len(long.initials) > 1 and long.initials == short.acronym:
            known = orgs.KNOWN_ACRONYMS.get(short.acronym)
            if known and known != long.key:
                return NameComparison("unclear", f"{named}: the initials agree, but the acronym usually means {known}")
            return NameComparison("same", f"{named}: the acronym is made of the initials")
    return None


def _nations(left: ThingParts, right: ThingParts, named: str) -> NameComparison | None:
    """Equal but for the country."""
    if not _same_words(left, right) or left.nations == right.nations:
        return None
    if left.nations and right.nations:
        return NameComparison("different", f"{named} belong to two countries")
    if is_per_country(left) or left.lower or orgs.GENERIC.issuperset(left.words):
        return NameComparison("unclear", f"{named}: only one of them says which country's is meant")
    return NameComparison("same", f"{named}: only one of them states the country")


def _equal(left: ThingParts, right: ThingParts, named: str) -> NameComparison | None:
    """The same words, in one order or where the order does not matter."""
    if left.nations != right.nations:
        return None
    if left.words == right.words:
        return NameComparison("same", f"{named} have the same words but for form")
    if Counter(left.words) != Counter(right.words):
        return None
    if is_orderless(left):
        return NameComparison("same", f"{named} have the same words in another order")
    if set(left.words) - {"university"} <= orgs.ONE_UNIVERSITY:
        return NameComparison("same", f"{named} have the same words in another order")
    if left.words[-1] == right.words[-1] == "party" and " of " not in f"{left.key} {right.key}":
        return NameComparison("different", f"{named} are two parties: what each is called first differs")
    return NameComparison("unclear", f"{named} have the same words, and two bodies may be called so")


def _optional(left: ThingParts, right: ThingParts, named: str) -> NameComparison | None:
    """One name has more words than the other."""
    mine, yours = set(left.words), set(right.words)
    shorter, longer = (mine, yours) if len(mine) < len(yours) else (yours, mine)
    if not shorter or not shorter < longer:
        return None
    if longer - shorter <= orgs.OPTIONAL_WORDS:
        return NameComparison("same", f"{named}: the longer adds only what news copy leaves out")
    if (longer - shorter) & _OTHER_POST:
        return NameComparison("different", f"{named} are two posts")
    ends = {left.words[0], right.words[0]} == shorter or {left.words[-1], right.words[-1]} == shorter
    if len(shorter) == 1 and ends:
        return NameComparison("unclear", f"{named}: the one word may be short for the longer name")
    if (mine != longer and left.nations - right.nations) or (yours != longer and right.nations - left.nations):
        return NameComparison("different", f"{named}: one says whose it is, and the other is another's")
    if is_per_country(left) and is_per_country(right):
        return NameComparison("unclear", f"{named}: the longer may be another body")
    return NameComparison("different", f"{named}: the longer names another body")


def _plural(left: ThingParts, right: ThingParts, named: str) -> NameComparison | None:
    """Singular and plural of one noun."""
    if left.nations != right.nations or left.words[:-1] != right.words[:-1] or not left.words or not right.words:
        return None
    shorter, longer = sorted((left.words[-1], right.words[-1]), key=len)
    if longer not in {shorter + "s", shorter + "es", shorter.removesuffix("y") + "ies"}:
        return None
    members = left.lower and right.lower
    if members or shorter.title() in places.OTHER_DEMONYMS:
        return NameComparison("same", f"{named} are singular and plural of one noun")
    if is_ordinary(shorter):
        return NameComparison("different", f"{named}: singular and plural are two organisations' names")
    return None


def _one_word_apart(left: ThingParts, right: ThingParts, named: str) -> NameComparison | None:
    """Equal but for the spelling of one proper word."""
    if left.nations != right.nations or len(left.words) != len(right.words):
        return None
    odd = [(word, other) for word, other in zip(left.words, right.words, strict=True) if word != other]
    if len(odd) != 1 or left.is_acronym or right.is_acronym:
        return None
    word, other = odd[0]
    if is_derived(word, other) or (is_ordinary(word) and is_ordinary(other)):
        return None
    near = likeness(word, other, looks_romanised(word) or looks_romanised(other))
    return None if near in {"far", "equal"} else variant([near], f"{named} are names")


def is_derived(word: str, other: str) -> bool:
    """Whether one word is the other with an ending: "republic", "republican"."""
    shorter, longer = sorted((word, other), key=len)
    return longer.startswith(shorter) and longer[len(shorter) :] in _DERIVED


def _qualified(left: ThingParts, right: ThingParts, named: str) -> NameComparison | None:
    """A town and its country or state behind a comma."""
    if not (left.qualifier or right.qualifier) or left.key != right.key:
        return None
    if left.qualifier and right.qualifier:
        return NameComparison("different", f"{named} are two towns of one name")
    qualifier = left.qualifier or right.qualifier
    home = CAPITALS.get(left.key)
    known = left.key in KNOWN_PLACES
    if (home and qualifier != home) or (known and qualifier in {fold(state) for state in places.STATES}):
        return NameComparison("unclear", f"{named}: there is more than one town of this name")
    return NameComparison("same", f"{named}: only one of them says where the town lies")


def _city_or_region(left: ThingParts, right: ThingParts, named: str) -> NameComparison | None:
    """A name and the same name with the sort of place."""
    if left.base != right.base or left.directions != right.directions or left.designators == right.designators:
        return None
    if left.designators and right.designators:
        return NameComparison("different", f"{named} are two sorts of place")
    added = left.designators or right.designators
    bare = " ".join(word for word in left.place_words if word not in left.designators)
    if added <= _NAMED_ALONE and bare not in KNOWN_PLACES:
        return NameComparison("unclear", f"{named}: the one word may be short for the other, or a place of its own")
    if not added <= places.LOOSE_DESIGNATORS | _STATES_AND_COUNTIES:
        return NameComparison("different", f"{named} are a place and a thing in it")
    if bare in CITY_AND_REGION or added & _STATES_AND_COUNTIES or _is_tail("city", left, right):
        return NameComparison("unclear", f"{named}: a town and the region around it may share the name")
    return NameComparison("same", f"{named}: one of them says what sort of place it is")


def _is_tail(word: str, left: ThingParts, right: ThingParts) -> bool:
    """Whether one of the names ends in `word`, as a part of it with a capital."""
    return any(parts.place_words[-1:] == (word,) and not parts.lower for parts in (left, right))


def _parts_of(left: ThingParts, right: ThingParts, named: str) -> NameComparison | None:
    """A place and a part of it, or its namesake."""
    if left.base != right.base or left.directions == right.directions or left.designators != right.designators:
        return None
    odd = left.directions ^ right.directions
    if (left.directions and right.directions) or odd & {"new", "greater"}:
        return NameComparison("different", f"{named} are two places")
    return NameComparison("unclear", f"{named}: one may be a part of the other")


def _same_sort(left: ThingParts, right: ThingParts, named: str) -> NameComparison | None:
    """Places spelled differently are variants only if they are of one sort and not both known."""
    if left.designators != right.designators or left.directions != right.directions:
        return NameComparison("different", f"{named} are two places")
    if left.key in KNOWN_PLACES and right.key in KNOWN_PLACES:
        return NameComparison("different", f"{named} are two known places")
    return None


def _near_place(left: ThingParts, right: ThingParts, named: str) -> NameComparison | None:
    """One word of two places' names is spelled differently."""
    if len(left.base) != len(right.base):
        return None
    odd = [(word, other) for word, other in zip(left.base, right.base, strict=True) if word != other]
    if len(odd) != 1 or is_derived(*odd[0]) or (is_ordinary(odd[0][0]) and is_ordinary(odd[0][1])):
        return None
    romanised = any(map(looks_romanised, odd[0])) or likeness(*odd[0], False) == "far"
    near = likeness(*odd[0], romanised)
    return None if near in {"far", "equal"} else variant([near], f"{named} are names")


def _same_words(left: ThingParts, right: ThingParts) -> bool:
    """Whether two names have the same words, nations apart."""
    return left.words == right.words or (is_orderless(left) and Counter(left.words) == Counter(right.words))


def _equal_place(left: ThingParts, right: ThingParts, named: str) -> NameComparison | None:
    """The same words in any order: "River Elvey", "Elvey River"."""
    if Counter(left.place_words) == Counter(right.place_words) and left.qualifier == right.qualifier:
        return NameComparison("same", f"{named} have the same words but for form")
    return None


def _longer_place(left: ThingParts, right: ThingParts, named: str) -> NameComparison | None:
    """An airport with and without "International"."""
    if set(left.place_words) ^ set(right.place_words) != {"international"}:
        return None
    return NameComparison("same", f"{named}: the longer adds only what news copy leaves out")


_ORGANISATION_RULES: Final[tuple[Rule, ...]] = (_acronyms, _nations, _equal, _plural, _optional, _one_word_apart)
_PLACE_RULES: Final[tuple[Rule, ...]] = (
    _qualified,
    _equal_place,
    _city_or_region,
    _parts_of,
    _longer_place,
    _same_sort,
    _near_place,
)
