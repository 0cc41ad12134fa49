"""Which lines of a page are its article: trafilatura's answer, laid over the page's own lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from factcheck.read.html.page import PageLine
from factcheck.read.lines import STOPPED, letters_of

FEWEST_WORDS = 20
"""Words below which what was taken for the article is none, and the whole page is read."""
NEIGHBOURHOOD = 3
"""Lines around a line that tell which of two equal ones is the article's."""
SHINGLE = 4
"""Words in a row by which a line is known again that lost a word or two."""
SHARE_OF_SHINGLES = 0.7
RESCUED = frozenset(("p", "blockquote", "li", "div", "h2", "h3", "h4"))
"""Blocks that are the article's where their brothers are."""


def find_main(source: str, lines: Sequence[PageLine]) -> set[int]:
    """The places of the lines that make up the article; all shown lines where no article can be told."""
    shown = {place for place, line in enumerate(lines) if not line.is_hidden}
    extracted = _extract(source)
    if len(extracted.split()) < FEWEST_WORDS:
        return shown
    main = _matching(extracted, lines, shown)
    if sum(len(lines[place].text.split()) for place in main) < FEWEST_WORDS:
        return shown
    return main | _brothers(lines, main, shown)


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
    keys = {place: letters_of(lines[place].text) for place in sorted(shown)}
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
