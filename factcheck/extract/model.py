"""The model's extractor: shows documents to a language model and turns its answers into drafts.

The client library is loaded by the first request that is really sent; a run that finds its answers in the cache needs
none.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from factcheck.extract.batches import batches_of
from factcheck.extract.extractor import Extracted, Proposed
from factcheck.extract.proposals import list_claims, read_proposals
from factcheck.extract.questions import Prompts
from factcheck.extract.sheet import windows_of
from factcheck.extract.wire import ExtractionReply, ProposalReply, RepairReply, mend, to_draft
from factcheck.llm import EndpointModel, TooLongError, UnansweredError
from factcheck.llm.cost import total
from factcheck.models import Failed, Usage
from factcheck.report import Extractor as Description

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence

    from factcheck.drafts import ClaimDraft
    from factcheck.extract.extractor import Progress, Reading, Repair
    from factcheck.extract.sheet import Window
    from factcheck.extract.wire import WireClaim
    from factcheck.llm import LanguageModel
    from factcheck.llm.gate import Pace
    from factcheck.models import Claim
    from factcheck.settings import Settings

P = TypeVar("P")


@dataclass(frozen=True, slots=True)
class _Answered:
    """The answer for one window."""

    claims: tuple[WireClaim, ...]
    again: frozenset[int]
    """Numbers of the lines that were shown as context: their claims belong to the window before."""


@dataclass(frozen=True, slots=True)
class _Part:
    """What came of one document, or of a part of it."""

    answered: tuple[_Answered, ...] = ()
    """In order of the text."""
    failed: tuple[Failed, ...] = ()
    usages: tuple[Usage, ...] = ()


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
            reading.document.source.id: _drafts(part.answered) for reading, part in zip(readings, parts, strict=True)
        }
        failed = tuple(failure for part in parts for failure in part.failed)
        return Extracted(drafts, failed, total(usage for part in parts for usage in part.usages))

    def repair(self, repairs: Sequence[Repair]) -> Extracted:
        """The drafts asked for once more, in one call for each document; what could not be mended stays as it was."""
        asked = [repair for repair in repairs if repair.drafts]
        parts = asyncio.run(self._wave([self._mend(repair) for repair in asked]))
        drafts = {repair.reading.document.source.id: part[0] for repair, part in zip(asked, parts, strict=True)}
        return Extracted(drafts, (), total(part[1] for part in parts))

    def propose(self, claims: Sequence[Claim], labels: Mapping[str, str]) -> Proposed:
        """Which claims cannot both hold and which mentions answer one question; every claim is shown by number."""
        batches, left = batches_of(claims)
        calls = [self._compare([claims[index] for index in batch], labels) for batch in batches]
        parts = asyncio.run(self._wave(calls))
        unshown = [_trouble(f"cap: {len(left)} claims were not shown to the model for comparison")] if left else []
        return Proposed(
            proposals=tuple(dict.fromkeys(proposal for part in parts for proposal in part.proposals)),
            failed=(*(failure for part in parts for failure in part.failed), *unshown),
            usage=total(part.usage for part in parts),
        )

    async def _wave(self, calls: Iterable[Coroutine[None, None, P]]) -> list[P]:
        """All calls side by side, on one connection."""
        async with self._model:
            return await _all(calls)

    # ------------------------------------------------------------------------------------------------- reading

    async def _read(self, reading: Reading) -> _Part:
        parts = await _all(self._read_window(window) for window in windows_of(reading))
        self._notes.finish(reading.document.source.path)
        return _joined(parts)

    async def _read_window(self, window: Window) -> _Part:
        try:
            answer = await self._model.ask(self._prompts.ask_for_claims(window), ExtractionReply)
        except TooLongError as error:
            if not window.halves:
                return _failed(window, error)
            halves = [await self._read_window(half) for half in window.halves]
            return _joined([_Part(usages=(error.usage,)), *halves])
        except UnansweredError as error:
            return _failed(window, error)
        again = frozenset(passage.number for passage in window.context)
        return _Part(answered=(_Answered(tuple(answer.reply.claims), again),), usages=(answer.usage,))

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

    # ----------------------------------------------------------------------------------------------- comparing

    async def _compare(self, claims: Sequence[Claim], labels: Mapping[str, str]) -> Proposed:
        listing = list_claims(claims, labels)
        try:
            answer = await self._model.ask(self._prompts.ask_for_proposals(listing.text), ProposalReply)
        except UnansweredError as error:
            alike = read_proposals(ProposalReply(same=[], disagree=[]), listing).proposals
            return Proposed(alike, (_trouble(f"{error.reason}; {len(claims)} claims were not compared"),), error.usage)
        read = read_proposals(answer.reply, listing)
        dropped = (_trouble(f"answer: {read.dropped} of its proposals name nothing that was shown"),)
        return Proposed(read.proposals, dropped if read.dropped else (), answer.usage)


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
    model, prompts = EndpointModel(settings, pace, notes.say), Prompts.load(settings.prompts)
    hashes = {file.name: file.sha256 for file in sorted((*prompts.files, *model.phrases), key=lambda file: file.name)}
    description = Description(kind="model", model=model.endpoint.label, endpoint=model.endpoint.host, prompts=hashes)
    return ModelExtractor(model, prompts, description, notes)


async def _all(calls: Iterable[Coroutine[None, None, P]]) -> list[P]:
    """What comes of all calls; where one ends the run, those under way come home first."""
    parts = await asyncio.gather(*calls, return_exceptions=True)
    for part in parts:
        if isinstance(part, BaseException):
            raise part
    return [part for part in parts if not isinstance(part, BaseException)]


def _joined(parts: Iterable[_Part]) -> _Part:
    listed = list(parts)
    return _Part(
        tuple(answer for part in listed for answer in part.answered),
        tuple(failure for part in listed for failure in part.failed),
        tuple(usage for part in listed for usage in part.usages),
    )


def _failed(window: Window, error: UnansweredError) -> _Part:
    failure = Failed(source=window.reading.document.source.id, passage=window.numbers, reason=error.reason)
    return _Part(failed=(failure,), usages=(error.usage,))


def _trouble(reason: str) -> Failed:
    return Failed(source="", passage="", reason=reason)


def _drafts(answered: Iterable[_Answered]) -> tuple[ClaimDraft, ...]:
    """The claims of all windows as one list, each once; `disputes` counts in it, and no longer in its answer."""
    drafts: dict[tuple[int, str, str], ClaimDraft] = {}
    for answer in answered:
        keys = [(claim.line, claim.quote, claim.claim) for claim in answer.claims]
        fresh = [key for key in keys if key[0] not in answer.again]
        places = {key: place for place, key in enumerate(dict.fromkeys((*drafts, *fresh)), 1)}
        for claim, key in zip(answer.claims, keys, strict=True):
            disputed = keys[claim.disputes - 1] if 1 <= claim.disputes <= len(keys) else key
            place = places.get(disputed) if disputed != key else None
            if key in places:
                drafts.setdefault(key, to_draft(claim, place))
    return tuple(drafts.values())
