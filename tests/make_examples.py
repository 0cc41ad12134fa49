"""Makes the two sources of `examples/harbour` that no editor can type, the PDF and the Word file: `python tests/make_examples.py`.

The words are ours; the files come out byte for byte the same on every machine with the same weasyprint.
"""

from __future__ import annotations

import html
import zipfile
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "examples" / "harbour"

STATEMENT = """Statement on the fire at the Norrick Grain terminal
Halden Fire and Rescue Service was called to the Norrick Grain terminal at Port Halden at 18:34 on Tuesday, 14 October 2025. The first engine reached the east quay nine minutes later.
Three people lost their lives. Nineteen people were injured, two of them seriously, and were taken to St Brannock's Hospital.
At the height of the fire, 64 firefighters and 11 engines were at the scene. The fire was under control at 04:50 on Wednesday, 15 October.
The chief of the service, Marcus Dray, said: “My officers went into that building again and again. I am proud of them, and I am sorry that it was not enough.”
The cause of the fire is being investigated. It may have begun in a conveyor belt between the two silos; this has not been confirmed.
Residents of the east quay were allowed to return to their homes at noon on Wednesday."""

FEATURE = """The night the quay burned
By Hanna Voss
Four men are dead and a town wants to know why. A day after the fire at the Norrick Grain terminal in Port Halden, its mayor stood in the rain and spoke of letters that nobody answered.
“We warned the owners twice about the dust, and nothing was done,” said Elena Marsh, who has been mayor of the town since 2019.
The fire broke out on Tuesday evening, a little after half past six. Twelve people were injured, said Marcus Dray, head of the Halden Fire and Rescue Service.
Norrick Grain bought the silos, which date from 1962, for 14 million crowns in 2018. It employs 160 people at the terminal.
The company denies that it ignored warnings. “Every recommendation of the inspectors has been carried out,” it said.
According to Samuel Brandt, the secretary of the dockers' union, the company was told in writing that the extractor fans were not working. “They chose to save the money,” he said.
About 1,200 people were taken from their homes during the night, the harbour office said. Most of them were back by Wednesday evening."""

_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta name="author" content="Halden Fire and Rescue Service">
<style>@page {{ size: A4; margin: 28mm 24mm; @bottom-center {{ content: "Page " counter(page) }} }}
body {{ font: 11.5pt/1.5 "DejaVu Serif", serif }} h1 {{ font-size: 17pt }} .head {{ font-size: 9.5pt }}</style></head>
<body><p class="head">Halden Fire and Rescue Service, press office<br>Published 15 October 2025</p>
<h1>{title}</h1>{body}</body></html>"""

_CONTENT_TYPES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    "</Types>"
)
_RELATIONSHIPS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Target="word/document.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>'
    '<Relationship Id="rId2" Target="docProps/core.xml" '
    'Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"/></Relationships>'
)
_CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title><dc:creator>Hanna Voss</dc:creator>'
    "<dc:publisher>National Ledger</dc:publisher></cp:coreProperties>"
)
_DOCUMENT = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>'
)
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


def make_pdf() -> bytes:
    """The fire service's statement as a PDF."""
    from weasyprint import HTML

    title, *paragraphs = STATEMENT.split("\n")
    body = "".join(f"<p>{html.escape(paragraph)}</p>" for paragraph in paragraphs)
    page = HTML(string=_PAGE.format(title=html.escape(title), body=body))
    return page.write_pdf(pdf_identifier=b"factcheck-example") or b""


def make_docx() -> bytes:
    """The feature as a Word file."""
    import io

    title, *paragraphs = FEATURE.split("\n")
    text = [("Title", title), ("Normal", "National Ledger, 16 October 2025"), *(("Normal", p) for p in paragraphs)]
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t xml:space="preserve">{html.escape(words, quote=False)}</w:t></w:r></w:p>'
        for style, words in text
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (
            ("[Content_Types].xml", _CONTENT_TYPES),
            ("_rels/.rels", _RELATIONSHIPS),
            ("docProps/core.xml", _CORE.format(title=html.escape(title))),
            ("word/document.xml", _DOCUMENT.format(body=body)),
        ):
            archive.writestr(zipfile.ZipInfo(name, _LONG_AGO), content)
    return buffer.getvalue()


if __name__ == "__main__":
    (FOLDER / "05_fire_service.pdf").write_bytes(make_pdf())
    (FOLDER / "04_national_ledger.docx").write_bytes(make_docx())
    print("made", *sorted(path.name for path in FOLDER.glob("0[45]*")))
