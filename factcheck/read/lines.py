"""The paragraphs of a text as the rules of reading look at them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from factcheck.read.reading import Mark, trim
from factcheck.split import paragraph_spans

STOPPED = re.compile(r"[.!?…:;][\"'”’»)\]]{0,3}$")
"""A line that ends as a sentence does."""
ENDLESS = 20_000
"""Characters from which a paragraph is compared as it stands."""
WORD = re.compile(r"\w+")
TYPOGRAPHIC = "’“”‘–—…«»\u00a0"
"""What an English text holds beside ASCII, none of it a letter."""
PARTING = {code: " " for code in range(128) if not WORD.match(chr(code))}
GOOD_WORDS = 12
"""Words from which a stopped line counts as a paragraph of the article."""


@dataclass(frozen=True)
class Line:
    """A paragraph, its white space made single."""

    start: int
    end: int
    text: str

    @cached_property
    def words(self) -> int:
        """How many words it has."""
        return count_words(self.text)

    @cached_property
    def key(self) -> str:
        """Its letters and digits, for telling whether two paragraphs say the same; of an endless one, all of it."""
        return letters_of(self.text) if len(self.text) <= ENDLESS else self.text

    @cached_property
    def stopped(self) -> bool:
        """Whether it ends as a sentence does."""
        return bool(STOPPED.search(self.text[-8:]))

    @cached_property
    def is_paragraph(self) -> bool:
        """Whether it is long enough to be a paragraph of an article, and ends as one."""
        return self.words >= GOOD_WORDS and self.stopped

    def mark(self, reason: str) -> Mark:
        """The whole line set apart."""
        return Mark(self.start, self.end, reason)


def count_words(line: str) -> int:
    """How many words a line has whose white space is single."""
    return line.count(" ") + 1


def single_spaced(text: str) -> str:
    """The text with one blank for all white space between two words, and none at its ends."""
    if text.isprintable() and "  " not in text:  # the blank is the one white space that is printable
        return text.strip()
    return " ".join(text.split())


def letters_of(text: str) -> str:
    """The words of a text in one spelling: compatibility forms, case and punctuation made equal."""
    plain = text
    for sign in () if text.isascii() else TYPOGRAPHIC:
        plain = plain.replace(sign, " ")
    if plain.isascii():  # as below, and four times as fast
        return " ".join(plain.lower().translate(PARTING).split())
    return " ".join(WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def lines_of(text: str, marks: Iterable[Mark] = ()) -> tuple[Line, ...]:
    """The paragraphs of a text in order, without those that begin in a mark."""
    taken = sorted((mark.start, mark.end) for mark in marks)
    found, place = [], 0
    for start, end in paragraph_spans(text):
        while place < len(taken) and taken[place][1] <= start:
            place += 1
        begins_taken = place < len(taken) and taken[place][0] <= start
        if span := trim(text, taken[place][1] if begins_taken else start, end):
            found.append(Line(*span, single_spaced(text[slice(*span)])))
    return tuple(found)
