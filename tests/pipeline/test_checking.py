from __future__ import annotations

import pytest

from factcheck.extract.extractor import Proposal
from factcheck.models import Claim
from factcheck.pipeline.checking import check
from tests.align.folders import claims_of, documents_of

STATED = "Mayor Edda Malmgren said the sluice gate was sound before the storm of Monday."
DENIED = "Engineer Piet Arden said the sluice gate was cracked before the storm."
AGAIN = "Mayor Edda Malmgren said again that the sluice gate was sound before the storm."
OTHER = "Mayor Edda Malmgren said the town would pay for every boat that was lost."


def flags_of(claims: tuple[Claim, ...], *pairs: tuple[int, int]) -> list[str]:
    """What is flagged where a model says that these claims, by their places, disagree."""
    names = {claim.source: claim.source for claim in claims}
    proposals = [Proposal("disagreement", (claims[one].id, claims[other].id), "Was it so?") for one, other in pairs]
    return [flag.rule for flag in check(claims, (), proposals, names, names).inconsistencies]


@pytest.mark.parametrize(
    ("third", "flags"),
    [(AGAIN, ["disagreement"]), (OTHER, ["disagreement", "disagreement"])],
    ids=["said again", "something else"],
)
def test_a_disagreement_about_what_a_speaker_says_again_is_one(third, flags):
    claims = claims_of(documents_of(STATED, DENIED, third))
    assert [claim.claimant for claim in claims] == ["Edda Malmgren", "Piet Arden", "Edda Malmgren"]
    assert flags_of(claims, (0, 1), (2, 1)) == flags


FLAT = "Pump failure flooded Marlow mill\n\nThe mill at Marlow was under water for the whole of Monday."
HEDGED = "A pump failure may have flooded the mill at Marlow, the engineer Piet Arden said."


@pytest.mark.parametrize(
    ("third", "flags"),
    [
        ("Divers looked at a pump and at the failure of its valves when the mill was flooded.", ["hedge"]),
        ("The mayor said that the millers may sue the town for the water.", ["hedge", "disagreement"]),
    ],
    ids=["a hedge on the same", "another hedge"],
)
def test_a_headline_that_is_flagged_as_too_sure_is_not_set_against_each_hedge_once_more(third, flags):
    *others, last = claims_of(documents_of(FLAT, HEDGED, third))
    claims = (*others, last.model_copy(update={"certainty": "hedged"}))
    headline = next(at for at, claim in enumerate(claims) if claim.kind == "headline")
    assert flags_of(claims, (headline, len(claims) - 1)) == flags
