"""Which office a named person holds, by what stands beside the name."""

from __future__ import annotations

import pytest

from factcheck.find.offices import find_offices

ROWS = {
    "before": ("European Council President Anton Brisk spoke.", [("president: brisk", "council")]),
    "behind": ("Ada Wirth, the defence minister, spoke.", [("minister: wirth", "defence")]),
    "of a body": ("Anton Brisk, the president of the European Commission.", [("president: brisk", "commission")]),
    "two portfolios": ("Foreign and Trade Minister Ada Wirth spoke.", [("minister: wirth", "foreign trade")]),
    "two ranks": ("Acting Deputy Commissioner Mark Dorr spoke.", [("commissioner: dorr", "acting deputy")]),
    "another spelling": ("Defense Minister Lena Brock spoke.", [("minister: brock", "defence")]),
    "nothing tells it": ("President Anton Brisk spoke.", []),
    "only standing in": ("Acting Commissioner Mark Dorr spoke.", []),
    "former": ("Former Foreign Minister Ada Wirth spoke.", []),
    "nobody": ("The Senate president spoke.", []),
}


@pytest.mark.parametrize(("text", "offices"), ROWS.values(), ids=ROWS)
def test_the_office_of_a_name(text, offices):
    found = list(find_offices(text))
    assert [(hit.value.attribute.removeprefix("office as "), hit.value.member) for hit in found] == offices
    assert all(text[hit.start : hit.end] == hit.quote and hit.value.text in hit.quote for hit in found)
