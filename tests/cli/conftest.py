"""A story in two sources, told in a folder of its own, and what every command of the program is held to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.__main__ import run
from factcheck.errors import MissingPieceError
from factcheck.render import render_pdf

COURIER = """Ferry sinks off Tarn Head

3 May 2024

The ferry Halcyon sank off Tarn Head on 2 May 2024, harbour master Ingrid Solvay said on Friday.

"Forty people were saved from the water before midnight," Solvay said.
"""
GAZETTE = """Halcyon inquiry opens

4 May 2024

The ferry Halcyon sank off Tarn Head on 1 May 2024, harbour master Ingrid Solvey said on Friday.

"Forty people were saved from the water before midnight," Solvey said.
"""


@pytest.fixture(name="has_pango", scope="session")
def _has_pango() -> bool:
    try:
        return bool(render_pdf("<!DOCTYPE html><title>Trial</title><p>Trial.</p>", "{}"))
    except MissingPieceError:
        return False


@pytest.fixture(name="here", autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the commands are run in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(name="story")
def _story(here: Path) -> Path:
    return tell_story(here)


def tell_story(place: Path) -> Path:
    """Two sources that give one event two days, and one person two spellings."""
    folder = place / "halcyon"
    folder.mkdir()
    (folder / "courier.txt").write_text(COURIER)
    (folder / "gazette.txt").write_text(GAZETTE)
    return folder


@pytest.fixture(name="done")
def _done(has_pango: bool) -> int:
    """The status of a run that did everything that can be done here: without pango there is no PDF."""
    return 0 if has_pango else 4


@pytest.fixture(name="refused")
def _refused(here: Path, capsys: pytest.CaptureFixture[str]) -> Callable[[list[str]], tuple[int, str]]:
    """Runs a command that must fail in one line with a hint, writing nothing."""

    def run_and_check(arguments: list[str]) -> tuple[int, str]:
        before = sorted(here.rglob("*"))
        status = run(arguments)
        out, err = capsys.readouterr()
        lines = [line for line in err.splitlines() if not line.startswith("No language model")]
        assert out == ""
        assert lines[0].startswith("error: ")
        assert all(line.startswith(("hint: ", "      ")) for line in lines[1:])
        assert sorted(here.rglob("*")) == before
        return status, lines[0]

    return run_and_check


def written(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with its bytes."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}
