from __future__ import annotations

import sys

import pytest

from tests.hostile.corpus import FILES
from tests.hostile.office import HIDDEN
from tests.hostile.table import ONLY_FOR_SOME, PINNED, page, pins, read_corpus

MOST_MEGABYTES = 200


@pytest.fixture(name="told", scope="module")
def _told():
    if sys.platform != "linux":
        pytest.skip("what a program has opened and how much memory it took is read from /proc")
    return read_corpus()


def test_the_corpus_is_large_enough_and_its_bytes_are_pinned():
    assert len(FILES) >= 60
    pinned = (line.split(" ", 1) for line in PINNED.read_text(encoding="utf-8").splitlines())
    assert {name: pin for pin, name in pinned} == pins()


def test_every_file_becomes_what_the_page_says(told, root):
    committed = (root / "docs" / "hostile-files.md").read_text(encoding="utf-8")
    assert page(told) == committed, "python -m tests.hostile.table docs/hostile-files.md writes it anew"


def test_every_path_is_in_exactly_one_place(told):
    outcomes = told["outcomes"]
    assert told["paths"] == len(outcomes)
    for path in told["present"]:
        shown = path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
        folders = {f"{folder}/" for folder in ("strange/page_files", "strange/unreadable")}
        around = [folder for folder in folders if shown.startswith(folder) and folder in outcomes]
        inside = [one for one in outcomes if one.startswith(f"{shown}/")]
        is_told = shown in outcomes or bool(inside)  # a file that holds several sources stands for them
        assert shown.startswith("reports/") or is_told + bool(around) == 1, shown


def test_the_program_does_not_grow_and_reads_nothing_outside(told):
    assert told["peak_mb"] < MOST_MEGABYTES
    assert told["opened"] == []
    assert set(told["leaked"]) <= set(ONLY_FOR_SOME)


def test_what_is_hidden_is_set_aside_in_every_format(told):
    assert told["hidden"] == {"docx/hidden-text.docx": 3, "html/hidden-text.html": 10, "pdf/hidden-text.pdf": 4} | {
        "rtf/hidden-text.rtf": 1,
        "text/tag-characters.txt": 1,
    }
    assert [path for path, kept in told["kept"].items() if HIDDEN in kept] == []


def test_a_guess_at_an_encoding_is_told(told):
    guessed = {path: guess for path, guess in told["guesses"].items() if guess}
    assert {"text/latin-1.txt", "text/windows-1252.txt", "text/shift-jis.txt", "text/koi8-r.txt"} <= set(guessed)
    assert not {path for path in guessed if "utf-16" in path or "utf-32" in path}
