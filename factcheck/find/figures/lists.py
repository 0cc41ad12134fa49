"""Numbers of a list share what stands behind the last of them: "12, 15 and 18 districts", "aged 12 and 15"."""

from __future__ import annotations

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
            filled[at] = _from_the_right(filled[at], filled[at + 1])
    for at in range(1, len(filled)):
        if _link(tokens, filled[at - 1], filled[at]) in (*_LINKS, ","):
            filled[at] = _from_the_left(filled[at - 1], filled[at])
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


def _from_the_right(reading: Reading, right: Reading) -> Reading:
    """A bare number takes noun and unit of the number behind it."""
    if not reading.bare or reading.hyphen or right.low.share or right.words or right.unit.sign or right.hyphen:
        return reading
    if right.unit.quantity in ("age", "multiple") or reading.low.low != reading.low.high:
        return reading
    return reading._replace(unit=right.unit, counted=right.counted)


def _from_the_left(left: Reading, reading: Reading) -> Reading:
    """A bare number behind an age is an age."""
    fits = left.unit.quantity == "age" and reading.unit is COUNT and reading.bare and 0 < reading.low.low <= _OLDEST
    return reading._replace(unit=left.unit) if fits and not reading.approximators else reading
