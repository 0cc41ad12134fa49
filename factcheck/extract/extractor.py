"""The seam between the pipeline and whatever reads the documents: a model or rules, both answering the same drafts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.drafts import ClaimDraft
    from factcheck.models import Claim, Document, Failed, Passage, Usage
    from factcheck.report import Extractor as Description


@dataclass(frozen=True, slots=True)
class Reading:
    """A document and its passages, ready to be read."""

    document: Document
    passages: tuple[Passage, ...]
    """In order of the text, numbered from 1."""


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

    def propose(self, claims: Sequence[Claim], labels: Mapping[str, str]) -> Proposed:
        """Which claims cannot both hold and which mentions answer one question.

        `labels` is what each source is called, by its id.
        """
