from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.__main__ import run


@pytest.fixture(name="reported", autouse=True)
def _reported(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["report", "halcyon", "--quiet"])
    run(["review", "reports/halcyon", "--dismiss", "K1", "--reviewer", "Maud Ferris"])
    capsys.readouterr()


@pytest.mark.parametrize("typed", ["gazette.txt", "S2", "Halcyon inquiry opens"])
def test_it_says_what_falls_with_the_source(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["impact", "reports/halcyon", typed]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Withdrawn: S2 Halcyon inquiry opens (gazette.txt)"
    assert lines[1].endswith("1 decision orphaned")
    assert any(line.startswith("- K1") for line in lines)
    assert "      dismissed by Maud Ferris: nothing is left to decide; kept as an orphan" in lines


def test_json_goes_to_stdout_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["impact", "reports/halcyon", "S1", "--json"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert json.loads(out)["withdrawn"][0]["path"] == "courier.txt"


def test_what_is_no_source_is_refused(refused: Callable[[list[str]], tuple[int, str]]) -> None:
    assert refused(["impact", "reports/halcyon", "S3"]) == (2, "error: The report has no source S3.")
