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
    place = _over_byline(lines, begin)
    place = _repeated_below(lines, begin) if place is None else place
    return place if place is not None and speaks(lines, range(begin, place)) else None


def speaks(lines: Sequence[Line], places: range) -> bool:
    """Whether the lines are few beside those below them, and whoever wrote them speaks in them."""
    told = sum(line.words for line in lines[places.stop :])
    own = [lines[place] for place in places]
    return sum(line.words for line in own) <= LARGEST * told and all(map(_is_spoken, own))


def _is_spoken(line: Line) -> bool:
    bare = QUOTATION.sub(" ", line.text.replace("’", "'"))
    return not line.is_paragraph or bool(VOICE.search(bare)) or (line.words <= SHORT and not REPORTS.search(line.text))


def _looked_at(lines: Sequence[Line], begin: int) -> range:
    return range(begin, min(begin + LOOKED_AT, len(lines)))


def _over_byline(lines: Sequence[Line], begin: int) -> int | None:
    """Of the titles over the first byline, the one that speaks most of the story."""
    for place in _looked_at(lines, begin):
        if _names_writer(lines[place]):
            above = [near for near in range(max(begin, place - ABOVE_BYLINE), place) if _is_title(lines[near])]
            return max(above, key=lambda near: (_shared(lines, near), -near), default=None)
    return None


def _names_writer(line: Line) -> bool:
    byline = None if line.is_paragraph else read_byline(_bare(line))
    return bool(SIGNED_BY.match(line.text)) or (byline is not None and byline.reason == BYLINE)


def _repeated_below(lines: Sequence[Line], begin: int) -> int | None:
    """The first title whose words the story below it repeats."""
    for place in _looked_at(lines, begin):
        words = LONG_WORD.findall(lines[place].text.lower())
        if _is_title(lines[place]) and _shared(lines, place) >= max(FEWEST_SHARED, len(words) / 2):
            return place
    return None


def _shared(lines: Sequence[Line], place: int) -> int:
    """How many of a line's longer words stand in the first paragraphs below it."""
    story = " ".join(line.text.lower() for line in lines[place + 1 : place + LOOKED_AT] if line.is_paragraph)
    told = set(LONG_WORD.findall(story))
    return len(told.intersection(LONG_WORD.findall(lines[place].text.lower())))


def _is_title(line: Line) -> bool:
    return FEWEST_TITLE <= line.words <= MOST_TITLE and not line.text.endswith((".", ":", ",", ";"))


def _bare(line: Line) -> str:
    return line.text.lstrip("> ")
