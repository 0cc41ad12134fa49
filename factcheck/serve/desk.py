"""The report on the reviewer's desk: always as it lies on the disk, and only ever added to."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from factcheck.noun import make_id
from factcheck.review import (
    JUDGEMENTS_NAME,
    RecordedUndo,
    Review,
    Reviewer,
    hide_others,
    open_review,
    read_again,
    waits_for,
)
from factcheck.serve.reference import Reference
from factcheck.store import DOCUMENTS_NAME, REPORT_NAME, find_report

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from factcheck.report import Report, ReportedInconsistency
    from factcheck.review.log import LogLine

Status = Literal["open", "stale", "disagreement", "unsure", "confirmed", "dismissed"]
_Signature = tuple[tuple[int, int, int], ...]


@dataclass(frozen=True)
class View:
    """The report as it is now, as far as the reviewer may see it."""

    review: Review
    report: Report
    """Without what is hidden from a blind reviewer."""
    reference: Reference
    reviewer: Reviewer

    @cached_property
    def found(self) -> Mapping[str, ReportedInconsistency]:
        """Every inconsistency by its id."""
        return {one.id: one for one in self.report.inconsistencies}

    @cached_property
    def waiting(self) -> frozenset[str]:
        """Ids of the inconsistencies that wait for the reviewer."""
        return frozenset(one.id for one in self.report.inconsistencies if waits_for(one, self.reviewer))

    @cached_property
    def last_own(self) -> LogLine | None:
        """The reviewer's last line that was not taken back; None where there is none."""
        log = self.review.log
        own = (
            line
            for line in reversed(log.lines)
            if line.entry.reviewer == self.reviewer.name
            and not isinstance(line.entry, RecordedUndo)
            and line.id not in log.undone
        )
        return next(own, None)


def status_of(found: ReportedInconsistency) -> Status:
    """Where an inconsistency stands, in one word."""
    if found.standing == "disagreement":
        return "disagreement"
    if found.judgement is not None:
        return found.judgement.status
    return "stale" if found.stale else "open"


def fingerprint(found: ReportedInconsistency) -> str:
    """Changes with everything that the reviewer was shown of an inconsistency, what others decided among it."""
    return make_id(found.model_dump_json())


class Desk:
    """Looks again whenever it is asked: a run may have replaced the report, somebody else may have decided."""

    def __init__(self, path: Path, reviewer: Reviewer) -> None:
        self.folder = find_report(path).parent
        """Where the report lies."""
        self.reviewer = reviewer
        self._files: _Signature = ()
        self._log: _Signature = ()
        self._view = self._take()

    def look(self) -> View:
        """The report as it is now.

        Raises:
            UsageError: it cannot be read.
        """
        if self._sign(REPORT_NAME, DOCUMENTS_NAME) != self._files:
            self._view = self._take()
        elif self._sign(JUDGEMENTS_NAME) != self._log:
            log = self._sign(JUDGEMENTS_NAME)
            self._view = self._show(read_again(self._view.review), self._view.reference)
            self._log = log
        return self._view

    def put(self, review: Review) -> View:
        """The review with a line that was just recorded."""
        log = self._sign(JUDGEMENTS_NAME)
        self._view = self._show(review, self._view.reference)
        self._log = log if log and log[0][1] == review.log.size else ()
        return self._view

    def _take(self) -> View:
        files, log = self._sign(REPORT_NAME, DOCUMENTS_NAME), self._sign(JUDGEMENTS_NAME)
        review = open_review(self.folder)
        view = self._show(review, Reference(review.report, review.documents))
        self._files, self._log = files, log
        return view

    def _show(self, review: Review, reference: Reference) -> View:
        return View(review, hide_others(review.report, self.reviewer), reference, self.reviewer)

    def _sign(self, *names: str) -> _Signature:
        """What tells one state of the files from another; taken before they are read, so that no change is missed."""
        signed = []
        for name in names:
            try:
                stat = (self.folder / name).stat()
            except OSError:
                continue
            signed.append((stat.st_ino, stat.st_size, stat.st_mtime_ns))
        return tuple(signed)
