"""Dates counted from another date of the text: "two days later", "the next day", "the following Monday"."""

from __future__ import annotations

from factcheck.find.dates.shapes import Ago, Beyond, Day, Plain, Stated, Weekday
from factcheck.find.dates.tagging import Tagged

_REACH = 120
"""Tokens, blanks included, over which a day is looked for."""
_REPORTED = frozenset("said says told announced reported added confirmed wrote tweeted".split())
"""A day behind these is the day of the report, from which no story counts on."""
_PLACED = frozenset("on late early the".split())


def anchor_of(tagged: Tagged, dates: list[Stated], place: int) -> Stated | None:
    """The day from which the date at `place` of the list is counted.

    It is the day stated last, in the same sentence or the one before; None where that is none, or the day of a report.
    """
    counted = dates[place]
    if not isinstance(counted.shape, Beyond) or counted.shape.shift is None or place == 0:
        return None
    last = dates[place - 1]
    one_day = isinstance(last.shape, Day | Weekday) and last.bound is None
    near = one_day and counted.start - last.end < _REACH and _sentence_ends(tagged, last.end, counted.start) < 2
    return last if near and not _is_reported(tagged, last.start) else None


def counted_from(shape: Beyond) -> Plain:
    """What the words say where the day that they count from is taken for the day of publication."""
    if shape.weekday is not None:
        return Weekday(shape.weekday, "next" if shape.shift == 1 else "last")
    return Ago(shape.unit, shape.shift or 0)


def _sentence_ends(tagged: Tagged, start: int, end: int) -> int:
    ends = (tagged.tag(token) in ".!?\n" and tagged.tag(token + 1) in ' \n"' for token in range(start, end))
    capitals = (tagged.raw(tagged.after(token + 1))[:1].isupper() for token in range(start, end))
    return sum(one and capital for one, capital in zip(ends, capitals, strict=True))


def _is_reported(tagged: Tagged, start: int) -> bool:
    place = tagged.before(start)
    while tagged.word(place) in _PLACED:
        place = tagged.before(place)
    return tagged.word(place) in _REPORTED
