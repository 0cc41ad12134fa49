"""The one normalisation under which quotes are compared, with a map back to the original offsets.

What it folds: compatibility forms (NFKC), case, white space, quotation marks and apostrophes, dashes, white space
beside dashes, soft hyphens and other invisible characters. What it never touches: words, digits and their order, so
that "4,200" stays different from "4,900" and "²" from "2".
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from functools import lru_cache

_QUOTES = frozenset("'’‘‚‛`´′ʼ\"“”„‟«»″‹›")
_DASHES = frozenset("-‐‑‒–—―−﹘﹣－")
_HYPHENS = frozenset("-‐‑")
GLUED = 4
"""Letters before a capital from which it begins a word that was run together with another; "McDonald" is one word."""
_PIECE = re.compile(r"[!-,.-_a-~]+(?: [!-,.-_a-~]+)*|.", re.DOTALL)
"""Plain words with single spaces between, which fold by their case and double marks alone; or one character."""
_INVISIBLE_CATEGORIES = frozenset({"Cf"})


@lru_cache(maxsize=4096)
def _fold(char: str) -> str:
    """What one character becomes: "" for an invisible one, " " for white space."""
    if char.isspace():
        return " "
    if char in _QUOTES:
        return "'"
    if char in _DASHES:
        return "-"
    category = unicodedata.category(char)
    if category in _INVISIBLE_CATEGORIES:
        return ""
    if category == "No":  # NFKC would make "10²" read as "102"
        return char
    folded = unicodedata.normalize("NFKC", char).casefold()
    return " " if folded.isspace() else folded


class NormalisedText:
    """A text under the normalisation; `span` leads back to the original."""

    def __init__(self, original: str) -> None:
        self.original = original
        self.text, self._offsets = _normalise(original)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The half-open span in the original of a non-empty half-open span of `text`."""
        return self._offsets[start], self._offsets[end - 1] + 1

    def position(self, offset: int) -> int:
        """First index of `text` that stands at or after `offset` of the original."""
        return bisect_left(self._offsets, offset)

    def find_all(
        self, words: str, low: int = 0, high: int | None = None, *, compounds: bool = False
    ) -> list[tuple[int, int]]:
        """Spans of `text` at which `words`, normalised already, stand between whole words.

        Args:
            words: What is looked for.
            low: First index of `text` that may be part of it.
            high: Index that may not be any more; None for the end.
            compounds: A part of a hyphenated compound is a whole word too.
        """
        spans, end = [], len(self.text) if high is None else high
        at = self.text.find(words, low, end) if words else -1
        while at >= 0:
            if self._whole(at, at + len(words), compounds):
                spans.append((at, at + len(words)))
            at = self.text.find(words, at + 1, end)
        return spans

    def _whole(self, start: int, end: int, compounds: bool) -> bool:
        """Neither end cuts a word, a number or a hyphenated compound, nor drops a "n't"."""
        return self._starts_whole(start, compounds) and self._ends_whole(end, compounds)

    def _starts_whole(self, start: int, compounds: bool) -> bool:
        text, first = self.text, self.text[start]
        if start == 0 or not first.isalnum():
            return True
        before, two_before = text[start - 1], text[start - 2] if start > 1 else " "
        if before.isalnum():
            return self._run_together(start)
        if before in ".,'" and two_before.isdigit() and first.isdigit():
            return False
        return compounds or not (before == "-" and self._joins(start - 1))

    def _run_together(self, start: int) -> bool:
        """Two words that the page ran together, as in "ReutersMoscow": a capital between small letters of two words."""
        offset = self._offsets[start]
        before, after = self.original[max(0, offset - GLUED) : offset], self.original[offset + 1 : offset + GLUED]
        capital = self.original[offset].isupper() and before[-1:].islower()
        return capital and before.isalpha() and after.isalpha() and len(before) == GLUED

    def _ends_whole(self, end: int, compounds: bool) -> bool:
        text, last = self.text, self.text[end - 1]
        if end >= len(text) or not last.isalnum():
            return True
        after, two_after = text[end], text[end + 1] if end + 1 < len(text) else " "
        if after.isalnum():
            return False
        if after in ".,'" and last.isdigit() and two_after.isdigit():
            return False
        if after == "'" and two_after.isalpha():
            return two_after == "s"  # "the general's" holds "the general"; "can't" does not hold "can"
        return compounds or not (after == "-" and self._joins(end))

    def _joins(self, index: int) -> bool:
        """The dash at `index` of `text` is a hyphen between two letters or digits, as in "Mi-17"."""
        offset = self._offsets[index]
        around = self.original[max(0, offset - 1) : offset] + self.original[offset + 1 : offset + 2]
        return self.original[offset] in _HYPHENS and len(around) == 2 and around.isalnum()


def normalise(words: str) -> str:
    """The normalised form of a short text, without white space at its ends."""
    return _normalise(words)[0].strip()


def _normalise(original: str) -> tuple[str, list[int]]:
    folded: list[str] = []
    offsets: list[int] = []
    for piece in _PIECE.finditer(original):
        words, offset = piece.group(), piece.start()
        if len(words) > 1:
            folded.append(words.lower().replace('"', "'"))
            offsets.extend(range(offset, piece.end()))
            continue
        for part in _fold(words):
            if part == " " and (not folded or folded[-1] in (" ", "-")):
                continue
            if part == "-" and folded and folded[-1] == " ":
                folded.pop()
                offsets.pop()
            folded.append(part)
            offsets.append(offset)
    return "".join(folded), offsets
