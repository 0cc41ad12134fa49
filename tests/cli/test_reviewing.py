from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.__main__ import run
from factcheck.report import Report
from factcheck.store import read_report
from tests.cli.conftest import written


@pytest.fixture(name="reviewed")
def _reviewed(story: Path, capsys: pytest.CaptureFixture[str]) -> Report:
    run(["report", "halcyon", "--quiet"])
    capsys.readouterr()
    return read_report(Path("reports/halcyon"))


def test_the_list_shows_what_to_judge(reviewed: Report, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["review", "reports/halcyon", "--list"]) == 0
    out = capsys.readouterr().out
    assert all(found.id in out for found in reviewed.inconsistencies)


def test_a_judgement_outlives_a_rerun_and_reaches_the_briefing(reviewed: Report, done: int) -> None:
    first = reviewed.inconsistencies[0]
    arguments = ["--confirm", "K1", "--note", "Seen in the <log> of the harbour.", "--reviewer", "Maud Ferris"]
    assert run(["review", "reports/halcyon/report.json", *arguments]) == 0
    assert run(["render", "reports/halcyon"]) == done
    assert run(["report", "halcyon", "--quiet"]) == done
    judged = read_report(Path("reports/halcyon")).inconsistencies[0]
    assert judged.id == first.id
    assert judged.judgement is not None
    assert (judged.judgement.status, judged.judgement.reviewer) == ("confirmed", "Maud Ferris")
    html = Path("reports/halcyon/briefing.html").read_text()
    assert "Maud Ferris" in html
    assert "<log>" not in html


def test_rendering_elsewhere_leaves_the_report_as_it_was(reviewed: Report, done: int) -> None:
    before = written(Path("reports/halcyon"))
    assert run(["render", "reports/halcyon", "--out", "sent"]) == done
    assert written(Path("reports/halcyon")) == before
    assert written(Path("sent")) == before


def test_a_judgement_on_what_is_found_no_more_is_said_and_kept(
    reviewed: Report, story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["review", "reports/halcyon", "--dismiss", "K1"])
    (story / "gazette.txt").write_text("Nothing sank. The weather was fine, harbour master Ingrid Solvay said.")
    run(["report", "halcyon"])
    assert f"found no more (kept in the log): {reviewed.inconsistencies[0].summary}" in capsys.readouterr().err
    assert Path("reports/halcyon/judgements.jsonl").read_text().count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param([], id="nothing said"),
        pytest.param(["--note", "why"], id="a note on nothing"),
        pytest.param(["--reviewer", "Maud Ferris"], id="a reviewer of nothing"),
        pytest.param(["--confirm", "000000000000"], id="an unknown id"),
        pytest.param(["--confirm", "K1", "--dismiss", "K1"], id="both"),
    ],
)
def test_judging_nothing_or_both_ways_is_refused_and_records_nothing(
    reviewed: Report, arguments: list[str], refused: Callable[[list[str]], tuple[int, str]]
) -> None:
    assert refused(["review", "reports/halcyon", *arguments])[0] == 2


def test_of_several_judgements_with_a_mistake_in_one_none_is_recorded(
    reviewed: Report, refused: Callable[[list[str]], tuple[int, str]]
) -> None:
    assert refused(["review", "reports/halcyon", "--confirm", "K1", "--dismiss", "K999"])[0] == 2


@pytest.mark.parametrize("command", [["review", "--list"], ["render"]])
def test_where_there_is_no_report_the_command_says_so(
    command: list[str], refused: Callable[[list[str]], tuple[int, str]]
) -> None:
    assert refused([command[0], "nowhere", *command[1:]])[0] == 2
