"""From stated days and months to intervals: newspaper rules, measured from the day of publication."""

from __future__ import annotations

import datetime as dt

from factcheck.find.dates.reading import (
    DAY,
    NAMED_YEAR,
    NO_DAY,
    NO_SUCH_DAY,
    NO_YEAR,
    How,
    Reading,
    Setting,
    add_months,
    first_of,
    unknown,
)
from factcheck.find.dates.shapes import Day, EitherDay, Month, NearDay, Weekday
from factcheck.find.dates.wording import say_day, say_month, say_month_day, say_span, say_weekday
from factcheck.find.dates.words import MONTHS, WEEKDAYS

_NEAR = dt.timedelta(days=60)
"""A day without year this near ahead is the coming one, unless a verb in the past governs it: of a day ten months ago
a newspaper says the year. So it does of one that lies as far ahead: "was set for March 2" tells of a plan just past."""
_FAR = dt.timedelta(days=300)
"""As far as a day without year is not meant."""
_NEAR_MONTHS = 4
"""A month this near ahead is the coming one for an election or a summit; of a past one the news is older."""
_TOMORROW = 2
"""Who means tomorrow does not say "next Tuesday"."""
_LEAP_REACH = 8
"""Years within which 29 February comes round."""


def day_reading(day: dt.date, how: How) -> Reading:
    """A reading of one day."""
    return Reading(say_day(day), "day", how, day, day + DAY, None, day.month, day.day, day.weekday())


def resolve_day(stated: Day, setting: Setting) -> Reading:
    """A day of a month, with the year that is stated or the one that publication suggests."""
    if stated.month is None:
        return _resolve_day_of_month(stated, setting)
    if stated.year is not None:
        return _in_year(stated, stated.year, "explicit")
    if setting.published is None or stated.named is not None:
        words = say_month_day(stated.month, stated.day, stated.weekday)
        return _unknown(stated, words, NO_YEAR if stated.named is None else NAMED_YEAR)
    if stated.years is not None:
        return _in_year(stated, setting.published.year + stated.years, "explicit")
    day = _likely_year(stated, setting.published, setting.ahead)
    if day is None:
        return _unknown(stated, say_month_day(stated.month, stated.day, stated.weekday), NO_SUCH_DAY)
    return day_reading(day, "year from publication")


def _unknown(stated: Day, words: str, reason: str) -> Reading:
    return Reading(words, "day", "calendar only", None, None, reason, stated.month, stated.day, stated.weekday)


def _in_year(stated: Day, year: int, how: How) -> Reading:
    day = _date(year, stated.month or 1, stated.day)
    if day is None:
        words = f"{stated.day} {MONTHS[stated.month or 1]} {year}"
        return _unknown(Day(stated.day, stated.month), words, NO_SUCH_DAY)
    reading = day_reading(day, how)
    if stated.weekday is None or stated.weekday == day.weekday():
        return reading
    words = f"{reading.text} (a {WEEKDAYS[day.weekday()]}, not a {WEEKDAYS[stated.weekday]})"
    return Reading(words, "day", how, day, day + DAY, None, day.month, day.day, day.weekday())


def _likely_year(stated: Day, published: dt.date, ahead: bool | None) -> dt.date | None:
    """The nearest past day, or the next one where the clause points ahead; the one that its weekday fits."""
    years = range(published.year - _LEAP_REACH, published.year + _LEAP_REACH + 1)
    days = [day for year in years if (day := _date(year, stated.month or 1, stated.day))]
    if stated.weekday is not None:
        near = [day for day in days if day.weekday() == stated.weekday and abs((day - published).days) < 500]
        days = near or days
    past = next((day for day in reversed(days) if day <= published), None)
    coming = next((day for day in days if day >= published), None)
    if past is None or coming is None:
        return past or coming
    if ahead:
        return past if published - past < _NEAR and coming - published > _FAR else coming
    upcoming = ahead is None and past.year != published.year and coming - published < _NEAR
    return coming if upcoming else past


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _resolve_day_of_month(stated: Day, setting: Setting) -> Reading:
    """The 23rd: of the month of publication, or the one before or after it."""
    published = setting.published
    if published is None:
        return _unknown(stated, say_month_day(None, stated.day, stated.weekday), NO_DAY)
    step = stated.months
    if step == 0 and setting.ahead and stated.day < published.day:
        step = 1
    elif step == 0 and not setting.ahead and stated.day > published.day:
        step = -1
    month = first_of(published.year, published.month + step)
    if stated.weekday is not None:
        month = _month_with(stated, month, 1 if setting.ahead else -1)
    return _in_year(Day(stated.day, month.month), month.year, "relative")


