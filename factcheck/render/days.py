"""Days and moments in English words, whatever the machine's locale is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.find.dates.words import MONTHS

if TYPE_CHECKING:
    import datetime as dt


def name_day(day: dt.date) -> str:
    """The day in words, for example 7 May 2031."""
    return f"{day.day} {MONTHS[day.month]} {day.year}"


def name_moment(moment: dt.datetime) -> str:
    """Day and time in words, for example 7 May 2031, 14:32 UTC; the zone as it was recorded, nothing where none was."""
    zone = moment.strftime("%z")
    shown_zone = {"": "", "+0000": " UTC"}.get(zone, f" {zone}")
    return f"{name_day(moment)}, {moment.hour:02}:{moment.minute:02}{shown_zone}"
