"""A spreadsheet that people edited, as its rows; like everything foreign it is parsed in a child process."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from factcheck.errors import UsageError
from factcheck.read.kinds import recognise
from factcheck.read.loading import load
from factcheck.read.parser import Parser
from factcheck.read.reasons import RefusedFileError
from factcheck.read.returned import Cells
from factcheck.read.signs import OLE, ZIP, Kind

HINT = "Save it as .xlsx or .ods, or as .csv in UTF-8."


def read_spreadsheet(path: Path, columns: Sequence[str]) -> tuple[Cells, ...]:
    """The rows of an XLSX, ODS or CSV file, whatever parts its columns and in whatever encoding it is.

    Args:
        path: The file.
        columns: Names of columns by which a text's delimiter is told.

    Raises:
        UsageError: it cannot be read, or is neither.
    """
    try:
        content = load(os.fspath(path.resolve()))  # the person names this file: a link is followed
        kind: Kind = recognise(content, path.name) if content.startswith((*ZIP, OLE, b"%PDF-", b"<?xml")) else "table"
        if kind not in ("workbook", "table"):
            raise UsageError(f"{path} is no spreadsheet.", HINT)
        with Parser() as parser:
            return tuple(parser.cells(kind, columns, content))
    except RefusedFileError as refusal:
        raise UsageError(f"Cannot read {path}: {refusal.sentence}.", HINT) from refusal
