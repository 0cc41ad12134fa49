from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.__main__ import run


@pytest.fixture(name="folder")
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "quay"
    folder.mkdir()
    (folder / "a.txt").write_text("Quay closed after divers find cracks\n\nThe quay was shut on Tuesday.\n", "utf-8")
    return folder


def test_the_file_is_written_once_and_what_a_person_wrote_stays(folder: Path) -> None:
    assert run(["sources", "quay"]) == 0
    written = (folder / "sources.toml").read_text("utf-8")
    mine = written.replace('# publisher = ""', 'publisher = "Gazette" # I called them')
    (folder / "sources.toml").write_text(mine, "utf-8")
    assert run(["sources", "quay"]) == 0
    assert (folder / "sources.toml").read_text("utf-8") == mine
    (folder / "b.txt").write_text("Another text about the quay.", "utf-8")
    assert run(["sources", "quay"]) == 0
    text = (folder / "sources.toml").read_text("utf-8")
    assert text.startswith(mine)
    assert text.count('["a.txt"]') == text.count('["b.txt"]') == 1


def test_a_dry_run_says_what_is_missing_and_writes_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["sources", "quay", "--dry-run"]) == 0
    assert "missing: title, publisher, author, published, url, language" in capsys.readouterr().out
    assert not (folder / "sources.toml").exists()


def test_files_that_cannot_be_read_are_named_and_make_it_3(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "x.pdf").write_bytes(b"%PDF-1.4 junk")
    assert run(["sources", "quay"]) == 3
    assert "x.pdf: damaged" in capsys.readouterr().out


def test_ocr_without_tesseract_is_a_missing_piece(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert run(["sources", "quay", "--ocr"]) == 4
