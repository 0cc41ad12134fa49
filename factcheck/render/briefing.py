"""The briefing: everything a template may see. Frozen, made of words, numbers and labels; a template computes nothing.

Labels: S1, S2 ... are the sources, K1, K2 ... the inconsistencies, C1, C2 ... the claims, each in the report's order.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

T = TypeVar("T")

CellStatus = Literal["agree", "differ", "unclear", "silent"]
Firmness = Literal["day", "inferred", "vague", "relative", "loose"]


# --------------------------------------------------------------------------------------------- parts of a page


@dataclass(frozen=True, slots=True)
class Listed(Generic[T]):
    """A list that is printed up to a cap; what is beyond it is counted and stands in report.json."""

    shown: tuple[T, ...]
    more: int = 0
    """How many are not shown."""

    @property
    def total(self) -> int:
        """How many there are, shown or not."""
        return len(self.shown) + self.more


@dataclass(frozen=True, slots=True)
class Tag:
    """A place where a reader can look it up."""

    label: str
    """The source: "S5"."""
    paragraph: int | None = None
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a text."""

    text: str
    marked: bool = False
    """It is what differs, or what the reader should find."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A text in segments, as it stands in its document."""

    segments: tuple[Segment, ...]
    cut: int = 0
    """Characters left out at the end because the text is too long to print."""
    language: str = ""
    """ISO 639-1 code of a text that is not in the briefing's own language; "" for the rest."""


@dataclass(frozen=True, slots=True)
class Given:
    """A value with all the places that give it."""

    value: Wording
    verbatim: bool
    """The value is the document's own words and stands between quotation marks."""
    tags: tuple[Tag, ...]
    said: str = ""
    """The document's own words where the value is worked out from them: "Thursday last week"."""


# ------------------------------------------------------------------------------------------------------ page 1


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

    @property
    def settled(self) -> int:
        """Confirmed or dismissed."""
        return self.confirmed + self.dismissed

    @property
    def total(self) -> int:
        """All inconsistencies."""
        return self.settled + self.unsure + self.open


@dataclass(frozen=True, slots=True)
class Quotes:
    """How the printed quotes were found in their documents."""

    total: int
    typographic: int
    """Found up to case, white space and typography; printed as the document has them."""
    elided: int
    """Drafted with an ellipsis, found in parts; printed whole."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided on an inconsistency."""

    status: Literal["open", "confirmed", "dismissed", "unsure"]
    reviewer: str = ""
    at: str = ""
    """Day and time, with its zone."""
    note: str = ""


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
    """An innocent reading, or the summary where no rule knows one."""
    decision: Decision


@dataclass(frozen=True, slots=True)
class AlsoFlagged:
    """An inconsistency that page 1 only names."""

    label: str
    severity: Literal["high", "medium", "low"]
    question: str
    decision: Decision


# ---------------------------------------------------------------------------------------------------- sections


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """What one source gives, or that it is silent."""

    label: str
    """The source."""
    status: CellStatus
    given: Listed[Given]


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


@dataclass(frozen=True, slots=True)
class Matrix:
    """The same detail in all sources, what differs first."""

    rows: Listed[MatrixRow]
    columns: bool
    """There are few enough sources for a column each; else every value is listed with its sources."""


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
    decision: Decision


@dataclass(frozen=True, slots=True)
class Cited:
    """A verbatim quote with its place."""

    words: Wording
    tag: Tag
    stance: Literal["supports", "refutes", "neutral"]
    alignment: Literal["exact", "typographic", "elided"]


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


# -------------------------------------------------------------------------------------------------- provenance


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that flagged something, in its own words."""

    name: str
    text: str


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


@dataclass(frozen=True, slots=True)
class Script:
    """A writing system that occurs in the texts and is in none of the bundled fonts."""

    name: str
    characters: int


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
    words: int
    voices: Voices
    compared: Compared
    severities: Severities
    review: Review
    quotes: Quotes
    settle: tuple[SettleRow, ...]
    also: Listed[AlsoFlagged]
    matrix: Matrix
    wordings: Listed[WordingPanel]
    inconsistencies: Listed[InconsistencyCard]
    disputed: Listed[ClaimCard]
    claims: tuple[ClaimGroup, ...]
    claim_count: int
    timeline: Timeline
    sources: tuple[SourceRow, ...]
    not_read: NotRead
    rules: tuple[Rule, ...]
    provenance: Provenance
    scripts: tuple[Script, ...]
