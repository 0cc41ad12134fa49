"""EPUB books: the chapters in the order of the spine, each read as a page; title, author, publisher and day as stated.

Runs in the parser's process only.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote

from lxml import etree

from factcheck.read.archive import Archive
from factcheck.read.encoding import decode
from factcheck.read.full_dates import full_date
from factcheck.read.html.page import parse_page, read_lines
from factcheck.read.imprint import Imprint, tidy
from factcheck.read.reading import CONTENTS, Mark, Reading
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.set_apart import set_apart
from factcheck.read.sheet import Sheet, Span

CONTAINER = "META-INF/container.xml"
OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"
MOST_CHAPTERS = 2_000
FEWEST_ENTRIES, MOSTLY = 3, 0.8
"""Lines that are links, and their share of a chapter, of a table of contents."""
MOST_BEFORE = 300
"""Letters that may stand before the book's headline; a heading behind more of them is a chapter's."""
STYLES = re.compile(r".*\.css$", re.IGNORECASE)
MOST_STYLES, LARGEST_STYLE = 20, 300_000
RULE = re.compile(r"(?:^|[}\s,])[a-z1-6]{0,10}\.(?P<name>[\w-]{1,60})\s{0,5}\{(?P<declared>[^{}]{0,1000})\}")
OUT_OF_SIGHT = re.compile(r"\bdisplay\s{0,3}:\s{0,3}none|\bvisibility\s{0,3}:\s{0,3}hidden")
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
    hidden = _hidden_classes(archive)
    for name in _chapters(package, posixpath.dirname(package_name)):
        span = _add_chapter(sheet, archive.read(name), hidden)
        headline = headline or (span if span and _letters_before(sheet, span) <= MOST_BEFORE else None)
    if not sheet.text:
        raise RefusedFileError(Code.NO_TEXT)
    return set_apart(sheet.text, sheet.marks, _imprint(package), headline)


def _letters_before(sheet: Sheet, span: Span) -> int:
    """How much text stands before a heading; what is set apart is none."""
    return span[0] - sum(mark.end - mark.start for mark in sheet.marks if mark.end <= span[0])


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


def _hidden_classes(archive: Archive) -> frozenset[str]:
    """The classes that the book's styles take out of sight; in a book no script brings it back."""
    names: set[str] = set()
    for part in archive.matching(STYLES)[:MOST_STYLES]:
        content = archive.read(part)[:LARGEST_STYLE].decode("utf-8", "replace")
        names |= {found["name"] for found in RULE.finditer(content) if OUT_OF_SIGHT.search(found["declared"])}
    return frozenset(names)


def _add_chapter(sheet: Sheet, content: bytes, hidden: frozenset[str]) -> Span | None:
    """Writes a chapter and gives the span of its first-rank heading, where it has one."""
    try:
        root = parse_page(decode(content, "utf-8").text)
        for element in root.iter() if hidden else ():
            if not hidden.isdisjoint(element.get("class", "").split()):
                element.set("hidden", "")
        text, lines = read_lines(root)
    except RefusedFileError as refusal:
        if refusal.code == Code.NO_TEXT:
            return None
        raise
    if not text.strip():
        return None
    start = sheet.begin_paragraph()
    sheet.write(text)
    sheet.marks += [Mark(start + mark.start, start + mark.end, mark.reason) for line in lines for mark in line.marks]
    entries = [line for line in lines if line.linked >= MOSTLY * len(line.text)]
    if len(entries) >= FEWEST_ENTRIES and len(entries) >= MOSTLY * len(lines) - 1:
        sheet.marks += [Mark(start + line.start, start + line.end, CONTENTS) for line in lines]
        return None
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
