"""From a reading to its value: bounds in the base unit, step, words."""

from __future__ import annotations

from factcheck.models import FigureValue

from .approximators import Bounds, bounded
from .reading import Reading
from .units import COUNT
from .wording import as_stated, in_words


def to_value(reading: Reading) -> FigureValue:
    """The value that the report shows and the comparison uses."""
    bounds, unit = _bounds(reading), reading.unit
    return FigureValue(
        text=in_words(reading),
        low=unit.to_base(bounds.low),
        high=unit.to_base(bounds.high),
        low_open=bounds.low_open,
        high_open=bounds.high_open,
        step=_step(reading) * unit.factor,
        quantity="ratio" if reading.low.share else unit.quantity,
        unit=unit.base,
        counted=reading.counted.singular,
        approximator=as_stated(reading.approximators),
    )


def _bounds(reading: Reading) -> Bounds:
    """The stated interval with the approximators laid on it, the nearest first."""
    bounds = Bounds(reading.low.low, (reading.high or reading.low).high)
    for approximator in reading.approximators:
        bounds = bounded(bounds, approximator.kind, count=reading.unit is COUNT and not reading.low.share)
    return bounds


def _step(reading: Reading) -> float:
    """Of a range the finer step; an exact figure has no zeros that a rounding could have made."""
    step = min(reading.low.step, (reading.high or reading.low).step)
    exact = any(approximator.kind == "exactly" for approximator in reading.approximators)
    return min(step, 1.0) if exact else step
