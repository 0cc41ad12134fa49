"""How held-out rows are scored: by place, kind and words, with stretches on which readers may differ left out."""

from __future__ import annotations

import pytest

from benchmarks.heldout import HELD_OUT, held_out_scores, located, named, outside


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
    assert titles == {path.name for path in HELD_OUT.iterdir()}
