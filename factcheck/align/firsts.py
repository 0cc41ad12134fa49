"""Which events are said to be the first of their sort, beside dated sentences that tell of an earlier one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.align.gather import Caps
from factcheck.find.firsts import First, earlier_of_its_sort, first_in, is_dated_event
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


def find_belated_firsts(claims: Sequence[Claim], answers: Sequence[Answer], caps: Caps) -> list[BelatedFirst]:
    """Firsts at odds with what the folder tells; none where no source says when it was published, since then nobody
    can tell an earlier event from the story's own.

    Args:
        claims: In order of the sources' paths, then of the text.
        answers: Every detail with its claim.
        caps: Is told of the firsts that were not looked at.
    """
    years = [answer.published.year for answer in answers if answer.published]
    told = [claim for claim in claims if _is_told(claim)]
    firsts = [(claim, first) for claim in told if (first := first_in(claim.evidence[0].quote))]
    if not years:
        return []
    caps.add(None, "events said to be the first of their sort", len(firsts), max(0, len(firsts) - MOST_FIRSTS))
    dated = {
        event: [claim for claim in told if is_dated_event(event, claim.evidence[0].quote)]
        for event in sorted({first.event for _, first in firsts})
    }
    # Which are left out is decided by what they say, not by the names of the files.
    looked_at = {claim.id for claim in sorted((claim for claim, _ in firsts), key=lambda one: one.id)[:MOST_FIRSTS]}
    found = []
    for claim, first in firsts:
        if claim.id in looked_at:
            found += _belated(claim, first, dated[first.event], min(years))
    return found


def _belated(claim: Claim, first: First, others: Sequence[Claim], before: int) -> list[BelatedFirst]:
    earlier = [
        (year, other)
        for other in others
        if other.id != claim.id and 0 < (year := earlier_of_its_sort(first, other.evidence[0].quote)) < before
    ]
    return [BelatedFirst(claim, tuple(other for _, other in earlier), earlier[0][0])] if earlier else []


def _is_told(claim: Claim) -> bool:
    return claim.certainty == "stated" and claim.polarity == "asserts"
