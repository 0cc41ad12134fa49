from __future__ import annotations

import itertools

import pytest

from factcheck.judged import LiveJudgement
from factcheck.review.agreement import settle
from tests.review.test_log import a_judgement

YES, NO, PERHAPS = "confirmed", "dismissed", "unsure"


def live(reviewer: str, status: str, *resolves: str) -> LiveJudgement:
    return LiveJudgement(judgement=a_judgement(status, reviewer), line=reviewer, resolves=resolves)


@pytest.mark.parametrize(
    ("decisions", "standing", "status"),
    [
        pytest.param([], "open", None, id="nobody"),
        pytest.param([live("a", PERHAPS)], "unsure", PERHAPS, id="unsure alone"),
        pytest.param([live("a", YES)], "agreed", YES, id="one"),
        pytest.param([live("a", NO), live("b", NO)], "agreed", NO, id="two of one mind"),
        pytest.param([live("a", YES), live("b", PERHAPS)], "agreed", YES, id="unsure opposes nothing"),
        pytest.param([live("a", YES), live("b", NO)], "disagreement", None, id="two of two minds"),
        pytest.param([live("a", YES), live("b", NO), live("c", NO)], "disagreement", None, id="a vote settles nothing"),
        pytest.param([live("a", YES), live("b", NO), live("c", NO, "a", "b")], "resolved", NO, id="a third decides"),
        pytest.param([live("a", YES, "b"), live("b", NO)], "resolved", YES, id="one of the two settles it"),
        pytest.param(
            [live("a", YES), live("b", NO), live("c", NO, "b")], "disagreement", None, id="it knew of one side only"
        ),
        pytest.param(
            [live("a", YES), live("b", NO), live("c", NO, "a", "b"), live("d", YES)],
            "disagreement",
            None,
            id="somebody opposes the settlement later",
        ),
        pytest.param(
            [live("a", YES), live("b", NO), live("c", NO, "a", "b"), live("d", YES, "a", "b", "c")],
            "resolved",
            YES,
            id="a settlement of the settlement",
        ),
        pytest.param(
            [live("a", YES, "b"), live("b", NO, "a")], "disagreement", None, id="each settles it in their own way"
        ),
    ],
)
def test_what_several_reviewers_come_to(decisions: list[LiveJudgement], standing: str, status: str | None) -> None:
    for order in itertools.permutations(decisions):
        found, judgement = settle(order)
        assert found == standing
        assert (judgement.status if judgement else None) == status
