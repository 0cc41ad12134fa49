from __future__ import annotations

import datetime as dt

import pytest

from factcheck.compare.dates import compare_dates
from factcheck.models import DateValue

D = dt.date


def days(start, length=1, granularity="day", resolved="explicit", **fields):
    end = start + dt.timedelta(days=length)
    return DateValue(text=str(start), start=start, end=end, granularity=granularity, resolved=resolved, **fields)


def calendar(text, **fields):
    return DateValue(text=text, resolved="calendar only", unresolved="no year", **fields)


MARCH = days(D(2017, 3, 1), 31, "month")
CASES = [
    pytest.param(MARCH, days(D(2017, 3, 23)), "agree", "", id="a month holds its days"),
    pytest.param(
        days(D(2017, 3, 6), resolved="relative"),
        days(D(2017, 3, 13), resolved="relative"),
        "unclear",
        "7 days",
        id="one weekday, counted from two days of publication",
    ),
    pytest.param(MARCH, days(D(2017, 4, 1), 30, "month"), "differ", "1 month", id="a month does not hold the next"),
    pytest.param(days(D(2017, 3, 23)), days(D(2017, 3, 28)), "differ", "5 days", id="two days"),
    pytest.param(
        days(D(2017, 1, 1), 365, "year"), days(D(2015, 1, 1), 365, "year"), "differ", "2 years", id="two years"
    ),
    pytest.param(
        days(D(2017, 3, 23), resolved="relative"),
        days(D(2017, 3, 24)),
        "unclear",
        "1 day",
        id="a weekday may be off by a night",
    ),
    pytest.param(days(D(2017, 3, 23)), days(D(2017, 3, 24)), "differ", "1 day", id="two stated days one apart"),
    pytest.param(
        calendar("Tuesday 14 March", month=3, day=14, weekday=1),
        days(D(2016, 3, 14)),
        "differ",
        "Monday / Tuesday",
        id="one day, two weekdays",
    ),
    pytest.param(calendar("7.52", time="07:52"), calendar("8.25", time="08:25"), "differ", "33 min", id="minutes"),
    pytest.param(calendar("7.30", time="07:30"), calendar("8", time="08:00"), "agree", "", id="half hours"),
    pytest.param(calendar("7.52", time="07:52"), calendar("12.52", time="12:52"), "unclear", "", id="whole hours"),
    pytest.param(
        days(D(2007, 1, 1), 365, "year", bound="since"),
        days(D(2015, 1, 1), 365, "year"),
        "unclear",
        "",
        id="since is a bound",
    ),
    pytest.param(
        calendar("23 March", month=3, day=23),
        calendar("Thursday", weekday=3),
        "agree",
        "",
        id="a day and a weekday, no year",
    ),
    pytest.param(
        calendar("February", month=2), calendar("April", month=4), "differ", "2 months", id="two months, no year"
    ),
    pytest.param(
        calendar("January", month=1), calendar("December", month=12), "differ", "1 month", id="months over the new year"
    ),
    pytest.param(
        calendar("Tuesday", weekday=1),
        calendar("Friday", weekday=4),
        "differ",
        "3 days, if of one week",
        id="two weekdays",
    ),
    pytest.param(
        calendar("Tuesday", weekday=1), calendar("Wednesday", weekday=2), "unclear", "1 day", id="neighbouring weekdays"
    ),
    pytest.param(
        calendar("23 March", month=3, day=23), days(D(2017, 3, 23)), "agree", "", id="the year is stated once"
    ),
    pytest.param(
        calendar("24 March", month=3, day=24),
        days(D(2017, 3, 23)),
        "differ",
        "1 day",
        id="another day, one year stated",
    ),
    pytest.param(calendar("Thursday", weekday=3), days(D(2017, 3, 23)), "agree", "", id="a weekday and its day"),
    pytest.param(
        calendar("Friday", weekday=4),
        days(D(2017, 3, 20)),
        "differ",
        "3 days, if of one week",
        id="a weekday and another day",
    ),
    pytest.param(
        calendar("March", month=3), days(D(2017, 3, 20)), "agree", "", id="a month without a year and its day"
    ),
    pytest.param(calendar("earlier"), days(D(2017, 3, 20)), "unclear", "", id="nothing to compare"),
    pytest.param(
        days(D(2017, 3, 23), time="18:30", granularity="time"),
        days(D(2017, 3, 23), time="18:40", granularity="time"),
        "agree",
        "",
        id="times near enough",
    ),
    pytest.param(
        days(D(2017, 3, 23), time="18:30", granularity="time"),
        days(D(2017, 3, 23), time="21:00", granularity="time"),
        "differ",
        "2 h 30 min",
        id="times apart",
    ),
]


@pytest.mark.parametrize(("left", "right", "agreement", "difference"), CASES)
def test_dates(left, right, agreement, difference):
    for verdict in (compare_dates(left, right), compare_dates(right, left)):
        assert (verdict.agreement, verdict.difference) == (agreement, difference)


def test_without_a_year_nothing_is_certain():
    assert not compare_dates(calendar("February", month=2), calendar("April", month=4)).certain
    assert compare_dates(days(D(2017, 3, 23)), days(D(2017, 3, 28))).certain
