"""Whether two names are one person's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from factcheck.find.lexicon import people
from factcheck.find.lexicon.given import GIVEN
from factcheck.find.lexicon.surnames import SURNAMES
from factcheck.find.lexicon.surnames_more import FAMILIES, FREQUENT
from factcheck.find.name_parts import PersonParts
from factcheck.find.same_given import GivenRelation, agrees, compare_given, compare_one
from factcheck.find.spelling import Likeness, expand, likeness
from factcheck.find.verdicts import NameComparison, variant

_LETTERS_APART: Final = frozenset({"one letter", "two letters"})
_COMMON_TITLES: Final = people.COURTESY | people.ACADEMIC | people.RANKS | people.POLICE | people.JUDICIAL
"""Titles that many bear at one time, unlike an office."""
_SHORT: Final = 6
"""Letters of a surname up to which a consonant more makes another family's."""
_VOWELS: Final = frozenset("aeiouy")
_STEM: Final = 3
"""Fewest letters that a surname's masculine and feminine form share."""
_ONE_SOUND: Final = (frozenset("ck"), frozenset("sz"), frozenset("cs"))
_FATHERS: Final = ("dottir", "datter", "ovich", "evich", "ovna", "evna")


def compare_persons(left: PersonParts, right: PersonParts, named: str) -> NameComparison:
    """Whether two persons' names are one's; `named` quotes both for the reason."""
    if not left.family or not right.family:
        return NameComparison("unclear", f"{named}: one of them holds no name")
    left, right = _joined_like(left, right), _joined_like(right, left)
    for rule in _RULES:
        answer = rule(left, right, named)
        if answer is not None:
            return answer
    return NameComparison("different", f"{named} have different surnames")


def _joined_like(parts: PersonParts, other: PersonParts) -> PersonParts:
    """A name with its double surname hyphenated where the other hyphenates it: "Ann Duncan Smith"."""
    if other.halves and other.halves == (*parts.given[-1:], parts.family):
        return replace(parts, given=parts.given[:-1], family=other.family, halves=other.halves)
    return parts


def _generations(left: PersonParts, right: PersonParts, named: str) -> NameComparison | None:
    """Jr. and Sr., II and III: two persons of one name."""
    if not _one_family(left, right):
        return None
    if left.suffix and right.suffix and left.suffix != right.suffix:
        return NameComparison("different", f"{named} are told apart as {left.suffix} and {right.suffix}")
    if bool(left.suffix) == bool(right.suffix) or not left.given or not right.given:
        return None
    suffix = left.suffix or right.suffix
    if compare_given(left, right) == "contradict":
        return None
    return NameComparison("unclear", f"{named}: {suffix} may be left out of one name, or tell two apart")


def _realms(left: PersonParts, right: PersonParts, named: str) -> NameComparison | None:
    """King Abdullah of Jordan and of Saudi Arabia."""
    if left.realm and right.realm and left.realm != right.realm and _one_family(left, right):
        return NameComparison("different", f"{named} rule or stand for two places")
    return None


def _sexes(left: PersonParts, right: PersonParts, named: str) -> NameComparison | None:
    """Mr and Mrs: a man and a woman of one surname."""
    titled = any(title in people.FEMALE_TITLES | people.MALE_TITLES for title in (*left.titles, *right.titles))
    if titled and left.sex and right.sex and left.sex != right.sex:
        return NameComparison("different", f"{named} are a man and a woman")
    return None


def _feminine(left: PersonParts, right: PersonParts, named: str) -> NameComparison | None:
    """Petrov and Petrova: a man and a woman, or a woman under two conventions."""
    if not _is_feminine_pair(left.family, right.family):
        return None
    if compare_given(left, right) == "contradict":
        return NameComparison("different", f"{named} have different given names and surnames of two genders")
    return NameComparison("unclear", f"{named}: masculine and feminine form of one surname, one person's or two's")


