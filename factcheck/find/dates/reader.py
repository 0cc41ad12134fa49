"""From a tagged text to what it states about dates: ranges, times, lists and bounds put around single dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TypeGuard

from factcheck.find.dates.bounds import with_bound
from factcheck.find.dates.clock import CLOCK_STARTS, Time, read_time
from factcheck.find.dates.context import counted_next
from factcheck.find.dates.cores import ALONE, FOREIGN_GRAMMARS, GRAMMARS
from factcheck.find.dates.rule import Grammar, Match, any_start, word
from factcheck.find.dates.shapes import (
    Beyond,
    Clock,
    Day,
    EitherDay,
    Nth,
    Part,
    Plain,
    Range,
    Shape,
    Stated,
    Term,
    Year,
)
from factcheck.find.dates.singles import FOREIGN_LEADS, LEADS, Singles, is_day
from factcheck.find.dates.tagging import Tagged, compile_rule, tag_class

_RANGE = r"(?P<lead>FROM|BETWEEN) (?:THE )?"


def _starts(grammars: tuple[Grammar, ...], leads: tuple[str, ...]) -> re.Pattern[str]:
    return any_start((*(source for one in grammars for source in one.sources), *leads, *ALONE, *CLOCK_STARTS, _RANGE))


_START = _starts(GRAMMARS, LEADS)
_FOREIGN_START = _starts(FOREIGN_GRAMMARS, (*FOREIGN_LEADS, *LEADS))
_RANGE_LEAD = compile_rule(_RANGE)
_JOIN = compile_rule(r" ?- ?|,? (?:TO|UNTIL) (?:THE )?")
_AND = compile_rule(r" AND (?:THE )?")
_LISTED = compile_rule(r"(?:, | (?:AND|OR) |, (?:AND|OR) )(?P<d>DAY)(?:ORDSUFFIX)?(?=[,.;:)\n]| (?:AND|OR) |$)")
_TIME_AFTER = compile_rule(r",? (?:AT )?(?:SHORTLY )?(?:APPROX |AFTER |BEFORE |BY )?|LETT")
_TIME_BEFORE = compile_rule(r"(?: \([Xx]+\))?,? (?:ON |OF )?")
_TIME_JOIN = compile_rule(r" ?- ?| (?:AND|TO|UNTIL) ")
_MONTH = tag_class("ANYMONTH")
_MOVES = frozenset("moved postponed delayed rescheduled brought changed shifted pushed switched".split())


def read_dates(tagged: Tagged) -> list[Stated]:
    """Everything that the text states about dates, in order, without overlap."""
    return list(_Reader(tagged).read_all())


class _Reader:
    def __init__(self, tagged: Tagged) -> None:
        self._tagged = tagged
        self._singles = Singles(tagged)
        self._starts = _FOREIGN_START if tagged.foreign else _START

    def read_all(self) -> Iterator[Stated]:
        """Dates from left to right; the next one is sought behind the last."""
        place = free = 0
        while start := self._starts.search(self._tagged.tags, place):
            stated = self._expression(start.start())
            if stated is None:
                place = start.start() + 1
                continue
            yield with_bound(self._tagged, stated, free)
            if isinstance(stated.shape, Year):
                self._singles.cores.year_end = stated.end
            place = stated.end
            for listed in self._rest_of_list(stated):
                yield listed
                place = listed.end
            free = place

    def _rest_of_list(self, stated: Stated) -> Iterator[Stated]:
        """The 5 and the 9 of "March 3, 5 and 9"."""
        last = stated
        month_first = self._tagged.tag(stated.start) in _MONTH
        while month_first and isinstance(last.shape, Day) and last.shape.year is None:
            match = _LISTED.match(self._tagged.tags, last.end)
            day = int(word(self._tagged, match, "d")) if match else 0
            if match is None or day <= last.shape.day:
                return
            last = Stated(match.start("d"), match.end(), replace(last.shape, day=day, weekday=None))
            yield last

    def _expression(self, start: int) -> Stated | None:
        """A time on a day, a range, or a single date."""
        lead = _RANGE_LEAD.match(self._tagged.tags, start)
        timed = (self._timed_range(start, lead) if lead else None) or self._timed(start, lead)
        if timed:
            return timed
        if lead:
            left = self._singles.read(lead.end(), placed=True)
            return self._range(start, lead, left) or self._singles.read(start)
        single = self._singles.read(start)
        return self._range(start, None, single) or self._with_time(single)

    # ------------------------------------------------------------------------------------------------- times

    def _timed(self, start: int, lead: Match | None) -> Stated | None:
        """4.30 p.m. on Tuesday / between 6pm and 8pm / 11pm."""
        first = read_time(self._tagged, lead.end() if lead else start)
        if first is None:
            return None
        join = _TIME_JOIN.match(self._tagged.tags, first.end)
        last = read_time(self._tagged, join.end()) if join else None
        return None if lead and last is None else self._time_on_day(start, first, last)

    def _timed_range(self, start: int, lead: Match) -> Stated | None:
        """Between 11.30pm on Saturday and 1am on Sunday: from the one day to the other."""
        left = self._timed(lead.end(), None)
        joint = _AND if self._tagged.word(start) == "between" else _JOIN
        join = joint.match(self._tagged.tags, left.end) if left else None
        right = self._timed(join.end(), None) if join else None
        if left is None or right is None or not (is_day(left.shape) and is_day(right.shape)):
            return None
        days = not isinstance(left.shape, EitherDay) and not isinstance(right.shape, EitherDay)
        return Stated(start, right.end, Range(left.shape, right.shape)) if days else None

    def _time_on_day(self, start: int, first: Time, last: Time | None) -> Stated | None:
        end = self._zone_in_brackets((last or first).end)
        times = f"from {first.time} to {last.time}" if last else ""
        time = None if last else first.time
        join = _TIME_BEFORE.match(self._tagged.tags, end)
        day = self._singles.read(join.end()) if join else None
        if day and is_day(day.shape):
            return replace(day, start=start, time=time, times=times)
        return Stated(start, end, Clock(time, times)) if first.firm else None

    def _zone_in_brackets(self, end: int) -> int:
        """End of a time with the same moment behind it: "3:30 a.m. local time (2230 GMT)"."""
        if self._tagged.tags[end : end + 2] != " (":
            return end
        other = read_time(self._tagged, end + 2)
        return other.end + 1 if other and self._tagged.tag(other.end) == ")" else end

    def _with_time(self, stated: Stated | None) -> Stated | None:
        """A day with the time behind it: "Tuesday at around 11pm"."""
        if stated is None or not is_day(stated.shape):
            return stated
        join = _TIME_AFTER.match(self._tagged.tags, stated.end)
        time = read_time(self._tagged, join.end()) if join else None
        return replace(stated, end=time.end, time=time.time) if time else stated

    # ------------------------------------------------------------------------------------------------ ranges

    def _range(self, start: int, lead: Match | None, left: Stated | None) -> Stated | None:
        """From Monday to Wednesday / between January and March / late 2015 to early 2016."""
        if left is None or not _is_end(left.shape):
            return None
        between = lead is not None and self._tagged.word(start) == "between"
        join = (_AND if between else _JOIN).match(self._tagged.tags, left.end)
        right = self._singles.read(join.end(), placed=True) if join else None
        dashed = join is not None and "-" in join[0]
        if right is None or not _is_end(right.shape) or not self._is_range(start, lead, left, right):
            return None
        if self._tagged.foreign and not dashed and (lead is None or self._tagged.tag(left.end) == ","):
            return None  # "lundi, à mardi": "à" and "a" are "to" behind "de" only
        return Stated(start, right.end, Range(left.shape, right.shape))

    def _is_range(self, start: int, lead: Match | None, left: Stated, right: Stated) -> bool:
        """Whether two dates are the ends of a stretch: "moved from Monday to Friday" is none."""
        if lead is None and (type(left.shape) is not type(right.shape) or isinstance(left.shape, Year | Term)):
            return False
        if isinstance(right.shape, Year) and counted_next(self._tagged, self._tagged.after(right.end)):
            return False
        return not any(self._tagged.word(token) in _MOVES for token in range(max(0, start - 8), start))


def _is_end(shape: Shape) -> TypeGuard[Plain | Part]:
    """Whether a shape can be an end of a range."""
    return not isinstance(shape, Range | Nth | Clock | Beyond | EitherDay)
