"""What says that two details are of one thing: enough of it makes a difference an inconsistency, too little leaves it
unclear, with the reason.
"""

from __future__ import annotations

import pytest

from tests.align.folders import checked

FILLER = " ".join(
    f"Shareholder number {word} asked about the weather, the harbour and the price of coal."
    for word in "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()
)
"""More than a thousand characters, and twice as many are more than a short report has."""
AGO = "The council has bought 12 buses for the harbour line."
NOW = "The council has bought 15 buses for the harbour line."


def outcome(*texts: str) -> tuple[list[str], list[str]]:
    """What is flagged, and the notes of what is unclear."""
    found = checked(*texts)
    notes = [one.note for one in found.comparisons if one.agreement == "unclear"]
    return [flag.rule for flag in found.inconsistencies], notes


def test_in_short_reports_two_counts_of_one_thing_conflict():
    assert outcome(AGO, NOW)[0] == ["figures"]


def test_far_down_in_long_reports_a_count_needs_more():
    ours = f"{FILLER} {FILLER} In Ledden the council has bought 12 buses."
    theirs = f"{FILLER.replace('coal', 'gas')} {FILLER.replace('coal', 'oil')} The council bought 31 buses for Halden."
    rules, _ = outcome(ours, theirs)
    assert rules == []


def test_the_same_sentence_with_numbers_near_each_other_conflicts_wherever_it_stands():
    rules, _ = outcome(f"{FILLER} {FILLER} {AGO}", f"{NOW} {FILLER.replace('coal', 'gas')} {FILLER}")
    assert "figures" in rules


LONG = f"{FILLER} {FILLER.replace('coal', 'peat')}"
DENIALS = {
    "what is only asked is not stated": (
        f"Reporters asked Mr Holt if anyone in the campaign had met the envoy from Ledden. {LONG}",
        f"Mr Holt denied that anyone in the campaign had met the envoy from Ledden. {LONG}",
        [],
    ),
    "what is looked into is not stated": (
        f"Police are looking into meetings of the campaign with the envoy from Ledden. {LONG}",
        f"Mr Holt denied meetings of the campaign with the envoy from Ledden. {LONG}",
        [],
    ),
    "what is stated is denied": (
        f"Prosecutors said Mr Holt met the envoy from Ledden during the campaign. {LONG}",
        f"Mr Holt denied that he met the envoy from Ledden during the campaign. {LONG}",
        ["denial"],
    ),
}


@pytest.mark.parametrize(("claim", "denial", "rules"), DENIALS.values(), ids=DENIALS)
def test_a_denial_denies_what_is_stated(claim, denial, rules):
    assert outcome(claim, denial)[0] == rules


def test_the_reading_names_what_was_found():
    ours = f"The firm has 280 shops in Ledden, said Mara Holt. {FILLER} {FILLER}"
    theirs = f"The firm has 410 shops in Ledden and Halden. {FILLER.replace('coal', 'gas')} {FILLER}"
    rules, notes = outcome(ours, theirs)
    assert rules == []
    assert any(note.startswith(("they may be of two things", "so far apart")) for note in notes)


@pytest.mark.parametrize("turned", [False, True], ids=["as they are", "turned round"])
def test_the_order_of_the_files_changes_nothing(turned):
    texts = [f"{FILLER} {FILLER} {AGO}", NOW]
    assert outcome(*(reversed(texts) if turned else texts))[0] == ["figures"]
