"""What a model writes: compact, by number, with short names; and the readable drafts that it becomes.

The docstring under a field is its description in the schema that the model reads: a reminder of what the
prompt says in full, and editing one is editing a prompt. Every field is required; none takes an id or an offset.
"""

from __future__ import annotations

import re
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict

from factcheck.drafts import ClaimDraft, DetailDraft

LONGEST: Final = 2_000
"""Characters of a drafted text that are kept: more is no quote and no sentence."""
_UNWRITTEN: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
"""Controls and lone surrogates: no document's text, and nothing for a report."""


class Wire(BaseModel):
    """What a model may answer: nothing beyond the schema, every field required."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class WireDetail(Wire):
    """One stated detail."""

    kind: Literal["date", "name", "place", "figure", "other"]
    words: str
    """Copied from the quote, as few as possible."""
    asks: str
    """The question, without the answer."""


class WireClaim(Wire):
    """One statement."""

    line: int
    """Its number."""
    quote: str
    """Copied from that line, letter for letter."""
    kind: Literal["statement", "quotation", "allegation", "opinion", "forecast", "headline"]
    by: list[str]
    """Who states it, then who passed it on; empty for the article itself."""
    cue: str
    """Said, denied, according to; else empty."""
    sure: Literal["stated", "hedged", "conditional", "question", "denied"]
    details: list[WireDetail]
    claim: str
    """One sentence that stands alone, no surer than the quote; empty where the quote is one."""


class WireDispute(Wire):
    """One claim rejects or contradicts another."""

    line: int
    """Of the one."""
    rejects: int
    """Line of the other."""


class ExtractionReply(Wire):
    """The claims, in order of the lines."""

    claims: list[WireClaim]
    disputes: list[WireDispute]


class MendedClaim(Wire):
    """One listed entry, with words that do stand in the article."""

    entry: int
    line: int
    """0 where the article says nothing of the kind."""
    quote: str
    details: list[WireDetail]
    claim: str


class RepairReply(Wire):
    """One answer for each entry."""

    entries: list[MendedClaim]


class SameQuestion(Wire):
    """Questions that are one and the same in other words."""

    questions: list[int]
    question: str
    """The one question, in plain words."""


class Disagreement(Wire):
    """Two claims that cannot both be right."""

    a: int
    b: int
    question: str
    """What they answer differently."""


class ProposalReply(Wire):
    """What belongs together, by number."""

    same: list[SameQuestion]
    disagree: list[Disagreement]


class JudgedPair(Wire):
    """One proposed pair, looked at once more."""

    pair: int
    why: str
    """One short sentence."""
    verdict: Literal["contradict", "both", "apart"]


class AdjudicationReply(Wire):
    """One answer for each pair."""

    pairs: list[JudgedPair]


def to_draft(claim: WireClaim, disputes: int | None) -> ClaimDraft:
    """The claim as a draft; `disputes` is the place of the draft that it disputes, among all of the document."""
    by = [name for name in map(_clean, claim.by) if name]
    return ClaimDraft(
        line=claim.line,
        quote=_clean(claim.quote),
        kind="denial" if claim.sure == "denied" and claim.kind != "headline" else claim.kind,
        claimant=by[0] if by else "",
        reported_by=by[1:],
        cue=_clean(claim.cue),
        certainty="stated" if claim.sure == "denied" else claim.sure,
        polarity="denies" if claim.sure == "denied" else "asserts",
        details=[_detail(detail) for detail in claim.details],
        claim=_clean(claim.claim) or " ".join(_clean(claim.quote).split()),
        disputes=disputes,
    )


def mend(draft: ClaimDraft, mended: MendedClaim) -> ClaimDraft:
    """The draft with the words that were found for it; as it was where there are none."""
    if mended.line <= 0 or not mended.quote.strip():
        return draft
    found = {
        "line": mended.line,
        "quote": _clean(mended.quote),
        "details": [_detail(detail) for detail in mended.details],
        "claim": _clean(mended.claim) or draft.claim,
    }
    return draft.model_copy(update=found)


def _detail(detail: WireDetail) -> DetailDraft:
    return DetailDraft(kind=detail.kind, words=_clean(detail.words), question=_clean(detail.asks))


def _clean(text: str) -> str:
    return _UNWRITTEN.sub("", text[:LONGEST]).strip()
