from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.__main__ import run
from factcheck.diff import ReportDiff
from tests.cli.conftest import GAZETTE


@pytest.fixture(name="two")
def _two(story: Path) -> list[str]:
    """Two reports, between which the gazette corrected its day and the courier's file was renamed."""
    run(["report", "halcyon", "--quiet", "--out", "old"])
    run(["review", "old", "--confirm", "K2", "--reviewer", "Maud Ferris"])
    (story / "gazette.txt").write_text(GAZETTE.replace("1 May 2024", "2 May 2024"))
    (story / "courier.txt").rename(story / "post.txt")
    run(["report", "halcyon", "--quiet", "--out", "new"])
    return ["old", "new"]


def test_it_prints_what_changed_under_its_marks(two: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run(["diff", *two]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("- K2") and "2 May 2024 / 1 May 2024" in line for line in lines)
    assert "> courier.txt → post.txt" in lines
    assert "~ gazette.txt" in lines
    assert any(line.startswith("Decisions: 1 orphaned") for line in lines)
    assert "  1 decision of the old report not in the new report's log" in lines


def test_equal_reports_are_said_to_be_equal(two: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run(["diff", "old", "old/report.json", "--exit-code"]) == 0
    assert capsys.readouterr().out == "The two reports are equal: the same inconsistencies, sources and claims.\n"


def test_the_exit_status_tells_that_they_differ_where_that_is_wanted(two: list[str]) -> None:
    assert run(["diff", *two]) == 0
    assert run(["diff", *two, "--exit-code"]) == 1


def test_json_goes_to_stdout_alone(two: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run(["diff", *two, "--json"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert json.loads(out)["schema"] == "factcheck.diff/1"
    assert ReportDiff.model_validate_json(out).judgements[0].state == "orphaned"


def test_nothing_is_written(two: list[str], here: Path) -> None:
    before = {path: path.read_bytes() for path in sorted(here.rglob("*")) if path.is_file()}
    run(["diff", *two])
    assert {path: path.read_bytes() for path in sorted(here.rglob("*")) if path.is_file()} == before


@pytest.mark.parametrize("names", [["nowhere", "nowhere"], ["halcyon", "halcyon"]])
def test_what_is_no_report_is_refused(
    names: list[str], story: Path, refused: Callable[[list[str]], tuple[int, str]]
) -> None:
    assert refused(["diff", *names])[0] == 2
