"""A Word document for the editor's desk: headings, tables and boxes to tick, to be changed at will."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import TYPE_CHECKING

import docx

from factcheck.render.decisions import tell_in_a_line, tell_standing
from factcheck.render.labels import Labels
from factcheck.render.settle import tell_difference
from factcheck.render.shown import as_sentence, show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.document import Document
    from docx.table import Table

    from factcheck.models import Evidence, Side
    from factcheck.report import Report, ReportedInconsistency

NO_DAY = dt.datetime(2000, 1, 1)
ZIP_DAY = (2000, 1, 1, 0, 0, 0)
PROPERTY_LIMIT = 255
"""Characters that a property of a Word document holds."""


def write_docx(report: Report) -> bytes:
    """The document's bytes."""
    labels, document = Labels(report), docx.Document()
    _describe(document, report)
    _front(document, report)
    for found in report.inconsistencies:
        _inconsistency(document, found, labels)
    _claims(document, report, labels)
    _sources(document, report, labels)
    _left(document, report)
    stream = io.BytesIO()
    document.save(stream)
    return _steady(stream.getvalue())


def _describe(document: Document, report: Report) -> None:
    properties = document.core_properties
    properties.title = show(report.title)[:PROPERTY_LIMIT]
    properties.author = properties.last_modified_by = f"factcheck {report.tool.version}"
    properties.comments = "Working copy. The briefing is the PDF beside it."
    properties.created = properties.modified = NO_DAY
    properties.language = "en"


def _front(document: Document, report: Report) -> None:
    document.add_heading(_fit(report.title), 0)
    by = report.extractor.model or "the embedded rules, without a language model"
    document.add_paragraph(
        f"Working copy. {len(report.sources)} sources, {len(report.claims)} claims, "
        f"{len(report.inconsistencies)} inconsistencies. Read by {_fit(by)}."
    )
    document.add_heading("Inconsistencies", 1)
    if not report.inconsistencies:
        document.add_paragraph("Nothing was flagged.")


def _inconsistency(document: Document, found: ReportedInconsistency, labels: Labels) -> None:
    document.add_heading(_fit(f"{labels.keys[found.id]} {labels.relabel(found.summary)}"), 2)
    decided = tell_in_a_line(tell_standing(found)) or "☐ Confirm  ☐ Dismiss"
    document.add_paragraph(_fit(f"{found.severity} · {found.kind} · {decided}"))
    for said in (tell_difference(found.difference), as_sentence(found.reading)):
        if said:
            document.add_paragraph(_fit(said))
    table = _table(document, ("Where", "Value", "Words of the document"))
    for side in found.sides:
        who = f"{_place(side, labels)} {labels.relabel(side.claimant)}"
        _add_row(table, (who, side.value, f"“{side.quote}”"))


def _claims(document: Document, report: Report, labels: Labels) -> None:
    document.add_heading("Claims", 1)
    for claim in report.claims:
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{labels.claims[claim.id]} ").bold = True
        paragraph.add_run(_fit(claim.statement))
        disputed = ", ".join(labels.claims_of(claim.counterclaims))
        if disputed:
            paragraph.add_run(f" Disputed by {disputed}.").italic = True
        for piece in claim.evidence:
            quote = document.add_paragraph(style="Quote")
            quote.add_run(f"“{_fit(piece.quote)}” ")
            quote.add_run(_fit(f"{labels.relabel(claim.claimant)}, {_place(piece, labels)}")).italic = False


def _sources(document: Document, report: Report, labels: Labels) -> None:
    document.add_heading("Sources", 1)
    table = _table(document, ("No.", "Title, publisher", "Published", "Grade", "File, SHA-256"))
    for source in report.sources:
        named = ". ".join(part for part in (source.title, source.publisher, source.author) if part) or "no title"
        twins = ", ".join(labels.source(other) for other in source.same_text_as)
        named += f" (one voice with {twins})" if twins else ""
        file = f"{source.path} {source.sha256}"
        _add_row(table, (labels.source(source.id), named, str(source.published or ""), source.grade or "", file))


def _left(document: Document, report: Report) -> None:
    document.add_heading("What was not read, and what did not hold", 1)
    lines = [f"Skipped: {left.path}: {left.reason}" for left in report.skipped]
    lines += [f"Failed: passages {left.passage}: {left.reason}" for left in report.failed]
    lines += [f"Ungrounded: {left.draft}: {left.reason}" for left in report.ungrounded]
    lines += [f"Set aside: {left.reason}: {left.quote}" for left in report.set_aside]
    for line in lines or ["Nothing."]:
        document.add_paragraph(_fit(line), style="List Bullet")


def _table(document: Document, columns: Sequence[str]) -> Table:
    table: Table = document.add_table(rows=1, cols=len(columns), style="Table Grid")
    for cell, column in zip(table.rows[0].cells, columns, strict=True):
        cell.paragraphs[0].add_run(column).bold = True
    return table


def _add_row(table: Table, cells: Sequence[str]) -> None:
    row = table.add_row()  # type: ignore[no-untyped-call]  # python-docx types only a part of itself
    for cell, text in zip(row.cells, cells, strict=True):
        cell.text = _fit(text)


def _place(held: Side | Evidence, labels: Labels) -> str:
    return f"{labels.source(held.source)} ¶{held.paragraph}" + (f" p.{held.page}" if held.page else "")


def _fit(text: str) -> str:
    return show(text, whole=True)


def _steady(content: bytes) -> bytes:
    """The same archive with the same day on every file in it: the writer stamps them with the clock."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, ZIP_DAY), old.read(name), zipfile.ZIP_DEFLATED)
    return stream.getvalue()
