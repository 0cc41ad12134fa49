"""An article that somebody pasted into a forum: the board's lines and the poster's own words above it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.read.furniture.prefaces import over_byline, preface_end
from factcheck.read.furniture.rule import NAVIGATION
from factcheck.read.lines import Line

POSTER = "of whoever posted it"

TOP = 8
"""Lines in which the first post's line stands."""
POSTED = re.compile(
    r"[^\w]{0,3}(?:re: .{1,80} )?(?:unread )?(?:post(?:ed)?|submitted|written|beitrag|publié|escrito|geschrieben)"
    r"(?: #?\d{1,4})? (?:by|von|par|por) .{2,40}?(?:»|›|,|\bon\b|\bat\b|-|–|\||\bam\b|\ble\b|\d).{0,60}$",
    re.IGNORECASE,
)
LONGEST = 20
"""Words of a line that says who posted and when."""


def board_frame(lines: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """The lines of a board above the article that was posted there, by their place, with the reason."""
    posts = [place for place, line in enumerate(lines) if line.words <= LONGEST and _is_post(line)]
    if not posts or posts[0] >= TOP or any(line.is_paragraph for line in lines[: posts[0]]):
        return
    headline = preface_end(lines, posts[0] + 1)
    if headline is None or (len(posts) == 1 and over_byline(lines, posts[0] + 1) != headline):  # a blog's own line
        return
    yield from ((place, NAVIGATION) for place in range(posts[0] + 1))
    yield from ((place, POSTER) for place in range(posts[0] + 1, headline))


def _is_post(line: Line) -> bool:
    return not line.is_paragraph and bool(POSTED.match(line.text)) and any(map(str.isdigit, line.text))
