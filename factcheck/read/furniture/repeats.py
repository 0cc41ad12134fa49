"""Paragraphs that a page prints twice: the first is kept, the later copies are set apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from factcheck.read.lines import Line
from factcheck.read.reading import Mark

REPEATED = "repeated paragraph"

FEWEST_WORDS = 5
"""Words from which a second copy is a repetition; "Yes." may be said twice."""
FEWEST_UNQUOTED_WORDS = 8
"""The same of a line without quotation marks; a heading may say what its section says."""
MOST_QUOTED_WORDS = 40
"""Words of a line that may be lifted out of a paragraph."""
LONGEST_HEADING, LONGEST_SECTION = 9, 6
"""Words of a heading that quotes what its section says, and lines of the section in which it is said."""
MOST_LIFTED = 200
LONGEST_TEXT = 400_000
"""Lines that are looked for in the others, and characters of a text in which that is done."""
QUOTES = ("“", "”", '"', "‘", "’", "'", "«", "»", "„")
FEWEST_HEADLINE_WORDS = 4
FEWEST_WORDS_LEFT = 7
"""Words that must remain of a lead when the headline before it is cut off."""
GOES_ON_AS_SENTENCE = re.compile(
    r"\s(?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August"
    r"|September|October|November|December)\b))[\"“‘']?[^\W\d_a-zà-öø-ÿ]"
)
"""After a glued headline the lead begins anew, with a capital; a day or month may just as well go on in it."""


def repeated_lines(lines: Sequence[Line], reasons: dict[int, str]) -> dict[int, str]:
    """The later copies of paragraphs that say the same, by their place."""
    seen: set[str] = set()
    repeated: dict[int, str] = {}
    for place, line in enumerate(lines):
        if place in reasons or line.words < FEWEST_WORDS:
            continue
        if line.key in seen:
            repeated[place] = REPEATED
        seen.add(line.key)
    return repeated


def lifted_lines(lines: Sequence[Line], reasons: dict[int, str]) -> dict[int, str]:
    """Words out of a paragraph that the page prints once more in a line of their own, by their place."""
    first = next((place for place, line in enumerate(lines) if line.is_paragraph and place not in reasons), len(lines))
    free = [place for place in range(first + 1, len(lines)) if place not in reasons]
    lifted = [place for place in free if _may_be_lifted(lines[place])][:MOST_LIFTED]
    if not lifted or lines[-1].end > LONGEST_TEXT:
        return {}
    lifted = [place for place in lifted if not _is_heading(lines, place)]
    paragraphs = "\n".join(f" {lines[place].key} " for place in (first, *free) if lines[place].is_paragraph)
    own = Counter(lines[place].key for place in (first, *free) if lines[place].is_paragraph)
    return {place: REPEATED for place in lifted if paragraphs.count(f" {lines[place].key} ") > own[lines[place].key]}


def _is_heading(lines: Sequence[Line], place: int) -> bool:
    """Whether a few quoted words stand over the section in which somebody says them."""
    if lines[place].words > LONGEST_HEADING or lines[place].stopped or place + 1 == len(lines):
        return False
    return any(lines[place].key in below.key for below in lines[place + 1 : place + 1 + LONGEST_SECTION])


def _may_be_lifted(line: Line) -> bool:
    set_off = line.text.startswith(QUOTES) or (not line.stopped and line.words >= FEWEST_UNQUOTED_WORDS)
    return FEWEST_WORDS <= line.words <= MOST_QUOTED_WORDS and set_off


def glued_headlines(
    text: str, lines: Sequence[Line], headline: tuple[int, int], reasons: dict[int, str]
) -> Iterator[Mark]:
    """The copies of the headline that stand glued in front of a lead; the lead keeps its own words."""
    words = text[slice(*headline)].split()
    glued = " ".join(words)
    if len(words) < FEWEST_HEADLINE_WORDS:
        return
    for place, line in enumerate(lines):
        if place in reasons or line.start < headline[1] or not line.text.startswith(glued) or not line.stopped:
            continue
        rest = line.text[len(glued) :]
        if GOES_ON_AS_SENTENCE.match(rest) and len(rest.split()) >= FEWEST_WORDS_LEFT:
            yield Mark(line.start, _end_of(text, line.start, words), REPEATED)


def _end_of(text: str, start: int, words: list[str]) -> int:
    """Where the words that begin at `start` end in the text, whatever white space stands between them."""
    for word in words:
        start = text.index(word, start) + len(word)
    return start
