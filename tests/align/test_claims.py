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
