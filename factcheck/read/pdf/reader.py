"""A PDF's bytes to its reading."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pypdfium2 as pdfium

from factcheck.read.full_dates import changed_day
from factcheck.read.imprint import NOTHING_STATED, Imprint, person, tidy
from factcheck.read.lines import letters_of
from factcheck.read.pdf.layout import LONGEST_MARK, body_size, paragraph_text, paragraphs_of, running_heads, words_of
from factcheck.read.pdf.lines import BROKEN, PdfLine, page_lines
from factcheck.read.pdf.order import in_order
from factcheck.read.pdf.pictures import has_picture, picture_of
from factcheck.read.pdf.remarks import how_sure, remarks_on
from factcheck.read.pdf.tesseract import can_read, see
from factcheck.read.reading import HIDDEN_TEXT, RUNNING_HEAD, Mark, Reading
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.set_apart import set_apart
from factcheck.read.sheet import Sheet, Span

MOST_PAGES = 2_000
LONGEST_TEXT = 10_000_000
"""Characters of text up to which a PDF is read."""
HEADLINE_SIZE = 1.2
"""Body sizes from which the letters of the first page's top are a headline's."""
NO_TEXT_LAYER = "the pages hold pictures and no text, as a scan does"
OCR_HINT = "--ocr reads them where tesseract is installed"
NO_TITLE = re.compile(
    r"(?:microsoft word|untitled|document\d*|title|print|.{1,120}\.(?:docx?|pdf|indd|qxd|txt|html?)$)", re.IGNORECASE
)
"""Titles that programs put in by themselves."""


def read_pdf(raw: bytes) -> Reading:
    """The reading of a PDF.

    Raises:
        RefusedFileError: it is encrypted, damaged, too long, or has no text layer.
    """
    document = _open(raw)
    pages, sureness = _pages(document)
    lines = [line for page in pages for line in page]
    if not lines:
        raise RefusedFileError(Code.NO_TEXT_LAYER, NO_TEXT_LAYER if can_read() else f"{NO_TEXT_LAYER}; {OCR_HINT}")
    remarks = (*remarks_on(document, raw), *_on_pages(document, pages), *how_sure(sureness))
    return make_reading(pages, _imprint(document), remarks)


def read_picture(raw: bytes) -> Reading:
    """The reading of a picture by tesseract.

    Raises:
        RefusedFileError: tesseract may not be used, could not read it, or saw no text in it.
    """
    seen = see(raw, 0)
    if not seen.lines:
        raise RefusedFileError(Code.NO_TEXT_LAYER, "a picture in which no text was seen")
    return make_reading([list(seen.lines)], NOTHING_STATED, how_sure(seen.sureness))


def make_reading(pages: Sequence[Sequence[PdfLine]], imprint: Imprint, remarks: tuple[str, ...]) -> Reading:
    """Printed lines, page by page, as a text of paragraphs."""
    heads = running_heads(pages)
    lines = [line for page in pages for line in in_order(page, heads)]
    body = [line for line in lines if line not in heads] if heads else lines
    sheet = _PagedSheet(words_of(lines))
    _set(sheet, lines, heads, paragraphs_of(body))
    sheet.reach_page(len(pages) - 1)
    headline = _headline(sheet, body_size(body))
    reading = set_apart(sheet.text, sheet.marks, imprint, headline, tuple(sheet.pages))
    return replace(reading, remarks=remarks)


class _PagedSheet(Sheet):
    """A sheet that knows where its pages and its printed paragraphs begin."""

    def __init__(self, words: frozenset[str]) -> None:
        super().__init__()
        self.pages: list[int] = []
        self.paragraphs: list[tuple[Span, PdfLine]] = []
        self._words = words

    def reach_page(self, page: int) -> None:
        """Lets every page up to this one, from 0, begin here where it has not begun."""
        while len(self.pages) <= page:
            self.pages.append(self.length)

    def add_heads(self, heads: list[PdfLine]) -> None:
        """Writes the running heads that were waiting for a paragraph's end."""
        for line in heads:
            self.begin_paragraph()
            self.reach_page(line.page)
            self.write(line.text.replace(BROKEN, ""), RUNNING_HEAD)
        heads.clear()

    def add_paragraph(self, lines: Sequence[PdfLine]) -> None:
        """Writes printed lines as one paragraph."""
        start = self.begin_paragraph()
        for line, text in zip(lines, paragraph_text(lines, self._words), strict=True):
            self.reach_page(line.page)
            self.write(text)
        leads = len(lines) > 1 and len(lines[0].text) <= LONGEST_MARK  # an initial, or a mark
        self.paragraphs.append(((start, self.length), lines[leads]))
        if lines[0].hidden:
            self.marks.append(Mark(start, self.length, HIDDEN_TEXT))


