"""Tokens of a text in another language: its phrases are one token each, and its compounds are parted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from factcheck.find.languages.table import Table

_HEAD = re.compile(r"[^\W\d_]+|.", re.DOTALL)


class Piece(NamedTuple):
    """A token, where it stands, and whether the next one is a part of the same word."""

    text: str
    start: int
    end: int
    part: bool


class _Splitter:
    """The patterns of one language; most words begin no phrase and are not looked at twice."""

    def __init__(self, table: Table) -> None:
        self.phrases = re.compile(table.phrases(), re.IGNORECASE)
        self.heads = frozenset(_head(phrase) for phrase in table.several())
        self.part = re.compile(table.compound, re.IGNORECASE) if table.compound else None


@cache
def _splitter(table: Table) -> _Splitter:
    return _Splitter(table)


def _head(words: str) -> str:
    match = _HEAD.match(words)
    return match[0].lower() if match else ""


def split(text: str, span: tuple[int, int], pattern: re.Pattern[str], table: Table) -> Iterator[Piece]:
    """The tokens that a pattern finds, with the phrases and the compounds of the language."""
    splitter, (at, end) = _splitter(table), span
    while match := pattern.search(text, at, end):
        piece = _piece(text, match, splitter)
        yield piece
        at = piece.end


def _piece(text: str, match: re.Match[str], splitter: _Splitter) -> Piece:
    start, end = match.span()
    phrase = splitter.phrases.match(text, start) if _head(match[0]) in splitter.heads else None
    if phrase:
        return Piece(phrase[0], start, phrase.end(), False)
    part = splitter.part.match(text, start) if splitter.part and match[0][0].isalpha() else None
    if part and not text[start - 1 : start].isalpha():
        return Piece(part[0], start, part.end(), True)
    return Piece(match[0], start, end, False)
