from __future__ import annotations

import datetime as dt

import pytest

from tests.align.folders import DAY, checked, flagged

NEXT = DAY + dt.timedelta(days=1)
SAME = "Nine people were killed when a wall fell at the Ostrey market on Monday."


@pytest.mark.parametrize(
    ("other", "kinds"),
    [
        ("Twelve people were killed when a wall fell at the Ostrey market on Monday.", ["figure"]),
        ("The wall at the Ostrey market fell on Monday and killed 12 people.", ["figure"]),
        ("At least eight people were killed when a wall fell at the Ostrey market on Monday.", []),
        ("Twelve people were injured when a wall fell at the Ostrey market on Monday.", []),
        ("Two children were killed when a wall fell at the Ostrey market on Monday.", []),
        ("A wall at the Ostrey market fell in 2011 and killed 40 people.", []),
        ("Three of the dead at the Ostrey market were from one family.", []),
    ],
    ids=["other words", "other order", "a bound", "another toll", "a part", "another year", "some of them"],
)
def test_tolls(other, kinds):
    assert [kind for kind in flagged(SAME, other) if kind == "figure"] == kinds


def test_a_toll_that_grew_from_one_day_to_the_next_is_superseded():
    later = SAME.replace("Nine", "Twelve")
    found = checked(SAME, later, published=(DAY, NEXT))
    assert found.inconsistencies == ()
    assert any(comparison.note.startswith("superseded") for comparison in found.comparisons)
    assert "figure" in flagged(later, SAME, published=(DAY, NEXT)), "a toll does not shrink"


@pytest.mark.parametrize(
    ("first", "second", "note"),
    [
        pytest.param({"published_time": "10:00"}, {"published_time": "13:20"}, "published 3 hours later", id="times"),
        pytest.param({}, {"updated": NEXT}, "updated 1 day later", id="an update"),
    ],
)
def test_a_toll_that_grew_within_a_day_is_superseded(first, second, note):
    later = SAME.replace("Nine", "Twelve")
    found = checked(SAME, later, stated=(first, second))
    assert found.inconsistencies == ()
    assert [comparison.note for comparison in found.comparisons if note in comparison.note]
    assert checked(SAME, later, stated=(second, first)).inconsistencies, "a toll does not shrink"
    assert checked(SAME, later).inconsistencies, "of one day, and nobody knows which came first"


def test_an_age_is_asked_of_one_person():
    first = "Hilde Marran, 54, runs the market with her brother."
    assert flagged(first, "Hilde Marran, 45, said that she would rebuild it.") == ["figure"]
    assert flagged(first, "Jonas Perrin, 45, said that he would rebuild it.") == []


@pytest.mark.parametrize(
    ("left", "right", "kinds"),
    [
        ("The branch lent 62,000 books last year.", "Last year the two libraries lent 26,000 books.", ["figure"]),
        ("The branch lent 62,000 books last year.", "The branch has lent 26,000 books so far this year.", []),
        ("Police made four arrests.", "Six people were arrested, one of them a former mayor.", ["figure"]),
        ("About 60,000 tonnes of rock fell on the road.", "Some 25,000 tons of stone had come down.", ["figure"]),
        ("The hotel, which has 212 rooms, was shut.", "The tower stands on the roof of a 300-room hotel.", ["figure"]),
        ("Some 36 policemen were on duty.", "She saw two policemen at the gate.", []),
        ("About 150 guests and staff were in the hotel.", "The register showed 103 guests.", []),
        ("The ballot was lost by 1,412 votes.", "A majority of 1,214 said no in the ballot.", []),
        ("She won by a majority of 1,412.", "She finished 1,214 clear of her rival.", ["figure"]),
        ("He was paid £500 a week.", "He was paid £90 an hour.", []),
    ],
    ids=[
        "last year", "this year", "arrests", "one matter", "rooms", "some who were seen", "guests and staff",
        "by how many votes", "a majority", "rates",
    ],
)  # fmt: skip
def test_what_is_counted_by_other_words(left, right, kinds):
    assert [kind for kind in flagged(left, right) if kind == "figure"] == kinds


def test_two_questions_on_the_same_two_sentences_keep_their_own_answers():
    left = "Lena Marsh polled 14,862 votes to finish 2,443 clear of Edward Lyle."
    right = "The figures gave Lena Marsh 14,862 votes, a majority of 2,343."
    assert "figure" in flagged(left, right)


@pytest.mark.parametrize(
    ("first", "second", "kinds"),
    [
        (
            "Twelve women and seven children were killed in the ferry fire.",
            "The ferry fire killed nine women.",
            ["figure"],
        ),
        ("Twelve women and seven children were killed in the ferry fire.", "The ferry fire killed twelve women.", []),
        ("Twelve women and seven children were rescued from the ferry fire.", "The ferry fire killed nine women.", []),
    ],
    ids=["another number", "equal", "another fate"],
)
def test_what_is_told_of_a_list_of_people_is_told_of_each(first, second, kinds):
    assert flagged(first, second) == kinds
