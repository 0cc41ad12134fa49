from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.compare.figures import compare_figures
from factcheck.find.figures import find_figures
from factcheck.models import FigureValue

PAIRS = [
    json.loads(line) for line in (Path(__file__).parents[1] / "cases" / "figure_pairs.jsonl").open(encoding="utf-8")
]


def figure(text):
    return find_figures(text)[0].value


@pytest.mark.parametrize("pair", [pytest.param(pair, id=pair["id"]) for pair in PAIRS])
def test_a_pair_compares_as_its_row_says_in_either_order(pair):
    left, right = figure(pair["left"]), figure(pair["right"])
    for verdict in (compare_figures(left, right), compare_figures(right, left)):
        assert verdict.agreement == pair["agreement"], pair["why"]
        assert pair["agreement"] != "differ" or verdict.difference == pair["difference"], pair["why"]


def test_the_rows_are_at_least_60_and_nearly_half_of_them_are_hard():
    assert len(PAIRS) >= 60
    assert sum(pair["hard"] for pair in PAIRS) >= 0.45 * len(PAIRS)
    assert len({pair["id"] for pair in PAIRS}) == len(PAIRS)


@pytest.mark.parametrize(("age", "agreement"), [(15.0, "agree"), (16.0, "differ")])
def test_a_bare_number_beside_an_age_is_one(age, agreement):
    bare = FigureValue(text="15", low=15.0, high=15.0)
    years = FigureValue(text=f"{age:.0f} years old", low=age, high=age, quantity="age", unit="year")
    children = bare.model_copy(update={"counted": "child"})
    for left, right in ((bare, years), (years, bare)):
        assert compare_figures(left, right).agreement == agreement
    assert compare_figures(children, years).agreement == "unclear"


def test_an_agreement_by_rounding_names_both_values():
    note = compare_figures(figure("1,187 homes"), figure("1,200 homes")).note
    assert note == "“1,200 homes” is “1,187 homes” rounded"


def test_a_difference_that_a_rounding_would_explain_says_so():
    assert (
        compare_figures(figure("47 dead"), figure("50 dead")).note == "both can hold if “50 dead” is a rounded figure"
    )


def test_a_vague_figure_names_the_one_that_it_leaves_room_for():
    assert (
        compare_figures(figure("at least 12 dead"), figure("15 dead")).note
        == "“at least 12 dead” leaves room for “15 dead”"
    )


def test_two_currencies_are_not_converted_and_the_note_says_it():
    assert "nothing is converted" in compare_figures(figure("£300m"), figure("$300m")).note


def test_an_age_one_year_apart_may_have_a_birthday_between():
    verdict = compare_figures(figure("a 43-year-old"), figure("aged 44"))
    assert (verdict.agreement, verdict.note) == ("differ", "both can hold if a birthday lies between the two")


FAR = [
    pytest.param("12 dead", "47 dead", True, id="four times as many"),
    pytest.param("12 dead", "13 dead", False, id="one more"),
    pytest.param("1 ship", "2 ships", False, id="twice as many and yet one more"),
    pytest.param("$2bn", "$3bn", True, id="half as much again"),
    pytest.param("1,200 homes", "1,400 homes", False, id="a sixth more"),
]


@pytest.mark.parametrize(("left", "right", "far"), FAR)
def test_values_of_which_one_is_half_as_large_again_are_far_apart(left, right, far):
    assert compare_figures(figure(left), figure(right)).far is far


def test_the_rule_that_is_printed_is_a_few_plain_sentences():
    text = " ".join((compare_figures.__doc__ or "").split())
    assert 100 < len(text) < 500
    assert "`" not in text


UNITS = [
    ("count", ""),
    ("money", "USD"),
    ("percent", "%"),
    ("ratio", ""),
    ("duration", "day"),
    ("age", "year"),
    ("measure", "m"),
]
BOUNDS = st.one_of(st.none(), st.floats(-1e6, 1e18, allow_nan=False))


@st.composite
def figures(draw):
    low, high = draw(BOUNDS), draw(BOUNDS)
    if low is not None and high is not None and low > high:
        low, high = high, low
    quantity, unit = draw(st.sampled_from(UNITS))
    step = draw(st.sampled_from([0.01, 1.0, 10.0, 1e6]))
    wide = low != high
    low_open, high_open = wide and draw(st.booleans()), wide and draw(st.booleans())
    ends = {"low": low, "high": high, "low_open": low_open, "high_open": high_open}
    return FigureValue(text="a figure", step=step, quantity=quantity, unit=unit, **ends)


@given(figures(), figures())
def test_any_two_figures_compare_alike_in_either_order(left, right):
    ours, theirs = compare_figures(left, right), compare_figures(right, left)
    assert (ours.agreement, ours.difference, ours.far) == (theirs.agreement, theirs.difference, theirs.far)


@given(figures())
def test_a_figure_agrees_with_itself(value):
    assert compare_figures(value, value).agreement == "agree"
