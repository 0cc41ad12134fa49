"""A page to lines: the text of its blocks in order, with where each stood."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from lxml import html
from lxml.html import HtmlElement

from factcheck.read.furniture.captions import CAPTION
from factcheck.read.html.block import Block
from factcheck.read.html.nature import CELLS, RAISED, Nature, is_alone_in_cell, is_note_mark, is_sign
from factcheck.read.html.surroundings import Part
from factcheck.read.reading import HIDDEN_TEXT, Mark
from factcheck.read.reasons import Code, RefusedFileError

DROPPED = frozenset(
    re.findall(
        r"\w+",
        "script style noscript template svg math head title meta link iframe object embed canvas audio video select"
        " datalist textarea input map base",
    )
)
"""Elements whose content is no text of the page."""
FIELDS = frozenset(("input", "textarea", "select"))
"""What a reader is to fill in."""
STRUCK_OUT = "struck out"
NOTE_MARK = "mark of a note"
CELL_END = "\x1f"
"""Stands for the tab between two cells until white space has been made single."""
SPACES = re.compile(r"[ \t\n\r\f]+")
XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")


class Named(NamedTuple):
    """An element that is called something."""

    number: int
    called: str
    """Its tag and its names, the same for all of its sort."""


NO_PART: tuple[Part, Named] = ("", Named(0, ""))


@dataclass
class PageLine:
    """A line of the page: its text, where hidden stretches of it lie, and the block that it stood in."""

    text: str
    block: Block
    gap: int
    """Line ends before it: one after a line break, two after another block."""
    apart: list[tuple[int, int, str]] = field(default_factory=list)
    """Stretches of it that are not read, with the reason: out of sight, struck out, the mark of a note."""
    caption: bool = False
    linked: int = 0
    """Characters of it that are links or buttons."""
    furniture: tuple[Named, ...] = ()
    """The elements around it that are called as page furniture is."""
    part: Part = ""
    """Whether it stands in what is called a standfirst or a box."""
    part_number: int = 0
    """Number of the element that is called so."""
    table: int = 0
    """Number of the element that holds the table in which it stands."""
    start: int = 0
    """Where it begins in the page's text; set when the lines are put together."""

    @property
    def tag(self) -> str:
        """What its block is."""
        return self.block.tag

    @property
    def holder(self) -> int:
        """Number of the element that holds its block."""
        return self.block.around.number if self.block.around else 0

    @property
    def end(self) -> int:
        """Where it ends in the page's text."""
        return self.start + len(self.text)

    @cached_property
    def words(self) -> int:
        """How many words it has."""
        return len(self.text.split())

    @property
    def is_hidden(self) -> bool:
        """Whether nothing of it is shown."""
        if not self.apart:
            return False
        return sum(end - start for start, end, reason in self.apart if reason == HIDDEN_TEXT) >= len(self.text)

    @property
    def marks(self) -> Iterator[Mark]:
        """The stretches that are not read, or the whole line where it belongs to a picture."""
        for start, end, reason in self.apart:
            yield Mark(self.start + start, self.start + end, reason)
        if self.caption and not self.apart:
            yield Mark(self.start, self.end, CAPTION)


def parse_page(source: str) -> HtmlElement:
    """The page's tree.

    Raises:
        RefusedFileError: it is empty, or nested so deeply that text would be lost.
    """
    parser = html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(XML_DECLARATION.sub("", source), parser=parser)
    except (html.etree.ParserError, html.etree.XMLSyntaxError, ValueError) as error:
        raise RefusedFileError(Code.NO_TEXT, "the page is empty") from error
    if any("Excessive depth" in entry.message for entry in parser.error_log):  # what follows is silently lost
        raise RefusedFileError(Code.DAMAGED, "the page is nested too deeply to be read whole")
    return root


def read_lines(root: HtmlElement) -> tuple[str, list[PageLine]]:
    """The page's text and its lines in order; white space within a line is single, hidden text is there too."""
    walk = _Walk()
    walk.through(root)
    pieces: list[str] = []
    length = 0
    for line in walk.lines:
        gap = "\n" * line.gap if pieces else ""
        line.start = length + len(gap)
        pieces += (gap, line.text)
        length = line.end
    return "".join(pieces), walk.lines


