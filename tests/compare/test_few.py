from __future__ import annotations

import datetime as dt

from benchmarks.made_sources import make_sources
from factcheck.compare.few import FEW, MOST_VALUES, few_of_each, values_left_out
from factcheck.compare.questions import compare_question
from factcheck.models import Answer, FigureValue, Question

START = dt.date(2020, 1, 1)
TEMPLATE = next(a for a in make_sources(1, one_story=True).answers if a.detail.kind == "figure")


def answer(at: int, number: int, day: int = 0) -> Answer:
    value = FigureValue(text=f"{number} dead", low=number, high=number, counted="person")
    source = f"{at:012}"
    evidence = tuple(one.model_copy(update={"source": source}) for one in TEMPLATE.claim.evidence)
    claim = TEMPLATE.claim.model_copy(update={"id": source, "evidence": evidence})
    detail = TEMPLATE.detail.model_copy(update={"id": source, "source": source, "value": value})
    return Answer(detail, claim, START + dt.timedelta(days=day), source)


def compared(answers: list[Answer], *, grows: bool = False):
    names = {one.detail.source: one.detail.source for one in answers}
    return compare_question(Question("How many?", "figure", "value", tuple(answers), grows=grows), names)


def test_few_answers_are_all_compared():
    answers = [answer(at, 12) for at in range(FEW)]
    assert few_of_each(answers) == answers


def test_of_many_a_few_of_each_value_are():
    answers = [answer(at, 12 + at % 2) for at in range(1_000)]
    assert len(few_of_each(answers)) <= 6
    assert values_left_out(answers) == 0


def test_one_other_value_among_very_many_is_found():
    found = compared([*(answer(at, 12) for at in range(1_000)), answer(1_000, 15)])
    assert found.comparison.agreement == "differ"
    assert found.inconsistency is not None
    assert "15 dead" in found.inconsistency.summary
    assert found.capped is None


def test_a_toll_that_grew_day_by_day_among_very_many_is_no_inconsistency():
    assert compared([answer(at, 12 + at // 50, at // 50) for at in range(500)], grows=True).inconsistency is None


def test_a_toll_that_was_higher_before_is_one():
    answers = [answer(at, 12 + at // 50, at // 50) for at in range(500)]
    assert compared([*answers, answer(500, 30, 1)], grows=True).inconsistency is not None


def test_more_values_than_are_compared_are_said():
    found = compared([answer(at, 10 * at) for at in range(MOST_VALUES + 30)])
    assert found.capped is not None
    assert (found.capped.details, found.capped.left) == (MOST_VALUES + 30, 30)
