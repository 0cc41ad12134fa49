"""EPUB books: the chapters in the order of the spine, each read as a page; title, author, publisher and day as stated.

Runs in the parser's process only.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote

from lxml import etree

from factcheck.read.archive import Archive
from factcheck.read.encoding import decode
from factcheck.read.full_dates import full_date
from factcheck.read.html.page import parse_page, read_lines
from factcheck.read.imprint import Imprint, tidy
from factcheck.read.reading import Mark, Reading
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.set_apart import set_apart
from factcheck.read.sheet import Sheet, Span

CONTAINER = "META-INF/container.xml"
OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"
MOST_CHAPTERS = 2_000
PAGES = frozenset(("application/xhtml+xml", "text/html"))


def read_epub(raw: bytes) -> Reading:
    """The reading of a book.

    Raises:
        RefusedFileError: it is encrypted, damaged, unpacks too far, or holds no text.
    """
    archive = Archive(raw)
    if archive.has("META-INF/encryption.xml") and b"EncryptedKey" in archive.read("META-INF/encryption.xml"):
        raise RefusedFileError(Code.ENCRYPTED, "the book is locked to its buyer")
    package_name = _package_name(archive)
    package = archive.xml(package_name)
    sheet = Sheet()
    headline: Span | None = None
    for name in _chapters(package, posixpath.dirname(package_name)):
        span = _add_chapter(sheet, archive.read(name))
        headline = headline or span
    if not sheet.text:
        raise RefusedFileError(Code.NO_TEXT)
    return set_apart(sheet.text, sheet.marks, _imprint(package), headline)


def _package_name(archive: Archive) -> str:
    roots = (element.get("full-path") for element in archive.xml(CONTAINER).iter() if element.get("full-path"))
    name = next(roots, None)
    if name is None:
        raise RefusedFileError(Code.DAMAGED, "the book does not say where its chapters are")
    return name


def _chapters(package: etree._Element, folder: str) -> Iterator[str]:
    """The names of the chapters' parts, in reading order."""
    hrefs = {
        one.get("id"): one.get("href", "")
        for one in package.iter(f"{OPF}item")
        if one.get("media-type") in PAGES and "nav" not in one.get("properties", "").split()
    }
    spine = [one.get("idref") for one in package.iter(f"{OPF}itemref") if one.get("linear") != "no"]
    for number, chapter in enumerate(dict.fromkeys(spine)):
        if number >= MOST_CHAPTERS:
            raise RefusedFileError(Code.TOO_LARGE, f"more than {MOST_CHAPTERS:,} chapters")
        if chapter in hrefs:
            yield posixpath.normpath(posixpath.join(folder, unquote(hrefs[chapter]).partition("#")[0]))


def _add_chapter(sheet: Sheet, content: bytes) -> Span | None:
    """Writes a chapter and gives the span of its first-rank heading, where it has one."""
    try:
        text, lines = read_lines(parse_page(decode(content, "utf-8").text))
    except RefusedFileError as refusal:
        if refusal.code == Code.NO_TEXT:
            return None
        raise
    if not text.strip():
        return None
    start = sheet.begin_paragraph()
    sheet.write(text)
    sheet.marks += [Mark(start + mark.start, start + mark.end, mark.reason) for line in lines for mark in line.marks]
    first = next((line for line in lines if line.tag == "h1" and not line.is_hidden), None)
    return (start + first.start, start + first.end) if first else None


def _imprint(package: etree._Element) -> Imprint:
    stated: dict[str, str] = {}
    for element in package.iter():
        if value := tidy(element.text):
            name = element.get("property") or str(element.tag).removeprefix(DC)
            stated.setdefault(name, value)
    return Imprint(
        title=stated.get("title"),
        publisher=stated.get("publisher"),
        author=stated.get("creator"),
        published=full_date(stated.get("date")),
        updated=full_date(stated.get("dcterms:modified")),
        language=(stated.get("language") or "")[:2].lower() or None,
    ).by("file properties")
