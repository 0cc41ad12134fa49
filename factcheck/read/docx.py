"""Word files: the final text (insertions in, deletions out), tables, text boxes, notes; hidden text marked.

A small reader of our own on zipfile and lxml: the libraries lose insertions, text boxes and notes, or hang on bombs.
Runs in the parser's process only.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from lxml import etree

from factcheck.read.archive import Archive
from factcheck.read.full_dates import changed_day
from factcheck.read.imprint import Imprint, person, tidy
from factcheck.read.reading import HIDDEN_TEXT, REVIEWER_COMMENT, RUNNING_HEAD, Reading
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.set_apart import set_apart
from factcheck.read.sheet import Piece, Sheet
from factcheck.read.word_paragraphs import CONTENTS_FIELD, Paragraph, final

MAIN_PART = "word/document.xml"
NOTES = re.compile(r"word/(?:footnotes|endnotes)\d{0,3}\.xml$")
SIDE_PARTS = (
    (re.compile(r"word/comments\.xml$"), REVIEWER_COMMENT),
    (re.compile(r"word/(?:header|footer)\d{0,3}\.xml$"), RUNNING_HEAD),
)
"""Parts that are no text of the article, with the reason."""
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STRICT_W = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
DC = "{http://purl.org/dc/elements/1.1/}"
DCTERMS = "{http://purl.org/dc/terms/}"
TRACKED = frozenset(("ins", "del", "moveTo", "moveFrom"))
LEFT_OUT = frozenset("del moveFrom pPr rPr delText delInstrText sectPr tblPr tcPr trPr rt".split())
"""What is none of the final text, and how East Asian signs are read, which stands over them."""
UNREAD_PARTS = re.compile(r"word/(?:charts/chart\d{1,4}\.xml|diagrams/data\d{0,4}\.xml|embeddings/.{1,200})$")
PICTURES = re.compile(r"word/media/.{1,200}$")
CHARACTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
TITLE_STYLES = re.compile(r"(?:title|titel|titre|heading ?1|überschrift ?1|berschrift1|titre ?1)$", re.IGNORECASE)
GROUNDS = frozenset(("shd", "highlight", "tblStyle"))
"""What may give white letters a ground on which they show."""
SMALLEST_SHOWN = 4
"""Half points of letter size up to which nobody reads a run."""
NO_TITLE = re.compile(r"(?:document|dokument|word document|untitled|microsoft word.{0,40})\d{0,4}$", re.IGNORECASE)


def read_docx(raw: bytes) -> Reading:
    """The reading of a Word file.

    Raises:
        RefusedFileError: it is encrypted, damaged, unpacks too far, declares a document type, or holds no text.
    """
    archive = Archive(raw)
    sheet = Sheet()
    headline = None
    main = archive.xml(MAIN_PART)
    for root in (main, *map(archive.xml, archive.matching(NOTES))):
        for paragraph in final(_paragraphs(root)):
            span = sheet.add(paragraph.pieces)
            headline = headline or (span if TITLE_STYLES.match(paragraph.style) else None)
    for pattern, reason in SIDE_PARTS:
        for name in archive.matching(pattern):
            for paragraph in _paragraphs(archive.xml(name)):
                sheet.add((text, reason) for text, _ in paragraph.pieces)
    text = sheet.text
    if not text:
        raise RefusedFileError(Code.NO_TEXT_LAYER if archive.matching(PICTURES) else Code.NO_TEXT)
    reading = set_apart(text, sheet.marks, _imprint(archive), headline)
    return replace(reading, remarks=(*_tracked(main), *_unread(archive)))


def _tracked(main: etree._Element) -> Iterator[str]:
    """The remark on tracked changes, where there are some."""
    found = Counter(name for element in main.iter() if (name := _name(element)) in TRACKED)
    kept, left_out = found["ins"] + found["moveTo"], found["del"] + found["moveFrom"]
    if found:
        counts = f"{count(kept, 'insertion')} kept, {count(left_out, 'deletion')} left out"
        yield f"The file has tracked changes; its final text was read ({counts})."


def _unread(archive: Archive) -> Iterator[str]:
    """The remark on what has words of its own and is not read."""
    if parts := archive.matching(UNREAD_PARTS):
        yield f"The file holds {count(len(parts), 'chart, diagram or other file')} inside it, which was not read."


def _paragraphs(root: etree._Element) -> Iterator[Paragraph]:
    """The paragraphs of a part in order: a text box behind the paragraph that anchors it, a row of cells on a line."""
    stack: list[etree._Element] = [root]
    while stack:
        element = stack.pop()
        name = _name(element)
        if name == "p":
            yield from _with_boxes(element)
        elif name == "tr":
            yield from _row(element)
        elif name not in LEFT_OUT and element.tag != FALLBACK:
            stack.extend(reversed(element))


def _with_boxes(element: etree._Element) -> Iterator[Paragraph]:
    boxes: list[etree._Element] = []
    fields: list[str] = []
    pieces = list(_runs(element, boxes, fields))
    yield Paragraph(pieces, _style(element), _runs_on(element), tuple(fields))
    for box in boxes:
        yield from _paragraphs(box)


def _row(element: etree._Element) -> Iterator[Paragraph]:
    """A table's row: one line with its cells parted by tabs, or the cells' paragraphs where cells hold several."""
    cells = [list(_paragraphs(cell)) for cell in element.iter() if _name(cell) == "tc" and _row_of(cell) is element]
    filled = [[paragraph for paragraph in cell if not paragraph.is_empty] for cell in cells]
    if any(len(cell) > 1 for cell in filled):
        yield from (paragraph for cell in filled for paragraph in cell)
        return
    pieces: list[Piece] = []
    for paragraph in (cell[0] for cell in filled if cell):
        pieces += [("\t", None), *paragraph.pieces] if pieces else paragraph.pieces
    yield Paragraph(pieces)


def _row_of(cell: etree._Element) -> etree._Element | None:
    return next((parent for parent in cell.iterancestors() if _name(parent) == "tr"), None)


def _runs(paragraph: etree._Element, boxes: list[etree._Element], fields: list[str]) -> Iterator[Piece]:
    """The text of a paragraph's runs; text boxes met on the way go to `boxes`, what fields say to `fields`."""
    stack: list[tuple[etree._Element, str | None]] = [(child, None) for child in reversed(paragraph)]
    while stack:
        element, hidden = stack.pop()
        name = _name(element)
        if name == "txbxContent":
            boxes.append(element)
        elif name == "t":
            yield element.text or "", hidden
        elif name == "fldChar":
            fields.append(_attribute(element, "fldCharType"))
        elif name == "instrText":
            fields += [CONTENTS_FIELD] if (element.text or "").split()[:1] == [CONTENTS_FIELD] else []
        elif name in CHARACTERS:
            yield CHARACTERS[name], hidden
        elif name not in LEFT_OUT and element.tag != FALLBACK:
            hidden = HIDDEN_TEXT if hidden or (name == "r" and _is_hidden(element)) else None
            stack.extend((child, hidden) for child in reversed(element))