def _surname(left: PersonParts, right: PersonParts, named: str) -> NameComparison | None:
    """The surnames agree, or nearly: the given names decide."""
    near = _surname_likeness(left, right)
    if near == "far":
        return None
    given = compare_given(left, right)
    if given == "contradict":
        return NameComparison("different", f"{named} have different given names")
    if given == "weak":
        return NameComparison("unclear", f"{named}: one short form of the given name may be another person's")
    if given == "absent":
        return _surname_only(left, right, near, named)
    if given == "initial" and _single_initial(left, right) and not FREQUENT.isdisjoint({left.family, right.family}):
        return NameComparison("unclear", f"{named}: one initial and a surname that too many bear")
    return _judge(near, given, named)


def _single_initial(left: PersonParts, right: PersonParts) -> bool:
    """Whether one side has nothing but one initial for its given names, and the other more."""
    shorter, longer = sorted((left.given, right.given), key=lambda given: (len(given), len(given[0])))
    return len(shorter) == 1 and len(shorter[0]) == 1 and len(longer[0]) > 1


def _surname_only(left: PersonParts, right: PersonParts, near: Likeness, named: str) -> NameComparison:
    """At least one side gives only the surname."""
    if "bin" in {*left.particles, *right.particles} and left.particles != right.particles:
        return NameComparison("unclear", f"{named}: one may be the father, named by the other")
    if near != "equal":
        return variant([near], f"{named} are surnames")
    if bool(left.given) != bool(right.given) and _borne_by_many(left, right):
        return NameComparison("unclear", f"{named}: the surname alone is borne by too many")
    if not left.given and not right.given and _apart_by_title(left.titles, right.titles):
        return NameComparison("unclear", f"{named}: one surname under titles that one person rarely holds")
    return NameComparison("same", f"{named}: nothing contradicts the common surname")


def _borne_by_many(left: PersonParts, right: PersonParts) -> bool:
    """Whether one side is nothing but a very frequent surname, or that with an address or rank: "Col. Khan"."""
    bare = left if not left.given else right
    return bare.family in FREQUENT and _COMMON_TITLES.issuperset(bare.titles)


def _judge(near: Likeness, given: GivenRelation, named: str) -> NameComparison:
    """Both sides have given names, and they agree, or nearly."""
    if near == "equal" and agrees(given):
        how = {"equal": "agree", "initial": "agree in the initial", "nickname": "agree by a short form"}[given]
        return NameComparison("same", f"{named} {how} in the given name and have one surname")
    differing: list[Likeness] = [near] if near != "equal" else []
    if given == "transliteration" or given == "one letter" or given == "two letters":
        differing.append(given)
    return variant(differing, f"{named} are")


def _other_order(left: PersonParts, right: PersonParts, named: str) -> NameComparison | None:
    """The same words in another order."""
    mine, yours = (*left.particles, *left.given, left.family), (*right.particles, *right.given, right.family)
    if len(mine) < 2 or sorted(mine) != sorted(yours):
        return None
    if not people.FILIATION.isdisjoint({*left.particles, *right.particles}):
        return NameComparison("different", f"{named} name father and son in turn")
    known = sum(word in GIVEN for word in left.words)
    if left.east_asian or right.east_asian or left.surname_first != right.surname_first or known == 1:
        return NameComparison("same", f"{named} are the same words with the surname first and last")
    return NameComparison("unclear", f"{named} are the same words, and either may be the surname")


