"""Dates: what day, month, year or stretch of time a text states, by the rules of newspapers."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from factcheck.find.dates.anchors import anchor_of, counted_from
from factcheck.find.dates.numeric import order_of
from factcheck.find.dates.reader import read_dates
from factcheck.find.dates.reading import Setting
from factcheck.find.dates.resolve import resolve
from factcheck.find.dates.shapes import Beyond, Day, EitherDay, Stated
from factcheck.find.dates.sharing import share_years
from factcheck.find.dates.tagging import Tagged, tag_text
from factcheck.find.dates.tense import is_ahead, is_of_event
from factcheck.find.found import Found
from factcheck.find.languages import is_not_covered
from factcheck.models import DateValue

__all__ = ["find_dates"]


def find_dates(text: str, published: dt.date | None = None) -> list[Found[DateValue]]:
    """Every date in a text, resolved against its day of publication, in order and without overlap.

    A bare weekday is the most recent one up to the day of publication, a month without a year the nearest past one, and
    both lie ahead where their clause does. Without `published` such values keep what the calendar alone tells.
    """
    tagged = tag_text(text)
    if is_not_covered(text, tagged.language):
        return []
    stated = share_years(tagged, _ordered(tagged, read_dates(tagged)))
    return [_found(tagged, stated, place, published) for place in range(len(stated))]


def _ordered(tagged: Tagged, dates: list[Stated]) -> list[Stated]:
    """The dates, numeric ones read in the order that the document's own show."""
    if not any(isinstance(one.shape, EitherDay) for one in dates):
        return dates
    order = order_of(tagged)
    if order == "unknown":
        return dates
    return [
        replace(one, shape=_in_order(one.shape, order == "day first")) if isinstance(one.shape, EitherDay) else one
        for one in dates
    ]


def _in_order(shape: EitherDay, day_first: bool) -> Day:
    return Day(shape.first, shape.second, shape.year) if day_first else Day(shape.second, shape.first, shape.year)


def _found(tagged: Tagged, dates: list[Stated], place: int, published: dt.date | None) -> Found[DateValue]:
    stated = dates[place]
    start, end = tagged.starts[stated.start], tagged.starts[stated.end]
    quote = tagged.text[start:end]
    anchor = anchor_of(tagged, dates, place)
    day = resolve(anchor, "", _setting(tagged, anchor, published)).start if anchor else None
    if day and isinstance(stated.shape, Beyond):
        value = resolve(replace(stated, shape=counted_from(stated.shape)), quote, Setting(day, None))
        if published is None or value.start is None or value.start <= published or is_ahead(tagged, stated):
            return Found(start, end, quote, value)
    return Found(start, end, quote, resolve(stated, quote, _setting(tagged, stated, published)))


def _setting(tagged: Tagged, stated: Stated, published: dt.date | None) -> Setting:
    """The clause is only looked at where something is to be resolved."""
    if published is None:
        return Setting(None, None)
    return Setting(published, is_ahead(tagged, stated), is_of_event(tagged, stated))
