"""Workbooks (XLSX, ODS) as lists of articles: every row of every sheet that names such columns in its first rows.

A small reader of our own on zipfile and lxml, with the caps of every other zip file. Runs in the parser's process only.
"""

from __future__ import annotations

import datetime as dt
import posixpath
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import zip_longest

from lxml import etree

from factcheck.read.archive import Archive, parse_xml
from factcheck.read.lists.columns import NO_ARTICLES, Table, head_of, meaning_of
from factcheck.read.lists.entry import read_entry
from factcheck.read.lists.opendocument import content_of, sheets_in
from factcheck.read.reading import Reading
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.shelf import MOST_INSIDE, Inside
from factcheck.read.signs import ZIP

WORKBOOK = "xl/workbook.xml"
RELATIONS = "xl/_rels/workbook.xml.rels"
SHOWN = "visible"
STRINGS = "xl/sharedStrings.xml"
FIRST_DAY = {False: dt.date(1899, 12, 30), True: dt.date(1904, 1, 1)}
"""Day 0 of a workbook's calendar; the second where the workbook says `date1904`."""
LAST_SERIAL = 200_000
"""Days that a serial number may count."""
MOST_COLUMNS = 500
DAYS = frozenset(("published", "updated"))


def open_workbook(raw: bytes) -> Iterator[Inside]:
    """The rows of a workbook's sheets as sources, numbered as the sheet numbers them; a sheet that is no list is told.

    Raises:
        RefusedFileError: it is encrypted, damaged, unpacks too far, or holds no list of articles.
    """
    found, others = 0, []
    for table in tables_of(raw):
        if (head := head_of([cells for _, cells in table.rows])) is None:
            others += [table.name] if table.rows else []
            continue
        for number, entry in _entries(table, head):
            found += 1
            if found > MOST_INSIDE:
                yield Inside("more", RefusedFileError(Code.TOO_LARGE, f"more than {MOST_INSIDE:,} rows"))
                return
            yield Inside(f"{table.name}, row {number}", entry)
    if not found:
        raise RefusedFileError(Code.UNSUPPORTED, NO_ARTICLES)
    yield from (Inside(name, RefusedFileError(Code.UNSUPPORTED, NO_ARTICLES)) for name in others)


def tables_of(raw: bytes) -> Iterator[Table]:
    """The sheets of a workbook of any format."""
    if not raw.startswith(ZIP):
        yield from sheets_in(parse_xml(raw, "workbook"))
        return
    archive = Archive(raw)
    yield from _sheets(archive) if archive.has(WORKBOOK) else sheets_in(content_of(archive))


def _entries(table: Table, head: int) -> Iterator[tuple[int, Reading | RefusedFileError]]:
    names = table.rows[head][1]
    for number, cells in table.rows[head + 1 :]:
        entry = read_entry(dict(zip(names, cells, strict=False)))
        if isinstance(entry, Reading) and (table.hidden or number in table.hidden_rows):
            what = "sheet" if table.hidden else "row"
            entry = replace(entry, remarks=(*entry.remarks, f"The {what} is hidden in the workbook."))
        yield number, entry


def _sheets(archive: Archive) -> Iterator[Table]:
    value = partial(value_of, strings=strings_of(archive))
    workbook = archive.xml(WORKBOOK)
    is_1904 = begins_in_1904(workbook)
    states = {one.get("name"): one.get("state", SHOWN) for one in workbook.iter() if name_of(one) == "sheet"}
    for name, part in sheets_of(archive, workbook):
        root = archive.xml(part)
        rows = list(rows_of(root, value))
        head = head_of([cells for _, cells in rows])
        names = rows[head][1] if head is not None else []
        dated = [(number, _dated(names, cells, is_1904)) for number, cells in rows]
        yield Table(name, dated, states.get(name, SHOWN) != SHOWN, _hidden_rows(root))


