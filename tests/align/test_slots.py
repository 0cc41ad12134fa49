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


@pytest.mark.parametrize(
    ("left", "right", "kinds"),
    [
        ("The turnout was 58 per cent.", "Fifty-three per cent of those entitled to vote did so.", ["figure"]),
        ("Rings worth €14m were taken in the raid.", "The loot is put at €41m by the owner.", ["figure"]),
        ("The rescuers dug for 17 hours at the quarry.", "The search at the quarry took a day and a half.", ["figure"]),
        ("The country will mourn for three days.", "Seven days of mourning were declared.", ["figure"]),
        ("The bus fell 30 metres into the river.", "The bridge is 210 metres long.", []),
        ("Each family will get €20,000.", "The fund holds €400,000 for the families.", []),
        ("The meeting lasted five hours.", "The marriage lasted 21 years.", []),
    ],
    ids=["turnout", "worth and loot", "search", "mourning", "fall and length", "each and all", "two slots"],
)
def test_what_a_figure_is_of(left, right, kinds):
    assert [kind for kind in flagged(left, right) if kind == "figure"] == kinds
