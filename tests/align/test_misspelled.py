from __future__ import annotations

import pytest

from tests.align.folders import checked, flagged

FUND = "The Tavira Heritage Fund paid for the pier. The council thanked the Tavira Heritage Fund."
PORT = "The ferry left Severomolsk. The port of Severomolsk was closed."


@pytest.mark.parametrize(
    ("first", "second", "kinds"),
    [
        (FUND, "The Tavira Heritige Fund will mend the pier.", ["name"]),
        (FUND, "The Tavira Heritage Fund will mend the pier.", []),
        (FUND, "The Tavira Heritages Fund will mend the pier.", []),
        (FUND, "The Tavira Meritage Fund will mend the pier.", []),
        (FUND, "The Tavira Heritige Fund and the Tavira Heritage Fund are two bodies.", []),
        ("The Labour Fund paid for the pier.", "The Labor Fund will mend the pier.", []),
        ("He met the Red House in court.", "He met the Red Horse in court.", []),
        (PORT, "It docked in Severomolks.", ["name"]),
        ("The ferry left Severomolsk.", "It docked in Severomolks.", []),
        (PORT, "It docked in Severomolsa.", []),
        ("The army held Benghazi. The port of Benghazi was closed.", "It docked in Banghazi.", []),
        ("The Demilitarised Zone is mined.", "They met at the Demilitarized Zone.", []),
    ],
    ids=[
        "a letter",
        "equal",
        "a plural",
        "another first letter",
        "in one sentence",
        "American",
        "two words of the language",
        "a town",
        "a town once each",
        "another language",
        "a known place",
        "two ways of English",
    ],
)
def test_misspelled(first, second, kinds):
    assert flagged(first, second) == kinds


def test_a_slip_amid_its_own_source_is_of_low_severity():
    [flag] = checked(f"{FUND} The Tavira Heritige Fund is old.", "The Tavira Heritage Fund is old.").inconsistencies
    assert (flag.severity, flag.difference) == ("low", "one letter")
