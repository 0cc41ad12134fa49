"""A workbook with a sheet for each table: every text is a text, no formula, no link."""

from __future__ import annotations

import datetime as dt
import io
from typing import TYPE_CHECKING

import xlsxwriter

from factcheck.judged import REASONS
from factcheck.render.export.cells import defuse
from factcheck.render.export.instructions import how_to_decide
from factcheck.render.export.row_check import EDITABLE, OPEN, WORDS
from factcheck.render.export.tables import make_tables
from factcheck.render.shown import show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.render.export.cells import Cell
    from factcheck.render.export.tables import Table
    from factcheck.report import Report

CELL_LIMIT = 32_767
"""Characters that a cell of a workbook holds (Excel's own limit)."""
ROW_LIMIT = 1_048_576
WIDTHS = {
    "quote": 60, "statement": 60, "summary": 60, "sides": 80, "title": 40, "value": 30, "note": 30, "path": 30,
    "reason": 18, "reviewer": 16, "decided by": 20, "id": 14, "checksum": 16,
}  # fmt: skip
"""Width of a column in letters."""
WIDTH = 12
"""That of all others."""
LINE, LINES = 15, 16
"""Points of a line, and lines of a row at most: not every program makes a row as high as its texts."""
NOTES = "how to decide"
"""The first sheet."""
NOTES_WIDTH = 110
LAST_PRINTED = "sides"
"""Last column on paper of the sheet on which people decide: with those for programs its letters would be tiny."""
A4 = 9
"""The format's number for that paper."""
YOURS = "#FFF6D6"
"""Ground of the cells that a person fills in."""
NO_DAY = dt.datetime(2000, 1, 1)


def write_workbook(report: Report) -> bytes:
    """The workbook's bytes."""
    stream = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(stream, options) as book:
        by = f"factcheck {report.tool.version}"
        book.set_properties({"title": show(report.title), "comments": show(by), "created": NO_DAY})
        head = book.add_format({"bold": True, "bottom": 2, "valign": "top"})
        body = book.add_format({"text_wrap": True, "valign": "top", "align": "left"})
        # As text, lest a spreadsheet makes a day of a note such as "3/5".
        yours = book.add_format({"text_wrap": True, "valign": "top", "bg_color": YOURS, "border": 4, "num_format": "@"})
        _explain(book.add_worksheet(NOTES), head, body)
        for table in make_tables(report):
            sheet = book.add_worksheet(table.name)
            formats = [yours if name in EDITABLE and "checksum" in table.columns else body for name in table.columns]
            _fill(sheet, table, head, formats)
            if "checksum" in table.columns:
                _offer(sheet, table)
                sheet.print_area(0, 0, max(1, len(table.rows)), table.columns.index(LAST_PRINTED))
                sheet.activate()
    return stream.getvalue()


def _fit_on_paper(sheet: xlsxwriter.worksheet.Worksheet) -> None:
    """All columns on one sheet of paper: torn apart, a row would have to be pieced together."""
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.set_footer("&L&A&RPage &P of &N")
    sheet.fit_to_pages(1, 0)


def _explain(sheet: xlsxwriter.worksheet.Worksheet, head: object, body: object) -> None:
    _fit_on_paper(sheet)
    sheet.set_column(0, 0, NOTES_WIDTH)
    for number, line in enumerate(how_to_decide()):
        sheet.write_string(number, 0, line, body if number else head)
        sheet.set_row(number, _height([(line, NOTES_WIDTH)]))


def _offer(sheet: xlsxwriter.worksheet.Worksheet, table: Table) -> None:
    """Lists to choose from; other words can be written and are reported when the file comes back."""
    rows = max(1, len(table.rows))
    for name, words in (("decision", [OPEN, *dict.fromkeys(WORDS.values())]), ("reason", list(REASONS))):
        place = table.columns.index(name)
        choice = {"validate": "list", "source": words, "error_type": "information", "ignore_blank": True}
        sheet.data_validation(1, place, rows, place, choice)


def _fill(sheet: xlsxwriter.worksheet.Worksheet, table: Table, head: object, formats: Sequence[object]) -> None:
    sheet.freeze_panes(1, 1)
    _fit_on_paper(sheet)
    sheet.repeat_rows(0)
    for place, column in enumerate(table.columns):
        sheet.set_column(place, place, WIDTHS.get(column, WIDTH))
        sheet.write_string(0, place, column, head)
    rows = table.rows[: ROW_LIMIT - 2]
    for number, row in enumerate(rows, start=1):
        sheet.set_row(
            number,
            _height([(str(cell), WIDTHS.get(name, WIDTH)) for name, cell in zip(table.columns, row, strict=True)]),
        )
        for place, cell in enumerate(row):
            if isinstance(cell, int):
                sheet.write_number(number, place, cell, formats[place])
            else:
                sheet.write_string(number, place, _fitted(defuse(cell)), formats[place])
    if len(table.rows) > len(rows):
        sheet.write_string(len(rows) + 1, 0, f"{len(table.rows) - len(rows):,} more rows in report.json", formats[0])
    sheet.autofilter(0, 0, max(1, len(rows)), len(table.columns) - 1)


def _height(texts: Sequence[tuple[str, int]]) -> int:
    """Points of a row in which each text has the lines that it takes in a column of its width."""
    lines = (sum(1 + len(part) // width for part in text.split("\n")) for text, width in texts)
    return LINE * min(LINES, max(lines, default=1))


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
