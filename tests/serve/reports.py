"""Reports on the disk for the review page: fiction, with something of everything that a page shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.kept import keep_documents
from factcheck.models import Document, SetAside, make_id
from factcheck.report import ReportedInconsistency
from factcheck.store import DOCUMENTS_NAME, REPORT_NAME, hold_report
from tests.a_report import TEXTS, a_report, a_source, an_inconsistency

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from factcheck.report import Report

FLAGS = ("first", "second", "third")


def three_flags() -> tuple[ReportedInconsistency, ...]:
    """Three flags on one difference, so that each can be decided on by itself."""
    high, medium, low = (
        an_inconsistency(key, severity) for key, severity in zip(FLAGS, ("high", "medium", "low"), strict=True)
    )
    return high, medium.model_copy(update={"rule": "order"}), low.model_copy(update={"kind": "name"})


def a_report_of_three(**changes: object) -> Report:
    """The report with these flags, and nothing that was set aside."""
    return a_report(*three_flags(), **{"set_aside": (), **changes})


def write(folder: Path, report: Report, texts: Mapping[str, str] = TEXTS) -> Path:
    """The report in `folder`, with the texts of its sources beside it."""
    documents = [
        Document(source=a_source(path), text=text, set_aside=_aside(report, path)) for path, text in texts.items()
    ]
    files = {REPORT_NAME: report.to_json(), DOCUMENTS_NAME: keep_documents(documents).to_json()}
    with hold_report(folder, "a test") as held:
        held.write({name: text.encode() for name, text in files.items()})
    return folder


def _aside(report: Report, path: str) -> tuple[SetAside, ...]:
    return tuple(one for one in report.set_aside if one.source == make_id(path))
