"""From a report to the files that a person sends: rendered in full first, then written together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.errors import MissingPieceError
from factcheck.render import make_briefing_view, render_html, render_pdf
from factcheck.review import lay_judgements
from factcheck.store import HTML_NAME, PDF_NAME, REPORT_NAME

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.report import Report
    from factcheck.review import JudgementLog
    from factcheck.store import HeldFolder


def judge_report(report: Report, log: JudgementLog) -> Report:
    """The report with the judgements of the log, and no others."""
    return report.model_copy(update={"inconsistencies": lay_judgements(report.inconsistencies, log.recorded)})


def publish_report(report: Report, held: HeldFolder) -> Path:
    """Writes the report and its briefing into the held folder, and says where the PDF is.

    Raises:
        MissingPieceError: the PDF cannot be made here; the report and the HTML were written all the same, and a PDF of
            an earlier report is gone, lest it be sent in place of this one.
        UnwritableError: nothing was written; what was there before is still there.
    """
    text = report.to_json()
    html = render_html(make_briefing_view(report))
    files = {REPORT_NAME: text.encode(), HTML_NAME: html.encode()}
    try:
        files[PDF_NAME] = render_pdf(html, text)
    except MissingPieceError:
        held.write(files)
        held.discard(PDF_NAME)
        raise
    held.write(files)
    return held.path / PDF_NAME
