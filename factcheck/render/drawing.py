"""The timeline drawn: a spine of dates, a lane for each source, a mark for how firmly it dates.

Lengths are tenths of a millimetre on a page whose text is 176 mm wide; the template turns them into an SVG.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.find.asking import clause_start
from factcheck.find.dates.words import MONTHS
from factcheck.render.drawn_pieces import cut_into_pieces
from factcheck.render.overview import Drawing, DrawnBracket, DrawnHead, DrawnMark, DrawnRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.render.pieces import Segment, Wording
    from factcheck.render.rows import Timeline, TimelineRow

LANES = 10
"""Sources that can have a lane; with more there is no room left for words."""
DRAWN_ROWS = 20
"""Dates that are drawn: what differs and what several sources date comes first. All stand in the table."""
WORDS_X, LANES_END = 340, 1750
ROW, GROUP = 66, 84
LETTER = 13.4
"""Width of a letter; a little more than most, since a line beside a drawing does not wrap."""
KEYS_GAP = 34
"""From the labels of a row to the end of its words, where the second bracket may stand."""
FULL = 17
"""Letters of a date with its month in full."""
_NIGHT = re.compile(r"the night from (\d+) to (\d+)\b")
_MONTH = re.compile("|".join(MONTHS[1:]))


def draw_timeline(timeline: Timeline, labels: Sequence[str]) -> Drawing | None:
    """The drawing; None where nothing is dated or there are too many sources for lanes."""
    all_rows = [*timeline.dated.shown, *timeline.year_unknown.shown]
    if not all_rows or len(labels) > LANES:
        return None
    chosen = _chosen(all_rows)
    known = [row for row in timeline.dated.shown if id(row) in chosen]
    unknown = [row for row in timeline.year_unknown.shown if id(row) in chosen]
    lanes = _lanes(labels)
    groups, rows = _place(known, unknown, lanes)
    brackets = _brackets(rows, lanes[0].x - _lane_width(len(labels)) // 2)
    total = timeline.dated.total + timeline.year_unknown.total
    return Drawing(
        lane_width=_lane_width(len(labels)),
        keys_width=_words_width(lanes) - KEYS_GAP,
        lanes=tuple(lanes),
        pieces=cut_into_pieces(rows, groups, brackets, [*known, *unknown], labels),
        left_out=total - len(rows),
    )


def _chosen(rows: Sequence[TimelineRow]) -> set[int]:
    """Which rows are drawn: about something that differs, then given by most sources, then the rest in order."""
    ranked = sorted(rows, key=lambda row: (not row.keys, -sum(bool(lane) for lane in row.lanes)))
    return {id(row) for row in ranked[:DRAWN_ROWS]}


def _lane_width(number: int) -> int:
    return min(100, 560 // number)


def _words_width(lanes: Sequence[DrawnHead]) -> int:
    """From where the words begin to the brackets beside the first lane."""
    return lanes[0].x - 110 - WORDS_X


def _lanes(labels: Sequence[str]) -> list[DrawnHead]:
    width = _lane_width(len(labels))
    first = LANES_END - width * len(labels) + width // 2
    return [DrawnHead(first + number * width, 62, label) for number, label in enumerate(labels)]


def _place(
    known: Sequence[TimelineRow], unknown: Sequence[TimelineRow], lanes: Sequence[DrawnHead]
) -> tuple[list[DrawnHead], list[DrawnRow]]:
    y, groups, drawn = 0, [], []
    for row in known:
        drawn.append(_row(row, y + ROW // 2, lanes))
        y += ROW
    if unknown:
        groups.append(DrawnHead(WORDS_X, y + GROUP - 26, "YEAR OR DAY NOT KNOWN"))
        y += GROUP
    for row in unknown:
        drawn.append(_row(row, y + ROW // 2, lanes))
        y += ROW
    return groups, drawn


def _row(row: TimelineRow, y: int, lanes: Sequence[DrawnHead]) -> DrawnRow:
    keys = " ".join(row.keys[:2])
    width = _words_width(lanes) - (int((len(keys) + 1) * LETTER) + KEYS_GAP if keys else 0)
    words = _told(row.words, int(width / LETTER))
    marks = tuple(
        DrawnMark(head.x, lane[0].firmness if lane else "silent") for head, lane in zip(lanes, row.lanes, strict=True)
    )
    return DrawnRow(y, _fitted(_short(row.when), 21), words, width, keys, marks)


def _told(words: Wording, room: int) -> str:
    """What is dated, as much as there is room for: from the beginning where all of it fits or the date is near, else
    from where the date's own clause begins.
    """
    text = "".join(segment.text for segment in words.segments)
    if (whole := _fitted(text, room)) == " ".join(text.split()):
        return whole
    before = next((text_before for text_before, segment in _before_each(words) if segment.marked), "")
    marked = next((segment.text for segment in words.segments if segment.marked), "")
    at = clause_start(text, len(before), len(before) + len(marked)) if marked and not words.language else 0
    return _fitted(f"…{text[at:].lstrip()}", room) if at else whole


def _before_each(words: Wording) -> Iterator[tuple[str, Segment]]:
    text = ""
    for segment in words.segments:
        yield text, segment
        text += segment.text


def _short(when: str) -> str:
    """The date with its month in three letters where it would not fit, and without what its group says."""
    when = _NIGHT.sub(r"night \1–\2", when.removesuffix(" (date not known)"))
    return when if len(when) <= FULL else _MONTH.sub(lambda month: month[0][:3], when)


def _fitted(text: str, room: int) -> str:
    """As much of the text as there is room for; letters of wide scripts count twice."""
    width, words = 0, " ".join(text.split())
    for place, letter in enumerate(words):
        width += 2 if letter >= "\u2e80" else 1
        if width > room:
            head = words[: max(1, place - 1)]
            at_word = head.rpartition(" ")[0]
            return (at_word if len(at_word) > len(head) // 2 else head).rstrip(" ,;:–-…") + "…"
    return words


def _brackets(rows: Sequence[DrawnRow], lanes_left: int) -> tuple[DrawnBracket, ...]:
    """A bracket for each inconsistency that two drawn rows are about; at most two, beside each other."""
    ends: dict[str, list[int]] = {}
    for row in rows:
        for key in row.keys.split():
            ends.setdefault(key, []).append(row.y)
    spans = [(key, ys) for key, ys in ends.items() if len(ys) > 1]
    return tuple(
        DrawnBracket(lanes_left - 24 - 30 * number, min(ys), max(ys), key) for number, (key, ys) in enumerate(spans[:2])
    )
