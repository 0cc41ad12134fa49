"""Decisions on a report, told on a copy of it whose texts differ."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.judged import Bound, BoundSide
from factcheck.models import Judgement
from factcheck.review.binding import Subject
from factcheck.review.log import RecordedJudgement
from factcheck.review.rebinding import rebind
from tests.render.sample import CONFIRMED

HERE = BoundSide(
    sha256="a" * 64, path="a.txt", value="14 people", words="14", at=17, exact="Jane Doe said that 14 people came.",
    prefix="the gate. ", suffix=" Then Jane D", start=40,
)  # fmt: skip
THERE = HERE.model_copy(
    update={"at": 14, "exact": "█████ said that 14 people came.", "suffix": " Then █████", "start": 37}
)
BEFORE, AFTER = (Bound(kind="figure", rule="figures", sides=(side,)) for side in (HERE, THERE))


def entry_of(bound: Bound) -> RecordedJudgement:
    judgement: Judgement = CONFIRMED
    return RecordedJudgement(inconsistency="x", seen="14 people", judgement=judgement, bound=bound)


def test_what_holds_for_the_report_is_bound_to_the_copy() -> None:
    assert rebind(entry_of(BEFORE), BEFORE, [Subject("x", BEFORE)], [Subject("x", AFTER)]) == entry_of(AFTER)


def test_a_file_that_has_changed_around_the_quote_is_still_said_to_have() -> None:
    alone = HERE.model_copy(update={"only": True})
    today, copied = (replace(Subject("x", BEFORE), bound=BEFORE.model_copy(update={"sides": (side,)})) for side in (
        alone.model_copy(update={"sha256": "b" * 64}), THERE.model_copy(update={"sha256": "b" * 64, "only": True}),
    ))  # fmt: skip
    seen = BEFORE.model_copy(update={"sides": (alone,)})
    (side,) = rebind(entry_of(seen), seen, [today], [copied]).bound.sides
    assert (side.sha256, side.exact) == ("a" * 64, THERE.exact)


def test_what_was_decided_on_the_copy_stays_bound_to_it() -> None:
    assert rebind(entry_of(AFTER), AFTER, [Subject("x", BEFORE)], [Subject("x", AFTER)]) == entry_of(AFTER)


@pytest.mark.parametrize("kind", ["date", "figure"])
def test_what_holds_for_nothing_keeps_no_half_of_a_name(kind: str) -> None:
    gone = HERE.model_copy(update={"value": "15 people", "suffix": " Then Jane D"})
    seen = Bound(kind=kind, rule="figures", sides=(gone,))
    (side,) = rebind(entry_of(seen), seen, [Subject("x", BEFORE)], [Subject("x", AFTER)]).bound.sides
    assert (side.prefix, side.suffix) == (None, None)
    assert side.exact == gone.exact
