"""Where the story runs among the elements of a page, and what stands beside it in elements of its own.

Paragraphs of a story follow upon each other in one element, or in several that are styled alike. A teaser, a note about
the author, a reader's comment, an offer has an element for itself, with a title, a name or a link beside its sentence.
This holds in every language and whatever the elements are called.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from factcheck.read.furniture.lines import REPORTS
from factcheck.read.furniture.tails import QUOTED
from factcheck.read.html.block import Block
from factcheck.read.html.page import PageLine
from factcheck.read.lines import GOOD_WORDS, STOPPED

FEWEST_PARAGRAPHS = 2
"""Paragraphs of an element in which the story runs."""
MOST_LINKED, MOSTLY = 0.25, 0.9
"""Share of a paragraph that may be links, and of a line that leads elsewhere."""
MOST_WORDS, MOST_LINES = 90, 6
"""Of a box between paragraphs."""
FARTHEST_LEAD = 4
"""Lines above an article's first paragraph in which another may stand."""
FEWEST_ENTRIES, MOST_OF_PAGE = 3, 0.6
"""Elements that are alike, and the share of a page's sentences that they hold, if they are one article's."""
OURS = re.compile(r"\b(?:our|us|we)\b", re.IGNORECASE)
"""How a site speaks of itself."""
SHORTEST_SENTENCE = 2 * GOOD_WORDS
"""Characters that so many words have at least; counting those of every line is dearer."""
HEADINGS = frozenset(("h1", "h2", "h3", "h4"))
LISTING = frozenset(("ul", "ol", "dl", "table", "blockquote", "figure", "pre"))
"""Elements in which an article says something in another shape."""


def leads(lines: Sequence[PageLine], main: set[int], free: set[int]) -> set[int]:
    """Paragraphs just above the article's first that stand in its element or beside it, with no heading between."""
    first = next((place for place in sorted(main) if _is_sentence(lines[place])), None)
    if first is None or (holder := lines[first].block.around) is None:
        return set()
    around = (holder, holder.around)
    found: set[int] = set()
    for place in range(first - 1, max(-1, first - 1 - FARTHEST_LEAD), -1):
        line = lines[place]
        if line.tag in HEADINGS or place in main:
            break
        within = line.block in around or (line.tag == "p" and line.block.around in around)
        if place in free and within and not line.part and not line.linked and _is_sentence(line):
            found.add(place)
    return found


def entries(lines: Sequence[PageLine], main: set[int], shown: set[int]) -> set[int]:
    """The lines of elements like the one that was taken for the article, where it is one of many: of a live blog."""
    told = {place: lines[place].words for place in shown if _is_sentence(lines[place]) and _is_free(lines[place])}
    most = MOST_OF_PAGE * sum(told.values())
    is_all = sum(told.get(place, 0) for place in main) >= most
    within = _one_article(lines, main) if is_all else _common(lines, main)
    if within is None:
        return set()
    held: Counter[Block] = Counter()
    for place, words in told.items():
        held.update(dict.fromkeys(lines[place].block.outwards(), words))
    families: dict[tuple[Block | None, str, str], set[Block]] = defaultdict(set)
    for block in held:
        families[block.around, block.tag, block.style].add(block)
    for block in within.outwards():
        like = families[block.around, block.tag, block.style]
        if len(like) >= FEWEST_ENTRIES and sum(held[one] for one in like) >= most:
            return {place for place in shown if not like.isdisjoint(lines[place].block.outwards())}
    return set()


def _one_article(lines: Sequence[PageLine], main: set[int]) -> Block | None:
    """An article element within what holds everything taken for the article: where there are many, they are entries."""
    common = _common(lines, main)
    articles = (block for place in main for block in lines[place].block.outwards() if block.tag == "article")
    return next((block for block in articles if common.holds(block)), None)


def _is_free(line: PageLine) -> bool:
    """Whether a line neither leads elsewhere nor stands in what is called as page furniture is."""
    return not line.linked and not line.furniture


def _common(lines: Sequence[PageLine], main: set[int]) -> Block:
    """The innermost element that holds everything taken for the article."""
    last = lines[max(main)].block
    return next(block for block in lines[min(main)].block.outwards() if block.holds(last) or block.around is None)


def _kind(block: Block) -> tuple[Block | None, str, str]:
    """What two elements of one sort have in common; those without a style must stand beside each other."""
    return (None if block.style else block.around, block.tag, block.style)


def _is_sentence(line: PageLine) -> bool:
    return len(line.text) > SHORTEST_SENTENCE and line.words >= GOOD_WORDS and bool(STOPPED.search(line.text))


