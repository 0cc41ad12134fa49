"""Edited spreadsheets brought back: nothing lost, nothing guessed, what does not fit is told."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import jsonschema
import openpyxl
import pytest

from factcheck.__main__ import run
from factcheck.intake import ImportOutcome
from factcheck.noun import write_schema
from factcheck.report import Report
from factcheck.review import Decision, RecordedJudgement, RecordedRemark, Reviewer, decide, open_review, undo
from factcheck.store import REPORT_NAME
from tests.intake.mangled import (
    HARMLESS,
    MISFITS,
    WRITTEN,
    Table,
    as_csv,
    as_xlsx,
    edited_in_place,
    exported,
    fill,
)
from tests.pipeline.reports import ROOT, report_on

AT = dt.datetime(2026, 3, 4, 9, tzinfo=dt.UTC)
NOTE = "=1+1 people, said José;\nasked “twice”"
FILLED: dict[str, dict[str, str]] = {
    "K1": {"decision": "Confirmed", "note": f"'{NOTE}", "reviewer": "Maud Ferris"},
    "K2": {"decision": " DISMISS ", "reason": "other time", "reviewer": "Maud Ferris"},
    "K3": {"decision": "unsure", "reviewer": "José"},
    "K4": {"note": "ask the fire service", "reviewer": "Maud Ferris"},
}
SAID = {
    "K1": ("confirmed", "", NOTE, "Maud Ferris"),
    "K2": ("dismissed", "other time", "", "Maud Ferris"),
    "K3": ("unsure", "", "", "José"),
    "K4": ("", "", "ask the fire service", "Maud Ferris"),
}
"""What the filled rows say."""


WHOLE = ("xlsx", "csv")
"""Ways of writing in which every edit is tried; in the others, these."""
TRIED = ("as it was", "rows shuffled", "notes above the names")


@pytest.fixture(name="folder")
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The example's report, on which nobody has decided."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "report"
    folder.mkdir()
    (folder / REPORT_NAME).write_text(report_on(ROOT / "examples" / "harbour").to_json(), "utf-8")
    return folder


@pytest.fixture(name="report")
def _report(folder: Path) -> Report:
    return open_review(folder).report


@pytest.fixture(name="table")
def _table(report: Report) -> Table:
    """Its sheet, with four rows filled in."""
    table = exported(report)
    for label, cells in FILLED.items():
        fill(table, label, **cells)
    return table


def bring_back(
    content: bytes, name: str, capsys: pytest.CaptureFixture[str], *options: str
) -> tuple[int, ImportOutcome]:
    Path(name).write_bytes(content)
    capsys.readouterr()
    status = run(["import", "report", name, "--json", *options])
    written = capsys.readouterr().out
    jsonschema.validate(json.loads(written), json.loads(write_schema(ImportOutcome)))
    return status, ImportOutcome.model_validate_json(written)


def said(folder: Path) -> dict[str, tuple[str, str, str, str]]:
    """What the log says of each inconsistency, by its label."""
    review = open_review(folder)
    labels = {one.id: f"K{number}" for number, one in enumerate(review.report.inconsistencies, start=1)}
    found = {}
    for line in review.log.lines:
        if isinstance(line.entry, RecordedJudgement):
            made = line.entry.judgement
            found[labels[line.entry.inconsistency]] = (made.status, made.reason, made.note, made.reviewer)
        elif isinstance(line.entry, RecordedRemark):
            remark = line.entry.remark
            found[labels[remark.inconsistency]] = ("", "", remark.text, remark.reviewer)
    assert len(found) == len(review.log.lines)
    return found


def states(outcome: ImportOutcome) -> dict[str, str]:
    return {row.label: row.state for row in outcome.rows}


@pytest.mark.parametrize(
    ("written", "mangle"),
    [(written, mangle) for written in WRITTEN for mangle in HARMLESS if written in WHOLE or mangle in TRIED],
)
def test_what_people_do_to_a_spreadsheet_costs_no_decision(
    written: str, mangle: str, folder: Path, table: Table, capsys: pytest.CaptureFixture[str]
) -> None:
    content = WRITTEN[written](HARMLESS[mangle](table))
    name = "back.xlsx" if written == "xlsx" else "back.csv"
    status, outcome = bring_back(content, name, capsys)
    assert [row for row in outcome.rows if row.state == "refused"] == []
    assert status == 0
    assert said(folder) == SAID
    assert outcome.encoding_guess is None

    before = (folder / "judgements.jsonl").read_bytes()
    again, second = bring_back(content, name, capsys)
    assert again == 0
    assert {row.state for row in second.rows} <= {"known", "unchanged"}
    assert (folder / "judgements.jsonl").read_bytes() == before


@pytest.mark.parametrize("written", ["xlsx", "csv"])
@pytest.mark.parametrize("misfit", MISFITS)
def test_what_does_not_fit_is_told_and_the_rest_is_taken(
    misfit: str, written: str, folder: Path, table: Table, capsys: pytest.CaptureFixture[str]
) -> None:
    mangle, refused = MISFITS[misfit]
    content = WRITTEN[written](mangle(table))
    rows = len(mangle(table)) - 1
    status, outcome = bring_back(content, "back.xlsx" if written == "xlsx" else "back.csv", capsys)
    told = {row.label: row.reason for row in outcome.rows if row.state == "refused"}
    assert set(told) == set(refused)
    assert all(part in told[label] for label, part in refused.items())
    assert status == 3
    assert said(folder) == {label: what for label, what in SAID.items() if label not in refused}
    assert rows - 1 <= len(outcome.rows) <= rows


def test_a_dry_run_says_the_same_and_records_nothing(
    folder: Path, table: Table, capsys: pytest.CaptureFixture[str]
) -> None:
    _, dry = bring_back(as_csv(table), "back.csv", capsys, "--dry-run")
    assert not (folder / "judgements.jsonl").exists()
    _, real = bring_back(as_csv(table), "back.csv", capsys)
    assert dry.rows == real.rows
    assert (dry.dry_run, real.dry_run) == (True, False)


def test_an_export_that_nobody_edited_changes_nothing(
    folder: Path, report: Report, capsys: pytest.CaptureFixture[str]
) -> None:
    for key in ("K1", "K2"):
        decide(open_review(folder), key, Decision("dismissed", "-2 of them", "other time"), Reviewer("Bo"), AT)
    judged = open_review(folder).report
    before = (folder / "judgements.jsonl").read_bytes()
    for content, name in ((as_csv(exported(judged)), "a.csv"), (edited_in_place(judged, lambda sheet: None), "a.xlsx")):
        status, outcome = bring_back(content, name, capsys)
        assert (status, set(states(outcome).values())) == (0, {"unchanged"})
    assert (folder / "judgements.jsonl").read_bytes() == before
    assert len(report.inconsistencies) == len(outcome.rows)


def test_the_workbook_itself_comes_back(folder: Path, report: Report, capsys: pytest.CaptureFixture[str]) -> None:
    def decide_there(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
        places = {cell.value: cell.column for cell in sheet[1]}
        for number, (label, cells) in enumerate(FILLED.items(), start=2):
            assert sheet.cell(number, places["label"]).value == label
            for name, text in cells.items():
                sheet.cell(number, places[name]).value = text.removeprefix("'")
                sheet.cell(number, places[name]).data_type = "s"
        sheet.cell(6, places["note"]).value = dt.date(2026, 5, 3)
        sheet.cell(6, places["note"]).number_format = "d mmm"
        sheet.cell(6, places["reviewer"]).value = "Maud Ferris"

    status, outcome = bring_back(edited_in_place(report, decide_there), "back.xlsx", capsys)
    assert status == 0
    assert said(folder) == SAID | {"K5": ("", "", "2026-05-03", "Maud Ferris")}
    assert {row.sheet for row in outcome.rows} == {"inconsistencies"}


def test_a_row_is_found_by_its_checksum_where_another_run_gave_it_another_id(
    folder: Path, table: Table, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sources = tmp_path / "sources"
    sources.mkdir()
    for path in (ROOT / "examples" / "harbour").iterdir():
        (sources / path.name).write_bytes(path.read_bytes())
    with (sources / "01_halden_gazette.html").open("a", encoding="utf-8") as stream:
        stream.write("<!-- saved again -->\n")
    text = (sources / "02_coast_wire.txt").read_text("utf-8")
    (sources / "02_coast_wire.txt").write_text(text.replace("and little was done", "and less was done"), "utf-8")
    (folder / REPORT_NAME).write_text(report_on(sources).to_json(), "utf-8")
    status, outcome = bring_back(as_xlsx(table), "back.xlsx", capsys)
    told = {row.row: (row.state, row.reason) for row in outcome.rows}
    assert told[2] == ("decision", "its id was broken or is another today; its checksum says which it is")
    assert told[3] == ("refused", "the report no longer states what it was on, or it is of another report")
    assert status == 3


@pytest.mark.parametrize(
    ("reviewer", "state"),
    [pytest.param("Bo", "refused", id="who decided there since"), pytest.param("Ann", "decision", id="somebody else")],
)
def test_a_decision_made_meanwhile_is_not_overruled_by_an_older_file(
    reviewer: str, state: str, folder: Path, table: Table, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(table, "K1", reviewer=reviewer)
    decide(open_review(folder), "K1", Decision("dismissed"), Reviewer("Bo"), AT)
    _, outcome = bring_back(as_csv(table), "back.csv", capsys)
    assert states(outcome)["K1"] == state
    found = open_review(folder).report.inconsistencies[0]
    assert found.standing == ("agreed" if state == "refused" else "disagreement")


def test_a_third_decision_settles_a_disagreement_that_the_file_shows(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, status in (("Ann", "confirmed"), ("Bo", "dismissed")):
        decide(open_review(folder), "K1", Decision(status), Reviewer(name), AT)
    table = exported(open_review(folder).report)
    assert table[1][table[0].index("standing")] == "disagreement"
    fill(table, "K1", decision="dismissed", reviewer="Chief")
    bring_back(as_csv(table), "back.csv", capsys)
    found = open_review(folder).report.inconsistencies[0]
    assert (found.standing, found.judgement.status if found.judgement else "") == ("resolved", "dismissed")


def test_what_was_taken_back_since_stays_so(folder: Path, table: Table, capsys: pytest.CaptureFixture[str]) -> None:
    bring_back(as_csv(table), "back.csv", capsys)
    undo(open_review(folder), "K1", Reviewer("Maud Ferris"), AT)
    _, outcome = bring_back(as_csv(table), "back.csv", capsys)
    told = {row.label: (row.state, row.reason) for row in outcome.rows}
    assert told["K1"][0] == "refused"
    assert "taken back since" in told["K1"][1]
    assert open_review(folder).report.inconsistencies[0].standing == "open"


def test_an_emptied_decision_takes_nothing_back(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    decide(open_review(folder), "K1", Decision("confirmed"), Reviewer("Ann"), AT)
    table = exported(open_review(folder).report)
    fill(table, "K1", decision="")
    status, outcome = bring_back(as_csv(table), "back.csv", capsys)
    assert (status, states(outcome)["K1"]) == (3, "refused")
    assert "--undo" in outcome.rows[0].reason
    assert open_review(folder).report.inconsistencies[0].standing == "agreed"


@pytest.mark.parametrize(
    ("cell", "option", "reviewer"),
    [
        pytest.param("", ["--reviewer", "Ann"], "Ann", id="the option where the row names nobody"),
        pytest.param("Bo", ["--reviewer", "Ann"], "Bo", id="the row before the option"),
    ],
)
def test_who_decided_is_said_by_the_row_or_the_option(
    cell: str, option: list[str], reviewer: str, folder: Path, report: Report, capsys: pytest.CaptureFixture[str]
) -> None:
    table = exported(report)
    fill(table, "K1", decision="confirmed", reviewer=cell)
    bring_back(as_csv(table), "back.csv", capsys, *option)
    assert said(folder) == {"K1": ("confirmed", "", "", reviewer)}


def test_a_name_alone_decides_nothing(folder: Path, report: Report, capsys: pytest.CaptureFixture[str]) -> None:
    table = exported(report)
    fill(table, "K1", reviewer="Ann")
    status, outcome = bring_back(as_csv(table), "back.csv", capsys)
    assert (status, states(outcome)["K1"]) == (0, "unchanged")
    assert not (folder / "judgements.jsonl").exists()


def test_rows_that_were_deleted_are_named(table: Table, capsys: pytest.CaptureFixture[str]) -> None:
    _, outcome = bring_back(as_csv(table[:4]), "back.csv", capsys)
    assert outcome.missing == ("K4", "K5", "K6", "K7", "K8", "K9", "K10")


def test_a_guessed_encoding_is_told(folder: Path, table: Table, capsys: pytest.CaptureFixture[str]) -> None:
    content = as_csv(table, delimiter=";", encoding="cp1252")
    status, outcome = bring_back(content, "back.csv", capsys)
    assert outcome.encoding_guess == "windows-1252"
    assert status == 0
    assert said(folder) == SAID


NO_SHEETS: dict[str, bytes] = {
    "a text": b"To whom it may concern\n",
    "another table": b"name,age\r\nAnn,3\r\n",
    "two columns of one name": b"decision,Decision,id,checksum\r\nconfirmed,,1,2\r\n",
    "a pdf": b"%PDF-1.7\n",
    "an old workbook": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "a zip file of something else": b"PK\x03\x04" + bytes(60),
    "half a workbook": b"",
    "nothing": b"",
    "bytes": bytes(range(256)) * 9,
}


@pytest.mark.parametrize("name", NO_SHEETS)
def test_what_is_no_such_sheet_is_refused_as_a_whole(
    name: str, folder: Path, table: Table, capsys: pytest.CaptureFixture[str]
) -> None:
    content = NO_SHEETS[name] if name != "half a workbook" else as_xlsx(table)[:2000]
    Path("back.xlsx").write_bytes(content)
    assert run(["import", "report", "back.xlsx"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("error: ")
    assert not (folder / "judgements.jsonl").exists()


def test_the_lines_for_a_person_name_rows_and_reasons(table: Table, capsys: pytest.CaptureFixture[str]) -> None:
    fill(table, "K5", decision="yes", reviewer="Ann")
    Path("back.csv").write_bytes(as_csv(table))
    capsys.readouterr()
    assert run(["import", "report", "back.csv", "--dry-run"]) == 3
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "row 2: K1 confirmed by Maud Ferris"
    assert lines[3] == "row 5: K4 a remark by Maud Ferris"
    assert lines[4].startswith("row 6: K5 not taken: “yes” is no decision")
    assert lines[-1] == (
        "10 rows: 3 decisions would be recorded, 1 remark would be recorded, 0 known, 5 unchanged, 1 not taken"
    )
