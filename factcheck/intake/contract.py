"""The contract of `factcheck import --json`, schema `factcheck.import/1`: what became of every row of a spreadsheet.

`docs/import.schema.json` is generated from these models (`make schema`), and a test holds it to them.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from factcheck.models import Noun

SCHEMA: Literal["factcheck.import/1"] = "factcheck.import/1"
RowState = Literal["decision", "remark", "known", "unchanged", "refused"]
"""decision: it was recorded (or would be, in a dry run); remark: its note was, without a decision; known: the log has
that already; unchanged: nothing was filled in; refused: it does not fit, for the reason that is told."""


class RowOutcome(Noun):
    """What became of one row."""

    sheet: str
    """"" for a file that has no sheets."""
    row: int
    """As the spreadsheet numbers it, from 1."""
    label: str
    """Of the inconsistency in the report: K3; what stands in the row where it fits none."""
    state: RowState
    status: str = ""
    """Confirmed, dismissed or unsure; "" where nothing of the kind was recorded."""
    reviewer: str = ""
    reason: str = ""
    """Why it was refused, or what else a person should know of it."""


class ImportOutcome(Noun):
    """What became of a spreadsheet that was brought back."""

    schema_: Literal["factcheck.import/1"] = Field(default=SCHEMA, alias="schema")
    dry_run: bool
    """Nothing was recorded; the states are those that there would be."""
    rows: tuple[RowOutcome, ...]
    """In the order of the file."""
    missing: tuple[str, ...]
    """Labels of the report's inconsistencies that no row is on."""
    encoding_guess: str | None = None
    """The encoding where the file did not say; a wrong guess spoils names in notes."""
