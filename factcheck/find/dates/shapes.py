"""What a text states about a date, before it is resolved: one class for each shape of statement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Which = Literal["", "last", "this", "next"]
PartName = Literal["early", "mid", "late", "start", "middle", "end", "first half", "second half"]
Bound = Literal["since", "until"]
NthUnit = Literal["day", "week", "weekend", "weekday", "days", "weeks", "months", "years"]
OTHER_EVENT = "counted from another event of the text, not from its publication"
"""Why "two days later" has no date."""
THE_WEEKEND = 9
"""Shift of "the weekend", which may be the last one or the next."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a month: "23 March", "Thursday, March 23, 2017", "the 23rd"."""

    day: int
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    years: int | None = None
    """Years from the year of publication: "23 March last year" is -1."""
    named: int | None = None
    """Years from the last year that the text names: "23 March that year" is 0."""
    months: int = 0
    """Months from the month of publication, where no month is named: "the 23rd of last month" is -1."""


@dataclass(frozen=True, slots=True)
class EitherDay:
    """A numeric date in which day and month cannot be told apart."""

    first: int
    second: int
    year: int


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday without a date."""

    weekday: int
    which: Which = ""
    week: int | None = None
    """Week from the week of publication: "Thursday last week" is -1."""
    weeks: int = 0
    """Weeks to add: "a week ago Monday" is -1."""


@dataclass(frozen=True, slots=True)
class Month:
    """A month: "March", "last March", "March 2017", "March last year"."""

    month: int
    year: int | None = None
    which: Which = ""
    years: int | None = None
    named: int | None = None
    """As of `Day`."""


@dataclass(frozen=True, slots=True)
class Year:
    """A year of our era."""

    year: int


@dataclass(frozen=True, slots=True)
class Era:
    """A decade, or a century, by its first year."""

    first: int
    years: Literal[10, 100]


@dataclass(frozen=True, slots=True)
class Season:
    """A season: "last spring", "the summer of 2014"; a winter is named by the year it begins in."""

    season: int
    year: int | None = None
    which: Which = ""
    years: int | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A quarter or a half of a year."""

    number: int
    of: Literal[2, 4]
    year: int | None = None
    years: int | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """A unit of the calendar, counted from the one that holds the day of publication: "last week" is -1."""

    unit: str
    shift: int


@dataclass(frozen=True, slots=True)
class NearDay:
    """A day counted from the day of publication: "yesterday", "three days ago"."""

    shift: int
    overnight: bool = False


@dataclass(frozen=True, slots=True)
class Ago:
    """A unit so many units back or ahead: "two weeks ago", "three months from now"."""

    unit: str
    count: int
    bound: Bound | None = None
    """As of "more than ten years ago"."""
    to: Literal["", "day", "week", "month"] = ""
    """To the day: "a year ago today"."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch that ends, or begins, with the day of publication: "the past two years" is -2."""

    unit: str
    count: int


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day that stands alone."""

    time: str | None
    words: str


@dataclass(frozen=True, slots=True)
class Beyond:
    """An expression of time that no day of publication can resolve, with the reason."""

    reason: str
    unit: str = "day"
    weekday: int | None = None
    shift: int | None = None
    """Units from the day that the text stated last: "the day before" is -1."""


@dataclass(frozen=True, slots=True)
class WeekOf:
    """The week that holds, or ends with, a day: "the week of 20 March"."""

    day: Day
    ends: bool


@dataclass(frozen=True, slots=True)
class Eve:
    """The night that ends on a day: "in der Nacht zum Sonntag", "в ночь на 5 мая"."""

    day: Day | Weekday


Plain = (
    Day
    | EitherDay
    | Weekday
    | Month
    | Year
    | Era
    | Season
    | Block
    | Term
    | NearDay
    | Ago
    | Stretch
    | Clock
    | Beyond
    | WeekOf
    | Eve
)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a longer stretch: "late 2015", "mid-March"."""

    part: PartName
    of: Plain


@dataclass(frozen=True, slots=True)
class Nth:
    """A counted week, weekday or day of a longer stretch: "the first Monday in May"; -1 is the last.

    Of units in the plural it is so many from the start, or to the end: "the first five months of 2019".
    """

    number: int
    what: NthUnit
    of: Plain
    weekday: int = 0


@dataclass(frozen=True, slots=True)
class Range:
    """From the first day of one stretch to the last of another."""

    left: Plain | Part
    right: Plain | Part


Shape = Plain | Part | Nth | Range


@dataclass(frozen=True, slots=True)
class Stated:
    """A shape with the tokens that state it, and what stands with it."""

    start: int
    end: int
    """The token after the last."""
    shape: Shape
    daypart: str = ""
    """"morning", "night" ... of a day."""
    time: str | None = None
    """HH:MM, 24 hours."""
    times: str = ""
    """A range of times in words, where `time` cannot hold it."""
    bound: Bound | None = None
    bound_word: str = ""
    """The word that bounds: "since", "by"."""
