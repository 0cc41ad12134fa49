"""The headline: the first line of an article that looks like one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from factcheck.read.bylines import BYLINE, DATE_LINE
from factcheck.read.full_dates import find_full_date
from factcheck.read.furniture.rule import FURNITURE
from factcheck.read.furniture.tails import LONG_WORD
from factcheck.read.lines import Line
from factcheck.split import reads_as_title

FEWEST_WORDS = 3
FEWEST_SIGNS = 8
"""Characters that stand for three words where words are not parted by spaces."""
MOST_WORDS = 25
LONGEST = 220
LOOKED_AT = 8
"""Lines in which a headline is looked for; further down a short line is a heading."""
LONGEST_HEAD = 60
"""The same where the page names its site and its sections first."""
FEWEST_PARAGRAPHS = 3
FARTHEST_MENU = 8
"""Lines below the name of a site in which its menu begins."""
FARTHEST_STANDFIRST = 3
"""Lines below a headline in which its standfirst may stand."""
FEWEST_TELLING = 4
"""Words of a line that may speak of the story."""
CLEARLY_TOLD = 1.5
"""How much a line among others must speak of the story below."""
SIGNED, SIGNED_BELOW = frozenset((BYLINE, DATE_LINE)), 2.0
"""What stands a few lines below a headline, and how many times as much the line above it speaks then."""
NO_END = re.compile(r"[.;,:…][\"'”’»)\]]{0,2}$")
INITIALS = re.compile(r"\b(?:[A-Z]\.){2,}$")
BEGINS = re.compile(r"[\"'“”‘’«¿¡(\[]{0,2}\w")
LONGEST_KICKER = 8
"""Words of a line over the headline: a caption, a rubric."""


def find_headline(lines: Sequence[Line], reasons: dict[int, str]) -> int | None:
    """The place of the headline among the lines; None where no line looks like one."""
    free = [place for place in range(len(lines)) if place not in reasons]
    first, begin = _first_like_one(lines, reasons, free), _begin(lines, free)
    if first is None or sum(first < place < begin for place in free) >= LOOKED_AT:  # a menu, sooner
        return _above_story(lines, reasons, free) or first
    return first


def _first_like_one(lines: Sequence[Line], reasons: dict[int, str], free: Sequence[int]) -> int | None:
    """The first line, where it looks like a headline and the article follows."""
    for nth, place in enumerate(free[:LOOKED_AT]):
        following = [lines[later] for later in free[nth + 1 :]]
        if _is_masthead(lines, reasons, place) or not any(map(_is_lead, following[:5])):
            return _below_masthead(lines, free)
        if _is_kicker(lines[place], following[0]):
            continue
        if not looks_like_headline(lines[place]):
            return None
        return place if lines[place].words > LONGEST_KICKER else _below_menu(lines, reasons, free, place)
    return None


def _is_lead(line: Line) -> bool:
    return line.words >= 8 and line.stopped


def _is_masthead(lines: Sequence[Line], reasons: dict[int, str], place: int) -> bool:
    """Whether a line is the name of a site or of a notice: sections or other furniture follow it at once."""
    if lines[place].words > LONGEST_KICKER or lines[place].stopped:
        return False
    below = range(place + 1, min(place + 4, len(lines)))
    return len(below) == 3 and all(reasons.get(one) in FURNITURE for one in below)


def _below_menu(lines: Sequence[Line], reasons: dict[int, str], free: Sequence[int], place: int) -> int:
    """A short line that may be the headline, or the name of a site if one below other furniture speaks of the story."""
    if not any(reasons.get(one) in FURNITURE for one in range(place + FARTHEST_MENU)):
        return place
    below = _below_masthead(lines, free)
    if below is None or below <= place:
        return place
    menu_above = any(reasons.get(one) in FURNITURE for one in range(place))
    farther = 0 if menu_above and looks_like_headline(lines[below]) else FARTHEST_STANDFIRST
    return below if below > place + farther else place


def _below_masthead(lines: Sequence[Line], free: Sequence[int]) -> int | None:
    """The headline of a page that was copied with its menus: the first line above its story that speaks of the same."""
    story = [place for place in free if lines[place].is_paragraph]
    if len(story) < FEWEST_PARAGRAPHS:
        return None
    told = Counter(word for place in story for word in set(LONG_WORD.findall(lines[place].text.lower())))
    for place in free[: free.index(story[1])][:LONGEST_HEAD]:
        words = LONG_WORD.findall(lines[place].text.lower())
        shared = sum(told[word] > (place in story) for word in words)
        if (
            FEWEST_TELLING <= lines[place].words <= MOST_WORDS
            and shared >= max(2, len(words) / 3)
            and BEGINS.match(lines[place].text)
        ):
            return place
    return None


def _above_story(lines: Sequence[Line], reasons: dict[int, str], free: Sequence[int]) -> int | None:
    """Of the lines among what a page prints over its story, the one that speaks most of it."""
    story = [place for place in free if lines[place].is_paragraph]
    if len(story) < FEWEST_PARAGRAPHS:
        return None
    begin = _begin(lines, free)
    above = [place for place in free if begin - LONGEST_HEAD <= place < begin]
    if not any(lines[place].words >= FEWEST_TELLING for place in above):
        return None
    told = {word for place in story if place >= begin for word in LONG_WORD.findall(lines[place].text.lower())}
    signed = {place - above for place, reason in reasons.items() if reason in SIGNED for above in range(1, 5)}
    weighed = [(_told(lines[place], told) * (SIGNED_BELOW if place in signed else 1.0), place) for place in above]
    most, place = max(weighed, default=(0.0, 0), key=lambda one: (one[0], one[1]))
    return place if most >= CLEARLY_TOLD else None


def _begin(lines: Sequence[Line], free: Sequence[int]) -> int:
    """Where the story begins: the first paragraph that another follows; a notice to the reader stands alone."""
    story = [place for place in free if lines[place].is_paragraph]
    near = (place for place, below in pairwise(story) if below - place <= FARTHEST_STANDFIRST)
    return next(near, story[0] if story else 0)


def _told(line: Line, told: set[str]) -> float:
    """How much a line speaks of a story: its words that stand there, the less the more others it has."""
    asks = line.text.endswith(("?", "!", "…", "...", "”", '"'))
    if not FEWEST_TELLING <= line.words <= MOST_WORDS or (line.stopped and not asks) or not BEGINS.match(line.text):
        return 0.0
    words = LONG_WORD.findall(line.text.lower())
    shared = sum(word in told for word in words)
    return shared * shared / len(words) if words and find_full_date(line.text) is None else 0.0


def looks_like_headline(line: Line) -> bool:
    """Whether a line is short, begins with a word and does not end as a sentence does."""
    if line.words > MOST_WORDS or len(line.text) > LONGEST or not BEGINS.match(line.text):
        return False
    if line.words < FEWEST_WORDS and (line.text[0].isascii() or len(line.text) < FEWEST_SIGNS):
        return False
    return not NO_END.search(line.text) or bool(INITIALS.search(line.text))


def _is_kicker(line: Line, following: Line) -> bool:
    """Whether a line stands over the headline: it breaks the style in which the next one is written."""
    if line.words > LONGEST_KICKER or line.stopped or not looks_like_headline(following) or following.words < 4:
        return False
    return line.words < FEWEST_WORDS or (reads_as_title(following.text) and not reads_as_title(line.text))