def beside_story(lines: Sequence[PageLine], main: set[int], shown: set[int]) -> set[int]:
    """The lines taken for the article that stand below its story, or in boxes within it that lead elsewhere."""
    story = _Story(lines, sorted(main), sorted(shown))
    if not story.holders:
        return set()
    return set(story.below()) | set(story.boxes())


class _Story:
    """The elements in which the story runs, among the lines taken for the article."""

    def __init__(self, lines: Sequence[PageLine], main: Sequence[int], shown: Sequence[int]) -> None:
        self._lines, self._main, self._shown = lines, main, shown
        self._near = {place: nth for nth, place in enumerate(self._shown)}
        self._holder = {place: self._holder_of(place) for place in main}
        told: dict[Block, list[int]] = defaultdict(list)
        for place in main:
            if self._is_paragraph(place):
                told[self._holder[place]].append(place)
        self._boxes: dict[Block, list[PageLine]] = {}
        self._alike: frozenset[tuple[Block | None, str, str]] = frozenset()
        self.holders = self._running(told)
        self._told = [place for place in main if self._is_paragraph(place) and self._is_told(place)]

    def below(self) -> Iterator[int]:
        """Lines below the last paragraph, in elements of their own that report nothing."""
        last = self._main.index(self._told[-1])
        for place in self._main[last + 1 :]:
            if self._lines[place].part != "box" and not self._is_told(place) and not self._reports(place):
                yield place

    def boxes(self) -> Iterator[int]:
        """Lines between the paragraphs, in small elements of their own that lead elsewhere."""
        first, last = self._told[0], self._told[-1]
        for place in self._main:
            inner = first < place < last and not self._is_told(place)
            if inner and self._leads_elsewhere(self._inside(self._box(place))):
                yield place

    def _running(self, told: dict[Block, list[int]]) -> set[Block]:
        """The elements that hold paragraphs in a row, and those styled as the one that holds most."""
        words = {holder: sum(self._lines[place].words for place in places) for holder, places in told.items()}
        most = max(words, key=lambda holder: words[holder], default=None)
        if most is None or len(told[most]) < FEWEST_PARAGRAPHS:
            return set()
        self._alike = frozenset([_kind(most)] if most.style or most.tag == "section" else ())
        like = {holder for holder in told if _kind(holder) in self._alike}
        return like | {holder for holder, places in told.items() if len(places) >= FEWEST_PARAGRAPHS}

    def _holder_of(self, place: int) -> Block:
        """The innermost element around a line that holds another line too."""
        nth = self._near[place]
        beside = [self._lines[near].block for near in self._shown[max(0, nth - 1) : nth + 2] if near != place]
        own = self._lines[place].block
        return next((block for block in own.outwards() if any(map(block.holds, beside))), own)

    def _is_paragraph(self, place: int) -> bool:
        line = self._lines[place]
        return _is_sentence(line) and line.tag != "li" and line.linked < MOST_LINKED * len(line.text)

    def _is_told(self, place: int) -> bool:
        """Whether a line stands in an element of the story, in one that is styled as those are, or between them."""
        holder = self._holder[place]
        if holder in self.holders:
            return True
        alike = (one for one in self._lines[place].block.outwards() if _kind(one) in self._alike)
        styled = next(alike, None)
        if styled is not None:
            return styled not in self.holders
        return any(holder.holds(other) for other in self.holders)

    def _box(self, place: int) -> Block:
        """The outermost element around a line in which nothing of the story stands."""
        box = self._lines[place].block
        for block in box.outwards():
            if any(block.holds(holder) for holder in self.holders):
                break
            box = block
        return box

    def _inside(self, box: Block) -> list[PageLine]:
        if box not in self._boxes:
            self._boxes[box] = [self._lines[place] for place in self._shown if box.holds(self._lines[place].block)]
        return self._boxes[box]

    def _reports(self, place: int) -> bool:
        """Whether an element that leads nowhere reports what somebody said."""
        inside = self._inside(self._box(place))
        if any(line.linked for line in inside):
            return False
        return any(line.words >= GOOD_WORDS and REPORTS.search(line.text) for line in inside)

    def _leads_elsewhere(self, inside: Sequence[PageLine]) -> bool:
        if len(inside) > MOST_LINES or sum(line.words for line in inside) > MOST_WORDS or len(inside) < 2:
            return False
        if any(block.tag in LISTING for line in inside for block in (line.block, line.block.around) if block):
            return False
        if any(line.linked >= MOSTLY * len(line.text) for line in inside):
            return True
        text = " ".join(line.text for line in inside)
        return bool(OURS.search(text)) and not REPORTS.search(text) and not QUOTED.search(text)
