"""The contract of `factcheck diff --json`, schema `factcheck.diff/1`: what changed from one report to another.

`docs/diff.schema.json` is generated from these models (`make schema`), and a test holds it to them.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from factcheck.judged import Change
from factcheck.models import InconsistencyKind, Judgement, Noun, Severity

SCHEMA: Literal["factcheck.diff/1"] = "factcheck.diff/1"

SourceState = Literal["added", "removed", "changed", "renamed"]
State = Literal["new", "gone", "changed"]
JudgementState = Literal["carried", "moved", "stale", "orphaned", "superseded", "undone", "made"]
"""carried: it holds as before; moved: it does, and a file changed around the quote; stale: something that was seen has
changed, and the question is open again; orphaned: the question is asked no more; superseded: its reviewer decided anew;
undone: its reviewer took it back; made: it is on the new report only."""
Match = Literal["id", "quote", "place"]
"""How two claims or two inconsistencies were found to be one: they have one id; they quote the same words of the same
file; or they stand between the same neighbours in a file that was edited, with most of their words in common."""


class Changed(Noun):
    """One thing that is not what it was."""

    field: str
    """What it is: "severity", "value", "side", "claimant", "quote", "published" ..."""
    before: str
    """In words; "" where there was none."""
    after: str
    """In words; "" where there is none any more."""
    where: str = ""
    """Path of the source that it concerns, in the new report, or in the old one where it is only there."""


class SourceChange(Noun):
    """A source that is in one of the reports only, or not as it was."""

    state: SourceState
    """A file of which only the name changed is "renamed"; one whose bytes or description changed is "changed"."""
    old_id: str | None
    new_id: str | None
    old_path: str | None
    new_path: str | None
    reason: str = ""
    """Of a file that is removed from the report and still in the folder: why it was skipped."""
    changes: tuple[Changed, ...] = ()
    """The text, its words, and what describes it: title, publisher, day, grade, with whom it is one voice."""


class FlagChange(Noun):
    """An inconsistency that is new, gone or changed."""

    state: State
    kind: InconsistencyKind
    severity: Severity
    """In the new report; in the old one where it is gone."""
    old_id: str | None
    new_id: str | None
    old_label: str | None
    """As the old briefing calls it: K3."""
    new_label: str | None
    summary: str
    """In the new report; in the old one where it is gone."""
    values: tuple[str, ...] = ()
    """Of its first two sides, where they are details; there too."""
    difference: str = ""
    """How far apart they are; there too."""
    matched_by: Match | None = None
    """None where it is in one of the reports only."""
    changes: tuple[Changed, ...] = ()


class ClaimChange(Noun):
    """A claim that is new, gone or changed."""

    state: State
    old_id: str | None
    new_id: str | None
    old_label: str | None
    """As the old briefing calls it: C12."""
    new_label: str | None
    path: str
    """Of its source: in the new report; in the old one where it is gone."""
    claimant: str
    quote: str
    """The first piece of its evidence, in the new report; in the old one where it is gone."""
    matched_by: Match | None = None
    changes: tuple[Changed, ...] = ()


class JudgementChange(Noun):
    """A decision on the old report and what became of it, or one that was made since."""

    state: JudgementState
    judgement: Judgement
    seen: str
    """The sentence that it was passed on."""
    old_label: str | None
    """Of the inconsistency in the old briefing: K3; None for one made since."""
    new_label: str | None
    """Of the one that it is shown with in the new briefing; None where there is none."""
    changes: tuple[Change, ...] = ()
    """What differs from what was seen, of one that is stale."""
    recorded: bool
    """It stands in the log beside the new report."""


class Side(Noun):
    """One of the two reports."""

    title: str
    version: str
    """Of the program that wrote it."""
    extractor: str
    """"rules", or the model as `provider/name`."""
    sources: int
    claims: int
    inconsistencies: int


class Kept(Noun):
    """How much is as it was."""

    sources: int = 0
    inconsistencies: int = 0
    claims: int = 0
    reworded: int = 0
    """Claims and inconsistencies among these that are told in other words, a model's or ours, on the same words of the
    same documents."""


class ReportDiff(Noun):
    """What changed from one report to another."""

    schema_: Literal["factcheck.diff/1"] = Field(default=SCHEMA, alias="schema")
    old: Side
    new: Side
    equal: bool
    """Nothing is new, gone, changed or reworded, and every decision on the one is one on the other."""
    inconsistencies: tuple[FlagChange, ...]
    """In the order of the new report, then what is gone in the order of the old one."""
    sources: tuple[SourceChange, ...]
    """In order of their paths."""
    claims: tuple[ClaimChange, ...]
    """As inconsistencies."""
    judgements: tuple[JudgementChange, ...] = ()
    """In the order of the logs; those that are carried among them."""
    kept: Kept
