"""Printed lines to paragraphs: what the page's layout broke is joined, what repeats on every page is told apart."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest
from math import inf
from statistics import median

from factcheck.read.pdf.lines import BROKEN, PdfLine

EDGE_LINES = 3
"""Lines at the top and at the bottom of a page that may be its running head."""
PAGE_NUMBER = re.compile(
    r"\W{0,3}(?:page |p\. ?|seite |– ?|- ?)?\d{1,4}(?: ?(?:/|of|von|sur|de) ?\d{1,4})?\W{0,3}$"
    r"|https?://\S{1,300} \d{1,3}/\d{1,3}$|\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}.{0,120}$",
    re.IGNORECASE,
)
"""A line that only numbers the page, and the head and foot that browsers print."""
SENTENCE_END = re.compile(r"[.!?…:;][\"'”’»)\]]{0,2}$")
LONGEST_MARK = 2
"""Signs of a line that is the mark of a list and no more."""
BULLET = re.compile(r"[•●▪◦‣·*–—-]\s|\(?\d{1,2}[.)]\s")

OTHER_SIZE = 0.12
"""Difference in the letters' height from which two lines are not of one paragraph."""
CLOSE = 1.45
"""Letter heights between the tops of two lines up to which they are of one text."""
WIDE_GAP = 1.35
"""Line pitches from which a gap parts paragraphs."""
INDENT = 0.6
"""Letter heights by which a first line is set in."""
COLUMN = 36.0
"""Points by which the left edges of one column's lines may differ."""
LITTLE_ROOM, MUCH_ROOM = 0.12, 0.35
"""Shares of a column left empty at a line's end, from which a paragraph may end there, and mostly does."""
HALF = 0.5
NO_BLANK = 0.12
"""Letter heights between two pieces of a printed line up to which no blank stands there."""


