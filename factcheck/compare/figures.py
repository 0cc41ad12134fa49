"""Whether two figures of one thing can both hold."""

from __future__ import annotations

import math
from dataclasses import dataclass

from factcheck.compare.gaps import apart
from factcheck.compare.nouns import same_noun, tells_a_fate
from factcheck.compare.verdict import Verdict
from factcheck.models import FigureValue

ROUNDED = 0.05
"""A rounding that moves a figure further than this would be noticed by its readers: it is reported."""
LOOSELY_ROUNDED = 0.10
"""Up to this a rounded measure or sum is left open; counts of people are not."""
EXACT_BELOW = 100
"""Nobody rounds 47 dead to 50 without saying so."""
NEAR_A_BOUND = 0.02
"""A bound that is missed by less ("nearly 300" and 302) may have been used loosely."""
ANOTHER = 30
"""Figures of which one is so many times the other hardly count one thing, unless only their zeros differ."""
FAR = 1.5
"""Figures of which one is half as large again as the other change the story."""
_FINE_QUANTITIES = frozenset(("percent", "ratio", "temperature"))
"""Quantities that are stated in whole points: 12 % is 12.4 % rounded, but 10 % is not 14 %."""


def compare_figures(left: FigureValue, right: FigureValue) -> Verdict:
    """Two figures differ when, in one unit, no number fits both.

    "About" allows a tenth either way, and a figure agrees with another of which it is the rounding; counts below
    a hundred are taken as exact. Of figures of which one is thirty times the other nothing is said, unless only their
    zeros differ. Currencies are not converted, and a part is not compared with its whole. A bare number beside a
    person's age is one.
    """
    left, right = _as_age(left, right), _as_age(right, left)
    reason = _cannot_be_compared(left, right)
    if reason:
        return Verdict("unclear", note=reason)
    ours, theirs = (_Span.of(value) for value in _on_one_scale(left, right))
    if ours.meets(theirs):
        return Verdict("agree", note=_why_they_agree(ours, theirs))
    return _rounding(ours, theirs) or _loose_bound(ours, theirs) or _difference(ours, theirs)


# --------------------------------------------------------------------------------------------- what can be compared


def _cannot_be_compared(left: FigureValue, right: FigureValue) -> str:
    """Why the two are not of one scale or do not count one thing; "" where they can be compared."""
    if {left.quantity, right.quantity} != {"percent", "ratio"} or "pp" in (left.unit, right.unit):
        if left.quantity != right.quantity:
            return f"a {_NAMES[left.quantity]} and a {_NAMES[right.quantity]} are not compared"
        if left.unit != right.unit:
            return f"“{left.text}” and “{right.text}” are in different units, and nothing is converted"
    same_number = (left.low, left.high) == (right.low, right.high) and tells_a_fate(left.counted, right.counted)
    if not same_number and not same_noun(left.counted, right.counted):
        return f"one counts “{left.counted}”, the other “{right.counted}”: a part, or another thing, may be meant"
    return ""


def _as_age(value: FigureValue, other: FigureValue) -> FigureValue:
    """A bare number as an age where the other figure is one: "15" beside "15 years old"."""
    if other.quantity != "age" or value.quantity != "count" or value.counted:
        return value
    return value.model_copy(update={"quantity": other.quantity, "unit": other.unit})


_NAMES = {
    "count": "number",
    "money": "sum of money",
    "percent": "percentage",
    "measure": "measure",
    "duration": "length of time",
    "age": "person's age",
    "ratio": "share",
    "multiple": "multiple",
    "temperature": "temperature",
}


def _on_one_scale(left: FigureValue, right: FigureValue) -> tuple[FigureValue, FigureValue]:
    """A share beside a percentage becomes one; percentages and degrees are rounded to whole ones and no further."""
    convert = _whole_points if left.quantity == right.quantity else _as_percent
    return convert(left), convert(right)


def _as_percent(value: FigureValue) -> FigureValue:
    if value.quantity != "ratio":
        return _whole_points(value)
    low, high = (None if bound is None else bound * 100 for bound in (value.low, value.high))
    scaled = {"low": low, "high": high, "step": value.step * 100, "quantity": "percent", "unit": "%"}
    return value.model_copy(update=scaled)


def _whole_points(value: FigureValue) -> FigureValue:
    if value.quantity not in ("percent", "temperature") or value.step <= 1:
        return value
    return value.model_copy(update={"step": 1.0})


# -------------------------------------------------------------------------------------------------------- intervals