class _Walk:
    """Goes through the tree without recursion, gathering lines."""

    def __init__(self) -> None:
        self.lines: list[PageLine] = []
        self._pieces: list[tuple[str, str | None]] = []
        self._linked = 0
        self._block = Block(0, "body")
        self._gap = 2
        self._count = 0
        self._hidden = self._captions = self._preformatted = self._links = self._struck = 0
        self._note_mark: HtmlElement | None = None
        self._parts: list[tuple[Part, Named]] = []
        self._tables: list[int] = []

    def through(self, root: HtmlElement) -> None:
        """Gathers the lines of the whole tree."""
        stack: list[tuple[HtmlElement, Nature | None]] = [(root, None)]
        while stack:
            element, nature = stack.pop()
            if nature:
                self._leave(nature)
                if element is self._note_mark:
                    self._note_mark = None
            elif isinstance(element.tag, str) and element.tag not in DROPPED:
                nature = Nature.of(element)
                if nature.block and self._tables and is_alone_in_cell(element):
                    nature = nature._replace(block=False, part="")
                self._enter(element, nature)
                stack.append((element, nature))
                stack.extend((child, None) for child in reversed(element))
                continue
            elif element.tag in FIELDS and element.get("type", "").lower() != "hidden":
                self._block.ask()
            self._add(element.tail)
        self._flush(2)

    def _enter(self, element: HtmlElement, nature: Nature) -> None:
        if nature.block:
            self._flush(2)
            self._count += 1
            self._block = self._block.inner(self._count, nature.tag, nature.style)
            if nature.part:
                self._parts.append((nature.part, Named(self._count, nature.called)))
            if element.tag == "table":
                self._tables.append(self._holder)
            if element.tag == "button":
                self._block.ask()
        elif element.tag == "img" and not is_sign(element):
            self._block.show()
        elif element.tag == "br":
            self._flush(1)
        elif element.tag in CELLS and any(piece.strip() or piece is CELL_END for piece, _ in self._pieces):
            self._pieces.append((CELL_END, None))
        if nature.counts:
            self._count_nature(nature, 1)
        if element.tag in RAISED and self._note_mark is None and is_note_mark(element):
            self._note_mark = element
        self._add(element.text)

    def _leave(self, nature: Nature) -> None:
        if nature.block:
            self._flush(2)
            if nature.part:
                self._parts.pop()
            if self._block.tag == "table":
                self._tables.pop()
            self._block.last = self._count
            self._block = self._block.around or self._block
        if nature.counts:
            self._count_nature(nature, -1)

    def _count_nature(self, nature: Nature, step: int) -> None:
        self._hidden += step * nature.hidden
        self._struck += step * nature.struck
        self._captions += step * nature.caption
        self._preformatted += step * nature.preformatted
        self._links += step * nature.link

    def _add(self, text: str | None) -> None:
        if not text:
            return
        self._linked += len(text.strip()) if self._links else 0
        first, *more = text.split("\n") if self._preformatted else [text]
        reason = (
            HIDDEN_TEXT
            if self._hidden
            else STRUCK_OUT
            if self._struck
            else NOTE_MARK
            if self._note_mark is not None
            else None
        )
        self._pieces.append((first, reason))
        for line in more:
            self._flush(1)
            self._pieces.append((line, reason))

    def _flush(self, gap: int) -> None:
        """Ends the line; the next one stands at least `gap` line ends below it."""
        told = any(piece is not CELL_END and piece and not piece.isspace() for piece, _ in self._pieces)
        line = self._line() if told else None  # most blocks end without a word of their own
        self._pieces, self._linked = [], 0
        if line:
            self.lines.append(line)
            self._gap = gap
        else:
            self._gap = 2 if self._gap == gap == 1 else max(gap, self._gap)

    def _line(self) -> PageLine | None:
        told = [one for one in self._parts if one[0] != "furniture"] if self._parts else []
        part, named = told[-1] if told else NO_PART
        told_apart = any(reason or piece is CELL_END for piece, reason in self._pieces)
        text, spans = self._spaced() if told_apart else (self._plain(), [])
        if not text.strip():
            return None
        return PageLine(
            text,
            self._block,
            self._gap,
            spans,
            self._captions > 0,
            self._linked,
            tuple(named for part, named in self._parts if part == "furniture"),
            part,
            named.number,
            self._tables[0] if self._tables else 0,
        )

    def _plain(self) -> str:
        """The text of a line of which all is read and that is no table's row: most lines, and four times as fast."""
        return SPACES.sub(" ", "".join(piece for piece, _ in self._pieces)).lstrip(" ").rstrip()

    def _spaced(self) -> tuple[str, list[tuple[int, int, str]]]:
        """The text of a line with the stretches of it that are not read."""
        parts: list[str] = []
        apart: list[tuple[int, int, str]] = []
        length, spaced = 0, True
        for piece, reason in self._pieces:
            piece = "\t" if piece is CELL_END else SPACES.sub(" ", piece)
            piece = piece[1:] if spaced and piece.startswith(" ") else piece
            if not piece:
                continue
            if reason and piece.strip():
                apart.append((length, length + len(piece), reason))
            parts.append(piece)
            length, spaced = length + len(piece), piece[-1] in " \t"
        text = "".join(parts).rstrip()
        return text, [(start, min(end, len(text)), reason) for start, end, reason in apart if start < len(text)]

    @property
    def _holder(self) -> int:
        return self._block.around.number if self._block.around else 0
