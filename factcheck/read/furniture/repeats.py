"""Paragraphs that a page prints twice: the first is kept, the later copies are set apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.read.lines import Line
from factcheck.read.reading import Mark

REPEATED = "repeated paragraph"

FEWEST_WORDS = 5
"""Words from which a second copy is a repetition; "Yes." may be said twice."""
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
