"""What several pages of one site have in common: the same menu, the same sentence about it, is no story of theirs.

A sentence that tells something may stand in two stories of one house because both need it. So a line is the site's
only where its pages are no versions of one story, and where it is a few words outside their stories, or speaks in the
site's own voice.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from urllib.parse import urlsplit

from factcheck.models import Document, SetAside, Skipped
from factcheck.read.documents import count_words
from factcheck.read.furniture.lines import REPORTS
from factcheck.read.furniture.neighbours import OWN_VOICE
from factcheck.read.furniture.rule import COPYRIGHT
from factcheck.read.lines import Line, letters_of, lines_of
from factcheck.read.reading import Mark

ON_OTHER_PAGES = "on other pages of this site"

FEWEST_IN_STORIES = 3
"""Stories of a site in which a few words must stand, where they stand among the paragraphs."""
MOST_SHARED = 0.3
"""Share of a story's paragraphs from which another that has them too is a version of it."""
MOST_PAGES = 8
"""Pages on which a paragraph may stand that still shows two of them to be versions of one story."""
MOST_OF_PAGE = 0.5
"""Share of a page's words that may be told by other pages."""
LONGEST = 60
"""Words of a line that may be the site's."""
QUOTED = re.compile(r"[\"“”„«»]")
NUMBERS = re.compile(r"\d+")


def set_apart_repeats(read: Sequence[Document | Skipped]) -> tuple[Document | Skipped, ...]:
    """The same documents; what the pages of one site have in common, and is none of their stories, is set aside."""
    sites: dict[str, list[_Page]] = defaultdict(list)
    for place, one in enumerate(read):
        if isinstance(one, Document) and (site := _site(one)):
            sites[site].append(_Page(place, one))
    changed = {page.place: page.without(lines) for pages in sites.values() for page, lines in _found(pages)}
    return tuple(changed.get(place, one) for place, one in enumerate(read))


@dataclass(frozen=True)
class _Page:
    """A page of a site."""

    place: int
    document: Document

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """What of it is read, but for its headline."""
        headline = self.document.headline
        given = [Mark(aside.start, aside.end, aside.reason) for aside in self.document.set_aside]
        lines = lines_of(self.document.text, given)
        return tuple(line for line in lines if not headline or line.end <= headline[0] or headline[1] <= line.start)

    @cached_property
    def paragraphs(self) -> list[int]:
        """The places of its lines that are paragraphs of a story."""
        return [place for place, line in enumerate(self.lines) if line.is_paragraph]

    def is_outside(self, place: int, repeated: set[str]) -> bool:
        """Whether a line stands above or below all paragraphs that stand on this page alone."""
        own = [one for one in self.paragraphs if self.lines[one].key not in repeated]
        return bool(own) and not own[0] < place < own[-1]

    def without(self, lines: Iterable[Line]) -> Document:
        """The document with these lines set aside."""
        document = self.document
        text, source = document.text, document.source
        more = (
            SetAside(
                source=source.id,
                start=line.start,
                end=line.end,
                quote=text[line.start : line.end],
                reason=ON_OTHER_PAGES,
            )
            for line in lines
        )
        aside = tuple(sorted((*document.set_aside, *more), key=lambda one: one.start))
        words = source.words - sum(count_words(one.quote) for one in aside if one.reason == ON_OTHER_PAGES)
        update = {"set_aside": aside, "source": source.model_copy(update={"words": words})}
        return document.model_copy(update=update)


def _site(document: Document) -> str | None:
    """What tells the pages of one site: its publisher, its address, or who holds the rights."""
    if document.source.publisher:
        return letters_of(document.source.publisher)
    if document.source.url and (host := urlsplit(document.source.url).hostname):
        return host.removeprefix("www.")
    owned = (aside.quote for aside in document.set_aside if aside.reason == COPYRIGHT and len(aside.quote) < 200)
    return next((letters_of(NUMBERS.sub("", quote)) for quote in owned), None)


def _found(pages: Sequence[_Page]) -> Iterator[tuple[_Page, list[Line]]]:
    """The pages of a site on which lines are told by others, with those lines."""
    if len(pages) < 2:
        return
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for nth, page in enumerate(pages):
        for place, line in enumerate(page.lines):
            if line.words <= LONGEST and line.key:
                places[line.key].append((nth, place))
    repeated = {key: found for key, found in places.items() if len({nth for nth, _ in found}) > 1}
    story_of = _stories(pages, repeated)
    furniture = {key for key, found in repeated.items() if _is_furniture(pages, found, story_of, set(repeated))}
    for page in pages:
        lines = [line for line in page.lines if line.key in furniture]
        if lines and sum(line.words for line in lines) <= MOST_OF_PAGE * sum(line.words for line in page.lines):
            yield page, lines


def _stories(pages: Sequence[_Page], repeated: dict[str, list[tuple[int, int]]]) -> list[int]:
    """Which story every page tells, as the number of its first page; versions of one story count once."""
    shared: Counter[tuple[int, int]] = Counter()
    for found in repeated.values():
        on = sorted({nth for nth, place in found if pages[nth].lines[place].is_paragraph})
        shared.update(combinations(on, 2) if len(on) <= MOST_PAGES else ())
    story = list(range(len(pages)))
    for (left, right), count in sorted(shared.items()):
        if count >= MOST_SHARED * min(len(pages[left].paragraphs), len(pages[right].paragraphs)):
            first, other = sorted((_first(story, left), _first(story, right)))
            story[other] = first
    return [_first(story, nth) for nth in range(len(pages))]


def _first(story: list[int], nth: int) -> int:
    while story[nth] != nth:
        nth = story[nth]
    return nth


def _is_furniture(
    pages: Sequence[_Page], found: Sequence[tuple[int, int]], story_of: Sequence[int], repeated: set[str]
) -> bool:
    """Whether a line that stands in several stories belongs to none of them."""
    stories = {story_of[nth] for nth, _ in found}
    line = pages[found[0][0]].lines[found[0][1]]
    if len(stories) < 2 or REPORTS.search(line.text) or QUOTED.search(line.text):
        return False
    if line.stopped and line.words > 2:
        return bool(OWN_VOICE.search(line.text))
    outside = all(pages[nth].is_outside(place, repeated) for nth, place in found)
    return outside or (len(stories) >= FEWEST_IN_STORIES and not _is_heading(pages, found))


def _is_heading(pages: Sequence[_Page], found: Sequence[tuple[int, int]]) -> bool:
    """Whether a line mostly stands over a paragraph."""
    over = sum(place + 1 < len(pages[nth].lines) and pages[nth].lines[place + 1].is_paragraph for nth, place in found)
    return over > len(found) / 2
