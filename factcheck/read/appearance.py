"""When a text appeared and was last changed: what its stamps say, their years taken from the text where it is sure."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from factcheck.find.dates import find_dates
from factcheck.read.full_dates import safe_date
from factcheck.read.imprint import Imprint
from factcheck.read.stamps import Stamp, Stamped, is_day

LONGEST = 50_000
"""Characters in which dates with years are looked for."""
NEAR = dt.timedelta(days=60)
"""How far from a full date of the text a day without a year may lie."""
NEAR_ON_WEEKDAY = dt.timedelta(days=183)
"""The same where the weekday is stated too: of seven wrong years it fits one."""
LOOKING_BACK = re.compile(r"\b(?:anniversar\w+|years? (?:ago|later|after|since|on)|decades?)\b", re.IGNORECASE)
"""Words of a text whose full dates may be long past."""
YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d,]*\d)")


def imprint_of(stamps: Sequence[Stamp], text: str) -> Imprint:
    """The days and times that some stamps state, the first of each kind; a day of which no year is sure is left out."""
    published = next(_resolved((stamp.published for stamp in stamps), text), None)
    updated = next(_resolved((stamp.updated for stamp in stamps), text), None)
    alone = next((stamp.time_alone for stamp in stamps if stamp.time_alone), None)
    timed = published[1] if published and published[1].value.time else alone
    imprint = Imprint(time_zone=(timed and timed.zone) or (updated[1].zone if updated else None))
    if updated and (published is None or updated[0] >= published[0]):
        imprint = Imprint(updated=updated[0], updated_time=updated[1].value.time, time_zone=imprint.time_zone)
    if published is None:
        return imprint.by("date line") if imprint.updated else Imprint()
    stated = Imprint(published=published[0], published_time=timed.value.time if timed else None)
    return Imprint(time_zone=imprint.time_zone).or_else(stated).or_else(imprint).by("date line")


def day_in_year(one: Stamped, year: int) -> dt.date | None:
    """The day of a year with the month and day that are stated."""
    return safe_date(year, one.value.month or 0, one.value.day or 0)


def _resolved(stamped: Iterator[Stamped | None], text: str) -> Iterator[tuple[dt.date, Stamped]]:
    for one in stamped:
        if one and (day := one.value.start or _day_near(one, text)):
            yield day, one


def _day_near(one: Stamped, text: str) -> dt.date | None:
    """The one day of a month and day that lies near a full date of the text; None where two do, or none.

    Without a weekday to check it by, a text that looks back or that names a later year tells nothing.
    """
    text = text[:LONGEST]
    weekday, reach = one.value.weekday, NEAR if one.value.weekday is None else NEAR_ON_WEEKDAY
    full = {hit.value.start for hit in find_dates(text) if is_day(hit.value) and hit.value.start}
    near = {
        day
        for other in full
        for year in (other.year - 1, other.year, other.year + 1)
        if (day := day_in_year(one, year)) and abs(day - other) <= reach
    }
    fitting = [day for day in near if weekday in (None, day.weekday())]
    if len(fitting) != 1 or (weekday is None and _looks_elsewhere(text, fitting[0].year)):
        return None
    return fitting[0]


def _looks_elsewhere(text: str, year: int) -> bool:
    return bool(LOOKING_BACK.search(text)) or any(int(found.group()) > year for found in YEAR.finditer(text))
