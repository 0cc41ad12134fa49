"""Where the article ends and what a page prints below it begins: told by the whole of the lines, not by any one.

Below an article stand links to others, buttons, readers' words, who owns the site. Among lines that are furniture by
themselves and lines that are too short to be anything else even a sentence is the page's; two paragraphs of a story in
a row are never.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from factcheck.read.full_dates import find_full_date
from factcheck.read.furniture.lines import REPORTS
from factcheck.read.furniture.rule import FURNITURE, RELATED
from factcheck.read.lines import Line
from factcheck.split import reads_as_title

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
LONG_PARAGRAPH, LONGEST_HEADING = 25, 4
"""Words of a sentence that stands alone as a section does, not as a teaser, and of the heading over it."""
LONG_ALONE, SHORT_ALONE = -2.0, -1.0
"""What such a sentence weighs, and what a shorter one does, where page furniture stands above it."""
FOOT, FEWEST_AT_FOOT = 8, 4
"""Last lines of a text, and how many of them are a page's where it was copied down to its foot."""
LONGEST_LABEL = 3
"""Words of a field's name."""
FLOWING = 6
"""Words of a sentence that goes on with the one before it."""
LONG_WORD = re.compile(r"[^\W\d_]{5,}")
LISTED = re.compile(r"[•*·▪–-] |\(?[a-z\d]{1,2}[.)] ", re.IGNORECASE)
QUOTED = re.compile(r"[\"“”„«»]|^['‘]\w")


def tail(lines: Sequence[Line], reasons: dict[int, str]) -> Iterator[tuple[int, str]]:
    """The lines below the article that nothing else tells."""
    found = _start(lines, reasons)
    if found is not None:
        start, weights = found
        total = 0.0
        for place in range(start, len(lines)):
            total += max(0.0, weights[place])
            is_story = weights[place] <= FLOWS or (total < CLEAR and weights[place] < 0 and _is_story(lines[place]))
            if not is_story and place not in reasons:
                yield place, BELOW


def _start(lines: Sequence[Line], reasons: dict[int, str]) -> tuple[int, dict[int, float]] | None:
    """The place from which the lines weigh most, where that is clear, and what each of them weighs."""
    paragraphs = [place for place, line in enumerate(lines) if line.is_paragraph and place not in reasons]
    if len(paragraphs) < FEWEST_PARAGRAPHS:
        return None
    first = paragraphs[FEWEST_PARAGRAPHS - 1] + 1
    if not any(place >= first for place in reasons) and lines[-1].stopped:
        return None
    weights = _Weigher(lines, reasons, first).weights()
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
    clear = below <= MOST_PARAGRAPHS * len(paragraphs) or best >= OVERWHELMING
    return (start, weights) if start is not None and clear else None


