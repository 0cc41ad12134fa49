"""The order in which a page's lines are read, where they were painted in another.

Browsers and office programs paint what floats beside a text before the text: stored first, read in the middle.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from factcheck.read.pdf.lines import PdfLine

NARROWEST_COLUMN = 18.0
"""Points to the right from which a line that stands higher is the next column's first."""
INITIAL = 1.8
"""Times that an initial letter is as high as the text's."""
INSIDE = 3.0
"""Points by which a line may reach into the box of its initial."""
MOST_BOXES = 20
"""Boxes of a page that are put in their place."""
SENTENCE_END = re.compile(r"[.!?…:;][\"'”’»)\]]{0,2}$")
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")


def in_order(lines: Sequence[PdfLine], heads: set[PdfLine]) -> Sequence[PdfLine]:
    """The lines of a page as they are read.

    Where the next line stands higher and no further right, what came before it was painted too early: if it is the
    smaller part of the page, it comes behind the sentence beside which it stands. Running heads stay at the ends.
    """
    lines = _with_initials(lines)
    if not _turning(lines):  # as nearly always
        return lines
    body = [line for line in lines if line not in heads]
    early: list[list[PdfLine]] = []
    while (end := _turning(body)) and len(early) < MOST_BOXES and _letters(body[:end]) < _letters(body[end:]):
        early.append(body[:end])
        body = body[end:]
    if not early:
        return lines
    highest = max(line.top for line in body)
    for box in early:
        place = _place_of(box, body)
        body[place:place] = box
    edges = [line for line in lines if line in heads]
    over = [line for line in edges if line.top >= highest]
    return [*over, *body, *(line for line in edges if line.top < highest)]


def _with_initials(lines: Sequence[PdfLine]) -> Sequence[PdfLine]:
    """The lines, each initial letter that is set over several of them before the first of those."""
    initials = [line for line in lines if len(line.text) == 1 and line.text.isalpha()]
    for initial in initials:
        beside = [line for line in lines if _begins_with(initial, line)]
        first = max(beside, key=lambda line: line.top, default=None)
        if first:
            rest = [line for line in lines if line is not initial]
            place = rest.index(first)
            lines = [*rest[:place], initial, *rest[place:]]
    return lines


def _begins_with(initial: PdfLine, line: PdfLine) -> bool:
    """Whether a line stands to the right of an initial, at its height and in letters much smaller."""
    if line.size * INITIAL > initial.size or not -INSIDE < line.left - initial.right < line.size:
        return False
    return initial.bottom <= line.bottom and line.top <= initial.top + line.size


def _turning(lines: Sequence[PdfLine]) -> int:
    """The place of the first line that stands above the one before it and not in a column to its right; 0 for none."""
    for place, (left, right) in enumerate(pairwise(lines), start=1):
        if right.bottom >= left.top and right.left <= left.left + NARROWEST_COLUMN and _is_told(left, right):
            return place
    return 0


def _is_told(left: PdfLine, right: PdfLine) -> bool:
    """Whether the order of two lines says anything: both are shown, and read from the left."""
    return not (left.hidden or right.hidden or RIGHT_TO_LEFT.search(left.text + right.text))


def _letters(lines: Sequence[PdfLine]) -> int:
    return sum(len(line.text) for line in lines)


def _place_of(box: Sequence[PdfLine], body: Sequence[PdfLine]) -> int:
    """Behind the lines beside which the box stands, and behind the sentence that they are in."""
    lowest = min(line.bottom for line in box)
    for place, (left, right) in enumerate(pairwise(body), start=1):
        if right.top < lowest and SENTENCE_END.search(left.text):
            return place
    return len(body)
