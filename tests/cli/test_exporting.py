from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck.__main__ import run
from factcheck.render.export import FORMATS


@pytest.fixture(name="reported", autouse=True)
def _reported(story: Path) -> Path:
    run(["report", "halcyon", "--quiet"])
    return story


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_written_beside_the_report(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run(["export", "reports/halcyon", "--format", name, "--sources", "halcyon"]) == 0
    paths = [Path(line) for line in capsys.readouterr().out.splitlines()]
    assert paths
    for path in paths:
        assert path.parent == Path("reports/halcyon/exports")
        assert path.stat().st_size > 20


def test_it_takes_the_judgements_that_were_made_since() -> None:
    run(["review", "reports/halcyon", "--confirm", "K1", "--reviewer", "R. Vale"])
    assert run(["export", "reports/halcyon", "-f", "claimreview", "--out", "here"]) == 0
    assert json.loads(Path("here/claimreview.json").read_text("utf-8"))["@graph"]


def test_that_nothing_is_confirmed_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", "reports/halcyon", "-f", "claimreview"]) == 0
    assert "It holds no review" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["csv", "markdown", "html", "annotations", "json"])
def test_names_are_taken_out(name: str) -> None:
    Path("names.txt").write_text("Solvay\nSolvey\nIngrid\n", "utf-8")
    command = [
        "export",
        "reports/halcyon",
        "-f",
        name,
        "--redact",
        "names.txt",
        "--sources",
        "halcyon",
        "--out",
        "here",
    ]
    assert run(command) == 0
    for path in Path("here").iterdir():
        assert "Solv" not in path.read_text("utf-8-sig")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-f", "pptx"], "Formats: csv"),
        (["-f", "html", "--sources", "reports"], "No file in reports"),
    ],
)
def test_what_cannot_be_exported_is_said(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", "reports/halcyon", *arguments]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("name", ["html", "annotations"])
def test_the_kept_texts_serve_as_well_as_the_folder(name: str) -> None:
    assert run(["export", "reports/halcyon", "-f", name, "--sources", "halcyon", "--out", "named"]) == 0
    assert run(["export", "reports/halcyon", "-f", name, "--out", "kept"]) == 0
    (one,), (other,) = Path("named").iterdir(), Path("kept").iterdir()
    assert one.read_bytes() == other.read_bytes()


def test_a_report_without_its_texts_says_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    Path("reports/halcyon/documents.json").unlink()
    assert run(["export", "reports/halcyon", "-f", "html"]) == 2
    assert "--sources" in capsys.readouterr().err
    assert run(["export", "reports/halcyon", "-f", "annotations"]) == 0


def test_the_names_of_a_copy_do_not_come_back_by_its_sources(capsys: pytest.CaptureFixture[str]) -> None:
    Path("names.txt").write_text("Solvay\nSolvey\nIngrid\n", "utf-8")
    run(["render", "reports/halcyon", "--redact", "names.txt", "--out", "copy"])
    assert run(["export", "copy", "-f", "html", "--sources", "halcyon"]) == 2
    assert "Names were taken out" in capsys.readouterr().err
    assert run(["export", "copy", "-f", "html"]) == 0
    assert "Solv" not in Path("copy/exports/sources.html").read_text("utf-8")


@pytest.mark.parametrize("command", [["render", "reports/halcyon"], ["export", "reports/halcyon", "--format", "docx"]])
def test_a_report_with_a_quote_that_was_changed_by_hand_is_not_sent(
    command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = Path("reports/halcyon")
    held = json.loads((folder / "report.json").read_text("utf-8"))
    held["claims"][0]["evidence"][0]["quote"] = "never said"
    (folder / "report.json").write_text(json.dumps(held), "utf-8")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert run(command) == 2
    assert "does not stand at its place" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
