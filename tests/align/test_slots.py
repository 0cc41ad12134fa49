from __future__ import annotations

import pytest

from tests.align.folders import flagged

SENTENCE = "Darren Holt, a former officer, was sentenced on Monday to 54 months of imprisonment."


@pytest.mark.parametrize(
    ("other", "kinds"),
    [
        ("A federal judge gave Darren Holt five and a half years behind bars.", ["figure"]),
        ("Darren Holt was jailed for four and a half years.", []),
        ("Prosecutors had asked for six years in prison for Darren Holt.", []),
        ("He will spend three years under supervised release.", []),
        ("The charge carries a maximum of ten years in prison.", []),
        ("Darren Holt spent nine years on the force.", []),
    ],
    ids=["other words", "another unit", "asked for", "supervision", "possible", "another matter"],
)
def test_a_sentence(other, kinds):
    assert [kind for kind in flagged(SENTENCE, other) if kind == "figure"] == kinds


LOOT = "The robbers escaped with about $62,000 in cash, the police said."


@pytest.mark.parametrize(
    ("other", "kinds"),
    [
        ("Some $26,000 was stolen from the tills, according to the bank.", ["figure"]),
        ("The bank has offered a reward of $5,000.", []),
        ("A robbery last year netted $8,500.", []),
        ("More than $60,000 was stolen, according to the bank.", []),
    ],
    ids=["another sum", "a reward", "another year", "a bound"],
)
def test_a_loot(other, kinds):
    assert [kind for kind in flagged(LOOT, other) if kind == "figure"] == kinds
