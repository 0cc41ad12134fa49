from __future__ import annotations

import pytest
from pytest import param

from factcheck.compare.gaps import apart
from factcheck.models import FigureValue

CASES = [
    param(47, 50, "count", "", "3", id="small counts in full"),
    param(1200, 1400, "count", "", "17 %", id="large counts in percent"),
    param(90, 1400, "count", "", "1,310", id="one small, one large in full"),
    param(150, 1500, "count", "", "10 times", id="a nought too many"),
    param(101, 1e6, "count", "", "9,901 times", id="very far apart"),
    param(3e8, 3.4e8, "money", "GBP", "£40 million", id="a currency with a sign"),
    param(1, 3.5, "money", "CHF", "CHF 2.5", id="a currency without a sign"),
    param(12, 15, "percent", "%", "3 percentage points", id="points"),
    param(12, 13, "percent", "%", "1 percentage point", id="one point"),
    param(0.2, 0.25, "ratio", "", "5 percentage points", id="shares in points"),
    param(8000, 10000, "measure", "m", "2 km", id="a larger unit"),
    param(3, 3.5, "measure", "m", "0.5 m", id="the base unit"),
    param(6.1, 6.4, "measure", "magnitude", "0.3 magnitude", id="a unit without a larger one"),
    param(5479, 5844, "duration", "day", "1 year", id="years"),
    param(1, 3, "duration", "day", "2 days", id="days"),
    param(1 / 16, 1 / 6, "duration", "day", "2.5 hours", id="hours"),
    param(0, 1e-7, "duration", "day", "0.0086 seconds", id="less than a second"),
    param(43, 45, "age", "year", "2 years", id="ages"),
    param(40, 45, "temperature", "°C", "5 °C", id="degrees"),
    param(2, 3, "multiple", "", "1", id="multiples"),
]


@pytest.mark.parametrize(("low", "high", "quantity", "unit", "words"), CASES)
def test_a_distance_is_told_in_the_words_of_its_quantity(low, high, quantity, unit, words):
    assert apart(low, high, FigureValue(text="", quantity=quantity, unit=unit)) == words
