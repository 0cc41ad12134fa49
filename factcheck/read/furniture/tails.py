"""Where the article ends and what a page prints below it begins: told by the whole of the lines, not by any one.

Below an article stand links to others, buttons, readers' words, who owns the site. Among lines that are furniture by
themselves and lines that are too short to be anything else even a sentence is the page's; two paragraphs of a story in
a row are never.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.read.full_dates import find_full_date
from factcheck.read.furniture.lines import REPORTS
from factcheck.read.furniture.rule import FURNITURE, RELATED
from factcheck.read.lines import Line

BELOW = "below the article"

FEWEST_PARAGRAPHS = 3
"""Paragraphs from which a text is an article with something around it."""
LONGEST_TITLE = 16
"""Words of a line without a full stop that may be another story's title."""
LONGEST_TEASER = 45
"""Words of a sentence that may stand below such a title."""
LONGEST_SENTENCE = 30
"""Words of any other sentence that may."""
SHARED = 0.5
"""Share of a paragraph's long words that stand in the paragraphs above it, if it goes on with their story."""
MOST_PARAGRAPHS = 0.5
"""Share of a text's paragraphs that may stand below its article."""
FLOWS, SLACK = -8.0, 4.0
"""What a paragraph of a story weighs, and how much less all lines may weigh than those from a later one on."""
LONGEST_DATE, MOST_DATE_WORDS = 60, 9
"""Characters and words of a line that dates another story."""
CLEAR, OVERWHELMING = 3.0, 20.0
"""What the lines below the article must weigh together, and what tells even where most paragraphs stand there."""
TEASER = 0.25
"""What a sentence below the title of another story weighs, where others stand so beside it."""
FARTHEST_TEASER = 5
"""Lines between two such sentences."""
FEWEST_WORDS_OF_INTRODUCTION = 4
"""Words of a line that announces a list."""
LONGEST_LABEL = 3
"""Words of a field's name."""
FLOWING = 6
"""Words of a sentence that goes on with the one before it."""
LONG_WORD = re.compile(r"[^\W\d_]{5,}")
LISTED = re.compile(r"[•*·▪–-] |\(?[a-z\d]{1,2}[.)] ", re.IGNORECASE)
QUOTED = re.compile(r"[\"“”„«»]|^['‘]\w")


def tail(lines: Sequence[Line], reasons: dict[int, str]) -> Iterator[tuple[int, str]]:
    """The lines below the article that nothing else tells."""
    start = _start(lines, reasons)
    if start is not None:
        for place in range(start, len(lines)):
            if _is_teaser(lines, place) or not _is_story(lines[place], frozenset()):
                yield place, BELOW


def _start(lines: Sequence[Line], reasons: dict[int, str]) -> int | None:
    """The place from which the lines weigh most, where that is clear."""
    paragraphs = [place for place, line in enumerate(lines) if line.is_paragraph and place not in reasons]
    if len(paragraphs) < FEWEST_PARAGRAPHS:
        return None
    first = paragraphs[FEWEST_PARAGRAPHS - 1] + 1
    if not any(place >= first for place in reasons) and lines[-1].stopped:
        return None
    weights = _weights(lines, reasons, first)
    best, total, start = CLEAR, 0.0, None
    for place in range(len(lines) - 1, first - 1, -1):
        total += weights[place]
        if weights[place] <= FLOWS and start is not None:
            break
        if weights[place] > 0 and total >= best:
            best, start = total, place
        elif start is not None and reasons.get(place) in FURNITURE and total >= max(CLEAR, best - SLACK):
            start = place
    below = sum(place > start for place in paragraphs) if start is not None else 0
    return start if below <= MOST_PARAGRAPHS * len(paragraphs) or best >= OVERWHELMING else None


