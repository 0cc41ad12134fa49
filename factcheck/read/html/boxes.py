"""Boxes in the column of an article: a small element that asks something of its reader asks it with all its lines.

A button, a field or one line that is furniture by its words tells of what stands with it in the same element, whatever
the element is called and whatever words its other lines are in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.read.furniture.lines import REPORTS, furniture_reason
from factcheck.read.furniture.neighbours import OWN_VOICE
from factcheck.read.furniture.rule import ADVERTISEMENT, APPEALS, COMMENTS, RELATED, SHARING
from factcheck.read.html.block import Block
from factcheck.read.html.column import Column
from factcheck.read.html.page import PageLine
from factcheck.read.lines import GOOD_WORDS, STOPPED

TELLING = APPEALS | {ADVERTISEMENT, COMMENTS, RELATED, SHARING}
"""Reasons of a line that tell of the lines beside it."""
PAID = re.compile(r"\W*(?:partner|sponsored|promoted|paid|branded|advertorial)\b", re.IGNORECASE)
"""How a box begins that somebody paid for: then its paragraphs are theirs too."""
MOST_WORDS, MOST_LINES = 90, 12
"""Of a box; what holds more is a column, or a story of its own."""
MOSTLY, MOST_CARD_LINES = 0.9, 3
"""Share of a line that is a link, and lines, of another story's title and what tells of it."""
MOST_PARAGRAPH_WORDS = 24
"""Words up to which a paragraph that does not speak to the reader may belong to a box."""


def boxed(lines: Sequence[PageLine], column: Column) -> set[int]:
    """The lines that stand in boxes of the article's column."""
    boxes = _Boxes(lines, column)
    found: set[int] = set()
    for block in boxes.telling():
        places = boxes.around(block)
        is_paid = bool(PAID.match(lines[places[0]].text))
        found |= {place for place in places if _may_be_boxed(lines[place], is_paid)}
    return found


class _Boxes:
    """The elements below the column, each with the places of its lines."""

    def __init__(self, lines: Sequence[PageLine], column: Column) -> None:
        self._lines = lines
        self._places = {block: places for block, places in column.places.items() if block is not column.block}

    def telling(self) -> Iterator[Block]:
        """The innermost elements that ask something."""
        for block, places in self._places.items():
            if not self._fits(block):
                continue
            own = [place for place in places if self._lines[place].block is block]
            if (
                block.asks and (block.tag == "button" or not any(self._asks_within(block, place) for place in places))
            ) or any(furniture_reason(self._lines[place].text) in TELLING or self._is_card(place) for place in own):
                yield block

    def around(self, block: Block) -> list[int]:
        """The places of the box to which an element belongs: it grows by short lines, and by paragraphs once."""
        places = own = self._places[block]
        while (around := block.around) and around in self._places and self._fits(around):
            added = [place for place in self._places[around] if place not in places]
            has_text = any(place not in own and self._lines[place].block.tag != "button" for place in places)
            if has_text and any(_is_paragraph(self._lines[place]) for place in added):
                break
            block, places = around, self._places[around]
        return places

    def _is_card(self, place: int) -> bool:
        """Whether a line is a link at the head of an element with little else: another story's title."""
        line = self._lines[place]
        if line.linked < MOSTLY * len(line.text):
            return False
        cards = (self._places.get(block, []) for block in (line.block, line.block.around) if block)
        return any(card[0] == place and 1 < len(card) <= MOST_CARD_LINES for card in cards if card)

    def _asks_within(self, block: Block, place: int) -> bool:
        """Whether a line of the block stands in an element in it that asks."""
        return any(inner.asks and inner.number > block.number for inner in self._lines[place].block.outwards())

    def _fits(self, block: Block) -> bool:
        places = self._places[block]
        return len(places) <= MOST_LINES and sum(self._lines[place].words for place in places) <= MOST_WORDS


def _is_paragraph(line: PageLine) -> bool:
    return line.words >= GOOD_WORDS and bool(STOPPED.search(line.text[-8:]))


def _may_be_boxed(line: PageLine, is_paid: bool) -> bool:
    """Whether it is short, or speaks to the reader, and does not report; what has a reason of its own keeps it."""
    if furniture_reason(line.text):
        return False
    if not _is_paragraph(line):
        return True
    speaks = is_paid or line.words <= MOST_PARAGRAPH_WORDS or bool(OWN_VOICE.search(line.text))
    return speaks and not REPORTS.search(line.text)
