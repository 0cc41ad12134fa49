"""A small folder of sources that is edited, read again and decided on: fiction, about a ferry that never was."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

from factcheck.extract.rules import RulesExtractor
from factcheck.kept import keep_documents
from factcheck.pipeline import Assignment, make_report
from factcheck.report import Report, ReportedInconsistency
from factcheck.review import Decision, Review, Reviewer, decide, open_review, read_judgements
from factcheck.review.binding import bind_all
from factcheck.review.laying import Laid, place_judgements
from factcheck.store import DOCUMENTS_NAME, REPORT_NAME

AT = dt.datetime(2026, 3, 4, 9, tzinfo=dt.UTC)
SANK = "The ferry Halcyon sank off Tarn Head on {} May 2024, harbour master Ingrid Solvay said on Friday."
CARRIED = "The ferry carried {} passengers, the owner said."
TEXTS = {
    "courier.txt": ("Ferry sinks off Tarn Head", "3 May 2024", SANK.format(2), CARRIED.format(40)),
    "gazette.txt": ("Halcyon inquiry opens", "4 May 2024", SANK.format(1), CARRIED.format(52)),
}
HARMLESS = ("The sea was calm.", "Nobody knows why.", "Gulls followed the lifeboats home.")


class Desk:
    """A folder of sources and the report on it, in a place of its own."""

    def __init__(self, place: Path) -> None:
        self.sources, self.folder = place / "sources", place / "report"
        self.sources.mkdir()
        self.folder.mkdir()
        for path, paragraphs in TEXTS.items():
            self.write(path, paragraphs)

    def write(self, path: str, paragraphs: tuple[str, ...] | list[str]) -> None:
        (self.sources / path).write_text("\n\n".join(paragraphs) + "\n", "utf-8")

    def read(self, path: str) -> list[str]:
        return (self.sources / path).read_text("utf-8").rstrip("\n").split("\n\n")

    def edit(self, path: str, pattern: str, replacement: str) -> None:
        text = (self.sources / path).read_text("utf-8")
        changed = re.sub(pattern, replacement, text, count=1)
        assert changed != text
        (self.sources / path).write_text(changed, "utf-8")

    def run(self) -> Review:
        """Reads the folder and writes the report and its documents, as `factcheck report` does."""
        report, documents = make_report(Assignment(self.sources, "Ferry"), RulesExtractor(), lambda *_: None)
        (self.folder / REPORT_NAME).write_text(report.to_json(), "utf-8")
        (self.folder / DOCUMENTS_NAME).write_text(keep_documents(documents).to_json(), "utf-8")
        return self.open()

    def open(self) -> Review:
        return open_review(self.folder)

    def decide(self, id_: str, status: str = "confirmed", reviewer: str = "Ann", **more: object) -> Review:
        made = Decision(status, **more)  # type: ignore[arg-type]  # a test's shorthand
        return decide(self.open(), id_, made, Reviewer(reviewer), AT)


def of_kind(report: Report, kind: str) -> ReportedInconsistency:
    (found,) = [one for one in report.inconsistencies if one.kind == kind]
    return found


def places(review: Review) -> tuple[Laid, ...]:
    return place_judgements(bind_all(review.report, review.documents), read_judgements(review.folder))
