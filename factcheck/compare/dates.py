"""Whether two dates of one event can both hold."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange

from factcheck.compare.verdict import Verdict
from factcheck.find.dates.words import MONTHS, WEEKDAYS
from factcheck.models import DateValue

FAR_DAYS = 31
"""Dates further apart than a month change the story."""
SURE_DAYS = 150
"""A gap smaller than this is not made by a year that was wrongly taken from the day of publication."""
WEEK = 7
CLOCK_MINUTES = 60
"""Times of day nearer than this agree: "shortly after 11" and "11.20"."""

_AT_NIGHT = re.compile(r"\b(?:night|late|early|overnight|evening|midnight|dawn)\b")
EXACT_MINUTES = 20
"""The same for times that both are told to the minute, as "7.52" and "8.25"."""


def compare_dates(left: DateValue, right: DateValue) -> Verdict:
    """Two dates of one event differ when no day fits both.

    A vague date covers all its days, so that "March" agrees with "23 March". A weekday or a date without a year
    gives at most a possible difference; a year that no source states gives none.
    """
    if left.start and left.end and right.start and right.end:
        return _intervals(left, right)
    return _calendar(left, right)


def _intervals(left: DateValue, right: DateValue) -> Verdict:
    assert left.start and left.end and right.start and right.end
    if left.start < right.end and right.start < left.end:
        return _same_days(left, right)
    if left.bound or right.bound:
        return Verdict("unclear", note=f"“{left.text}” bounds the event on one side only")
    first, second = sorted((left, right), key=lambda value: (value.start or dt.date.min, value.text))
    assert first.end and second.start and first.start
    gap = (second.start - first.end).days + 1
    if gap == 1 and "relative" in (left.resolved, right.resolved):
        note = (
            "one day apart, and one was reached by a weekday or “yesterday”: it may be the same night or "
            "another time zone"
        )
        return Verdict("unclear", difference="1 day", note=note)
    if _only_the_year_was_taken(first, second):
        note = "one day or month, of which the year was taken from the day of publication"
        return Verdict("unclear", difference=_span(first, second), note=note)
    if _one_weekday(first, second):
        note = "one weekday, counted from two days of publication of which one may be wrong"
        return Verdict("unclear", difference=_span(first, second), note=note)
    if gap > FAR_DAYS and not _share_a_part(first, second):
        note = "so far apart that they may be of two events"
        return Verdict("unclear", difference=_span(first, second), note=note)
    return Verdict("differ", difference=_span(first, second), certain=_certain(left, right, gap), far=gap > FAR_DAYS)


def _share_a_part(first: DateValue, second: DateValue) -> bool:
    """The day, the month or the year is one, or both are told alike: what slips in copying is a part of a date."""
    assert first.start and second.start
    if first.granularity == second.granularity != "day":
        return True
    ours, theirs = (first.start.day, first.start.month), (second.start.day, second.start.month)
    return any(one == other for one, other in zip(ours, theirs, strict=True))


def _only_the_year_was_taken(first: DateValue, second: DateValue) -> bool:
    """They are one day or one month but for the year, and one of the years is stated by nobody."""
    assert first.start and first.end and second.start and second.end
    one = all(
        (ours.month, ours.day) == (theirs.month, theirs.day)
        for ours, theirs in ((first.start, second.start), (first.end, second.end))
    )
    return one and "year from publication" in (first.resolved, second.resolved)


def _one_weekday(first: DateValue, second: DateValue) -> bool:
    """One was reached from the day of publication ("last Monday"), and they are just a week apart; or both were, and
    they are a day and a week beside it.
    """
    if not (first.start and second.start and second.end) or "relative" not in (first.resolved, second.resolved):
        return False
    if {first.granularity, second.granularity} <= {"day", "time"} and (second.start - first.start).days == WEEK:
        return True
    if {first.resolved, second.resolved} != {"relative"}:
        return False
    week_told = (
        max((value.end - value.start).days if value.start and value.end else 0 for value in (first, second)) >= 6
    )
    return (second.start - first.start).days == WEEK or (week_told and (second.start - first.start).days < 2 * WEEK)


def _certain(left: DateValue, right: DateValue, gap: int) -> bool:
    """A year that was taken from the day of publication may be wrong by one, and then so is a gap of months."""
    return gap < SURE_DAYS or "year from publication" not in (left.resolved, right.resolved)


def _same_days(left: DateValue, right: DateValue) -> Verdict:
    minutes = _minutes_between(left.time, right.time)
    one_day = left.granularity in ("day", "time") and right.granularity in ("day", "time")
    if one_day and minutes is not None and minutes >= CLOCK_MINUTES:
        return Verdict(
            "differ",
            difference=f"{minutes // 60} h {minutes % 60:02d} min",
            note="unless the clocks differ",
            certain=False,
        )
    if left.text == right.text:
        return Verdict("agree")
    wide, narrow = sorted((left, right), key=_length, reverse=True)
    same = _length(wide) == _length(narrow)
    return Verdict("agree", note="" if same else f"{wide.text} includes {narrow.text}")


def _length(value: DateValue) -> int:
    return (value.end - value.start).days if value.start and value.end else 0


def _minutes_between(left: str | None, right: str | None) -> int | None:
    if left is None or right is None:
        return None
    ours, theirs = ((int(time[:2]) * 60 + int(time[3:5])) for time in (left, right))
    return abs(ours - theirs)


def _span(first: DateValue, second: DateValue) -> str:
    """How far apart two disjoint dates are, in the units in which both are stated."""
    assert first.start and first.end and second.start
    months = (second.start.year - first.start.year) * 12 + second.start.month - first.start.month
    if first.granularity == second.granularity == "year":
        return _counted(second.start.year - first.start.year, "year")
    if first.granularity == second.granularity == "month":
        return _counted(months, "month") if months < 24 else f"about {_counted(round(months / 12), 'year')}"
    whole_days = {first.granularity, second.granularity} <= {"day", "time"}
    days = (second.start - first.start).days if whole_days else (second.start - first.end).days + 1
    if days < 60:
        return _counted(days, "day")
    return f"about {_counted(round(days / 30.44), 'month') if days < 730 else _counted(round(days / 365.25), 'year')}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' if number != 1 else ''}"


def _calendar(left: DateValue, right: DateValue) -> Verdict:
    """What the calendar alone can tell where a year, or the day of publication, is not known."""
    ours, theirs = _fields(left), _fields(right)
    if ours.month and theirs.month and ours.month != theirs.month:
        months = min((ours.month - theirs.month) % 12, (theirs.month - ours.month) % 12)
        note = f"unless {MONTHS[ours.month]} and {MONTHS[theirs.month]} are of different events"
        return Verdict("differ", f"{months} month{'s' if months > 1 else ''}", note, certain=False, far=months > 1)
    if ours.month and ours.day and theirs.day and ours.month == theirs.month:
        days = abs(ours.day - theirs.day)
        if not days:
            return _one_day(ours, theirs)
        if (
            days == 1
            and (_AT_NIGHT.search(left.text) or _AT_NIGHT.search(right.text))
            and ours.weekday != theirs.weekday
        ):
            return Verdict(
                "unclear", difference="1 day", note="one day apart; it may be the same night or another time zone"
            )
        return Verdict("differ", f"{days} day{'s' if days > 1 else ''}", "the year is not stated", certain=False)
    if ours.weekday is not None and theirs.weekday is not None and ours.weekday != theirs.weekday:
        return _weekdays(ours, theirs)
    if (ours.day and theirs.weekday is not None) or (theirs.day and ours.weekday is not None):
        return _day_and_weekday(left, right)
    if (ours.month and ours.month == theirs.month) or (ours.weekday is not None and ours.weekday == theirs.weekday):
        return Verdict("agree")
    if left.time and right.time:
        return _clocks(left.time, right.time)
    return Verdict("unclear", note="one source does not say enough to fix the day")


def _one_day(left: DateValue, right: DateValue) -> Verdict:
    """One day of the year, on two weekdays where both are told."""
    if left.weekday is None or right.weekday is None or left.weekday == right.weekday:
        return Verdict("agree")
    words = " / ".join(WEEKDAYS[weekday] for weekday in sorted((left.weekday, right.weekday)))
    return Verdict("differ", words, "the day is the same; unless it is that of two years", certain=False)


def _clocks(left: str, right: str) -> Verdict:
    """Two times of day, of a day that is not told; whole hours apart may be two time zones."""
    minutes = _minutes_between(left, right) or 0
    minutes = min(minutes, 24 * 60 - minutes)
    exact = int(left[3:5]) % 15 and int(right[3:5]) % 15
    if minutes < (EXACT_MINUTES if exact else CLOCK_MINUTES):
        return Verdict("agree")
    if minutes % 60 == 0:
        return Verdict("unclear", note="whole hours apart: it may be another time zone")
    apart = f"{minutes // 60} h {minutes % 60:02d} min" if minutes >= 60 else f"{minutes} min"
    return Verdict("differ", difference=apart, note="unless the clocks differ", certain=False)


def _fields(value: DateValue) -> DateValue:
    """The value with month, day and weekday also where they follow from its interval."""
    if not value.start or not value.end:
        return value
    if (value.end - value.start).days == 1:
        day = value.start
        return value.model_copy(update={"month": day.month, "day": day.day, "weekday": day.weekday()})
    whole_month = (
        value.start.day == 1 and (value.end - value.start).days == monthrange(value.start.year, value.start.month)[1]
    )
    inside = (value.end - dt.timedelta(days=1)).month == value.start.month and (value.end - value.start).days <= 31
    return value.model_copy(update={"month": value.start.month if whole_month or inside else None})


def _weekdays(left: DateValue, right: DateValue) -> Verdict:
    assert left.weekday is not None and right.weekday is not None
    apart = min((left.weekday - right.weekday) % 7, (right.weekday - left.weekday) % 7)
    if apart == 1:
        note = "one day apart; it may be the same night or another time zone"
        return Verdict("unclear", difference="1 day", note=note)
    note = "the weeks are not known"
    return Verdict("differ", difference=f"{apart} days, if of one week", note=note, certain=False)


def _day_and_weekday(left: DateValue, right: DateValue) -> Verdict:
    """ "23 March" beside "Thursday": the calendar agrees in some years."""
    dated, named = (left, right) if _fields(left).day else (right, left)
    day, weekday = _fields(dated), _fields(named)
    if weekday.weekday is None or day.month is None or day.day is None:
        return Verdict("unclear", note="one source does not say enough to fix the day")
    if day.weekday is not None:
        same = day.weekday == weekday.weekday
        return Verdict(
            "agree" if same else "differ",
            certain=False,
            note="" if same else f"{dated.text} was a {WEEKDAYS[day.weekday]}",
        )
    note = (
        f"agree in a year in which {day.day} {MONTHS[day.month]} is a {WEEKDAYS[weekday.weekday]}; "
        f"no source states the year"
    )
    return Verdict("agree", note=note)
