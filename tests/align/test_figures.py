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
