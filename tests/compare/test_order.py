from __future__ import annotations

import datetime as dt

import pytest

from factcheck.compare.order import order_of
from factcheck.models import Moment

DAY = dt.date(2019, 5, 18)
NEXT = dt.date(2019, 5, 19)


@pytest.mark.parametrize(
    ("left", "right", "said"),
    [
        pytest.param(Moment(DAY), Moment(NEXT), "published 1 day later", id="the next day"),
        pytest.param(Moment(DAY, "10:00"), Moment(DAY, "13:05"), "published 3 hours later", id="the same day"),
        pytest.param(Moment(DAY, "10:00"), Moment(DAY, "10:01"), "published 1 minute later", id="one minute"),
        pytest.param(Moment(DAY), Moment(NEXT, "08:00", changed=True), "updated 1 day later", id="an update"),
        pytest.param(Moment(DAY, "12:00", "CET"), Moment(DAY, "12:00", "GMT"), "published 1 hour later", id="zones"),
        pytest.param(Moment(DAY, "9:00", "+02:00"), Moment(DAY, "9:00", "-0530"), "published 7 hours later", id="ISO"),
        pytest.param(Moment(DAY, "9:00", "ET"), Moment(DAY, "17:00", "ET"), "published 8 hours later", id="one zone"),
    ],
)
def test_the_later_text_is_told_by_day_and_time(left: Moment, right: Moment, said: str) -> None:
    order, turned = order_of(left, right), order_of(right, left)
    assert order is not None
    assert turned is not None
    assert (order.left_first, turned.left_first) == (True, False)
    assert f"{order.verb} {order.words} later" == f"{turned.verb} {turned.words} later" == said


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(None, Moment(DAY), id="one is not known"),
        pytest.param(Moment(DAY), Moment(DAY), id="the same day"),
        pytest.param(Moment(DAY, "10:00"), Moment(DAY), id="one has no time"),
        pytest.param(Moment(DAY, "10:00"), Moment(DAY, "10:00"), id="the same minute"),
        pytest.param(Moment(DAY, "10:00", "GMT"), Moment(DAY, "12:00"), id="one has no zone"),
        pytest.param(Moment(DAY, "10:00", "GMT"), Moment(DAY, "12:00", "ET"), id="a zone with a summer"),
        pytest.param(Moment(DAY, "10:00", "CET"), Moment(DAY, "09:00", "GMT"), id="the same minute in two zones"),
    ],
)
def test_what_is_not_certain_has_no_order(left: Moment | None, right: Moment | None) -> None:
    assert order_of(left, right) is None
