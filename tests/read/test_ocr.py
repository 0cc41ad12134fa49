from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.errors import MissingPieceError
from factcheck.read.ocr import Tesseract, find_tesseract

LISTED = "List of available languages (5):"


def installed(folder: Path, monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    """A program of that name that lists languages."""
    program = folder / "tesseract"
    program.write_text("#!/bin/sh\n" + "".join(f"echo '{line}'\n" for line in lines))
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))


def test_languages_are_listed_english_first_and_what_is_none_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed(tmp_path, monkeypatch, LISTED, "deu", "eng", "osd", "script/Latin", "fra")
    found = find_tesseract()
    assert found == Tesseract(str(tmp_path / "tesseract"), ("eng", "deu", "fra"))
    assert found.languages == ("eng", "deu", "fra")


def test_of_very_many_languages_only_the_first_is_used() -> None:
    assert Tesseract("t", ("eng", "afr", "amh", "ara", "asm")).languages == ("eng",)


def test_a_program_without_a_language_cannot_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed(tmp_path, monkeypatch, LISTED, "osd")
    with pytest.raises(MissingPieceError, match="no language"):
        find_tesseract()


def test_a_program_that_does_not_run_is_a_missing_piece(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed(tmp_path, monkeypatch, LISTED)
    (tmp_path / "tesseract").write_text("#!/bin/sh\nexit 3\n")
    with pytest.raises(MissingPieceError, match="does not run"):
        find_tesseract()
