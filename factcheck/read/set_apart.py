"""What in a text is not the article: every line with its reason, and what the head and the headline say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factcheck.read.bylines import BYLINE, DATE_LINE, is_credits, is_labelled_date
from factcheck.read.furniture.captions import CAPTION, is_caption
from factcheck.read.furniture.lines import SOURCES_LINE, furniture_reason
from factcheck.read.furniture.neighbours import tag_neighbours
from factcheck.read.furniture.repeats import glued_headlines, lifted_lines, repeated_lines
from factcheck.read.furniture.rule import NAVIGATION, SOURCE_LINE
from factcheck.read.furniture.selves import selves
from factcheck.read.head_lines import HeadLine, read_head
from factcheck.read.headline import find_headline
from factcheck.read.imprint import Imprint
from factcheck.read.lines import Line, count_words, letters_of, lines_of
from factcheck.read.reading import HIDDEN_TEXT, Mark, Reading, arrange

MOST_KICKERS = 2
"""Lines over a headline that are no menu."""
Span = tuple[int, int]
NOTHING_STATED = Imprint()
TAGS_BEGIN = b"\xf3\xa0"
"""How every such letter begins in UTF-8."""
TAG_CHARACTERS = re.compile("(?<!\U0001f3f4)[\U000e0020-\U000e007f]{2,}")
"""Letters that no font shows, but those behind a black flag, which make it a country's."""


def set_apart(
    text: str,
    given: Iterable[Mark] = (),
    imprint: Imprint = NOTHING_STATED,
    headline: Span | None = None,
    pages: tuple[int, ...] = (),
) -> Reading:
    """The reading of a text: what the reader of its format knows of it, and every rule of this floor on the rest."""
    given = (*given, *_tagged(text))
    lines = lines_of(text, given)
    stated, heads = read_head(text, lines)
    reasons = _reasons(lines, heads, imprint.or_else(stated))
    headline = headline or _stated_headline(lines, heads, reasons)
    if headline is None and (place := find_headline(lines, reasons)) is not None:
        headline = (lines[place].start, lines[place].end)
        reason = CAPTION if place <= MOST_KICKERS else NAVIGATION  # a picture's, mostly; a menu's
        reasons.update((above, reason) for above in range(place) if above not in reasons)
    marks = [*given, *_marks(lines, heads, reasons, headline)]
    if headline:
        marks += glued_headlines(text, lines, headline, reasons)
    return Reading(text, arrange(text, marks), headline, pages, imprint.or_else(stated))


def _tagged(text: str) -> list[Mark]:
    """The letters that no font shows."""
    if text.isascii() or TAGS_BEGIN not in text.encode("utf-8", "surrogatepass"):
        return []
    return [Mark(found.start(), found.end(), HIDDEN_TEXT) for found in TAG_CHARACTERS.finditer(text)]


def _reasons(lines: Sequence[Line], heads: dict[int, HeadLine], imprint: Imprint) -> dict[int, str]:
    """Why lines are set apart, by their place."""
    reasons = {place: head.reason for place, head in heads.items()}
    body_begins = next((place for place, line in enumerate(lines) if line.is_paragraph), len(lines))
    for place, line in enumerate(lines):
        if place not in reasons and (reason := _reason(line.text, place > body_begins)):
            reasons[place] = reason
    reasons |= dict(selves(lines, reasons, imprint.author, imprint.publisher))
    reasons |= tag_neighbours(lines, reasons)
    reasons |= repeated_lines(lines, reasons)
    return reasons | lifted_lines(lines, reasons)


def _reason(text: str, below_body: bool) -> str | None:
    if below_body and SOURCES_LINE.match(text) and count_words(text) <= 25:
        return SOURCE_LINE
    if is_credits(text):
        return BYLINE
    if is_labelled_date(text):
        return DATE_LINE
    return CAPTION if is_caption(text) else furniture_reason(text)


def _stated_headline(lines: Sequence[Line], heads: dict[int, HeadLine], reasons: dict[int, str]) -> Span | None:
    """The headline that a "Title:" line states: the line below it with the same words, else its own words."""
    for place, head in heads.items():
        if head.title_at is None:
            continue
        key = letters_of(head.imprint.title or "")
        same = (line for nth, line in enumerate(lines[:20]) if nth not in reasons and line.key == key)
        repeated = next(same, None)
        return (repeated.start, repeated.end) if repeated else (head.title_at, lines[place].end)
    return None


def _marks(
    lines: Sequence[Line], heads: dict[int, HeadLine], reasons: dict[int, str], headline: Span | None
) -> Iterable[Mark]:
    """The lines set apart, the headline left out of them; of a "Title:" line that holds it, only the label."""
    for place, reason in sorted(reasons.items()):
        line = lines[place]
        if headline and headline[0] < line.end and line.start < headline[1]:
            if place in heads and heads[place].title_at == headline[0]:
                yield Mark(line.start, headline[0], reason)
            continue
        yield line.mark(reason)