class _Weigher:
    """How much every line below an article's first paragraphs speaks for the page; below nothing for the article."""

    def __init__(self, lines: Sequence[Line], reasons: dict[int, str], first: int) -> None:
        self._lines, self._reasons, self._first = lines, reasons, first
        paragraphs = (line.text.lower() for line in lines[:first] if line.is_paragraph)
        self._told = {word for text in paragraphs for word in LONG_WORD.findall(text)}
        self._introduced = first > 0 and _introduces(lines[first - 1])
        self._listed = False
        self._below = sum(map(self._is_page, range(max(first, len(lines) - FOOT), len(lines)))) >= FEWEST_AT_FOOT

    def weights(self) -> dict[int, float]:
        """The weights by place, in order: what a line weighs hangs on the lines above it."""
        return {place: self._weigh(place) for place in range(self._first, len(self._lines))}

    def _weigh(self, place: int) -> float:
        line, reason = self._lines[place], self._reasons.get(place)
        goes_on = self._introduced and not line.is_paragraph and reason not in FURNITURE
        self._introduced = _introduces(line) or goes_on
        crumb = reason is None and not self._introduced and self._is_crumb(place)
        self._below = self._below or crumb or reason in FURNITURE
        goes_on = self._listed and (not line.stopped or not _is_story(line, self._told))
        self._listed = reason == RELATED or goes_on
        if reason or crumb or is_dated(line.text):
            return 0.0 if reason and reason not in FURNITURE else 1.0
        capitals = self._below and line.words > LONGEST_HEADING and reads_as_title(line.text)
        if (not line.stopped or capitals) and line.words <= LONGEST_TITLE:
            return self._title(place)
        return self._sentence(place)

    def _is_page(self, place: int) -> bool:
        return self._reasons.get(place) in FURNITURE or self._is_crumb(place)

    def _is_crumb(self, place: int) -> bool:
        """Whether it is one of several lines of a few words: buttons, sections, tags."""
        beside = [near for near in (place - 1, place + 1) if 0 <= near < len(self._lines)]
        return _is_few(self._lines[place]) and any(_is_few(self._lines[near]) for near in beside)

    def _title(self, place: int) -> float:
        line = self._lines[place]
        if self._introduced or "\t" in line.text or LISTED.match(line.text):
            return -2.0
        over = place + 1 < len(self._lines) and self._lines[place + 1].words >= LONG_PARAGRAPH
        if line.words <= LONGEST_HEADING and over:
            return 0.0
        return 0.1 if any(sign.isdigit() for sign in line.text) else 0.5

    def _sentence(self, place: int) -> float:
        line = self._lines[place]
        if (self._below and _is_label(line)) or (self._listed and line.stopped):
            return 0.0
        if self._below and line.words <= LONGEST_SENTENCE and self._is_teaser(place):
            return TEASER
        if any(map(self._flows, (place - 1, place + 1))):
            return FLOWS if _is_story(line, self._told) else FLOWS / 2
        tells = bool(REPORTS.search(line.text) or QUOTED.search(line.text))
        if self._below:
            return LONG_ALONE if line.words >= LONG_PARAGRAPH or tells else SHORT_ALONE
        return FLOWS / 2 if tells else -1.5

    def _flows(self, place: int) -> bool:
        """Whether a line is a sentence of its own: where two follow upon each other somebody tells a story."""
        if not 0 <= place < len(self._lines) or place in self._reasons:
            return False
        return self._lines[place].stopped and self._lines[place].words >= FLOWING

    def _is_teaser(self, place: int) -> bool:
        """Whether another story's title and sentence stand near this one's: where two do, it is a list."""
        near = (*range(max(1, place - FARTHEST_TEASER), place - 1), *range(place + 2, place + 1 + FARTHEST_TEASER))
        others = (other for other in near if other < len(self._lines))
        return _is_teaser(self._lines, place) and any(_is_teaser(self._lines, other) for other in others)


def _is_few(line: Line) -> bool:
    row = any(sign.isdigit() for sign in line.text) or LISTED.match(line.text)
    return line.words <= LONGEST_LABEL and not line.stopped and not row


def _introduces(line: Line) -> bool:
    """Whether a list follows that the article announces; "Company:" is a field of a form."""
    return line.text.endswith(":") and line.words >= FEWEST_WORDS_OF_INTRODUCTION


def _is_label(line: Line) -> bool:
    """Whether a few words end in a sign, but are no sentence: a field, a tag in a list, a question to the reader."""
    return line.words <= LONGEST_LABEL and line.text.endswith((":", ",", "?", "!", "…", "..."))


def _is_teaser(lines: Sequence[Line], place: int) -> bool:
    """Whether a sentence stands alone below a title, and above another or nothing."""
    line = lines[place]
    if not line.stopped or line.words > LONGEST_TEASER or not _is_title(lines[place - 1]):
        return False
    return place + 1 == len(lines) or not lines[place + 1].stopped


def _is_title(line: Line) -> bool:
    asks = line.text.endswith(("?", "!", "…", "..."))
    return (not line.stopped or asks) and LONGEST_HEADING <= line.words <= LONGEST_TITLE and not LISTED.match(line.text)


def _is_story(line: Line, told: Set[str] = frozenset()) -> bool:
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
