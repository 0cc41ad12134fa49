from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.__main__ import run
from factcheck.compare.guessed import guessed_apart
from factcheck.compare.names import compare_spellings
from factcheck.models import NameValue
from factcheck.store import read_report


def name(text: str, guessed: bool = False) -> NameValue:
    given, _, family = text.rpartition(" ")
    return NameValue(text=text, name_kind="person", given=given, family=family, guessed=guessed)


@pytest.mark.parametrize(
    ("misread", "right", "apart"),
    [
        pytest.param("Jürgen Mόller", "Jürgen Müller", False, id="one letter"),
        pytest.param("Anna MÃ¼ller", "Anna Müller", False, id="two letters for one"),
        pytest.param("Anna M¿ller", "Anna Muller", False, id="a sign for a letter without its dots"),
        pytest.param("Anna Mόller", "Anna Möllers", True, id="another end too"),
        pytest.param("Anna Miller", "Anna Muller", True, id="letters that every encoding has"),
    ],
)
def test_letters_that_were_guessed_are_no_difference(misread, right, apart):
    assert (guessed_apart(name(misread, guessed=True), name(right)) is None) == apart
    assert (guessed_apart(name(right), name(misread, guessed=True)) is None) == apart
    assert guessed_apart(name(misread), name(right)) is None


def test_a_slip_in_other_letters_still_counts():
    assert compare_spellings(name("Zamir Kabulöv", guessed=True), name("Zamir Kubulöv")).agreement == "differ"


STORY = """Council votes on the bridge

4 March 2019

Mayor Anna {name} said on Monday that the bridge in the town will be closed for three weeks.

"We have no choice," {name} said. Mayor Anna {name} was elected in 2016.
"""


@pytest.mark.parametrize(("encoding", "found"), [("utf-8", 1), ("cp1252", 0)])
def test_a_guess_alone_makes_no_inconsistency_of_a_name(tmp_path: Path, monkeypatch, encoding, found):
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "town"
    folder.mkdir()
    (folder / "a.txt").write_bytes(STORY.format(name="Lörgen").encode("utf-8"))
    (folder / "b.txt").write_bytes(STORY.format(name="Lürgen").replace("three", "4").encode(encoding))
    run(["report", "town", "--model", "rules", "--quiet"])
    report = read_report(Path("reports/town"))
    assert bool(report.sources[1].encoding_guess) == (encoding == "cp1252")
    assert sum(one.kind == "name" for one in report.inconsistencies) == found