def _weights(lines: Sequence[Line], reasons: dict[int, str], first: int) -> dict[int, float]:
    """How much every line from the first on speaks for the page; below nothing for the article."""
    told = {word for line in lines[:first] if line.is_paragraph for word in LONG_WORD.findall(line.text.lower())}
    weights: dict[int, float] = {}
    introduced, listed, below = first > 0 and _introduces(lines[first - 1]), False, False
    for place in range(first, len(lines)):
        line, reason = lines[place], reasons.get(place)
        introduced = _introduces(line) or (introduced and not line.is_paragraph and reason not in FURNITURE)
        below = below or reason in FURNITURE
        listed = reason == RELATED or (listed and (not line.stopped or not _is_story(line, told)))
        if not reason and ((below and _is_label(line)) or (listed and line.stopped)):
            weights[place] = 0.0
        elif not reason and below and _is_teaser(lines, place) and _is_listed_teaser(lines, place):
            weights[place] = TEASER
        else:
            flows = any(_flows(lines, reasons, near) for near in (place - 1, place + 1))
            weights[place] = _weight(line, reason, introduced, told, flows)
    return weights


def _introduces(line: Line) -> bool:
    """Whether a list follows that the article announces; "Company:" is a field of a form."""
    return line.text.endswith(":") and line.words >= FEWEST_WORDS_OF_INTRODUCTION


def _is_label(line: Line) -> bool:
    """Whether a few words end in a sign, but are no sentence: a field, a tag in a list, a question to the reader."""
    return line.words <= LONGEST_LABEL and line.text.endswith((":", ",", "?", "!", "…", "..."))


def _is_listed_teaser(lines: Sequence[Line], place: int) -> bool:
    """Whether another story's title and sentence stand a few lines above or below it: where two do, it is a list."""
    near = (*range(max(1, place - FARTHEST_TEASER), place), *range(place + 1, place + 1 + FARTHEST_TEASER))
    return any(other < len(lines) and _is_teaser(lines, other) for other in near if abs(other - place) > 1)


def _flows(lines: Sequence[Line], reasons: dict[int, str], place: int) -> bool:
    """Whether a line is a sentence of its own: where two follow upon each other somebody tells a story."""
    return 0 <= place < len(lines) and place not in reasons and lines[place].stopped and lines[place].words >= FLOWING


def _is_teaser(lines: Sequence[Line], place: int) -> bool:
    """Whether a sentence stands alone below a title, and above another or nothing."""
    line = lines[place]
    if not line.stopped or line.words > LONGEST_TEASER or QUOTED.search(line.text) or not _is_title(lines[place - 1]):
        return False
    return place + 1 == len(lines) or not lines[place + 1].stopped


def _is_title(line: Line) -> bool:
    asks = line.text.endswith(("?", "!", "…", "..."))
    return (not line.stopped or asks) and 2 <= line.words <= LONGEST_TITLE and not LISTED.match(line.text)


def _weight(line: Line, reason: str | None, introduced: bool, told: set[str], flows: bool) -> float:
    if reason in FURNITURE:
        return 1.0
    if reason:
        return 0.0
    if is_dated(line.text):
        return 1.0
    if not line.stopped and line.words <= LONGEST_TITLE:
        figures = any(sign.isdigit() for sign in line.text)
        return -2.0 if introduced or "\t" in line.text or LISTED.match(line.text) else 0.1 if figures else 0.5
    if flows:
        return -8.0 if _is_story(line, told) else -4.0
    return -4.0 if REPORTS.search(line.text) or QUOTED.search(line.text) else -1.5


def _is_story(line: Line, told: set[str] | frozenset[str]) -> bool:
    """Whether a line tells something as a story does: it reports, quotes, is long, or goes on with what was told."""
    if not line.stopped and line.words <= LONGEST_TITLE:
        return False
    if REPORTS.search(line.text) or QUOTED.search(line.text) or line.words > LONGEST_SENTENCE:
        return True
    words = LONG_WORD.findall(line.text.lower())
    return bool(told) and sum(word in told for word in words) >= max(1.0, SHARED * len(words))


def is_dated(text: str) -> bool:
    """Whether a line is a full date and hardly anything else: another story's, where it stands below one."""
    if len(text) > LONGEST_DATE or not any(sign.isdigit() for sign in text):
        return False
    found = find_full_date(text)
    return bool(found) and len(text.split()) <= MOST_DATE_WORDS
