"""Any table as its cells, for what comes back from a spreadsheet: no column has a meaning here.

Runs in the parser's process.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from itertools import islice

from lxml import etree

from factcheck.read.archive import Archive
from factcheck.read.encoding import decode
from factcheck.read.lists.table import DELIMITERS, LONGEST_CELL
from factcheck.read.lists.workbook import (
    WORKBOOK,
    begins_in_1904,
    day_of,
    name_of,
    rows_of,
    sheets_of,
    strings_of,
    tables_of,
    value_of,
)
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.returned import HEAD_ROWS, CellRow, Cells, column_name
from factcheck.read.signs import ZIP, Kind

MOST_ROWS = 200_000
TOGETHER = 200
"""Rows that are answered together."""
STYLES = "xl/styles.xml"
DAY_FORMATS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
"""Number formats that every workbook knows and that show a day or a time (ECMA-376, 18.8.30)."""
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
"""How a workbook writes characters that XML cannot hold (ECMA-376, ST_Xstring)."""
_LITERAL = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')


def read_cells(kind: Kind, raw: bytes, names: Sequence[str]) -> Iterator[Cells]:
    """The rows of every sheet, numbered as a spreadsheet numbers them, some at a time.

    Args:
        kind: A workbook, or any text.
        raw: The file's bytes.
        names: Columns by which the delimiter of a text is told.

    Raises:
        RefusedFileError: it is damaged, encrypted, unpacks too far, or is no table.
    """
    if kind == "workbook":
        yield from _of_workbook(raw)
        return
    decoded = decode(raw)
    yield from _some(list(_of_text(decoded.text, names)), "", decoded.guess)


def _of_text(text: str, names: Sequence[str]) -> Iterator[CellRow]:
    csv.field_size_limit(LONGEST_CELL)
    wanted = set(map(column_name, names))
    delimiter = max(DELIMITERS, key=lambda one: _known(text, one, wanted))
    try:
        for number, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), start=1):
            if any(cell.strip() for cell in row):
                yield CellRow(number, row)
    except csv.Error as error:
        raise RefusedFileError(Code.DAMAGED, f"the table breaks off ({error})") from error


def _known(text: str, delimiter: str, wanted: set[str]) -> int:
    """How many of the wanted columns one of the first rows names, if they are parted so."""
    try:
        rows = list(islice(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), HEAD_ROWS))
    except csv.Error:
        return 0
    return max((len(wanted & set(map(column_name, row))) for row in rows), default=0)


def _of_workbook(raw: bytes) -> Iterator[Cells]:
    archive = Archive(raw) if raw.startswith(ZIP) else None
    if archive is None or not archive.has(WORKBOOK):
        for table in tables_of(raw):
            yield from _some([CellRow(number, cells) for number, cells in table.rows], table.name, None)
        return
    workbook = archive.xml(WORKBOOK)
    strings, days, is_1904 = strings_of(archive), _day_styles(archive), begins_in_1904(workbook)

    def value(cell: etree._Element) -> str:
        stated = value_of(cell, strings)
        formula = next((one.text for one in cell if name_of(one) == "f"), None)
        if formula and (not stated or cell.get("t") == "e"):  # nobody has worked it out: what was typed is told
            return f"={formula}"
        is_number = cell.get("t", "n") == "n" and re.fullmatch(r"\d{1,6}(?:\.\d{1,20})?", stated)
        if is_number and cell.get("s") in days:
            return day_of(stated, is_1904)
        return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), stated)

    for sheet, part in sheets_of(archive, workbook):
        rows = rows_of(archive.xml(part), value)
        yield from _some([CellRow(number, cells) for number, cells in rows], sheet, None)


def _day_styles(archive: Archive) -> frozenset[str]:
    """The numbers of the cell styles that show a number as a day."""
    if not archive.has(STYLES):
        return frozenset()
    styles = archive.xml(STYLES)
    own = {one.get("numFmtId"): one.get("formatCode", "") for one in styles.iter() if name_of(one) == "numFmt"}
    cells = next((one for one in styles if name_of(one) == "cellXfs"), ())
    return frozenset(str(place) for place, style in enumerate(cells) if _shows_day(style.get("numFmtId", "0"), own))


def _shows_day(number: str, own: dict[str | None, str]) -> bool:
    code = _LITERAL.sub("", own.get(number, "")).lower()
    return bool(re.search(r"[dy]", code)) if code else number.isdigit() and int(number) in DAY_FORMATS


def _some(rows: Sequence[CellRow], sheet: str, guess: str | None) -> Iterator[Cells]:
    if len(rows) > MOST_ROWS:
        raise RefusedFileError(Code.TOO_LARGE, f"more than {MOST_ROWS:,} rows")
    for start in range(0, len(rows), TOGETHER):
        yield Cells(sheet, tuple(rows[start : start + TOGETHER]), guess)
