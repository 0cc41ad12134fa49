"""Where the article ends and what a page prints below it begins: told by the whole of the lines, not by any one.

Below an article stand links to others, buttons, readers' words, who owns the site. Among lines that are furniture by
themselves and lines that are too short to be anything else even a sentence is the page's; two paragraphs of a story in
a row are never.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.read.furniture.lines import REPORTS
from factcheck.read.furniture.rule import FURNITURE
from factcheck.read.lines import GOOD_WORDS, Line

BELOW = "below the article"

FEWEST_PARAGRAPHS = 3
"""Paragraphs from which a text is an article with something around it."""
LONGEST_TITLE = 16
"""Words of a line without a full stop that may be another story's title."""
LONGEST_TEASER = 30
"""Words of a sentence that may stand below such a title."""
SHARED = 0.5
"""Share of a paragraph's long words that stand in the paragraphs above it, if it goes on with their story."""
MOST_PARAGRAPHS = 0.34
"""Share of a text's paragraphs that may stand below its article."""
CLEAR = 3.0
"""What the lines below the article must weigh together."""
LONG_WORD = re.compile(r"[^\W\d_]{5,}")
LISTED = re.compile(r"[•*·▪–-] |\(?[a-z\d]{1,2}[.)] ", re.IGNORECASE)
QUOTED = re.compile(r"[\"“”„«»]")


def tail(lines: Sequence[Line], reasons: dict[int, str]) -> Iterator[tuple[int, str]]:
    """The lines below the article that nothing else tells."""
    start = _start(lines, reasons)
    if start is not None:
        yield from ((place, BELOW) for place in range(start, len(lines)) if not _is_story(lines[place], frozenset()))


def _start(lines: Sequence[Line], reasons: dict[int, str]) -> int | None:
    """The place from which the lines weigh most, where that is clear."""
    paragraphs = [place for place, line in enumerate(lines) if line.is_paragraph and place not in reasons]
    if len(paragraphs) < FEWEST_PARAGRAPHS:
        return None
    starts = [place for place in reasons if place > paragraphs[FEWEST_PARAGRAPHS - 1] and reasons[place] in FURNITURE]
    if not starts:
        return None
    weights = _weights(lines, reasons, min(starts))
    best, total, start = CLEAR, 0.0, None
    for place in range(len(lines) - 1, min(starts) - 1, -1):
        total += weights[place]
        if reasons.get(place) in FURNITURE and total >= best:
            best, start = total, place
    below = sum(place > start for place in paragraphs) if start is not None else 0
    return start if below <= MOST_PARAGRAPHS * len(paragraphs) else None


def _weights(lines: Sequence[Line], reasons: dict[int, str], first: int) -> dict[int, float]:
    """How much every line from the first on speaks for the page; below nothing for the article."""
    told = {word for line in lines[:first] if line.is_paragraph for word in LONG_WORD.findall(line.text.lower())}
    weights: dict[int, float] = {}
    introduced = first > 0 and lines[first - 1].text.endswith(":")
    for place in range(first, len(lines)):
        line = lines[place]
        introduced = line.text.endswith(":") or (introduced and not line.is_paragraph)
        weights[place] = _weight(line, reasons.get(place), introduced, told)
    return weights


def _weight(line: Line, reason: str | None, introduced: bool, told: set[str]) -> float:
    if reason in FURNITURE:
        return 1.0
    if reason:
        return 0.0
    if not line.stopped and line.words <= LONGEST_TITLE:
        return -2.0 if introduced or "\t" in line.text or LISTED.match(line.text) else 0.5
    if _is_story(line, told):
        return -8.0
    return -4.0 if line.words >= GOOD_WORDS else -2.0


def _is_story(line: Line, told: set[str] | frozenset[str]) -> bool:
    """Whether a line tells something as a story does: it reports, quotes, is long, or goes on with what was told."""
    if not line.stopped and line.words <= LONGEST_TITLE:
        return False
    if REPORTS.search(line.text) or QUOTED.search(line.text) or line.words > LONGEST_TEASER:
        return True
    words = LONG_WORD.findall(line.text.lower())
    return bool(told) and sum(word in told for word in words) >= max(1.0, SHARED * len(words))
