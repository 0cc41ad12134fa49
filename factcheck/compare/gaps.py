"""How far apart two figures are, in words: "3", "14 %", "US$2 million", "2 km"."""

from __future__ import annotations

from factcheck.find.figures.numerals import number
from factcheck.models import FigureValue

_SIGNS = {"USD": "US$", "GBP": "£", "EUR": "€"}
_LARGER_UNITS = {"m": (1e3, "km"), "kg": (1e3, "tonnes"), "m2": (1e6, "km2"), "l": (1e3, "m3"), "W": (1e6, "MW")}
"""Base unit, how many of them make the larger one, and its name."""
_TIMES = ((365.25, "year"), (1.0, "day"), (1 / 24, "hour"), (1 / 1440, "minute"), (1 / 86400, "second"))
"""Days in each unit of time, the largest first."""
_RELATIVE_ABOVE = 100
"""Above it a difference between counts is told in percent."""
_MANIFOLD = 2.5
"""From here on "4 times" says more than "300 %"."""


def apart(low: float, high: float, value: FigureValue) -> str:
    """The distance between two numbers of the scale that `value` is on."""
    gap = high - low
    match value.quantity:
        case "money":
            sign = _SIGNS.get(value.unit, f"{value.unit} ")
            return f"{sign}{_rounded(gap)}"
        case "percent":
            return _counted(gap, "percentage point")
        case "ratio":
            return _counted(gap * 100, "percentage point")
        case "duration":
            return _time(gap)
        case "age":
            return _time(gap * 365.25)
        case "measure" | "temperature":
            return _measured(gap, value.unit)
        case "count" | "multiple":
            return _relative(low, high)


def _relative(low: float, high: float) -> str:
    """Two digits are enough of a distance that is told in percent."""
    if min(low, high) <= _RELATIVE_ABOVE:
        return _rounded(high - low)
    if high >= _MANIFOLD * low:
        return f"{high / low:.2g} times" if high < 100 * low else f"{round(high / low):,} times"
    percent = 100 * (high - low) / low
    return f"{float(f'{percent:.2g}'):g} %"


def _rounded(gap: float) -> str:
    return number(float(f"{gap:.3g}"))


def _counted(gap: float, noun: str) -> str:
    words = _rounded(gap)
    return f"{words} {noun}" if words == "1" else f"{words} {noun}s"


def _time(days: float) -> str:
    """In the largest unit of which there is at least one."""
    for length, noun in _TIMES:
        if days >= length * 0.999:
            return _counted(round(days / length, 1), noun)
    return _counted(days * 86400, "second")


def _measured(gap: float, unit: str) -> str:
    scale, name = _LARGER_UNITS.get(unit, (1.0, unit))
    return f"{_rounded(gap / scale)} {name}" if gap >= scale > 1 else f"{_rounded(gap)} {unit}"
