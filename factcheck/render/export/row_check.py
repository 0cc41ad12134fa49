"""What a row of an exported table is bound by, so that it can come back from a spreadsheet: one cell, four hashes."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Literal, NamedTuple

from factcheck.noun import make_id
from factcheck.render.export.cells import arm

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.report import ReportedInconsistency

EDITABLE = ("decision", "reason", "note", "reviewer")
"""Columns that a person fills in."""
STATED = ("kind", "summary", "sides")
"""Columns of what the report says whose cells must come back as they were."""
COMPARED = 1000
"""Characters of a cell that are hashed; a workbook cuts very long ones."""
OPEN = "open"
"""What stands in the column of decisions where there is none."""
WORDS: dict[str, Literal["confirmed", "dismissed", "unsure"]] = {
    "confirmed": "confirmed",
    "confirm": "confirmed",
    "dismissed": "dismissed",
    "dismiss": "dismissed",
    "unsure": "unsure",
}
"""The words that are a decision, in any case; no other word is taken for one."""
_WRITTEN = re.compile(r"c([0-9a-f]{12})-([0-9a-f]{8})-([0-9a-f]{8})-([0-9a-f]{8})")
"""It begins with a letter, and holds hyphens: a spreadsheet takes it for no number, as it may an id."""


class RowCheck(NamedTuple):
    """What a row was when it was written."""

    seen: str
    """What the inconsistency states: its kind, rule, and the values and quotes of its sides in their files."""
    stated: str
    """The cells of the columns in `STATED`."""
    cells: str
    """The cells of the columns in `EDITABLE`: a row in which they are the same was not edited."""
    live: str
    """The decisions that held for it."""

    def written(self) -> str:
        """As it stands in its cell."""
        return f"c{self.seen}-{self.stated}-{self.cells}-{self.live}"


def parse_check(cell: str) -> RowCheck | None:
    """The check in a cell; None where it is none."""
    match = _WRITTEN.fullmatch(plain(cell).casefold())
    return RowCheck(*match.groups()) if match else None


def hash_seen(found: ReportedInconsistency, paths: Mapping[str, str]) -> str:
    """Of what an inconsistency states; the statement of a claim may be a model's wording and does not count.

    Args:
        found: The inconsistency.
        paths: Of the sources, by their ids.
    """
    sides = [(paths.get(side.source, ""), side.value if side.mention else "", side.quote) for side in found.sides]
    return make_id("seen", found.kind, found.rule, *(part for side in sorted(sides) for part in side))


def hash_live(found: ReportedInconsistency) -> str:
    """Of the decisions that hold for an inconsistency."""
    return make_id("live", *(one.line for one in found.live))[:8]


def hash_cells(cells: Sequence[str]) -> str:
    """Of cells, whatever a spreadsheet did to their spaces, line ends and apostrophes."""
    return make_id("cells", *(plain(cell)[:COMPARED].rstrip() for cell in cells))[:8]


def hash_editable(cells: Mapping[str, str]) -> str:
    """Of the cells that a person fills in; no decision is an open one."""
    decision = plain(cells.get("decision", ""))
    written = ["" if decision.casefold() == OPEN else decision, *(cells.get(name, "") for name in EDITABLE[1:])]
    return hash_cells(written)


def plain(cell: str) -> str:
    """The text of a cell without the apostrophe that defuses it, every run of white space a blank."""
    return unicodedata.normalize("NFC", " ".join(arm(cell.strip()).split()))
