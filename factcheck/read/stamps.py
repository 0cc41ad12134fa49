"""What a line of a head says about when its text appeared and when it was last changed.

Reads what stands beside a date as its label; whether the line is a date line at all is told elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from factcheck.find.dates import find_dates
from factcheck.find.found import Found
from factcheck.models import DateValue

Role = Literal["published", "updated", "other"]

ROLE = re.compile(
    r"\b(?:(?P<published>published|posted|issued|released|filed|created|embargoed(?: until)?|for(?: immediate)? release"
    r"|veröffentlicht|erschienen|publiée?|publicado)"
    r"|(?P<updated>updated|modified|edited|corrected|aktualisiert|stand(?=:)|mise? à jour|actualizado)"
    r"|(?P<other>accessed|retrieved|deadline|due|expire[sd]?|printed|archived|saved|captured|recorded|copyright|when"
    r"|event|valid|until|taken|filmed|deleted|ago|from|since|born|died|newsletter|issue|episode"
    r"|photo|picture|image|caption|credit))\b|(?P<mark>©)",
    re.IGNORECASE,
)
"""What the words before a date say that it is the day of."""
ZONE = re.compile(
    r"\b(?:GMT|UTC|BST|W?EST|CES?T|EES?T|MSK|IST|SAST|[ECMP][SD]?T|A[ECW][SD]T|NZ[SD]T|JST|KST|HKT|SGT|PHT|PKT)\b"
    r"|(?<=\d)Z\b|(?<=\d)[+-]\d\d:?\d\d\b"
)
"""Time zones as newspapers and machines write them."""
JOINT = re.compile(r"[\s,|·•–—-]*(?:at|um|a las|à)?\s*$", re.IGNORECASE)
"""What may stand between a day and its time."""
BARE_TIME = re.compile(
    r"[\s,|·•–—-]*(?:at|um|a las|à)?\s*(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d)(?!\d|\s?[ap]\.?m)"
)
""""- 17:40" behind a day; nowhere else are two figures with a colon a time."""
BESIDE = 8
"""Characters behind a time in which its zone stands."""


@dataclass(frozen=True, slots=True)
class Stamped:
    """A day, perhaps without its year, with the time and the zone that stand beside it."""

    value: DateValue
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class Stamp:
    """When a text appeared and when it was last changed; a time alone waits for the day of another line."""

    published: Stamped | None = None
    updated: Stamped | None = None
    time_alone: Stamped | None = None


NO_STAMP = Stamp()


def read_stamp(text: str) -> Stamp:
    """What the dates of a line are the days of.

    "Published 22:50, 3 Dec 2023 (updated 09:05, 4 Dec 2023)" has both days; a date without a label is the day of
    publication, and where two stand without one, neither is.
    """
    labelled = _joined(text, [hit for hit in find_dates(text) if is_day(hit.value) or _is_time(hit.value)])
    bare = sum(role is None and is_day(one.value) for role, one in labelled)
    stamp = NO_STAMP
    for role, one in labelled:
        if role == "updated":
            stamp = replace(stamp, updated=_with_day_of(one, stamp.updated or stamp.published))
        elif role != "other" and not is_day(one.value):
            stamp = replace(stamp, time_alone=stamp.time_alone or one)
        elif (role == "published" or (role is None and bare == 1)) and stamp.published is None:
            stamp = replace(stamp, published=one)
    return stamp if stamp.updated is None or is_day(stamp.updated.value) else replace(stamp, updated=None)


def beside_dates(text: str) -> str:
    """What a line says beside its dates and their times."""
    hits = find_dates(text)
    edges = [0, *(edge for hit in hits for edge in (hit.start, hit.end)), len(text)]
    return " \N{BULLET} ".join(text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True))


def is_day(value: DateValue) -> bool:
    """Whether a date names a month and its day, with or without the year."""
    return value.month is not None and value.day is not None and value.granularity in ("day", "time")


def _is_time(value: DateValue) -> bool:
    return value.granularity == "time" and value.month is None and value.weekday is None


def _joined(text: str, hits: Sequence[Found[DateValue]]) -> list[tuple[Role | None, Stamped]]:
    """Every date with its label, and with the time that stands behind it."""
    labelled: list[tuple[Role | None, Stamped]] = []
    for hit, before in zip(hits, [0, *(hit.end for hit in hits)], strict=False):
        one = _stamped(text, hit)
        role = _role(text[before : hit.start], hit.value)
        if role is None and labelled and _is_time(hit.value) and JOINT.match(text[before : hit.start]):
            role, day = labelled.pop()
            one = Stamped(day.value.model_copy(update={"time": day.value.time or hit.value.time}), day.zone or one.zone)
        labelled.append((role, one))
    if labelled and labelled[-1][0] is None and hits[-1].end < len(text):
        labelled[-1] = (_role_behind(text[hits[-1].end :]), labelled[-1][1])
    return labelled


def _role(gap: str, value: DateValue) -> Role | None:
    """What the last label before a date says; one that bounds something is the day of nothing else."""
    labels = list(_labels(gap))
    if value.bound is not None and labels[-1:] != ["published"]:
        return "other"
    return labels[-1] if labels else None


def _role_behind(rest: str) -> Role | None:
    """A label in brackets or behind a dash, after the only date: "17:10 (updated)"."""
    return "updated" if re.match(r"\W{1,4}(?:last )?(?:updated|aktualisiert)\W*$", rest, re.IGNORECASE) else None


def _labels(gap: str) -> Iterator[Role]:
    for label in ROLE.finditer(gap):
        yield "published" if label["published"] else "updated" if label["updated"] else "other"


def _with_day_of(one: Stamped, earlier: Stamped | None) -> Stamped:
    """An update of which only the time is said is one of the day of publication."""
    if is_day(one.value) or earlier is None:
        return one
    return Stamped(earlier.value.model_copy(update={"time": one.value.time}), one.zone)


def _stamped(text: str, hit: Found[DateValue]) -> Stamped:
    value, end = hit.value, hit.end
    bare = BARE_TIME.match(text, hit.end) if is_day(value) and value.time is None else None
    if bare:
        value, end = value.model_copy(update={"time": f"{int(bare['hour']):02d}:{bare['minute']}"}), bare.end()
    zone = ZONE.search(text, hit.start, end + BESIDE) if value.time else None
    return Stamped(value, zone.group() if zone else None)
