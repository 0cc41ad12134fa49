"""OpenDocument texts, packed or flat: the final text (deleted text out), tables and notes; hidden text and comments
marked.

A small reader of our own on zipfile and lxml, as for Word files: the libraries keep deleted text, double notes or lose
blanks. Runs in the parser's process only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from lxml import etree

from factcheck.read.archive import Archive, parse_xml
from factcheck.read.full_dates import changed_day
from factcheck.read.imprint import Imprint, person, tidy
from factcheck.read.reading import CONTENTS, HIDDEN_TEXT, REVIEWER_COMMENT, RUNNING_HEAD, Reading
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.set_apart import set_apart
from factcheck.read.sheet import Piece, Sheet, Span
from factcheck.read.signs import ZIP

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
DC = "{http://purl.org/dc/elements/1.1/}"
META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
PARAGRAPHS = frozenset((f"{TEXT}p", f"{TEXT}h"))
SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
LEFT_OUT = frozenset(
    (
        *(f"{TEXT}tracked-changes", f"{TEXT}note-citation", f"{TEXT}ruby-text"),
        *(f"{OFFICE}forms", f"{OFFICE}binary-data", f"{DC}creator", f"{SVG}title", f"{SVG}desc"),
    )
)
"""What is none of the final text, is said of a picture, or how East Asian signs are read."""
RUNNING = tuple(f"{STYLE}{name}{which}" for name in ("header", "footer") for which in ("", "-left", "-first"))
LISTED = frozenset((f"{TEXT}table-of-content", f"{TEXT}illustration-index", f"{TEXT}table-index"))
CHANGES = frozenset((f"{TEXT}change-start", f"{TEXT}change-end"))
TITLE = "Title"
HIDDEN = frozenset((f"{TEXT}hidden-text", f"{TEXT}hidden-paragraph"))
HANGING = frozenset((f"{TEXT}note", f"{OFFICE}annotation"))
"""What hangs on a paragraph and is no part of its sentences."""
MOST_SPACES = 100
"""Blanks that one element may stand for."""


class _Package(NamedTuple):
    """The trees of a file; of a flat one, which holds all in one, the same tree thrice."""

    content: etree._Element
    styles: etree._Element | None
    meta: etree._Element | None


def read_odt(raw: bytes) -> Reading:
    """The reading of an OpenDocument text.

    Raises:
        RefusedFileError: it is encrypted, damaged, unpacks too far, declares a document type, or holds no text.
    """
    package = _unpack(raw) if raw.startswith(ZIP) else _Package(*[parse_xml(raw, "text")] * 3)
    trees = [tree for tree in dict.fromkeys((package.styles, package.content)) if tree is not None]
    walk = _Walk(_Known.of(trees))
    for body in package.content.iter(f"{OFFICE}text"):
        walk.through(body)
    for part in (part for tree in trees for part in tree.iter(*RUNNING)):
        walk.through(part, RUNNING_HEAD)
    if not walk.sheet.text:
        raise RefusedFileError(Code.NO_TEXT)
    imprint = _imprint(package.meta) if package.meta is not None else Imprint()
    reading = set_apart(walk.sheet.text, walk.sheet.marks, imprint, walk.headline)
    return replace(reading, remarks=tuple(_tracked(package.content)))


def _unpack(raw: bytes) -> _Package:
    archive = Archive(raw)
    if archive.has("META-INF/manifest.xml") and b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise RefusedFileError(Code.ENCRYPTED)
    styles, meta = (archive.xml(name) if archive.has(name) else None for name in ("styles.xml", "meta.xml"))
    return _Package(archive.xml("content.xml"), styles, meta)


class _Known(NamedTuple):
    """What a file says of its styles and its changes, by their names."""

    hidden: frozenset[str]
    """Styles that show nothing."""
    titles: frozenset[str]
    deletions: frozenset[str]

    @classmethod
    def of(cls, trees: Sequence[etree._Element]) -> _Known:
        styles = [style for tree in trees for style in tree.iter(f"{STYLE}style")]
        titles = {_named(style) for style in styles if style.get(f"{STYLE}parent-style-name") == TITLE}
        regions = (region for tree in trees for region in tree.iter(f"{TEXT}changed-region"))
        deletions = (region for region in regions if region.find(f"{TEXT}deletion") is not None)
        return cls(
            frozenset(_named(style) for style in styles if _hides(style)) - {""},
            frozenset({TITLE, *titles}),
            frozenset(value for region in deletions for value in region.attrib.values() if isinstance(value, str)),
        )


class _Walk:
    """Goes through the body, paragraph by paragraph; notes and boxes come behind the paragraph that they hang on."""

    def __init__(self, known: _Known) -> None:
        self.sheet = Sheet()
        self.headline: Span | None = None
        self._known = known
        self._deleted: set[str] = set()
        """Deletions that have begun and not ended: some programs leave the deleted text where it stood."""
        self._begun: list[Piece] = []
        """A paragraph whose end is deleted, and which so goes on."""

    def through(self, root: etree._Element, reason: str | None = None) -> None:
        """Writes what stands in an element, set apart where there is a reason."""
        stack: list[tuple[etree._Element, str | None]] = [(root, reason)]
        while stack:
            element, why = stack.pop()
            if element.tag in PARAGRAPHS:
                self._paragraph(element, why)
            elif element.tag == f"{TABLE}table-row":
                self._row(element)
            elif element.tag in CHANGES:
                self._track(element)
            elif element.tag not in LEFT_OUT:
                why = CONTENTS if element.tag in LISTED else why
                stack.extend((child, why) for child in reversed(element))
        self.sheet.add(self._begun)
        self._begun = []

    def _paragraph(self, element: etree._Element, why: str | None = None) -> None:
        hanging: list[etree._Element] = []
        pieces = [*self._begun, *((text, why or hidden) for text, hidden in self._pieces(element, hanging))]
        self._begun = pieces if self._deleted else []
        span = None if self._deleted else self.sheet.add(pieces)
        is_title = element.tag == f"{TEXT}h" and element.get(f"{TEXT}outline-level", "1") == "1"
        is_title = is_title or _styled(element) in self._known.titles
        self.headline = self.headline or (span if is_title and not why else None)
        self._hang(hanging)

    def _hang(self, hanging: Sequence[etree._Element]) -> None:
        """Writes what hangs on a paragraph."""
        for one in hanging:
            reason = REVIEWER_COMMENT if one.tag == f"{OFFICE}annotation" else None
            for inner in one.iter(*PARAGRAPHS):
                self.sheet.add((text, reason or hidden) for text, hidden in self._pieces(inner, []))

    def _track(self, element: etree._Element) -> None:
        """Notes where a change begins or ends."""
        change = element.get(f"{TEXT}change-id", "")
        if element.tag == f"{TEXT}change-end":
            self._deleted.discard(change)
        elif change in self._known.deletions:
            self._deleted.add(change)

    def _row(self, row: etree._Element) -> None:
        """One line with its cells parted by tabs, or the cells' paragraphs where cells hold several."""
        cells = [list(_paragraphs_of(cell)) for cell in row if cell.tag == f"{TABLE}table-cell"]
        if any(len(cell) > 1 for cell in cells):
            for paragraph in (paragraph for cell in cells for paragraph in cell):
                self._paragraph(paragraph)
            return
        pieces: list[Piece] = []
        hanging: list[etree._Element] = []
        for cell in (cell for cell in cells if cell):
            pieces += [("\t", None)] if pieces else []
            pieces += self._pieces(cell[0], hanging)
        self.sheet.add(pieces)
        self._hang(hanging)

    def _pieces(self, paragraph: etree._Element, hanging: list[etree._Element]) -> Iterator[Piece]:
        """The text of a paragraph that is not deleted; notes, comments and boxes met on the way go to `hanging`."""
        hidden = self._is_hidden(paragraph)
        stack: list[tuple[etree._Element | str, str | None]] = [
            *_followed(paragraph, hidden),
            (paragraph.text or "", hidden),
        ]
        while stack:
            met, around = stack.pop()
            if isinstance(met, str):
                if not self._deleted:
                    yield met, around
            elif met.tag in CHANGES:
                self._track(met)
            elif met.tag in HANGING or met.tag in PARAGRAPHS or str(met.tag).endswith("}text-box"):
                hanging += [] if self._deleted else [met]
            elif met.tag not in LEFT_OUT:
                inner = around or self._is_hidden(met)
                stack.extend(_followed(met, inner))
                stack.append((own_text(met), inner))

    def _is_hidden(self, element: etree._Element) -> str | None:
        hides = element.tag in HIDDEN or _styled(element) in self._known.hidden
        return HIDDEN_TEXT if hides else None


