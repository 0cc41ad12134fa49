from __future__ import annotations

import pytest

from factcheck.find.deeds import deed_told, deeds_denied, deeds_told, may_turn, occasions_in, of_two_things


@pytest.mark.parametrize(
    ("text", "kind", "done"),
    [
        ("Police fired tear gas into the yard.", "gas", True),
        ("No tear gas was fired.", "gas", False),
        ("The police denied that tear gas had been used.", "gas", False),
        ("The lights failed at nine.", "power cut", True),
        ("The supply to the hall was never interrupted.", "power cut", False),
        ("The lights stayed on all night.", "power cut", False),
        ("The driver was sober.", "drink", False),
        ("The driver had been drinking.", "drink", True),
        ("Not one penny was handed over.", "ransom", False),
        ("The coach refused to apologise.", "apology", False),
    ],
)
def test_a_deed_is_told_as_done_or_as_not_done(text, kind, done):
    assert [told.done for told in deeds_told(text) if told.kind == kind] == [done]


@pytest.mark.parametrize(
    "text",
    [
        "Police might use tear gas.",
        "An inquiry will ask whether tear gas was used.",
        "Was tear gas used?",
        "Tear gas would have been used if the gates had opened.",
        "Nobody denied that tear gas had been used.",
        "Some say that tear gas was used, which the police deny.",
        "The minister refused to say whether tear gas had been used.",
    ],
)
def test_what_is_not_told_flatly_tells_nothing(text):
    assert [told for told in deeds_told(text) if told.kind == "gas"] == []


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("The crew did not alter the samples.", "to alter"),
        ("The crane had never been repaired.", "to repair"),
        ("None of the guards had been trained.", "to train"),
        ("There was no fence around the pool.", "to fenc"),
        ("They left without signing the treaty.", "to sign"),
        ("He was left untreated.", "to treat"),
    ],
)
def test_a_deed_is_denied_under_its_own_verb_or_noun(text, deed):
    told = [denied.kind for denied in deeds_denied(text)]
    assert told == ([] if deed == "to sign" else [deed])


def test_a_denied_deed_is_looked_up_under_its_irregular_forms():
    told = deed_told("The service sent a helicopter.", "to send")
    assert told is not None
    assert told.done
    assert deed_told("The service would send a helicopter.", "to send") is None


def test_most_sentences_turn_nothing_round():
    assert not may_turn("The mill burned for two days.")
    assert may_turn("The mill never burned.")


@pytest.mark.parametrize(
    ("left", "right", "two"),
    [
        ("The finance minister resigned.", "The foreign minister resigned.", True),
        ("No schools in the city were shut.", "Schools in the county were shut.", True),
        ("The minister resigned.", "The foreign minister resigned.", False),
        ("A city in the county flooded.", "The county flooded.", False),
    ],
)
def test_words_of_one_contrast_keep_two_things_apart(left, right, two):
    assert of_two_things(left, right) is two


def test_an_occasion_is_told_by_its_words():
    assert occasions_in("They lost the first reading in 2019.") == {"first reading", "2019"}
    assert occasions_in("They were the first three to arrive.") == frozenset()
