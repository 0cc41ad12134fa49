"""Markdown to plain lines: the words as a reader sees them, without marks and addresses; code set apart.

Runs in the parser's process: the parser is good, and hostile text can still make it slow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from factcheck.read.encoding import decode
from factcheck.read.furniture.captions import CAPTION
from factcheck.read.furniture.rule import METADATA_LINE
from factcheck.read.head_lines import field_of
from factcheck.read.imprint import Imprint
from factcheck.read.reading import Reading
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.set_apart import set_apart
from factcheck.read.sheet import Piece, Sheet, Span

CODE = "code"
MARKUP = "markup"

FRONT_MATTER = re.compile(
    r"---[ \t]*\n(?P<fields>(?:(?!---|\.\.\.)[^\n]{0,1000}\n){0,100})(?:---|\.\.\.)[ \t]*(?:\n|$)"
)
FIELD = re.compile(r"(?P<label>[A-Za-z][\w -]{0,40}?)\s{0,3}:\s{1,10}(?P<stated>.{1,800})$")
SET_APART_BLOCKS = {"fence": CODE, "code_block": CODE, "html_block": MARKUP}


def read_markdown(raw: bytes) -> Reading:
    """The reading of a Markdown file.

    Raises:
        RefusedFileError: the bytes are no text, or hold none.
    """
    decoded = decode(raw)
    front = FRONT_MATTER.match(decoded.text)
    fields = front["fields"] if front else ""
    sheet = Sheet()
    sheet.add([(fields.strip(), METADATA_LINE)])
    body = decoded.text[front.end() :] if front else decoded.text
    headline = _set(sheet, MarkdownIt("commonmark").enable("table").parse(body))
    text = sheet.text
    if not text:
        raise RefusedFileError(Code.NO_TEXT)
    return replace(set_apart(text, sheet.marks, _front_matter(fields), headline), encoding_guess=decoded.guess)


def _front_matter(fields: str) -> Imprint:
    imprint = Imprint()
    for line in fields.splitlines():
        if found := FIELD.match(line.strip()):
            stated = field_of(found["label"], found["stated"].strip().strip("\"'[]"))
            imprint = imprint.or_else(stated.by("front matter"))
    return imprint


def _set(sheet: Sheet, tokens: Sequence[Token]) -> Span | None:
    """Writes the blocks in order; gives the span of the first heading of the first rank."""
    headline: Span | None = None
    row: list[Piece] | None = None
    for before, token in zip([None, *tokens], tokens, strict=False):
        if token.type == "tr_open":
            row = []
        elif token.type == "tr_close":
            sheet.add(row or ())
            row = None
        elif token.type == "inline" and row is not None:
            row += [("\t", None), *_inline(token)] if row else _inline(token)
        elif token.type == "inline":
            span = sheet.add(_inline(token))
            headline = headline or (span if before and before.tag == "h1" else None)
        elif token.type in SET_APART_BLOCKS:
            sheet.add([(token.content.strip("\n"), SET_APART_BLOCKS[token.type])])
    return headline


def _inline(token: Token) -> Iterator[Piece]:
    """The words of a paragraph; the text that stands for a picture is its caption."""
    for child in token.children or ():
        if child.type in ("text", "code_inline", "text_special"):
            yield child.content, None
        elif child.type == "softbreak":
            yield " ", None
        elif child.type == "hardbreak":
            yield "\n", None
        elif child.type == "image" and child.content.strip():
            yield child.content, CAPTION
