"""The nouns: frozen, and finished when they are born. A later stage makes a later type.

Conventions, stated once:

* An offset refers to `Document.text` and to nothing else, counts Unicode code points, and every span is half-open:
  `document.text[start:end] == quote`, always.
* An interval of days is half-open too: `start` is its first day, `end` the day after its last.
* An id hashes what stands in the documents (sha256, spans, kind), never a wording of ours, of a model or a counter,
  so that a rerun keeps the judgements laid on it.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from pydantic import Field

from factcheck.noun import ID_LENGTH as ID_LENGTH
from factcheck.noun import Noun as Noun
from factcheck.noun import make_id as make_id
from factcheck.values import DateValue as DateValue
from factcheck.values import FigureValue as FigureValue
from factcheck.values import Granularity as Granularity
from factcheck.values import MentionKind as MentionKind
from factcheck.values import NameValue as NameValue
from factcheck.values import OtherValue as OtherValue
from factcheck.values import QuoteValue as QuoteValue
from factcheck.values import Value as Value

# --------------------------------------------------------------------------------------------------- documents


Reliability = Literal["A", "B", "C", "D", "E", "F"]
Credibility = Literal["1", "2", "3", "4", "5", "6"]
Origin = Literal[
    "sources.toml",
    "JSON-LD",
    "page metadata",
    "time element",
    "page heading",
    "web address",
    "saved page",
    "front matter",
    "file properties",
    "mail header",
    "table",
    "first lines",
    "byline",
    "date line",
    "dateline",
    "headline",
    "file name",
    "other sources",
    "guess",
]
"""Where one value that describes a source comes from; `sources.toml` is the user."""


@dataclass(frozen=True)
class Moment:
    """When a text stood as it stands."""

    day: dt.date
    time: str | None = None
    """HH:MM, 24 hours, as stated."""
    zone: str | None = None
    """The zone of the time as stated."""
    changed: bool = False
    """It was changed then, after its publication."""


class Source(Noun):
    """The publication a document was read from."""

    id: str
    """First digits of the sha256 of the file's bytes."""
    path: str
    """Relative to the folder, with forward slashes."""
    sha256: str
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: dt.date | None = None
    """Day of publication; relative dates in the text resolve against it, never against today."""
    published_from: Literal["sources.toml", "metadata", "text", "address", "name", "other sources"] | None = None
    """Where `published` comes from; None where it is not known. From "other sources" is the year alone.
    `origins` says it exactly."""
    published_time: str | None = None
    """Time of day of the publication as HH:MM, 24 hours, as stated; None where it is not."""
    updated: dt.date | None = None
    """Day on which the text was last changed, as far as it says so."""
    updated_time: str | None = None
    """Time of day of that change as HH:MM, 24 hours, as stated."""
    time_zone: str | None = None
    """The zone of these times as stated ("GMT", "+02:00"); None where none is."""
    url: str | None = None
    language: str | None = None
    """ISO 639-1 code, None where it could not be told."""
    words: int = 0
    """Words of the main text; what was set aside does not count."""
    grade: str | None = None
    """The user's own reliability grade (for example Admiralty "B2"); never set by the program."""
    encoding_guess: str | None = None
    """The encoding that was guessed where the file did not say; None where nothing had to be guessed."""
    reliability: Reliability | None = None
    """How reliable the source is, by the Admiralty scale; stated by the user only."""
    credibility: Credibility | None = None
    """How credible what it says is, by the Admiralty scale; stated by the user only."""
    origins: dict[str, Origin] = Field(default_factory=dict)
    """Where title, publisher, author, published, updated, url and language come from, as far as they are known."""
    also_at: tuple[str, ...] = ()
    """Other paths in the folder under which the same content lies; it was read once."""
    remarks: tuple[str, ...] = ()
    """What a reader of the briefing should know of how the file was read, a sentence each."""

    @property
    def as_of(self) -> Moment | None:
        """When what stands in the text was last true to its author: its last change, else its publication."""
        if self.updated and (self.published is None or self.updated >= self.published):
            return Moment(self.updated, self.updated_time, self.time_zone, changed=True)
        return Moment(self.published, self.published_time, self.time_zone) if self.published else None