def _more_surnames(left: PersonParts, right: PersonParts, named: str) -> NameComparison | None:
    """One name goes on where the other ends: a second surname, or a married one."""
    shorter, longer = sorted((left, right), key=lambda parts: len(parts.words))
    size = len(shorter.words)
    if size < 2 or len(longer.words) <= size or longer.surname_first or shorter.surname_first:
        return None
    if people.BURMESE.issuperset((*shorter.words, *longer.words)):
        return NameComparison("different", f"{named}: a Burmese name has no surname, and each word is part of it")
    romanised = left.romanised or right.romanised
    nears = [likeness(a, b, romanised) for a, b in zip(shorter.words[1:], longer.words[1:], strict=False)]
    given = compare_one(shorter.words[0], longer.words[0], romanised)
    if not (agrees(given) or given == "transliteration"):
        return None
    if "far" in nears:
        return _in_between(shorter, longer, named) if given == "equal" else None
    if shorter.may_marry_out:
        return NameComparison("unclear", f"{named}: the further surname may be a married name, or another person's")
    differing: list[Likeness] = [near for near in nears if near != "equal"]
    if given == "transliteration":
        differing.append(given)
    two_given = shorter.family in GIVEN and not longer.particles
    if two_given and (differing or shorter.family not in SURNAMES):
        return NameComparison("different", f"{named}: the shorter has two given names, and the longer a surname")
    if differing:
        return variant(differing, f"{named} are, a further surname apart,")
    return NameComparison("same", f"{named} agree as far as the shorter name goes")


def _in_between(shorter: PersonParts, longer: PersonParts, named: str) -> NameComparison | None:
    """The shorter name leaves out a middle name and a second surname."""
    if len(shorter.words) == 2 and shorter.family in longer.words[2:-1] and shorter.family not in GIVEN:
        return NameComparison("same", f"{named}: the longer adds a middle name and a second surname")
    return None


def _half_of_double(left: PersonParts, right: PersonParts, named: str) -> NameComparison | None:
    """One surname is half of the other's hyphenated one."""
    for one, double in ((left, right), (right, left)):
        if one.family not in double.halves:
            continue
        given = compare_given(left, right)
        if given == "contradict":
            return NameComparison("different", f"{named} have different given names")
        if given == "absent" or one.sex != "m":
            return NameComparison("unclear", f"{named}: the double surname may be a married name, or another person's")
        return NameComparison("same", f"{named} agree in the given name and in half of the double surname")
    return None


def _former_name(left: PersonParts, right: PersonParts, named: str) -> NameComparison | None:
    """One name states a surname at birth, and the other bears it."""
    for one, other in ((left, right), (right, left)):
        if one.former and one.former == other.family and compare_given(left, right) != "contradict":
            return NameComparison("same", f"{named} agree by the surname at birth that one of them states")
    return None


def _one_word(left: PersonParts, right: PersonParts, named: str) -> NameComparison | None:
    """One word against a full name that holds it elsewhere than as its last surname."""
    for one, full in ((left, right), (right, left)):
        if one.given or one.family not in full.given:
            continue
        if one.family in FREQUENT:
            return NameComparison("unclear", f"{named}: the one word is borne by too many")
        if one.family in full.given[1:] and one.family not in GIVEN and not full.surname_first:
            return NameComparison("same", f"{named}: the shorter is the first of two surnames")
        return NameComparison("unclear", f"{named}: a given name or a father's name alone may be another person's")
    return None


def _married(left: PersonParts, right: PersonParts, named: str) -> NameComparison | None:
    """Mrs and a given name: the surnames may be a married and a maiden name."""
    married = any(title == "mrs" for title in (*left.titles, *right.titles))
    apart = left.may_marry_out and right.may_marry_out and not left.halves and not right.halves
    married = married or (apart and not _near_surnames(left, right))
    if married and left.given and right.given and agrees(compare_given(left, right)):
        return NameComparison("unclear", f"{named}: the surnames may be a married and a maiden name")
    return None


def _near_surnames(left: PersonParts, right: PersonParts) -> bool:
    """Whether two surnames are so alike that one would be taken for a slip or a part of the other."""
    part = left.surname.endswith(right.family) or right.surname.endswith(left.family)
    return part or likeness(left.family, right.family, True) != "far"


_RULES: Final[tuple[Callable[[PersonParts, PersonParts, str], NameComparison | None], ...]] = (
    _generations,
    _realms,
    _sexes,
    _feminine,
    _surname,
    _former_name,
    _other_order,
    _more_surnames,
    _half_of_double,
    _one_word,
    _married,
)
"""Rules in order; the first that answers decides."""


