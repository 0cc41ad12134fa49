"""CSV and its kin as lists of articles. Runs in the parser's process."""

from __future__ import annotations

import csv
from collections.abc import Iterator

from factcheck.read.encoding import decode
from factcheck.read.lists.entry import holds_articles, meaning_of, read_entry
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.shelf import MOST_INSIDE, Inside

DELIMITERS = (",", ";", "\t", "|")
LONGEST_CELL = 10 << 20
NO_ARTICLES = "no column of texts (text, body, content) beside one of titles, days, publishers or addresses"


def open_table(raw: bytes) -> Iterator[Inside]:
    """The rows of a table as sources, numbered as a spreadsheet numbers them.

    Raises:
        RefusedFileError: the bytes are no text, or the table is no list of articles.
    """
    decoded = decode(raw)
    csv.field_size_limit(LONGEST_CELL)
    lines = decoded.text.splitlines(keepends=True)
    first = next((line for line in lines if line.strip()), "")
    delimiter = max(DELIMITERS, key=lambda one: sum(meaning_of(cell) is not None for cell in _cells(first, one)))
    if not holds_articles(_cells(first, delimiter)):
        raise RefusedFileError(Code.UNSUPPORTED, NO_ARTICLES)
    try:
        yield from _rows(csv.reader(lines, delimiter=delimiter), decoded.guess)
    except csv.Error as error:
        raise RefusedFileError(Code.DAMAGED, f"the table breaks off ({error})") from error


def _rows(rows: Iterator[list[str]], guess: str | None) -> Iterator[Inside]:
    names = next((row for row in rows if any(row)), [])
    for number, row in enumerate(rows, start=2):
        if number > MOST_INSIDE:
            yield Inside("more", RefusedFileError(Code.TOO_LARGE, f"more than {MOST_INSIDE:,} rows"))
            return
        if any(cell.strip() for cell in row):
            yield Inside(f"row {number}", read_entry(dict(zip(names, row, strict=False)), guess))


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return []
