"""The briefing: everything a template may see. Frozen, made of words, numbers and labels; a template computes nothing.

Labels: S1, S2 ... are the sources, K1, K2 ... the inconsistencies, C1, C2 ... the claims, each in the report's order.
"""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.render.front import AlsoFlagged, Compared, Quotes, Review, SettleRow, Severities, SourceKey, Voices
from factcheck.render.overview import Drawing, Positions
from factcheck.render.pieces import Listed
from factcheck.render.rows import (
    ClaimCard,
    ClaimGroup,
    InconsistencyCard,
    LapsedRow,
    Matrix,
    NotRead,
    RemarkRow,
    SourceRow,
    Timeline,
    WordingPanel,
)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that flagged something, in its own words."""

    name: str
    text: str
    told_at: str
    """Label of the card on which it stands in full; "" where none does."""


@dataclass(frozen=True, slots=True)
class PromptSent:
    """A prompt file that was sent to the model."""

    name: str
    sha256: str
    """Its first digits."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """What made the report."""

    version: str
    by_model: bool
    """A language model read the documents; else the embedded rules did."""
    model: str
    endpoint: str
    prompts: tuple[PromptSent, ...]
    calls: int
    cached: int
    prompt_tokens: int
    completion_tokens: int
    cost: str
    """In US dollars, two decimals; "" where the price is not known."""
    schema: str


EAST_ASIAN = ("Chinese characters", "Japanese", "Korean", "Bopomofo")
"""Scripts whose letters are too many for the usual package of fonts."""


@dataclass(frozen=True, slots=True)
class Script:
    """A writing system that occurs in the texts and is in none of the bundled fonts."""

    name: str
    characters: int

    @property
    def package(self) -> str:
        """The package of Debian and Ubuntu with an open font for it."""
        return "fonts-noto-cjk" if self.name in EAST_ASIAN else "fonts-noto-core"


@dataclass(frozen=True, slots=True)
class Briefing:
    """The whole briefing."""

    title: str
    short_title: str
    """For the running head."""
    draft: bool
    """Something that was flagged has not been settled by a person."""
    labels: tuple[str, ...]
    """Of all sources, in order."""
    redacted: int
    """Places from which names were taken out."""
    words: int
    voices: Voices
    compared: Compared
    severities: Severities
    review: Review
    quotes: Quotes
    settle: tuple[SettleRow, ...]
    also: Listed[AlsoFlagged]
    key: SourceKey
    register: Listed[AlsoFlagged]
    """All inconsistencies, a line each."""
    dated: str
    """From when to when the sources were published; "" where no source says."""
    positions: Positions
    matrix: Matrix
    more_details: Matrix
    """The rows that the table in front has no room for."""
    wordings: Listed[WordingPanel]
    inconsistencies: Listed[InconsistencyCard]
    """Those that were not dismissed, confirmed ones first."""
    dismissed: Listed[InconsistencyCard]
    lapsed: Listed[LapsedRow]
    """Judgements that hold no more."""
    remarks: tuple[RemarkRow, ...]
    """Notes on what is found no more."""
    disputed: Listed[ClaimCard]
    claims: tuple[ClaimGroup, ...]
    claim_count: int
    timeline: Timeline
    drawing: Drawing | None
    """The timeline as a figure, None where there is nothing to draw."""
    sources: tuple[SourceRow, ...]
    not_read: NotRead
    rules: tuple[Rule, ...]
    provenance: Provenance
    scripts: tuple[Script, ...]
