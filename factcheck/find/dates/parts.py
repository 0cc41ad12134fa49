"""Parts of a stretch: "late 2015", "mid-March", "the first Monday in May"."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from factcheck.find.dates.reading import (
    DAY,
    NO_SUCH_DAY,
    NO_YEAR,
    Reading,
    add_months,
    first_of,
    granularity_of,
    unknown,
)
from factcheck.find.dates.resolve_days import day_reading
from factcheck.find.dates.resolve_periods import span_reading
from factcheck.find.dates.shapes import Nth, PartName
from factcheck.find.dates.wording import say_part, say_span
from factcheck.find.dates.words import WEEKDAYS
from factcheck.models import Granularity

_MONTH_PARTS: dict[PartName, tuple[int, int]] = {
    "early": (0, 12),
    "start": (0, 12),
    "mid": (8, 22),
    "middle": (8, 22),
    "late": (17, 31),
    "end": (19, 31),
    "first half": (0, 15),
    "second half": (15, 31),
}
"""Days of a month, generous: writers differ on where late March begins."""
_YEAR_PARTS: dict[PartName, tuple[int, int]] = {
    "early": (0, 5),
    "start": (0, 3),
    "mid": (3, 9),
    "middle": (3, 9),
    "late": (7, 12),
    "end": (9, 12),
    "first half": (0, 6),
    "second half": (6, 12),
}
"""Months of a year."""
_WEEK_PARTS: dict[PartName, tuple[int, int]] = {
    "early": (0, 3),
    "start": (0, 2),
    "mid": (1, 4),
    "middle": (1, 4),
    "late": (3, 7),
    "end": (4, 7),
    "first half": (0, 4),
    "second half": (3, 7),
}
"""Days of a week."""
_TENTHS: dict[PartName, tuple[int, int]] = {
    "early": (0, 4),
    "start": (0, 3),
    "mid": (3, 7),
    "middle": (3, 7),
    "late": (6, 10),
    "end": (7, 10),
    "first half": (0, 5),
    "second half": (5, 10),
}
"""Tenths of anything else."""


def cut_part(whole: Reading, part: PartName) -> Reading:
    """Late 2015: the part of an interval, cut generously; a part has no granularity of its own."""
    text = say_part(part, whole.text) if whole.text else ""
    reading = replace(whole, text=text, granularity="range")
    if whole.start is None or whole.end is None:
        return reading
    start, end = _cut(whole.start, whole.end, whole.granularity, part)
    return replace(reading, start=start, end=end)


def _cut(start: dt.date, end: dt.date, granularity: Granularity, part: PartName) -> tuple[dt.date, dt.date]:
    if granularity == "month":
        first, last = _MONTH_PARTS[part]
        return start + first * DAY, min(end, start + last * DAY)
    if granularity == "year":
        first, last = _YEAR_PARTS[part]
        return first_of(start.year, 1 + first), first_of(start.year, 1 + last)
    if granularity == "week":
        first, last = _WEEK_PARTS[part]
        return start + first * DAY, start + last * DAY
    first, last = _TENTHS[part]
    # the start of a weekend is a day all the same
    return _tenth(start, end, first), max(_tenth(start, end, last), _tenth(start, end, first) + DAY)


def _tenth(start: dt.date, end: dt.date, tenths: int) -> dt.date:
    """A tenth of a decade is a year; of a season it is rounded to days."""
    years = end.year - start.year
    if years >= 10:
        return dt.date(start.year + years * tenths // 10, 1, 1)
    return start + (end - start).days * tenths // 10 * DAY


def pick_nth(whole: Reading, nth: Nth) -> Reading:
    """The first week of March, the last Friday in May, the last day of 2016."""
    if whole.start is None or whole.end is None:
        return unknown("", granularity_of(nth.what), whole.reason or NO_YEAR, whole.month)
    if nth.what in _PLURALS:
        return _stretch(whole, nth, whole.start, whole.end)
    if nth.what in {"week", "weekend"}:
        return _nth_week(whole, nth, whole.start, whole.end)
    day = _nth_day(nth, whole.start, whole.end)
    if whole.start <= day < whole.end:
        return day_reading(day, whole.how)
    name = WEEKDAYS[nth.weekday] if nth.what == "weekday" else "day"
    return unknown(f"{whole.text}: no such {name}", "day", NO_SUCH_DAY)


_PLURALS = {"days": (0, 1), "weeks": (0, 7), "months": (1, 0), "years": (12, 0)}
"""Months and days of each unit."""


def _stretch(whole: Reading, nth: Nth, start: dt.date, end: dt.date) -> Reading:
    """The first five months of 2019."""
    months, days = (nth.number * each for each in _PLURALS[nth.what])
    edge = add_months(start if nth.number > 0 else end, months) + days * DAY
    first, last = (start, min(edge, end)) if nth.number > 0 else (max(edge, start), end)
    return Reading(say_span(first, last), "range", whole.how, first, last)


def _nth_week(whole: Reading, nth: Nth, start: dt.date, end: dt.date) -> Reading:
    """Weeks are counted in sevens from the first day, or from the last."""
    first = start + 7 * (nth.number - 1) * DAY if nth.number > 0 else end - 7 * DAY
    if nth.what == "weekend":
        saturday = first + (5 - first.weekday()) % 7 * DAY
        return span_reading("weekend", saturday, saturday + 2 * DAY, whole.how)
    return replace(span_reading("week", first, min(end, first + 7 * DAY), whole.how), month=whole.month)


def _nth_day(nth: Nth, start: dt.date, end: dt.date) -> dt.date:
    step = 7 if nth.what == "weekday" else 1
    if nth.number > 0:
        return start + ((nth.weekday - start.weekday()) % step + (nth.number - 1) * step) * DAY
    last = end - DAY
    return last - (last.weekday() - nth.weekday) % step * DAY
