from __future__ import annotations

import dataclasses
import itertools

import pytest

from factcheck.render import make_briefing_view
from factcheck.render.drawing import DRAWN_ROWS, LANES, draw_timeline
from factcheck.render.drawn_pieces import ROWS, WORDS
from factcheck.render.overview import Drawing
from factcheck.render.pieces import Listed, Segment, Wording
from factcheck.render.rows import Timeline
from tests.render.sample import make_sample, make_wide_sample


def draw(report) -> Drawing:  # type: ignore[no-untyped-def]  # a test's shorthand
    drawing = make_briefing_view(report).drawing
    assert drawing is not None
    return drawing


def test_rows_go_down_the_page_and_never_meet() -> None:
    ys = [row.y for row in draw(make_sample()).rows]
    assert ys == sorted(ys)
    assert min(later - earlier for earlier, later in itertools.pairwise(ys)) >= 60


def test_every_lane_has_a_mark_in_every_row() -> None:
    drawing = draw(make_sample())
    for row in drawing.rows:
        assert [mark.x for mark in row.marks] == [lane.x for lane in drawing.lanes]


def test_a_bracket_joins_the_rows_of_one_inconsistency_through_all_pieces_between() -> None:
    drawing = draw(make_sample())
    brackets = [bracket for piece in drawing.pieces for bracket in piece.brackets]
    for label in {bracket.label for bracket in brackets}:
        ys = [row.y for row in drawing.rows if label in row.keys.split()]
        own = [bracket for bracket in brackets if bracket.label == label]
        assert (own[0].top, own[-1].bottom) == (min(ys), max(ys))
        assert [bracket.begins for bracket in own] == [True] + [False] * (len(own) - 1)
        assert [bracket.ends for bracket in own] == [False] * (len(own) - 1) + [True]
        assert all(one.bottom == two.top for one, two in itertools.pairwise(own)), "no gap where a page does not end"
    assert len(brackets) > len({bracket.label for bracket in brackets})


def test_the_pieces_lie_close_and_each_is_short_enough_to_move_to_the_next_page() -> None:
    pieces = draw(make_sample()).pieces
    assert len(pieces) > 1
    assert all(one.top + one.height == two.top for one, two in itertools.pairwise(pieces))
    assert all(1 < len(piece.rows) <= ROWS for piece in pieces)
    assert all(piece.top < row.y < piece.top + piece.height for piece in pieces for row in piece.rows)


def test_the_alternatives_say_every_row_and_how_firmly_each_source_dates_it() -> None:
    drawing = draw(make_sample())
    told = " ".join(piece.alternative for piece in drawing.pieces)
    assert "6 May 2031, 12:00" in told
    assert any(words in told for words in WORDS.values())


def test_what_is_left_out_is_counted() -> None:
    view = make_briefing_view(make_sample())
    total = view.timeline.dated.total + view.timeline.year_unknown.total
    drawing = draw(make_sample())
    assert len(drawing.rows) + drawing.left_out == total
    assert len(drawing.rows) <= DRAWN_ROWS


def test_too_many_sources_and_no_dates_have_no_drawing() -> None:
    assert make_briefing_view(make_wide_sample(LANES + 4)).drawing is None
    empty = Timeline(Listed(()), Listed(()), columns=True)
    assert draw_timeline(empty, ("S1",)) is None


@pytest.mark.parametrize("field", ["when", "words"])
def test_no_text_is_wider_than_its_place(field: str) -> None:
    assert max(len(getattr(row, field)) for row in draw(make_sample()).rows) < 80


def test_what_is_dated_late_in_a_sentence_is_told_from_its_own_clause() -> None:
    said = "“We warned the owners twice and nothing was done at all,” said Edda Malm, who has been mayor "
    words = Wording((Segment(said), Segment("since 2019", marked=True), Segment(".")))
    timeline = make_briefing_view(make_sample()).timeline
    row = dataclasses.replace(timeline.dated.shown[0], words=words)
    drawing = draw_timeline(Timeline(Listed((row,), 0), Listed((), 0), columns=True), ["S1"] * len(row.lanes))
    assert drawing is not None
    assert drawing.rows[0].words.startswith("…Edda Malm, who has been mayor")
