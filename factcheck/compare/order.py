"""Which of two texts was there first, by the days and times that they state of themselves."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from factcheck.models import Moment

OFFSETS = {
    **dict.fromkeys(("GMT", "UTC", "WET", "Z"), 0.0),
    **dict.fromkeys(("BST", "CET", "WEST"), 1.0),
    **dict.fromkeys(("CEST", "EET"), 2.0),
    **dict.fromkeys(("EEST", "MSK"), 3.0),
    "EDT": -4.0,
    "EST": -5.0,
    "CDT": -5.0,
    "MDT": -6.0,
    "MST": -7.0,
    "PDT": -7.0,
    "PST": -8.0,
    "PKT": 5.0,
    "HKT": 8.0,
    "SGT": 8.0,
    "PHT": 8.0,
    "AWST": 8.0,
    "JST": 9.0,
    "KST": 9.0,
    "ACST": 9.5,
    "AEST": 10.0,
    "ACDT": 10.5,
    "AEDT": 11.0,
    "NZST": 12.0,
    "NZDT": 13.0,
}
"""Hours before UTC of the zones that mean one thing; not IST or CST, and not ET, which has a summer."""


@dataclass(frozen=True)
class Order:
    """Two texts in order of time."""

    left_first: bool
    apart: dt.timedelta
    by_day: bool
    """Only their days are compared."""
    verb: str
    """What happened to the later one then."""

    @property
    def words(self) -> str:
        """How far apart they are, in words: "2 days", "3 hours"."""
        minutes = int(self.apart.total_seconds()) // 60
        count, unit = (
            (self.apart.days, "day")
            if self.by_day
            else (minutes // 60, "hour")
            if minutes >= 60
            else (minutes, "minute")
        )
        return f"{count} {unit}{'s' if count != 1 else ''}"


def order_of(left: Moment | None, right: Moment | None) -> Order | None:
    """The order of two texts by their days, and within one day by their times; None where it is not certain."""
    if left is None or right is None:
        return None
    if left.day != right.day:
        return _order(left, right, right.day - left.day, by_day=True)
    ours, theirs = _clock(left, right), _clock(right, left)
    if ours is None or theirs is None or ours == theirs:
        return None
    return _order(left, right, theirs - ours, by_day=False)


def _order(left: Moment, right: Moment, gap: dt.timedelta, by_day: bool) -> Order:
    left_first = gap > dt.timedelta(0)
    late = right if left_first else left
    return Order(left_first, abs(gap), by_day, "updated" if late.changed else "published")


def _clock(moment: Moment, other: Moment) -> dt.timedelta | None:
    """The time of day, made comparable with the other's: both of one zone, or both of zones that are known."""
    if moment.time is None:
        return None
    hours, _, minutes = moment.time.partition(":")
    clock = dt.timedelta(hours=int(hours), minutes=int(minutes))
    if moment.zone == other.zone:
        return clock
    offset = _offset(moment.zone)
    return None if offset is None else clock - offset


def _offset(zone: str | None) -> dt.timedelta | None:
    if zone in OFFSETS:
        return dt.timedelta(hours=OFFSETS[zone or ""])
    stated = re.fullmatch(r"([+-])(\d\d):?(\d\d)", zone or "")
    if stated is None:
        return None
    offset = dt.timedelta(hours=int(stated[2]), minutes=int(stated[3]))
    return -offset if stated[1] == "-" else offset
