"""The model's extractor: shows documents to a language model and turns its answers into drafts.

The client library is loaded by the first request that is really sent; a run that finds its answers in the cache needs
none.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from factcheck.extract.answered import Answered, Fits, Part, draft_claims, join_parts
from factcheck.extract.batches import batches_of
from factcheck.extract.comparing import Comparer, disagreements_of, join_proposed, trouble
from factcheck.extract.extractor import Extracted, Proposed
from factcheck.extract.missed import drafts_of_gaps, shares_of
from factcheck.extract.questions import Prompts
from factcheck.extract.sheet import windows_of
from factcheck.extract.wire import ExtractionReply, RepairReply, mend
from factcheck.llm import EndpointModel, TooLongError, UnansweredError
from factcheck.llm.cost import total
from factcheck.models import Failed, Usage
from factcheck.report import Extractor as Description

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable, Sequence

    from factcheck.drafts import ClaimDraft
    from factcheck.extract.extractor import Gaps, Progress, Reading, Repair
    from factcheck.extract.sheet import Window
    from factcheck.llm import LanguageModel
    from factcheck.llm.gate import Pace
    from factcheck.models import Claim
    from factcheck.settings import Settings

P = TypeVar("P")


class Notes:
    """What a reading has to say to the person who waits for it."""

    def __init__(self, say: Callable[[str], None] | None = None) -> None:
        self._say = say
        self._progress: Progress | None = None
        self._done = self._total = 0

    def begin(self, progress: Progress, total: int) -> None:
        """`total` documents are going to be read."""
        self._progress, self._done, self._total = progress, 0, total

    def finish(self, path: str) -> None:
        """One more document is read."""
        self._done += 1
        self._move(path)

    def say(self, text: str) -> None:
        """A line that is worth reading once; where nobody takes such lines, a note beside the progress."""
        if self._say is not None:
            self._say(text)
        else:
            self._move(text)

    def wait(self, text: str) -> None:
        """What is waited for now, beside the progress."""
        self._move(text)

    def _move(self, note: str) -> None:
        if self._progress is not None:
            self._progress(self._done, self._total, note)


class ModelExtractor:
    """Reads with a language model."""

    def __init__(
        self, model: LanguageModel, prompts: Prompts, description: Description, notes: Notes | None = None
    ) -> None:
        self._model, self._prompts, self._notes = model, prompts, notes or Notes()
        self.description = description

    def extract(self, readings: Sequence[Reading], progress: Progress) -> Extracted:
        """The drafts of every document, several documents at a time.

        Raises:
            EndpointError: the endpoint answers no question; what was answered is in the cache.
            CapReachedError: the run may spend no more; what was answered is in the cache.
        """
        self._notes.begin(progress, len(readings))
        parts = asyncio.run(self._wave([self._read(reading) for reading in readings]))
        drafts = {
            reading.document.source.id: draft_claims(part.answered, reading)
            for reading, part in zip(readings, parts, strict=True)
        }
        failed = tuple(failure for part in parts for failure in part.failed)
        return Extracted(drafts, failed, total(usage for part in parts for usage in part.usages))

    def repair(self, repairs: Sequence[Repair]) -> Extracted:
        """The drafts asked for once more, in one call for each document; what could not be mended stays as it was."""
        asked = [repair for repair in repairs if repair.drafts]
        if asked:
            self._notes.wait(f"asking again for quotes that were not found (documents: {len(asked)})")
        parts = asyncio.run(self._wave([self._mend(repair) for repair in asked]))
        drafts = {repair.reading.document.source.id: part[0] for repair, part in zip(asked, parts, strict=True)}
        return Extracted(drafts, (), total(part[1] for part in parts))

    def look_again(self, gaps: Sequence[Gaps]) -> Extracted:
        """The claims of what was passed over, in small calls of its lines only; a call that fails leaves the gap."""
        shares = [share for one in gaps for share in shares_of(one)]
        if shares:
            self._notes.wait(f"asking for what was passed over (documents: {len(gaps)})")
        parts = asyncio.run(self._wave([self._read_gaps(share) for share in shares]))
        drafts: dict[str, tuple[ClaimDraft, ...]] = {}
        for share, part in zip(shares, parts, strict=True):
            source = share.reading.document.source.id
            drafts[source] = (*drafts.get(source, ()), *drafts_of_gaps(part.answered, share))
        failed = tuple(failure for part in parts for failure in part.failed)
        return Extracted(drafts, failed, total(usage for part in parts for usage in part.usages))

    def propose(self, claims: Sequence[Claim], readings: Sequence[Reading]) -> Proposed:
        """Which claims cannot both hold and which mentions answer one question; every claim is shown by number.

        Proposed disagreements are looked at once more in their articles; what is taken back is kept apart.
        """
        comparer = Comparer(self._model, self._prompts, readings)
        batches, left = batches_of(claims)
        if batches:
            self._notes.wait(f"comparing the claims ({len(claims) - len(left):,})")
        parts = asyncio.run(self._wave([comparer.compare([claims[index] for index in batch]) for batch in batches]))
        proposed = join_proposed(parts, total(part.usage for part in parts))
        pairs = disagreements_of(proposed.proposals)
        if pairs:
            self._notes.wait(f"looking once more at proposed disagreements ({sum(map(len, pairs))})")
        judged = asyncio.run(self._wave([comparer.adjudicate(listed, claims) for listed in pairs]))
        alike = replace(proposed, proposals=tuple(one for one in proposed.proposals if one.kind == "same question"))
        if left:
            unshown = trouble(f"cap: {len(left)} claims were not shown to the model for comparison")
            alike = replace(alike, failed=(*alike.failed, unshown))
        return join_proposed([alike, *judged], total([proposed.usage, *(part.usage for part in judged)]))

    async def _wave(self, calls: Iterable[Coroutine[None, None, P]]) -> list[P]:
        """All calls side by side, on one connection."""
        async with self._model:
            return await _all(calls)

    # ------------------------------------------------------------------------------------------------- reading

    async def _read(self, reading: Reading) -> Part:
        fits = Fits()
        parts = await _all(self._read_window(window, fits) for window in windows_of(reading))
        self._notes.finish(reading.document.source.path)
        return join_parts(parts)

    async def _read_window(self, window: Window, fits: Fits) -> Part:
        if fits.hopeless:
            return _failed(window.reading, window.numbers, UnansweredError(fits.reason, Usage(cost_usd=0.0)))
        try:
            answer = await self._model.ask(self._prompts.ask_for_claims(window), ExtractionReply)
        except TooLongError as error:
            if not window.halves:
                fits.misfit(error.reason)
                return _failed(window.reading, window.numbers, error)
            halves = [await self._read_window(half, fits) for half in window.halves]
            return join_parts([Part(usages=(error.usage,)), *halves])
        except UnansweredError as error:
            return _failed(window.reading, window.numbers, error)
        fits.fitted = True
        again = frozenset(passage.number for passage in window.context)
        left_out = _left_out(window.reading, window.numbers, answer.dropped)
        return Part(answered=(Answered(answer.reply, again),), failed=left_out, usages=(answer.usage,))

    async def _read_gaps(self, gaps: Gaps) -> Part:
        lines = [one.passage for one in gaps.uncovered]
        try:
            answer = await self._model.ask(self._prompts.ask_for_missed(gaps), ExtractionReply)
        except UnansweredError as error:
            return _failed(gaps.reading, f"{min(lines)}-{max(lines)}", error, "; what was passed over stays so")
        return Part(answered=(Answered(answer.reply, frozenset()),), usages=(answer.usage,))

    # ----------------------------------------------------------------------------------------------- repairing

    async def _mend(self, repair: Repair) -> tuple[tuple[ClaimDraft, ...], Usage]:
        drafts = [draft for draft, _ in repair.drafts]
        try:
            answer = await self._model.ask(self._prompts.ask_again(repair), RepairReply)
        except UnansweredError as error:
            return tuple(drafts), error.usage
        for mended in answer.reply.entries:
            if 1 <= mended.entry <= len(drafts):
                drafts[mended.entry - 1] = mend(repair.drafts[mended.entry - 1][0], mended)
        return tuple(drafts), answer.usage


def open_model_extractor(
    settings: Settings, say: Callable[[str], None] | None = None, pace: Pace | None = None
) -> ModelExtractor:
    """The extractor that the settings name; no connection is opened.

    Args:
        settings: Which model, where, and how much it may spend.
        say: Told what is waited for, and that answers cannot be kept.
        pace: How patient the run is.

    Raises:
        UsageError: a model, an address, a prompt or a cap that makes no sense.
        MissingPieceError: a hosted service without its key.
    """
    notes = Notes(say)
    model, prompts = EndpointModel(settings, pace, notes.say), Prompts.load(settings.prompts, settings.language)
    hashes = {file.name: file.sha256 for file in sorted((*prompts.files, *model.phrases), key=lambda file: file.name)}
    description = Description(
        kind="model",
        model=model.endpoint.label,
        endpoint=model.endpoint.host,
        prompts=hashes,
        language=prompts.language,
    )
    return ModelExtractor(model, prompts, description, notes)


async def _all(calls: Iterable[Coroutine[None, None, P]]) -> list[P]:
    """What comes of all calls; where one ends the run, those under way come home first."""
    parts = await asyncio.gather(*calls, return_exceptions=True)
    for part in parts:
        if isinstance(part, BaseException):
            raise part
    return [part for part in parts if not isinstance(part, BaseException)]


def _left_out(reading: Reading, passages: str, dropped: int) -> tuple[Failed, ...]:
    reason = f"answer: {dropped} of its entries did not have the shape that was asked for, and were left out"
    return (Failed(source=reading.document.source.id, passage=passages, reason=reason),) if dropped else ()


def _failed(reading: Reading, passages: str, error: UnansweredError, left: str = "") -> Part:
    failure = Failed(source=reading.document.source.id, passage=passages, reason=f"{error.reason}{left}")
    return Part(failed=(failure,), usages=(error.usage,))
