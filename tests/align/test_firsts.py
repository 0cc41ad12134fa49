from __future__ import annotations

import datetime as dt

import pytest

from factcheck.align.firsts import MOST_FIRSTS
from tests.align.folders import checked, flagged

SIEGE = "Monday's stand-off was the first bank siege in Halm since 2009, the mayor said."


def test_a_first_is_at_odds_with_an_earlier_one_of_its_sort():
    assert flagged(SIEGE, "In 2016 a siege in Halm ended without a shot.") == ["other"]


@pytest.mark.parametrize(
    ("first", "earlier"),
    [
        (
            "The Orne flooded Halm for the first time since 1993 on Monday.",
            "In 2008 the Orne flooded Halm to the knees.",
        ),
        (
            "The airline had never lost a plane, its chief said on Monday.",
            "The airline's crash in 1997 killed 31 people.",
        ),
        (
            "There had been no fatal crash on the Halm line since 2001.",
            "In 2011 a crash on the Halm line killed two people.",
        ),
    ],
    ids=["for the first time", "never before", "none since"],
)
def test_what_never_came_before_is_at_odds_with_an_earlier_one(first, earlier):
    assert flagged(first, earlier) == ["other"]


@pytest.mark.parametrize(
    "earlier",
    [
        "In 2009 a siege in Halm ended without a shot.",
        "In 2016 a siege in Perrin ended without a shot.",
        "In 2016 a robbery in Halm went wrong.",
        "In 2016 a siege in Halm was averted.",
        "In 2022 a siege in Halm ended without a shot.",
    ],
    ids=["the one before", "elsewhere", "another sort", "averted", "the story's own year"],
)
def test_what_is_no_earlier_one_of_its_sort_is_not_flagged(earlier):
    assert flagged(SIEGE, earlier) == []


@pytest.mark.parametrize(
    "first",
    [
        "The Orne flooded Halm for the first time on Monday.",
        "The airline never lost a suitcase, its chief said on Monday.",
        "There was no crash on the Halm line.",
    ],
    ids=["no reach in time", "nothing of a sort", "no since"],
)
def test_what_claims_no_first_is_at_odds_with_nothing(first):
    earlier = "In 2008 the Orne flooded Halm. A crash on the Halm line killed two in 2011. In 1997 its plane crashed."
    assert flagged(first, earlier) == []


def test_more_firsts_than_are_looked_at_are_said_to_be_capped():
    many = " ".join(f"Stand-off {at} was the first siege in Halm since 2009." for at in range(MOST_FIRSTS + 3))
    (capped,) = [one for one in checked(many, published=(dt.date(2022, 6, 15),)).capped if "first" in one.block]
    assert (capped.kind, capped.details, capped.left) == (None, MOST_FIRSTS + 3, 3)