def _hidden_rows(sheet: etree._Element) -> frozenset[int]:
    rows = (one for one in sheet.iter() if name_of(one) == "row" and one.get("hidden") in ("1", "true"))
    return frozenset(int(stated) for row in rows if (stated := row.get("r", "")).isdigit())


def _dated(names: Sequence[str], cells: list[str], is_1904: bool) -> list[str]:
    """The cells, a serial number in a column of days as the day that it counts."""
    return [_cell(name, cell, is_1904) for name, cell in zip_longest(names[: len(cells)], cells, fillvalue="")]


def begins_in_1904(workbook: etree._Element) -> bool:
    """Which of the two calendars its days are counted in."""
    return any(name_of(one) == "workbookPr" and one.get("date1904") in ("1", "true") for one in workbook)


def sheets_of(archive: Archive, workbook: etree._Element) -> Iterator[tuple[str, str]]:
    """The name of each sheet, and of its part."""
    targets = {one.get("Id"): one.get("Target", "") for one in archive.xml(RELATIONS)}
    for sheet in (one for one in workbook.iter() if name_of(one) == "sheet"):
        identity = next((value for name, value in sheet.attrib.items() if str(name).endswith("}id")), None)
        target = targets.get(str(identity), "")
        if target and not target.startswith("http"):
            name = sheet.get("name", "sheet").replace("/", "_")
            yield name, posixpath.normpath(posixpath.join("xl", target)).removeprefix("/")


def strings_of(archive: Archive) -> list[str]:
    """The texts that cells refer to by number."""
    if not archive.has(STRINGS):
        return []
    return ["".join(_texts(one)) for one in archive.xml(STRINGS)]


def _texts(element: etree._Element) -> Iterator[str]:
    """What is shown of a string, without the reading aids of East Asian scripts."""
    for text in element.iter():
        if name_of(text) == "t" and not any(name_of(parent) == "rPh" for parent in text.iterancestors()):
            yield text.text or ""


def rows_of(sheet: etree._Element, value: Callable[[etree._Element], str]) -> Iterator[tuple[int, list[str]]]:
    """The number and the cells of every row that has any."""
    for nth, row in enumerate((one for one in sheet.iter() if name_of(one) == "row"), start=1):
        cells: list[str] = []
        for cell in (one for one in row if name_of(one) == "c"):
            place = _column(cell.get("r", ""), len(cells))
            cells += [""] * (place - len(cells)) + [value(cell)]
        if any(text.strip() for text in cells):
            stated = row.get("r", "")
            yield int(stated) if stated.isdigit() and len(stated) < 9 else nth, cells


def _column(reference: str, following: int) -> int:
    """The place of a cell named "C7", from 0; the next place where the name makes no sense."""
    letters = re.match(r"[A-Z]{1,3}", reference)
    place = 0
    for letter in letters.group() if letters else "":
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1 if following <= place - 1 < MOST_COLUMNS else following


def value_of(cell: etree._Element, strings: list[str]) -> str:
    """What a cell holds, of a formula what it last came to."""
    if cell.get("t") == "inlineStr":
        return "".join(_texts(cell))
    stated = next((one.text or "" for one in cell if name_of(one) == "v"), "")
    if cell.get("t") == "s":
        return strings[int(stated)] if stated.isdigit() and int(stated) < len(strings) else ""
    return stated


def _cell(name: str, cell: str, is_1904: bool) -> str:
    if meaning_of(name) in DAYS and re.fullmatch(r"\d{1,6}(?:\.\d{1,20})?", cell):
        return day_of(cell, is_1904)
    return cell


def day_of(serial: str, is_1904: bool) -> str:
    """The day that a serial number counts, as an ISO date; the number itself where it counts none."""
    days = int(float(serial))
    return (FIRST_DAY[is_1904] + dt.timedelta(days=days)).isoformat() if days < LAST_SERIAL else serial


def name_of(element: etree._Element) -> str:
    """Its name without its namespace."""
    return str(element.tag).rpartition("}")[2]
