from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck.compare.reckonings import RECKONED
from tests.align.folders import checked

ROWS = [json.loads(line) for line in (Path(__file__).parents[1] / "cases" / "reckonings.jsonl").open(encoding="utf-8")]


@pytest.mark.parametrize("row", [pytest.param(row, id=row["id"]) for row in ROWS])
def test_a_source_that_contradicts_itself_is_flagged_and_a_look_alike_is_not(row):
    flags = checked(row["text"]).inconsistencies
    assert [flag.rule for flag in flags] == ([row["rule"]] if row["rule"] else []), row["why"]


def test_nearly_half_of_the_rows_are_look_alikes_and_every_rule_has_some_of_both():
    assert sum(row["hard"] for row in ROWS) >= 0.45 * len(ROWS)
    assert {row["rule"] for row in ROWS if row["rule"]} == set(RECKONED)
    assert len({row["id"] for row in ROWS}) == len(ROWS)


def flag_of(text: str):
    (flag,) = checked(text).inconsistencies
    return flag


def test_a_weekday_names_the_day_that_it_was():
    flag = flag_of("The hearing opened on Thursday, 24 March 2017.")
    assert flag.summary == "a.txt dates it to “Thursday, 24 March 2017”, and that day was a Friday."
    assert [side.value for side in flag.sides] == ["Thursday", "24 March 2017 (a Friday, not a Thursday)"]
    assert (flag.kind, flag.severity, flag.difference) == ("date", "medium", "Thursday / Friday")


def test_a_sum_shows_the_total_and_every_part():
    flag = flag_of("Twelve people, eight men and five women, were killed in the crash.")
    assert [side.value for side in flag.sides] == ["12 people", "8 men", "5 women"]
    assert flag.difference == "1"
    assert flag.severity == "medium"


def test_parts_that_are_too_few_are_a_possible_difference_only():
    flag = flag_of("Twelve people, eight men and three women, were killed.")
    assert (flag.severity, flag.reading) == ("low", "both can hold if the rest are not mentioned")


def test_an_age_names_what_the_birth_makes_of_it():
    assert flag_of("Maria Holm, 62, was born in 1950.").difference == "71 or 72 by the birth"


def test_an_impossible_day_names_the_month_s_length():
    assert flag_of("The hearing will open on 31 June 2022.").difference == "June 2022 has 30 days"


@pytest.mark.parametrize("comparator", [pytest.param(rule, id=name) for name, (_, rule) in RECKONED.items()])
def test_every_rule_has_a_text_that_is_printed(comparator):
    text = " ".join((comparator.__doc__ or "").split())
    assert 60 < len(text) < 400
    assert "`" not in text