def _one_family(left: PersonParts, right: PersonParts) -> bool:
    """Whether two surnames are equal."""
    return left.family == right.family


def _is_feminine_pair(left: str, right: str) -> bool:
    """Whether two surnames are a masculine and its feminine form."""
    if left[:_STEM] != right[:_STEM]:
        return False
    for masculine, feminine in people.FEMININE_ENDINGS:
        for man, woman in ((left, right), (right, left)):
            stem = man[: len(man) - len(masculine)]
            if len(stem) >= _STEM and man.endswith(masculine) and woman == stem + feminine:
                return True
    return False


def _surname_likeness(left: PersonParts, right: PersonParts) -> Likeness:
    """How near two surnames are, particles considered."""
    if left.surname == right.surname or (len(left.joined) > 3 and left.joined == right.joined):
        return "equal"
    romanised = left.romanised or right.romanised
    near = _core_likeness(left, right, romanised)
    if near == "far" or left.particles == right.particles:
        return near
    odd = {*left.particles} ^ {*right.particles}
    if odd <= people.OPTIONAL_PARTICLES:
        return near if near in {"equal", "transliteration"} else "far"
    if not people.FILIATION.isdisjoint(odd):
        return near if not left.given or not right.given else "far"
    return "one letter" if near == "equal" and left.particles and right.particles else "far"


def _core_likeness(left: PersonParts, right: PersonParts, romanised: bool) -> Likeness:
    """How near two surnames without particles are."""
    if left.east_asian and right.east_asian and left.family != right.family:
        return "transliteration" if right.family in people.EAST_ASIAN_SPELLINGS.get(left.family, ()) else "far"
    prefix, _, rest = left.family.rpartition(" ")
    other_prefix, _, other_rest = right.family.rpartition(" ")
    if prefix != other_prefix:
        return "far"
    if expand(left.raw_family) in {right.surname, expand(right.raw_family)} or left.surname == expand(right.raw_family):
        return "equal"
    near = likeness(rest, other_rest, romanised)
    return "far" if near in _LETTERS_APART and _two_families(rest, other_rest) else near


def _two_families(left: str, right: str) -> bool:
    """Whether two surnames a letter or two apart are both borne by many, or name two fathers: "Walker", "Waller"."""
    fathers = left.endswith(_FATHERS) and right.endswith(_FATHERS) and left[:3] == right[:3] and len(left) != len(right)
    if left not in FAMILIES or right not in FAMILIES:
        return fathers
    return fathers or _another_consonant(left, right) or _further_consonant(*sorted((left, right), key=len))


def _further_consonant(shorter: str, longer: str) -> bool:
    """Whether a short surname is another with a consonant put in: "Baker", "Barker"; no doubling, no silent h."""
    if len(longer) != len(shorter) + 1 or len(longer) > _SHORT:
        return False
    at = next((at for at, letter in enumerate(shorter) if letter != longer[at]), len(shorter))
    inside = at < len(shorter) and longer[at + 1 :] == shorter[at:] and longer[at] != longer[at - 1]
    return inside and longer[at] not in _VOWELS | {"h"}


def _another_consonant(left: str, right: str) -> bool:
    """Whether two words of one length differ in one consonant: no vowel, no doubling, no letter left out."""
    odd = [(one, other) for one, other in zip(left, right, strict=False) if one != other]
    return len(left) == len(right) and len(odd) == 1 and not set(odd[0]) & _VOWELS and set(odd[0]) not in _ONE_SOUND


def _apart_by_title(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether two persons' titles are of two walks of life, or two ranks of one army."""
    mine, yours = _domains(left), _domains(right)
    if not mine or not yours:
        return False
    if not mine & yours:
        return True
    return "military" in mine & yours and set(left).isdisjoint(right)


def _domains(titles: tuple[str, ...]) -> set[str]:
    """The walks of life that titles belong to."""
    return {domain for domain, members in people.DOMAINS for title in titles if title in members}