class SetAside(Noun):
    """A stretch of a document that is not read for claims, with the reason; it stays in the text."""

    source: str
    start: int
    end: int
    quote: str
    reason: str


class Skipped(Noun):
    """A file that was not read, with the reason."""

    path: str
    reason: str
    """A stable code, a colon and one sentence, for example "encrypted: the PDF needs a password"."""

    @property
    def code(self) -> str:
        """The stable code before the colon."""
        return self.reason.partition(":")[0]


class Place(Noun):
    """Where in a recording something is said: at `start` of the text and from there on."""

    start: int
    label: str
    """In words, for example "00:01:12, Gen. Votel"."""


class Document(Noun):
    """A source read to text. `text` is settled here and never changes afterwards."""

    source: Source
    text: str
    set_aside: tuple[SetAside, ...] = ()
    """In order of `start`, not overlapping."""
    headline: tuple[int, int] | None = None
    """Span of the headline in `text`, where one was recognised."""
    pages: tuple[int, ...] = ()
    """Offset at which each page begins (PDF only); empty where there are no pages."""
    places: tuple[Place, ...] = ()
    """Time codes and speakers of a recording, in order of `start`; empty where there are none."""

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        starts, offset = [], 0
        for line in self.text.split("\n"):
            if line.strip():
                starts.append(offset)
            offset += len(line) + 1
        return starts

    def paragraph_at(self, offset: int) -> int:
        """Number, from 1, of the paragraph (a non-empty line of `text`) that holds `offset`."""
        return max(1, bisect_right(self._paragraph_starts, offset))

    def page_at(self, offset: int) -> int | None:
        """Number, from 1, of the page that holds `offset`; None where the document has no pages."""
        return max(1, bisect_right(self.pages, offset)) if self.pages else None

    def place_at(self, offset: int) -> str | None:
        """The time code and speaker of what stands at `offset`; None where the document is no recording."""
        nth = bisect_right(self.places, offset, key=lambda place: place.start)
        return self.places[nth - 1].label if nth else None


class Passage(Noun):
    """A sentence or headline of a document with the number that it has in a model call."""

    number: int
    """From 1, in order of the text."""
    start: int
    end: int
    paragraph: int
    """As `Document.paragraph_at`."""
    role: Literal["headline", "heading", "body"] = "body"


# ------------------------------------------------------------------------------------------------------ claims


class Evidence(Noun):
    """A verbatim quote: the document's own characters at its offsets."""

    source: str
    quote: str
    start: int
    end: int
    paragraph: int
    page: int | None = None
    place: str | None = None
    """Time code and speaker, where the source is a recording's transcript or subtitles."""
    stance: Literal["supports", "refutes", "neutral"] = "supports"
    alignment: Literal["exact", "typographic", "elided"] = "exact"
    """How the drafted quote was found: letter for letter; up to case, space and typography; or in parts with an
    ellipsis."""


class Mention(Noun):
    """A stated detail, where it stands, and the question that it answers."""

    id: str
    kind: MentionKind
    question: str
    """In words, for example "How many helicopters were delivered?"."""
    source: str
    quote: str
    start: int
    end: int


class Detail(Mention):
    """A mention with its normalised value."""

    value: Value


class Unparsed(Mention):
    """A mention whose value could not be understood, with the reason."""

    unparsed: str


class Unsupported(Noun):
    """A date, name or figure that a claim states and its evidence does not hold."""

    kind: MentionKind
    text: str
    reason: str


ClaimKind = Literal["statement", "quotation", "allegation", "denial", "opinion", "forecast", "headline"]
Certainty = Literal["stated", "hedged", "conditional", "question"]
Polarity = Literal["asserts", "denies"]


