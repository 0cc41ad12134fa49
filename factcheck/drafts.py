"""What an extractor may answer: strings and line numbers only. A draft is what was answered; a claim is what was
checked.

No field takes an id or an offset: those are computed from the document. What a model reads and writes of this, with
shorter names, is `extract/wire.py`: its docstrings are part of the prompt, these are not.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict


class Draft(BaseModel):
    """Base of what may be answered: nothing beyond the schema, every field required."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class DetailDraft(Draft):
    """One date, name, place, figure, quotation or other attribute stated in the quote."""

    kind: Literal["date", "name", "place", "figure", "quote", "other"]
    words: str
    """The detail's own words, copied from the line."""
    question: str
    """The question that these words answer, so that another article's answer to it can be found; never the answer
    itself."""


class ClaimDraft(Draft):
    """One statement of the article."""

    line: int
    """Number of the line that the quote is copied from."""
    quote: str
    """Words copied from that line, letter for letter: enough of them to carry the whole statement."""
    kind: Literal["statement", "quotation", "allegation", "denial", "opinion", "forecast", "headline"]
    claimant: str
    """Who states it, by the fullest name the article gives; empty where the article itself states it."""
    reported_by: list[str]
    """Who passed it on between the claimant and this article, nearest to the claimant first; usually empty."""
    cue: str
    """The word of the article that gives it to the claimant, for example: said, denied, according to; else empty."""
    certainty: Literal["stated", "hedged", "conditional", "question"]
    """How the claimant puts it: hedged covers perhaps, may, might, appears, is believed to."""
    polarity: Literal["asserts", "denies"]
    """denies where the claimant rejects, denies or disputes what the statement is about."""
    details: list[DetailDraft]
    claim: str
    """The statement in one sentence that stands alone: names in place of pronouns, nothing added, nothing made
    surer."""
    disputes: int | None
    """Place, from 1, in this answer, of the claim that this one disputes; null where it disputes none."""
