"""Dates in figures only: 2017-03-23, 23/03/2017, 03.04.1962; their order is the document's."""

from __future__ import annotations

import datetime as dt
import re
from typing import Literal

from factcheck.find.dates.rule import Built, Match, is_whole
from factcheck.find.dates.shapes import Day, EitherDay
from factcheck.find.dates.tagging import Tagged, compile_rule, tag_class

Order = Literal["day first", "month first", "unknown"]
_FOREIGN = tag_class("FORMON", "FORWDAY")
"""Month and weekday names of languages in which the day stands first."""
_NUMERIC: re.Pattern[str] = compile_rule(r"(?P<a>DAY)(?P<s>[-/])(?P<b>DAY)(?P<s2>[-/])(?P<y>YEAR|TWO)")


def read_iso(tagged: Tagged, match: Match) -> Built:
    """2017-03-23."""
    if not _is_whole(tagged, match):
        return None
    year, month, day = (int(tagged.raw(match.start(group))) for group in "ymd")
    return (Day(day, month, year), match.end()) if is_date(year, month, day) else None


def read_numeric(tagged: Tagged, match: Match) -> Built:
    """23/03/2017 / 3.4.1962: with full stops the day stands first, with strokes it may be either."""
    parts = _parts(tagged, match)
    if parts is None:
        return None
    first, second, year = parts
    day_first, month_first = is_date(year, second, first), is_date(year, first, second)
    if day_first and month_first and first != second and tagged.raw(match.start("s")) != ".":
        return EitherDay(first, second, year), match.end()
    if day_first:
        return Day(first, second, year), match.end()
    return (Day(second, first, year), match.end()) if month_first and tagged.raw(match.start("s")) != "." else None


def read_nine_eleven(tagged: Tagged, match: Match) -> Built:
    """9/11: the attacks of 2001."""
    figures = tagged.raw(match.start()), tagged.raw(match.end() - 1)
    whole = is_whole(tagged, match) and tagged.tag(match.end()) != "/"
    return (Day(11, 9, 2001), match.end()) if figures == ("9", "11") and whole else None


def order_of(tagged: Tagged) -> Order:
    """The order that the document's own unambiguous dates show, or else its language."""
    votes = {vote for match in _NUMERIC.finditer(tagged.tags) if (vote := _vote(tagged, match))}
    if not votes and any(tag in _FOREIGN for tag in tagged.tags):
        return "day first"
    return votes.pop() if len(votes) == 1 else "unknown"


def _vote(tagged: Tagged, match: Match) -> Order | None:
    parts = _parts(tagged, match)
    if parts is None:
        return None
    first, second, year = parts
    if first > 12 and is_date(year, second, first):
        return "day first"
    return "month first" if second > 12 and is_date(year, first, second) else None


def _parts(tagged: Tagged, match: Match) -> tuple[int, int, int] | None:
    """The three figures; a year of two is only read between strokes."""
    if not _is_whole(tagged, match):
        return None
    first, second, year = (tagged.raw(match.start(group)) for group in "aby")
    if len(year) == 4:
        return int(first), int(second), int(year)
    short = tagged.raw(match.start("s")) == "/" and len(year) == 2
    return (int(first), int(second), int(year) + (2000 if int(year) < 50 else 1900)) if short else None


def _is_whole(tagged: Tagged, match: Match) -> bool:
    """Whether one mark joins the figures and nothing is written on to them: no network address, no serial number."""
    marks = {tagged.raw(match.start("s")), tagged.raw(match.start("s2"))}
    time_follows = tagged.word(match.end()) == "t"
    return (
        len(marks) == 1
        and not tagged.glued_left(match.start())
        and (time_follows or not tagged.glued_right(match.end()))
    )


def is_date(year: int, month: int, day: int) -> bool:
    """Whether the calendar has this day."""
    try:
        dt.date(year, month, day)
    except ValueError:
        return False
    return True
