"""Days and moments in English words, whatever the machine's locale is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.find.dates.words import MONTHS

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence


def name_day(day: dt.date) -> str:
    """The day in words, for example 7 May 2031."""
    return f"{day.day} {MONTHS[day.month]} {day.year}"


def name_span(days: Sequence[dt.date]) -> str:
    """The first day to the last, what they share said once: 15 to 17 October 2025; "" for none."""
    if not days:
        return ""
    first, last = min(days), max(days)
    if first == last:
        return name_day(first)
    head = f"{first.day}"
    if (first.year, first.month) != (last.year, last.month):
        head += f" {MONTHS[first.month]}" + (f" {first.year}" if first.year != last.year else "")
    return f"{head} to {name_day(last)}"


def name_moment(moment: dt.datetime) -> str:
    """Day and time in words, for example 7 May 2031, 14:32 UTC; the zone as it was recorded, nothing where none was."""
    zone = moment.strftime("%z")
    shown_zone = {"": "", "+0000": " UTC"}.get(zone, f" {zone}")
    return f"{name_day(moment)}, {moment.hour:02}:{moment.minute:02}{shown_zone}"
