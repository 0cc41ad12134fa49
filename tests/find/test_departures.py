"""How a named person left office."""

from __future__ import annotations

import pytest

from factcheck.find.departures import find_departures

ROWS = {
    "dismissed": ("Jan Kolb was fired last month.", [("kolb", "dismissed")]),
    "by somebody": ("The mayor fired her first adviser, Jan Kolb, last month.", [("kolb", "dismissed")]),
    "resigned": ("Kolb, a former officer, resigned barely a month later.", [("kolb", "resigned")]),
    "stepped down": ("Jan Kolb, who stepped down on Monday, spoke.", [("kolb", "resigned")]),
    "retired": ("Otto Meier retired from the police in May.", [("meier", "retired")]),
    "urged": ("Ministers urged Jan Kolb, who would have resigned.", []),
    "fired at": ("Jan Kolb was fired at by gunmen.", []),
    "fired up": ("Jan Kolb was fired up for the match.", []),
    "missiles": ("Marran fired off four missiles into the Sea of Vell.", []),
    "a claim": ("The minister dismissed the claims of Jan Kolb.", []),
    "long ago": ("Jan Kolb was sacked in 2009.", []),
    "forced": ("Jan Kolb was forced out; he never resigned.", []),
}


@pytest.mark.parametrize(("text", "departures"), ROWS.values(), ids=ROWS)
def test_who_left_and_how(text, departures):
    found = [(hit.value.attribute.removeprefix("departure: "), hit.value.member) for hit in find_departures(text)]
    assert found == departures
