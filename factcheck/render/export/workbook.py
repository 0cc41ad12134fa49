"""A workbook with a sheet for each table: every text is a text, no formula, no link."""

from __future__ import annotations

import datetime as dt
import io
from typing import TYPE_CHECKING

import xlsxwriter

from factcheck.render.export.csv_files import defuse
from factcheck.render.export.tables import make_tables

if TYPE_CHECKING:
    from factcheck.render.export.tables import Cell, Table
    from factcheck.report import Report

CELL_LIMIT = 32_767
"""Characters that a cell of a workbook holds (Excel's own limit)."""
ROW_LIMIT = 1_048_576
WIDTHS = {"quote": 60, "statement": 60, "summary": 60, "title": 40, "value": 30, "note": 30, "id": 14, "path": 30}
"""Width of a column in letters; 12 for the rest."""
NO_DAY = dt.datetime(2000, 1, 1)


def write_workbook(report: Report) -> bytes:
    """The workbook's bytes."""
    stream = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(stream, options) as book:
        book.set_properties({"title": report.title, "comments": f"factcheck {report.tool.version}", "created": NO_DAY})
        head = book.add_format({"bold": True, "bottom": 2, "valign": "top"})
        body = book.add_format({"text_wrap": True, "valign": "top"})
        for table in make_tables(report):
            _fill(book.add_worksheet(table.name), table, head, body)
    return stream.getvalue()


def _fill(sheet: xlsxwriter.worksheet.Worksheet, table: Table, head: object, body: object) -> None:
    sheet.freeze_panes(1, 1)
    for place, column in enumerate(table.columns):
        sheet.set_column(place, place, WIDTHS.get(column, 12))
        sheet.write_string(0, place, column, head)
    rows = table.rows[: ROW_LIMIT - 2]
    for number, row in enumerate(rows, start=1):
        for place, cell in enumerate(row):
            if isinstance(cell, int):
                sheet.write_number(number, place, cell, body)
            else:
                sheet.write_string(number, place, _fitted(defuse(cell)), body)
    if len(table.rows) > len(rows):
        sheet.write_string(len(rows) + 1, 0, f"{len(table.rows) - len(rows):,} more rows in report.json", body)
    sheet.autofilter(0, 0, max(1, len(rows)), len(table.columns) - 1)


def _fitted(cell: Cell) -> str:
    """As much of the text as a cell holds; what is cut is counted."""
    text = str(cell)
    if _units(text) <= CELL_LIMIT:
        return text
    kept = text[: CELL_LIMIT // 2 - 60]
    return f"{kept}… ({len(text) - len(kept):,} more characters in report.json)"


def _units(text: str) -> int:
    """The length as a workbook counts it, in UTF-16 units."""
    return len(text) + sum(letter > "\uffff" for letter in text)
