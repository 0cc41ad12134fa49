"""What a stated date comes to: an interval of days, or the reason why there is none."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from factcheck.models import Granularity

How = Literal["explicit", "year from publication", "relative", "calendar only"]
_GRANULARITIES: dict[str, Granularity] = {
    "night": "day",
    "day": "day",
    "week": "week",
    "weekend": "weekend",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
    "decade": "decade",
    "century": "century",
}
DAY = dt.timedelta(days=1)
NO_DAY = "the day of publication is not known"
NO_SUCH_DAY = "the calendar has no such day"
NAMED_YEAR = "its year is one that another part of the text names"
NO_YEAR = "the year is not stated and the day of publication is not known"


@dataclass(frozen=True, slots=True)
class Setting:
    """What surrounds a stated date."""

    published: dt.date | None
    ahead: bool | None
    """Its clause speaks of what is to come; None where nothing tells."""
    held: bool = False
    """It is the date of what is held on a day set beforehand, as an election is."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A resolved stretch, half-open, or what the calendar alone knows of it."""

    text: str
    granularity: Granularity
    how: How
    start: dt.date | None = None
    end: dt.date | None = None
    reason: str | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None


def unknown(
    text: str, granularity: Granularity, reason: str, month: int | None = None, weekday: int | None = None
) -> Reading:
    """A stretch without an interval; where `text` is "" the quote itself says it best."""
    return Reading(text, granularity, "calendar only", reason=reason, month=month, weekday=weekday)


def granularity_of(unit: str) -> Granularity:
    """The granularity of a unit of the calendar; a fortnight has none of its own."""
    return _GRANULARITIES.get(unit, "range")


def first_of(year: int, month: int) -> dt.date:
    """First day of a month; `month` may lie outside the year, by any number of months."""
    extra, place = divmod(month - 1, 12)
    return dt.date(year + extra, place + 1, 1)


def add_months(day: dt.date, months: int) -> dt.date:
    """The same day so many months on, or the last day of that month where it is shorter."""
    first = first_of(day.year, day.month + months)
    last = first_of(first.year, first.month + 1) - DAY
    return first.replace(day=min(day.day, last.day))
