"""Which lines of a page are its article: trafilatura's answer, laid over the page's own lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from factcheck.read.furniture.lines import REPORTS
from factcheck.read.html.boxes import boxed
from factcheck.read.html.column import MOST_LINES, Column
from factcheck.read.html.page import PageLine
from factcheck.read.html.story import HEADINGS, beside_story, entries, leads
from factcheck.read.lines import GOOD_WORDS, STOPPED, letters_of

FEWEST_WORDS = 20
"""Words below which what was taken for the article is none, and the whole page is read."""
NEIGHBOURHOOD = 3
"""Lines around a line that tell which of two equal ones is the article's."""
SHINGLE = 4
"""Words in a row by which a line is known again that lost a word or two."""
SHARE_OF_SHINGLES = 0.7
MOST_HELD = 0.3
"""Share of the article's words up to which an element's name tells what it is."""
LONGEST_LINK = 200
TELLING = 7
"""Words from which a line can be a sentence of the article."""
ABOVE = 12
"""Lines above the article's first in which its standfirst may stand."""
LONGEST_STANDFIRST = 3
"""Lines of a standfirst; what is called so and holds more is the head of the page."""
RESCUED = frozenset(("p", "blockquote", "li", "div", "h2", "h3", "h4"))
"""Blocks that are the article's where their brothers are."""


def find_main(source: str, lines: Sequence[PageLine]) -> tuple[set[int], set[int]]:
    """The places of the lines that make up the article, and of those that are captions in it.

    All shown lines make it up where no article can be told.
    """
    shown = {place for place, line in enumerate(lines) if not line.is_hidden}
    extracted = _extract(source)
    main = _matching(extracted, lines, shown) if len(extracted.split()) >= FEWEST_WORDS else set()
    found = _words(lines, main) >= FEWEST_WORDS
    live = entries(lines, main, shown) if found and len(lines) <= MOST_LINES else set()
    main = (main | live) | _brothers(lines, main | live, shown) if found else shown
    furniture = _furniture(lines, main, shown)
    kept = main - furniture
    if _words(lines, kept) < FEWEST_WORDS:
        return main, set()
    if not found or len(lines) > MOST_LINES:
        return kept, set()
    column = Column(lines, kept, shown)
    kept = kept - column.beside() | column.within(shown - main - furniture)
    kept |= _nested(lines, column, kept, shown - furniture)
    kept |= leads(lines, kept, shown - furniture)
    kept -= boxed(lines, column) - live
    return kept - beside_story(lines, kept, shown), column.captions(kept)


def _words(lines: Sequence[PageLine], places: Iterable[int]) -> int:
    return sum(lines[place].words for place in places)


def _furniture(lines: Sequence[PageLine], main: set[int], shown: set[int]) -> set[int]:
    """Lines that are nothing but a link or a button, and those in elements that are called as furniture is.

    Of the latter only elements that hold little of the article, and whose like hold little of it: a name on the whole
    page or its column, or on each of its paragraphs, tells nothing.
    """
    held: Counter[int | str] = Counter()
    for place in main:
        around = {name for named in lines[place].furniture for name in named}
        held.update(dict.fromkeys(around, lines[place].words))
    most = MOST_HELD * _words(lines, main)
    named = {named for place in shown for named in lines[place].furniture}
    telling = {element for element in named if held[element.number] <= most and held[element.called] <= most}
    named_so = {place for place in shown if not telling.isdisjoint(lines[place].furniture)}
    told = {place for place in named_so & main if _reports(lines[place])}
    return named_so - told | {place for place in shown if _is_link(lines[place])}


def _reports(line: PageLine) -> bool:
    """Whether a sentence that the extraction took for the article's reports what somebody said."""
    return line.words >= GOOD_WORDS and not line.linked and bool(REPORTS.search(line.text))


