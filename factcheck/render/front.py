"""What page 1 shows: how much was read, compared and flagged, and what to settle first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from factcheck.render.pieces import Given, Listed


@dataclass(frozen=True, slots=True)
class Voices:
    """How many of the sources speak for themselves."""

    total: int
    shared: tuple[tuple[str, ...], ...]
    """Labels of sources that carry the same text, one tuple for each such voice."""


@dataclass(frozen=True, slots=True)
class Compared:
    """How many details were compared, by what came of it."""

    agree: int
    differ: int
    unclear: int
    one_voice: int
    """Alike in sources that carry the same text: no corroboration."""
    single: int
    """Given by one source only: nothing to compare with."""

    @property
    def total(self) -> int:
        """Details that at least two places give."""
        return self.agree + self.differ + self.unclear + self.one_voice


@dataclass(frozen=True, slots=True)
class Severities:
    """How many inconsistencies there are of each severity."""

    high: int
    medium: int
    low: int

    @property
    def total(self) -> int:
        """All inconsistencies."""
        return self.high + self.medium + self.low


@dataclass(frozen=True, slots=True)
class Review:
    """How far people have come."""

    confirmed: int
    dismissed: int
    unsure: int
    open: int
    disagreement: int = 0
    """Confirmed by one person and dismissed by another."""
    stale: int = 0
    """Judged once, and changed since."""
    orphaned: int = 0
    """Judgements on what is found no more."""
    reviewers: tuple[str, ...] = ()
    """Who settled them."""
    more_reviewers: int = 0
    """How many more than are named."""

    @property
    def settled(self) -> int:
        """Confirmed or dismissed."""
        return self.confirmed + self.dismissed

    @property
    def total(self) -> int:
        """All inconsistencies."""
        return self.settled + self.unsure + self.open + self.disagreement


@dataclass(frozen=True, slots=True)
class Quotes:
    """How the printed quotes were found in their documents."""

    total: int
    typographic: int
    """Found up to case, white space and typography; printed as the document has them."""
    elided: int
    """Drafted with an ellipsis, found in parts; printed whole."""


@dataclass(frozen=True, slots=True)
class NamedSource:
    """A label and whose it is."""

    label: str
    name: str


@dataclass(frozen=True, slots=True)
class SourceKey:
    """Whose label is whose, at the foot of page 1."""

    named: Listed[NamedSource]
    lines: int
    """Lines of page 1 that it takes."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided on an inconsistency."""

    status: Literal["open", "confirmed", "dismissed", "unsure", "disagreement"]
    reviewer: str = ""
    at: str = ""
    """Day and time, with its zone."""
    note: str = ""
    reason: str = ""
    """Why it was dismissed, with what the reason means."""
    resolves: bool = False
    """It was made to settle a disagreement."""
    moved: tuple[str, ...] = ()
    """Labels of the sources that changed since around a quote that stands."""


@dataclass(frozen=True, slots=True)
class SettleRow:
    """An inconsistency in the table on page 1."""

    label: str
    kind: str
    severity: Literal["high", "medium", "low"]
    question: str
    """What the sides answer; "" for statements that answer none."""
    given: Listed[Given]
    difference: str
    reading: str
    """An innocent reading; without one who states it and who denies it, or the summary."""
    decision: Decision


@dataclass(frozen=True, slots=True)
class AlsoFlagged:
    """An inconsistency that page 1 only names."""

    label: str
    severity: Literal["high", "medium", "low"]
    question: str
    given: str
    """What the sides give, in a few words; "" where the question says it."""
    decision: Decision
