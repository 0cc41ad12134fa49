"""From stated years, seasons, quarters and relative stretches to intervals."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from factcheck.find.dates.reading import (
    DAY,
    NO_DAY,
    NO_YEAR,
    How,
    Reading,
    Setting,
    add_months,
    first_of,
    granularity_of,
    unknown,
)
from factcheck.find.dates.resolve_days import day_reading, resolve_day
from factcheck.find.dates.shapes import THE_WEEKEND, Ago, Block, Era, Season, Stretch, Term, WeekOf, Year
from factcheck.find.dates.wording import say_century, say_month, say_season, say_span
from factcheck.find.dates.words import UNIT_DAYS, UNIT_MONTHS
from factcheck.models import Granularity

_JUST_ENDED = dt.timedelta(days=14)
"""A season that ended fewer days ago than this is not yet "last" spring."""
_WINTER = 3
_ORDINAL_WORDS = ("", "first", "second", "third", "fourth")


def resolve_year(stated: Year) -> Reading:
    """A year of our era."""
    return Reading(str(stated.year), "year", "explicit", dt.date(stated.year, 1, 1), dt.date(stated.year + 1, 1, 1))


def resolve_era(stated: Era) -> Reading:
    """A decade or a century."""
    start, end = dt.date(stated.first, 1, 1), dt.date(stated.first // 10 * 10 + stated.years, 1, 1)
    if stated.years == 10:
        return Reading(f"the {stated.first}s", "decade", "explicit", start, end)
    return Reading(say_century(stated.first), "century", "explicit", start, end)


def resolve_season(stated: Season, setting: Setting) -> Reading:
    """A season; "this" and "last" count from the day of publication."""
    published = setting.published
    if stated.year is not None:
        return _season_reading(stated.season, stated.year, "explicit")
    if published is None:
        return unknown("", "season", NO_YEAR)
    if stated.years is not None:
        return _season_reading(stated.season, published.year + stated.years, "explicit")
    year = _season_year(stated, published, setting.ahead)
    return _season_reading(stated.season, year, "relative" if stated.which else "year from publication")


def _season_year(stated: Season, published: dt.date, ahead: bool | None) -> int:
    """The year in which the season begins: last spring has ended, next spring has not begun."""
    starts = [first_of(published.year + step, 3 * stated.season + 3) for step in (1, 0, -1, -2)]
    if stated.which == "this":
        return published.year - int(stated.season == _WINTER and published.month < 6)
    if stated.which == "last":
        return next(start.year for start in starts if add_months(start, 3) + _JUST_ENDED <= published)
    if stated.which == "next":
        return min(start.year for start in starts if start > published)
    if ahead:
        return min(start.year for start in starts if add_months(start, 3) > published)
    return next(start.year for start in starts if start <= published)


def _season_reading(season: int, year: int, how: How) -> Reading:
    start = first_of(year, 3 * season + 3)
    return Reading(say_season(season, year), "season", how, start, add_months(start, 3))


def resolve_block(stated: Block, setting: Setting) -> Reading:
    """A quarter or a half of a year."""
    published = setting.published
    words = f"the {_ORDINAL_WORDS[stated.number]} {'quarter' if stated.of == 4 else 'half'}"
    kind: Granularity = "quarter" if stated.of == 4 else "range"
    length, year = 12 // stated.of, stated.year
    if year is None:
        if published is None:
            return unknown(f"{words} (year not known)", kind, NO_YEAR)
        year = _block_year(stated, published, length, setting.ahead)
    how: How = "year from publication" if stated.year is None and stated.years is None else "explicit"
    start = first_of(year, 1 + length * (stated.number - 1))
    return Reading(f"{words} of {year}", kind, how, start, add_months(start, length))


def _block_year(stated: Block, published: dt.date, length: int, ahead: bool | None) -> int:
    year = published.year
    if stated.years is not None:
        return year + stated.years
    start = first_of(year, 1 + length * (stated.number - 1))
    if ahead:
        return year + int(add_months(start, length) <= published)
    return year - int(start > published)


def resolve_term(stated: Term, setting: Setting) -> Reading:
    """Last week, this month, next year: whole units of the calendar."""
    kind = granularity_of(stated.unit)
    published = setting.published
    if published is None:
        return unknown("", kind, NO_DAY)
    if stated.unit in UNIT_DAYS:
        return _weeks(stated, published, setting.ahead)
    months = UNIT_MONTHS[stated.unit]
    start = add_months(_unit_start(stated.unit, published), stated.shift * months)
    return Reading(_say_unit(stated.unit, start), kind, "relative", start, add_months(start, months))


def _unit_start(unit: str, day: dt.date) -> dt.date:
    years = {"year": 1, "decade": 10, "century": 100}.get(unit)
    if years:
        return dt.date(max(1, day.year // years * years), 1, 1)
    return first_of(day.year, (day.month - 1) // 3 * 3 + 1 if unit == "quarter" else day.month)


def _say_unit(unit: str, start: dt.date) -> str:
    words = {
        "month": say_month(start.month, start.year),
        "quarter": f"the {_ORDINAL_WORDS[(start.month + 2) // 3]} quarter of {start.year}",
        "year": str(start.year),
        "decade": f"the {start.year}s",
    }
    return words.get(unit) or say_century(start.year)


def _weeks(stated: Term, published: dt.date, ahead: bool | None) -> Reading:
    """A week from Monday to Sunday, its weekend, or a fortnight."""
    monday = published - published.weekday() * DAY
    if stated.unit == "weekend":
        saturday = monday + (5 + 7 * _weekend_shift(stated, published, ahead)) * DAY
        return span_reading("weekend", saturday, saturday + 2 * DAY, "relative")
    length = UNIT_DAYS[stated.unit]
    start = monday + stated.shift * length * DAY
    return span_reading(stated.unit, start, start + length * DAY, "relative")


def span_reading(unit: str, start: dt.date, end: dt.date, how: How) -> Reading:
    """A week or a weekend with its first and last day in words."""
    return Reading(f"the {unit} {say_span(start, end)}", granularity_of(unit), how, start, end)


def _weekend_shift(stated: Term, published: dt.date, ahead: bool | None) -> int:
    """Weeks from the current one; before Friday "this weekend" is the last, unless the clause points ahead."""
    if stated.shift == THE_WEEKEND:
        return 0 if ahead or published.weekday() >= 5 else -1
    if stated.shift == 0:
        return 0 if ahead or published.weekday() >= 4 else -1
    return stated.shift


def resolve_ago(stated: Ago, setting: Setting) -> Reading:
    """Two weeks ago: the whole unit of the calendar that lies so far back."""
    kind = granularity_of(stated.unit)
    if setting.published is None:
        return unknown("", kind, NO_DAY)
    if stated.to:
        return _to_the(stated, setting.published)
    if stated.unit in ("day", "night"):
        return day_reading(setting.published + stated.count * DAY, "relative")
    if stated.unit in UNIT_DAYS:
        return _weeks(Term("week", stated.count * UNIT_DAYS[stated.unit] // 7), setting.published, setting.ahead)
    return resolve_term(Term(stated.unit, stated.count), setting)


def _to_the(stated: Ago, published: dt.date) -> Reading:
    """A year ago today; two years ago this month."""
    day = _moved(published, stated.unit, stated.count)
    if stated.to == "day":
        return day_reading(day, "relative")
    return resolve_term(Term(stated.to, 0), Setting(day, None))


def _moved(day: dt.date, unit: str, count: int) -> dt.date:
    return add_months(day, count * UNIT_MONTHS.get(unit, 0)) + count * UNIT_DAYS.get(unit, 0) * DAY


def resolve_week_of(stated: WeekOf, setting: Setting) -> Reading:
    """The week of 20 March; the week ending 24 March."""
    day = resolve_day(stated.day, setting)
    if day.start is None:
        words = f"the week {'ending' if stated.ends else 'of'} {day.text}"
        return replace(day, text=words, granularity="week", day=None, weekday=None)
    start = day.start - 6 * DAY if stated.ends else day.start - day.start.weekday() * DAY
    return span_reading("week", start, start + 7 * DAY, day.how)


def resolve_stretch(stated: Stretch, setting: Setting) -> Reading:
    """The past two years: up to and with the day of publication."""
    published = setting.published
    if published is None:
        return unknown("", "range", NO_DAY)
    other = _moved(published, stated.unit, stated.count)
    start, end = min(published, other), max(published, other) + DAY
    return Reading(say_span(start, end), "range", "relative", start, end)
