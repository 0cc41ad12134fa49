"""Words, numbers and marks of a text with their offsets: what the grammar of figures reads instead of characters.

One pass, one pattern without nested repetition: the time is linear in the text, whatever it holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from .foreign import in_english, pattern_of, pieces

PADDING = 12
"""Empty tokens on both sides of a text, so that looking a few words back or ahead needs no test for the ends."""

_TOKEN = re.compile(
    r"[0-9]+(?:[.,'’][0-9]+)*"  # 1,200.50 or 23.03.2017: taken apart later
    r"|(?:US|AU|NZ|HK|CA|NT|[ACRS])?[$€£¥₽₹₴₩₪₺₦₫฿](?:(?:USD?|AUD?|NZD?|HKD?|CAD?|[AC])(?=[0-9]))?"  # US$5, $US5
    r"|[A-Za-z](?:\.[A-Za-z])+\b\.?"  # U.S., p.m.
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*"
    r"|\S"
)
_LONGEST_TITLE = 40
"""Tokens of the longest line that is tested for being a headline."""


class Token(NamedTuple):
    """A word, a number or a mark; `text` stands at `start` to `end` of the searched text."""

    text: str
    lower: str
    start: int
    end: int
    gap: Literal["", " ", "\n"]
    """What stands before it: nothing, a space (or the line break of wrapped text), or the end of a paragraph."""
    kind: Literal["number", "word", "sign", "mark", "pad"]
    """"sign" is a currency sign; "pad" lies outside the text or inside a span that was to be skipped."""
    title: bool = False
    """It stands in a line with capitals throughout, where a capital says nothing about names."""
    language: str = ""
    """Code of another language than English; what its table has is in English."""

    @property
    def capital(self) -> bool:
        """It begins with a capital letter."""
        return self.text[:1].isupper()


Tokens = Sequence[Token]
PAD = Token("", "", 0, 0, "\n", "pad")


def tokenise(text: str, span: tuple[int, int], skip: Sequence[tuple[int, int]] = (), language: str = "") -> list[Token]:
    """The tokens of `text[span[0]:span[1]]`, padded on both sides; what overlaps a span of `skip` is a pad."""
    tokens: list[Token] = []
    before, at = PAD._replace(end=span[0]), 0
    spans = [(start, end) for start, end in sorted(skip) if start < span[1] and span[0] < end]
    for match in (pattern_of(language, _TOKEN.pattern) if language else _TOKEN).finditer(text, *span):
        start, end = match.span()
        passed = at
        while at < len(spans) and spans[at][1] <= start:
            at += 1
        kind = "pad" if at < len(spans) and spans[at][0] < end else _kind(match[0])
        parted = not tokens or (at > passed and before.kind != "pad")
        gap = "\n" if parted else _gap(text, before, start, match[0])
        word = "" if kind == "pad" else match[0]
        if not language or kind in ("pad", "mark"):
            before = Token(word, word.lower(), start, end, gap, kind, False, language)
            tokens.append(before)
            continue
        parted_word = bool(tokens) and before.language == _PART
        name = language != "de" and word[0].isupper() and before.kind == "word" and gap == " "
        english = in_english(word, language, name)
        tokens.extend(_translated(english, (start, end), " " if parted_word else gap, language))
        before = tokens[-1]._replace(language=_PART) if match.lastgroup == "part" else tokens[-1]
    return [PAD] * PADDING + _with_titles(tokens) + [PAD] * PADDING


_PART = "part"
"""Marks the first part of a compound, behind which a blank is read."""


def _translated(english: str, span: tuple[int, int], gap: Literal["", " ", "\n"], language: str) -> Iterator[Token]:
    """The token in English, or several where English needs several words."""
    for word, start, end in pieces(english, *span):
        yield Token(word, word.lower(), start, end, gap, _kind(word), False, language)
        gap = " "


def stretches(text: str) -> Iterator[tuple[int, int]]:
    """Spans of whole paragraphs that are read one after the other, so that the memory does not grow with the text."""
    start = 0
    while start < len(text):
        cut = _PARAGRAPH.search(text, start + _STRETCH)
        end = cut.start() if cut else len(text)
        yield start, end
        start = end


_STRETCH = 50_000
"""Characters after which the next paragraph begins a new stretch."""
_PARAGRAPH = re.compile(r"\n(?=[A-Z“\"\n])")


def _kind(text: str) -> Literal["number", "word", "sign", "mark"]:
    if "0" <= text[0] <= "9":
        return "number"
    if text[0].isalnum():
        return "sign" if "$" in text else "word"
    return "sign" if text[0] in "$€£¥₽₹₴₩₪₺₦₫฿" else "mark"


def _gap(text: str, before: Token, start: int, word: str) -> Literal["", " ", "\n"]:
    """A single line break is a space where a sentence plainly goes on in lower case behind it."""
    if start == before.end:
        return ""
    between = text[before.end : min(start, before.end + 200)]
    if "\n" not in between:
        return " "
    goes_on = word[0].islower() or ("0" <= word[0] <= "9" and before.text[:1].islower())
    return " " if goes_on and between.count("\n") == 1 else "\n"


def _with_titles(tokens: list[Token]) -> list[Token]:
    """Mark the tokens of headlines; the others stay as they are."""
    start = 0
    for index in range(1, len(tokens) + 1):
        if index == len(tokens) or tokens[index].gap == "\n":
            if 3 < index - start <= _LONGEST_TITLE and _is_title(tokens[start:index]):
                tokens[start:index] = [token._replace(title=True) for token in tokens[start:index]]
            start = index
    return tokens


def _is_title(line: list[Token]) -> bool:
    """Nearly every longer word has a capital, and no full stop ends the line."""
    words = [token for token in line if token.kind == "word" and len(token.text) > 3]
    capitals = sum(token.capital for token in words)
    return len(words) >= 3 and capitals >= 0.8 * len(words) and line[-1].text not in (".", ",", ";")


def starts_sentence(tokens: Tokens, index: int) -> bool:
    """The token is the first of a sentence, a heading, a list entry or a quotation."""
    before = tokens[index - 1]
    return tokens[index].gap == "\n" or before.kind == "pad" or before.text in _SENTENCE_MARKS


_SENTENCE_MARKS = frozenset('.!?:;•"“”„«»‘(—–|*')


def phrase_at(tokens: Tokens, index: int, *words: str) -> bool:
    """The lower-case `words` stand from `index` on, without a paragraph's end between them."""
    for offset, word in enumerate(words):
        token = tokens[index + offset]
        if token.lower != word or (offset and token.gap == "\n"):
            return False
    return True


def hyphen_at(tokens: Tokens, index: int) -> bool:
    """A hyphen without spaces stands at `index`: it joins the words on both sides."""
    mark, after = tokens[index], tokens[index + 1]
    return mark.text in ("-", "‑") and mark.gap == "" and after.gap == "" and after.kind != "pad"