@dataclass(frozen=True, slots=True)
class _Span:
    """The numbers that a figure leaves room for."""

    value: FigureValue
    low: float
    high: float

    @classmethod
    def of(cls, value: FigureValue) -> _Span:
        low = -math.inf if value.low is None else value.low
        high = math.inf if value.high is None else value.high
        return cls(value, low, high)

    @property
    def exact(self) -> bool:
        """One number and no approximator."""
        return self.low == self.high

    def meets(self, other: _Span) -> bool:
        """Some number fits both."""
        return not (self._below(other) or other._below(self))

    def _below(self, other: _Span) -> bool:
        """Every number of this lies below every number of the other; the dust of conversion does not count."""
        if math.isclose(self.high, other.low, rel_tol=1e-9):
            return self.value.high_open or other.value.low_open
        return self.high < other.low

    def nearest(self, other: _Span) -> tuple[float, float]:
        """The two ends that face each other, the lower first."""
        return (self.high, other.low) if self._below(other) else (other.high, self.low)


def _why_they_agree(ours: _Span, theirs: _Span) -> str:
    if ours.low == theirs.low and ours.high == theirs.high:
        return ""
    if ours.exact and theirs.exact:
        return f"“{ours.value.text}” and “{theirs.value.text}” are one value in two units"
    exact, vague = (ours, theirs) if ours.exact else (theirs, ours)
    return f"“{vague.value.text}” leaves room for “{exact.value.text}”"


# --------------------------------------------------------------------------------------------------------- rounding


def _rounding(ours: _Span, theirs: _Span) -> Verdict | None:
    """Agreement, where the coarser of two exact figures is the finer one rounded."""
    coarse, fine = _coarse_and_fine(ours, theirs)
    if not _is_rounding(coarse, fine):
        return None
    moved, quantity = abs(coarse.low - fine.low) / max(abs(fine.low), 1e-12), coarse.value.quantity
    if quantity in _FINE_QUANTITIES or (moved <= ROUNDED and not _is_small_count(ours, theirs)):
        return Verdict("agree", note=f"“{coarse.value.text}” is “{fine.value.text}” rounded")
    if moved <= LOOSELY_ROUNDED and quantity in ("money", "measure", "duration"):
        low, high = ours.nearest(theirs)
        return Verdict("unclear", difference=apart(low, high, coarse.value), note=_if_rounded(coarse))
    return None


def _coarse_and_fine(ours: _Span, theirs: _Span) -> tuple[_Span, _Span]:
    return (ours, theirs) if ours.value.step > theirs.value.step else (theirs, ours)


def _is_rounding(coarse: _Span, fine: _Span) -> bool:
    if not (coarse.exact and fine.exact) or coarse.value.step <= fine.value.step:
        return False
    return abs(coarse.low - fine.low) <= coarse.value.step / 2 * (1 + 1e-9)


def _is_small_count(ours: _Span, theirs: _Span) -> bool:
    return ours.value.quantity in ("count", "age", "multiple") and min(abs(ours.low), abs(theirs.low)) < EXACT_BELOW


def _if_rounded(coarse: _Span) -> str:
    return f"both can hold if “{coarse.value.text}” is a rounded figure"


def _loose_bound(ours: _Span, theirs: _Span) -> Verdict | None:
    """No verdict, where a bound or a vague word is missed by so little that it may have been used loosely."""
    vague = [span for span in (ours, theirs) if not span.exact]
    if not vague:
        return None
    low, high = ours.nearest(theirs)
    loosest = max(vague, key=lambda span: (_slack(span, high), span.value.text))
    if high - low > _slack(loosest, high):
        return None
    return Verdict("unclear", note=f"“{loosest.value.text}” may have been used loosely")


def _slack(span: _Span, high: float) -> float:
    """Half of its kind for a word such as "dozens", a fiftieth for a stated bound."""
    word = span.high == math.inf and not span.value.approximator
    return span.value.step / 2 if word else NEAR_A_BOUND * abs(high)


# ------------------------------------------------------------------------------------------------------- difference


def _difference(ours: _Span, theirs: _Span) -> Verdict:
    low, high = ours.nearest(theirs)
    coarse, fine = _coarse_and_fine(ours, theirs)
    if low > 0 and high / low > ANOTHER and not _only_zeros_differ(low, high):
        return Verdict("unclear", note="so far apart that they hardly count one thing")
    note = _if_rounded(coarse) if _is_rounding(coarse, fine) else ""
    if ours.value.quantity == "age" and high - low <= 1:
        note = "both can hold if a birthday lies between the two"
    return Verdict("differ", difference=apart(low, high, ours.value), note=note, far=_is_far(low, high))


def _only_zeros_differ(low: float, high: float) -> bool:
    """A million for a billion, 700 for 70,000."""
    if not (low > 0 and math.isfinite(high / low)):
        return False
    return math.isclose(math.log10(high / low), round(math.log10(high / low)), abs_tol=1e-9)


def _is_far(low: float, high: float) -> bool:
    """Half as much again, and more than a difference of one or two."""
    return high - low > 2 and high >= FAR * low
