from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.__main__ import run
from factcheck.review import open_review

SHEET = Path("reports/halcyon/exports/inconsistencies.csv")


@pytest.fixture(name="reported", autouse=True)
def _reported(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["report", "halcyon", "--quiet"])
    run(["export", "reports/halcyon", "--format", "csv"])
    capsys.readouterr()


def decide(word: str) -> None:
    """Writes a decision into the first row, as a spreadsheet that saves with semicolons does."""
    with SHEET.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    rows[1][rows[0].index("decision")] = word
    with SHEET.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows(rows)


def test_a_decision_goes_the_round_trip(capsys: pytest.CaptureFixture[str], done: int) -> None:
    decide("confirmed")
    assert run(["import", "reports/halcyon", str(SHEET), "--reviewer", "Maud Ferris"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "row 2: K1 confirmed by Maud Ferris"
    assert lines[-1].startswith("2 rows: 1 decision recorded")
    assert open_review(Path("reports/halcyon")).report.inconsistencies[0].standing == "agreed"
    assert run(["render", "reports/halcyon"]) == done
    assert "Maud Ferris" in Path("reports/halcyon/briefing.html").read_text("utf-8")


def test_a_row_that_does_not_fit_gives_3_and_a_file_that_is_none_gives_2(
    refused: Callable[[list[str]], tuple[int, str]], capsys: pytest.CaptureFixture[str]
) -> None:
    decide("yes")
    assert run(["import", "reports/halcyon", str(SHEET)]) == 3
    assert "“yes” is no decision" in capsys.readouterr().out
    assert refused(["import", "reports/halcyon", "reports/halcyon/briefing.html"])[0] == 2
    assert refused(["import", "reports/halcyon", "nowhere.csv"])[0] == 2
