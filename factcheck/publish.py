"""From a report to the files that a person sends: rendered in full first, then written together."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factcheck.errors import MissingPieceError
from factcheck.render import Look, make_briefing_view, render_html, render_pdf
from factcheck.render.pdf_words import read_words
from factcheck.review import lay_judgements
from factcheck.store import HTML_NAME, PDF_NAME, REPORT_NAME

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from factcheck.render.redact import Redaction
    from factcheck.report import Report
    from factcheck.review import JudgementLog
    from factcheck.store import HeldFolder


@dataclass(frozen=True, slots=True)
class Edition:
    """How a report is to be published."""

    look: Look = field(default_factory=Look)
    redaction: Redaction | None = None
    """Names that must not appear in any file."""


USUAL = Edition()


def judge_report(report: Report, log: JudgementLog) -> Report:
    """The report with the judgements of the log, and no others."""
    return report.model_copy(update={"inconsistencies": lay_judgements(report.inconsistencies, log.recorded)})


def publish_report(report: Report, held: HeldFolder, edition: Edition = USUAL) -> Path:
    """Writes the report and its briefing into the held folder, and says where the PDF is.

    Raises:
        MissingPieceError: the PDF cannot be made here; the report and the HTML were written all the same, and a PDF of
            an earlier report is gone, lest it be sent in place of this one.
        UnwritableError: nothing was written; what was there before is still there.
        UsageError: a template of the person's own is broken; nothing was written.
        FactcheckError: a name that must not appear would have; nothing was written.
    """
    if edition.redaction:
        report = edition.redaction.apply(report)
    text = report.to_json()
    html = render_html(make_briefing_view(report, edition.look), edition.look)
    files = {REPORT_NAME: text.encode(), HTML_NAME: html.encode()}
    _check(edition.redaction, {REPORT_NAME: text, HTML_NAME: html})
    try:
        files[PDF_NAME] = render_pdf(html, text, edition.look.made)
    except MissingPieceError:
        held.write(files)
        held.discard(PDF_NAME)
        raise
    if edition.redaction:
        _check(edition.redaction, {PDF_NAME: read_words(files[PDF_NAME])})
    held.write(files)
    return held.path / PDF_NAME


def _check(redaction: Redaction | None, texts: Mapping[str, str]) -> None:
    for name, text in texts.items():
        if redaction:
            redaction.check(text, name)
