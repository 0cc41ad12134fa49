"""Claims of which one says that there is what the other says there is none of: evidence of a matter, somebody who
claims the attack.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product

from factcheck.align.denied import overlap
from factcheck.find.evidence import evidence_told, may_tell_evidence
from factcheck.find.unclaimed import claimed_or_not
from factcheck.models import Claim

MOST_TOLD = 100
"""Claims that tell of evidence which are looked at in one folder; of more, the first by content."""
SHARED = 0.6
"""Part of the shorter matter's terms that the other must hold."""


def of_evidence(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of a claim that there is no evidence of a matter and one that there is some.

    Args:
        claims: In an order that their content decides.
    """
    told = [
        (claim, one)
        for claim in [claim for claim in claims if may_tell_evidence(claim.evidence[0].quote)][:MOST_TOLD]
        if claim.certainty not in ("question", "conditional")
        for one in evidence_told(claim.evidence[0].quote)
    ]
    none = [(claim, one.matter) for claim, one in told if not one.found]
    some = [(claim, one.matter) for claim, one in told if one.found]
    for (denial, ours), (claim, theirs) in product(none, some):
        apart = denial.id != claim.id and not overlap(denial, claim) and not _is_one_voice(denial, claim)
        if apart and _are_of_one_matter(ours, theirs):
            yield denial, claim


HEAD = 3
"""Claims at the head of an article: who is said there to claim an attack claims that of which the article tells."""


def of_the_attack(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of one article's claims, that nobody has claimed the attack and that somebody did; what other articles say
    may have come later.

    Args:
        claims: Those of each source in the order of its text.
    """
    told: dict[str, list[Claim]] = defaultdict(list)
    none: dict[str, list[Claim]] = defaultdict(list)
    first: dict[str, int] = defaultdict(int)
    for claim in claims:
        first[claim.source] += 1
        claimed = claimed_or_not(claim.evidence[0].quote) if claim.certainty != "question" else None
        if claimed is False:
            none[claim.source].append(claim)
        elif claimed and first[claim.source] <= HEAD:
            told[claim.source].append(claim)
    for source, denials in none.items():
        yield from product(denials[:1], told[source][:1])


def _is_one_voice(left: Claim, right: Claim) -> bool:
    """One claimant may have found it since; two sources' own voices may write at two stages."""
    return left.claimant.casefold() == right.claimant.casefold() or (left.own_voice and right.own_voice)


def _are_of_one_matter(left: frozenset[str], right: frozenset[str]) -> bool:
    fewer = min(len(left), len(right))
    return len(left & right) >= max(1, SHARED * fewer)
