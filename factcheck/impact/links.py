"""What hangs on a withdrawn source besides: counterclaims, and the sources that quote it or carry its text."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Literal

from factcheck.impact.contract import LostCounterclaim, Quoting
from factcheck.models import Detail, NameValue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.impact.ground import Ground
    from factcheck.report import ReportedClaim

_ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)
How = Literal["carries its text", "attributes claims to it", "names it"]


def tell_counterclaims(ground: Ground) -> Iterator[LostCounterclaim]:
    """Every link between a claim and the one that disputes it of which an end is withdrawn."""
    for disputed in ground.report.claims:
        claims = [ground.claims[one] for one in disputed.counterclaims if one in ground.claims]
        left = [claim for claim in claims if claim.source not in ground.withdrawn]
        disputed_goes = disputed.source in ground.withdrawn
        for claim in claims:
            claim_goes = claim.source in ground.withdrawn
            if claim_goes or disputed_goes:
                yield LostCounterclaim(
                    claim=ground.claim_ref(claim),
                    disputed=ground.claim_ref(disputed),
                    gone="both" if claim_goes and disputed_goes else "claim" if claim_goes else "disputed",
                    counterclaims_left=0 if disputed_goes else len(left),
                )


def tell_quoting(ground: Ground) -> Iterator[Quoting]:
    """The sources that are left and share the text of a withdrawn one, attribute a claim to it or name it."""
    names = {
        _folded(name)
        for one in ground.report.sources
        if one.id in ground.withdrawn
        for name in (one.publisher, one.title)
        if name
    }
    attributed: dict[str, list[ReportedClaim]] = defaultdict(list)
    naming: dict[str, list[ReportedClaim]] = defaultdict(list)
    for claim in ground.report.claims:
        if claim.source in ground.withdrawn:
            continue
        if not claim.own_voice and any(_folded(one) in names for one in (claim.claimant, *claim.reported_by)):
            attributed[claim.source].append(claim)
        elif any(_folded(name) in names for name in _names_in(claim)):
            naming[claim.source].append(claim)
    for source in ground.report.sources:
        if source.id in ground.withdrawn:
            continue
        how: list[How] = ["carries its text"] if ground.carries_withdrawn(source.id) else []
        how += ["attributes claims to it"] if source.id in attributed else []
        how += ["names it"] if source.id in naming else []
        if how:
            claims = (*attributed[source.id], *naming[source.id])
            yield Quoting(
                source=ground.source_ref(source.id), how=tuple(how), claims=tuple(map(ground.claim_ref, claims))
            )


def _names_in(claim: ReportedClaim) -> Iterator[str]:
    for mention in claim.mentions:
        if isinstance(mention, Detail) and isinstance(mention.value, NameValue):
            yield mention.value.text


def _folded(name: str) -> str:
    return _ARTICLE.sub("", " ".join(name.casefold().split()))
