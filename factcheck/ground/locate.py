"""Where a drafted quote stands in its document: strictly, or not at all.

There is no fuzzy matching here. A quote in which one figure, name, month or "not" differs is exactly what this program
exists to catch, and the libraries that one would reach for accept it (peers.md, section 3 of the research).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from factcheck.find.normalised import NormalisedText, normalise
from factcheck.models import Document, Passage

MINIMUM_CHARACTERS = 12
MINIMUM_WORDS = 3
"""Shorter quotes match by accident: they count only in the cited passage, and only if they stand there once
(200 random answers of a real server: 15 % of quotes of any length were found somewhere, none under this rule)."""
MINIMUM_LETTERS = 4
"""Below this not even the cited passage is proof: "a" stands nearly everywhere."""
INSERTION_GAP = 60
"""Characters of the document that a bracketed insertion may stand for."""

LOOSE_ENDS = ".,;:… \"“”„«»‘’'"
"""Punctuation and marks at the end of a drafted quote that may be the drafter's own."""
_ELISION = re.compile(r"\s*(?:\[\s?(?:\.{3}|…)\s?\]|\(\s?(?:\.{3}|…)\s?\)|\. \. \.|\.{3,6}|…)\s*")
_INSERTION = re.compile(r"\s*\[[^\]\n]{1,80}\]\s*")
_OUTER_MARKS = "\"“”„‟«»‘’'‚‛ \t\n"

Alignment = Literal["exact", "typographic", "elided"]


@dataclass(frozen=True, slots=True)
class Location:
    """Half-open span of a quote in `Document.text`, and how it was found."""

    start: int
    end: int
    alignment: Alignment


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a quote has no place."""

    reason: str


class Shelf:
    """A document with its passages, ready to be searched."""

    def __init__(self, document: Document, passages: Sequence[Passage]) -> None:
        self.document = document
        self.passages = tuple(passages)

    @cached_property
    def normalised(self) -> NormalisedText:
        """The document's text under the normalisation."""
        return NormalisedText(self.document.text)

    def passage(self, number: int) -> Passage | None:
        """The passage of that number, None where there is none."""
        return self.passages[number - 1] if 1 <= number <= len(self.passages) else None

    def range_of(self, first: int, last: int) -> tuple[int, int]:
        """Span, in the normalised text, from passage `first` to passage `last`, both cut to what exists."""
        first, last = max(1, first), min(len(self.passages), last)
        if first > last:
            return 0, 0
        normalised = self.normalised
        return (
            normalised.position(self.passages[first - 1].start),
            normalised.position(self.passages[last - 1].end),
        )

    def is_set_aside(self, start: int, end: int) -> bool:
        """The span of the document's text touches a stretch that is not read."""
        return any(start < aside.end and aside.start < end for aside in self.document.set_aside)

    def places(self, words: str, low: int = 0, high: int | None = None) -> list[tuple[int, int]]:
        """Spans of the document's text, read stretches only, where normalised `words` stand."""
        spans = (self.normalised.span(*found) for found in self.normalised.find_all(words, low, high))
        return [span for span in spans if not self.is_set_aside(*span)]


def locate(quote: str, line: int, shelf: Shelf) -> Location | Refusal:
    """The place of `quote` in the document: in passage `line`, next to it, or anywhere if it stands there once.

    Args:
        quote: What was drafted.
        line: Number of the passage that it cites; a number that does not exist is no hint.
        shelf: The document.
    """
    for words in _readings(quote):
        found = _whole(words, line, shelf)
        if found is None:
            found = _in_parts(words, line, shelf)
        if found is not None:
            return _named(found, quote, shelf)
    return Refusal("")


def _readings(quote: str) -> list[str]:
    """The quote as drafted; then without marks around it; then without the punctuation at its end."""
    bare = quote.strip(_OUTER_MARKS)
    readings = [quote, bare, bare.rstrip(LOOSE_ENDS)]
    return [reading for reading in dict.fromkeys(readings) if normalise(reading)]


def _whole(quote: str, line: int, shelf: Shelf) -> Location | Refusal | None:
    words = normalise(quote)
    cited = shelf.passage(line)
    if cited is not None:
        places = shelf.places(words, *shelf.range_of(line, line))
        if len(places) > 1:
            return Refusal(f"found twice: the quote stands {len(places)} times in the cited passage")
        if places and _letters(words) >= MINIMUM_LETTERS:
            return Location(*places[0], "typographic")
    if _is_short(words):
        return Refusal("too short: fewer than 12 characters and three words, and not in the cited passage")
    if cited is not None:
        places = shelf.places(words, *shelf.range_of(line - 1, line + 1))
        if len(places) == 1:
            return Location(*places[0], "typographic")
    places = shelf.places(words)
    if len(places) > 1:
        return Refusal(f"found twice: the quote stands {len(places)} times in the document and no line decides")
    return Location(*places[0], "typographic") if places else None


def _is_short(words: str) -> bool:
    return len(words) < MINIMUM_CHARACTERS and len(words.split()) < MINIMUM_WORDS


def _letters(words: str) -> int:
    return sum(char.isalnum() for char in words)


def _in_parts(quote: str, line: int, shelf: Shelf) -> Location | None:
    """An elided quote ("A ... B") or one with a bracketed insertion, its parts in order within one passage."""
    for split, gap in ((_ELISION, None), (_INSERTION, INSERTION_GAP)):
        parts = [normalise(part) for part in split.split(quote)]
        parts = [part for part in parts if part]
        if split.search(quote) and _worth_joining(parts):
            span = _parts_in_order(parts, gap, line, shelf)
            if span is not None:
                return Location(*span, "elided")
    return None


def _worth_joining(parts: list[str]) -> bool:
    """Enough is left to be recognised, and no part is a single word that stands anywhere."""
    return (
        bool(parts) and not _is_short(" ".join(parts)) and all(len(part.split()) > 1 or len(part) > 4 for part in parts)
    )


def _parts_in_order(parts: list[str], gap: int | None, line: int, shelf: Shelf) -> tuple[int, int] | None:
    near = [number for number in (line, line - 1, line + 1) if shelf.passage(number)]
    spans = {}
    for number in near or range(1, len(shelf.passages) + 1):
        span = _chain(parts, gap, shelf, shelf.range_of(number, number))
        if span is not None:
            spans[number] = span
    if line in spans:
        return spans[line]
    return next(iter(spans.values())) if len(spans) == 1 else None


def _chain(parts: list[str], gap: int | None, shelf: Shelf, within: tuple[int, int]) -> tuple[int, int] | None:
    low, high = within
    first: int | None = None
    for part in parts:
        found = shelf.normalised.find_all(part, low, high)
        if not found or (first is not None and gap is not None and found[0][0] - low > gap):
            return None
        first = found[0][0] if first is None else first
        low = found[0][1]
    return None if first is None else shelf.normalised.span(first, low)


def _named(found: Location | Refusal, quote: str, shelf: Shelf) -> Location | Refusal:
    """Letter for letter is "exact"; anything else that was found whole is "typographic"."""
    if isinstance(found, Location) and found.alignment == "typographic":
        same = shelf.document.text[found.start : found.end] == quote
        return Location(found.start, found.end, "exact" if same else "typographic")
    return found