def _is_hidden(run: etree._Element) -> bool:
    """Whether a run is set as hidden, in white without a ground, or too small to be read."""
    stated = {_name(one): _value(one) for one in _properties(run, "rPr")}
    if stated.get("vanish", "0") not in ("0", "false", "off"):
        return True
    if stated.get("color", "").lower() == "ffffff" and not GROUNDS & stated.keys() and not _has_ground(run):
        return True
    size = stated.get("sz", "")
    return size.isdigit() and int(size) <= SMALLEST_SHOWN


def _has_ground(run: etree._Element) -> bool:
    """Whether what stands around a run may have a colour: its paragraph, its cell, its box, a styled table."""
    for around in run.iterancestors():
        name = _name(around)
        if name == "txbxContent" or any(_name(one) in GROUNDS for one in _properties(around, f"{name}Pr")):
            return True
    return False


def _style(paragraph: etree._Element) -> str:
    return next((_value(stated) for stated in _properties(paragraph, "pPr") if _name(stated) == "pStyle"), "")


def _runs_on(paragraph: etree._Element) -> bool:
    """Whether the mark at a paragraph's end is deleted."""
    marks = (stated for stated in _properties(paragraph, "pPr") if _name(stated) == "rPr")
    return any(_name(stated) in ("del", "moveFrom") for mark in marks for stated in mark)


def _properties(element: etree._Element, kind: str) -> Iterator[etree._Element]:
    """What an element's properties of a kind state."""
    return (stated for properties in element if _name(properties) == kind for stated in properties)


def _value(element: etree._Element) -> str:
    return _attribute(element, "val", "1")


def _attribute(element: etree._Element, name: str, default: str = "") -> str:
    return str(element.get(f"{W}{name}", element.get(f"{STRICT_W}{name}", default)))


def count(number: int, noun: str) -> str:
    """A number with its noun."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _name(element: etree._Element) -> str:
    """The element's name where it is one of WordprocessingML, else ""."""
    tag = str(element.tag)
    return tag.removeprefix(W).removeprefix(STRICT_W) if tag.startswith((W, STRICT_W)) else ""


def _imprint(archive: Archive) -> Imprint:
    """Title and author as the file's properties state them; its creation date is no published date."""
    names: Iterable[str] = archive.matching(re.compile(r"docProps/core\.xml$"))
    stated: dict[str, str | None] = {}
    for name in names:
        stated = {str(child.tag): tidy(child.text) for child in archive.xml(name)}
    title = stated.get(f"{DC}title")
    imprint = Imprint(
        title=None if title and NO_TITLE.match(title) else title,
        author=person(stated.get(f"{DC}creator")),
        updated=changed_day(stated.get(f"{DCTERMS}created"), stated.get(f"{DCTERMS}modified")),
    )
    return imprint.by("file properties")
