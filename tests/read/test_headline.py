from __future__ import annotations

import pytest

from factcheck.read.set_apart import set_apart
from tests.read.makers import ARTICLE, HEADLINE, LEAD

BODY = "\n\n".join(ARTICLE)


def headline_of(text: str) -> str | None:
    reading = set_apart(text)
    return text[slice(*reading.headline)] if reading.headline else None


@pytest.mark.parametrize(
    "above",
    [
        "",
        "By Mara Field\n\n",
        "Support the Harbour Gazette!\n\n",
        "NEWS\n\n",
        "Mara Field / AP\n\n",
        "Divers search the water at Northport, Monday, March 4, 2019.\n\n",
        "Home\nNews\nSport\nWeather\nBusiness\n\n",
    ],
)
def test_the_headline_is_the_first_line_that_looks_like_one(above):
    assert headline_of(f"{above}{HEADLINE}\n\n{BODY}") == HEADLINE


def test_a_headline_may_ask_and_may_quote_and_may_end_in_initials():
    for headline in (
        "Who will pay for the quay?",
        "“We closed it within the hour”",
        "Quay closed again, third time in the U.S.",
        "Quay inquiry opens",
    ):
        assert headline_of(f"{headline}\n\n{BODY}") == headline


def test_a_line_over_the_headline_that_breaks_its_style_is_a_caption():
    text = (
        f"Divers at the northern quay\n\nNorthern Quay Closed After Divers Find Cracks\n\nWhat Happens Next?\n\n{BODY}"
    )
    reading = set_apart(text)
    assert text[slice(*reading.headline)] == "Northern Quay Closed After Divers Find Cracks"
    assert [(mark.reason, text[mark.start : mark.end]) for mark in reading.marks] == [
        ("caption", "Divers at the northern quay")
    ]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (BODY, "it begins with its lead"),
        (f"{LEAD}\n\n{HEADLINE}\n\n{BODY}", "a heading below the lead is none"),
        (HEADLINE, "nothing follows"),
        ("Northport\n\n" + BODY, "a place alone"),
        ("quay.JPG\n\n" + BODY, "a file's name"),
    ],
    ids=["no headline", "heading", "alone", "place", "file"],
)
def test_where_no_line_looks_like_one_there_is_none(text, why):
    assert headline_of(text) is None, why


def test_the_headline_among_menus_speaks_of_the_story_below():
    menus = "Nordvik today\n\nHerring is back in the sound\n\nHow to dry a sail in March\n\n9 C, rain\n\nSea and shore"
    more = (
        "Why the choir sings at noon\n\nThe last lamp of the mole\n\nBerit asks\n\nTide table for the week\n\nLetters"
    )
    assert headline_of(f"{menus}\n\n{more}\n\n{HEADLINE}\n\nBy Mara Field\n\n{BODY}") == HEADLINE
