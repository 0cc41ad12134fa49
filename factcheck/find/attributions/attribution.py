"""What the finder of attributions returns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from factcheck.find.paragraphs import Span
from factcheck.find.verbs import Act
from factcheck.models import Certainty

Polarity = Literal["asserts", "denies", "doubts", "asks"]


@dataclass(frozen=True, slots=True)
class Attribution:
    """A stretch of a text that the text gives to somebody: who says what; offsets refer to that text."""

    claimant: str
    """The fullest name that the document gives, without titles; else the phrase itself ("Afghan officials")."""
    claimant_span: Span | None
    """Where the claimant is named, by pronoun too; None where a quotation goes on without naming anybody."""
    cue: str
    """The words that give the content to the claimant: "said", "according to", ":"."""
    cue_span: Span
    """Where they stand; the cue before, where a quotation goes on without one."""
    content_start: int
    """Where the content begins: a quotation with its marks, or the first word of a clause."""
    content_end: int
    """Where the content ends; a clause that the cue interrupts is one stretch with the cue inside."""
    direct: bool
    """The content is a quotation of the claimant's own words."""
    polarity: Polarity
    """What the claimant does with the content; "denies" also where the words deny ("these claims are false")."""
    certainty: Certainty
    """How firmly the claimant puts it."""
    act: Act
    """What sort of act the cue reports."""
    reported_by: tuple[str, ...] = ()
    """Who passed it on, nearest to the claimant first."""
