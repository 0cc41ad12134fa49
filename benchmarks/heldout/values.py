"""Held-out dates and figures in five languages."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.heldout.rows import Row, located, outside, overlap_each_other, rows_of
from benchmarks.scores import Entry, Score
from factcheck.find.dates import find_dates
from factcheck.find.figures import find_figures

Key = tuple[Any, ...]
ALIKE = 0.7
"""Share of days that two stretches must have in common: writers differ on where mid-March ends."""
LANGUAGES = {"en": "English", "de": "German", "fr": "French", "es": "Spanish", "ru": "Russian"}
ONE_SCALE = ({"ratio", "percent", "multiple"}, {"duration", "age"})
"""Quantities that say the same: a half and 50 %, 12 years and the age of 12."""
CONVERTED = frozenset(("measure", "duration", "percent", "ratio", "temperature"))
"""Their units differ between the label and the value, so that any value of the kind will do."""


def dates(folder: Path) -> Score:
    """A date is right where it overlaps the label and states the same stretch of days."""
    score = Score("heldout/dates.jsonl")
    for row in rows_of(folder / "dates.jsonl"):
        published = dt.date.fromisoformat(row["published"][:10]) if row["published"] else None
        hits = [(hit.start, hit.end, hit.value) for hit in find_dates(row["text"], published)]
        _add(score, row, hits, _same_date)
    return score


def figures(folder: Path) -> Score:
    """A figure is right where it overlaps the label and has its quantity, its bounds and what it counts."""
    score = Score("heldout/figures.jsonl")
    for row in rows_of(folder / "figures.jsonl"):
        known = [(hit.start, hit.end) for hit in find_dates(row["text"])]
        hits = [(hit.start, hit.end, hit.value) for hit in find_figures(row["text"], known)]
        _add(score, row, hits, _same_figure)
    return score


def _add(score: Score, row: Row, hits: Sequence[Key], same: Any) -> None:
    """One row under its language; what is found in a place that may be read either way does not count."""
    kinds = (LANGUAGES[row["lang"]],)
    places = located(row["text"], [label[0] for label in row["expected"]])
    expected = [Entry((place, label), kinds) for place, label in zip(places, row["expected"], strict=True)]
    free = row.get("optional", [])
    found = [
        Entry(hit, kinds)
        for hit in hits
        if any(overlap_each_other(hit[:2], place) for place in places) or outside(row["text"], free, hit[:2])
    ]
    score.add_row(
        expected, found, lambda wanted, hit: overlap_each_other(wanted[0], hit[:2]) and same(wanted[1], hit[2])
    )


def _same_date(label: Row, value: Any) -> bool:
    start, end = (dt.date.fromisoformat(day[:10]) if day else None for day in label[1:3])
    if (start, end) == (value.start, value.end):
        return True
    if start is None or end is None:  # a bound: "since May" may begin with May or after it
        bounded = value.bound == ("until" if start is None else "since")
        return bounded and (start or end) in (value.start, value.end)
    if value.start is None or value.end is None:
        return False
    shared = min(end, value.end) - max(start, value.start)
    return bool(shared / (max(end, value.end) - min(start, value.start)) >= ALIKE)


def _same_figure(label: Row, value: Any) -> bool:
    _, low, high, quantity, _, counted = label
    kinds = {quantity, value.quantity}
    if len(kinds) > 1 and not any(kinds <= scale for scale in ONE_SCALE):
        return False
    nouns = counted.lower() in value.counted or value.counted in counted.lower()
    return _same_bounds(low, high, value, quantity) and (nouns or quantity != "count")


def _same_bounds(low: float | None, high: float | None, value: Any, quantity: str) -> bool:
    if _close(low, value.low) and _close(high, value.high):
        return True
    known = value.low is not None and value.high is not None
    if value.approximator and low is not None and low == high and known:
        return bool(value.low <= low <= value.high)
    return quantity == value.quantity and quantity in CONVERTED


def _close(left: float | None, right: float | None) -> bool:
    if left is None or right is None:
        return left is right
    return math.isclose(left, right, rel_tol=2e-3, abs_tol=1e-9)
