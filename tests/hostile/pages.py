"""Hostile PDFs and web pages."""

from __future__ import annotations

from tests.hostile.bytes import GIGABYTE, deflated, zlib_stream
from tests.hostile.office import HIDDEN
from tests.read.makers import ARTICLE, LEAD, article, assemble, page, pdf, printed, wrapped

CATALOG = "<< /Type /Catalog /Pages 2 0 R >>"
FONT = "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >>"


def one_page(stream: bytes, filters: str = "", resources: str = FONT, box: str = "0 0 612 792") -> bytes:
    """A PDF of one page with this content, as it is stored."""
    content = f"<< /Length {len(stream)} {filters} >>\nstream\n".encode() + stream + b"\nendstream"
    return objects(
        CATALOG.encode(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Resources {resources} /Contents 4 0 R >>".encode(),
        content,
    )


def objects(*bodies: bytes, trailer: str = "/Root 1 0 R") -> bytes:
    """A PDF of these objects, numbered from 1."""
    written, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, start=1):
        places.append(len(written))
        written += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    end = f"trailer\n<< /Size {len(bodies) + 1} {trailer} >>\nstartxref\n{len(written)}\n%%EOF\n".encode()
    return written + head + table + end


def with_password() -> bytes:
    """A PDF that asks for a password which nobody has."""
    secret = "<" + "41" * 32 + ">"
    lock = f"<< /Filter /Standard /V 1 /R 2 /P -4 /O {secret} /U {secret} >>"
    return objects(
        CATALOG.encode(),
        b"<< /Type /Pages /Kids [] /Count 0 >>",
        lock.encode(),
        trailer="/Root 1 0 R /Encrypt 3 0 R /ID [<41> <41>]",
    )


def with_scripts() -> bytes:
    """A PDF that runs a script, starts a program and carries a file."""
    raw = pdf([printed(wrapped(LEAD))])
    action = b"/OpenAction << /S /JavaScript /JS (app.alert(1)) >> /AA << /WC << /S /Launch /F (calc.exe) >> >>"
    return raw.replace(b"<< /Type /Catalog", b"<< /Type /Catalog " + action, 1)


def with_hidden_text() -> bytes:
    """A PDF with text in invisible ink, white, tiny and off the page."""
    unseen = [
        f"3 Tr {printed([HIDDEN], top=600)} 0 Tr",
        f"1 1 1 rg {printed([HIDDEN], top=560)} 0 g",
        printed([HIDDEN], top=520, size=1),
        printed([HIDDEN], top=-300),
    ]
    return pdf([f"{printed(wrapped(LEAD))} {' '.join(unseen)}"])


HIDING = (
    'style="display:none"',
    'style="visibility:hidden"',
    'style="font-size:0"',
    'style="opacity:0"',
    'style="position:absolute;left:-9999px"',
    'style="color:#fff;background:#fff"',
    'style="height:0;overflow:hidden"',
    "hidden",
    'aria-hidden="true"',
    'class="sr-only"',
)
LAUGHS = "<!DOCTYPE html [<!ENTITY a 'ha'>" + "".join(f"<!ENTITY a{n} '{'&a;' * 10}'>" for n in range(9)) + "]>"

FILES = {
    "pdf/1-gb-stream.pdf": lambda: one_page(zlib_stream(deflated(b" ", GIGABYTE)), "/Filter /FlateDecode"),
    "pdf/400000-operators.pdf": lambda: one_page(b"BT /F1 9 Tf 72 700 Td " + b"(a) Tj " * 400_000 + b"ET"),
    "pdf/pages-in-a-loop.pdf": lambda: objects(CATALOG.encode(), b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>"),
    "pdf/3000-pages.pdf": lambda: objects(
        CATALOG.encode(),
        b"<< /Type /Pages /Kids [" + b"3 0 R " * 3_000 + b"] /Count 3000 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
    ),
    "pdf/form-in-itself.pdf": lambda: one_page(
        b"/X Do",
        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >>",
        "<< /XObject << /X 4 0 R >> >>",
    ),
    "pdf/endless-page.pdf": lambda: one_page(printed([LEAD]).encode(), box="0 0 99999999 99999999"),
    "pdf/wrong-cross-references.pdf": lambda: pdf([printed(wrapped(LEAD))]).replace(b"startxref\n", b"startxref\n9"),
    "pdf/no-pages.pdf": lambda: assemble([CATALOG, "<< /Type /Pages /Kids [] /Count 0 >>"], "/Root 1 0 R"),
    "pdf/password.pdf": with_password,
    "pdf/scripts-and-files.pdf": with_scripts,
    "pdf/hidden-text.pdf": with_hidden_text,
    "pdf/cut.pdf": lambda: pdf([printed(wrapped(LEAD))])[:400],
    "pdf/junk.pdf": lambda: b"%PDF-1.7\n" + bytes(range(256)) * 40,
    "pdf/scan.pdf": lambda: pdf(["q 500 0 0 500 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x20 EI Q"]),
    "pdf/really-a-page.pdf": lambda: page(article()),
    "html/200000-nested-tags.html": lambda: b"<div>" * 200_000 + LEAD.encode(),
    "html/20000-paragraphs.html": lambda: page("<p>" + "</p><p>".join([LEAD] * 20_000) + "</p>"),
    "html/laughs.html": lambda: LAUGHS.encode() + page(article("<p>&a8;</p>")),
    "html/5-mb-attribute.html": lambda: page(article(), head=f'<meta name="x" content="{"y" * (5 << 20)}">'),
    "html/script-only.html": lambda: page("<script>document.write('x')</script>"),
    "html/hidden-text.html": lambda: page(article(*(f"<p {way}>{HIDDEN}</p>" for way in HIDING))),
    "html/deep-json-ld.html": lambda: page(
        article(), head='<script type="application/ld+json">' + "[" * 100_000 + "</script>"
    ),
    "html/says-another-charset.html": lambda: page(article()).replace(b"utf-8", b"utf-7"),
    "html/markup-in-the-title.html": lambda: page(
        article(), head="<title>&lt;script&gt;x&lt;/script&gt; {{ 7*7 }}</title>"
    ),
    "html/unclosed.html": lambda: b"<html><body><article><p>" + "<p>".join(ARTICLE).encode("utf-8") + b"<a href='",
}
"""Names of the files, and what makes their bytes."""
