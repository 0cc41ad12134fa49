"""Pages laid out by WeasyPrint, which is given nothing but the bundled fonts."""

from __future__ import annotations

import base64
import datetime as dt
import gc
import os
import re
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from weasyprint import CSS, Attachment
from weasyprint.document import Document
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

from factcheck.assets import templates_dir
from factcheck.errors import FactcheckError
from factcheck.render.page_numbers import number_references
from factcheck.render.page_tree import read_page
from factcheck.render.pdf_objects import keep_bytes, list_heads, put_right

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import pydyf

NOWHERE = "about:blank"
"""What relative addresses refer to: nothing."""
SCHEME = "asset:"
FACES_SHEET = '<style class="faces">'
"""Where the sheet with the browser's fonts begins, as the template writes it; a browser prints with them too."""
PDF_SHEET = "pdf.css"
FONT_SUFFIXES = (".woff", ".woff2")
_PICTURE = re.compile("data:image/(?:png|jpeg);base64,[A-Za-z0-9+/=]+$")
UA_CLAIM = "pdfua.xml"
PDF_VARIANT = "pdf/a-3a"
ATTACHED = "report.json"
RARELY = 1_000_000
"""Objects after which the collector looks for cycles while pages are laid out; its own 700 cost a fifth of the time."""
NO_DAY = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
"""Day of the attachment: a fixed one, since the format wants a day and equal input must give equal bytes."""


class BundledFonts(URLFetcher):  # type: ignore[misc]  # weasyprint ships no types
    """Serves the bundled fonts by exact name, as asset:NAME, and pictures that the page holds; raises for all else."""

    def __init__(self) -> None:
        super().__init__(allowed_protocols=(), allow_redirects=False, fail_on_errors=True)
        folder = templates_dir() / "fonts"
        self._paths = {SCHEME + path.name: path for path in folder.iterdir() if path.suffix in FONT_SUFFIXES}

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
        """The font's bytes.

        Raises:
            FatalURLFetchingError: it is none of the bundled fonts.
        """
        if _PICTURE.match(url):
            kind, _, letters = url[len("data:") :].partition(";base64,")
            return URLFetcherResponse(url, base64.b64decode(letters), {"Content-Type": kind})
        if url not in self._paths:
            raise FatalURLFetchingError(f"not bundled: {url[:200]}")
        return URLFetcherResponse(url, self._paths[url].read_bytes(), {"Content-Type": "font/woff"})


def lay_out(html: str) -> Document:
    """The page laid out.

    Raises:
        FactcheckError: it asks for something that is not bundled.
    """
    fetcher, fonts = BundledFonts(), FontConfiguration()
    own = (templates_dir() / PDF_SHEET).read_text(encoding="utf-8")
    try:
        sheet = CSS(string=own, base_url=NOWHERE, url_fetcher=fetcher, font_config=fonts)
        document = read_page(html, NOWHERE, fetcher).render(stylesheets=[sheet], font_config=fonts)
    except FatalURLFetchingError as error:
        raise FactcheckError(f"The briefing asks for a file that is not part of it ({error}).") from error
    number_references(document)
    return document


def write_document(
    document: Document, report_json: str, made: dt.datetime | None, finish: Callable[[Document, pydyf.PDF], None] | None
) -> bytes:
    """The laid out document as PDF/A-3a and PDF/UA-1 in one, the report attached; `finish` may add to it."""

    def finished(document: Document, pdf: pydyf.PDF) -> None:
        put_right(pdf)
        if finish:
            finish(document, pdf)
        list_heads(pdf)
        keep_bytes(pdf)

    metadata = document.metadata
    metadata.generate_rdf_metadata = partial(_with_ua, metadata.generate_rdf_metadata)
    metadata.attachments = [_attachment(report_json, made or NO_DAY)]
    if made:
        metadata.created = metadata.modified = made.strftime("%Y-%m-%dT%H:%M:%SZ")
    return bytes(document.write_pdf(pdf_variant=PDF_VARIANT, finisher=finished))


def without_screen_faces(html: str) -> str:
    """The page without the browser's fonts: WeasyPrint skips them, but only after it has parsed 100 kB of base64."""
    head, found, rest = html.partition(FACES_SHEET)
    return head + rest.partition("</style>")[2] if found else html


@contextmanager
def steady_layout() -> Iterator[None]:
    """What holds while pages are laid out: a patient collector, and no clock in the fonts."""
    with _rare_collection(), _no_clock():
        yield


@contextmanager
def _rare_collection() -> Iterator[None]:
    """Layout makes millions of objects and few cycles: the collector has little to find in them."""
    before = gc.get_threshold()
    gc.set_threshold(RARELY, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


@contextmanager
def _no_clock() -> Iterator[None]:
    """Fonts are stamped with the second in which they were cut to size, unless a variable gives them another."""
    before = os.environ.get("SOURCE_DATE_EPOCH")
    os.environ["SOURCE_DATE_EPOCH"] = str(int(NO_DAY.timestamp()))
    try:
        yield
    finally:
        del os.environ["SOURCE_DATE_EPOCH"]
        if before is not None:
            os.environ["SOURCE_DATE_EPOCH"] = before


def _attachment(report_json: str, day: dt.datetime) -> Attachment:
    return Attachment(
        string=report_json,
        name=ATTACHED,
        description="The whole report in machine-readable form",
        relationship="Data",
        created=day,
        modified=day,
    )


def _with_ua(generate: Callable[[str, int, str], bytes], variant: str, version: int, conformance: str) -> bytes:
    """The metadata with the claim that the file is PDF/UA-1 too, which WeasyPrint makes only for a file of its own."""
    head, closing, rest = generate(variant, version, conformance).rpartition(b"</rdf:RDF>")
    return head + (templates_dir() / UA_CLAIM).read_bytes() + closing + rest