def running_heads(pages: Sequence[Sequence[PdfLine]]) -> set[PdfLine]:
    """Lines at the edges of pages that stand there on most pages, but for their digits, or only number the page.

    From the edge inwards, and no further than the first line that is none; a line that stands to the next one as the
    article's lines stand to each other is the article's.
    """
    counts = Counter(place for lines in pages for place in {_place(line) for edge in _edges(lines) for line in edge})
    needed = max(2, (sum(1 for lines in pages if lines) + 1) // 2)
    heads: set[PdfLine] = set()
    for edge in (edge for lines in pages for edge in _edges(lines)):
        for line, inner in pairwise([*edge, None]):
            repeats = line is not None and counts[_place(line)] >= needed and not _is_close(line, inner)
            if line is None or not (repeats or PAGE_NUMBER.match(line.text)):
                break
            heads.add(line)
    return heads


def paragraphs_of(lines: Sequence[PdfLine]) -> list[list[PdfLine]]:
    """The lines of all pages, running heads left out, as paragraphs."""
    pitch = _line_pitch(lines)
    columns = _Columns(lines)
    paragraphs: list[list[PdfLine]] = []
    for line in lines:
        if paragraphs and _goes_on(paragraphs[-1][-1], line, pitch, columns):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return paragraphs


def paragraph_text(lines: Sequence[PdfLine], words: frozenset[str]) -> list[str]:
    """The text of each line as it stands in one paragraph: broken words whole, else a space to the next line."""
    pieces = []
    for left, right in zip_longest(lines, lines[1:]):
        text = left.text
        gap = _gap(left, right) if right and right.left > left.left else None
        if gap is not None and gap < NO_BLANK:
            pieces.append(text.replace(BROKEN, "-"))
            continue
        if right and text.endswith("-") and right.text[:1].islower() and text[-2:-1].isalpha():
            text = text[:-1] + BROKEN
        if BROKEN not in text:
            pieces.append(f"{text} " if right else text)
            continue
        head = LETTERS.match(right.text) if right else None
        follows = head.group() if head else ""
        whole = BROKEN_WORD.sub(lambda hit: _mended(hit, words), text + follows)
        mended = whole[: len(whole) - len(follows)].replace(BROKEN, "-" if right else "")
        pieces.append(mended if not right or text.endswith(BROKEN) else mended + " ")
    return pieces


def _mended(hit: re.Match[str], words: frozenset[str]) -> str:
    """A broken word: with its hyphen where the document has it so elsewhere, or where it is a compound by its look."""
    before, after = hit.groups()
    hyphened, whole = f"{before}-{after}", before + after
    compound = before.lower() in COMPOUNDING and after.lower() not in ENDINGS
    if hyphened.lower() in words or (whole.lower() not in words and compound):
        return hyphened
    return whole


LETTERS = re.compile(r"[^\W\d_]{0,40}")
BROKEN_WORD = re.compile(rf"([^\W\d_]{{1,40}}){BROKEN}([^\W\d_]{{1,40}})")
COMPOUNDING = frozenset(
    re.findall(
        r"\w+",
        "well self ex half long short high low mid non semi vice year month week day hour minute so all cross"
        " two three"
        " four five six seven eight nine ten hundred",
    )
)
"""Words that keep the hyphen at a line's end: "well-" and "known" are two."""
ENDINGS = frozenset("ing ings ed er ers est es ly en ens ened ening fully ness".split())
"""What is no word of its own: "cross-" and "ing" are one."""


def words_of(lines: Sequence[PdfLine]) -> frozenset[str]:
    """The words that stand whole in the lines, with their hyphens, in small letters."""
    if not any(BROKEN in line.text or line.text.endswith("-") for line in lines):
        return frozenset()  # they are asked for where a word is broken
    return frozenset(word for line in lines for word in re.findall(r"\w+(?:-\w+)?", line.text.lower()))


def body_size(lines: Sequence[PdfLine]) -> float:
    """The height in which most of the text is set."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
    return max(sizes, key=lambda size: (sizes[size], -size), default=0.0)


def _edges(lines: Sequence[PdfLine]) -> Iterator[list[PdfLine]]:
    """The outermost lines of a page, from the top down and from the bottom up."""
    by_height = sorted(lines, key=lambda line: -line.top)
    yield by_height[: EDGE_LINES + 1]
    yield by_height[::-1][: EDGE_LINES + 1]


def _is_close(line: PdfLine, inner: PdfLine | None) -> bool:
    """Whether two lines stand to each other as lines of one text: in one size, one directly below the other."""
    if inner is None or abs(line.size - inner.size) > OTHER_SIZE * line.size:
        return False
    return 0.3 * line.size < abs(line.top - inner.top) < CLOSE * line.size


def _place(line: PdfLine) -> tuple[str, int]:
    """What tells a line again on another page: its words without digits, and its height."""
    return re.sub(r"\d+", "#", line.text), round(line.top / 4)


def _line_pitch(lines: Sequence[PdfLine]) -> dict[float, float]:
    """The usual distance from line to line, by the letters' height."""
    distances: dict[float, list[float]] = defaultdict(list)
    for left, right in pairwise(lines):
        distance = left.last_top - right.top
        if left.page == right.page and left.size == right.size and 0.5 * left.size < distance < 3 * left.size:
            distances[left.size].append(distance)
    return {size: median(sorted(found)[: max(1, (len(found) + 1) // 2)]) for size, found in distances.items()}


class _Columns:
    """How far to the right the lines of a column reach."""

    def __init__(self, lines: Sequence[PdfLine]) -> None:
        self._pages: dict[int, list[PdfLine]] = defaultdict(list)
        self._rights: dict[tuple[int, int], float] = defaultdict(float)
        own: dict[tuple[int, int], float] = defaultdict(float)
        for line in lines:
            self._pages[line.page].append(line)
            key = (line.page, int(line.left // COLUMN))
            if line.right > own[key]:
                own[key] = line.right
        for (page, place), right in own.items():
            for near in (place - 1, place, place + 1):
                self._rights[page, near] = max(self._rights[page, near], right)

    def room_behind(self, line: PdfLine) -> float:
        """The share of its column that a line leaves empty at its end."""
        right = self._rights[line.page, int(line.left // COLUMN)]
        room = _share(line, right)
        return room if room <= LITTLE_ROOM else _share(line, min(right, self._next_to(line)))

    def _next_to(self, line: PdfLine) -> float:
        """Where the text begins that stands to the right of a line: another column, or a box."""
        beside = (
            other.left for other in self._pages[line.page] if other.left > line.right and _share_height(line, other)
        )
        return min(beside, default=inf)


def _share(line: PdfLine, right: float) -> float:
    return (right - line.right) / max(1.0, right - line.left)


def _share_height(left: PdfLine, right: PdfLine) -> bool:
    """Whether two lines stand at one height; of a line joined over a broken word, its end."""
    top = min(left.last_top, right.top)
    return top - max(left.last_top - left.size, right.bottom) > HALF * min(left.size, right.size)


def _gap(left: PdfLine, right: PdfLine) -> float | None:
    """Letter heights between two pieces of one printed line; None where they are none."""
    size = max(left.size, right.size, 1.0)
    gap = right.left - left.right
    if gap <= -HALF * size or gap >= size or left.page != right.page:  # as nearly always
        return None
    return gap / size if _share_height(left, right) else None


def _goes_on(left: PdfLine, right: PdfLine, pitch: dict[float, float], columns: _Columns) -> bool:
    """Whether the right line belongs to the paragraph of the left one."""
    if left.hidden != right.hidden:
        return False
    if (
        right.left > left.left and _gap(left, right) is not None
    ):  # a raised figure behind a word, or the word behind one
        return True
    if abs(left.size - right.size) > OTHER_SIZE * max(left.size, right.size):
        return False
    if len(left.text) <= LONGEST_MARK and not any(map(str.isalnum, left.text)):
        return False
    if left.hyphenated:
        return True
    distance = left.last_top - right.top
    finished = bool(SENTENCE_END.search(left.text[-4:]))
    small = right.text[:1].islower()
    if left.page != right.page or right.bottom > left.bottom + left.size:  # the next page or column
        return not finished or small
    if abs(distance) < 0.3 * left.size:  # one printed line in two pieces
        return True
    if BULLET.match(right.text):
        return False
    if distance > WIDE_GAP * pitch.get(left.size, 1.25 * left.size):
        return not finished and small and distance < 2 * WIDE_GAP * left.size
    if finished and (right.left - left.left > INDENT * left.size or BULLET.match(left.text)):
        return False
    room = columns.room_behind(left)
    return not (room > LITTLE_ROOM and finished) and not (room > MUCH_ROOM and not small)
