from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factcheck.errors import UsageError
from factcheck.render.soundness import check_soundness
from factcheck.report import Report
from tests.render.export.test_linked import documents
from tests.render.sample import make_empty_sample, make_quiet_sample, make_sample

GOLDEN = Path(__file__).parent / "golden" / "harbour.report.json"
Hand = Callable[[Any], object]


def damaged(hand: Hand) -> Report:
    """The sample after somebody's hand was in its file."""
    held = copy.deepcopy(make_sample().model_dump(mode="json", by_alias=True))
    hand(held)
    return Report.model_validate(held)


def test_a_whole_report_is_let_through_with_its_texts_and_without() -> None:
    for report in (make_sample(), make_quiet_sample(), make_empty_sample()):
        check_soundness(report, documents())
        check_soundness(report, {})
    check_soundness(Report.model_validate_json(GOLDEN.read_text("utf-8")), {})


@pytest.mark.parametrize(
    ("hand", "said"),
    [
        pytest.param(lambda held: held.update(sources=[]), "no source of it", id="no sources"),
        pytest.param(lambda held: held["sources"].pop(0), "no source of it", id="a source gone"),
        pytest.param(lambda held: held["sources"].append(held["sources"][0]), "2 sources", id="a source twice"),
        pytest.param(lambda held: held["claims"].append(held["claims"][0]), "2 claims", id="a claim twice"),
        pytest.param(
            lambda held: held["inconsistencies"].append(held["inconsistencies"][0]), "2 flags", id="a flag twice"
        ),
        pytest.param(
            lambda held: held["claims"][0]["evidence"][0].update(quote="invented"), "its place", id="other words"
        ),
        pytest.param(lambda held: held["claims"][0]["evidence"][0].update(start=-5), "its place", id="before the text"),
        pytest.param(lambda held: held["claims"][0]["evidence"][0].update(start=9, end=3), "its place", id="backwards"),
        pytest.param(
            lambda held: held["inconsistencies"][0]["sides"][0].update(quote="three dead"), "its place", id="of a side"
        ),
    ],
)
@pytest.mark.parametrize("at_hand", [True, False], ids=["texts at hand", "no texts"])
def test_a_damaged_one_is_refused_in_a_line(hand: Hand, said: str, at_hand: bool) -> None:
    with pytest.raises(UsageError, match=said) as refused:
        check_soundness(damaged(hand), documents() if at_hand else {})
    assert "\n" not in str(refused.value)


def test_words_of_the_same_length_are_refused_where_the_text_is_at_hand() -> None:
    def hand(held: Any) -> None:
        piece = held["claims"][0]["evidence"][0]
        piece["quote"] = piece["quote"].replace("e", "o")

    check_soundness(damaged(hand), {})
    with pytest.raises(UsageError, match="its place"):
        check_soundness(damaged(hand), documents())


def test_a_report_without_names_and_without_its_texts_has_quotes_of_other_lengths() -> None:
    def hand(held: Any) -> None:
        held["redacted"] = 1
        held["claims"][0]["evidence"][0]["quote"] = "█████ said so"

    check_soundness(damaged(hand), {})
