"""Figures without a number: "no one", "none of the passengers", "no casualties", "twice", "doubled", "in his 40s"."""

from __future__ import annotations

from .counted import NOTHING, Counted, read_whole
from .nouns import singular
from .numerals import ONES, TEENS, TENS, Numeral
from .reading import Reading
from .tokens import Tokens, hyphen_at, phrase_at
from .units import COUNT, TIMES, Unit

_IDLE = frozenset(
    """knows know knew wants want should can could would will may might must expects expected believes believed thinks
    thought cares likes doubts doubted understands else ever really seems in quite likely wanted needs cares expect
    disputes denies""".split()
)
"""Behind these "no one" is a manner of speaking."""
VICTIMS = frozenset(
    "casualties injuries deaths fatalities survivors victims arrests wounded dead hostages suspects passengers".split()
)
"""With these "no" is a count of none."""
_NONE_OF = frozenset("the them those these his her their its our us whom".split())
_NONE_WAS = frozenset("was were has had have is are survived died".split())

_MULTIPLES = {
    "twice": 2, "thrice": 3, "doubled": 2, "doubling": 2, "tripled": 3, "tripling": 3, "trebled": 3, "trebling": 3,
    "quadrupled": 4, "quadrupling": 4, "quintupled": 5, "twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5,
    "sixfold": 6, "sevenfold": 7, "eightfold": 8, "tenfold": 10, "hundredfold": 100, "thousandfold": 1000,
}  # fmt: skip
_BASES = {"double": 2, "triple": 3, "treble": 3, "quadruple": 4}
_OF_A_MULTIPLE = frozenset("the that their its his her what last this those our".split())
_TO_A_MULTIPLE = frozenset("to will would could may might than can nearly almost".split())
_NOT_A_MULTIPLE = frozenset("down up back over as check cross dip park decker agent".split())

_DECADES = {word.removesuffix("y") + "ies": value for word, value in TENS.items()}
_AGE = Unit("age", "year", 1.0, "year old", "years old")
POSSESSIVES = frozenset("his her their my our".split())
_PART_OF_DECADE = {"early": (0, 4), "mid": (3, 7), "late": (6, 10)}
"""Years of a decade of life, generously: nobody agrees on them to the year."""


def read_fixed(tokens: Tokens, index: int) -> Reading | None:
    """The fixed expression that begins at `index`; None where none does."""
    word = tokens[index].lower
    if word in ("no", "nobody", "none"):
        return _none(tokens, index)
    if word in _MULTIPLES or word in _BASES:
        return _multiple(tokens, index)
    if word in ("in", "into"):
        return _decade_of_life(tokens, index)
    return _fold(tokens, index) if word in ONES or word in TEENS or tokens[index].kind == "number" else None


def _none(tokens: Tokens, index: int) -> Reading | None:
    word, following = tokens[index].lower, tokens[index + 1].lower
    if tokens[index + 1].gap != " ":
        return None
    if word == "none":
        return _none_of(tokens, index)
    if word == "nobody" or following == "one":
        end = index + 1 + (word == "no")
        idle = tokens[end].lower in _IDLE or tokens[end].text in ("'", "’") or tokens[index - 1].lower == "like"
        return None if idle else _zero(index, end, Counted("person", "one", end), "no one")
    if following in VICTIMS and not tokens[index + 1].capital:
        return _zero(index, index + 1, Counted(singular(following), following, index + 2), f"no {following}")
    return None


def _none_of(tokens: Tokens, index: int) -> Reading | None:
    if phrase_at(tokens, index - 2, "second", "to"):
        return None
    if tokens[index + 1].lower == "of" and tokens[index + 2].lower in _NONE_OF:
        counted = read_whole(tokens, index + 1)
        return _zero(index, index + 1, counted, f"no {counted.stated}" if counted.stated else "none")
    return _zero(index, index + 1, NOTHING, "none") if tokens[index + 1].lower in _NONE_WAS else None


def _zero(index: int, end: int, counted: Counted, words: str) -> Reading:
    return Reading(index, index, end, end, Numeral(0.0, 0.0, 1.0, end), unit=COUNT, counted=counted, words=words)


def _multiple(tokens: Tokens, index: int) -> Reading | None:
    """As in "twice", "doubled", "double the"; not a double agent, nor to double down."""
    word, following = tokens[index].lower, tokens[index + 1]
    if (
        (following.lower in _NOT_A_MULTIPLE and (word in _BASES or following.lower != "as"))
        or hyphen_at(tokens, index + 1)
        or tokens[index].gap == ""
    ):
        return None
    stated = word in _MULTIPLES or following.lower in _OF_A_MULTIPLE or tokens[index - 1].lower in _TO_A_MULTIPLE
    return _times(index, index + 1, float(_MULTIPLES.get(word) or _BASES[word]), word) if stated else None


def _fold(tokens: Tokens, index: int) -> Reading | None:
    """As in "ten-fold", "12-fold"."""
    if not hyphen_at(tokens, index + 1) or tokens[index + 2].lower != "fold":
        return None
    text = tokens[index].lower
    value = ONES.get(text) or TEENS.get(text) or (int(text) if text.isdigit() and len(text) < 7 else 0)
    return _times(index, index + 3, float(value), f"{text}-fold") if value else None


def _times(index: int, end: int, value: float, words: str) -> Reading:
    return Reading(index, index, end, end, Numeral(value, value, 1.0, end), unit=TIMES, words=words)


def _decade_of_life(tokens: Tokens, index: int) -> Reading | None:
    """As in "in his 40s", "in her early thirties", "in their mid-20s"."""
    if tokens[index + 1].lower not in POSSESSIVES:
        return None
    part, at = (0, 10), index + 2
    if tokens[at].lower in _PART_OF_DECADE:
        part = _PART_OF_DECADE[tokens[at].lower]
        at += 2 if hyphen_at(tokens, at + 1) else 1
    glued = tokens[at + 1].lower == "s" and tokens[at + 1].gap == ""
    text = tokens[at].text
    decade = int(text) if glued and text.isdigit() and len(text) == 2 else _DECADES.get(tokens[at].lower, 0)
    if not decade or decade % 10:
        return None
    end = at + 1 + glued
    words = " ".join([*(token.lower for token in tokens[index:at]), f"{decade}s"])
    low, high = float(decade + part[0]), float(decade + part[1])
    return Reading(index, at, end, end, Numeral(low, high, 1.0, end), unit=_AGE, words=words)
