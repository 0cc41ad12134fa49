from __future__ import annotations

import datetime as dt

import pytest

from tests.align.folders import DAY, checked, flagged

NEXT = DAY + dt.timedelta(days=1)


@pytest.mark.parametrize(
    ("left", "right", "kinds"),
    [
        ("The gang fled on two scooters after the raid.", "The robbers escaped in a grey van.", ["other"]),
        ("The case had been smashed with an axe.", "A sledgehammer was used to smash the case.", ["other"]),
        ("A man armed with a gun robbed the bank.", "The man who robbed the bank carried a pistol.", []),
        ("The case had been smashed with an axe.", "They used an axe and a sledgehammer on the case.", []),
        ("The bone around Marek Holt's left eye was broken.", "Holt was hit on his right eye.", ["other"]),
        ("The bone around Marek Holt's left eye was broken.", "Jana Perrin was hit on her right eye.", []),
        ("The council passed the plan on a 6-3 vote.", "The plan passed the council by five votes to four.", ["other"]),
    ],
    ids=["vehicles", "tools", "wider", "both", "sides", "two people", "votes"],
)
def test_two_sources_give_different_members_of_one_set(left, right, kinds):
    assert flagged(left, right) == kinds


def test_what_changes_is_superseded_by_a_later_source():
    early, late = (
        "The gunman is still at large, the police said.",
        "The gunman was arrested on a farm, the police said.",
    )
    found = checked(early, late, published=(DAY, NEXT))
    assert found.inconsistencies == ()
    assert any("superseded" in comparison.note for comparison in found.comparisons)
    assert flagged(early, late) == ["other"], "of one day they are at odds"
