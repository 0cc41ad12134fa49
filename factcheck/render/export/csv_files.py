"""Comma-separated files: one for each table, in UTF-8 with the mark that spreadsheets look for."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from factcheck.render.export.cells import defuse
from factcheck.render.export.instructions import how_to_decide
from factcheck.render.export.tables import make_tables

if TYPE_CHECKING:
    from factcheck.render.export.tables import Table
    from factcheck.report import Report

NOTES_NAME = "how-to-decide.txt"


def write_csv(report: Report) -> dict[str, bytes]:
    """A file for each table, and one that says how to decide in them: a table with a note in it is no table."""
    tables = {f"{table.name}.csv": _file(table) for table in make_tables(report)}
    return tables | {NOTES_NAME: "\n\n".join(how_to_decide()).encode() + b"\n"}


def _file(table: Table) -> bytes:
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows([defuse(cell) for cell in row] for row in table.rows)
    return stream.getvalue().encode("utf-8-sig")
