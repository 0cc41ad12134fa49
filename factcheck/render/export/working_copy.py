"""A Word document for the editor's desk: headings, tables and boxes to tick, to be changed at will."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import TYPE_CHECKING

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from factcheck.render.claims import claims_by_source, folded
from factcheck.render.decisions import tell_in_a_line, tell_standing
from factcheck.render.export.left_out import tell_left_out
from factcheck.render.labels import Labels
from factcheck.render.settle import tell_difference
from factcheck.render.shown import as_sentence, quoted, show
from factcheck.render.sides import head_camp, name_camps, tell_accounts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from docx.document import Document
    from docx.table import Table, _Cell, _Row
    from docx.text.paragraph import Paragraph

    from factcheck.models import Evidence, Side
    from factcheck.report import Report, ReportedClaim, ReportedInconsistency

NO_DAY = dt.datetime(2000, 1, 1)
ZIP_DAY = (2000, 1, 1, 0, 0, 0)
PAPER, MARGIN = (210, 297), 20
"""Millimetres of the paper, A4, and of the room around its text."""
FACE, SIZE = "Calibri", 10.5
"""A face that Word has, and that other programs have one of the same widths for."""
INK, HEAD_GROUND, LINE = "17212B", "EDF1F4", "C3CCD4"
"""Tones of headings, of the ground of a table's head and of the lines around its cells."""
SIDES = {"Where": 42, "Value": 43, "Words of the document": 85}
SOURCES = {"No.": 12, "Title, publisher": 62, "Published": 28, "Grade": 16, "File, SHA-256": 52}
"""Columns of the tables, with their widths in millimetres: as wide as the text together."""
PROPERTY_LIMIT = 255
"""Characters that a property of a Word document holds."""


def write_docx(report: Report) -> bytes:
    """The document's bytes."""
    labels, document = Labels(report), docx.Document()
    _lay_out(document)
    _describe(document, report)
    _front(document, report)
    for found in report.inconsistencies:
        _inconsistency(document, found, labels)
    _claims(document, report, labels)
    _sources(document, report, labels)
    _left(document, report, labels)
    stream = io.BytesIO()
    document.save(stream)
    return _steady(stream.getvalue())


def _lay_out(document: Document) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = map(Mm, PAPER)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(MARGIN)
    for name, size in {"Normal": SIZE, "Title": 24, "Heading 1": 15, "Heading 2": 12}.items():
        font = document.styles[name].font
        font.name, font.size, font.color.rgb = FACE, Pt(size), RGBColor.from_string(INK)
        for kind in ("w:asciiTheme", "w:hAnsiTheme"):  # a face of the theme would go before ours
            document.styles[name].element.rPr.rFonts.attrib.pop(qn(kind), None)


def _describe(document: Document, report: Report) -> None:
    properties = document.core_properties
    properties.title = show(report.title)[:PROPERTY_LIMIT]
    properties.author = properties.last_modified_by = show(f"factcheck {report.tool.version}")[:PROPERTY_LIMIT]
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
    told = (
        f"{found.severity} · {found.kind} · rule: {found.rule} · {decided}",
        f"Difference: {tell_difference(found.difference)}" if found.difference else "",
        f"A way both may hold: {as_sentence(found.reading)}" if found.reading else "",
    )
    for said in filter(None, told):
        _keep(document.add_paragraph(_fit(said)))
    table = _table(document, SIDES)
    for side, value in zip(found.sides, _values(found, labels), strict=True):
        who = f"{_place(side, labels)} {labels.relabel(side.claimant)}"
        _add_row(table, (who, value, quoted(side.quote)))


def _values(found: ReportedInconsistency, labels: Labels) -> list[str]:
    """What each side gives; where its words are the value, whether it states, hedges or denies."""
    accounts = tell_accounts(found.sides, found.kind, labels)
    names = name_camps(accounts, found.kind, labels)
    pairs = zip(names, accounts, strict=True)
    return [head_camp(name, [account], found.kind) or account.value for name, account in pairs]


def _claims(document: Document, report: Report, labels: Labels) -> None:
    document.add_heading("Claims", 1)
    for head, claims in claims_by_source(report, labels).items():
        document.add_heading(_fit(head), 2)
        for claim in claims:
            _claim(document, claim, labels)


