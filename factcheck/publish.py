"""From a report to the files that a person sends: rendered in full first, then written together."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from factcheck.errors import MissingPieceError
from factcheck.render import Look, find_missing_fonts, make_briefing_view, render_html, render_pdf
from factcheck.render.pdf_words import read_words
from factcheck.render.scripts import list_packages
from factcheck.render.soundness import check_soundness
from factcheck.review import RecordedUndo, lay_judgements
from factcheck.review.binding import bind_all
from factcheck.review.log import dump_entry, line_id, refer_to
from factcheck.review.rebinding import rebind
from factcheck.store import DOCUMENTS_NAME, HTML_NAME, PDF_NAME, REPORT_NAME

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from factcheck.kept import KeptDocuments
    from factcheck.models import Document
    from factcheck.render.briefing import Script
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


def judge_report(report: Report, kept: KeptDocuments | None, log: JudgementLog) -> Report:
    """The report with the judgements of the log, and no others; `kept` are its documents, where they are at hand."""
    return lay_judgements(report, _texts(report, kept), log)


def _texts(report: Report, kept: KeptDocuments | None) -> Mapping[str, Document]:
    """The documents by the source's id; none where they were not kept."""
    return kept.restore(report.sources, report.set_aside) if kept else {}


def judge_without_names(
    report: Report, kept: KeptDocuments | None, log: JudgementLog, redaction: Redaction | None
) -> tuple[Report, KeptDocuments | None, JudgementLog]:
    """The report, its documents and the log as they may leave: without the names, and judged as the report itself is;
    what was decided on a copy without them holds as well.

    Raises:
        UsageError: one of them cannot do without a name, or the report does not hold together.
    """
    check_soundness(report, _texts(report, kept))
    if redaction is None:
        return judge_report(report, kept, log), kept, log
    redaction = redaction.widened(report, kept)
    before, old_texts = report, _texts(report, kept)
    report, kept = redaction.apply(report, kept)
    subjects = bind_all(before, old_texts), bind_all(report, _texts(report, kept))
    cleaned = [redaction.clean(line.entry) for line in log.lines]
    entries = [
        rebind(entry, None if isinstance(line.entry, RecordedUndo) else line.entry.bound, *subjects)
        for line, (entry, _) in zip(log.lines, cleaned, strict=True)
    ]
    lines = tuple(replace(line, entry=entry) for line, entry in zip(log.lines, entries, strict=True))
    report = report.model_copy(update={"redacted": report.redacted + sum(count for _, count in cleaned)})
    log = replace(log, lines=lines)
    return judge_report(report, kept, log), kept, log


def copy_judgements(log: JudgementLog, redaction: Redaction | None) -> bytes:
    """The log as it goes with a copy of the report: as it is, or line by line as it was without the names."""
    if redaction is None:
        return log.content
    ids: dict[str, str] = {}
    content = b""
    for line in log.lines:
        raw = dump_entry(refer_to(line.entry, ids))
        ids[line.id] = line_id(raw)
        content += raw + b"\n"
    return content


def publish_report(
    report: Report,
    kept: KeptDocuments | None,
    held: HeldFolder,
    edition: Edition = USUAL,
    *,
    warn: Callable[[str], None] = lambda _said: None,
) -> Path:
    """Writes the report, its documents and its briefing into the held folder, and says where the PDF is.

    `warn` is told of letters for which no font is at hand; the PDF says so too.

    Raises:
        MissingPieceError: the PDF cannot be made here; the rest was written, and a PDF of an earlier report is gone,
            lest it be sent in place of this one.
        UnwritableError: nothing was written; what was there before is still there.
        UsageError: a template of the person's own is broken; nothing was written.
        FactcheckError: a name that must not appear would have; nothing was written.
    """
    text = report.to_json()
    html = render_html(make_briefing_view(report, edition.look), edition.look)
    texts = ({DOCUMENTS_NAME: kept.to_json()} if kept else {}) | {REPORT_NAME: text, HTML_NAME: html}
    _check(edition.redaction, texts)
    files = {name: content.encode() for name, content in texts.items()}
    try:
        if without_font := find_missing_fonts(html):
            warn(tell_missing_fonts(without_font))
            look = replace(edition.look, without_font=without_font)
            html = render_html(make_briefing_view(report, look), look)  # only the PDF: a browser has its own fonts
        files[PDF_NAME] = render_pdf(html, text, edition.look.made)
    except MissingPieceError:
        _write(held, files)
        raise
    if edition.redaction:
        _check(edition.redaction, {PDF_NAME: read_words(files[PDF_NAME])})
    _write(held, files)
    return held.path / PDF_NAME


def _write(held: HeldFolder, files: Mapping[str, bytes]) -> None:
    """Writes the files together; what of an earlier report none of them takes the place of goes."""
    held.write(files)
    for name in (DOCUMENTS_NAME, PDF_NAME):
        if name not in files:
            held.discard(name)


def tell_missing_fonts(scripts: Sequence[Script]) -> str:
    """The warning that letters print as boxes, and what helps."""
    named = ", ".join(f"{script.name} ({script.characters:,})" for script in scripts)
    packages = list_packages(scripts)
    return f"no font here for {named}: boxes stand in the PDF. On Debian and Ubuntu: apt-get install {packages}"


def _check(redaction: Redaction | None, texts: Mapping[str, str]) -> None:
    for name, text in texts.items():
        if redaction:
            redaction.check(text, name)
