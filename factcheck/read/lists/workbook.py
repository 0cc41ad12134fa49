"""Workbooks (XLSX) as lists of articles: every row of every sheet whose first row names such columns.

A small reader of our own on zipfile and lxml, with the caps of every other zip file. Runs in the parser's process only.
"""

from __future__ import annotations

import datetime as dt
import posixpath
import re
from collections.abc import Callable, Iterator
from functools import partial

from lxml import etree

from factcheck.read.archive import Archive
from factcheck.read.lists.entry import holds_articles, meaning_of, read_entry
from factcheck.read.lists.table import NO_ARTICLES
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.shelf import MOST_INSIDE, Inside

WORKBOOK = "xl/workbook.xml"
RELATIONS = "xl/_rels/workbook.xml.rels"
STRINGS = "xl/sharedStrings.xml"
FIRST_DAY = {False: dt.date(1899, 12, 30), True: dt.date(1904, 1, 1)}
"""Day 0 of a workbook's calendar; the second where the workbook says `date1904`."""
LAST_SERIAL = 200_000
"""Days that a serial number may count."""
MOST_COLUMNS = 500
DAYS = frozenset(("published", "updated"))


def open_workbook(raw: bytes) -> Iterator[Inside]:
    """The rows of a workbook's sheets as sources, numbered as the sheet numbers them.

    Raises:
        RefusedFileError: it is encrypted, damaged, unpacks too far, or holds no list of articles.
    """
    archive = Archive(raw)
    value = partial(value_of, strings=strings_of(archive))
    workbook = archive.xml(WORKBOOK)
    is_1904 = begins_in_1904(workbook)
    found = 0
    for sheet, part in sheets_of(archive, workbook):
        rows = rows_of(archive.xml(part), value)
        names = next(rows, (0, []))[1]
        if not holds_articles(names):
            continue
        for number, cells in rows:
            found += 1
            if found > MOST_INSIDE:
                yield Inside("more", RefusedFileError(Code.TOO_LARGE, f"more than {MOST_INSIDE:,} rows"))
                return
            columns = {name: _cell(name, cell, is_1904) for name, cell in zip(names, cells, strict=False)}
            yield Inside(f"{sheet}, row {number}", read_entry(columns))
    if not found:
        raise RefusedFileError(Code.UNSUPPORTED, NO_ARTICLES)


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
    """The cell, a serial number in a column of days as the day that it counts."""
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
