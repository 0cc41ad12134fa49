"""Which claims say that a matter is open, and which state it as settled."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice, product
from typing import TYPE_CHECKING

from factcheck.find.terms import terms
from factcheck.find.unsettled import MATTERS, Matter, is_settled, left_open, may_leave_open
from factcheck.models import Claim, Moment

if TYPE_CHECKING:
    from factcheck.align.claims import ClaimIndex
    from factcheck.align.gather import Caps

_STUDY = re.compile(r"\b(?:research|stud(?:y|ies)|analys[ie]s|paper|findings|tests|evidence)\b", re.IGNORECASE)
"""Claimants that are no persons: what is said according to them is said by the source itself."""
LEAD = 4
"""Paragraphs, headline and byline among them, that are the head of a report."""
MOST_TOLD = 100
"""Claims that leave a matter open, or settle it, which are looked at in one folder; of more, the first by content."""


def settled_elsewhere(
    index: ClaimIndex, moments: Mapping[str, Moment | None], same_claimant: Callable[[Claim, Claim], bool], caps: Caps
) -> Iterator[tuple[list[Claim], str, list[Claim]]]:
    """For each matter the claims that leave it open, their words, and those of other sources that settle it.

    Args:
        index: The claims of the folder.
        moments: When each source was published, as far as it says so.
        same_claimant: Whether one person or body states both.
        caps: Is told of a matter that more claims leave open than are looked at.
    """
    ordered = sorted(index.claims, key=lambda claim: claim.id)
    open_ones = [claim for claim in ordered if may_leave_open(claim.evidence[0].quote)]
    for matter in MATTERS:
        doubting = list(islice((claim for claim in open_ones if _doubts(claim, matter)), MOST_TOLD))
        settling = list(islice((claim for claim in ordered if doubting and _settles(claim, matter)), MOST_TOLD))
        caps.add(
            None, f"claims that leave open {matter.name}", len(ordered), len(ordered) * (len(doubting) == MOST_TOLD)
        )
        pairs = [
            (ours, theirs)
            for ours, theirs in product(doubting, settling)
            if ours.source != theirs.source
            and (matter.by_anyone or theirs.own_voice or _STUDY.search(theirs.claimant) or same_claimant(ours, theirs))
            and not (matter.settles and _is_later(theirs, ours, moments) and not _still_open(theirs, doubting, moments))
            and len(_shared(ours, theirs, index)) >= matter.shared
        ]
        if pairs:
            hedged, flat = (list({pair[end].id: pair[end] for pair in pairs}.values()) for end in (0, 1))
            yield hedged, left_open(hedged[0].evidence[0].quote, matter), flat


def _doubts(claim: Claim, matter: Matter) -> bool:
    return claim.certainty != "question" and bool(left_open(claim.evidence[0].quote, matter))


def _settles(claim: Claim, matter: Matter) -> bool:
    flat = claim.certainty == "stated" or (claim.own_voice and claim.certainty == "hedged")
    if (
        matter.leading
        and claim.kind != "headline"
        and (claim.evidence[0].paragraph > LEAD or claim.kind == "quotation")
    ):
        return False
    return flat and claim.polarity == "asserts" and is_settled(claim.evidence[0].quote, matter)


def _is_later(claim: Claim, other: Claim, moments: Mapping[str, Moment | None]) -> bool:
    ours, theirs = moments.get(claim.source), moments.get(other.source)
    return bool(ours and theirs and ours.day > theirs.day)


def _still_open(claim: Claim, doubting: Sequence[Claim], moments: Mapping[str, Moment | None]) -> bool:
    """Somebody else says on that day or after it that the matter is open: it had not been settled."""
    ours = moments.get(claim.source)
    days = [theirs.day for other in doubting if other.source != claim.source and (theirs := moments.get(other.source))]
    return bool(ours and any(day >= ours.day for day in days))


def _shared(left: Claim, right: Claim, index: ClaimIndex) -> set[str]:
    claimants = {*terms(left.claimant), *terms(right.claimant)} if not left.own_voice else set()
    return (set(index.words(left)) & set(index.words(right))) - claimants