class Claim(Noun):
    """One standalone statement that was checked: it has evidence, or it is no claim."""

    id: str
    statement: str
    """In words that stand alone; a model's wording where a model read the document, never evidence."""
    claimant: str
    """Who states it; the source's publisher, title or path where the source speaks in its own voice."""
    own_voice: bool = False
    """The source states it itself."""
    reported_by: tuple[str, ...] = ()
    """The chain between the claimant and the source, nearest to the claimant first: RIA Novosti, AFP."""
    cue: str = ""
    """The word that gives the statement to the claimant: "said", "denied", "according to"."""
    kind: ClaimKind
    certainty: Certainty = "stated"
    polarity: Polarity = "asserts"
    evidence: tuple[Evidence, ...] = Field(min_length=1)
    mentions: tuple[Mention, ...] = ()
    unsupported: tuple[Unsupported, ...] = ()
    disputes: tuple[str, ...] = ()
    """Ids of claims of the same document that this one was drafted as disputing."""

    @property
    def source(self) -> str:
        """Id of the source whose document holds the evidence."""
        return self.evidence[0].source

    @property
    def start(self) -> int:
        """Where the first piece of evidence begins."""
        return self.evidence[0].start

    @property
    def end(self) -> int:
        """Where the first piece of evidence ends."""
        return self.evidence[0].end


class Ungrounded(Noun):
    """A drafted claim or detail whose quote is not in its document: listed, never shown as evidence."""

    source: str
    quote: str
    """What was drafted; these are not the document's words."""
    reason: str
    """A stable code, a colon and one sentence: "altered: ...", "in another source: ...", "stitched: ...",
    "found twice: ...", "too short: ...", "not in the folder: ..."."""
    draft: str
    """The drafted statement."""


class Uncovered(Noun):
    """A date, figure, name or quotation of a document that no claim covers."""

    source: str
    kind: Literal["date", "figure", "name", "quote"]
    quote: str
    start: int
    end: int
    passage: int
    """Number of the passage that holds it."""


class Withdrawn(Noun):
    """A disagreement that a model proposed, and took back when it saw both claims in their articles."""

    question: str
    """What the claims were said to answer differently."""
    claims: tuple[str, str]
    """Their ids."""
    reason: str
    """Why both can hold, in the model's words."""


class Failed(Noun):
    """A passage that was not extracted, with the reason."""

    source: str
    passage: str
    """Numbers of the first and last passage, "1-42"."""
    reason: str


# ------------------------------------------------------------------------------------------------- comparisons


Aspect = Literal["value", "spelling", "holder", "order", "wording", "speaker"]


@dataclass(frozen=True)
class Answer:
    """A detail that answers a question, with the claim that holds it."""

    detail: Detail
    claim: Claim
    published: dt.date | None = None
    """When its source was published."""
    voice: str = ""
    """Id that all sources carrying the same text share: they are one voice."""
    as_of: Moment | None = None
    """When its source stood as it stands, where that is known better than by the day of publication."""

    @property
    def moment(self) -> Moment | None:
        """When its source stood as it stands; an update is told by it. None where no source says."""
        return self.as_of or (Moment(self.published) if self.published else None)

    @cached_property
    def value_key(self) -> str:
        """The value in letters: equal for equal values."""
        return self.detail.value.model_dump_json()


@dataclass(frozen=True)
class Doubt:
    """Two of the details that were put under one question have a likely innocent reading."""

    one: str
    """Id of a detail."""
    other: str
    reading: str
    """In words: how both can hold."""


@dataclass(frozen=True)
class Question:
    """What several details answer; a comparator tells whether the answers can all hold."""

    text: str
    """In words, without any answer."""
    kind: MentionKind
    aspect: Aspect
    """What is compared: the values; the spelling of one name; who holds one role; whether "first" came first;
    the wording of one utterance; who made it."""
    answers: tuple[Answer, ...]
    """In order of the sources' paths, then of the text."""
    note: str = ""
    """What the alignment knows and a comparator should say, for example which words made two details meet."""
    grows: bool = False
    """The value only grows with time (a toll, an age): a later and larger one supersedes and does not conflict."""
    varies: bool = False
    """The value goes up and down (the missing, the wind): a later one supersedes whether it is larger or not."""
    proposed_by: Literal["rule", "model"] = "rule"
    """Who said that the details answer one question."""
    doubts: tuple[Doubt, ...] = ()
    """Pairs whose difference is listed as unclear, with the innocent reading."""

    @cached_property
    def readings(self) -> Mapping[frozenset[str], str]:
        """The innocent readings by the ids of the two details; of two for one pair the first."""
        return {frozenset((doubt.one, doubt.other)): doubt.reading for doubt in reversed(self.doubts)}