def _paragraphs_of(cell: etree._Element) -> Iterator[etree._Element]:
    """The paragraphs of a cell, without those that hang on them."""
    stack = [cell]
    while stack:
        element = stack.pop()
        if element.tag in PARAGRAPHS:
            yield element
        elif element.tag not in HANGING:
            stack.extend(reversed(element))


def _styled(element: etree._Element) -> str:
    return element.get(f"{TEXT}style-name", "")


def _named(style: etree._Element) -> str:
    return style.get(f"{STYLE}name", "")


def _followed(element: etree._Element, hidden: str | None) -> Iterator[tuple[etree._Element | str, str | None]]:
    """An element's children, each with the text behind it, the last one first."""
    for child in reversed(element):
        yield child.tail or "", hidden
        yield child, hidden


def own_text(element: etree._Element) -> str:
    """What an element stands for, without what is in it."""
    if element.tag == f"{TEXT}s":
        stated = element.get(f"{TEXT}c", "1")
        return " " * min(int(stated) if stated.isdigit() else 1, MOST_SPACES)
    if element.tag in (f"{TEXT}tab", f"{TEXT}line-break"):
        return "\t" if element.tag == f"{TEXT}tab" else "\n"
    return element.get(f"{TEXT}string-value", "") if element.tag in HIDDEN else element.text or ""


def _hides(style: etree._Element) -> bool:
    """Whether what is in a style is not shown."""
    stated = (pair for properties in style for pair in properties.attrib.items())
    return any(str(name).endswith("}display") and value == "none" for name, value in stated)


def _tracked(root: etree._Element) -> Iterator[str]:
    changes = [change for region in root.iter(f"{TEXT}changed-region") for change in region]
    if changes:
        left_out = sum(change.tag == f"{TEXT}deletion" for change in changes)
        counts = f"{len(changes)} changes, text of {left_out} deletions left out"
        yield f"The file has tracked changes; its final text was read ({counts})."


def _imprint(meta: etree._Element) -> Imprint:
    """Title, author and last change as the file's properties state them."""
    stated: dict[str, str | None] = {}
    for properties in meta.iter(f"{OFFICE}meta"):
        stated = {str(child.tag): tidy(child.text) for child in properties}
    author = stated.get(f"{META}initial-creator") or stated.get(f"{DC}creator")
    changed = changed_day(stated.get(f"{META}creation-date"), stated.get(f"{DC}date"))
    return Imprint(title=stated.get(f"{DC}title"), author=person(author), updated=changed).by("file properties")
