from __future__ import annotations

import pytest

from factcheck.compare.gaps import apart
from factcheck.models import FigureValue

CASES = [
    pytest.param(47, 50, "count", "", "3", id="small counts in full"),
    pytest.param(1200, 1400, "count", "", "17 %", id="large counts in percent"),
    pytest.param(400, 900, "count", "", "120 %", id="more than twice as many in percent"),
    pytest.param(90, 1400, "count", "", "1,310", id="one small, one large in full"),
    pytest.param(150, 1500, "count", "", "10 times", id="a nought too many"),
    pytest.param(101, 1e6, "count", "", "9,901 times", id="very far apart"),
    pytest.param(3e8, 3.4e8, "money", "GBP", "£40 million", id="a currency with a sign"),
    pytest.param(1, 3.5, "money", "CHF", "CHF 2.5", id="a currency without a sign"),
    pytest.param(12, 15, "percent", "%", "3 percentage points", id="points"),
    pytest.param(12, 13, "percent", "%", "1 percentage point", id="one point"),
    pytest.param(0.2, 0.25, "ratio", "", "5 percentage points", id="shares in points"),
    pytest.param(8000, 10000, "measure", "m", "2 km", id="a larger unit"),
    pytest.param(3, 3.5, "measure", "m", "0.5 m", id="the base unit"),
    pytest.param(6.1, 6.4, "measure", "magnitude", "0.3 magnitude", id="a unit without a larger one"),
    pytest.param(5479, 5844, "duration", "day", "1 year", id="years"),
    pytest.param(1, 3, "duration", "day", "2 days", id="days"),
    pytest.param(1 / 16, 1 / 6, "duration", "day", "2.5 hours", id="hours"),
    pytest.param(0, 1e-7, "duration", "day", "0.0086 seconds", id="less than a second"),
    pytest.param(43, 45, "age", "year", "2 years", id="ages"),
    pytest.param(40, 45, "temperature", "°C", "5 °C", id="degrees"),
    pytest.param(2, 3, "multiple", "", "1", id="multiples"),
]


@pytest.mark.parametrize(("low", "high", "quantity", "unit", "words"), CASES)
def test_a_distance_is_told_in_the_words_of_its_quantity(low, high, quantity, unit, words):
    assert apart(low, high, FigureValue(text="", quantity=quantity, unit=unit)) == words
