"""What readers wrote below an article: told by the lines that say who wrote and when, one with every comment.

Such a line holds a clock time beside a day, how long ago it was, or a "posted by"; there are at least two of one shape,
and the article's own paragraphs stand above them all. An article that is itself told by the hour has its times from the
start; a timeline has days without a name or an hour.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.read.full_dates import DATE
from factcheck.read.furniture.lines import REPORTS
from factcheck.read.furniture.rule import COMMENTS, FURNITURE
from factcheck.read.lines import Line

FEWEST_PARAGRAPHS = 3
"""Paragraphs above the first comment."""
FEWEST_STAMPS = 2
LONGEST_STAMP = 14
"""Words of a line that says who and when."""
FARTHEST = 12
"""Lines from one such line to the next."""
MOST_REPORTING = 0.5
"""Share of the longer lines between them that may report what somebody said; more is an article told by the hour."""
FEWEST_REPORTING, LONG = 2, 8
MOSTLY = 0.6
"""Share of such lines beside which there is a name."""
LONGEST_NAME = 4
NAMED = re.compile(r"[^\W\d_]{3,}")
TIMES = re.compile(
    r"\b(?:posted|updated|published|edited|at|on|GMT|UTC|BST|CES?T|[ECMP][SD]?T|am|pm|uhr|(?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)day)\b",
    re.IGNORECASE,
)
CLOCK = re.compile(r"\b\d{1,2}(?:[:.]| ?[hH] ?)\d{2}\b|\b\d{1,2} ?[ap]\.?m\b", re.IGNORECASE)
DAY = re.compile(
    rf"(?:{DATE.pattern})|\b\d{{1,2}}[./-]\w{{2,9}}[./-]\d{{2,4}}\b|\b\d{{1,2}} \w{{3,9}}\.? \d{{4}}\b", re.I
)
AGO = re.compile(
    r"\b(?:\d{1,3}|an?) ?(?:min(?:ute)?|hour|day|week|month|year)s? ago\b"
    r"|\b(?:hace|il y a|vor|fa|för|for) (?:\d{1,3}|une?|una?|einer?) \w{1,9}\b|^\d{1,3} ?(?:m|h|d|w|mo|y)(?: ago)?$",
    re.IGNORECASE,
)
POSTED = re.compile(r"\b(?:posted|submitted|soumis|enviado|written|comment(?:ed)?) (?:by|par|por|von)\b", re.IGNORECASE)


def reader_threads(lines: Sequence[Line], reasons: dict[int, str]) -> Iterator[tuple[int, str]]:
    """The lines of a thread of comments, from the first that somebody wrote to the last."""
    stamps = [place for place, line in enumerate(lines) if _is_stamp(line)]
    above = [place for place, line in enumerate(lines) if line.is_paragraph and place not in reasons]
    if len(stamps) < FEWEST_STAMPS or len(above) < FEWEST_PARAGRAPHS:
        return
    if any(above[0] < place < above[FEWEST_PARAGRAPHS - 1] for place in stamps):  # the article is told by the hour
        return
    run = _last_run([place for place in stamps if place > above[FEWEST_PARAGRAPHS - 1]])
    if len(run) < FEWEST_STAMPS or sum(_names(lines, place) for place in run) < MOSTLY * len(run):
        return
    places = range(_begin(lines, reasons, run), _end(lines, reasons, run) + 1)
    if not _is_told_by_the_hour([lines[place] for place in places if place not in reasons]):
        yield from ((place, COMMENTS) for place in places)


def _is_stamp(line: Line) -> bool:
    text = line.text
    if line.words > LONGEST_STAMP or (not any(map(str.isdigit, text)) and " ago" not in text):
        return False
    if line.stopped and not text.endswith((".m.", ":", "»")):
        return False
    return bool(AGO.search(text) or (DAY.search(text) and (CLOCK.search(text) or POSTED.search(text))))


def _names(lines: Sequence[Line], place: int) -> bool:
    """Whether a line says who wrote, beside when or in the line above."""
    rest = TIMES.sub(" ", AGO.sub(" ", CLOCK.sub(" ", DAY.sub(" ", lines[place].text))))
    above = lines[place - 1]
    return bool(NAMED.search(rest)) or (above.words <= LONGEST_NAME and not above.stopped)


def _last_run(stamps: Sequence[int]) -> list[int]:
    """The longest run of such lines that stand near each other."""
    runs: list[list[int]] = [[]]
    for place in stamps:
        if runs[-1] and place - runs[-1][-1] > FARTHEST:
            runs.append([])
        runs[-1].append(place)
    return max(runs, key=len)


def _begin(lines: Sequence[Line], reasons: dict[int, str], run: Sequence[int]) -> int:
    """The first comment's first line: below the heading of all where the stamps stand below what they stamp."""
    if _follows(lines, reasons, run):
        above = run[0] - 1
        named = lines[above].words <= 4 and not lines[above].stopped
        return above if named else run[0]
    near = range(max(0, run[0] - FARTHEST), run[0])
    heads = [place for place in near if reasons.get(place) in FURNITURE]
    return heads[-1] + 1 if heads else run[0]


def _follows(lines: Sequence[Line], reasons: dict[int, str], run: Sequence[int]) -> bool:
    """Whether what somebody wrote stands below who it was."""
    below = [place for place in range(run[-1] + 1, min(run[-1] + 3, len(lines))) if place not in reasons]
    return any(lines[place].stopped and lines[place].words > 2 for place in below)


def _end(lines: Sequence[Line], reasons: dict[int, str], run: Sequence[int]) -> int:
    """The last comment's last line."""
    last = run[-1]
    if _follows(lines, reasons, run):
        for place in range(run[-1] + 1, min(run[-1] + FARTHEST, len(lines))):
            if reasons.get(place) in FURNITURE - {COMMENTS}:
                break
            last = place if lines[place].stopped else last
    return last


def _is_told_by_the_hour(lines: Sequence[Line]) -> bool:
    long = [line for line in lines if line.words >= LONG and line.stopped]
    reporting = sum(bool(REPORTS.search(line.text)) for line in long)
    return reporting >= FEWEST_REPORTING and reporting > MOST_REPORTING * len(long)
