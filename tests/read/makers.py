"""Files of every format, made by the tests themselves: small, and their bytes are the same on every machine."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
FIXED = (2020, 1, 1, 0, 0, 0)

LEAD = (
    "The northern quay was closed on Tuesday after divers found cracks in three of its piers, the port authority said."
)
SECOND = "Divers will return on Friday to measure the damage, which engineers had first reported in February."
THIRD = "“Nobody was in danger at any time,” said Ilse Marten, who runs the port. “We closed it within the hour.”"
ARTICLE = (LEAD, SECOND, THIRD)
HEADLINE = "Northern quay closed after divers find cracks"


def page(*body: str, head: str = "", lang: str = "en") -> bytes:
    """A saved web page."""
    top = f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8">{head}</head>'
    return f"{top}<body>{''.join(body)}</body></html>".encode()


def article(*inside: str) -> str:
    """The article element of a page, with enough text to be told from the page around it."""
    return f"<article><h1>{HEADLINE}</h1>{''.join(f'<p>{text}</p>' for text in ARTICLE)}{''.join(inside)}</article>"


def zipped(parts: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip file with these parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, FIXED), content, compress_type=method)
    return buffer.getvalue()


def docx(*body: str, core: str = "", parts: Mapping[str, str] | None = None) -> bytes:
    """A Word file: `body` is WordprocessingML, `core` what stands in its properties."""
    properties = (
        f'<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/">{core}</cp:coreProperties>'
    )
    document = (
        f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{W}"><w:body>{"".join(body)}</w:body></w:document>'
    )
    return zipped({"word/document.xml": document, "docProps/core.xml": properties, **(parts or {})})


def paragraph(text: str, style: str = "", run: str = "") -> str:
    """A paragraph of WordprocessingML; `run` is what its run's properties hold."""
    styled = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    properties = f"<w:rPr>{run}</w:rPr>" if run else ""
    return f'<w:p>{styled}<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def pdf(pages: Sequence[str], fields: str = "") -> bytes:
    """A PDF of 612 by 792 points; each page is its content stream, `/F1` and `/F2` are Helvetica and its bold."""
    kids = " ".join(f"{5 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
        " /F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >> >> >>",
        f"<< {fields} >>",
    ]
    for number, content in enumerate(pages):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources 3 0 R /Contents {6 + 2 * number} 0 R >>"
        )
        length = len(content.encode("cp1252"))
        objects.append(f"<< /Length {length} >>\nstream\n{content}\nendstream")
    return assemble(objects, "/Root 1 0 R /Info 4 0 R")


def assemble(objects: Sequence[str], trailer: str) -> bytes:
    """A PDF of these objects, numbered from 1."""
    written = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(written))
        written += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(objects) + 1} {trailer} >>\n"
    return written + f"{end}startxref\n{len(written)}\n%%EOF\n".encode()


def printed(
    lines: Sequence[str], left: int = 72, top: int = 720, size: int = 11, pitch: int = 14, font: str = "F1"
) -> str:
    """A content stream that prints lines below each other."""
    escaped = [line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)") for line in lines]
    shown = " T* ".join(f"({line}) Tj" for line in escaped)
    return f"BT /{font} {size} Tf {pitch} TL {left} {top} Td {shown} ET"


def wrapped(text: str, width: int = 78) -> list[str]:
    """Text in lines of at most so many characters, broken between words."""
    lines = [""]
    for word in text.split():
        lines = [*lines[:-1], f"{lines[-1]} {word}".strip()] if len(lines[-1]) + len(word) < width else [*lines, word]
    return lines


OFFICE = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" '
    'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def odt(*body: str, meta: str = "", styles: str = "") -> bytes:
    """An OpenDocument text: `body` is what stands in it, `meta` its properties."""
    content = (
        f"<office:document-content {OFFICE}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{''.join(body)}</office:text></office:body></office:document-content>"
    )
    properties = f"<office:document-meta {OFFICE}><office:meta>{meta}</office:meta></office:document-meta>"
    parts = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content, "meta.xml": properties}
    return zipped(parts, zipfile.ZIP_STORED)


