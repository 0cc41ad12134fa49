"""A table that comes back from a spreadsheet, read to its cells by the parser's process."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

HEAD_ROWS = 40
"""Rows among which the one that names the columns is looked for."""


class CellRow(NamedTuple):
    """A row that has any cell."""

    number: int
    """As the spreadsheet numbers it, from 1."""
    cells: list[str]


@dataclass(frozen=True, slots=True)
class Cells:
    """Rows of one sheet, in order."""

    sheet: str
    """"" where the file has no sheets."""
    rows: tuple[CellRow, ...]
    guess: str | None = None
    """The encoding where it had to be guessed."""


def column_name(cell: str) -> str:
    """A column's name whatever its case, spaces and marks."""
    return re.sub(r"[\W_]+", "", cell.casefold())
