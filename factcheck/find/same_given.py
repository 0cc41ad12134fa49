"""Whether the given names of two persons can be one person's."""

from __future__ import annotations

from typing import Final, Literal

from rapidfuzz.distance import OSA

from factcheck.find.lexicon.given import ANGLO, FEMALE, GIVEN, MALE, NICKNAMES, ROMANISED, SPELLINGS, WEAK_NICKNAMES
from factcheck.find.name_parts import PersonParts
from factcheck.find.spelling import Likeness, homophones, likeness, sound_alike

GivenRelation = Literal[
    "absent", "equal", "initial", "nickname", "transliteration", "one letter", "two letters", "weak", "contradict"
]
"""How two given names go together; "weak" where a short form may be another person's."""

_AGREE: Final = frozenset({"equal", "initial", "nickname"})
_ORDER: Final[tuple[GivenRelation, ...]] = (
    "equal",
    "initial",
    "nickname",
    "transliteration",
    "one letter",
    "two letters",
    "weak",
    "contradict",
)


def compare_given(left: PersonParts, right: PersonParts) -> GivenRelation:
    """How the given names of two persons go together, "absent" where one side has none."""
    if not left.given or not right.given:
        return "absent"
    names, others = "".join(left.given), "".join(right.given)
    if names == others or left.expanded in {others, right.expanded} or names == right.expanded:
        return "equal"
    if left.east_asian and right.east_asian and len(left.given) != len(right.given):
        return compare_one(names, others, True, True)
    direct = _in_order(left, right, left.given, right.given)
    if direct != "contradict":
        return direct
    if _by_nickname(left, right):
        return "nickname"
    longer, shorter = (left.given, right.given) if len(left.given) >= len(right.given) else (right.given, left.given)
    if len(longer) == len(shorter) or len(shorter[0]) == 1:
        return "contradict"
    if longer[-len(shorter) :] == shorter:
        return "equal"  # the first names are left out: "Suu Kyi"
    return _in_order(left, right, longer[1:], shorter) if len(longer[1]) > 1 else "contradict"


def agrees(relation: GivenRelation) -> bool:
    """Whether the given names are one name in two forms, spelled as usual."""
    return relation in _AGREE


def _in_order(left: PersonParts, right: PersonParts, names: tuple[str, ...], others: tuple[str, ...]) -> GivenRelation:
    """The weakest relation of given names paired in order; names that one side leaves out do not count."""
    pairs = zip(names, others, strict=False)
    romanised, east_asian = left.romanised or right.romanised, left.east_asian or right.east_asian
    relations = [compare_one(name, other, romanised, east_asian) for name, other in pairs]
    return max(relations, key=_ORDER.index)


def _by_nickname(left: PersonParts, right: PersonParts) -> bool:
    """Whether one person goes by the by-name that the other form of the name states."""
    return right.given[0] in left.nicknames or left.given[0] in right.nicknames


def compare_one(left: str, right: str, romanised: bool = False, east_asian: bool = False) -> GivenRelation:
    """How one given name goes together with another; both are folded."""
    if left == right:
        return "equal"
    if len(left) == 1 or len(right) == 1:
        return "initial" if left[0] == right[0] else "contradict"
    if right in SPELLINGS.get(left, ()):
        return _spelled(left, right)
    if not _full_names(left).isdisjoint(_full_names(right)):
        return _short_forms(left, right)
    if east_asian:
        return "transliteration" if not _syllables(left).isdisjoint(_syllables(right)) else "contradict"
    if _shortened(left, right):
        return "weak"
    near = _compound_likeness(left, right, romanised and left not in ANGLO and right not in ANGLO)
    if near == "one letter" and romanised and not {left, right}.isdisjoint(ROMANISED) and sound_alike(left, right):
        return "transliteration"
    if near in {"one letter", "two letters"} and homophones(left, right) and not _other_sex(left, right):
        return near
    if near == "far" or _other_sex(left, right) or (left in ANGLO and right in ANGLO):
        return "contradict"
    letters_tell = left in GIVEN and right in GIVEN
    return "contradict" if letters_tell and near != "transliteration" else near


def _syllables(name: str) -> frozenset[str]:
    """An East Asian given name with the vowels that romanisations write in two ways made one.

    The Korean vowel "eo" is written "o" and "u" too, so that it has two readings.
    """
    for spelled, sound in (("you", "yeo"), ("oo", "u"), ("eu", "u"), ("ee", "i")):
        name = name.replace(spelled, sound)
    return frozenset({name.replace("eo", "o"), name.replace("eo", "u")})


def _short_forms(left: str, right: str) -> GivenRelation:
    """A short form agrees with its full name; two short forms of one name may be two persons'."""
    if frozenset({left, right}) in WEAK_NICKNAMES:
        return "weak"
    full = right in _full_names(left) or left in _full_names(right)
    return "nickname" if full else "weak"


def _full_names(name: str) -> frozenset[str]:
    """The full names that a short form stands for, in all their spellings; empty for a name that is no short form's."""
    heads = {full for form in (name, *SPELLINGS.get(name, ())) for full in NICKNAMES.get(form, ())}
    return frozenset(spelling for full in heads for spelling in (full, *SPELLINGS.get(full, ())))


def _shortened(left: str, right: str) -> bool:
    """Whether one name is the other's beginning ("Jeff", "Jefferson") or a half of it ("Pierre", "Jean-Pierre")."""
    shorter, longer = sorted((left, right), key=len)
    if not 2 < len(shorter) < len(longer) - 1 or _other_sex(left, right):
        return False
    two = len(shorter) > 4 and left in GIVEN and right in GIVEN
    return (longer.startswith(shorter) and not two) or (longer.endswith(shorter) and longer[: -len(shorter)] in GIVEN)


def _spelled(left: str, right: str) -> GivenRelation:
    """Two spellings of one given name: romanisations, or forms that one person does not mix."""
    if left in ROMANISED or right in ROMANISED:
        return "transliteration"
    return "one letter" if OSA.distance(left, right) == 1 else "two letters"


def _other_sex(left: str, right: str) -> bool:
    """Whether two names differ as a man's and a woman's do."""
    shorter, longer = sorted((left, right), key=len)
    by_list = (left in MALE and right in FEMALE) or (left in FEMALE and right in MALE)
    by_ending = longer == shorter + "a" or (left[:-1] == right[:-1] and {left[-1], right[-1]} == {"a", "o"})
    return by_list or by_ending


def _compound_likeness(left: str, right: str, romanised: bool) -> Likeness:
    """Likeness of names of which both may be compounds ("Abdul Rahman"): the part behind the prefix counts."""
    prefix, _, rest = left.rpartition(" ")
    other_prefix, _, other_rest = right.rpartition(" ")
    if prefix != other_prefix:
        return likeness(left.replace(" ", ""), right.replace(" ", ""), romanised) if romanised else "far"
    return likeness(rest, other_rest, romanised)
