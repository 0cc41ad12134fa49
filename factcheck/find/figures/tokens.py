"""Words, numbers and marks of a text with their offsets: what the grammar of figures reads instead of characters.

One pass, one pattern without nested repetition: the time is linear in the text, whatever it holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from factcheck.find.languages import TABLES
from factcheck.find.languages.splitting import Piece, split

from .foreign import in_english, pieces

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
    for piece in _pieces(text, span, language):
        start, end = piece.start, piece.end
        passed = at
        while at < len(spans) and spans[at][1] <= start:
            at += 1
        kind = "pad" if at < len(spans) and spans[at][0] < end else _kind(piece.text)
        parted = not tokens or (at > passed and before.kind != "pad")
        gap = "\n" if parted else _gap(text, before, start, piece.text)
        word = "" if kind == "pad" else piece.text
        token = Token(word, word.lower(), start, end, gap, kind, False, language)
        tokens.extend(_translated(token, before) if language and kind not in ("pad", "mark") else (token,))
        before = tokens[-1]._replace(language=_PART) if piece.part else tokens[-1]
    return [PAD] * PADDING + _with_titles(tokens) + [PAD] * PADDING


def _pieces(text: str, span: tuple[int, int], language: str) -> Iterable[Piece]:
    if language:
        return split(text, span, _TOKEN, TABLES[language])
    return (Piece(match[0], match.start(), match.end(), False) for match in _TOKEN.finditer(text, *span))


_PART = "part"
"""Marks the first part of a compound, behind which a blank is read."""


def _translated(token: Token, before: Token) -> Iterator[Token]:
    """The token in English, or several where English needs several words."""
    name = token.language != "de" and token.capital and before.kind == "word" and token.gap == " "
    gap = " " if before.language == _PART else token.gap
    for word, start, end in pieces(in_english(token.text, token.language, name), token.start, token.end):
        yield Token(word, word.lower(), start, end, gap, _kind(word), False, token.language)
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
    if tokens[index].gap == "\n" or before.kind == "pad" or before.text in _SENTENCE_MARKS:
        return True
    return before.text == "-" and before.gap == tokens[index].gap == " "  # behind a dateline: "LIMA (AFP) - Fifty ..."


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
