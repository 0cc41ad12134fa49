"""What people decided, and what they saw when they did: the nouns of review, as the log and the report hold them."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from pydantic import Field

from factcheck.models import InconsistencyKind, Judgement
from factcheck.noun import Noun

AROUND = 32
"""Characters before and after a quote that tell where it stood; as many as W3C Web Annotations usually carry."""

REASONS = {
    "same event": "two ways of telling one event, and both hold",
    "other time": "each was right at its own time",
    "other scope": "they tell of different things, or count them differently",
    "rounding or unit": "one value, rounded or in another unit",
    "other speaker": "different people said it",
    "misread source": "a source does not say what was read into it",
    "not important": "it does not matter here",
    "other": "something else; the note says what",
}
"""Why an inconsistency is usually dismissed, and what each reason means; a reviewer may also give other words."""

Standing = Literal["open", "unsure", "agreed", "disagreement", "resolved"]
"""Where the decisions on one inconsistency stand. open: nobody has decided on what is there today; unsure: those who
looked could not tell; agreed: confirmed or dismissed, and nobody else decided otherwise; disagreement: confirmed by one
and dismissed by another; resolved: a further decision, made on the disagreement, settled it."""
SETTLED: frozenset[Standing] = frozenset(["agreed", "resolved"])


class BoundSide(Noun):
    """One side as the reviewer saw it; exact, prefix and suffix as in W3C's TextQuoteSelector."""

    sha256: str
    """Of the file that the document was read from."""
    path: str
    value: str
    """The normalised value in words; "" where the side is a whole claim, whose statement may be a model's wording."""
    words: str = ""
    """The detail's own words in the document; "" where the side is a whole claim."""
    at: int = 0
    """Where these words begin, counted from the beginning of the quote."""
    exact: str
    prefix: str | None = None
    """Up to `AROUND` characters before the quote; None where the document's text was not at hand."""
    suffix: str | None = None
    start: int
    only: bool = False
    """The quote stood once in its document."""


class Bound(Noun):
    """What a judgement is bound to: it holds for nothing else."""

    kind: InconsistencyKind
    rule: str
    sides: tuple[BoundSide, ...]


class LiveJudgement(Noun):
    """A reviewer's judgement that holds for the inconsistency as it is today."""

    judgement: Judgement
    line: str
    """Id of its line in the log."""
    resolves: tuple[str, ...] = ()
    """Ids of the lines whose disagreement it was made to settle; empty for any other judgement."""
    moved: tuple[str, ...] = ()
    """Paths of the files that changed since, and in which the quote stands unchanged."""


class Change(Noun):
    """One difference between what was seen and what is there today."""

    what: Literal["quote", "value", "place", "side gone", "side new", "kind"]
    """place: the words are there, but it cannot be told whether they are the ones that were seen."""
    path: str
    """The source; "" where the change is not in one."""
    before: str = ""
    after: str = ""


class SeenSide(Noun):
    """A side of what a former judgement was passed on."""

    path: str
    value: str
    quote: str


class FormerJudgement(Noun):
    """A judgement that does not hold for anything there is today: kept, and shown with what was seen."""

    inconsistency: str
    """Id of what it was passed on."""
    line: str
    """Id of its line in the log."""
    judgement: Judgement
    seen: str
    """The summary as it was seen."""
    sides: tuple[SeenSide, ...] = ()
    """Empty for a judgement recorded before sides were bound."""
    changes: tuple[Change, ...] = ()
    """What differs today; empty where the inconsistency is found no more."""


class Remark(Noun):
    """A reviewer's note without a decision."""

    inconsistency: str
    """Id of what it was made on."""
    seen: str
    """Its summary as it was seen."""
    reviewer: str
    at: dt.datetime
    text: str = Field(min_length=1)
