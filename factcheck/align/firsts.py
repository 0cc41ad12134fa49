"""Which events are said to be the first of their sort, beside dated sentences that tell of an earlier one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.find.firsts import earlier_of_its_sort, first_in
from factcheck.models import Answer, Claim

MOST_FIRSTS = 200
"""Claims of a first that are looked at in one folder."""


@dataclass(frozen=True)
class BelatedFirst:
    """A claim that something came first, and claims of earlier ones with their years."""

    first: Claim
    earlier: tuple[Claim, ...]
    year: int
    """Of the first of the earlier ones."""


def find_belated_firsts(claims: Sequence[Claim], answers: Sequence[Answer]) -> list[BelatedFirst]:
    """Firsts at odds with what the folder tells; none where no source says when it was published, since then nobody
    can tell an earlier event from the story's own.
    """
    years = [answer.published.year for answer in answers if answer.published]
    firsts = [(claim, first) for claim in claims if _is_told(claim) and (first := first_in(claim.evidence[0].quote))]
    if not years:
        return []
    found = []
    for claim, first in firsts[:MOST_FIRSTS]:
        dated = [
            (year, other)
            for other in claims
            if other.id != claim.id
            and _is_told(other)
            and 0 < (year := earlier_of_its_sort(first, other.evidence[0].quote)) < min(years)
        ]
        if dated:
            found.append(BelatedFirst(claim, tuple(other for _, other in dated), dated[0][0]))
    return found


def _is_told(claim: Claim) -> bool:
    return claim.certainty == "stated" and claim.polarity == "asserts"