def _claim(document: Document, claim: ReportedClaim, labels: Labels) -> None:
    """The statement and its evidence; a statement in the document's own words is printed once."""
    disputed = ", ".join(labels.claims_of(claim.counterclaims))
    paragraph = document.add_paragraph()
    paragraph.add_run(f"{labels.claims[claim.id]} ").bold = True
    if folded(claim.statement) != folded(claim.evidence[0].quote):
        paragraph.add_run(f"{_fit(claim.statement)} ")
    for number, piece in enumerate(claim.evidence):
        paragraph.add_run(f"{_fit(quoted(piece.quote))} ").italic = True
        who = labels.relabel(claim.claimant) if number == 0 and not claim.own_voice else ""
        paragraph.add_run(_fit(", ".join(part for part in (who, _place(piece, labels)) if part)))
        paragraph.add_run("; " if number + 1 < len(claim.evidence) else "")
    if disputed:
        paragraph.add_run(f". Disputed by {disputed}")


def _sources(document: Document, report: Report, labels: Labels) -> None:
    document.add_heading("Sources", 1)
    table = _table(document, SOURCES)
    for source in report.sources:
        named = ". ".join(part for part in (source.title, source.publisher, source.author) if part) or "no title"
        twins = ", ".join(labels.source(other) for other in source.same_text_as)
        named += f" (one voice with {twins})" if twins else ""
        file = f"{source.path} {source.sha256}"
        _add_row(table, (labels.source(source.id), named, str(source.published or ""), source.grade or "", file))


def _left(document: Document, report: Report, labels: Labels) -> None:
    document.add_heading("What was not read, and what did not hold", 1)
    for line in tell_left_out(report, labels) or ["Nothing."]:
        document.add_paragraph(_fit(line), style="List Bullet")


def _table(document: Document, columns: Mapping[str, int]) -> Table:
    """A table whose head stands over it on every page, and on none without a row beneath it."""
    table: Table = document.add_table(rows=1, cols=len(columns), style="Table Grid")
    table.autofit = False
    for place, (column, width) in enumerate(columns.items()):
        table.columns[place].width = Mm(width)
        table.rows[0].cells[place].width = Mm(width)
        table.rows[0].cells[place].paragraphs[0].add_run(column).bold = True
        _keep(table.rows[0].cells[place].paragraphs[0])
        _shade(table.rows[0].cells[place], HEAD_GROUND)
    _mark(table.rows[0], "w:tblHeader")
    _rule(table)
    return table


def _shade(cell: _Cell, ground: str) -> None:
    shade = OxmlElement("w:shd")
    for name, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", ground)):
        shade.set(qn(name), value)
    cell._tc.get_or_add_tcPr().append(shade)


def _rule(table: Table) -> None:
    """Thin pale lines and room around the words, in the order in which the format wants them."""
    lines, room = OxmlElement("w:tblBorders"), OxmlElement("w:tblCellMar")
    for edge in ("top", "left", "bottom", "right", "insideH", "insideV"):
        line = OxmlElement(f"w:{edge}")
        for name, value in (("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", LINE)):
            line.set(qn(name), value)
        lines.append(line)
    for edge, width in (("top", 50), ("left", 90), ("bottom", 50), ("right", 90)):
        side = OxmlElement(f"w:{edge}")
        side.set(qn("w:w"), str(width))
        side.set(qn("w:type"), "dxa")
        room.append(side)
    properties = table._tbl.tblPr
    for made, before in ((lines, ("w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")), (room, ("w:tblLook",))):
        following = next((child for child in properties if child.tag in map(qn, before)), None)
        properties.append(made) if following is None else following.addprevious(made)


def _add_row(table: Table, cells: Sequence[str]) -> None:
    row = table.add_row()  # type: ignore[no-untyped-call]  # python-docx types only a part of itself
    _mark(row, "w:cantSplit")
    for cell, text in zip(row.cells, cells, strict=True):
        cell.text = _fit(text)


def _mark(row: _Row, what: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(what))


def _keep(paragraph: Paragraph) -> None:
    """Keeps it on the page of what follows."""
    paragraph.paragraph_format.keep_with_next = True


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
