"""The headline: the first line of an article that looks like one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.read.furniture.rule import FURNITURE
from factcheck.read.lines import Line
from factcheck.split import reads_as_title

FEWEST_WORDS = 3
FEWEST_SIGNS = 8
"""Characters that stand for three words where words are not parted by spaces."""
MOST_WORDS = 25
LONGEST = 220
LOOKED_AT = 8
"""Lines in which a headline is looked for; further down a short line is a heading."""
LOOKED_AT_BELOW_MASTHEAD = 16
"""The same where the page names its site first, and then its sections."""
SECTION_WORDS = 3
NO_END = re.compile(r"[.;,:…][\"'”’»)\]]{0,2}$")
INITIALS = re.compile(r"\b(?:[A-Z]\.){2,}$")
BEGINS = re.compile(r"[\"'“”‘’«¿¡(\[]{0,2}\w")
LONGEST_KICKER = 8
"""Words of a line over the headline: a caption, a rubric."""


def find_headline(lines: Sequence[Line], reasons: dict[int, str]) -> int | None:
    """The place of the headline among the lines; None where no line looks like one."""
    free = [place for place in range(len(lines)) if place not in reasons]
    masthead: int | None = None
    for nth, place in enumerate(free[:LOOKED_AT_BELOW_MASTHEAD]):
        following = [lines[later] for later in free[nth + 1 : nth + 6]]
        if masthead is None and _is_masthead(lines, reasons, place):
            masthead = place
        elif masthead is None and (nth >= LOOKED_AT or not any(map(_is_lead, following))):
            return None
        elif masthead is not None and lines[place].words <= SECTION_WORDS:
            continue
        elif masthead is None and _is_kicker(lines[place], following[0]):
            continue
        elif masthead is not None and lines[place].stopped and following and following[0].words <= LONGEST_KICKER:
            return place
        else:
            return place if looks_like_headline(lines[place]) else masthead
    return masthead


def _is_lead(line: Line) -> bool:
    return line.words >= 8 and line.stopped


def _is_masthead(lines: Sequence[Line], reasons: dict[int, str], place: int) -> bool:
    """Whether a line is the name of a site or of a notice: sections or other furniture follow it at once."""
    if not looks_like_headline(lines[place]) or lines[place].words > LONGEST_KICKER:
        return False
    below = range(place + 1, min(place + 4, len(lines)))
    return all(reasons.get(one) in FURNITURE for one in below)


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
