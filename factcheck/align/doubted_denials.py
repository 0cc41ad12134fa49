"""Denials of which too little says that it is this claim which they deny: they are listed as unclear, not flagged.

In real news a denial in one paper and a claim in another were rightly set against each other only where the claim
held a third or more of what the denial speaks of. Within one source the place tells it, and short reports tell of one
matter.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.align.grounds import SHORT
from factcheck.find.evidence import may_tell_evidence
from factcheck.find.terms import containment
from factcheck.models import Claim, Counterclaim

if TYPE_CHECKING:
    from factcheck.align.claims import ClaimIndex

MOST = 0.60
"""Part of what a denial speaks of, by weight, from which nothing else is needed."""
NEARBY = 4
"""Claims between two of one source that are set against each other, where no word of denying stands."""
_SAID = re.compile(r"\b(?:report(?:s|ed)|said|says|claim\w*|alleg\w*|accus\w*|according)\b", re.IGNORECASE)
A_THIRD = 0.34
"""Part of what a denial speaks of, by weight, that a claim of another source must hold."""


@dataclass(frozen=True, slots=True)
class DoubtedDenial:
    """A denial, and a claim that it may deny."""

    denial: Claim
    claim: Claim


def doubted_denials(
    index: ClaimIndex, links: Sequence[Counterclaim]
) -> tuple[tuple[Counterclaim, ...], tuple[DoubtedDenial, ...]]:
    """The links that stand, and those of which too little says that both ends are of one matter.

    Args:
        index: The claims of the folder.
        links: In their order.
    """
    firm, doubted = [], []
    for link in links:
        denial, claim = (index.claims[index.place[end]] for end in (link.claim, link.disputed))
        if _are_of_one_matter(denial, claim, index):
            firm.append(link)
        else:
            doubted.append(DoubtedDenial(denial, claim))
    return tuple(firm), tuple(doubted)


def _is_near(denial: Claim, claim: Claim, index: ClaimIndex) -> bool:
    """In one source a word of denying tells enough; without one the two stand by each other."""
    return denial.polarity == "denies" or abs(index.place[denial.id] - index.place[claim.id]) <= NEARBY


def _are_of_one_matter(denial: Claim, claim: Claim, index: ClaimIndex) -> bool:
    ends = (denial, claim)
    if claim.id in denial.disputes or all(may_tell_evidence(one.evidence[0].quote) for one in ends):
        return True
    if all(index.reach[one.source] <= SHORT for one in ends):
        return True
    held = containment(index.vector(denial), index.vector(claim))
    if held >= MOST:
        return True
    if denial.polarity != "denies" and not (_is_somebodys(denial) and _is_somebodys(claim)):
        return False
    if denial.source == claim.source and _is_near(denial, claim, index):
        return True
    return held >= A_THIRD


def _is_somebodys(claim: Claim) -> bool:
    """It is told as what somebody says: two things that a paper tells itself it holds for fitting together."""
    return not claim.own_voice or _SAID.search(claim.evidence[0].quote) is not None
