"""What a detail comes to: a stretch of days, an amount with bounds, a name, a quotation, a member of a closed set."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from factcheck.noun import Noun

Granularity = Literal[
    "time", "day", "weekend", "week", "month", "season", "quarter", "year", "decade", "century", "range"
]


class DateValue(Noun):
    """A stretch of days, as exact or as vague as the text states it.

    Where the year (or more) cannot be known, `start` and `end` are None, `unresolved` says why, and what is known by
    the calendar (`month`, `day`, `weekday`) is kept: such values can still be compared.
    """

    type: Literal["date"] = "date"
    text: str
    """The value in words, for example "23 March 2017", "March (year not known)"."""
    start: dt.date | None = None
    end: dt.date | None = None
    """The day after the last."""
    granularity: Granularity = "day"
    resolved: Literal["explicit", "year from publication", "relative", "calendar only"] = "explicit"
    """How the value was reached; "calendar only" where it was not resolved to days."""
    unresolved: str | None = None
    """Why there is no interval; None where there is one."""
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """Monday is 0."""
    time: str | None = None
    """Time of day as HH:MM, 24 hours, local to the event."""
    bound: Literal["since", "until"] | None = None
    """"since 2007", "before March": the value bounds the event on one side only."""


class FigureValue(Noun):
    """An amount with its bounds, in the base unit of its quantity."""

    type: Literal["figure"] = "figure"
    text: str
    """The value in words, for example "about 50 helicopters", "more than 2,000"."""
    low: float | None = None
    """Lower bound, None where there is none."""
    high: float | None = None
    """Upper bound, None where there is none."""
    low_open: bool = False
    """The lower bound itself is excluded ("more than 2,000")."""
    high_open: bool = False
    """The upper bound itself is excluded ("fewer than 40")."""
    step: float = 1.0
    """Weight of the last digit that was stated ("1.2 million": 100,000); what a rounding may hide."""
    quantity: Literal["count", "money", "percent", "measure", "duration", "age", "ratio", "multiple", "temperature"] = (
        "count"
    )
    unit: str = ""
    """Base unit: "" for a count, an ISO 4217 code for money, "%" , "m", "kg", "day" ..."""
    counted: str = ""
    """Head noun that is counted, in the singular and lower case ("helicopter"); "" where none is stated."""
    approximator: str = ""
    """"about", "more than", "at least" ... as stated."""


class NameValue(Noun):
    """A name taken apart."""

    type: Literal["name"] = "name"
    text: str
    """The fullest form of the name in its document, without titles: "Curtis Scaparrotti"."""
    name_kind: Literal["person", "organisation", "place", "role", "unknown"] = "unknown"
    title: str = ""
    """Title or rank before the name: "General"."""
    given: str = ""
    family: str = ""
    role: str = ""
    """Role in apposition: "head of the Russian foreign ministry's department"."""
    guessed: bool = Field(default=False, exclude_if=lambda guessed: not guessed)
    """Letters beyond ASCII in it were read under a guessed encoding; left out of the report where that is not so."""


class QuoteValue(Noun):
    """Words that a document puts between quotation marks."""

    type: Literal["quote"] = "quote"
    text: str
    """The quoted words without the marks, as they stand."""
    speaker: str = ""
    """Who is said to have said it; "" where the document does not say."""


class OtherValue(Noun):
    """Another stated attribute; comparable by code only where it belongs to a closed set."""

    type: Literal["other"] = "other"
    text: str
    attribute: str = ""
    """Name of the closed set ("life", "custody", "side"); "" where there is none."""
    member: str = ""
    """Member of the closed set ("dead", "at large", "left")."""


Value = Annotated[DateValue | FigureValue | NameValue | QuoteValue | OtherValue, Field(discriminator="type")]
MentionKind = Literal["date", "name", "place", "figure", "quote", "other"]