def _open(raw: bytes) -> pdfium.PdfDocument:
    try:
        document = pdfium.PdfDocument(raw)
        pages = len(document)
    except pdfium.PdfiumError as error:
        encrypted = "password" in str(error).lower()
        raise RefusedFileError(Code.ENCRYPTED if encrypted else Code.DAMAGED) from error
    if pages == 0:
        raise RefusedFileError(Code.DAMAGED, "the PDF has no pages")
    if pages > MOST_PAGES:
        raise RefusedFileError(Code.TOO_LARGE, f"{pages} pages, and {MOST_PAGES} is the most that is read")
    return document


def _pages(document: pdfium.PdfDocument) -> tuple[list[list[PdfLine]], tuple[float, ...]]:
    """The lines of every page, and how sure they are where a page is a picture that was read."""
    pages, length = [], 0
    sureness: list[float] = []
    for number in range(len(document)):
        try:
            page = document[number]
            lines = list(page_lines(page, number))
            if not lines and can_read() and has_picture(page):
                seen = see(picture_of(page), number)
                lines, sureness = list(seen.lines), [*sureness, *seen.sureness]
            page.close()
        except pdfium.PdfiumError as error:
            raise RefusedFileError(Code.DAMAGED, f"page {number + 1} cannot be read") from error
        length += sum(len(line.text) for line in lines)
        if length > LONGEST_TEXT:
            raise RefusedFileError(Code.TOO_LARGE, f"more than {LONGEST_TEXT:,} characters of text")
        pages.append(lines)
    return pages, tuple(sureness)


def _on_pages(document: pdfium.PdfDocument, pages: Sequence[Sequence[PdfLine]]) -> Iterator[str]:
    """The remark on pages that are pictures and were not read."""
    blank = [number for number, lines in enumerate(pages) if not lines and has_picture(document[number])]
    if blank:
        named = ", ".join(str(number + 1) for number in blank[:20])
        more = "" if len(blank) <= 20 else f" and {len(blank) - 20} more"
        hint = "" if can_read() else f"; {OCR_HINT}"
        yield f"{len(blank)} of {len(pages)} pages have no text layer and were not read: {named}{more}{hint}."


def _set(
    sheet: _PagedSheet, lines: Sequence[PdfLine], heads: set[PdfLine], paragraphs: Sequence[Sequence[PdfLine]]
) -> None:
    """Writes all lines in order, paragraphs whole: a running head that stood inside one comes behind it."""
    following = iter(paragraphs)
    paragraph = next(following, ())
    waiting: list[PdfLine] = []
    last: PdfLine | None = None
    for line in lines:
        if heads and line in heads:
            waiting.append(line)
        elif paragraph and line is paragraph[0]:
            sheet.add_paragraph(paragraph)
            last, paragraph = paragraph[-1], next(following, ())
        if last is None or line is last:
            last = None
            sheet.add_heads(waiting)
    sheet.add_heads(waiting)


def _headline(sheet: _PagedSheet, body: float) -> Span | None:
    """The first paragraph of the first page that is set in letters larger than the article's, the largest there."""
    first = [(span, line.size) for span, line in sheet.paragraphs if line.page == 0 and not line.hidden]
    large = [(span, size) for span, size in first[:12] if size >= HEADLINE_SIZE * body]
    largest = max((size for _, size in large), default=0.0)
    fitting = (span for span, size in large if size == largest)
    return next((span for span in fitting if 3 <= len(sheet.text[slice(*span)].split()) <= 40), None)


def _imprint(document: pdfium.PdfDocument) -> Imprint:
    """Title and author as the file's properties state them; its creation date is no published date."""
    stated = dict(_properties(document))
    title = stated.get("Title")
    created, changed = ((stated.get(name) or "").removeprefix("D:")[:8] for name in ("CreationDate", "ModDate"))
    title = None if title and NO_TITLE.match(title) else title
    updated = changed_day(created, changed)
    return Imprint(title=title, author=person(stated.get("Author")), updated=updated).by("file properties")


def _properties(document: pdfium.PdfDocument) -> Iterator[tuple[str, str]]:
    for name in ("Title", "Author", "CreationDate", "ModDate"):
        value = tidy(document.get_metadata_value(name))
        if value and letters_of(value):
            yield name, value
