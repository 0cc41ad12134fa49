"""Numbers of a list share what stands behind the last of them: "12, 15 and 18 districts", "aged 12 and 15"."""

from __future__ import annotations

from .ages import YEARS_OLD, of_a_person
from .reading import Reading
from .tokens import Tokens
from .units import COUNT

_LINKS = frozenset(("and", "or", "to"))
_LONGEST_LINK = 2
"""Tokens between two numbers of a list: ", and"."""
_OLDEST = 120


def shared(tokens: Tokens, readings: list[Reading]) -> list[Reading]:
    """The readings, with the noun, the unit or the age that a list gives to its other numbers."""
    filled = list(readings)
    closed = False
    for at in range(len(filled) - 2, -1, -1):
        link = _link(tokens, filled[at], filled[at + 1])
        closed = link in _LINKS or (closed and link == ",")
        if closed:
            filled[at] = _from_the_right(tokens, filled[at], filled[at + 1])
    for at in range(1, len(filled)):
        if _link(tokens, filled[at - 1], filled[at]) in (*_LINKS, ","):
            foreign = bool(tokens[filled[at].start].language)
            filled[at] = _from_the_left(filled[at - 1], filled[at], foreign)
    return filled


def _link(tokens: Tokens, left: Reading, right: Reading) -> str:
    """As in "and", "or", "to" or "," between two numbers that nothing else parts; "" otherwise."""
    between = tokens[left.end : right.start]
    if not 0 < len(between) <= _LONGEST_LINK or any(token.gap == "\n" for token in tokens[left.end : right.start + 1]):
        return ""
    words = [token.lower for token in between]
    if len(words) == 2 and words[0] != ",":
        return ""
    return words[-1] if words[-1] in _LINKS or words[-1] == "," else ""


def _from_the_right(tokens: Tokens, reading: Reading, right: Reading) -> Reading:
    """A bare number takes noun and unit of the number behind it."""
    if not reading.bare or reading.hyphen or right.low.share or right.words or right.unit.sign or right.hyphen:
        return reading
    if right.unit.quantity == "duration" and of_a_person(tokens, reading.start):
        return reading._replace(unit=YEARS_OLD)  # "dos mujeres de 25 y 31 años"
    if right.unit.quantity in ("age", "multiple") or reading.low.low != reading.low.high:
        return reading
    return reading._replace(unit=right.unit, counted=right.counted)


def _from_the_left(left: Reading, reading: Reading, foreign: bool) -> Reading:
    """A bare number behind an age is an age."""
    years = reading.unit.quantity == "duration" and reading.unit.singular == "year"
    if left.unit.quantity == "age" and years and foreign:
        return reading._replace(unit=left.unit)  # "de 25 et 31 ans"
    fits = left.unit.quantity == "age" and reading.unit is COUNT and reading.bare and 0 < reading.low.low <= _OLDEST
    return reading._replace(unit=left.unit) if fits and not reading.approximators else reading
