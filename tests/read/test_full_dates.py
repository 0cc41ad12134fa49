from __future__ import annotations

import datetime as dt

import pytest

from factcheck.read.full_dates import find_full_date, full_date

DAY = dt.date(2019, 3, 4)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "4 March 2019",
            "March 4, 2019",
            "Mar. 4, 2019",
            "4th March 2019",
            "Monday, March 4, 2019",
            "4. 3. 2019".replace(" ", ""),
        ),
        *("2019-03-04", "2019-03-04T23:59:00-08:00", "20190304", "20190304T101500Z", "2019/03/04", "4 MAR 2019"),
        "Mon, 04 Mar 2019 10:15:00 GMT",
    ],
)
def test_a_full_date_is_read_as_it_is_written(text):
    assert full_date(text) == DAY


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("March 2019", "no day"),
        ("March 4", "no year"),
        ("2019", "a year alone"),
        ("3/4/2019", "March or April"),
        ("31 February 2019", "no such day"),
        ("Room 4 Mark 2019", "no month"),
        ("4 March 20190", "no year"),
        ("© 2019 The Gazette", "a copyright year"),
        ("", "nothing"),
        (None, "nothing stated"),
    ],
)
def test_what_is_no_full_date_is_none(text, why):
    assert full_date(text) is None, why


def test_the_first_date_is_found_with_its_span():
    text = "Published 4 March 2019, updated 5 March 2019"
    start, end, day = find_full_date(text)
    assert (text[start:end], day) == ("4 March 2019", DAY)
