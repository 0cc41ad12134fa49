"""`factcheck import`: decisions that were made in a spreadsheet are recorded, each as if it were made here."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from factcheck.cli.reviewing import account, retried
from factcheck.intake import COLUMNS, ImportOutcome, plan_rows, read_rows
from factcheck.output.intake import describe_import
from factcheck.read.spreadsheet import read_spreadsheet
from factcheck.render.labels import Labels
from factcheck.review import Decision, Reviewer, decide, open_review, remark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from factcheck.intake import Entry, Planned
    from factcheck.output import Screen
    from factcheck.review import Review

EXIT_NOT_ALL = 3


@dataclass(frozen=True, slots=True)
class Return:
    """How `factcheck import` was called."""

    path: Path
    """A report."""
    file: Path
    reviewer: str = ""
    """Who decided where a row does not say; "" for the account that the command runs under."""
    dry_run: bool = False
    json: bool = False


def bring_back(wish: Return, screen: Screen) -> int:
    """Records what the rows decide, and tells what became of each; the exit status says whether all fit."""
    review = open_review(wish.path)
    sheets = read_spreadsheet(wish.file, COLUMNS)
    planned = plan_rows(read_rows(sheets), review, wish.reviewer or account())
    if not wish.dry_run:
        _record(planned, review)
    on = {one.outcome.label for one in planned}
    outcome = ImportOutcome(
        dry_run=wish.dry_run,
        rows=tuple(one.outcome for one in planned),
        missing=tuple(label for label in Labels(review.report).keys.values() if label not in on),
        encoding_guess=next((sheet.guess for sheet in sheets if sheet.guess), None),
    )
    if wish.json:
        screen.print_json(outcome.model_dump_json(by_alias=True, indent=2))
    else:
        screen.print(describe_import(outcome, verbose=screen.verbose))
    return EXIT_NOT_ALL if any(row.state == "refused" for row in outcome.rows) else 0


def _record(planned: Sequence[Planned], review: Review) -> None:
    at = dt.datetime.now(dt.UTC).replace(microsecond=0)
    for entry in (one.entry for one in planned if one.entry):
        review = retried(review, partial(_act, entry=entry, at=at))


def _act(review: Review, entry: Entry, at: dt.datetime) -> Review:
    """A reviewer who did not know of what others decided since is taken for one who could not see it."""
    reviewer = Reviewer(entry.reviewer, blind=not entry.informed)
    if isinstance(entry.wish, Decision):
        return decide(review, entry.found.id, entry.wish, reviewer, at)
    return remark(review, entry.found.id, entry.wish, reviewer, at)