@dataclass(frozen=True)
class Reckoning:
    """Details that must fit each other, by the calendar or by arithmetic: of one source, or an age and a birth."""

    rule: Literal["weekday", "calendar", "since", "sum", "share", "age", "built"]
    answers: tuple[Answer, ...]
    """In the order in which the rule takes them: a total before its parts, an age before the birth."""


Agreement = Literal["agree", "differ", "single", "unclear"]
InconsistencyKind = Literal["date", "name", "place", "figure", "quote", "other", "certainty", "attribution", "claim"]
Severity = Literal["high", "medium", "low"]


class Side(Noun):
    """What one source says on a question."""

    source: str
    claim: str
    """Id of the claim that holds it."""
    mention: str | None = None
    """Id of the mention, where the side is a detail and not a whole claim."""
    value: str
    """The normalised value in words (`Value.text`), or the claim's statement."""
    quote: str
    start: int
    end: int
    paragraph: int = 1
    page: int | None = None
    place: str | None = None
    """As `Evidence.place`."""
    claimant: str = ""


class Comparison(Noun):
    """The details across sources that answer one question, whether they agree or not."""

    id: str
    question: str
    kind: MentionKind
    sides: tuple[Side, ...]
    """In order of the sources' paths, then of the text."""
    agreement: Agreement
    note: str = ""
    """Why the sides agree although they differ in words, or why it is unclear."""


class Inconsistency(Noun):
    """A comparison, or a claim with its counterclaim, in which not all can hold."""

    id: str
    kind: InconsistencyKind
    severity: Severity
    summary: str
    """One sentence that names both values and who gives them."""
    difference: str = ""
    """How far apart: "5 days", "14 %", "one letter"."""
    reading: str = ""
    """An innocent reading, where a rule knows one: "both can hold if 15 includes the wounded"."""
    rule: str
    """Name of the rule that flagged it; the report's `rules` holds its text."""
    proposed_by: Literal["rule", "model"] = "rule"
    comparison: str | None = None
    """Id of the comparison, None for a claim with its counterclaim."""
    sides: tuple[Side, ...] = Field(min_length=2)


class Counterclaim(Noun):
    """A link: `claim` disputes `disputed`. Both are claims, each with its own evidence."""

    claim: str
    disputed: str
    proposed_by: Literal["rule", "model"] = "rule"


@dataclass(frozen=True)
class Dispute:
    """One matter: the claims that are denied, and the claims that deny them."""

    disputed: tuple[Claim, ...]
    """Best first: the claim that its denial fits most closely."""
    denials: tuple[Claim, ...]


class Capped(Noun):
    """A block of details or claims that was too large to be compared with all that it might meet."""

    kind: MentionKind | None
    """None where claims and not details were compared."""
    block: str
    """What was compared, in words: "figures of injured people"."""
    details: int
    """How many details or claims the block holds."""
    left: int
    """How many of them may have met something that they were not compared with."""


class Judgement(Noun):
    """A person's decision on an inconsistency."""

    status: Literal["confirmed", "dismissed", "unsure"]
    reviewer: str
    at: dt.datetime
    note: str = ""
    reason: str = ""
    """Why it was dismissed: one of `judged.REASONS`, or the reviewer's own words."""


class Usage(Noun):
    """What the model's endpoint was asked and what it cost."""

    calls: int = 0
    """Requests that were sent, re-asks included."""
    cached: int = 0
    """Answers taken from the cache: nothing was sent."""
    again: int = 0
    """Of the calls, those beyond the first for one question: another shape was asked for, or how to ask was learnt."""
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost_usd: float | None = None
    """None where the price is not known; 0 for the embedded extractor and for a loopback endpoint."""
