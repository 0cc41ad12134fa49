"""Words that make a number vague or one-sided, and the bounds that they give.

* about, some, around, roughly, or so: ten percent either way, since a desk rounds to one or two digits and a tenth is
  the most that this moves a figure; a hundredth for a number of three digits that are no quarters ("about 212"),
  and a count below ten gets one either way, or "about five" would exclude four and six.
* nearly, almost, just under: from a tenth below the number up to it, the number itself excluded.
* just over, slightly more than: up to a tenth above the number, the number itself excluded.
* at least, no fewer than, or more: the number and everything above it. More than, over: the number itself excluded.
* up to, at most, as many as, within: the number and everything below it. Fewer than, under: the number itself excluded.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from .numerals import SMALL, tidy
from .tokens import Token, Tokens, hyphen_at, phrase_at

Kind = Literal["about", "nearly", "just over", "at least", "more than", "at most", "fewer than", "exactly"]

_BEFORE: dict[Kind, str] = {
    "about": "about|around|roughly|approximately|some|circa|c.|ca.|ca|an estimated|estimated|approx|approx.|"
    "something like|in the region of|in the order of|on the order of|close to|near to|more or less|an approximate|"
    "rund|etwa|environ|unos|unas|около|примерно",
    "nearly": "nearly|almost|just under|just below|just short of|just shy of|shy of|slightly less than|not quite|"
    "slightly fewer than|slightly under|slightly below|a little less than|a little under|a little fewer than|"
    "approaching|fast approaching|fractionally under|virtually|nearing|verging on|почти",
    "just over": "just over|just above|just more than|slightly more than|slightly over|slightly above|a little over|"
    "a little more than|little more than|barely more than|a bit more than|a shade over|fractionally over|"
    "a touch over|a touch more than",
    "at least": "at least|at the least|at the very least|no fewer than|no less than|not fewer than|not less than|"
    "a minimum of|minimum of|as few as|as little as|upwards of|upward of|mindestens|au moins|al menos|не менее",
    "more than": "more than|over|above|greater than|in excess of|exceeding|exceeds|exceeded|topping|topped|tops|"
    "surpassing|surpassed|surpasses|well over|well above|well in excess of|far more than|well more than|"
    "much more than|beyond|higher than|many more than|longer than|mehr als|über|plus de|más de|более|больше|свыше",
    "at most": "at most|at the most|at the very most|no more than|not more than|no greater than|a maximum of|"
    "maximum of|up to|as many as|as much as|as high as|anything up to|within|not exceeding|bis zu|hasta|до",
    "fewer than": "fewer than|less than|under|below|well under|well below|far fewer than|far less than|lower than|"
    "shorter than|much less than|weniger als|moins de|menos de|менее|меньше",
    "exactly": "exactly|precisely",
}
_PHRASES: dict[tuple[str, ...], Kind] = {
    tuple(phrase.replace(".", " .").split()): kind for kind, phrases in _BEFORE.items() for phrase in phrases.split("|")
}
_LAST_WORDS = frozenset(phrase[-1] for phrase in _PHRASES)
_LONGEST = max(map(len, _PHRASES))
_BETWEEN = (("another",), ("a", "further"), ("an", "additional"), ("a", "total", "of"), ("a", "record"))
"""What may stand between an approximator and its number: "at least another 12"; no article, for "over a 12-month
period" and "within the 12 months" speak of a time that something took."""
_PARTICLES = {
    "over": frozenset(
        "take takes took taken taking hand hands handed handing turn turned turning roll rolled run ran running "
        "knock knocked pull pulled win won preside presided control".split()
    ),
    "about": frozenset(
        "talk talks talked talking speak spoke spoken ask asked asking worry worried concern concerned concerns know "
        "knew known learn learned hear heard think thought write wrote written complain complained warn warned "
        "information question questions story stories lie lied boast joke sure happy angry".split()
    ),
    "under": frozenset("serve serves served serving work worked study studied ruled fought operate operates".split()),
    "around": frozenset("travel travelled traveled turn turned gather gathered go went walk walked move moved".split()),
}
"""Words behind which an approximator is a preposition: "took over 12 villages"."""

_AFTER: tuple[tuple[tuple[str, ...], Kind], ...] = (
    (("or", "so"), "about"), (("or", "thereabouts"), "about"), (("or", "more"), "at least"),
    (("or", "fewer"), "at most"), (("or", "less"), "at most"), (("and", "over"), "at least"),
    (("or", "above"), "at least"), (("or", "over"), "at least"), (("or", "under"), "at most"),
    (("or", "higher"), "at least"), (("or", "lower"), "at most"), (("and", "above"), "at least"),
    (("or", "older"), "at least"), (("or", "younger"), "at most"), (("and", "older"), "at least"),
    (("and", "under"), "at most"), (("and", "up"), "at least"),
)  # fmt: skip