def _is_link(line: PageLine) -> bool:
    """Whether all of a line that is no heading is a link: it leads elsewhere, or does something."""
    return line.linked >= 0.9 * len(line.text) and line.tag not in HEADINGS and len(line.text) <= LONGEST_LINK


def _nested(lines: Sequence[PageLine], column: Column, main: set[int], free: set[int]) -> set[int]:
    """What stands among the article's lines in elements of its own: sentences, boxes, tables; a standfirst above."""
    first, last = min(main), max(main)
    holders = {lines[place].holder for place in main}
    top = range(max(0, min(first, column.first) - ABOVE), column.first)
    above = Counter(lines[place].part_number for place in top if lines[place].part == "standfirst")
    return {
        place
        for place in free - main
        if (place in top and 0 < above[lines[place].part_number] <= LONGEST_STANDFIRST and _is_told(lines[place]))
        or (first < place < last and (lines[place].part == "box" or lines[place].table in holders))
        or (first < place < last and lines[place].tag == "p" and _is_told(lines[place]))
    }


def _is_told(line: PageLine) -> bool:
    """Whether a line is long enough to tell something, and is no link for the most part."""
    stopped = bool(STOPPED.search(line.text)) or line.part == "standfirst"
    return stopped and line.words >= TELLING and line.linked < 0.5 * len(line.text)


def _extract(source: str) -> str:
    from trafilatura import bare_extraction  # here: only the child needs it, and only for pages

    try:
        document = bare_extraction(
            source, fast=True, include_comments=False, include_tables=False, with_metadata=False, favor_recall=False
        )
    except (RecursionError, ValueError, TypeError, AttributeError, KeyError, IndexError):  # what its trees run into
        return ""
    return "" if document is None or isinstance(document, dict) else document.text or ""


def _matching(extracted: str, lines: Sequence[PageLine], shown: set[int]) -> set[int]:
    """The lines whose words stand in the extracted text; of several equal lines the one among other such lines."""
    paragraphs = {letters_of(line) for line in extracted.splitlines()}
    everything = " ".join(letters_of(line) for line in extracted.splitlines())
    shingles = _shingles(everything)
    keys = {place: letters_of(lines[place].text) for place in sorted(shown) if not _is_link(lines[place])}
    matching = {place for place, key in keys.items() if _stands_in(key, paragraphs, everything, shingles)}
    doubled = [key for key, count in Counter(keys[place] for place in matching).items() if count > 1]
    for key in doubled:
        places = sorted(place for place in matching if keys[place] == key)
        best = max(places, key=lambda place: (_company(place, matching), -place))
        matching -= {place for place in places if place != best and _company(place, matching) <= NEIGHBOURHOOD}
    return matching


def _stands_in(key: str, paragraphs: set[str], everything: str, shingles: set[tuple[str, ...]]) -> bool:
    if not key:
        return False
    if key in paragraphs:
        return True
    words = key.split()
    if len(words) < SHINGLE:
        return False
    if f" {key} " in f" {everything} ":
        return True
    own = _shingles(key)
    return len(words) > 2 * SHINGLE and len(own & shingles) >= SHARE_OF_SHINGLES * len(own)


def _shingles(key: str) -> set[tuple[str, ...]]:
    words = key.split()
    return {tuple(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)}


def _company(place: int, matching: set[int]) -> int:
    around = range(place - NEIGHBOURHOOD, place + NEIGHBOURHOOD + 1)
    return sum(near in matching for near in around if near != place)


def _brothers(lines: Sequence[PageLine], main: set[int], shown: set[int]) -> set[int]:
    """Paragraphs that the extraction left out although two paragraphs beside them, in one block, are the article's."""
    holders = Counter(lines[place].holder for place in main if lines[place].tag == "p")
    first, last = min(main), max(main)
    return {
        place
        for place in shown - main
        if holders[lines[place].holder] >= 2
        and lines[place].tag in RESCUED
        and (first < place < last or (lines[place].tag == "p" and bool(STOPPED.search(lines[place].text))))
    }
