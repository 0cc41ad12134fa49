from __future__ import annotations

import pytest

from factcheck.find.designations import find_designations


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He fell from platform 3.", [("platform 3", "number of the platform", "3")]),
        ("The coach was on Route 9 near Route 17.", [("Route 9", "number of the road", "9")]),
        ("They left the A14 at dusk.", [("the A14", "number of the road", "A14")]),
        ("He was shot in the 400 block of Oak Street.", [("400 block of", "number of the street block", "400")]),
        ("Flight MH12 was lost.", [("Flight MH12", "number of the flight", "MH12")]),
        ("A gate 3 metres high and 12 rooms.", []),
        ("Reactor No. 2 was shut down.", [("Reactor No. 2", "number of the reactor", "2")]),
    ],
    ids=["platform", "near is not on", "motorway", "block", "flight", "amounts", "reactor"],
)
def test_what_bears_a_number_is_told_from_amounts(text, found):
    assert [(hit.quote, hit.value.attribute, hit.value.member) for hit in find_designations(text)] == found
