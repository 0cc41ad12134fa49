"""RTF: the final text (deleted text out); notes and boxes behind their paragraph; hidden text, comments and running
heads marked; title and author as the file states them.

A small reader of our own: the library at hand leaves deleted and hidden text in, unmarked, and drops notes. Runs in the
parser's process only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from factcheck.read.encoding import charset
from factcheck.read.full_dates import changed_day
from factcheck.read.imprint import Imprint, person, tidy
from factcheck.read.reading import HIDDEN_TEXT, REVIEWER_COMMENT, RUNNING_HEAD, Reading
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.set_apart import set_apart
from factcheck.read.sheet import Piece, Sheet

TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
DEEPEST = 2_000
"""Groups within groups."""
ASIDE = frozenset(
    b"fonttbl colortbl stylesheet pict object objdata fldinst themedata colorschememapping latentstyles datastore"
    b" listtable listoverridetable rsidtbl generator xmlnstbl mmathPr bkmkstart bkmkend revtbl atnid atnauthor atndate"
    b" nonshppict filetbl pntext shpinst shprslt".split()
)
"""Destinations whose text is none of the article's."""
BESIDE: dict[bytes, str | None] = {
    **dict.fromkeys((b"footnote", b"shptxt", b"dptxbxtext")),
    b"annotation": REVIEWER_COMMENT,
    **dict.fromkeys(b"header headerl headerr headerf footer footerl footerr footerf".split(), RUNNING_HEAD),
}
"""What hangs on a paragraph and is no part of its sentences, with the reason where it is set apart."""
AROUND_BESIDE = frozenset((b"", b"*", b"shpinst", b"do"))
"""Destinations in which such text may begin."""
PROPERTIES = frozenset((b"title", b"author", b"creatim", b"revtim", b"info"))
PARTS_OF_A_DAY = frozenset((b"yr", b"mo", b"dy"))
CHARACTERS = {
    b"tab": "\t",
    b"cell": "\t",
    b"line": "\n",
    b"emdash": "—",
    b"endash": "–",
    b"lquote": "‘",
    b"rquote": "’",
    b"ldblquote": "“",
    b"rdblquote": "”",
    b"bullet": "•",
    b"emspace": "\u2003",
    b"enspace": "\u2002",
}
SYMBOLS = {b"~": "\u00a0", b"_": "\u2011", b"-": "\u00ad", b"\\": "\\", b"{": "{", b"}": "}"}
PARAGRAPH_ENDS = frozenset((b"par", b"sect", b"page", b"row"))
SMALLEST_SHOWN = 4
"""Half points of letter size up to which nobody reads a word."""
FONT_CHARSETS = {0: "cp1252", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5", 161: "cp1253", 162: "cp1254"} | {
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}


@dataclass(frozen=True, slots=True)
class _State:
    """What holds in a group."""

    destination: bytes = b""
    beside: bytes = b""
    """What hangs on the paragraph and is being read; nothing in the article itself."""
    hidden: bool = False
    tiny: bool = False
    deleted: bool = False
    skip: int = 1
    """Characters behind a Unicode one that stand in for it in old programs."""
    font: int = 0


@dataclass
class _Document:
    sheet: Sheet = field(default_factory=Sheet)
    pieces: list[Piece] = field(default_factory=list)
    beside: list[Piece] = field(default_factory=list)
    hanging: list[list[Piece]] = field(default_factory=list)
    """Paragraphs that wait for the one on which they hang to end."""
    properties: dict[bytes, list[str]] = field(default_factory=dict)
    tracked: bool = False

    def end_paragraph(self) -> None:
        """Writes what has been gathered as a paragraph, and what hangs on it behind it."""
        for pieces in (self.pieces, *self.hanging):
            self.sheet.add(_tidied(pieces))
        self.pieces, self.hanging = [], []

    def end_beside(self) -> None:
        """Ends a paragraph of what hangs on another."""
        if self.beside:
            self.hanging.append(self.beside)
        self.beside = []

    def end(self) -> None:
        """Writes all that still waits."""
        self.end_beside()
        self.end_paragraph()

    def property(self, name: bytes) -> str:
        """What the file states under a name."""
        return "".join(self.properties.get(name, ()))


def _tidied(pieces: list[Piece]) -> list[Piece]:
    """A paragraph without the blanks before its first word."""
    first = next((place for place, (text, _) in enumerate(pieces) if text.strip()), len(pieces))
    return [(_whole(text.lstrip() if place == first else text), why) for place, (text, why) in enumerate(pieces)][
        first:
    ]


def read_rtf(raw: bytes) -> Reading:
    """The reading of an RTF file.

    Raises:
        RefusedFileError: it is nested too deeply, or holds no text.
    """
    document = _Walk(raw).document
    document.end()
    if not document.sheet.text:
        raise RefusedFileError(Code.NO_TEXT)
    title, author, created, changed = map(document.property, (b"title", b"author", b"creatim", b"revtim"))
    imprint = Imprint(title=tidy(title), author=person(author), updated=changed_day(created, changed))
    reading = set_apart(document.sheet.text, document.sheet.marks, imprint.by("file properties"))
    remark = ("The file has tracked changes; its final text was read.",) if document.tracked else ()
    return replace(reading, remarks=remark)


