"""Spreadsheets as people and their programs hand them back, made by script from an export."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Callable

import openpyxl
from openpyxl.workbook import Workbook

from factcheck.render.export import Material, export_report
from factcheck.report import Report

Table = list[list[object]]
"""Rows of cells, the names of the columns first."""
Mangle = Callable[[Table], Table]
Write = Callable[[Table], bytes]
SHEET = "inconsistencies"


def exported(report: Report) -> Table:
    """The sheet of inconsistencies as `factcheck export` writes it, with its defused cells."""
    content = export_report(Material(report), "csv")[f"{SHEET}.csv"].decode("utf-8-sig")
    return [list(row) for row in csv.reader(io.StringIO(content, newline=""))]


def fill(table: Table, label: str, **cells: str) -> None:
    """Writes cells into the row of an inconsistency."""
    row = row_of(table, label)
    for name, text in cells.items():
        row[column(table, name)] = text


def row_of(table: Table, label: str) -> list[object]:
    return next(row for row in table if row and row[column(table, "label")] == label)


def column(table: Table, name: str) -> int:
    return table[0].index(name)


# ---------------------------------------------------------------------------------------------------- as written


def as_csv(table: Table, delimiter: str = ",", encoding: str = "utf-8-sig", **how: object) -> bytes:
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, **how).writerows(table)  # type: ignore[arg-type]  # csv's own options
    return stream.getvalue().encode(encoding, "replace")


def as_xlsx(table: Table) -> bytes:
    book = Workbook()
    book.active.title = "Sheet of another name"
    for row in table:
        book.active.append([_unarmed(cell) if isinstance(cell, str) else cell for cell in row])
    for cell in (cell for row in book.active.iter_rows() for cell in row if cell.data_type == "f"):
        cell.data_type = "s"
    return saved(book)


def saved(book: Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def edited_in_place(report: Report, edit: Callable[[openpyxl.worksheet.worksheet.Worksheet], None]) -> bytes:
    """The exported workbook, opened, edited and saved by another program."""
    book = openpyxl.load_workbook(io.BytesIO(export_report(Material(report), "xlsx")["briefing.xlsx"]))
    edit(book[SHEET])
    return saved(book)


def _unarmed(cell: str) -> str:
    """What a cell holds in which somebody typed the text with an apostrophe before it: the text alone."""
    return cell[1:] if cell.startswith("'") else cell


WRITTEN: dict[str, Write] = {
    "xlsx": as_xlsx,
    "csv": as_csv,
    "csv without a mark": lambda table: as_csv(table, encoding="utf-8"),
    "csv with semicolons": lambda table: as_csv(table, delimiter=";"),
    "csv with tabs, in UTF-16": lambda table: as_csv(table, delimiter="\t", encoding="utf-16"),
    "csv with everything quoted and bare line feeds": lambda table: as_csv(
        table, quoting=csv.QUOTE_ALL, lineterminator="\n"
    ),
    "csv that says its delimiter first": lambda table: b"sep=;\r\n" + as_csv(table, delimiter=";", encoding="utf-8"),
}


# ------------------------------------------------------------------------------------------------- harmless edits


def sort_rows(table: Table) -> Table:
    return [table[0], *sorted(table[1:], key=lambda row: str(row[column(table, "summary")]))]


def shuffle(table: Table) -> Table:
    rows = table[1:]
    return [table[0], *rows[3::2], *rows[2::-1], *rows[4::2]]


def turn_columns(table: Table) -> Table:
    return [row[::-1] for row in table]


def rename_columns(table: Table) -> Table:
    return [[f"  {str(name).upper().replace(' ', '_')} " for name in table[0]], *table[1:]]


def rewrite_dates(table: Table) -> Table:
    place = column(table, "decided at")
    return [table[0], *([*row[:place], dt.datetime(2026, 11, 28, 10), *row[place + 1 :]] for row in table[1:])]


def rewrite_dates_as_text(table: Table) -> Table:
    place = column(table, "decided at")
    return [table[0], *([*row[:place], "28.11.26 10:06", *row[place + 1 :]] for row in table[1:])]


def drop_the_undecided(table: Table) -> Table:
    return table[:5]


def put_notes_above(table: Table) -> Table:
    return [["Please decide until Friday."], [], ["Thanks, the desk"], *table]


def scatter_empty_rows(table: Table) -> Table:
    return [row for pair in ((one, [""] * 5) for one in table) for row in pair]


def add_a_column(table: Table) -> Table:
    return [["my own", *table[0]], *(["x", *row] for row in table[1:])]


def keep_what_binds(table: Table) -> Table:
    kept = [column(table, name) for name in ("decision", "reason", "note", "reviewer", "id", "checksum")]
    return [[row[place] for place in kept] for row in table]


def pad_cells(table: Table) -> Table:
    return [table[0], *([f" {cell}\u00a0 " for cell in row] for row in table[1:])]


def break_ids(table: Table) -> Table:
    place = column(table, "id")
    numbered = enumerate(table[1:])
    return [table[0], *([*row[:place], f"{nth}.23457E+11", *row[place + 1 :]] for nth, row in numbered)]


def empty_ids(table: Table) -> Table:
    place = column(table, "id")
    return [table[0], *([*row[:place], "", *row[place + 1 :]] for row in table[1:])]


def write_it_twice(table: Table) -> Table:
    return [*table, *table[1:]]


HARMLESS: dict[str, Mangle] = {
    "as it was": lambda table: table,
    "rows sorted": sort_rows,
    "rows shuffled": shuffle,
    "columns turned round": turn_columns,
    "columns in capitals, with spaces": rename_columns,
    "days rewritten as days": rewrite_dates,
    "days rewritten as text": rewrite_dates_as_text,
    "rows deleted": drop_the_undecided,
    "notes above the names": put_notes_above,
    "empty rows between": scatter_empty_rows,
    "a column of one's own": add_a_column,
    "only what binds a row kept": keep_what_binds,
    "spaces around every cell": pad_cells,
    "ids turned into numbers": break_ids,
    "ids emptied": empty_ids,
    "every row twice": write_it_twice,
}


# ---------------------------------------------------------------------------------------------- what does not fit


def _edit(label: str, **cells: str) -> Mangle:
    def edit(table: Table) -> Table:
        fill(table, label, **cells)
        return table

    return edit


def swap_checksums(table: Table) -> Table:
    first, other = row_of(table, "K1"), row_of(table, "K2")
    place = column(table, "checksum")
    first[place], other[place] = other[place], first[place]
    return table


def sort_one_column_alone(table: Table) -> Table:
    place = column(table, "id")
    ids = [row[place] for row in table[1:]]
    for row, id_ in zip(table[1:], [*ids[1:], ids[0]], strict=True):
        row[place] = id_
    return table


def fill_down(name: str) -> Mangle:
    """As when the corner of a cell is dragged down."""

    def edit(table: Table) -> Table:
        place = column(table, name)
        for row in table[2:]:
            row[place] = table[1][place]
        return table

    return edit


def decide_twice(table: Table) -> Table:
    again = list(row_of(table, "K1"))
    again[column(table, "decision")] = "dismissed"
    return [*table, again]


MISFITS: dict[str, tuple[Mangle, dict[str, str]]] = {
    "a word that is no decision": (_edit("K1", decision="yes"), {"K1": "“yes” is no decision"}),
    "another word that is none": (_edit("K1", decision="true"), {"K1": "is no decision"}),
    "its summary edited": (_edit("K1", summary="Nine people were hurt."), {"K1": "were edited"}),
    "its sides edited": (_edit("K2", sides="S1: nothing"), {"K2": "were edited"}),
    "its kind edited": (_edit("K2", kind="figure"), {"K2": "were edited"}),
    "no checksum": (_edit("K1", checksum=""), {"K1": "checksum is missing or broken"}),
    "half a checksum": (_edit("K1", checksum="c0123"), {"K1": "checksum is missing or broken"}),
    "neither id nor checksum": (_edit("K1", checksum="", id="?"), {"K1": "no id and no checksum"}),
    "the checksum of another report": (
        _edit("K1", checksum="c000000000000-00000000-00000000-00000000", id="f" * 12),
        {"K1": "of another report"},
    ),
    "another state of the report": (
        _edit("K1", checksum="c000000000000-00000000-00000000-00000000"),
        {"K1": "has changed since the file was written"},
    ),
    "checksums swapped": (swap_checksums, {"K1": "of two inconsistencies", "K2": "of two inconsistencies"}),
    "one column sorted alone": (sort_one_column_alone, dict.fromkeys(("K1", "K2", "K3", "K4"), "of two")),
    "an id dragged down": (fill_down("id"), dict.fromkeys(("K2", "K3", "K4"), "of two")),
    "two rows that contradict each other": (decide_twice, {"K1": "say different things"}),
    "a reason for what is confirmed": (_edit("K1", reason="other time"), {"K1": "a reason is for what is dismissed"}),
    "a reason without a decision": (_edit("K4", reason="other time"), {"K4": "a reason and no decision"}),
    "a note that is too long": (_edit("K1", note="n" * 10_001), {"K1": "10,001 characters"}),
    "a name that is too long": (_edit("K1", reviewer="n" * 201), {"K1": "201 characters"}),
}
"""What is done to the rows K1 to K4, and which of them are then refused, with a part of the reason."""
