"""A saved page's bytes to its reading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.read.encoding import decode
from factcheck.read.furniture.captions import CAPTION
from factcheck.read.head_lines import read_head
from factcheck.read.html.main_content import find_main
from factcheck.read.html.metadata import read_imprint, titles_of
from factcheck.read.html.page import PageLine, parse_page, read_lines
from factcheck.read.imprint import Imprint
from factcheck.read.lines import Line, letters_of
from factcheck.read.reading import Mark, Reading
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.set_apart import set_apart

OUTSIDE = "outside the article"

CHARSET = re.compile(
    rb"<(?:meta\b[^>]{0,300}?charset|\?xml\b[^>]{0,100}?encoding)\s{0,3}=\s{0,3}[\"']?([\w:.-]{2,30})", re.IGNORECASE
)
SAVED_FROM = re.compile(
    rb"<!--\s{0,3}(?:saved from url=\(\d{1,6}\)|Page saved with SingleFile\s{1,5}url:\s{1,3})(https?://[^\s<>\"]{3,400})",
    re.IGNORECASE,
)
HEAD_OF_PAGE = 4096
"""Bytes in which a page must declare its charset; browsers look at 1,024."""
MOST_OVER = 0.15
"""Share of an article's words that may stand over its headline and be none of it."""
BELOW_HEADLINE = 10
"""Lines below the headline in which a byline may stand that the extraction left out."""


def read_html(raw: bytes) -> Reading:
    """The reading of a saved page.

    Raises:
        RefusedFileError: it holds no text, or not all of it could be read.
    """
    declared = CHARSET.search(raw[:HEAD_OF_PAGE])
    decoded = decode(raw, declared[1].decode("ascii") if declared else None)
    root = parse_page(decoded.text)
    text, lines = read_lines(root)
    if not text.strip():
        raise RefusedFileError(Code.NO_TEXT, "the page shows no text")
    main, captions = find_main(decoded.text, lines)
    headline = _find_headline(lines, titles_of(root), main)
    main = _below(lines, main, headline)
    imprint = read_imprint(root).or_else(_saved_from(raw))
    if imprint.published is None and headline is not None:
        imprint = imprint.or_else(_byline_below(text, lines, headline))
    span = (lines[headline].start, lines[headline].end) if headline is not None else None
    reading = set_apart(text, _marks(lines, main - captions, captions, headline), imprint, span)
    return replace(reading, encoding_guess=decoded.guess)


def _below(lines: Sequence[PageLine], main: set[int], headline: int | None) -> set[int]:
    """The article without what stands over its headline, unless that is much: then the headline is another's."""
    over = {place for place in main if headline is not None and place < headline and lines[place].part != "standfirst"}
    words = sum(lines[place].words for place in main)
    return main - over if sum(lines[place].words for place in over) <= MOST_OVER * words else main


def _saved_from(raw: bytes) -> Imprint:
    """The address that browsers leave in a comment when they save a page."""
    found = SAVED_FROM.search(raw[:HEAD_OF_PAGE])
    return Imprint(url=found[1].decode("utf-8", "replace") if found else None).by("saved page")


def _marks(lines: Sequence[PageLine], main: set[int], captions: set[int], headline: int | None) -> list[Mark]:
    marks = []
    for place, line in enumerate(lines):
        own = [] if place == headline else list(line.marks)
        if place in main or place == headline or (own and (line.caption or line.is_hidden)):
            marks += own
        else:
            marks.append(Mark(line.start, line.end, CAPTION if place in captions else OUTSIDE))
    return marks


TIMES_A_TITLE = 3
"""Letters of a line, marks and blanks counted, for each letter of the title that it may be."""


def _find_headline(lines: Sequence[PageLine], titles: Sequence[str], main: set[int]) -> int | None:
    """The line that says what the page's head states as its title, else the first-rank heading of the article."""
    shown = [place for place, line in enumerate(lines) if not line.is_hidden and len(line.text) <= 300]
    for title in map(letters_of, titles):
        near = [place for place in shown if len(title) <= len(lines[place].text) <= TIMES_A_TITLE * len(title)]
        same = [place for place in near if letters_of(lines[place].text) == title]
        if same:
            return min(same, key=lambda place: (lines[place].tag != "h1", place not in main, place))
    headings = [place for place in shown if lines[place].tag == "h1" and len(lines[place].text.split()) >= 3]
    return min(headings, key=lambda place: (place not in main, place), default=None)


def _byline_below(text: str, lines: Sequence[PageLine], headline: int) -> Imprint:
    """What a byline or a date line below the headline states, be it inside the article or not."""
    below = [line for line in lines[headline + 1 : headline + 1 + BELOW_HEADLINE] if not line.is_hidden]
    imprint, _ = read_head(text, [Line(line.start, line.end, " ".join(line.text.split())) for line in below])
    return replace(imprint, title=None)
