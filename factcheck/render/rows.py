"""What a section shows line by line: cells, cards, claims, dates, sources, and everything that was not read."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal

from factcheck.render.front import Decision
from factcheck.render.pieces import Given, Listed, Tag, Wording

CellStatus = Literal["agree", "differ", "unclear", "silent"]
Firmness = Literal["day", "inferred", "vague", "relative", "loose"]


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """What one source gives, or that it is silent."""

    label: str
    """The source."""
    status: CellStatus
    given: Listed[Given]
    letters: str = ""
    """Which of the row's values it gives, as letters: "A" for the first."""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One detail in all sources."""

    question: str
    keys: tuple[str, ...]
    """Labels of the inconsistencies about it."""
    agreement: Literal["agree", "differ", "unclear", "one voice"]
    note: str
    given: tuple[Given, ...]
    """Every value once, with all its places."""
    cells: tuple[MatrixCell, ...]
    """One for each source, in order of the sources; none where there are too many for columns."""
    silent: tuple[str, ...]
    """Labels of the sources that do not give it."""

    @property
    def alike(self) -> bool:
        """All who give it give one value."""
        return len(self.given) == 1

    @property
    def against(self) -> tuple[tuple[str, ...], ...]:
        """The sources of each value by their labels; none where a source gives two and stands on both sides."""
        camps = tuple(tuple(dict.fromkeys(tag.label for tag in given.tags)) for given in self.given)
        return camps if len({label for camp in camps for label in camp}) == sum(map(len, camps)) else ()


@dataclass(frozen=True, slots=True)
class Matrix:
    """The same detail in all sources, what differs first."""

    rows: Listed[MatrixRow]
    columns: bool
    """There are few enough sources for a column each, wide enough for values."""
    lanes: bool
    """There are few enough for a narrow column each, in which a letter stands for a value; else values are listed."""


@dataclass(frozen=True, slots=True)
class WordingPanel:
    """One statement that sources print in several wordings."""

    label: str
    question: str
    rows: tuple[tuple[Given, ...], ...]
    """The wordings, in rows of at most three."""
    claimants: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """One side of an inconsistency, in its context."""

    tag: Tag
    value: str
    claimant: str
    words: Wording
    """The sentence with the detail marked in it."""
    claim: str
    """Label of the claim that holds it; "" where it is not in the report."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """Accounts whose words are the same, with all their places."""

    words: Wording
    claimant: str
    tags: tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class Camp:
    """The accounts that give one value."""

    heading: str
    """The value, or what the accounts have in common; "" where their words say it."""
    quoted: tuple[Quoted, ...]
    also: tuple[Tag, ...] = ()
    """Where the same value stands besides."""

    @property
    def sources(self) -> tuple[str, ...]:
        """The sources of its accounts by their labels, each once."""
        return tuple(dict.fromkeys(tag.label for one in self.quoted for tag in one.tags))


@dataclass(frozen=True, slots=True)
class CampRow:
    """Camps beside each other."""

    camps: tuple[Camp, ...]

    @property
    def lines(self) -> tuple[tuple[Quoted | None, ...], ...]:
        """The first quote of each camp, then the second of each, and so on; a page may end between them."""
        return tuple(zip_longest(*(camp.quoted for camp in self.camps)))


@dataclass(frozen=True, slots=True)
class SeenRow:
    """A side as a reviewer saw it once."""

    source: str
    """Its label, or the path of a source that is not there any more."""
    quote: str
    value: str


@dataclass(frozen=True, slots=True)
class LapsedRow:
    """A judgement that holds no more."""

    label: str
    """Of the inconsistency that took the place of the one that was judged; "" where it is found no more."""
    decision: Decision
    seen: str
    """The summary as it was seen."""
    sides: tuple[SeenRow, ...]
    changes: tuple[str, ...]
    """What has changed since, a sentence each."""


@dataclass(frozen=True, slots=True)
class RemarkRow:
    """A note without a decision."""

    reviewer: str
    at: str
    text: str
    seen: str
    """The summary of what it was made on, as it was seen."""


@dataclass(frozen=True, slots=True)
class InconsistencyCard:
    """An inconsistency in full."""

    label: str
    kind: str
    severity: Literal["high", "medium", "low"]
    question: str
    summary: str
    difference: str
    reading: str
    rule: str
    rule_text: str
    by_model: bool
    """The model proposed it; no rule did."""
    accounts: Listed[Account]
    camps: tuple[CampRow, ...]
    """The accounts by what they give, in rows of two or three beside each other."""
    decision: Decision
    """Of all reviewers together."""
    decisions: tuple[Decision, ...]
    """Of each reviewer."""
    stale: tuple[LapsedRow, ...]
    remarks: tuple[RemarkRow, ...]
    rule_at: str = ""
    """Label of the card before this one that tells the same rule in full; "" where none does."""


@dataclass(frozen=True, slots=True)
class Cited:
    """A verbatim quote with its place."""

    words: Wording
    tag: Tag
    stance: Literal["supports", "refutes", "neutral"]
    alignment: Literal["exact", "typographic", "elided"]
    also_at: tuple[Tag, ...] = ()
    """Where other sources have it in the same words."""


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim with its evidence, in a few lines."""

    label: str
    statement: str
    own_words: bool
    """The statement is the quote itself and need not be printed twice."""
    claimant: str
    own_voice: bool
    via: tuple[str, ...]
    """Who passed it on, nearest to the claimant first."""
    kind: str
    certainty: Literal["stated", "hedged", "conditional", "question"]
    denies: bool
    evidence: tuple[Cited, ...]
    disputes: tuple[str, ...]
    """Labels of the claims that it disputes."""
    disputed_by: tuple[str, ...]
    keys: tuple[str, ...]
    """Labels of the inconsistencies that it is part of."""
    unsupported: tuple[str, ...]
    """What it states and its evidence does not hold."""
    also: tuple[str, ...] = ()
    """Labels of claims of other sources in the same words, which share its card."""