def _month_with(stated: Day, month: dt.date, step: int) -> dt.date:
    """The nearest month in which the day falls on the weekday: "Friday the 13th"."""
    months = [first_of(month.year, month.month + step * count) for count in range(15)]
    days = ((one, _date(one.year, one.month, stated.day)) for one in months)
    return next((one for one, day in days if day and day.weekday() == stated.weekday), month)


def resolve_either(stated: EitherDay) -> Reading:
    """A numeric date whose order nothing in the document shows: both readings, and neither is taken."""
    readings = [dt.date(stated.year, stated.second, stated.first), dt.date(stated.year, stated.first, stated.second)]
    day_first, month_first = (say_day(day) for day in readings)
    words = f"{stated.first:02d}/{stated.second:02d}/{stated.year} ({day_first} or {month_first})"
    reason = f"day and month cannot be told apart: {day_first} or {month_first}"
    return unknown(words, "day", reason)


def resolve_weekday(stated: Weekday, setting: Setting) -> Reading:
    """A weekday: the most recent one up to the day of publication, or the next where the clause points ahead."""
    published = setting.published
    if published is None:
        reason = f"the week is not stated and {NO_DAY}"
        return unknown(say_weekday(stated.weekday), "day", reason, weekday=stated.weekday)
    if stated.week is not None:
        monday = published - dt.timedelta(days=published.weekday()) + stated.week * 7 * DAY
        return day_reading(monday + stated.weekday * DAY, "relative")
    return day_reading(_weekday_near(stated, published, setting.ahead) + stated.weeks * 7 * DAY, "relative")


def _weekday_near(stated: Weekday, published: dt.date, ahead: bool | None) -> dt.date:
    back, on = (published.weekday() - stated.weekday) % 7, (stated.weekday - published.weekday()) % 7
    if stated.weeks and stated.which == "next":
        return published + on * DAY
    if stated.weeks and not stated.which:
        return published - back * DAY
    if stated.which == "last":
        return published - (back or 7) * DAY
    if stated.which == "next":
        return published + (on + 7 if on < _TOMORROW else on) * DAY
    if stated.which == "this" and not ahead:
        return published + (stated.weekday - published.weekday()) * DAY
    return published + on * DAY if ahead else published - back * DAY


def resolve_near_day(stated: NearDay, setting: Setting) -> Reading:
    """Yesterday; overnight is the night before the day of publication, or the next where the clause points ahead."""
    published = setting.published
    if published is None:
        return unknown("", "range" if stated.overnight else "day", NO_DAY)
    day = published + stated.shift * DAY
    if not stated.overnight:
        return day_reading(day, "relative")
    start = day if setting.ahead else day - DAY
    end = start + 2 * DAY
    return Reading(f"the night {say_span(start, end)}", "range", "relative", start, end)


def resolve_month(stated: Month, setting: Setting) -> Reading:
    """A month: the nearest past one, the current one included, or the next where the clause points ahead."""
    published = setting.published
    if stated.year is not None:
        return _month_reading(stated.month, stated.year, "explicit")
    if published is None or stated.named is not None:
        reason = NO_YEAR if stated.named is None else NAMED_YEAR
        return unknown(say_month(stated.month, None), "month", reason, stated.month)
    if stated.years is not None:
        return _month_reading(stated.month, published.year + stated.years, "explicit")
    year = published.year + _year_step(stated, published, setting)
    return _month_reading(stated.month, year, "relative" if stated.which else "year from publication")


def _year_step(stated: Month, published: dt.date, setting: Setting) -> int:
    if stated.which == "last":
        return -1 if stated.month >= published.month else 0
    if stated.which == "next":
        return 1 if stated.month <= published.month else 0
    if stated.which == "this":
        return 0
    distance = (stated.month - published.month) % 12
    ahead = setting.ahead or (setting.held and 0 < distance < _NEAR_MONTHS)
    return int(stated.month < published.month) if ahead else -int(stated.month > published.month)


def _month_reading(month: int, year: int, how: How) -> Reading:
    start = first_of(year, month)
    return Reading(say_month(month, year), "month", how, start, add_months(start, 1), None, month)
