"""Comma-separated files: one for each table, in UTF-8 with the mark that spreadsheets look for."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from factcheck.render.export.tables import make_tables

if TYPE_CHECKING:
    from factcheck.render.export.tables import Cell, Table
    from factcheck.report import Report

ARMED = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection)."""


def write_csv(report: Report) -> dict[str, bytes]:
    """A file for each table."""
    return {f"{table.name}.csv": _file(table) for table in make_tables(report)}


def defuse(cell: Cell) -> Cell:
    """The cell with an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(ARMED) else cell


def _file(table: Table) -> bytes:
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows([defuse(cell) for cell in row] for row in table.rows)
    return stream.getvalue().encode("utf-8-sig")
