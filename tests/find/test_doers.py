from __future__ import annotations

import pytest

from factcheck.find.doers import claimed_by, done_by


def test_who_claims_a_deed_is_told_from_who_is_said_to_have_done_it():
    assert "dawn" in claimed_by("The Red Dawn group claimed responsibility for the bomb.")
    assert done_by("The bomb was planted by the Patriots' League.") == {"patriot", "leagu"}
    assert done_by("The League carried out the attack.") == {"leagu"}


@pytest.mark.parametrize(
    "text",
    [
        "No group has claimed responsibility for the attack.",
        "The League may have carried out the attack.",
        "They carried out the attack.",
    ],
)
def test_nobody_is_named_flatly(text):
    assert claimed_by(text) == done_by(text) == frozenset()