def epub(*chapters: str, meta: str = "") -> bytes:
    """A book of these pages' bodies."""
    manifest = "".join(
        f'<item id="c{n}" href="c{n}.xhtml" media-type="application/xhtml+xml"/>' for n in range(len(chapters))
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<metadata>{meta}</metadata><manifest>{manifest}</manifest><spine>{spine}</spine></package>"
    )
    container = '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
    pages = {f"OEBPS/c{n}.xhtml": page(body) for n, body in enumerate(chapters)}
    parts = {"mimetype": "application/epub+zip", "META-INF/container.xml": container, "OEBPS/book.opf": package}
    return zipped({**parts, **pages}, zipfile.ZIP_STORED)


def ods(rows: Sequence[Sequence[str]], *, packed: bool = True) -> bytes:
    """A spreadsheet: its second row stands for two, its third is hidden, days are stated beside what is shown."""
    place = {1: 'table:number-rows-repeated="2"', 2: 'table:visibility="collapse"'}
    lines = "".join(
        f"<table:table-row {place.get(number, '')}>{''.join(map(_cell, row))}</table:table-row>"
        for number, row in enumerate(rows)
    )
    body = f'<office:body><office:spreadsheet><table:table table:name="Articles">{lines}</table:table>'
    end = "</office:spreadsheet></office:body>"
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    if packed:
        content = f"<office:document-content {OFFICE}>{body}{end}</office:document-content>"
        return zipped({"mimetype": kind, "content.xml": content}, zipfile.ZIP_STORED)
    head = f'<?xml version="1.0"?><office:document {OFFICE} office:mimetype="{kind}">'
    return f"{head}{body}{end}</office:document>".encode()


def _cell(text: str) -> str:
    day = ' office:date-value="2019-03-04T00:00:00"' if text == "4 March 2019" else ""
    remark = "<office:annotation><text:p>Is this so?</text:p></office:annotation>"
    lines = "".join(f"<text:p>{line}</text:p>" for line in text.split("\n"))
    return f"<table:table-cell{day}>{remark}{'03/04/19' if day else lines}</table:table-cell>"


def zipped_with(raw: bytes, name: str, old: bytes, new: bytes) -> bytes:
    """A zip file in one part of which something was put for something else."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return zipped(
            {one: archive.read(one).replace(*((old, new) if one == name else (b"", b""))) for one in archive.namelist()}
        )


def sheets(**named: Sequence[Sequence[str | int]]) -> bytes:
    """A workbook of several sheets; text stands in its cells."""
    cell = '<c t="inlineStr"><is><t xml:space="preserve">{}</t></is></c>'.format
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    places = list(enumerate(named, start=1))
    listed = "".join(f'<sheet name="{name}" sheetId="{nth}" r:id="rId{nth}"/>' for nth, name in places)
    related = "".join(f'<Relationship Id="rId{nth}" Target="worksheets/sheet{nth}.xml"/>' for nth, _ in places)
    parts = {
        "xl/workbook.xml": f'<workbook {space} xmlns:r="{relation}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f"<Relationships>{related}</Relationships>",
    }
    for nth, name in places:
        rows = "".join(
            f'<row r="{number}">{"".join(map(cell, row))}</row>' for number, row in enumerate(named[name], 1)
        )
        parts[f"xl/worksheets/sheet{nth}.xml"] = f"<worksheet {space}><sheetData>{rows}</sheetData></worksheet>"
    return zipped(parts)


def xlsx(rows: Sequence[Sequence[str | int]], sheet: str = "Articles") -> bytes:
    """A workbook of one sheet; text stands in its shared strings."""
    strings = sorted({cell for row in rows for cell in row if isinstance(cell, str)})
    lines = []
    for number, row in enumerate(rows, start=1):
        cells = "".join(
            f'<c r="{chr(65 + place)}{number}" t="s"><v>{strings.index(cell)}</v></c>'
            if isinstance(cell, str)
            else f'<c r="{chr(65 + place)}{number}"><v>{cell}</v></c>'
            for place, cell in enumerate(row)
        )
        lines.append(f'<row r="{number}">{cells}</row>')
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    shared = "".join(f"<si><t>{text.replace('&', '&amp;').replace('<', '&lt;')}</t></si>" for text in strings)
    return zipped(
        {
            "xl/workbook.xml": f'<workbook {space} xmlns:r="{relation}"><sheets>'
            f'<sheet name="{sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>'
            "</Relationships>",
            "xl/sharedStrings.xml": f"<sst {space}>{shared}</sst>",
            "xl/worksheets/sheet1.xml": f"<worksheet {space}><sheetData>{''.join(lines)}</sheetData></worksheet>",
        }
    )
