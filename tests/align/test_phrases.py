from __future__ import annotations

import pytest

from tests.align.folders import checked, flagged

FIRST = "Mayor Edda Malmgren called the sluice “a costly mistake” on Monday."


@pytest.mark.parametrize(
    ("first", "second", "kinds"),
    [
        (FIRST, "Edda Malmgren, the mayor, told the council that it was “a costly error”.", ["quote"]),
        (FIRST, "Edda Malmgren, the mayor, told the council that it was “a costly mistake”.", []),
        (FIRST, "Piet Arden, the engineer, told the council that it was “a costly error”.", []),
        (FIRST, "Edda Malmgren, the mayor, said that it was “a bitter lesson”.", []),
        (FIRST, "Mayor Edda Malmgren spoke of “a costly error”. Malmgren said “a costly mistake” twice.", []),
        ("Edda Malmgren spoke of a “new centre”.", "Edda Malmgren spoke of a “new center”.", []),
    ],
    ids=["one word", "equal", "two speakers", "two phrases", "one source has both", "spelling"],
)
def test_phrases(first, second, kinds):
    assert flagged(first, second) == kinds


def test_a_phrase_may_have_been_said_beside_the_other():
    second = "Edda Malmgren, the mayor, told the council that it was “a costly error”."
    [flag] = checked(FIRST, second, "Mayor Edda Malmgren spoke of “a costly error”.").inconsistencies
    assert flag.severity == "low"
    assert flag.reading == "both can hold if each of them was said"
    assert len(flag.sides) == 3
