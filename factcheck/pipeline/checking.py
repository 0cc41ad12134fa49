"""Stops 6 and 7 in the pipeline: details and claims put together, compared, and what cannot all hold, in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck.align import (
    Caps,
    ClaimIndex,
    align_details,
    capped_claims,
    contexts_of,
    doubted_denials,
    find_belated_firsts,
    find_births,
    find_counterclaims,
    find_dropped_hedges,
    find_reckonings,
    group_disputes,
)
from factcheck.collecting import without_collecting
from factcheck.compare import (
    compare_doubted,
    compare_question,
    compare_reckoning,
    flag_belated_first,
    flag_denials,
    flag_disagreement,
    flag_dropped_hedge,
)
from factcheck.extract.extractor import Proposal
from factcheck.find.terms import terms
from factcheck.models import Answer, Capped, Claim, Comparison, Counterclaim, Inconsistency
from factcheck.pipeline.asked_once import ask_once

MOSTLY = 0.6
"""Part of the shorter statement's terms that two of one claimant share if one is the other said again."""
FEWEST_SHARED = 2
"""Terms that they share in any case."""
_MOST_SEVERE_FIRST = {"high": 0, "medium": 1, "low": 2}


@dataclass(frozen=True, slots=True)
class Checked:
    """Every comparison, every link between claims, and what was flagged."""

    comparisons: tuple[Comparison, ...]
    counterclaims: tuple[Counterclaim, ...]
    inconsistencies: tuple[Inconsistency, ...]
    """Most severe first."""
    capped: tuple[Capped, ...] = ()
    """What was too large to be compared whole."""


@without_collecting()
def check(
    claims: Sequence[Claim],
    answers: Sequence[Answer],
    proposals: Sequence[Proposal],
    names: Mapping[str, str],
    voice: Mapping[str, str],
) -> Checked:
    """Compare everything; a model's proposals add to what rules find and take nothing away.

    Args:
        claims: In order of the sources' paths, then of the text.
        answers: Every detail with its claim, in the same order.
        proposals: What a model proposes besides.
        names: What each source is called in a sentence, by its id.
        voice: The voice of each source, by its id.
    """
    caps = Caps()
    contexts = contexts_of(answers, claims)
    asked = align_details(contexts, proposals, caps)
    compared = ask_once([(question, compare_question(question, names)) for question in asked])
    index = ClaimIndex(claims)
    capped_claims(index, caps)
    moments = {source: answer.moment for source, answer in {one.claim.source: one for one in answers}.items()}
    links, doubted = doubted_denials(index, find_counterclaims(index, moments, caps))
    by_id = {claim.id: claim for claim in claims}
    flagged = [one.inconsistency for one in compared if one.inconsistency is not None]
    reckoned = (compare_reckoning(one, names) for one in (*find_reckonings(answers), *find_births(contexts)))
    flagged += [one for one in reckoned if one is not None]
    flagged += flag_denials(group_disputes(index, links), names, voice)
    flagged += [
        flag_dropped_hedge(one.hedged, one.hedge, one.flat, names) for one in find_dropped_hedges(index, moments, caps)
    ]
    flagged += [
        flag_belated_first(one.first, one.earlier, one.year, names)
        for one in find_belated_firsts(claims, answers, caps)
    ]
    flagged += _proposed(proposals, flagged, by_id, names)
    capped = (*caps.found, *(one.capped for one in compared if one.capped))
    comparisons = {one.comparison.id: one.comparison for one in compared}
    unclear = (compare_doubted(one.denial, one.claim) for one in doubted)
    comparisons |= {one.id: one for one in unclear}
    return Checked(
        tuple(comparisons.values()),
        links,
        _ordered(flagged, claims),
        capped,
    )


def _proposed(
    proposals: Sequence[Proposal],
    flagged: Sequence[Inconsistency],
    claims: Mapping[str, Claim],
    names: Mapping[str, str],
) -> list[Inconsistency]:
    """The disagreements that a model proposes between claims that nothing has set against each other already, nor
    what the same speakers say in the same words elsewhere.
    """
    found = list(flagged)
    for proposal in proposals:
        if proposal.kind == "disagreement":
            left, right = (claims[member] for member in proposal.members[:2])
            if not any(_stands_in(left, one) and _stands_in(right, one) for one in found):
                found.append(flag_disagreement(left, right, proposal.question, names))
    return found[len(flagged) :]


def _stands_in(claim: Claim, flag: Inconsistency) -> bool:
    """It is a side of a flag, or nearly the same is: said by its claimant on a side of a flag on claims, or by anybody
    where a flag asks how certain it is and the claim hedges.
    """
    spoken = flag.kind == "claim" and not claim.own_voice
    hedged = flag.kind == "certainty" and claim.certainty == "hedged"
    return any(
        side.claim == claim.id
        or (
            (hedged or (spoken and side.claimant == claim.claimant))
            and _is_nearly_the_same(claim.statement, side.value)
        )
        for side in flag.sides
    )


def _is_nearly_the_same(left: str, right: str) -> bool:
    """Most of what the shorter statement says stands in the other, whom and what it names left out."""
    ours, theirs = (set(terms(" ".join(filter(str.islower, told.split())))) for told in (left, right))
    shared = len(ours & theirs)
    return shared >= FEWEST_SHARED and shared >= MOSTLY * min(len(ours), len(theirs))


def _ordered(flagged: Sequence[Inconsistency], claims: Sequence[Claim]) -> tuple[Inconsistency, ...]:
    """Each once; most severe first, then rules' before proposals, then what more sources carry, then by place."""
    place = {claim.id: at for at, claim in enumerate(claims)}
    unique = {one.id: one for one in reversed(flagged)}

    def rank(one: Inconsistency) -> tuple[int, bool, int, int, str]:
        sources = len({side.source for side in one.sides})
        first = min(place[side.claim] for side in one.sides)
        return _MOST_SEVERE_FIRST[one.severity], one.proposed_by == "model", -sources, first, one.id

    return tuple(sorted(unique.values(), key=rank))
