"""The column of an article: the innermost element that holds most of it, and what stands in it and beside it.

The extraction judges by the shapes that it knows; a list, a row of figures or a box in a system's own elements it
leaves out. What stands in the column, between the article's paragraphs, is the article's unless something speaks
against it: links, buttons, fields, a line that is furniture by its words.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from factcheck.read.furniture.lines import REPORTS
from factcheck.read.html.block import Block
from factcheck.read.html.page import PageLine

SHARE = 0.6
"""Share of the article's words that its column holds."""
MOST_LINKED = 0.25
"""Share of a box's characters that may be links, if the box is the article's."""
LONGEST_CAPTION, MOST_CAPTION_LINES = 40, 3
"""Words and lines that may stand beside a picture in an element of their own."""
MOST_ASKING_WORDS = 150
"""Words of an element below the column that asks something and is the page's with all its lines."""
MOST_LINES = 5_000
"""Of a page whose elements are looked into."""


class Column:
    """The column, and the lines in each element of the page."""

    def __init__(self, lines: Sequence[PageLine], main: set[int], shown: set[int]) -> None:
        self._lines, self._main, self._shown = lines, main, shown
        self.block = _innermost(lines, main)
        self.places: dict[Block, list[int]] = defaultdict(list)
        for place in sorted(place for place in shown if self._is_inside(place)):
            for block in lines[place].block.outwards():
                self.places[block].append(place)
                if block is self.block:
                    break
        self._beside: dict[Block, list[int]] = {}
        self._around = frozenset(self.block.outwards())

        inside = self._main.intersection(self.places[self.block])
        self.first, self.last = min(inside, default=0), max(inside, default=0)

    def within(self, free: Iterable[int]) -> set[int]:
        """Of lines that nobody has judged, those between the article's paragraphs in its column."""
        candidates = [place for place in free if self.first < place < self.last and self._is_inside(place)]
        return {place for place in candidates if not self._is_linked(self._box(place))}

    def beside(self) -> set[int]:
        """The article's lines in elements beside its column that lead elsewhere or ask something."""
        outside = [place for place in self._main if not self._is_inside(place) and not self._reports(place)]
        return {place for place in outside if self._is_foreign(self._box(place), place > self.last)}

    def captions(self, places: Iterable[int]) -> set[int]:
        """The lines that stand in an element with a picture and with little else."""
        return {place for place in places if any(map(self._is_picture, self._lines[place].block.outwards()))}

    def _reports(self, place: int) -> bool:
        return not self._lines[place].linked and bool(REPORTS.search(self._lines[place].text))

    def _is_inside(self, place: int) -> bool:
        return self.block.holds(self._lines[place].block)

    def _box(self, place: int) -> Block:
        """The outermost element around a line that does not hold the column, or is its child."""
        box = self._lines[place].block
        for block in box.outwards():
            if block in self._around:
                break
            box = block
        return box

    def _is_linked(self, box: Block) -> bool:
        lines = self._lines_in(box)
        return sum(line.linked for line in lines) >= MOST_LINKED * sum(len(line.text) for line in lines)

    def _is_foreign(self, box: Block, below: bool) -> bool:
        return box not in self._around and (self._is_linked(box) or (below and box.asks and not self._is_long(box)))

    def _is_long(self, box: Block) -> bool:
        return sum(line.words for line in self._lines_in(box)) > MOST_ASKING_WORDS

    def _lines_in(self, box: Block) -> list[PageLine]:
        places = self.places.get(box)
        if places is None:  # it stands beside the column
            places = self._beside.get(box)
        if places is None:
            places = self._beside[box] = [place for place in self._shown if box.holds(self._lines[place].block)]
        return [self._lines[place] for place in places]

    def _is_picture(self, block: Block) -> bool:
        if not block.pictured or block in self._around:
            return False
        lines = self._lines_in(block)
        if len(lines) > MOST_CAPTION_LINES or any(REPORTS.search(line.text) for line in lines):
            return False
        return sum(line.words for line in lines) <= LONGEST_CAPTION


def _innermost(lines: Sequence[PageLine], main: Iterable[int]) -> Block:
    """The innermost element that holds most of the words."""
    held: Counter[Block] = Counter()
    for place in main:
        held.update(dict.fromkeys(lines[place].block.outwards(), lines[place].words))
    most = SHARE * sum(lines[place].words for place in main)
    return max((block for block in held if held[block] >= most), key=lambda block: block.number)
