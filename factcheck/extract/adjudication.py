"""Pairs of claims that a model proposed as contradicting, shown to it once more in their articles, and its verdicts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.extract.proposals import day_of, how_surely, label_sources, who_states
from factcheck.extract.sheet import show_lines, visible
from factcheck.models import Withdrawn

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.extract.extractor import Proposal, Reading
    from factcheck.extract.wire import AdjudicationReply
    from factcheck.models import Claim

PAIRS: Final = 40
"""Of one call."""
_AROUND: Final = 2
"""Sentences shown before and after the one that states a claim."""


def list_pairs(pairs: Sequence[Proposal], claims: Mapping[str, Claim], readings: Sequence[Reading]) -> str:
    """The pairs as they are shown: each claim with the lines of its article around it."""
    labels = label_sources([reading.document.source for reading in readings])
    by_source = {reading.document.source.id: reading for reading in readings}
    listed = []
    for number, pair in enumerate(pairs, 1):
        lines = [f"pair {number}: {pair.question}"]
        for claim in (claims[member] for member in pair.members):
            reading = by_source[claim.source]
            day = day_of(reading.document.source)
            parts = (labels[claim.source], day, who_states(claim), how_surely(claim), claim.statement)
            lines += ["|".join(visible(part) for part in parts), _lines_around(claim, reading)]
        listed.append("\n".join(lines))
    return "\n\n".join(listed)


def read_verdicts(
    reply: AdjudicationReply, pairs: Sequence[Proposal]
) -> tuple[tuple[Proposal, ...], tuple[Withdrawn, ...]]:
    """The pairs that stay, and those that the model took back; one without a verdict stays."""
    taken_back = {one.pair: one for one in reply.pairs if one.verdict != "contradict"}
    kept = tuple(pair for number, pair in enumerate(pairs, 1) if number not in taken_back)
    withdrawn = tuple(
        Withdrawn(question=pair.question, claims=(pair.members[0], pair.members[1]), reason=visible(one.why))
        for number, pair in enumerate(pairs, 1)
        if (one := taken_back.get(number)) is not None
    )
    return kept, withdrawn


def _lines_around(claim: Claim, reading: Reading) -> str:
    """The passages that hold the claim's evidence, marked, with those beside them."""
    held = [at for at, one in enumerate(reading.passages) if one.start < claim.end and claim.start < one.end]
    if not held:
        return f"  > {visible(claim.evidence[0].quote)}"
    first, after = max(0, held[0] - _AROUND), held[-1] + 1 + _AROUND
    numbers = {reading.passages[at].number for at in held}
    return "\n".join(
        f"  {'> ' if passage.number in numbers else '  '}{show_lines(reading, [passage])}"
        for passage in reading.passages[first:after]
    )