class _Walk:
    """Goes through the file token by token, keeping what holds in each open group."""

    def __init__(self, raw: bytes) -> None:
        self.document = _Document()
        self._state, self._outer = _State(), list[_State]()
        self._codepage, self._fonts = "cp1252", dict[int, str]()
        self._bytes = bytearray()
        self._stand_ins = 0
        for token in TOKEN.finditer(raw):
            self._take(token)
        self._flush()

    def _take(self, token: re.Match[bytes]) -> None:
        word, number, coded, symbol, brace, text = token.groups()
        if coded is None and text is None:
            self._flush()
        if brace:
            self._enter_or_leave(brace)
        elif word:
            self._obey(word, None if number is None else int(number))
        elif coded:
            self._add_bytes(bytes.fromhex(coded.decode()))
        elif text:
            self._add_bytes(text)
        elif symbol == b"*":
            self._state = replace(self._state, destination=b"*")
        elif symbol:
            self._write(SYMBOLS.get(symbol, ""))

    def _enter_or_leave(self, brace: bytes) -> None:
        if brace == b"{":
            if len(self._outer) >= DEEPEST:
                raise RefusedFileError(Code.DAMAGED, "the file is nested too deeply")
            self._outer.append(self._state)
        elif self._outer:
            inner, self._state = self._state, self._outer.pop()
            if inner.beside != self._state.beside:
                self.document.end_beside()

    def _obey(self, word: bytes, number: int | None) -> None:
        state = self._state
        if word == b"u" and number is not None:
            self._write(chr(number % 0x10000))
            self._stand_ins = state.skip
        elif word == b"uc":
            self._state = replace(state, skip=min(max(number or 0, 0), 8))
        elif word in PARAGRAPH_ENDS and not state.destination:
            end = self.document.end_beside if state.beside else self.document.end_paragraph
            end()
        elif word in CHARACTERS:
            self._write(CHARACTERS[word])
        elif word == b"ansicpg" and number:
            self._codepage = charset(f"cp{number}") or self._codepage
        elif word in BESIDE and state.destination in AROUND_BESIDE:
            self._state = replace(state, destination=b"", beside=word)
        elif word in PARTS_OF_A_DAY and number:
            self.document.properties.setdefault(state.destination, []).append(f"-{number:02d}"[word == b"yr" :])
        elif word == b"author" and word in self.document.properties:  # who saved it last, as some write it
            self._state = replace(state, destination=b"operator")
        elif word in ASIDE or word in PROPERTIES or state.destination == b"*":
            self._state = replace(state, destination=word)
        else:
            self._style(word, number)

    def _style(self, word: bytes, number: int | None) -> None:
        state, on = self._state, number != 0
        if word == b"htmlrtf":  # a page kept as RTF: what only RTF readers should show
            self._state = replace(state, deleted=on)
        elif word == b"v":
            self._state = replace(state, hidden=on)
        elif word == b"fs":
            self._state = replace(state, tiny=0 < (number or 24) <= SMALLEST_SHOWN)
        elif word == b"plain":
            self._state = replace(state, hidden=False, tiny=False, deleted=False)
        elif word in (b"deleted", b"mvf", b"revised"):
            self.document.tracked |= on
            self._state = state if word == b"revised" else replace(state, deleted=on)
        elif word == b"f":
            self._state = replace(state, font=number or 0)
        elif word == b"fcharset" and state.destination == b"fonttbl":
            self._fonts[state.font] = FONT_CHARSETS.get(number or 0, "")

    def _add_bytes(self, content: bytes) -> None:
        skipped = min(self._stand_ins, len(content))
        self._stand_ins -= skipped
        self._bytes += content[skipped:]

    def _flush(self) -> None:
        """Writes the bytes that have been gathered, which may be halves of characters until the last one is there."""
        if self._bytes:
            content, self._bytes = bytes(self._bytes), bytearray()
            self._write(content.decode(self._fonts.get(self._state.font) or self._codepage, "replace"))

    def _write(self, text: str) -> None:
        state = self._state
        if state.destination in (b"title", b"author"):
            self.document.properties.setdefault(state.destination, []).append(text)
        elif not state.destination and not state.deleted:
            hidden = HIDDEN_TEXT if state.hidden or state.tiny else None
            pieces = self.document.beside if state.beside else self.document.pieces
            _put(pieces, text, BESIDE.get(state.beside) or hidden)


def _put(pieces: list[Piece], text: str, reason: str | None) -> None:
    """Puts text behind what has been gathered."""
    if pieces and pieces[-1][1] == reason:
        text = pieces.pop()[0] + text
    pieces.append((text, reason))


def _whole(text: str) -> str:
    """The text with both halves of a character beyond 16 bits made one; a half without its other is replaced."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
