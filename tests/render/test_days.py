from __future__ import annotations

import datetime as dt

import pytest

from factcheck.render.days import name_day, name_moment


def test_a_day_is_named_in_english_whatever_the_locale() -> None:
    assert name_day(dt.date(2031, 5, 7)) == "7 May 2031"
    assert name_day(dt.date(1, 12, 31)) == "31 December 1"


@pytest.mark.parametrize(
    ("zone", "named"),
    [
        (None, "9 May 2031, 09:05"),
        (dt.UTC, "9 May 2031, 09:05 UTC"),
        (dt.timezone(dt.timedelta(hours=2)), "9 May 2031, 09:05 +0200"),
    ],
)
def test_a_moment_keeps_the_zone_it_was_recorded_in(zone: dt.tzinfo | None, named: str) -> None:
    assert name_moment(dt.datetime(2031, 5, 9, 9, 5, tzinfo=zone)) == named
