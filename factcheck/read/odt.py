"""OpenDocument texts: the final text (deleted text out), tables and notes; hidden text and comments marked.

A small reader of our own on zipfile and lxml, as for Word files: the libraries keep deleted text, double notes or lose
blanks. Runs in the parser's process only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from factcheck.read.archive import Archive
from factcheck.read.full_dates import changed_day
from factcheck.read.imprint import Imprint, person, tidy
from factcheck.read.reading import HIDDEN_TEXT, REVIEWER_COMMENT, RUNNING_HEAD, Reading
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.set_apart import set_apart
from factcheck.read.sheet import Piece, Sheet, Span

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
DC = "{http://purl.org/dc/elements/1.1/}"
META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
PARAGRAPHS = frozenset((f"{TEXT}p", f"{TEXT}h"))
LEFT_OUT = frozenset(
    (f"{TEXT}tracked-changes", f"{TEXT}note-citation", f"{TEXT}table-of-content", f"{OFFICE}forms", f"{DC}creator")
)
HIDDEN = frozenset((f"{TEXT}hidden-text", f"{TEXT}hidden-paragraph"))
HANGING = frozenset((f"{TEXT}note", f"{OFFICE}annotation"))
"""What hangs on a paragraph and is no part of its sentences."""
MOST_SPACES = 100
"""Blanks that one element may stand for."""


def read_odt(raw: bytes) -> Reading:
    """The reading of an OpenDocument text.

    Raises:
        RefusedFileError: it is encrypted, damaged, unpacks too far, declares a document type, or holds no text.
    """
    archive = Archive(raw)
    if archive.has("META-INF/manifest.xml") and b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise RefusedFileError(Code.ENCRYPTED)
    root = archive.xml("content.xml")
    walk = _Walk(_hidden_styles(root))
    for body in root.iter(f"{OFFICE}text"):
        walk.through(body)
    if not walk.sheet.text:
        raise RefusedFileError(Code.NO_TEXT)
    reading = set_apart(walk.sheet.text, walk.sheet.marks, _imprint(archive), walk.headline)
    return replace(reading, remarks=tuple(_tracked(root)))


class _Walk:
    """Goes through the body, paragraph by paragraph; notes and boxes come behind the paragraph that they hang on."""

    def __init__(self, hidden_styles: frozenset[str]) -> None:
        self.sheet = Sheet()
        self.headline: Span | None = None
        self._hidden_styles = hidden_styles

    def through(self, root: etree._Element) -> None:
        stack: list[etree._Element] = [root]
        while stack:
            element = stack.pop()
            if element.tag in PARAGRAPHS:
                self._paragraph(element)
            elif element.tag == f"{TABLE}table-row":
                self._row(element)
            elif element.tag not in LEFT_OUT:
                stack.extend(reversed(element))

    def _paragraph(self, element: etree._Element) -> None:
        hanging: list[etree._Element] = []
        span = self.sheet.add(self._pieces(element, hanging))
        is_title = element.tag == f"{TEXT}h" and element.get(f"{TEXT}outline-level", "1") == "1"
        is_title = is_title or element.get(f"{TEXT}style-name") == "Title"
        self.headline = self.headline or (span if is_title else None)
        for one in hanging:
            reason = REVIEWER_COMMENT if one.tag == f"{OFFICE}annotation" else None
            for inner in one.iter(*PARAGRAPHS):
                self.sheet.add((text, reason or hidden) for text, hidden in self._pieces(inner, []))

    def _row(self, row: etree._Element) -> None:
        """One line with its cells parted by tabs, or the cells' paragraphs where cells hold several."""
        cells = [list(cell.iter(*PARAGRAPHS)) for cell in row if cell.tag == f"{TABLE}table-cell"]
        if any(len(cell) > 1 for cell in cells):
            for paragraph in (paragraph for cell in cells for paragraph in cell):
                self._paragraph(paragraph)
            return
        pieces: list[Piece] = []
        for cell in (cell for cell in cells if cell):
            pieces += [("\t", None)] if pieces else []
            pieces += self._pieces(cell[0], [])
        self.sheet.add(pieces)

    def _pieces(self, paragraph: etree._Element, hanging: list[etree._Element]) -> Iterator[Piece]:
        """The text of a paragraph; notes, comments and text boxes met on the way go to `hanging`."""
        hidden = self._is_hidden(paragraph)
        yield paragraph.text or "", hidden
        stack: list[tuple[etree._Element | str, str | None]] = list(_followed(paragraph, hidden))
        while stack:
            met, around = stack.pop()
            if isinstance(met, str):
                yield met, around
            elif met.tag in HANGING or str(met.tag).endswith("}text-box"):
                hanging.append(met)
            elif met.tag not in LEFT_OUT:
                inner = around or self._is_hidden(met)
                yield _own_text(met), inner
                stack.extend(_followed(met, inner))

    def _is_hidden(self, element: etree._Element) -> str | None:
        hides = element.tag in HIDDEN or element.get(f"{TEXT}style-name", "") in self._hidden_styles
        return HIDDEN_TEXT if hides else None


def _followed(element: etree._Element, hidden: str | None) -> Iterator[tuple[etree._Element | str, str | None]]:
    """An element's children, each with the text behind it, the last one first."""
    for child in reversed(element):
        yield child.tail or "", hidden
        yield child, hidden


def _own_text(element: etree._Element) -> str:
    if element.tag == f"{TEXT}s":
        stated = element.get(f"{TEXT}c", "1")
        return " " * min(int(stated) if stated.isdigit() else 1, MOST_SPACES)
    if element.tag in (f"{TEXT}tab", f"{TEXT}line-break"):
        return "\t" if element.tag == f"{TEXT}tab" else "\n"
    return element.get(f"{TEXT}string-value", "") if element.tag in HIDDEN else element.text or ""


def _hidden_styles(root: etree._Element) -> frozenset[str]:
    """The names of styles that show nothing."""
    return frozenset(
        style.get(f"{STYLE}name", "")
        for style in root.iter(f"{STYLE}style")
        for properties in style
        if any(str(name).endswith("}display") and value == "none" for name, value in properties.attrib.items())
    ) - {""}


def _tracked(root: etree._Element) -> Iterator[str]:
    changes = [change for region in root.iter(f"{TEXT}changed-region") for change in region]
    if changes:
        left_out = sum(change.tag == f"{TEXT}deletion" for change in changes)
        counts = f"{len(changes)} changes, text of {left_out} deletions left out"
        yield f"The file has tracked changes; its final text was read ({counts})."


def _imprint(archive: Archive) -> Imprint:
    """Title, author and last change as the file's properties state them."""
    if not archive.has("meta.xml"):
        return Imprint()
    stated = {str(child.tag): tidy(child.text) for child in archive.xml("meta.xml").iter()}
    author = stated.get(f"{META}initial-creator") or stated.get(f"{DC}creator")
    changed = changed_day(stated.get(f"{META}creation-date"), stated.get(f"{DC}date"))
    return Imprint(title=stated.get(f"{DC}title"), author=person(author), updated=changed).by("file properties")