_APPROXIMATION = 0.1
"""A tenth, see above."""
_CLOSE = 0.01
"""What "about" moves a number of three digits at most."""
_LEAST_CLOSE = 100
_QUARTER = 25
_SMALL_COUNT = 10
"""Below it a tenth of a count is less than one."""


@dataclass(frozen=True, slots=True)
class Approximator:
    """A word that bounds a number, as stated."""

    kind: Kind
    words: str
    behind: bool = False
    """It stands behind the number ("or more")."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """An interval in the unit as written."""

    low: float | None
    high: float | None
    low_open: bool = False
    high_open: bool = False


_JOINED = {
    "plus": Approximator("at least", "or more", True),
    "odd": Approximator("about", "or so", True),
    "ish": Approximator("about", "or so", True),
}


def before(tokens: Tokens, index: int) -> tuple[tuple[Approximator, ...], int]:
    """Up to two approximators that end before `index`, the nearest first, and where the first of them begins."""
    found: list[Approximator] = []
    while len(found) < 2:
        phrase = _phrase_before(tokens, index) or _phrase_before(tokens, _behind_filler(tokens, index))
        if phrase is None:
            break
        words, index = phrase
        found.append(Approximator(_PHRASES[words], " ".join(words).replace(" .", ".")))
    return tuple(found), index


def _phrase_before(tokens: Tokens, index: int) -> tuple[tuple[str, ...], int] | None:
    """The longest phrase that ends before `index`, with the index of its first word."""
    if tokens[index - 1].lower not in _LAST_WORDS or tokens[index].gap == "\n":
        return None
    for length in range(_LONGEST, 0, -1):
        words = tuple(token.lower for token in tokens[index - length : index])
        if words in _PHRASES and all(token.gap != "\n" for token in tokens[index - length + 1 : index]):
            particle = tokens[index - length - 1].lower in _PARTICLES.get(words[0], ())
            return None if particle else (words, index - length)
    return None


def _behind_filler(tokens: Tokens, index: int) -> int:
    if tokens[index - 1].language and tokens[index - 1].lower in ("the", "on", "a", "of"):
        return index - 1
    for filler in _BETWEEN:
        if phrase_at(tokens, index - len(filler), *filler) and tokens[index].gap != "\n":
            return index - len(filler)
    return index


def _is_number(token: Token) -> bool:
    return token.kind in ("number", "sign") or token.lower in SMALL


def after(tokens: Tokens, index: int) -> tuple[Approximator, int] | None:
    """The approximator that stands at `index` behind a number or its unit: "or so", "-plus", "+"."""
    token, following = tokens[index], tokens[index + 1]
    if token.text == "+" and token.gap == "":
        numeric = following.gap == "" and following.kind == "number"  # a sum, or a telephone number
        return None if numeric else (Approximator("at least", "or more", True), index + 1)
    if hyphen_at(tokens, index) and following.lower in _JOINED:
        return _JOINED[following.lower], index + 2
    if token.lower == "plus" and not token.language and token.gap == " " and not _is_number(following):
        return _JOINED["plus"], index + 1
    if token.lower not in ("or", "and"):
        return None
    for words, kind in _AFTER:
        if token.gap != "\n" and phrase_at(tokens, index, *words) and tokens[index + 2].lower != "than":
            return Approximator(kind, " ".join(words), True), index + 2
    return None


def bounded(bounds: Bounds, kind: Kind, count: bool) -> Bounds:
    """The bounds that remain when an approximator is laid on an interval."""
    low, high = bounds.low, bounds.high
    match kind:
        case "about":
            return Bounds(_moved(low, -1, count), _moved(high, 1, count))
        case "nearly":
            return replace(bounds, low=_moved(low, -1, False), high=high, high_open=high is not None)
        case "just over":
            return replace(bounds, low=low, high=_moved(high, 1, False), low_open=True)
        case "at least" | "more than":
            return Bounds(low if low is not None else high, None, low_open=kind == "more than")
        case "at most" | "fewer than":
            if high is None:
                return bounds  # "up to hundreds" bounds nothing
            return Bounds(None, high, high_open=kind == "fewer than")
        case "exactly":
            return bounds


def _is_close(bound: float) -> bool:
    """Three digits and more that are no quarters ("about 212") were rounded to the last of them."""
    digits = f"{bound:.0f}".rstrip("0") if bound >= _LEAST_CLOSE else ""
    return len(digits) > 2 and int(digits[:3]) % _QUARTER != 0


def _moved(bound: float | None, sign: int, count: bool) -> float | None:
    """The bound moved outwards by a tenth, by less for a number of three digits, or by one for a small count."""
    if bound is None:
        return None
    part = abs(bound) * (_CLOSE if _is_close(abs(bound)) else _APPROXIMATION)
    return tidy(bound + sign * (max(part, 1.0) if count and 0 < bound < _SMALL_COUNT else part))
