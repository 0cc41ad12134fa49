"""The rows of a spreadsheet under the names of its columns, whatever their order, case and spaces."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.errors import UsageError
from factcheck.read.returned import HEAD_ROWS, column_name
from factcheck.render.export.cells import arm
from factcheck.render.export.row_check import EDITABLE, STATED, RowCheck, hash_cells, hash_editable, parse_check

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.read.returned import CellRow, Cells

COLUMNS = (*EDITABLE, *STATED, "id", "checksum", "label")
"""Columns that mean something here; others may be there, or not."""
BINDING = ("id", "checksum")
"""Columns of which one at least must be there."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row below the names of the columns."""

    sheet: str
    number: int
    cells: Mapping[str, str]
    """By the name of the column; without those that the sheet does not have."""

    def cell(self, name: str) -> str:
        """The text of a cell as it was meant: without the apostrophe that defuses it; "" where there is none."""
        return arm(self.cells.get(name, "").replace("\r\n", "\n").strip())

    @property
    def check(self) -> RowCheck | None:
        """What the row was when it was written; None where its checksum cannot be read."""
        return parse_check(self.cell("checksum"))

    @property
    def is_edited(self) -> bool:
        """A person filled something in, as far as can be told; a reviewer's name alone says nothing."""
        check = self.check
        if check and hash_editable(self.cells) == check.cells:
            return False
        return (
            check is not None
            or any(self.cell(name) for name in EDITABLE[1:3])
            or self.cell("decision").casefold() not in ("", "open")
        )

    @property
    def states_what_it_did(self) -> bool:
        """What the report says in it was not edited; a sheet from which such a column was taken cannot tell."""
        check = self.check
        if check is None or not all(name in self.cells for name in STATED):
            return True
        return hash_cells([self.cells[name] for name in STATED]) == check.stated


def read_rows(sheets: Sequence[Cells]) -> tuple[Row, ...]:
    """The rows of every sheet that has the columns, in the order of the file.

    Raises:
        UsageError: no sheet has them, or one has two of a name.
    """
    joined: dict[str, list[CellRow]] = {}
    for cells in sheets:
        joined.setdefault(cells.sheet, []).extend(cells.rows)
    found = [(sheet, rows, head) for sheet, rows in joined.items() if (head := _head_of(rows)) is not None]
    if not found:
        hint = "`factcheck export REPORT --format xlsx` writes one; its columns may be moved, not renamed."
        raise UsageError("No sheet has the columns decision, id and checksum.", hint)
    return tuple(row for sheet, rows, head in found for row in _below(sheet, rows, head))


def _head_of(rows: Sequence[CellRow]) -> int | None:
    """Place of the row that names the columns; notes may stand above it."""
    for place, row in enumerate(rows[:HEAD_ROWS]):
        names = set(map(column_name, row.cells))
        if "decision" in names and not names.isdisjoint(BINDING):
            return place
    return None


def _below(sheet: str, rows: Sequence[CellRow], head: int) -> Iterator[Row]:
    names = [column_name(cell) for cell in rows[head].cells]
    twice = [name for name, times in Counter(names).items() if times > 1 and name in COLUMNS]
    if twice:
        where = f" of the sheet {sheet}" if sheet else ""
        raise UsageError(f"Two columns{where} are called {twice[0]}.", "Rename the one that is not meant.")
    places = {name: place for place, name in enumerate(names) if name in COLUMNS}
    for row in rows[head + 1 :]:
        cells = {name: row.cells[place] if place < len(row.cells) else "" for name, place in places.items()}
        if any(cell.strip() for cell in cells.values()):
            yield Row(sheet, row.number, cells)
