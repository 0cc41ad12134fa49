"""From what is stated to a `DateValue`: shapes resolved, parts cut out, ranges joined, words put together."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from factcheck.find.dates.parts import cut_part, pick_nth
from factcheck.find.dates.reading import DAY, NO_YEAR, Reading, Setting, granularity_of, unknown
from factcheck.find.dates.resolve_days import (
    resolve_day,
    resolve_either,
    resolve_month,
    resolve_near_day,
    resolve_weekday,
)
from factcheck.find.dates.resolve_periods import (
    resolve_ago,
    resolve_block,
    resolve_era,
    resolve_season,
    resolve_stretch,
    resolve_term,
    resolve_week_of,
    resolve_year,
)
from factcheck.find.dates.shapes import (
    Ago,
    Beyond,
    Block,
    Clock,
    Day,
    EitherDay,
    Era,
    Eve,
    Month,
    NearDay,
    Nth,
    Part,
    Plain,
    Range,
    Season,
    Shape,
    Stated,
    Stretch,
    Term,
    Weekday,
    WeekOf,
    Year,
)
from factcheck.find.dates.wording import say_range, say_span
from factcheck.models import DateValue

_NOT_KNOWN = " (date not known)"
_BOUND_WORDS = {None: "", "until": "before", "since": "after"}
_LONGEST_COURSE = dt.timedelta(days=200)
"""A season, a show or a fair in course is shorter."""
_OUTSIDE = "outside the years of the calendar"


def resolve(stated: Stated, quote: str, setting: Setting) -> DateValue:
    """The value of a stated date; it never raises: what the calendar cannot hold is unresolved."""
    try:
        reading = _resolve(stated.shape, setting)
    except (OverflowError, ValueError):
        reading = unknown("", "day", _OUTSIDE)
    if not reading.text:
        reading = replace(reading, text=" ".join(quote.split()) + _NOT_KNOWN)
    return _value(stated, reading)


def _value(stated: Stated, reading: Reading) -> DateValue:
    timed = stated.time is not None or bool(stated.times)
    return DateValue(
        text=_words(stated, reading),
        start=reading.start,
        end=reading.end,
        granularity="time" if timed and reading.granularity == "day" else reading.granularity,
        resolved=reading.how,
        unresolved=reading.reason,
        month=reading.month,
        day=reading.day,
        weekday=reading.weekday,
        time=stated.time or (stated.shape.time if isinstance(stated.shape, Clock) else None),
        bound=stated.bound or (stated.shape.bound if isinstance(stated.shape, Ago) else None),
    )


def _words(stated: Stated, reading: Reading) -> str:
    """Value in words with its time of day and its bound: "since 2007", "23 March 2017, 16:30"."""
    words = _with_time(stated, reading.text)
    bound = stated.bound_word or _BOUND_WORDS[stated.shape.bound if isinstance(stated.shape, Ago) else None]
    return f"{bound} {words}" if bound and not words.lower().startswith(bound) else words


def _with_time(stated: Stated, words: str) -> str:
    """With the time, or else the part of the day: "Thursday night (date not known)"."""
    times = stated.time or stated.times
    if times:
        return f"{words}, {times}"
    head = words.removesuffix(_NOT_KNOWN)
    if not stated.daypart or head == words:
        return f"{words}, {stated.daypart}" if stated.daypart else words
    return words if stated.daypart in head else f"{head} {stated.daypart}{_NOT_KNOWN}"


def _resolve(shape: Shape, setting: Setting) -> Reading:
    match shape:
        case Part():
            return cut_part(_resolve_plain(shape.of, setting), shape.part)
        case Nth():
            return pick_nth(_resolve_plain(shape.of, setting), shape)
        case Range():
            return _resolve_range(shape, setting)
        case _:
            return _resolve_plain(shape, setting)


def _resolve_plain(shape: Plain, setting: Setting) -> Reading:
    match shape:
        case Day():
            return resolve_day(shape, setting)
        case Weekday():
            return resolve_weekday(shape, setting)
        case Month():
            return resolve_month(shape, setting)
        case Year():
            return resolve_year(shape)
        case NearDay():
            return resolve_near_day(shape, setting)
        case Term():
            return resolve_term(shape, setting)
        case Ago():
            return resolve_ago(shape, setting)
        case _:
            return _resolve_rarer(shape, setting)


def _resolve_rarer(
    shape: EitherDay | Era | Eve | Season | Block | Stretch | Clock | Beyond | WeekOf, setting: Setting
) -> Reading:
    match shape:
        case EitherDay():
            return resolve_either(shape)
        case Era():
            return resolve_era(shape)
        case Eve():
            return _resolve_eve(shape, setting)
        case Season():
            return resolve_season(shape, setting)
        case Block():
            return resolve_block(shape, setting)
        case Stretch():
            return resolve_stretch(shape, setting)
        case WeekOf():
            return resolve_week_of(shape, setting)
        case Clock():
            words = f"{shape.time or shape.words} (date not known)"
            return unknown(words, "time", "a time of day without its day")
        case Beyond():
            return unknown("", granularity_of(shape.unit), shape.reason, weekday=shape.weekday)


def _resolve_eve(shape: Eve, setting: Setting) -> Reading:
    """The night before a day: two days, as "overnight" is."""
    day = _resolve_plain(shape.day, setting)
    if day.start is None or day.end is None:
        return replace(day, text="", granularity="range")
    start = day.start - DAY
    return Reading(f"the night {say_span(start, day.end)}", "range", day.how, start, day.end)


def _resolve_range(shape: Range, setting: Setting) -> Reading:
    """From the first day of the left to the last day of the right; the left is the nearest one before the right."""
    right = _right_of(shape, setting)
    left = _resolve(_left_of(shape, right), _before(setting, right))
    text = say_range(left.text, right.text) if left.text and right.text else ""
    if left.start is None or right.end is None:
        month = left.month if left.month == right.month else None
        return unknown(text, "range", right.reason or left.reason or NO_YEAR, month)
    if left.start >= right.end:
        return unknown(text, "range", "the end lies before the beginning")
    return Reading(text, "range", right.how if left.how == "explicit" else left.how, left.start, right.end)


def _right_of(shape: Range, setting: Setting) -> Reading:
    """The right end; of a stretch that holds the day of publication it is still to come."""
    right = _resolve(shape.right, setting)
    if setting.published is None or setting.ahead or right.how != "year from publication":
        return right
    coming = _resolve(shape.right, replace(setting, ahead=True))
    left = _resolve(_left_of(shape, coming), _before(setting, coming))
    if left.start is None or coming.end is None or left.how == "relative":
        return right
    return coming if left.start <= setting.published and coming.end - left.start < _LONGEST_COURSE else right


def _before(setting: Setting, right: Reading) -> Setting:
    """The left end is sought back from the right one."""
    if setting.published is None or right.end is None:
        return setting
    return Setting(right.end - DAY, ahead=False)


def _left_of(shape: Range, right: Reading) -> Shape:
    """The left end with the year that only the right end states."""
    left, last = shape.left, right.end - DAY if right.end else None
    if last is None:
        return left
    match left:
        case Day(year=None, years=None, month=int() as month, day=day):
            return replace(left, year=last.year - int((month, day) > (last.month, last.day)))
        case Month(year=None, years=None, which="", month=month):
            return replace(left, year=last.year - int(month > last.month))
        case Part(of=Month(year=None, years=None, which="", month=month) as whole):
            return replace(left, of=replace(whole, year=last.year - int(month > last.month)))
        case _:
            return left
