"""What a reader makes of a file's bytes: its text, what is set apart in it, and what the file says of itself.

Plain values that travel from the parser's process to the program as JSON.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Literal, TypedDict

PublishedFrom = Literal["sources.toml", "metadata", "text", "address"]

HIDDEN_TEXT = "hidden text"
"""Reason of what stands in a file and is not shown to its readers, in whatever format."""
RUNNING_HEAD = "running head"
"""Reason of what stands at the top or bottom of every page, in whatever format."""

PLAIN_FIELDS = ("title", "publisher", "author", "url", "language", "published_time", "updated_time", "time_zone")
"""What an imprint states in words that travel as they are."""
LONGEST_FIELD = 500
"""Characters kept of a title, a name or an address that a file states of itself."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A half-open span of the text that is not read for claims, with the reason."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a source says of itself; None where it does not."""

    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: dt.date | None = None
    published_from: PublishedFrom | None = None
    url: str | None = None
    language: str | None = None
    published_time: str | None = None
    updated: dt.date | None = None
    updated_time: str | None = None
    time_zone: str | None = None

    def or_else(self, other: Imprint) -> Imprint:
        """This imprint, its gaps filled from the other; a date travels with its time and with where it comes from."""
        dated = self if self.published else other
        timed = other if dated.published == other.published and not dated.published_time else dated
        updated = self if self.updated else other
        return Imprint(
            title=self.title or other.title,
            publisher=self.publisher or other.publisher,
            author=self.author or other.author,
            published=dated.published,
            published_from=dated.published_from,
            url=self.url or other.url,
            language=self.language or other.language,
            published_time=timed.published_time,
            updated=updated.updated,
            updated_time=updated.updated_time,
            time_zone=timed.time_zone or updated.time_zone,
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """A file read to text."""

    text: str
    marks: tuple[Mark, ...] = ()
    headline: tuple[int, int] | None = None
    pages: tuple[int, ...] = ()
    imprint: Imprint = Imprint()
    encoding_guess: str | None = None


class RawReading(TypedDict):
    """A reading as it stands in JSON."""

    text: str
    marks: list[tuple[int, int, str]]
    headline: tuple[int, int] | None
    pages: list[int]
    imprint: dict[str, str | None]
    encoding_guess: str | None


def tidy(value: str | None) -> str | None:
    """A stated title, name or address on one line and of bearable length; None for an empty one."""
    return " ".join((value or "").split())[:LONGEST_FIELD].strip() or None


def arrange(text: str, marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """The marks in order, trimmed of white space; where two meet, the one that begins first stands."""
    taken: list[Mark] = []
    for mark in sorted(marks, key=lambda m: m.start):  # stable: of equal starts the first given comes first
        start = max(mark.start, taken[-1].end) if taken else mark.start
        if trimmed := trim(text, start, mark.end):
            taken.append(Mark(*trimmed, mark.reason))
    return tuple(taken)


def trim(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The span without the white space at its ends; None where nothing is left."""
    piece = text[start:end]
    stripped = piece.strip()
    if start >= end or not stripped:
        return None
    start += len(piece) - len(piece.lstrip())
    return start, start + len(stripped)


def to_raw(reading: Reading) -> RawReading:
    """The reading as JSON can hold it; lone surrogates, which UTF-8 cannot hold, become question marks."""
    imprint = {name: None if value is None else clean(str(value)) for name, value in asdict(reading.imprint).items()}
    return {
        "text": clean(reading.text),
        "marks": [(mark.start, mark.end, mark.reason) for mark in reading.marks],
        "headline": reading.headline,
        "pages": list(reading.pages),
        "imprint": imprint,
        "encoding_guess": reading.encoding_guess,
    }


def from_raw(raw: RawReading) -> Reading:
    """The reading that `to_raw` wrote."""
    fields = raw["imprint"]
    published, updated = fields.get("published"), fields.get("updated")
    froms: dict[str | None, PublishedFrom] = {"metadata": "metadata", "text": "text", "address": "address"}
    imprint = Imprint(
        **{name: fields.get(name) for name in PLAIN_FIELDS},
        published=dt.date.fromisoformat(published) if published else None,
        updated=dt.date.fromisoformat(updated) if updated else None,
        published_from=froms.get(fields.get("published_from")),
    )
    return Reading(
        text=raw["text"],
        marks=tuple(Mark(*mark) for mark in raw["marks"]),
        headline=(raw["headline"][0], raw["headline"][1]) if raw["headline"] else None,
        pages=tuple(raw["pages"]),
        imprint=imprint,
        encoding_guess=raw["encoding_guess"],
    )


def clean(value: str) -> str:
    """The text with every lone surrogate replaced; as long as before."""
    return value.encode("utf-8", "replace").decode("utf-8")
