"""Figures in news text: amounts with their bounds, units and what they count.

`find_figures` reads tokens, not characters, from left to right: a number in digits or words with its scale words,
currency and unit (`parts`), a second number of a range (`ranges`), what makes it vague (`approximators`), what it
counts (`counted`), whether it is an age (`ages`). What looks like a number and is none is left out (`identifiers`).
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.find.found import Found
from factcheck.find.languages import TABLES, is_not_covered, language_of
from factcheck.models import FigureValue

from .grammar import opens, read_figure
from .lists import shared
from .reading import Reading
from .tokens import PADDING, Tokens, stretches, tokenise
from .values import to_value

__all__ = ["find_figures"]


def find_figures(text: str, skip: Sequence[tuple[int, int]] = ()) -> list[Found[FigureValue]]:
    """The figures of `text` in order, not overlapping; nothing is looked for inside the spans of `skip` (dates).

    A quote holds approximator, number, currency and unit ("more than 2,000", "US$2.4bn", "16-year"), not the noun
    that is counted: that is `value.counted`. Values are in the base unit of their quantity: money in units of the
    currency as written, lengths in m, areas in m2, masses in kg, volumes in l, speeds in m/s, temperatures in °C,
    every duration in days (a year is 365.25), ages in years. Shares ("two-thirds", "one in five") are ratios of one.
    """
    found: list[Found[FigureValue]] = []
    language = language_of(text)
    if is_not_covered(text, language):
        return []
    language = language if language in TABLES else ""
    for span in stretches(text):
        tokens = tokenise(text, span, skip, language)
        found.extend(_found(text, tokens, reading) for reading in shared(tokens, _readings(tokens)))
    return found


def _readings(tokens: Tokens) -> list[Reading]:
    readings: list[Reading] = []
    index, end = PADDING, 0
    while index < len(tokens) - PADDING:
        if not opens(tokens, index):
            index += 1
            continue
        reading, index = read_figure(tokens, index)
        if reading and _stands(tokens, reading):
            readings.append(_behind(reading, end))
            end = reading.end
    return readings


def _stands(tokens: Tokens, reading: Reading) -> bool:
    """Not the second word of a translation alone, which stands nowhere in the text."""
    first = tokens[reading.start]
    return first.start < first.end


def _behind(reading: Reading, end: int) -> Reading:
    """The reading without what belongs to the figure before it."""
    return reading if reading.start >= end else reading._replace(start=max(end, reading.start), approximators=())


def _found(text: str, tokens: Tokens, reading: Reading) -> Found[FigureValue]:
    start, end = tokens[reading.start].start, tokens[reading.end - 1].end
    return Found(start, end, text[start:end], to_value(reading))
