"""Two numbers that are one figure: "between 30 and 40", "30-40", "5 to 7", "two or three", "$10-12 million"."""

from __future__ import annotations

from dataclasses import dataclass

from .neighbours import CHANGES
from .numerals import Numeral, number
from .parts import Part, read_part
from .tokens import Tokens, hyphen_at, phrase_at
from .units import Unit

_WIDEST_OR = 3
"""As in "Two or three", "20 or 30"; "5 or 500" are two figures."""
_LOOK_BACK = 8
"""Words before "from" among which a verb of change is looked for."""


@dataclass(frozen=True, slots=True)
class Range:
    """The bounds as stated, in one unit."""

    start: int
    low: Numeral
    high: Numeral
    unit: Unit
    end: int
    hyphen: bool
    joint: str
    words: str = ""
    """The range in words, where its ends have different units ("18 months to 3 years")."""


def read_range(tokens: Tokens, first: Part) -> Range | None:
    """The range whose first number is `first`; None where no second belongs to it."""
    joint, at = _joint(tokens, first)
    second = read_part(tokens, at) if joint else None
    if second is None or not _fit(first, second) or second.article:
        return None
    low, unit = _in_the_same_unit(first, second)
    if (
        not low.possible
        or not low.low < second.numeral.low
        or (joint == "or" and second.numeral.low > _WIDEST_OR * low.low)
    ):
        return None
    start = first.start - (tokens[first.start - 1].lower in ("between", "from"))
    if joint == "to" and tokens[first.start - 1].lower == "by":
        return None  # "fell by £4,100 to £476,752"
    if joint == "to" and _is_change(tokens, first.start):
        return None
    return Range(start, low, second.numeral, unit, second.end, second.hyphen, joint, _words(first, second))


def _joint(tokens: Tokens, first: Part) -> tuple[str, int]:
    """What joins a second number to the first, and where that begins."""
    at, token = first.end, tokens[first.end]
    if hyphen_at(tokens, at) and tokens[at + 1].lower in ("to", "or") and hyphen_at(tokens, at + 2):
        return tokens[at + 1].lower, at + 3
    if token.text == "-" and token.gap == "" and tokens[at + 1].lower in ("to", "or") and tokens[at + 1].gap == " ":
        return tokens[at + 1].lower, at + 2  # "18- to 24-year-olds"
    if token.text in ("-", "–", "‑", "—") and (token.gap == tokens[at + 1].gap):
        return ("-" if token.gap == "" else " - "), at + 1
    if token.gap == "\n" or tokens[at + 1].gap == "\n" or first.hyphen:
        return "", 0
    if token.lower in ("to", "or") or (token.lower == "and" and tokens[first.start - 1].lower == "between"):
        return token.lower, at + 1
    if token.language and phrase_at(tokens, at, "up", "to"):
        return "to", at + 2
    return ("to", at + 1) if token.lower in ("bis", "à") else ("", 0)


def _fit(first: Part, second: Part) -> bool:
    """Both are exact numbers, and their units can be one."""
    one, two = first.numeral, second.numeral
    if one.low != one.high or two.low != two.high or one.share != two.share or first.article:
        return False
    if first.has_unit and second.has_unit:
        return first.unit.quantity == second.unit.quantity and first.unit.base == second.unit.base
    return not first.has_unit or bool(first.unit.sign)


def _in_the_same_unit(first: Part, second: Part) -> tuple[Numeral, Unit]:
    """The first number, with the scale word and the unit of the second if it has none of its own."""
    low, high = first.numeral, second.numeral
    unit = second.unit if second.has_unit else first.unit
    if low.scale == 1 and high.scale > 1 and low.low < high.low / high.scale:
        low = low.times(high.scale, low.end)
    elif low.low < high.low / 1000 < _WIDEST_OR * low.low and high.low % 1000 == 0 and low.scale == high.scale == 1:
        low = low.times(1000, low.end)  # "13 to 14,000 feet"
    if first.has_unit and second.has_unit and first.unit.factor != unit.factor:
        low = low.times(first.unit.factor / unit.factor, low.end)
    return low, unit


def _words(first: Part, second: Part) -> str:
    if not first.has_unit or first.unit.factor == second.unit.factor or not second.has_unit:
        return ""
    return f"{number(first.numeral.low)} {first.unit.plural} to {number(second.numeral.low)} {second.unit.plural}"


def _is_change(tokens: Tokens, start: int) -> bool:
    """As in "rose from 12 to 47", "cut 12 to 8": a verb of change stands before."""
    if tokens[start - 1].lower in CHANGES:
        return True
    if tokens[start - 1].lower != "from":
        return False
    for at in range(start - 1, max(start - 1 - _LOOK_BACK, 0), -1):
        if tokens[at].text in (".", ";") or tokens[at].kind == "pad":
            return False
        if tokens[at].lower in CHANGES:
            return True
    return False
