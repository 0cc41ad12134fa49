from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.find.attributes import attribute_value, compatible, find_attributes, is_generic
from factcheck.models import OtherValue

CASES = [json.loads(line) for line in (Path(__file__).parents[1] / "cases" / "attributes.jsonl").open(encoding="utf-8")]


@pytest.mark.parametrize("case", [pytest.param(case, id=case["id"]) for case in CASES])
def test_a_text_states_the_attributes_that_its_row_says(case):
    found = [[hit.quote, hit.value.attribute, hit.value.member] for hit in find_attributes(case["text"])]
    assert sorted(found) == sorted(case["expected"]), case["why"]


def test_a_good_part_of_the_rows_are_hard_and_their_ids_are_their_own():
    assert len({case["id"] for case in CASES}) == len(CASES) >= 50
    assert sum(case["hard"] for case in CASES) >= 0.4 * len(CASES)


@pytest.mark.parametrize(
    ("left", "right", "meet"),
    [
        ("gun", "pistol", True),
        ("pistol", "rifle", False),
        ("knife", "axe", False),
        ("blade", "axe", True),
        ("knife", "pistol", False),
    ],
)
def test_a_wider_member_agrees_with_what_it_holds(left, right, meet):
    ours, theirs = (OtherValue(text=member, attribute="weapon", member=member) for member in (left, right))
    assert compatible(ours, theirs) is compatible(theirs, ours) is meet


def test_a_wider_member_says_nothing_that_another_could_be_at_odds_with():
    assert is_generic(OtherValue(text="gun", attribute="weapon", member="gun"))
    assert not is_generic(OtherValue(text="pistol", attribute="weapon", member="pistol"))


@pytest.mark.parametrize(
    ("words", "attribute", "member"),
    [
        ("arrested", "custody", "in custody"),
        ("died at the scene", "life", "dead"),
        ("not life-threatening", "condition", "stable"),
        ("voted against", "vote", "against"),
        ("a good deal of blue cheese", "", ""),
        ("any inquiry tied to last year's presidential race", "", ""),
    ],
)
def test_words_that_a_reader_named_belong_to_one_set_or_to_none(words, attribute, member):
    value = attribute_value(words)
    assert (value.attribute, value.member) == (attribute, member)


@settings(deadline=None, max_examples=100)
@given(st.text(alphabet="ab .,-–6 gun shot in the left leg vote to three\n", max_size=300))
def test_what_is_found_stands_in_the_text(text):
    for hit in find_attributes(text):
        assert text[hit.start : hit.end] == hit.quote


@pytest.mark.parametrize("text", ["gun " * 20_000, "in the " * 20_000, "6-" * 30_000, "left " * 20_000])
def test_hostile_text_takes_no_longer_than_its_length(text):
    started = time.process_time()
    find_attributes(text)
    assert time.process_time() - started < 20, "patterns are bounded: a stall would take minutes"
