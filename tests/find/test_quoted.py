from __future__ import annotations

import json
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.find.quoted import find_quoted

CASES = [json.loads(line) for line in (Path(__file__).parents[1] / "cases" / "quotations.jsonl").open(encoding="utf-8")]


def texts(found):
    return [quotation.quote for quotation in found]


@pytest.mark.parametrize("case", [pytest.param(case, id=case["id"]) for case in CASES])
def test_a_text_has_the_quotations_that_its_row_says(case):
    found = find_quoted(case["text"])
    assert texts(found) == [expected["quote"] for expected in case["expect"]], case["why"]
    for quotation, expected in zip(found, case["expect"], strict=True):
        assert quotation.closed == expected.get("closed", True), case["why"]
        assert quotation.continues == expected.get("continues", False), case["why"]
        assert quotation.nested == expected.get("nested", False), case["why"]
        if "scare" in expected:
            assert quotation.scare == expected["scare"], case["why"]
        if "words" in expected:
            assert case["text"][quotation.words_start : quotation.words_end] == expected["words"], case["why"]


def test_there_are_enough_rows_and_their_ids_are_their_own():
    assert len(CASES) >= 60
    assert len({case["id"] for case in CASES}) == len(CASES)
    assert all(case["why"] for case in CASES)


def test_a_nested_quotation_follows_the_one_that_it_lies_within():
    outer, inner = find_quoted("“She told me ‘run’ and I ran,” Ruiz said.")
    assert not outer.nested
    assert inner.nested
    assert outer.start < inner.start < inner.end < outer.end


def test_quotations_that_are_not_nested_do_not_overlap():
    text = "“One,” he said. “Two.\n\n“Three ‘four’ five.” 'Six,' she said. “Seven"
    outer = [quotation for quotation in find_quoted(text) if not quotation.nested]
    assert all(left.end <= right.start for left, right in pairwise(outer))


def test_the_comma_of_the_newspaper_is_in_the_quotation_and_not_in_its_words():
    (found,) = find_quoted("“We leave,” she said.")
    assert (found.quote, found.words_end) == ("“We leave,”", found.end - 2)


def test_a_text_without_marks_has_no_quotation():
    assert find_quoted("") == []
    assert find_quoted("The bridge opens in June.\n\nIt is 400 metres long.") == []


@given(st.text(alphabet="“”„\"'‘’«»` \n.,ab1sS", max_size=120))
@settings(max_examples=400, deadline=None)
def test_offsets_are_exact_whatever_the_marks(text):
    found = find_quoted(text)
    assert found == sorted(found, key=lambda quotation: (quotation.start, -quotation.end))
    for quotation in found:
        assert text[quotation.start : quotation.end] == quotation.quote
        assert quotation.start < quotation.words_start <= quotation.words_end <= quotation.end
        assert text[quotation.words_start : quotation.words_end].strip()


@given(st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_text_can_be_searched(text):
    assert find_quoted(text) == find_quoted(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('"' * 100_000, id="straight marks"),
        pytest.param("“" * 100_000, id="opening marks"),
        pytest.param("”" * 100_000, id="closing marks"),
        pytest.param("'" * 100_000, id="apostrophes"),
        pytest.param('"a" ' * 25_000, id="many quotations"),
        pytest.param("'a' " * 25_000, id="many single quotations"),
        pytest.param("s' " * 33_000, id="possessives"),
        pytest.param(" " * 100_000, id="spaces"),
        pytest.param("a" * 100_000, id="one word"),
        pytest.param(" said" * 20_000, id="cues"),
        pytest.param('"a\n' * 33_000, id="unclosed lines"),
    ],
)
def test_hostile_text_takes_no_longer_than_news(text):
    started = time.process_time()
    find_quoted(text)
    assert time.process_time() - started < 2
