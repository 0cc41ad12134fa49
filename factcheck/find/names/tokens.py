"""The words of a text with what the finder of names asks of them: capitals, gaps, sentence starts, headlines."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from factcheck.find.lexicon.lists import words
from factcheck.find.lexicon.organisations import BARE_ORGS, PHRASE_ORGS
from factcheck.find.lexicon.people import ABBREVIATIONS
from factcheck.find.lexicon.places import STATE_ABBREVIATIONS
from factcheck.find.lexicon.words import is_ordinary

LONGEST_WORD: Final = 40
"""Letters of a word; a longer run of letters is no name."""
HEADLINE_WORDS: Final = 3
"""Words from which a line may be a headline."""
HEADLINE_LENGTH: Final = 200
"""Characters up to which a line may be a headline."""

_TOKEN: Final = re.compile(r"(?:[^\W\d_]\.){2,6}|[^\W_]+(?:['’&‐‑-][^\W_]+)*")
_CLOSED: Final = re.compile(r"[.!?\n:;•…*|]|[\"“„«]|(?:^|\s)['‘]")
_RUN_TOGETHER: Final = re.compile(r"^[A-Z]{4,}[a-z]{2}|[a-z][A-Z][a-z]+[A-Z]|^[DRI][-‐‑][A-Z]")
_POSSESSIVE: Final = re.compile(r"['’][sS]$")
_LOWER_TAIL: Final = re.compile(r"[-‐‑][a-zà-ÿ]+$")
_COMPOUND_TAILS: Final = words(
    """
    led backed based style born wide controlled held run owned era like linked funded made trained supported occupied
    aligned area bound speaking allied only free brokered sponsored supplied built flagged registered affiliated
    inspired educated leaning dominated administered designed launched listed themed type class sized friendly
    """
)
_ARTICLE_NAME: Final = re.compile(r"(?:al|el|ad|ar|as|an|at|az|ash|ul|bin)[-‐‑][A-ZÀ-Þ]")
_NUMBERED: Final = re.compile(r"\d{1,3}(?:st|nd|rd|th) (?:Street|Avenue|St\.|Ave\.|Precinct|Arrondissement)")
"""A street that is called by its number: "East 14th Street"."""
_OWN_POSSESSIVE: Final = frozenset(
    word.replace("’", "'") for name in (*BARE_ORGS, *PHRASE_ORGS) for word in name.split() if "'s" in word
)


@dataclass(slots=True)
class Token:
    """A word of the text; `text` is what a name takes of it: no possessive, no "-led"."""

    start: int
    end: int
    text: str
    low: str
    cap: bool
    caps: bool
    digit: bool
    possessive: bool
    closes: bool
    """What follows the word in its own letters ends any name: a possessive, "-led"."""
    gap: str
    """What stands between the word before and this one."""
    opens: bool
    """A sentence, a line, a quotation or a label's text begins here: the capital proves nothing."""
    headline: bool = False
    """The line is a headline: capitals prove nothing."""
    shouting: bool = False
    """The line is a headline in capitals only: not even an acronym can be told."""


def tokenise(text: str) -> list[Token]:
    """The words of `text` in order."""
    found: list[Token] = []
    before = 0
    for match in _TOKEN.finditer(text):
        token = _token(text, match.start(), match.end(), before)
        found.append(token)
        before = match.end() if token.closes else token.end
    _mark_headlines(text, found)
    return found


def _token(text: str, start: int, end: int, before: int) -> Token:
    """The word at `start`, with the point of an abbreviation, without what is no part of a name."""
    raw = text[start:end]
    cap = raw[0].isupper()
    possessive = bool(cap and len(raw) > 2 and _POSSESSIVE.search(raw) and raw.replace("’", "'") not in _OWN_POSSESSIVE)
    closes = possessive
    if possessive:
        raw = raw[:-2]
    elif cap and (tail := _LOWER_TAIL.search(raw)) and tail[0][1:] in _COMPOUND_TAILS:
        raw, closes = raw[: tail.start()], True
    elif text.startswith(".", end) and _takes_point(raw, cap, text[before:start]):
        raw += "."
    elif (not cap and _ARTICLE_NAME.match(raw)) or (not cap and _NUMBERED.match(text, start)):
        cap = True
    cap = cap and _is_name_like(text, raw, start + len(raw))
    gap = text[before:start] if start - before < 8 else text[before : before + 4] + text[start - 4 : start]
    low = raw.lower()
    return Token(
        start=start,
        end=start + len(raw),
        text=raw,
        low=low,
        cap=cap,
        caps=cap and len(raw) > 1 and raw.isupper(),
        digit=not raw.isalpha() and any(letter.isdigit() for letter in raw),
        possessive=possessive,
        closes=closes,
        gap=gap,
        opens=before == 0 or bool(_CLOSED.search(gap)),
    )


def _takes_point(raw: str, cap: bool, gap: str) -> bool:
    """Whether a point behind the word belongs to it: an initial, an abbreviation, a state behind a comma."""
    return cap and (len(raw) == 1 or raw.lower() in ABBREVIATIONS or (gap == ", " and raw in STATE_ABBREVIATIONS))


def _is_name_like(text: str, raw: str, end: int) -> bool:
    """Whether a word is no web address, no handle and no two words run together ("FREEAlready")."""
    domain = text.startswith(".", end) and text[end + 1 : end + 2].islower()
    return not domain and len(raw) <= LONGEST_WORD and not _RUN_TOGETHER.search(raw)


def _mark_headlines(text: str, tokens: list[Token]) -> None:
    """Mark the words of lines in which most words have a capital and which are no sentences."""
    breaks = [at for at, letter in enumerate(text) if letter == "\n"] if "\n" in text else []
    first = 0
    while first < len(tokens):
        line = bisect_right(breaks, tokens[first].start)
        end = breaks[line] if line < len(breaks) else len(text)
        begin = breaks[line - 1] + 1 if line else 0
        last = first
        while last < len(tokens) and tokens[last].start < end:
            last += 1
        if end - begin <= HEADLINE_LENGTH and _is_headline(text[begin:end], tokens[first:last]):
            shouting = all(token.caps or not token.cap for token in tokens[first:last])
            for token in tokens[first:last]:
                token.headline, token.shouting = True, shouting
        first = max(last, first + 1)


def _is_headline(line: str, tokens: list[Token]) -> bool:
    """Whether the capitals of a line are a headline's."""
    if len(tokens) < HEADLINE_WORDS or line.rstrip().endswith((".", ",", ";", "…")):
        return False
    long = [token for token in tokens if len(token.low) > 3 and not token.digit]
    capital = sum(token.cap for token in long)
    ordinary = sum(token.cap and is_ordinary(token.low) for token in long)
    return len(long) > 1 and capital * 10 >= len(long) * 7 and (ordinary > 0 or all(token.caps for token in long))
