"""The drawing of the timeline cut between its rows, so that a page may end within it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.render.overview import DrawnBracket, DrawnPiece

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.render.overview import DrawnHead, DrawnRow
    from factcheck.render.rows import TimelineRow

ROWS = 4
"""Rows of a piece: 26 mm that are moved whole to the next page."""
HALF = 33
"""From the middle of a row to its edge."""
WORDS = {
    "day": "day stated",
    "inferred": "day stated, year inferred",
    "vague": "month or year",
    "relative": "reckoned from publication",
    "loose": "weekday only",
}
"""What each mark means."""


def cut_into_pieces(
    rows: Sequence[DrawnRow],
    groups: Sequence[DrawnHead],
    brackets: Sequence[DrawnBracket],
    told: Sequence[TimelineRow],
    labels: Sequence[str],
) -> tuple[DrawnPiece, ...]:
    """The rows in pieces of about one height, each with the heads over its rows and what of a bracket stands there;
    `told` are the same rows in words.
    """
    pieces, top = [], 0
    for begin, end in _cuts(len(rows)):
        own = rows[begin:end]
        bottom = own[-1].y + HALF
        pieces.append(
            DrawnPiece(
                top=top,
                height=bottom - top,
                spine=(max(top, rows[0].y), min(bottom, rows[-1].y)),
                groups=tuple(head for head in groups if top <= head.y < bottom),
                rows=tuple(own),
                brackets=tuple(_within(brackets, top, bottom)),
                alternative=_in_words(told[begin:end], labels),
            )
        )
        top = bottom
    return tuple(pieces)


def _cuts(number: int) -> Iterator[tuple[int, int]]:
    pieces = -(-number // ROWS)
    for place in range(pieces):
        yield place * number // pieces, (place + 1) * number // pieces


def _within(brackets: Sequence[DrawnBracket], top: int, bottom: int) -> Iterator[DrawnBracket]:
    for bracket in brackets:
        if bracket.top < bottom and bracket.bottom >= top:
            yield DrawnBracket(
                bracket.x,
                max(bracket.top, top),
                min(bracket.bottom, bottom),
                bracket.label,
                begins=bracket.top >= top,
                ends=bracket.bottom < bottom,
            )


def _in_words(rows: Sequence[TimelineRow], labels: Sequence[str]) -> str:
    told = []
    for row in rows:
        given = [(label, lane[0].firmness) for label, lane in zip(labels, row.lanes, strict=True) if lane]
        words = "".join(segment.text for segment in row.words.segments)
        told.append(f"{row.when}: {words} ({'; '.join(f'{label} {WORDS[firm]}' for label, firm in given)})")
    return "Timeline. " + ". ".join(told) + "."
