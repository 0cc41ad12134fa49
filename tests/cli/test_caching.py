from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from factcheck.__main__ import run
from factcheck.llm.cache import FILE_NAME, AnswerCache
from factcheck.settings import Settings


@pytest.fixture(name="cache")
def _cache() -> AnswerCache:
    return AnswerCache(Settings().cache)


def test_an_empty_cache_is_said_to_be_empty_and_none_is_made(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["cache", "stats"]) == 0
    assert capsys.readouterr().out.startswith("0 answers, 0.0 MB, in ")
    assert run(["cache", "clear"]) == 0
    assert capsys.readouterr().out == "0 answers forgotten\n"
    assert not Settings().cache.exists()


def test_what_is_kept_is_counted_by_model_and_never_shown(
    cache: AnswerCache, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(3):
        cache.put(f"key {number}", "openai/orrin-1", "a canary of an answer")
    cache.put("key", "ollama/fen", "another canary")
    assert run(["cache", "stats"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition(", ")[0] for line in lines] == [
        "ollama/fen: 1 answer",
        "openai/orrin-1: 3 answers",
        "4 answers",
    ]
    assert "canary" not in "".join(lines)
    assert run(["cache", "stats", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert [(one["model"], one["answers"]) for one in shown["models"]] == [("ollama/fen", 1), ("openai/orrin-1", 3)]
    assert shown["path"].endswith(FILE_NAME)


def test_a_cleared_cache_holds_no_byte_of_an_answer(cache: AnswerCache, capsys: pytest.CaptureFixture[str]) -> None:
    cache.put("key", "openai/orrin-1", "a canary of an answer")
    assert run(["cache", "clear"]) == 0
    assert capsys.readouterr().out == "1 answer forgotten\n"
    assert cache.get("key") is None
    cache.close()
    rows = sqlite3.connect(Settings().cache / FILE_NAME).execute("SELECT count(*) FROM answer").fetchone()
    assert rows == (0,)
    assert all(b"orrin" not in path.read_bytes() for path in Settings().cache.iterdir())


def test_a_cache_that_cannot_be_used_is_5(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Settings().cache.parent.mkdir(parents=True, exist_ok=True)
    Settings().cache.mkdir()
    (Settings().cache / FILE_NAME).mkdir()
    assert run(["cache", "stats"]) == 5
    assert capsys.readouterr().err.startswith("error: The answer cache cannot be used")
