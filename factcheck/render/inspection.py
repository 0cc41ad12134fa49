"""How one source was read, as an HTML page: its text with everything found in it marked, and all of it in lists."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, Protocol

from factcheck.render.environment import PRINT_LIMIT
from factcheck.render.html import render_page
from factcheck.render.shown import clip

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.inspected import Inspection

TEMPLATE = "inspection.html"
QUOTE_LENGTH = 300
"""Characters of a quote or a meaning that a list or a title prints; the text above the lists has them all."""
MOST_TITLES = 6
"""Marks on one run that its title tells of, the innermost first: a title has to fit a screen."""

Kind = Literal["date", "figure", "name", "quotation", "attribution", "aside"]


class _Hit(Protocol):
    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...

    @property
    def quote(self) -> str: ...

    @property
    def meaning(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Mark:
    """Something found in the text, or a stretch of it that is set aside."""

    kind: Kind
    number: int
    """From 1 within its kind, in order of the text."""
    start: int
    end: int
    quote: str
    meaning: str
    """The value, or the reason for setting it aside."""

    @property
    def id(self) -> str:
        """What its row in the list is linked by."""
        return f"{self.kind}-{self.number}"

    @property
    def said(self) -> str:
        """What a title says of it."""
        kind = "set aside" if self.kind == "aside" else self.kind
        return f"{kind}: {self.meaning}" if self.meaning else kind


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one line in which no mark begins or ends."""

    number: int
    text: str
    marks: tuple[Mark, ...]
    """What it lies in, the innermost first."""
    opens: tuple[Mark, ...]
    """The stretches set aside that begin with it: their reasons are printed before it."""

    @property
    def classes(self) -> str:
        """The kinds of its marks, each once."""
        return " ".join(dict.fromkeys(mark.kind for mark in self.marks))

    @property
    def titles(self) -> tuple[str, ...]:
        """What lies over the run, the innermost first."""
        more = len(self.marks) - MOST_TITLES
        said = tuple(mark.said for mark in self.marks[:MOST_TITLES])
        return (*said, f"and {more} more") if more > 0 else said


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of the document."""

    role: str
    """"headline", "heading" or "body"."""
    parted: bool
    """Empty lines come before it."""
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """All marks of one kind."""

    kind: Kind
    heading: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class InspectionView:
    """What the page prints."""

    title: str
    metadata: tuple[tuple[str, str], ...]
    listings: tuple[Listing, ...]
    lines: tuple[TextLine, ...]
    places: dict[str, int]
    """The number of the run in which a mark begins, by the mark's id."""


def render_inspection(inspection: Inspection) -> str:
    """The page as one HTML file with nothing to fetch and no script."""
    return render_page(TEMPLATE, view=make_inspection_view(inspection))


def make_inspection_view(inspection: Inspection) -> InspectionView:
    """The text cut into runs, and the lists of what is marked in them."""
    listings = (
        _list("date", "Dates", inspection.dates),
        _list("figure", "Figures", inspection.figures),
        _list("name", "Names", inspection.names),
        _list("quotation", "Quotations", inspection.quotations),
        _list("attribution", "Attributions", inspection.attributions),
        Listing("aside", "Set aside", _mark_asides(inspection)),
    )
    lines = tuple(_cut_lines(inspection, [mark for listing in listings for mark in listing.marks]))
    return InspectionView(
        title=clip(inspection.source.title or inspection.source.path, QUOTE_LENGTH),
        metadata=tuple((name, clip(value or "not known", QUOTE_LENGTH)) for name, value in inspection.metadata),
        listings=listings,
        lines=lines,
        places=_place_marks(lines),
    )


def _list(kind: Kind, heading: str, hits: Sequence[_Hit]) -> Listing:
    ordered = sorted(hits, key=lambda hit: (hit.start, hit.end))
    marks = (
        Mark(kind, number, hit.start, hit.end, clip(hit.quote, QUOTE_LENGTH), clip(hit.meaning, QUOTE_LENGTH))
        for number, hit in enumerate(ordered, start=1)
    )
    return Listing(kind, heading, tuple(marks))


def _mark_asides(inspection: Inspection) -> tuple[Mark, ...]:
    return tuple(
        Mark("aside", number, one.start, one.end, clip(one.quote, QUOTE_LENGTH), clip(one.reason, QUOTE_LENGTH))
        for number, one in enumerate(sorted(inspection.set_aside, key=lambda one: one.start), start=1)
    )


def _cut_lines(inspection: Inspection, marks: list[Mark]) -> Iterator[TextLine]:
    roles = {passage.start: passage.role for passage in inspection.passages if passage.role != "body"}
    role_starts = sorted(roles)
    runs = _Runs(inspection.text, marks)
    start, parted = 0, False
    for line in inspection.text.split("\n"):
        end = start + len(line)
        if line.strip():
            at = bisect_left(role_starts, start)
            has_role = at < len(role_starts) and role_starts[at] < end
            yield TextLine(roles[role_starts[at]] if has_role else "body", parted, tuple(runs.cut(start, end)))
        parted = not line.strip()
        start = end + 1


class _Runs:
    """Cuts a text at every boundary of its marks, from its beginning to its end and once only."""

    def __init__(self, text: str, marks: Iterable[Mark]) -> None:
        self._text = text
        self._waiting = sorted((mark for mark in marks if mark.end > mark.start), key=lambda mark: -mark.start)
        self._cuts = sorted({place for mark in self._waiting for place in (mark.start, mark.end)})
        self._open: list[Mark] = []
        self._number = 0

    def cut(self, start: int, end: int) -> Iterator[Run]:
        """The runs of one line, which comes after every line that was cut before."""
        inner = self._cuts[bisect_left(self._cuts, start + 1) : bisect_left(self._cuts, end)]
        bounds = [start, *inner, end]
        for left, right in pairwise(bounds):
            opens = self._advance(left)
            marks = tuple(sorted(self._open, key=lambda mark: (mark.end - mark.start, mark.kind, mark.number)))
            for at in range(left, right, PRINT_LIMIT):  # longer texts are not printed whole
                self._number += 1
                yield Run(self._number, self._text[at : min(at + PRINT_LIMIT, right)], marks, opens)
                opens = ()

    def _advance(self, place: int) -> tuple[Mark, ...]:
        opened = []
        while self._waiting and self._waiting[-1].start <= place:
            opened.append(self._waiting.pop())
        self._open = [mark for mark in (*self._open, *opened) if mark.end > place]
        return tuple(mark for mark in opened if mark.kind == "aside" and mark.end > place)


def _place_marks(lines: Iterable[TextLine]) -> dict[str, int]:
    places: dict[str, int] = {}
    for line in lines:
        for run in line.runs:
            for mark in run.marks:
                places.setdefault(mark.id, run.number)
    return places
