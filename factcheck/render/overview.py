"""What the front of the briefing shows at a glance: who says what, and the drawing of what happened when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from factcheck.render.pieces import Listed, Tag
from factcheck.render.rows import Firmness

Stand = Literal["says", "hedges", "denies", "differs", "both", "silent"]
"""`both`: it carries the claim and a denial of it."""


@dataclass(frozen=True, slots=True)
class PositionCell:
    """Where one source stands on a claim."""

    label: str
    """The source."""
    stand: Stand
    value: str
    """What it gives instead, where it differs."""
    tags: tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class PositionCamp:
    """All sources that stand alike on a claim."""

    stand: Stand
    value: str
    """What they give instead, where they differ."""
    tags: tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class PositionRow:
    """One claim, and where each source stands on it."""

    claim: str
    """Label of the claim that the row is named after."""
    statement: str
    claimant: str
    """Who is quoted with it; "" where the source says it itself."""
    keys: tuple[str, ...]
    cells: tuple[PositionCell, ...]
    """One for each source, in order of the sources."""

    @property
    def camps(self) -> tuple[PositionCamp, ...]:
        """The sources that speak, those of one stand together, in order of the first of each."""
        camps: dict[tuple[Stand, str], tuple[Tag, ...]] = {}
        for cell in self.cells:
            if cell.stand != "silent":
                camps[cell.stand, cell.value] = (*camps.get((cell.stand, cell.value), ()), *cell.tags)
        return tuple(PositionCamp(stand, value, tags) for (stand, value), tags in camps.items())


@dataclass(frozen=True, slots=True)
class Positions:
    """Who says what: disputed claims first, then those that most sources speak of."""

    rows: Listed[PositionRow]
    columns: bool
    """There are few enough sources for a column each; else the sources of each stand are listed."""


@dataclass(frozen=True, slots=True)
class DrawnMark:
    """A source's mark in its lane."""

    x: int
    firmness: Firmness | Literal["silent"]


@dataclass(frozen=True, slots=True)
class DrawnRow:
    """A date in the drawing; lengths are tenths of a millimetre."""

    y: int
    when: str
    words: str
    width: int
    """Room for the words, beside the labels."""
    keys: str
    """Labels of the inconsistencies about it, as one text."""
    marks: tuple[DrawnMark, ...]


@dataclass(frozen=True, slots=True)
class DrawnHead:
    """A line of text over lanes or rows."""

    x: int
    y: int
    text: str


@dataclass(frozen=True, slots=True)
class DrawnBracket:
    """Joins the rows that one inconsistency is about; in a piece, what of it stands there."""

    x: int
    top: int
    bottom: int
    label: str
    begins: bool = True
    """Its upper end stands here."""
    ends: bool = True
    """Its lower end stands here."""


@dataclass(frozen=True, slots=True)
class DrawnPiece:
    """A few rows of the drawing, beneath which a page may end."""

    top: int
    height: int
    spine: tuple[int, int]
    """From where to where the line of the dates goes."""
    groups: tuple[DrawnHead, ...]
    rows: tuple[DrawnRow, ...]
    brackets: tuple[DrawnBracket, ...]
    alternative: str
    """The piece in words, for whoever cannot see it."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """The timeline as a figure."""

    lane_width: int
    keys_width: int
    """Where the labels of a row end, counted from where its words begin."""
    lanes: tuple[DrawnHead, ...]
    pieces: tuple[DrawnPiece, ...]
    left_out: int
    """Dates that are in the table and not in the drawing."""

    @property
    def rows(self) -> tuple[DrawnRow, ...]:
        """The rows of all pieces."""
        return tuple(row for piece in self.pieces for row in piece.rows)
