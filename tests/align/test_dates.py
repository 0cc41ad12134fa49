from __future__ import annotations

import pytest

from tests.align.folders import DAY, flagged


@pytest.mark.parametrize(
    ("first", "second", "kinds"),
    [
        (
            "The ferry Aurora sank on 3 November 2018 off Cape Ledden.",
            "Five sailors of the Aurora were lost off Cape Ledden when the ferry sank on 3 June 2018.",
            ["date"],
        ),
        (
            "The ferry Aurora sank on 3 November 2018 off Cape Ledden.",
            "Five sailors of the Aurora were lost off Cape Ledden when the ferry sank on 8 June 2018.",
            [],
        ),
        (
            "A study of the fever was published on 7 October 2020 by the Maren Institute.",
            "The Maren Institute published its study of the fever on 17 October 2020.",
            ["date"],
        ),
        (
            "Controllers lost contact with the aircraft at 7.52 am, the ministry said.",
            "The tower last heard from the aircraft at 8.25 am, the ministry said.",
            ["date"],
        ),
        (
            "Controllers lost contact with the aircraft at 7.52 am, the ministry said.",
            "The tower last heard from the aircraft at about 8 am, the ministry said.",
            [],
        ),
        (
            "Controllers lost contact with the aircraft at 7.52 am, the ministry said.",
            "The tower last heard from the aircraft at 12.52 pm GMT, the ministry said.",
            [],
        ),
    ],
    ids=["one month slipped", "two sinkings", "published", "last contact", "about the hour", "time zones"],
)
def test_dates_of_one_event(first, second, kinds):
    assert flagged(first, second) == kinds


@pytest.mark.parametrize(
    ("second", "kinds"),
    [
        ("Residents filled the gallery on Tuesday, June 13.", ["date"]),
        ("Residents filled the gallery on Monday, June 13.", []),
        ("Residents filled the gallery on Tuesday, June 14.", []),
    ],
    ids=["another weekday", "the same", "the next day"],
)
def test_one_day_has_one_weekday(second, kinds):
    first = "The council of Larkin adopted the plan on Monday, June 13."
    assert flagged(first, second, published=(DAY, None)) == kinds
