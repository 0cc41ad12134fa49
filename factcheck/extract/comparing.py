"""Has a model compare claims: which questions are one, which claims contradict, and whether they really do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.extract.adjudication import PAIRS, list_pairs, read_verdicts
from factcheck.extract.batches import batches_of
from factcheck.extract.extractor import Proposed
from factcheck.extract.proposals import list_claims, read_proposals
from factcheck.extract.wire import AdjudicationReply, ProposalReply
from factcheck.llm import TooLongError, UnansweredError
from factcheck.llm.cost import total
from factcheck.models import Failed, Usage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.extract.extractor import Proposal, Reading
    from factcheck.extract.questions import Prompts
    from factcheck.llm import LanguageModel
    from factcheck.models import Claim


_FEWEST: Final = 30
"""Claims from which a listing that does not fit is taken in halves; a model that cannot compare fewer cannot at all."""
_APART: Final = "were compared in parts, and those of different parts not with each other"


class Comparer:
    """Asks about the claims of a folder."""

    def __init__(self, model: LanguageModel, prompts: Prompts, readings: Sequence[Reading]) -> None:
        self._model, self._prompts, self._readings = model, prompts, readings

    async def compare(self, claims: Sequence[Claim]) -> Proposed:
        """What the model proposes about claims that it sees side by side."""
        listing = list_claims(claims, [reading.document.source for reading in self._readings])
        try:
            answer = await self._model.ask(self._prompts.ask_for_proposals(listing.text), ProposalReply)
        except TooLongError as error:
            return await self._compare_apart(claims, error)
        except UnansweredError as error:
            alike = read_proposals(ProposalReply(same=[], disagree=[]), listing).proposals
            return Proposed(alike, (_uncompared(error, claims),), error.usage)
        read = read_proposals(answer.reply, listing)
        odd = read.dropped + answer.dropped
        dropped = (trouble(f"answer: {odd} of its proposals name nothing that was shown"),)
        return Proposed(read.proposals, dropped if odd else (), answer.usage)

    async def _compare_apart(self, claims: Sequence[Claim], error: TooLongError) -> Proposed:
        """Half of the claims at a time, the closest together; what is only between the halves is not seen."""
        if len(claims) < _FEWEST:
            return Proposed((), (_uncompared(error, claims),), error.usage)
        halves, _ = batches_of(claims, (len(claims) + 1) // 2)
        parts = [await self.compare([claims[index] for index in half]) for half in halves]
        apart = trouble(f"{error.reason}; claims {_APART}")
        failed = [one for part in parts for one in part.failed if not one.reason.endswith(_APART)]
        joined = join_proposed(parts, total([error.usage, *(part.usage for part in parts)]))
        return replace(joined, failed=(apart, *failed))

    async def adjudicate(self, pairs: Sequence[Proposal], claims: Sequence[Claim]) -> Proposed:
        """The proposed disagreements that stay when the model sees both claims in their articles."""
        by_id = {claim.id: claim for claim in claims}
        prompt = self._prompts.ask_for_verdicts(list_pairs(pairs, by_id, self._readings))
        try:
            answer = await self._model.ask(prompt, AdjudicationReply)
        except UnansweredError as error:
            failed = trouble(f"{error.reason}; {len(pairs)} proposed disagreements were not looked at once more")
            return Proposed(tuple(pairs), (failed,), error.usage)
        kept, withdrawn = read_verdicts(answer.reply, pairs)
        return Proposed(kept, (), answer.usage, withdrawn)


def disagreements_of(proposals: Sequence[Proposal]) -> list[list[Proposal]]:
    """The proposed disagreements, as many together as one call looks at."""
    pairs = [proposal for proposal in proposals if proposal.kind == "disagreement"]
    return [pairs[at : at + PAIRS] for at in range(0, len(pairs), PAIRS)]


def join_proposed(parts: Sequence[Proposed], usage: Usage) -> Proposed:
    """All of them as one, each proposal once."""
    return Proposed(
        proposals=tuple(dict.fromkeys(proposal for part in parts for proposal in part.proposals)),
        failed=tuple(failure for part in parts for failure in part.failed),
        usage=usage,
        withdrawn=tuple(pair for part in parts for pair in part.withdrawn),
    )


def _uncompared(error: UnansweredError, claims: Sequence[Claim]) -> Failed:
    return trouble(f"{error.reason}; {len(claims)} claims were not compared")


def trouble(reason: str) -> Failed:
    """A failure that belongs to no one document."""
    return Failed(source="", passage="", reason=reason)
