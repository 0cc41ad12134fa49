"""The seam between the pipeline and whatever reads the documents: a model or rules, both answering the same drafts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Protocol

from factcheck.find.marked import MarkedText

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.drafts import ClaimDraft
    from factcheck.models import Claim, Document, Failed, Passage, Uncovered, Usage, Withdrawn
    from factcheck.report import Extractor as Description


@dataclass(frozen=True)
class Reading:
    """A document and its passages, ready to be read."""

    document: Document
    passages: tuple[Passage, ...]
    """In order of the text, numbered from 1."""

    @cached_property
    def marked(self) -> MarkedText:
        """The text with what the finders find in it; found once for all stops."""
        return MarkedText(self.document.text, self.document.source.published)


@dataclass(frozen=True, slots=True)
class Extracted:
    """What was drafted from the documents, what was not read, and what it took."""

    drafts: Mapping[str, tuple[ClaimDraft, ...]]
    """By source id, in order of the text."""
    failed: tuple[Failed, ...]
    usage: Usage


@dataclass(frozen=True, slots=True)
class Repair:
    """Drafts of one document whose quotes were not found in it."""

    reading: Reading
    drafts: tuple[tuple[ClaimDraft, str], ...]
    """Each ungrounded draft with the reason."""


@dataclass(frozen=True, slots=True)
class Gaps:
    """What no claim of a document covers and a claim should: to be looked at once more."""

    reading: Reading
    uncovered: tuple[Uncovered, ...]
    """In order of the text."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a model proposes about claims or mentions that it was shown by number; never more than a proposal."""

    kind: Literal["disagreement", "same question"]
    members: tuple[str, ...]
    """Ids of two claims that cannot both hold; or ids of two or more mentions that answer one question."""
    question: str
    """The question that the members answer differently, or answer."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """Every proposal, what could not be asked, and what it took."""

    proposals: tuple[Proposal, ...]
    failed: tuple[Failed, ...]
    """With an empty `source` where the trouble belongs to no one document."""
    usage: Usage
    withdrawn: tuple[Withdrawn, ...] = ()
    """Disagreements that the model proposed and took back when it saw them in their articles."""


class Progress(Protocol):
    """Told how far the reading is."""

    def __call__(self, done: int, total: int, note: str) -> None:
        """`done` of `total` documents are read; `note` names the last one or says what is waited for."""


class Extractor(Protocol):
    """Reads documents into drafts."""

    description: Description
    """What the report says about it."""

    def extract(self, readings: Sequence[Reading], progress: Progress) -> Extracted:
        """The drafts of every document; what could not be read is in `failed`, and spoils no other document."""

    def repair(self, repairs: Sequence[Repair]) -> Extracted:
        """The drafts asked for once more.

        Where a source is answered, its drafts stand one for one and in the order of the repair's: what could not be
        mended comes back as it was.
        """

    def look_again(self, gaps: Sequence[Gaps]) -> Extracted:
        """Further drafts for what the first reading passed over; each holds words of a gap."""

    def propose(self, claims: Sequence[Claim], readings: Sequence[Reading]) -> Proposed:
        """Which claims cannot both hold and which mentions answer one question; `readings` hold all their sources."""
