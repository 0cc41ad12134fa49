from __future__ import annotations

import pytest

from tests.align.folders import flagged

SIEGE = "Monday's stand-off was the first bank siege in Halm since 2009, the mayor said."


def test_a_first_is_at_odds_with_an_earlier_one_of_its_sort():
    assert flagged(SIEGE, "In 2016 a siege in Halm ended without a shot.") == ["other"]


@pytest.mark.parametrize(
    "earlier",
    [
        "In 2009 a siege in Halm ended without a shot.",
        "In 2016 a siege in Perrin ended without a shot.",
        "In 2016 a robbery in Halm went wrong.",
        "In 2016 a siege in Halm was averted.",
    ],
    ids=["the one before", "elsewhere", "another sort", "averted"],
)
def test_what_is_no_earlier_one_of_its_sort_is_not_flagged(earlier):
    assert flagged(SIEGE, earlier) == []