@dataclass(frozen=True, slots=True)
class ClaimCard:
    """A claim beside the claims that dispute it."""

    claim: ClaimRow
    counterclaims: Listed[ClaimRow]


@dataclass(frozen=True, slots=True)
class ClaimGroup:
    """The claims of one source."""

    label: str
    name: str
    claims: Listed[ClaimRow]


@dataclass(frozen=True, slots=True)
class TimelineMark:
    """A source that gives a date."""

    label: str
    firmness: Firmness
    paragraph: int | None


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """A date with what is said of it."""

    when: str
    words: Wording
    """The quote with the date's own words marked."""
    lanes: tuple[tuple[TimelineMark, ...], ...]
    """One for each source, in order of the sources."""
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Everything that is dated, in order of the dates."""

    dated: Listed[TimelineRow]
    year_unknown: Listed[TimelineRow]
    columns: bool
    """There are few enough sources for a lane each."""


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source as the list of sources shows it."""

    label: str
    title: str
    publisher: str
    author: str
    published: str
    updated: str
    published_from: str
    url: str
    link: str
    """The same address where it is https and safe to follow; else ""."""
    language: str
    words: int
    grade: str
    path: str
    sha256: str
    """Its first digits."""
    encoding_guess: str
    same_text_as: tuple[str, ...]
    also_at: tuple[str, ...] = ()
    """Other names under which the same content lies in the folder."""
    remarks: tuple[str, ...] = ()


# ------------------------------------------------------------------------------------------- what was not read


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A file that was not read."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class SetAsideRow:
    """Stretches that were set aside for one reason."""

    reason: str
    labels: tuple[str, ...]
    """The sources that hold them."""
    count: int
    characters: int
    first_words: str


@dataclass(frozen=True, slots=True)
class UngroundedRow:
    """A draft whose quote is not in its document."""

    label: str
    draft: str
    quote: str
    reason: str


@dataclass(frozen=True, slots=True)
class FailedRow:
    """A passage that was not extracted."""

    label: str
    passage: str
    reason: str


@dataclass(frozen=True, slots=True)
class UnparsedRow:
    """A detail whose value was not understood."""

    tag: Tag
    claim: str
    words: str
    reason: str


@dataclass(frozen=True, slots=True)
class UnsupportedRow:
    """A detail that a claim states and its evidence does not hold."""

    claim: str
    kind: str
    words: str
    reason: str


@dataclass(frozen=True, slots=True)
class CappedRow:
    """A block that was too large to be compared whole."""

    block: str
    details: int
    left: int


@dataclass(frozen=True, slots=True)
class UncoveredRow:
    """What of one kind stands in one source and in no claim."""

    label: str
    kind: str
    words: Listed[str]
    """Each with the number of its sentence, in the document's order."""


@dataclass(frozen=True, slots=True)
class WithdrawnRow:
    """A disagreement that the model proposed and took back."""

    question: str
    claims: tuple[str, ...]
    """Labels of those that are in the report."""
    reason: str


@dataclass(frozen=True, slots=True)
class NotRead:
    """Everything that went wrong or was left out."""

    skipped: Listed[SkippedRow]
    set_aside: Listed[SetAsideRow]
    set_aside_count: int
    """Stretches, not rows."""
    ungrounded: Listed[UngroundedRow]
    failed: Listed[FailedRow]
    unparsed: Listed[UnparsedRow]
    unsupported: Listed[UnsupportedRow]
    capped: Listed[CappedRow]
    uncovered: Listed[UncoveredRow]
    uncovered_count: int
    """Details, not rows."""
    withdrawn: Listed[WithdrawnRow]
    files: int = 0
    """Every path in the folder."""
    files_read: int = 0
    files_set_aside: int = 0
    """Paths of what was read and holds nothing of an article."""
    unheard: tuple[str, ...] = ()
    """Labels of the sources of which passages failed and no claim was made: nothing that they say was compared."""
