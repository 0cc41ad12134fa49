"""Decisions that come back in a spreadsheet: nothing is lost, nothing is guessed, what does not fit is told."""

from __future__ import annotations

from factcheck.intake.contract import ImportOutcome, RowOutcome
from factcheck.intake.planning import Entry, Planned, plan_rows
from factcheck.intake.rows import COLUMNS, Row, read_rows

__all__ = ["COLUMNS", "Entry", "ImportOutcome", "Planned", "Row", "RowOutcome", "plan_rows", "read_rows"]
