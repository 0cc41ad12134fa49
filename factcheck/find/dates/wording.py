"""Resolved dates in readable words, day before month: "23 March 2017", "late 2015", "from 3 to 7 March 2017"."""

from __future__ import annotations

import datetime as dt

from factcheck.find.dates.shapes import PartName
from factcheck.find.dates.words import MONTHS, SEASONS, WEEKDAYS

_PART_WORDS: dict[PartName, str] = {
    "early": "early ",
    "mid": "mid-",
    "late": "late ",
    "start": "the start of ",
    "middle": "the middle of ",
    "end": "the end of ",
    "first half": "the first half of ",
    "second half": "the second half of ",
}


def say_day(day: dt.date) -> str:
    """23 March 2017."""
    return f"{day.day} {MONTHS[day.month]} {day.year}"


def say_month(month: int, year: int | None) -> str:
    """March 2017; March (year not known)."""
    return f"{MONTHS[month]} {year}" if year is not None else f"{MONTHS[month]} (year not known)"


def say_month_day(month: int | None, day: int, weekday: int | None) -> str:
    """Thursday 23 March (year not known)."""
    named = f"{WEEKDAYS[weekday]} " if weekday is not None else ""
    if month is None:
        return f"{named}{'the ' if not named else ''}{_ordinal(day)} (month not known)"
    return f"{named}{day} {MONTHS[month]} (year not known)"


def _ordinal(day: int) -> str:
    suffix = "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{suffix}"


def say_century(year: int) -> str:
    """The 19th century, by one of its years."""
    return f"the {_ordinal(year // 100 + 1)} century"


def say_weekday(weekday: int) -> str:
    """Thursday (date not known)."""
    return f"{WEEKDAYS[weekday]} (date not known)"


def say_season(season: int, year: int) -> str:
    """Spring 2017; winter 2016-17."""
    return f"winter {year}–{(year + 1) % 100:02d}" if season == 3 else f"{SEASONS[season]} {year}"


def say_span(start: dt.date, end: dt.date) -> str:
    """From 3 to 7 March 2017; `end` is the day after the last."""
    last = end - dt.timedelta(days=1)
    if start == last:
        return say_day(start)
    return f"from {_shortened(start, last)} to {say_day(last)}"


def _shortened(first: dt.date, last: dt.date) -> str:
    if first.year != last.year:
        return say_day(first)
    return f"{first.day}" if first.month == last.month else f"{first.day} {MONTHS[first.month]}"


def say_part(part: PartName, whole: str) -> str:
    """Late 2015; mid-March 2017; the early 1980s; late in the week from 20 to 26 March 2017."""
    if not whole.startswith("the ") or _PART_WORDS[part].startswith("the "):
        return _PART_WORDS[part] + whole
    if " from " in whole:
        return f"{'in the middle of' if part == 'mid' else f'{part} in'} {whole}"
    return f"the {_PART_WORDS[part]}{whole.removeprefix('the ')}"


def say_range(left: str, right: str) -> str:
    """From left to right, with what both share said once: "from March to June 2015"."""
    for tail in (" (year not known)", " (date not known)", " (month not known)"):
        if left.endswith(tail) and right.endswith(tail):
            return f"from {_without_month(left.removesuffix(tail), right.removesuffix(tail))} to {right}"
    head, _, year = left.rpartition(" ")
    if head and year.isdigit() and len(year) == 4 and right.endswith(f" {year}"):
        return f"from {_without_month(head, right.removesuffix(f' {year}'))} to {right}"
    return f"from {left} to {right}"


def _without_month(left: str, right: str) -> str:
    """The left day alone where both are of one month."""
    day, _, month = left.rpartition(" ")
    return day if day.isdigit() and right.endswith(f" {month}") else left
