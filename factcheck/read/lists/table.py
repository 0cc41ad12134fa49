"""CSV and its kin as lists of articles. Runs in the parser's process."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice

from factcheck.read.encoding import decode
from factcheck.read.lists.columns import HEAD_ROWS, NO_ARTICLES, head_of, meaning_of
from factcheck.read.lists.entry import read_entry
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.shelf import MOST_INSIDE, Inside

DELIMITERS = (",", ";", "\t", "|")
LONGEST_CELL = 10 << 20


def open_table(raw: bytes) -> Iterator[Inside]:
    """The rows of a table as sources, numbered as a spreadsheet numbers them.

    Raises:
        RefusedFileError: the bytes are no text, or the table is no list of articles.
    """
    decoded = decode(raw)
    csv.field_size_limit(LONGEST_CELL)
    delimiter = max(DELIMITERS, key=lambda one: _known(decoded.text, one))
    head = head_of(_first_rows(decoded.text, delimiter))
    if head is None:
        raise RefusedFileError(Code.UNSUPPORTED, NO_ARTICLES)
    try:
        yield from _rows(_reader(decoded.text, delimiter), head, decoded.guess)
    except csv.Error as error:
        raise RefusedFileError(Code.DAMAGED, f"the table breaks off ({error})") from error


def _rows(rows: Iterator[list[str]], head: int, guess: str | None) -> Iterator[Inside]:
    names = next(islice(rows, head, None))
    for number, row in enumerate(rows, start=1):
        if number > MOST_INSIDE:
            yield Inside("more", RefusedFileError(Code.TOO_LARGE, f"more than {MOST_INSIDE:,} rows"))
            return
        if any(cell.strip() for cell in row):
            yield Inside(f"row {head + 1 + number}", read_entry(dict(zip(names, row, strict=False)), guess))


def _reader(text: str, delimiter: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)


def _first_rows(text: str, delimiter: str) -> list[list[str]]:
    """The rows among which the columns' names are looked for; where one breaks off, those before it."""
    rows: list[list[str]] = []
    with suppress(csv.Error):
        for row in islice(_reader(text, delimiter), HEAD_ROWS):
            rows.append(row)
    return rows


def _known(text: str, delimiter: str) -> int:
    """How many columns of a list of articles one of the first rows names, if they are parted so."""
    rows = _first_rows(text, delimiter)
    return max((sum(meaning_of(cell) is not None for cell in row) for row in rows), default=0)
