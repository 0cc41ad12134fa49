"""What stands between the top of a mail or a post and the article that it hands on.

A newsletter greets its readers and somebody who pastes an article says why; both speak for themselves and to the
reader, and below them stands the article's own headline. Where no headline is to be found, or where what stands above
it tells a story, it is no preface.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.read.bylines import BYLINE, read_byline
from factcheck.read.furniture.lines import REPORTS
from factcheck.read.furniture.tails import LONG_WORD
from factcheck.read.lines import Line

FEWEST_PARAGRAPHS = 3
"""Paragraphs that an article has below its headline."""
LOOKED_AT = 16
"""Lines in which its headline is looked for."""
FEWEST_TITLE, MOST_TITLE = 4, 25
"""Words of a headline."""
ABOVE_BYLINE = 3
"""Lines over a byline in which its headline stands."""
FEWEST_SHARED = 3
"""Words of a headline without a byline that its story must repeat."""
LARGEST = 1 / 3
"""The words of a preface, as a share of those below it."""
LONGEST = 4_000
"""Characters of a line in which a voice is listened for."""
BRIEF = 40
"""Words of a preface that need not say that it hands something on."""
HANDED = re.compile(
    r"\b(?:articles?|story|stories|piece|newsletter|edition|below|forward\w*|full text|read (?:this|on)|past(?:e"
    r"|ed|ing)|news"
    r"|lettre|texte|ci-dessous|artikel|beitrag|text|unten|nachricht|artículo|nota|boletín|noticia|abajo)\b",
    re.IGNORECASE,
)
SHORT = 20
"""Words of a sentence that may stand there and speak to nobody."""
SIGNED_BY = re.compile(r"(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or) [A-ZÀ-Ý][\w.'’-]{1,25}(?: [\w.'’-]{1,25}){1,5}$")
"""A byline in one of the languages of mails."""
QUOTATION = re.compile(r"[\"“«„].{0,400}?[\"”»“]")
VOICE = re.compile(
    r"\b(?:I|I'[a-z]{1,2}|[Mm]y|me|[Yy]ou|[Yy]our|[Ww]e|us|[Oo]ur|[Ww]e'[a-z]{1,2}"
    r"|[Jj]e|[Jj]'|moi|[Tt]u|[Vv]ous|[Vv]otre|[Nn]ous|[Nn]otre|[Nn]os"
    r"|[Ii]ch|mir|mich|[Dd]u|dir|dich|[Ee]uch|[Ww]ir|uns|[Uu]nsere?[rnms]?"
    r"|[Yy]o|[Tt]ú|[Uu]sted(?:es)?|[Nn]osotros|[Nn]uestr[oa]s?)(?![\w])"
)
"""Who writes and whom they write to, in the languages in which mails are looked for."""


def preface_end(lines: Sequence[Line], begin: int) -> int | None:
    """The place of the headline below what somebody wrote from a place on; None where the article cannot be told."""
    story = [line for line in lines[begin:] if line.is_paragraph]
    if len(story) < FEWEST_PARAGRAPHS:
        return None
    place = over_byline(lines, begin)
    if place is None:
        place = repeated_below(lines, begin)
        if place is None or not _is_headline(lines, begin, place):
            return None
    return place if speaks(lines, range(begin, place)) else None


def _is_headline(lines: Sequence[Line], begin: int, place: int) -> bool:
    """Whether a title that the story repeats is its headline: the story has no such headings, and it is handed on."""
    above = lines[begin:place]
    others = (near for near in range(place + 2, len(lines) - 1) if _is_heading(lines, near))
    handed = sum(line.words for line in above) <= BRIEF or any(HANDED.search(line.text) for line in above)
    return handed and not any(others)


def _is_heading(lines: Sequence[Line], place: int) -> bool:
    """Whether a title stands between two paragraphs of the story it speaks of."""
    beside = lines[place - 1].is_paragraph and lines[place + 1].is_paragraph
    return beside and is_title(lines[place]) and shared(lines, place) >= FEWEST_SHARED - 1


def speaks(lines: Sequence[Line], places: range) -> bool:
    """Whether the lines are few beside those below them, and whoever wrote them speaks in them."""
    told = sum(line.words for line in lines[places.stop :])
    own = [lines[place] for place in places]
    return sum(line.words for line in own) <= LARGEST * told and all(map(_is_spoken, own))


def _is_spoken(line: Line) -> bool:
    bare = QUOTATION.sub(" ", line.text[:LONGEST].replace("’", "'"))
    return not line.is_paragraph or bool(VOICE.search(bare)) or (line.words <= SHORT and not REPORTS.search(line.text))


def _looked_at(lines: Sequence[Line], begin: int) -> range:
    return range(begin, min(begin + LOOKED_AT, len(lines)))


def over_byline(lines: Sequence[Line], begin: int) -> int | None:
    """Of the titles over the first byline, the one that speaks most of the story."""
    for place in _looked_at(lines, begin):
        if _names_writer(lines[place]):
            above = [near for near in range(max(begin, place - ABOVE_BYLINE), place) if is_title(lines[near])]
            return max(above, key=lambda near: (shared(lines, near), -near), default=None)
    return None


def _names_writer(line: Line) -> bool:
    byline = None if line.is_paragraph else read_byline(_bare(line))
    return bool(SIGNED_BY.match(line.text)) or (byline is not None and byline.reason == BYLINE)


def repeated_below(lines: Sequence[Line], begin: int) -> int | None:
    """The first title whose words the story below it repeats."""
    for place in _looked_at(lines, begin):
        words = LONG_WORD.findall(lines[place].text.lower())
        if is_title(lines[place]) and shared(lines, place) >= max(FEWEST_SHARED, len(words) / 2):
            return place
    return None


def shared(lines: Sequence[Line], place: int) -> int:
    """How many of a line's longer words stand in the first paragraphs below it."""
    story = " ".join(line.text.lower() for line in lines[place + 1 : place + LOOKED_AT] if line.is_paragraph)
    told = set(LONG_WORD.findall(story))
    return len(told.intersection(LONG_WORD.findall(lines[place].text.lower())))


def is_title(line: Line) -> bool:
    """Whether a line may be a headline."""
    return FEWEST_TITLE <= line.words <= MOST_TITLE and not line.text.endswith((".", ":", ",", ";"))


def _bare(line: Line) -> str:
    return line.text.lstrip("> ")
