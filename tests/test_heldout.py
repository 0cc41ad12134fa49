"""How held-out rows are scored, and that they are not those that the rules are developed with."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.heldout.names import named
from benchmarks.heldout.rows import HELD_OUT, located, outside, rows_of
from benchmarks.heldout.scores import held_out_scores
from benchmarks.heldout.speech import attributions, same_name, speakers

LABEL = {"claimant": "Irena Novak", "claimant_accept": ["Novak"], "content": "the dam is safe"}


def written(folder: Path, name: str, expect: list[dict[str, object]], text: str) -> Path:
    row = {"id": "one", "kind": "indirect", "text": text, "expect": expect}
    (folder / name).write_text(json.dumps(row) + "\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    "name", ["attributions.jsonl", "dates.jsonl", "figures.jsonl", "names.jsonl", "quotations.jsonl"]
)
def test_no_held_out_row_is_one_that_the_rules_are_developed_with(root: Path, name: str) -> None:
    known = {row["text"] for row in rows_of(root / "tests" / "cases" / name)}
    held_out = [row["text"] for row in rows_of(HELD_OUT / name)]
    assert held_out
    assert not known.intersection(held_out)


@pytest.mark.parametrize(
    ("more", "counts"),
    [
        pytest.param({}, (1, 1, 1), id="right"),
        pytest.param({"claimant": "Emil Weil", "claimant_accept": []}, (1, 1, 0), id="somebody else"),
        pytest.param({"content": "the dam was cheap"}, (1, 1, 0), id="another content"),
        pytest.param({"content": "dam", "content_accept": ["the dam is safe"]}, (1, 1, 1), id="an accepted content"),
        pytest.param({"optional": True}, (0, 0, 0), id="optional counts neither way"),
    ],
)
def test_an_attribution_counts_with_its_claimant_and_content(
    tmp_path: Path, more: dict[str, object], counts: tuple[int, int, int]
) -> None:
    text = "Novak said the dam is safe. It may be that the dam was cheap."
    total = attributions(written(tmp_path, "attributions.jsonl", [LABEL | more], text)).total
    assert (total.expected, total.found, total.right) == counts


def test_a_quotation_s_speaker_is_scored(tmp_path: Path) -> None:
    expect = [{"quote": '"It holds,"', "speaker": "Novak", "scare": False}]
    assert speakers(written(tmp_path, "quotations.jsonl", expect, '"It holds," Novak said.')).total.right == 1
    assert speakers(written(tmp_path, "quotations.jsonl", expect, '"It holds," Weil said.')).total.right == 0


@pytest.mark.parametrize(
    ("label", "found", "same"),
    [
        ("walter sung", "walter sung", True),
        ("envoy, walter sung", "walter sung", True),
        ("engineer who left the plant in 2022", "the plant", False),
        ("hospital", "it", False),
        ("", "court", False),
    ],
)
def test_a_claimant_is_named_by_the_first_or_last_words(label: str, found: str, same: bool) -> None:
    assert same_name([label], found) is same


def test_quotes_are_located_behind_each_other_and_not_within_the_one_before() -> None:
    text = "Simon Frost left. Frost had been ill."
    assert located(text, ["Simon Frost", "Frost"]) == [(0, 11), (18, 23)]


@pytest.mark.parametrize(
    ("span", "free"),
    [
        pytest.param((9, 12), True, id="between"),
        pytest.param((6, 10), False, id="overlaps"),
        pytest.param((17, 21), False, id="second place of the quote"),
    ],
)
def test_what_touches_an_optional_stretch_does_not_count(span: tuple[int, int], free: bool) -> None:
    assert outside("the Oder and the Oder", ["the Oder"], span) is free


def test_an_expected_name_counts_and_an_optional_one_does_not() -> None:
    row = {
        "text": "Lina Brandvold left Oslo.",
        "names": [{"quote": "Lina Brandvold", "kind": "person"}],
        "optional": ["Oslo"],
    }
    expected, found = named(row)
    assert [entry.key for entry in expected] == [entry.key for entry in found] == [(0, 14, "person")]


def test_every_set_of_rows_is_scored() -> None:
    titles = {score.title.removeprefix("heldout/") for score in held_out_scores()}
    rows = {path.name for path in HELD_OUT.iterdir() if path.is_file()} - {
        "pages.jsonl",
        "pages_by_another.jsonl",
        "pages_true_to_life.jsonl",
    }  # page furniture
    assert titles == {"quotations.jsonl, speakers", *rows}
