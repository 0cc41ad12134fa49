from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.accuracy import page
from benchmarks.furniture import MOST_KEPT, MOST_LOST, Furniture, measure
from benchmarks.scores import Entry, Score, share


def test_the_committed_page_is_what_the_program_does_now(root: Path) -> None:
    committed = (root / "docs" / "accuracy.md").read_text(encoding="utf-8")
    assert committed == page(), "the program reads its cases differently now: run `make accuracy`"


def test_furniture_is_told_from_the_article_as_far_as_is_promised() -> None:
    whole = measure()[0]
    assert whole.pages >= 40
    assert whole.kept <= MOST_KEPT * whole.furniture
    assert whole.lost <= MOST_LOST * whole.article


def test_a_part_on_the_wrong_side_is_counted() -> None:
    row = {
        "id": "x",
        "format": "text",
        "parts": [["f", "The mayor said that the quay is shut."], ["a", "Leave a reply"]],
    }
    score = Furniture("x")
    score.add(row)
    assert (score.article, score.lost, score.furniture, score.kept) == (3, 3, 8, 8)


def score_of(expected: list[str], found: list[str]) -> Score:
    score = Score("letters")
    score.add_row([Entry(key, (key,)) for key in expected], [Entry(key, (key,)) for key in found], str.__eq__)
    return score


def test_what_is_found_twice_is_right_once() -> None:
    assert score_of(["a"], ["a", "a"]).total.cells() == ["1", "2", "1", "0.500", "1.000", "0.667"]


def test_what_is_wrong_lowers_the_precision_of_its_own_kind() -> None:
    score = score_of(["a"], ["b"])
    assert score.kinds["a"].cells() == ["1", "0", "0", "–", "0.000", "0.000"]
    assert score.kinds["b"].cells() == ["0", "1", "0", "0.000", "–", "0.000"]


def test_what_is_found_where_nothing_is_expected_is_a_false_hit() -> None:
    score = score_of([], ["a", "b"])
    assert (score.bare, score.false_hits, score.total.found) == (1, 2, 2)


@pytest.mark.parametrize(
    ("part", "whole", "said"),
    [
        pytest.param(9_999, 10_000, "0.999", id="nearly all is not all"),
        pytest.param(7, 7, "1.000", id="all"),
        pytest.param(0, 0, "–", id="nothing to share"),
    ],
)
def test_a_share_is_never_rounded_up_to_a_whole(part: int, whole: int, said: str) -> None:
    assert share(part, whole) == said
