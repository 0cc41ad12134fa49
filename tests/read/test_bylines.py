from __future__ import annotations

import datetime as dt

import pytest

from factcheck.read.bylines import BYLINE, DATE_LINE, author_of, is_credits, is_labelled_date, read_byline

DAY = dt.date(2019, 3, 4)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Mara Field", (BYLINE, "Mara Field", None, None)),
        ("BY MARA FIELD", (BYLINE, "MARA FIELD", None, None)),
        ("By Mara Field and Per Holm", (BYLINE, "Mara Field and Per Holm", None, None)),
        ("By Mara Field, Port Correspondent", (BYLINE, "Mara Field", None, None)),
        ("By Ángela de la Vega", (BYLINE, "Ángela de la Vega", None, None)),
        ("By Mara Field | Published: 4 March 2019", (BYLINE, "Mara Field", DAY, None)),
        ("Mara Field - March 4, 2019 10:15 am EST", (BYLINE, "Mara Field", DAY, None)),
        ("Posted on March 4, 2019 by admin", (BYLINE, None, DAY, None)),
        ("Harbour Gazette, 4 March 2019", (DATE_LINE, None, DAY, "Harbour Gazette")),
        ("4 March 2019", (DATE_LINE, None, DAY, None)),
        ("Monday, 4 March 2019, 10:15 GMT", (DATE_LINE, None, DAY, None)),
        ("Published 4 March 2019, updated 6 March 2019", (DATE_LINE, None, DAY, None)),
        ("Updated 6 March 2019", (DATE_LINE, None, None, None)),
        ("By Monday the river had fallen.", None),
        ("By the time he left, the quay was closed", None),
        ("By March 2019 nothing had changed", None),
        ("By contrast, the port made a profit", None),
        ("The treaty was signed on 4 March 2019.", None),
        ("The quay, closed since 4 March 2019", None),
    ],
    ids=lambda value: value[:40] if isinstance(value, str) else "",
)
def test_a_head_line_says_who_wrote_and_when(line, expected):
    byline = read_byline(line)
    if byline is None:
        assert expected is None
        return
    published = byline.stamp.published and byline.stamp.published.value.start
    assert (byline.reason, byline.author, published, byline.publisher) == expected


def test_who_worked_on_an_article_may_be_said_at_its_end():
    assert is_credits("Reporting by Mara Field; Editing by Per Holm")
    assert is_credits("(Additional reporting by Ilse Marten in Herning)")
    assert not is_credits("Reporting by the agency was praised by the panel")


def test_below_the_head_a_date_needs_its_label():
    assert is_labelled_date("Published: 4 March 2019")
    assert is_labelled_date("Last updated 4 March 2019 at 10:15")
    assert not is_labelled_date("4 March 2019"), "a chronology has such headings"
    assert not is_labelled_date("Published on 4 March 2019, the report blamed the port.")


def test_a_hostile_byline_costs_nothing():
    for unit in ("By ", "By A ", "By A, ", "of "):
        author_of(("By " + unit * 50_000)[:100_000])
        read_byline(unit * 40)
