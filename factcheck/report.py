"""The report file: `reports/NAME/report.json`, schema `factcheck.report/1`. Scripts, exports and templates read
nothing else.

`docs/report.schema.json` is generated from these models (`make schema`), and a test holds it to them.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from factcheck.judged import FormerJudgement, LiveJudgement, Remark, Standing
from factcheck.models import (
    Capped,
    Claim,
    Comparison,
    Detail,
    Failed,
    Inconsistency,
    Judgement,
    Noun,
    SetAside,
    Skipped,
    Source,
    Uncovered,
    Ungrounded,
    Unparsed,
    Usage,
    Withdrawn,
)
from factcheck.noun import write_schema

SCHEMA: Literal["factcheck.report/1"] = "factcheck.report/1"


class Tool(Noun):
    """The program that wrote the report."""

    name: Literal["factcheck"] = "factcheck"
    version: str


class Extractor(Noun):
    """What read the documents."""

    kind: Literal["model", "rules"]
    model: str | None = None
    """`provider/name`; None for the embedded extractor."""
    endpoint: str | None = None
    """Host of the model's endpoint; None for the embedded extractor."""
    prompts: dict[str, str] = Field(default_factory=dict)
    """Name of each prompt file that was sent, and its sha256."""
    language: str | None = None
    """In which a model was asked to write statements and questions; None for the embedded extractor."""


class ReportedSource(Source):
    """A source, and which other sources carry the same text."""

    same_text_as: tuple[str, ...] = ()
    """Ids of sources that share a substantial part of their text with it: one voice, not several."""


class ReportedClaim(Claim):
    """A claim with its counterclaims and the values of its mentions."""

    counterclaims: tuple[str, ...] = ()
    """Ids of the claims that dispute it."""
    mentions: tuple[Annotated[Detail | Unparsed, Field(union_mode="smart")], ...] = ()


class ReportedInconsistency(Inconsistency):
    """An inconsistency with what people decided on it."""

    judgement: Judgement | None = None
    """The one that counts: None while nobody has decided on what is there today, and in a disagreement."""
    standing: Standing = "open"
    live: tuple[LiveJudgement, ...] = ()
    """The last of each reviewer that holds for what is there today, in the order of the log."""
    stale: tuple[FormerJudgement, ...] = ()
    """Judgements on the same question that do not hold any more, because something that was seen has changed."""
    remarks: tuple[Remark, ...] = ()
    """Notes without a decision, in the order of the log."""


class FileCounts(Noun):
    """Every path in the folder, each counted once; what lies in a mail, a list or a zip file counts in its place."""

    found: int = 0
    read: int = 0
    """Paths of content that was read, all names of the same content among them."""
    skipped: int = 0
    """Paths of what was not read; each has its reason in `skipped`."""
    set_aside_whole: int = 0
    """Paths of content that was read and of which nothing is an article: all of it is set aside."""


class Report(Noun):
    """Everything a run found, and everything that went wrong in it."""

    schema_: Literal["factcheck.report/1"] = Field(default=SCHEMA, alias="schema")
    title: str
    """The briefing's title: the user's, or one taken from the folder's name."""
    tool: Tool
    extractor: Extractor
    usage: Usage
    sources: tuple[ReportedSource, ...]
    """In order of their paths; the briefing calls them S1, S2 ... in this order."""
    files: FileCounts = FileCounts()
    skipped: tuple[Skipped, ...]
    set_aside: tuple[SetAside, ...]
    claims: tuple[ReportedClaim, ...]
    comparisons: tuple[Comparison, ...]
    inconsistencies: tuple[ReportedInconsistency, ...]
    """Most severe first."""
    orphaned: tuple[FormerJudgement, ...] = ()
    """Judgements on what is found no more, in the order of the log."""
    remarks: tuple[Remark, ...] = ()
    """Notes without a decision on what is found no more."""
    ungrounded: tuple[Ungrounded, ...]
    failed: tuple[Failed, ...]
    capped: tuple[Capped, ...] = ()
    """Blocks that were too large to be compared whole; empty for all but very large folders."""
    uncovered: tuple[Uncovered, ...] = ()
    """What the finders find in the documents and no claim covers, in order of the sources, then of the text."""
    withdrawn: tuple[Withdrawn, ...] = ()
    rules: dict[str, str]
    """Name and text of every rule that flagged something here."""
    redacted: int = 0
    """Places from which names were taken out of this copy; a row of five full blocks stands there, and quotes that hold
    one no longer have the length that their offsets give."""

    def to_json(self) -> str:
        """The report as it is written: sorted by nothing but its own order, two spaces, a newline at the end."""
        return self.model_dump_json(by_alias=True, indent=2) + "\n"


def json_schema() -> str:
    """The JSON Schema of the report file, as it is committed."""
    return write_schema(Report)
