"""The tables of csv and xlsx, read by Python's csv module and by openpyxl."""

from __future__ import annotations

import csv
import io

import openpyxl
import pytest

from factcheck.render.export import Material, export_report
from factcheck.render.export.cells import defuse
from factcheck.render.export.csv_files import NOTES_NAME
from factcheck.render.export.workbook import CELL_LIMIT, NOTES
from factcheck.report import Report
from tests.render.hostile import PAYLOADS, poison
from tests.render.sample import make_long_sample, make_sample

Rows = dict[str, list[list[object]]]
ARMED = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://127.0.0.1:9")', "＝1+1"]


def from_csv(report: Report) -> Rows:
    files = export_report(Material(report), "csv")
    return {
        name.removesuffix(".csv"): list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))
        for name, content in files.items()
        if name != NOTES_NAME
    }


def from_xlsx(report: Report) -> Rows:
    book = openpyxl.load_workbook(io.BytesIO(export_report(Material(report), "xlsx")["briefing.xlsx"]))
    return {
        sheet.title: [["" if cell.value is None else cell.value for cell in row] for row in sheet.iter_rows()]
        for sheet in book.worksheets
        if sheet.title != NOTES
    }


@pytest.mark.parametrize("read", [from_csv, from_xlsx])
def test_nothing_is_missing(read: object) -> None:
    report = make_sample()
    rows = read(report)  # type: ignore[operator]  # one of two readers
    assert set(rows) == {"inconsistencies", "sides", "claims", "evidence", "sources"}
    assert len(rows["inconsistencies"]) == 1 + len(report.inconsistencies)
    assert len(rows["sides"]) == 1 + sum(len(found.sides) for found in report.inconsistencies)
    assert len(rows["claims"]) == 1 + len(report.claims)
    assert len(rows["evidence"]) == 1 + sum(len(claim.evidence) for claim in report.claims)
    assert [row[0] for row in rows["sources"]][1:] == [f"S{n}" for n in range(1, len(report.sources) + 1)]
    quotes = {row[-1] for row in rows["evidence"]}
    assert {p.quote for c in report.claims for p in c.evidence if p.quote.isprintable()} <= quotes


def test_both_hold_the_same() -> None:
    report = make_sample()
    sheets = {name: [[str(cell) for cell in row] for row in rows] for name, rows in from_xlsx(report).items()}
    assert sheets == from_csv(report)


@pytest.mark.parametrize("armed", ARMED)
def test_a_formula_is_defused_in_every_cell(armed: str) -> None:
    report = poison(armed)
    for rows in from_csv(report).values():
        for cell in (cell for row in rows[1:] for cell in row):
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝"))
    book = openpyxl.load_workbook(io.BytesIO(export_report(Material(report), "xlsx")["briefing.xlsx"]))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert not any(cell.hyperlink for cell in cells)
    assert defuse(armed) == f"'{armed}"


@pytest.mark.parametrize("payload", PAYLOADS, ids=range(len(PAYLOADS)))
def test_hostile_strings_break_no_row(payload: str) -> None:
    report = poison(payload)
    for read in (from_csv, from_xlsx):
        for rows in read(report).values():
            assert len({len(row) for row in rows}) == 1
        assert len(read(report)["claims"]) == 1 + len(report.claims)


def test_what_a_cell_cannot_hold_is_counted_and_never_cut_in_silence() -> None:
    report = make_sample()
    long = report.claims[0].model_copy(update={"statement": "word " * 10_000})
    report = report.model_copy(update={"claims": (long, *report.claims[1:])})
    cell = str(from_xlsx(report)["claims"][1][5])
    assert len(cell) <= CELL_LIMIT
    kept = cell.index("…")
    assert f"({50_000 - kept:,} more characters in report.json)" in cell
    assert from_csv(report)["claims"][1][5] == "word " * 10_000


def test_a_thousand_claims_are_all_there_and_two_writes_are_equal() -> None:
    report = make_long_sample()
    assert len(from_csv(report)["claims"]) == 1001
    assert export_report(Material(report), "xlsx") == export_report(Material(report), "xlsx")


def test_a_row_is_as_high_as_its_longest_text_up_to_a_limit() -> None:
    """Not every program makes it so by itself."""
    content = export_report(Material(make_sample()), "xlsx")["briefing.xlsx"]
    sheet = openpyxl.load_workbook(io.BytesIO(content))["inconsistencies"]
    heights = [sheet.row_dimensions[number].height for number in range(2, sheet.max_row + 1)]
    assert min(heights) >= 15
    assert max(heights) <= 16 * 15
    assert len(set(heights)) > 2
