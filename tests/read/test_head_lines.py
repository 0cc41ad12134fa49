from __future__ import annotations

import datetime as dt

import pytest

from factcheck.read.head_lines import read_head
from factcheck.read.lines import lines_of
from factcheck.read.set_apart import set_apart
from tests.read.makers import ARTICLE, HEADLINE, LEAD, SECOND

DAY = dt.date(2019, 3, 4)
BODY = "\n\n".join(ARTICLE)


def imprint_of(head: str):
    text = f"{head}\n\n{BODY}"
    return read_head(text, lines_of(text))[0]


def test_a_masthead_states_the_imprint():
    imprint = imprint_of(
        f"Title: {HEADLINE}\nBy: Mara Field\nSource: Harbour Gazette\nDate: 4 March 2019\nURL: https://gazette.example/quay"
    )
    assert (imprint.title, imprint.author, imprint.publisher) == (HEADLINE, "Mara Field", "Harbour Gazette")
    assert (imprint.published, imprint.published_from, imprint.url) == (DAY, "text", "https://gazette.example/quay")


@pytest.mark.parametrize(
    "head",
    [
        f"{HEADLINE}\n\nBy Mara Field\n\nPublished 4 March 2019",
        f"{HEADLINE}\n4 March 2019",
        f"{HEADLINE}\n\nMara Field, March 4, 2019",
        "Published: 2019-03-04 10:15",
    ],
)
def test_a_full_date_in_the_head_is_the_published_date(head):
    imprint = imprint_of(head)
    assert (imprint.published, imprint.published_from) == (DAY, "text")


def test_a_full_date_in_the_dateline_is_the_published_date():
    text = f"HERNING, March 4, 2019 (Harbour Press) - {LEAD}"
    assert read_head(text, lines_of(text))[0].published == DAY


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (
            f"{HEADLINE}\n\nThe quay was opened on 4 March 2019 by the queen, and nobody has looked at it since.",
            "body",
        ),
        (f"Divers search the water at Northport, Monday, March 4, 2019.\n\n{HEADLINE}\n\n{BODY}", "caption"),
        (f"{HEADLINE}\n\n{BODY}\n\n© 2019 Harbour Gazette", "copyright year"),
        (f"{HEADLINE}\n\n{BODY}\n\nCopyright 4 March 2019 Harbour Gazette", "copyright line"),
        (f"{HEADLINE}\n\nUpdated 4 March 2019\n\n{BODY}", "an update is not the publication"),
        (f"{HEADLINE}\n\nHERNING, March 4 (Harbour Press) - {BODY}", "no year"),
        (f"{HEADLINE}\n\n{BODY}\n\n4 March 2019", "not in the head"),
    ],
    ids=lambda value: value[:30],
)
def test_no_other_date_is_the_published_date(text, why):
    assert set_apart(text).imprint.published is None, why


def test_head_lines_are_set_apart_and_the_stated_title_stays_as_headline():
    text = f"Title: {HEADLINE}\nBy Mara Field\n4 March 2019\n\n{BODY}"
    reading = set_apart(text)
    assert text[slice(*reading.headline)] == HEADLINE
    assert [(mark.reason, text[mark.start : mark.end]) for mark in reading.marks] == [
        ("metadata line", "Title:"),
        ("byline", "By Mara Field"),
        ("date line", "4 March 2019"),
    ]


def test_a_stated_title_that_stands_below_too_is_read_once():
    text = f"Title: {HEADLINE}\n\n{HEADLINE}\n\n{BODY}"
    reading = set_apart(text)
    assert reading.headline == (text.rindex(HEADLINE), text.rindex(HEADLINE) + len(HEADLINE))
    assert [text[mark.start : mark.end] for mark in reading.marks] == [f"Title: {HEADLINE}"]


def test_a_label_inside_the_article_is_no_masthead():
    text = f"{HEADLINE}\n\n{BODY}\n\nDate: 4 March 2019\n\nSource: the port authority told the paper so itself."
    assert read_head(text, lines_of(text))[1] == {}


def test_a_byline_may_stand_below_the_standfirst():
    text = f"{HEADLINE}\n\n{SECOND}\n\nBy Mara Field\n\nPublished 4 March 2019\n\n{BODY}"
    assert (imprint_of(text).author, imprint_of(text).published) == ("Mara Field", DAY)
