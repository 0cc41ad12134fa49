"""OpenDocument spreadsheets (ODS, FODS) as sheets of cells; days as they are stated, not as they are shown.

A small reader of our own on lxml, with the caps of every other zip file. Runs in the parser's process only.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from factcheck.read.archive import Archive
from factcheck.read.lists.columns import Table
from factcheck.read.odt import own_text
from factcheck.read.reasons import Code, RefusedFileError

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
CELLS = (f"{TABLE}table-cell", f"{TABLE}covered-table-cell")
SHOWN = "visible"
MOST_COLUMNS = 500
MOST_ROWS = 1 << 20
"""Rows that a sheet has in the programs that write it."""
MANIFEST = "META-INF/manifest.xml"


def content_of(archive: Archive) -> etree._Element:
    """The tree of a packed spreadsheet.

    Raises:
        RefusedFileError: it is encrypted, damaged, or unpacks too far.
    """
    if archive.has(MANIFEST) and b"encryption-data" in archive.read(MANIFEST):
        raise RefusedFileError(Code.ENCRYPTED)
    return archive.xml("content.xml")


def sheets_in(root: etree._Element) -> Iterator[Table]:
    """The sheets of a spreadsheet."""
    unseen = frozenset(
        style.get(f"{STYLE}name")
        for style in root.iter(f"{STYLE}style")
        if any(properties.get(f"{TABLE}display") == "false" for properties in style)
    )
    for table in root.iter(f"{TABLE}table"):
        numbered = list(_numbered(table))
        filled = ((number, _cells(row)) for number, row in numbered)
        rows = [(number, cells) for number, cells in filled if any(text.strip() for text in cells)]
        hidden = frozenset(number for number, row in numbered if row.get(f"{TABLE}visibility", SHOWN) != SHOWN)
        name = table.get(f"{TABLE}name", "sheet").replace("/", "_")
        yield Table(name, rows, table.get(f"{TABLE}style-name") in unseen, hidden)


def _numbered(table: etree._Element) -> Iterator[tuple[int, etree._Element]]:
    """The rows, each once, with the number of the first where it stands for several alike."""
    number = 1
    for row in table.iter(f"{TABLE}table-row"):
        yield number, row
        number += _repeated(row, "rows", MOST_ROWS)


def _cells(row: etree._Element) -> list[str]:
    cells: list[str] = []
    for cell in (one for one in row if one.tag in CELLS):
        text = _text(cell)
        cells += [text] * min(_repeated(cell, "columns", MOST_COLUMNS), MOST_COLUMNS - len(cells))
    return cells


def _repeated(element: etree._Element, what: str, most: int) -> int:
    stated = element.get(f"{TABLE}number-{what}-repeated", "1")
    return min(int(stated), most) if stated.isdigit() and len(stated) < 9 else 1


def _text(cell: etree._Element) -> str:
    """What a cell says: of a day the day, else its paragraphs, without what was remarked on it."""
    if day := cell.get(f"{OFFICE}date-value"):
        return day
    return "\n".join(_shown(paragraph) for paragraph in cell if paragraph.tag == f"{TEXT}p")


def _shown(element: etree._Element) -> str:
    return own_text(element) + "".join(_shown(child) + (child.tail or "") for child in element)
