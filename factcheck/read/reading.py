"""What a reader makes of a file's bytes: its text, what is set apart in it, and what the file says of itself.

Plain values that travel from the parser's process to the program as JSON.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypedDict

from factcheck.models import Place
from factcheck.read.imprint import NOTHING_STATED, Imprint, RawImprint, clean, imprint_from_raw, imprint_to_raw

HIDDEN_TEXT = "hidden text"
"""Reason of what stands in a file and is not shown to its readers, in whatever format."""
REVIEWER_COMMENT = "reviewer's comment"
"""Reason of what somebody remarked on a text, in whatever format."""
CONTENTS = "table of contents"
"""Reason of what lists the headings of a text, in whatever format."""
RUNNING_HEAD = "running head"
"""Reason of what stands at the top or bottom of every page, in whatever format."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A half-open span of the text that is not read for claims, with the reason."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A file read to text."""

    text: str
    marks: tuple[Mark, ...] = ()
    headline: tuple[int, int] | None = None
    pages: tuple[int, ...] = ()
    imprint: Imprint = NOTHING_STATED
    encoding_guess: str | None = None
    places: tuple[Place, ...] = ()
    """Where in a recording the text from an offset on is said."""
    remarks: tuple[str, ...] = ()
    """What the reader of a briefing should know of how the file was read."""


class RawReading(TypedDict):
    """A reading as it stands in JSON."""

    text: str
    marks: list[tuple[int, int, str]]
    headline: tuple[int, int] | None
    pages: list[int]
    imprint: RawImprint
    encoding_guess: str | None
    places: list[tuple[int, str]]
    remarks: list[str]


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
    return {
        "text": clean(reading.text),
        "marks": [(mark.start, mark.end, mark.reason) for mark in reading.marks],
        "headline": reading.headline,
        "pages": list(reading.pages),
        "imprint": imprint_to_raw(reading.imprint),
        "encoding_guess": reading.encoding_guess,
        "places": [(place.start, clean(place.label)) for place in reading.places],
        "remarks": [clean(remark) for remark in reading.remarks],
    }


def from_raw(raw: RawReading) -> Reading:
    """The reading that `to_raw` wrote."""
    return Reading(
        text=raw["text"],
        marks=tuple(Mark(*mark) for mark in raw["marks"]),
        headline=(raw["headline"][0], raw["headline"][1]) if raw["headline"] else None,
        pages=tuple(raw["pages"]),
        imprint=imprint_from_raw(raw["imprint"]),
        encoding_guess=raw["encoding_guess"],
        places=tuple(Place(start=start, label=label) for start, label in raw["places"]),
        remarks=tuple(raw["remarks"]),
    )
