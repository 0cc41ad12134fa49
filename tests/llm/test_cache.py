from __future__ import annotations

import multiprocessing
import sqlite3
import stat
from pathlib import Path

import pytest

from factcheck.llm.cache import FILE_NAME, AnswerCache
from factcheck.llm.request import Shape

BODY: dict[str, object] = {"model": "m", "messages": [{"role": "user", "content": "The bridge “fell”. \ud800"}]}


def filled(folder: Path) -> tuple[AnswerCache, str]:
    cache = AnswerCache(folder)
    key = cache.key("http://h/v1", BODY)
    cache.put(key, "m", '{"n": 1}')
    return cache, key


def test_what_was_put_is_found_again(tmp_path: Path) -> None:
    cache, key = filled(tmp_path / "kept")
    cache.close()
    assert AnswerCache(tmp_path / "kept").get(key) == '{"n": 1}'


def test_the_key_depends_on_endpoint_and_body_and_not_on_their_order() -> None:
    cache = AnswerCache(None)
    key = cache.key("http://h/v1", BODY)
    assert cache.key("http://h/v1", dict(reversed(BODY.items()))) == key
    assert cache.key("http://i/v1", BODY) != key
    assert cache.key("http://h/v1", {**BODY, "temperature": 0}) != key


def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    filled(tmp_path / "kept")
    assert stat.S_IMODE((tmp_path / "kept").stat().st_mode) == 0o700
    for path in (tmp_path / "kept").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_without_a_folder_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    cache, key = filled_without_folder()
    assert cache.get(key) == '{"n": 1}'
    assert not list(tmp_path.iterdir())


def filled_without_folder() -> tuple[AnswerCache, str]:
    cache = AnswerCache(None)
    cache.put("k", "m", '{"n": 1}')
    return cache, "k"


@pytest.mark.parametrize("flip", range(0, 60, 3))
def test_a_damaged_row_is_a_miss_and_never_another_answer(tmp_path: Path, flip: int) -> None:
    cache, key = filled(tmp_path)
    cache.close()
    database = sqlite3.connect(tmp_path / FILE_NAME)
    packed = bytearray(database.execute("SELECT reply FROM answer").fetchone()[0])
    packed[flip % len(packed)] ^= 0x55
    database.execute("UPDATE answer SET reply = ?", (bytes(packed),))
    database.commit()
    database.close()
    assert AnswerCache(tmp_path).get(key) in (None, '{"n": 1}')


def test_an_answer_under_anothers_key_is_a_miss(tmp_path: Path) -> None:
    cache, key = filled(tmp_path)
    cache.close()
    database = sqlite3.connect(tmp_path / FILE_NAME)
    database.execute("UPDATE answer SET key = 'other'")
    database.commit()
    database.close()
    assert AnswerCache(tmp_path).get("other") is None
    assert AnswerCache(tmp_path).get(key) is None


def test_a_file_that_is_no_database_is_set_aside(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"no database at all" * 100)
    cache, key = filled(tmp_path)
    assert cache.get(key) == '{"n": 1}'
    assert (tmp_path / f"{FILE_NAME}.damaged").exists()
    assert not cache.trouble


def test_a_folder_that_cannot_be_made_costs_the_cache_and_not_the_run(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache, key = filled(tmp_path / "file")
    assert cache.get(key) is None
    assert "cannot be used" in cache.trouble


def test_shapes_are_remembered_the_latest_first(tmp_path: Path) -> None:
    cache = AnswerCache(tmp_path)
    for shape in (Shape("tools"), Shape("json_object"), Shape("tools")):
        cache.put_shape("e", shape)
    known = cache.shapes("e")
    assert [one.shape for one in known] == [Shape("tools"), Shape("json_object")]
    assert 0 <= known[0].age < 60
    assert not cache.shapes("another")


def _write(folder: Path, first: int) -> None:
    cache = AnswerCache(folder)
    for number in range(first, first + 100):
        cache.put(str(number), "m", f'{{"n": {number}}}')


def test_several_runs_share_one_file(tmp_path: Path) -> None:
    started = [multiprocessing.Process(target=_write, args=(tmp_path, first)) for first in (0, 50, 100)]
    for process in started:
        process.start()
    for process in started:
        process.join()
    cache = AnswerCache(tmp_path)
    assert [cache.get(str(number)) for number in range(200)] == [f'{{"n": {number}}}' for number in range(200)]
