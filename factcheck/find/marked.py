"""A text with everything that the finders find in it, each found once and only if asked for."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import Protocol, TypeVar

from factcheck.find.attributes import find_attributes
from factcheck.find.attributions import Attribution, find_attributions
from factcheck.find.dates import find_dates
from factcheck.find.figures import find_figures
from factcheck.find.found import Found, V
from factcheck.find.names import find_names
from factcheck.find.quotations import Quotation, spoken
from factcheck.find.quoted import find_quoted
from factcheck.models import DateValue, FigureValue, NameValue, OtherValue


class MarkedText:
    """All hits of one text; offsets refer to that text."""

    def __init__(self, text: str, published: dt.date | None = None) -> None:
        self.text = text
        self.published = published

    @cached_property
    def dates(self) -> list[Found[DateValue]]:
        """Dates, resolved against the day of publication."""
        return find_dates(self.text, self.published)

    @cached_property
    def figures(self) -> list[Found[FigureValue]]:
        """Figures that are no dates."""
        return find_figures(self.text, [(date.start, date.end) for date in self.dates])

    @cached_property
    def names(self) -> list[Found[NameValue]]:
        """Names of persons, organisations and places."""
        return find_names(self.text)

    @cached_property
    def quotations(self) -> list[Quotation]:
        """Stretches between quotation marks, with their speakers."""
        return spoken(find_quoted(self.text), self.attributions)

    @cached_property
    def attributions(self) -> list[Attribution]:
        """Who says what."""
        return find_attributions(self.text)

    @cached_property
    def attributes(self) -> list[Found[OtherValue]]:
        """Members of closed sets: which weapon, left or right, arrested or at large."""
        return find_attributes(self.text)


H = TypeVar("H", bound="Hit")


class Hit(Protocol):
    """Whatever stands at a half-open span of the text."""

    @property
    def start(self) -> int: ...  # noqa: D102 # as everywhere

    @property
    def end(self) -> int: ...  # noqa: D102 # as everywhere


def within(hits: Sequence[H], start: int, end: int) -> list[H]:
    """The hits that lie wholly in the half-open span; `hits` are in order of their start."""
    low = bisect_left(hits, start, key=lambda hit: hit.start)
    high = bisect_left(hits, end, key=lambda hit: hit.start)
    return [hit for hit in hits[low:high] if hit.end <= end]


def overlapping(hits: Sequence[Found[V]], start: int, end: int) -> Sequence[Found[V]]:
    """The hits that share a character with the span; the hits are in order and do not overlap."""
    return hits[bisect_right(hits, start, key=lambda hit: hit.end) : bisect_left(hits, end, key=lambda hit: hit.start)]


def best_overlap(hits: Sequence[Found[V]], start: int, end: int) -> Found[V] | None:
    """The hit that shares most characters with the span; the earlier of two equal ones; None where none touches it."""
    touched = overlapping(hits, start, end)
    return max(touched, key=lambda hit: (min(hit.end, end) - max(hit.start, start), -hit.start), default=None)
