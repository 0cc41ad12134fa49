"""A source's text with the words marked that a side or a claim rests on, near the place where they stand."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.render.sides import find_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.models import Document, Side
    from factcheck.render.labels import Labels
    from factcheck.report import ReportedClaim

LINES = 200
"""Paragraphs that one page shows."""


@dataclass(frozen=True, slots=True)
class Marking:
    """Where something stands in a text that is to be marked."""

    start: int
    end: int
    strong: bool = False
    """It is what is compared, within the sentence that holds it."""


@dataclass(frozen=True, slots=True)
class Run:
    """Text between two places where a mark begins or ends."""

    text: str
    marked: bool = False
    strong: bool = False
    set_aside: bool = False
    first: bool = False
    """The first that is marked: where a reader is led."""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph with its number."""

    number: int
    runs: tuple[Run, ...]
    page: int | None = None
    """The page that begins with it; None where none does."""


@dataclass(frozen=True, slots=True)
class Extract:
    """The part of a text that one page shows."""

    lines: tuple[Line, ...]
    earlier: int | None
    """Number of the paragraph that the part before this one begins with; None where this is the first."""
    later: int | None
    total: int


def mark_side(side: Side, kind: str, labels: Labels) -> tuple[Marking, ...]:
    """The sentence that a side stands in, and in it the detail that is compared."""
    mention = labels.mention(side.claim, side.mention)
    inner = (Marking(mention.start, mention.end, strong=True),) if mention else ()
    return (Marking(*find_words(side, kind, labels)), *inner)


def mark_claim(claim: ReportedClaim) -> tuple[Marking, ...]:
    """All evidence of a claim in its own source."""
    return tuple(Marking(piece.start, piece.end) for piece in claim.evidence if piece.source == claim.source)


def show_extract(document: Document, markings: Sequence[Marking], first: int | None = None) -> Extract:
    """The paragraphs from number `first` on, or those around what is marked."""
    spans = list(_spans(document.text))
    place = document.paragraph_at(markings[0].start) if markings else 1
    start = (first if first is not None else max(1, place - LINES // 2)) - 1
    start = min(max(0, start), max(0, len(spans) - 1))
    shown = spans[start : start + LINES]
    return Extract(
        lines=_lines(document, markings, shown, start + 1),
        earlier=max(1, start + 1 - LINES) if start else None,
        later=start + 1 + LINES if start + LINES < len(spans) else None,
        total=len(spans),
    )


def _spans(text: str) -> Iterator[tuple[int, int]]:
    offset = 0
    for line in text.split("\n"):
        if line.strip():
            yield offset, offset + len(line)
        offset += len(line) + 1


def _lines(
    document: Document, markings: Sequence[Marking], spans: Sequence[tuple[int, int]], number: int
) -> tuple[Line, ...]:
    aside = [Marking(mark.start, mark.end) for mark in document.set_aside]
    led = min((mark.start for mark in markings), default=-1)
    lines, before = [], None
    for nth, (start, end) in enumerate(spans, start=number):
        page = document.page_at(start)
        runs = tuple(_runs(document.text, (start, end), markings, aside, led))
        lines.append(Line(nth, runs, page if page != before else None))
        before = page
    return tuple(lines)


def _runs(
    text: str, span: tuple[int, int], markings: Sequence[Marking], aside: Sequence[Marking], led: int
) -> Iterator[Run]:
    start, end = span
    inside = [mark for mark in (*markings, *aside) if mark.start < end and start < mark.end]
    edges = {edge for mark in inside for edge in (mark.start, mark.end) if start < edge < end}
    for left, right in itertools.pairwise(sorted({start, end, *edges})):
        covering = [mark for mark in inside if mark.start <= left and right <= mark.end]
        marked = any(mark in markings for mark in covering)
        yield Run(
            text=text[left:right],
            marked=marked,
            strong=any(mark.strong for mark in covering),
            set_aside=any(mark in aside for mark in covering),
            first=marked and left <= led < right,
        )
