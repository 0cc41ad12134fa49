"""The contract of `factcheck impact --json`, schema `factcheck.impact/1`: what a report loses with a source.

`docs/impact.schema.json` is generated from these models (`make schema`), and a test holds it to them.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from factcheck.models import InconsistencyKind, Judgement, MentionKind, Noun, Severity

SCHEMA: Literal["factcheck.impact/1"] = "factcheck.impact/1"


class SourceRef(Noun):
    """A source as the briefing names it."""

    id: str
    label: str
    """S3."""
    path: str
    name: str
    """Its publisher, else its title, else its path."""


class ClaimRef(Noun):
    """A claim as the briefing names it."""

    id: str
    label: str
    """C12."""
    source: str
    """Label of its source."""
    claimant: str
    quote: str
    """The first piece of its evidence."""


class WithdrawnClaim(Noun):
    """A claim of the source that is withdrawn."""

    claim: ClaimRef
    state: Literal["falls", "carried"]
    """"falls": no other source was found to give one of its compared details or its very words. "carried": one was."""
    carried_by: tuple[str, ...] = ()
    """Labels of those sources."""
    shared: tuple[str, ...] = ()
    """What they give as well: the values, or "the same words"."""
    alone: tuple[str, ...] = ()
    """Its dates, figures, quotations and other details that no comparison finds elsewhere."""
    voices_before: int
    """Independent voices that say it, the withdrawn source's among them: sources that carry the same text are one."""
    voices_after: int


class Support(Noun):
    """What the source says and others say too: it stands, on fewer voices or on as many."""

    question: str
    kind: MentionKind
    value: str
    """In the words of the first source that is left."""
    claims: tuple[ClaimRef, ...]
    """That still say it."""
    voices_before: int
    voices_after: int
    copies: tuple[str, ...] = ()
    """Labels of those among them that carry the text of the withdrawn source."""

    @property
    def rests_on_copies(self) -> bool:
        """Only sources that carry the withdrawn text are left."""
        return {claim.source for claim in self.claims} <= set(self.copies)


Becomes = Literal["carried", "stale", "orphaned"]
State = Literal["falls", "changes", "stands"]


class AffectedJudgement(Noun):
    """A decision, and what the next run without the source makes of it."""

    judgement: Judgement
    becomes: Becomes
    """"orphaned": the question is asked no more. "stale": a side that was seen goes, and it is open again. "carried":
    only sides go that the inconsistency does not show."""


class FlagImpact(Noun):
    """An inconsistency with a side in the source."""

    id: str
    label: str
    """K3."""
    kind: InconsistencyKind
    severity: Severity
    summary: str
    state: State
    """"falls": what is left can all hold. "changes": a value goes, or a side that its sentence names goes. "stands":
    neither does."""
    values_before: tuple[str, ...]
    """Its distinct values; of claims, their statements."""
    values_after: tuple[str, ...]
    sides_left: tuple[str, ...]
    """Labels of the sources that are left, each once."""
    judgements: tuple[AffectedJudgement, ...] = ()
    """What people decided of it."""


class LostCounterclaim(Noun):
    """A link between a claim and the claim that it disputes of which an end is withdrawn."""

    claim: ClaimRef
    """Which disputes."""
    disputed: ClaimRef
    gone: Literal["claim", "disputed", "both"]
    counterclaims_left: int
    """How many other claims still dispute the disputed one; 0 where that is gone itself."""


class Quoting(Noun):
    """A source that is left and builds on the one that is withdrawn."""

    source: SourceRef
    how: tuple[Literal["carries its text", "attributes claims to it", "names it"], ...]
    claims: tuple[ClaimRef, ...]
    """That are attributed to it or name it."""


class Impact(Noun):
    """What a report loses when a source is withdrawn."""

    schema_: Literal["factcheck.impact/1"] = Field(default=SCHEMA, alias="schema")
    withdrawn: tuple[SourceRef, ...] = Field(min_length=1)
    """The source that was named, then those withdrawn with it because they carry its text, where that is wanted."""
    claims: tuple[WithdrawnClaim, ...]
    """In the report's order, like everything below."""
    supports: tuple[Support, ...]
    inconsistencies: tuple[FlagImpact, ...]
    counterclaims: tuple[LostCounterclaim, ...]
    quoted_by: tuple[Quoting, ...]
