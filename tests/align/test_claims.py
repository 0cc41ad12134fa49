from __future__ import annotations

import pytest

from tests.align.folders import checked, flagged


def test_a_denial_in_another_source_meets_the_claim_that_it_denies():
    found = checked(
        "The union said that the mill had dumped dye into the river Ash for years.",
        "The owners of the mill denied that it had dumped dye into the river Ash.",
    )
    (flag,) = found.inconsistencies
    assert flag.kind == "claim"
    assert [side.claimant for side in flag.sides] == ["the union", "the owners of the mill"]
    assert [(link.claim, link.disputed) for link in found.counterclaims] == [(flag.sides[1].claim, flag.sides[0].claim)]


def test_a_denial_that_only_points_back_means_the_claim_before_it():
    found = checked("Two teachers accused the head of taking money from the fund. The head rejected the accusation.")
    assert [flag.kind for flag in found.inconsistencies] == ["claim"]


@pytest.mark.parametrize(
    "texts",
    [
        (
            "The union said that dye was found in the river.",
            "The owners denied that they would sell the harbour ferry.",
        ),
        ("The owners said that the mill would close.", "The owners said that it would not reopen before June."),
        ("Who dumped dye into the river Ash?", "The owners denied that the mill had dumped dye into the river Ash."),
    ],
    ids=["another matter", "one claimant, no denial", "a question is no claim"],
)
def test_what_is_no_denial_of_it_is_not_linked(texts):
    assert "claim" not in flagged(*texts)


def test_another_source_s_flat_headline_drops_the_hedge():
    found = checked(
        "The inspector said that a worn cable may have caused the lift to fall.",
        "Worn cable caused lift to fall\n\nThe lift fell nine floors on Monday. The inspector has seen its cable.",
    )
    assert "certainty" in [flag.kind for flag in found.inconsistencies]


def test_a_headline_that_keeps_the_hedge_drops_nothing():
    texts = (
        "The inspector said that a worn cable may have caused the lift to fall.",
        "Worn cable may have caused lift to fall\n\nThe lift fell nine floors. The inspector has seen it.",
    )
    assert "certainty" not in flagged(*texts)


@pytest.mark.parametrize(
    "texts",
    [
        ("Two clerks said that Ashdown Mills had paid the ransom.", '"We did not pay a ransom," Ashdown Mills said.'),
        ("Mara Holt said that the pilot had reported a fire.", "Jan Perrin said the pilot had not reported any fault."),
        (
            "Mara Holt said that neighbours had called the water board about the smell.",
            '"There was no call to the board about a smell," Jan Perrin said.',
        ),
        (
            "Two bankers said that Perrin Foods has been in talks with a Dutch chain.",
            '"We are not in talks," Perrin Foods said.',
        ),
    ],
    ids=["we did not", "had not reported any", "no call to", "not in talks"],
)
def test_a_denial_needs_no_verb_of_denying(texts):
    assert flagged(*texts) == ["claim"]


@pytest.mark.parametrize(
    "texts",
    [
        ("Officials said that the store reported three hurt.", '"There was no report of a fire," Jan Perrin said.'),
        (
            "Mara Holt said that a group had claimed the raid.",
            "There was no immediate claim of the raid, Jan Perrin said.",
        ),
        ("Mara Holt said that the man had been caught.", "Jan Perrin said that the man had not been caught yet."),
        ("Two clerks said that Ashdown Mills had paid its staff.", '"We did not pay a ransom," Ashdown Mills said.'),
        ("Two clerks said that Holm Bank had paid the ransom.", '"We did not pay a ransom," Ashdown Mills said.'),
        (
            "Mara Holt said that the driver did not stop at the gate.",
            "Jan Perrin said the driver had not stopped at it.",
        ),
        ("Mara Holt said that Perrin Foods had a sale on.", '"We are not for sale," Perrin Foods said.'),
        (
            "The youth, who admits the theft but not that he meant to burn the barn, was heard, Mara Holt said.",
            "His lawyer denied that he had meant to burn the barn.",
        ),
    ],
    ids=["other report", "immediate", "yet", "other thing", "other party", "both negate", "not for sale", "same side"],
)
def test_what_is_negated_of_another_thing_or_by_both_is_no_denial(texts):
    assert flagged(*texts) == []


def test_a_denial_is_shown_with_the_denier_s_own_words():
    found = checked(
        "The union said that its inspectors had found a leak in the tank. The owner, Jan Perrin, denied that a leak "
        'had been found in the tank. "There is no leak. None," Perrin told the council.'
    )
    (flag,) = found.inconsistencies
    assert any("There is no leak" in side.quote for side in flag.sides)
