"""The year of a day of publication that a document states without it, from the other documents of its folder."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from factcheck.models import Document, Skipped
from factcheck.read.appearance import day_in_year
from factcheck.read.head_lines import stamps_of
from factcheck.read.lines import lines_of
from factcheck.read.reading import Mark
from factcheck.read.stamps import Stamped

CLOSE = dt.timedelta(days=31)
"""How near the day must lie to a day of publication that is known."""
NO_TEXT = ("markup", "code", "hidden text")
LONGEST = 20_000
"""Characters of a document in which its head is looked for."""


def settle_years(read: Sequence[Document | Skipped]) -> tuple[Document | Skipped, ...]:
    """The same documents; a day and month of publication has its year where all known days of the folder agree on it.

    Two other days must be known, or one and the weekday of the day itself.
    """
    known = [one.source.published for one in read if isinstance(one, Document) and one.source.published]
    return tuple(_settled(one, known) if isinstance(one, Document) and known else one for one in read)


def _settled(document: Document, known: Sequence[dt.date]) -> Document:
    if document.source.published:
        return document
    text = document.text[:LONGEST]
    given = (Mark(aside.start, aside.end, aside.reason) for aside in document.set_aside if aside.reason in NO_TEXT)
    stamps = stamps_of(text, lines_of(text, given))
    published = _first((stamp.published for stamp in stamps), known)
    updated = _first((stamp.updated for stamp in stamps), [*known, *([published[0]] if published else [])])
    if updated and published and updated[0] < published[0]:
        updated = None
    changes: dict[str, object] = {}
    if published:
        changes |= {"published": published[0], "published_from": "other sources"}
        changes["origins"] = {**document.source.origins, "published": "other sources"}
        changes |= {"published_time": published[1].value.time, "time_zone": published[1].zone}
    if updated:
        changes |= {"updated": updated[0], "updated_time": updated[1].value.time}
        changes["time_zone"] = changes.get("time_zone") or updated[1].zone
    return document.model_copy(update={"source": document.source.model_copy(update=changes)})


def _first(stated: Iterable[Stamped | None], known: Sequence[dt.date]) -> tuple[dt.date, Stamped] | None:
    """The first stated day that has its year, or gets it from the known ones."""
    for one in stated:
        if one is None or (one.value.start is None and len(known) < 2 and one.value.weekday is None):
            continue
        if day := one.value.start or _day_among(one, known):
            return day, one
    return None


def _day_among(stated: Stamped, known: Iterable[dt.date]) -> dt.date | None:
    """The one day that is the nearest to every known one."""
    known = list(known)
    nearest = {_nearest(stated, other) for other in known}
    day = nearest.pop() if len(nearest) == 1 else None
    if day is None or min(abs(day - other) for other in known) > CLOSE:
        return None
    return day if stated.value.weekday in (None, day.weekday()) else None


def _nearest(stated: Stamped, other: dt.date) -> dt.date | None:
    days = (day_in_year(stated, year) for year in (other.year - 1, other.year, other.year + 1))
    return min((day for day in days if day), key=lambda day: abs(day - other), default=None)
