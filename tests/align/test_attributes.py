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
        (
            "The council passed the plan on a 6-3 vote.",
            "The plan passed the council by five votes to four.",
            ["figure"],
        ),
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


def test_who_was_arrested_is_not_at_large_again_the_day_after():
    early, late = (
        "The gunman was arrested on a farm, the police said.",
        "The gunman is still at large, the police said.",
    )
    assert flagged(early, late, published=(DAY, NEXT)) == ["other"]


FLAT = "The killing of the surveyor was ordered by a rival firm."
OPEN = "There is no evidence so far of who ordered the killing of the surveyor, Captain Ole Vind said."


def test_what_one_source_states_flatly_and_another_leaves_open_is_at_odds_unless_it_became_known():
    assert flagged(OPEN, FLAT) == ["other"]
    assert flagged(FLAT, OPEN, published=(DAY, NEXT)) == ["other"]
    assert flagged(OPEN, FLAT, published=(DAY, NEXT)) == []


@pytest.mark.parametrize(
    ("left", "right", "kinds"),
    [
        ("The gunman turned the gun on himself.", "A guard shot dead the gunman in the hall.", ["other"]),
        ("The sea was calm when the ferry left.", "The ferry was hit by huge waves at night.", ["other"]),
        ("The plane crashed shortly after take-off.", "The plane crashed on its final approach.", ["other"]),
        ("A gunman was arrested in the hall.", "Guards shot one of the gunmen dead and held another.", []),
        ("The gunman was arrested in the hall.", "A second man, who drove him there, is still at large.", []),
        ("The cause of the blast remains unknown, police said.", "A leak caused the blast, the inquiry said.", []),
        ("There was nothing to suggest terrorism, police said.", "It might be terrorism, a neighbour said.", []),
    ],
    ids=["own hand", "sea", "flight", "two gunmen", "second man", "an inquiry found out", "hedged"],
)
def test_accounts_of_one_attack_or_accident(left, right, kinds):
    assert flagged(left, right) == kinds


@pytest.mark.parametrize(
    ("left", "right", "kinds"),
    [
        ("Jana Perrin, a mother of two, saw it.", "Mum-of-three Jana Perrin saw it all.", ["figure"]),
        ("Jana Perrin, a mother of two, saw it.", "Ann Holt, a mother of three, saw it.", []),
        ("Karl Low, 54, leaves a wife, Ann, and four children.", "Karl Low was a father of three.", ["figure"]),
        ("Rovers beat Town 5-4 on penalties.", "Rovers won the shoot-out against Town 5-3.", ["figure"]),
        ("Rovers beat Town 5-4 on penalties.", "It had ended 2-2 between Rovers and Town after extra time.", []),
        ("Rovers lifted the cup for the fourth time.", "Rovers took the cup for the third time.", ["figure"]),
        ("Rusk of Town was sent off in the 71st minute.", "Town lost Rusk, sent off after 64 minutes.", ["figure"]),
    ],
    ids=["children", "two mothers", "leaves", "a shoot-out", "the match itself", "titles", "sent off"],
)
def test_numbers_that_are_no_figures(left, right, kinds):
    assert flagged(left, right) == kinds
