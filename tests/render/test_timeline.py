from __future__ import annotations

import datetime as dt

from factcheck.render.labels import Labels
from factcheck.render.rows import TimelineRow
from factcheck.render.timeline import TIMELINE_ROWS, make_timeline
from factcheck.report import Report
from tests.render.claims import CLAIMS
from tests.render.sample import make_empty_sample, make_sample, make_wide_sample
from tests.render.story import claim, day


def dated(report: Report) -> list[TimelineRow]:
    return list(make_timeline(report, Labels(report)).dated.shown)


def test_dates_stand_in_order_whatever_order_the_claims_have() -> None:
    whens = [row.when for row in dated(make_sample())]
    assert whens[:4] == ["1961", "2029", "3 March 2031", "28 April 2031"]
    backwards = make_sample(claims=tuple(reversed(CLAIMS.values())))
    assert sorted(whens) == sorted(row.when for row in dated(backwards))
    assert [row.when for row in dated(backwards)][:4] == whens[:4]


def test_sources_that_date_one_thing_alike_share_a_row() -> None:
    rows = {row.when: row for row in dated(make_sample())}
    off = rows["28 April 2031"]
    assert [[(mark.firmness, mark.paragraph) for mark in lane] for lane in off.lanes] == [
        [("inferred", 7)],
        [],
        [],
        [("day", 6)],
        [],
        [],
    ]
    assert off.keys == ("K11",)


def test_the_mark_tells_how_firmly_a_source_dates() -> None:
    marks = {row.when: [mark.firmness for lane in row.lanes for mark in lane] for row in dated(make_sample())}
    assert marks["1961"] == ["vague"]
    assert marks["6 May 2031, 00:20"] == ["relative", "relative"]
    assert marks["5 May 2031, 23:47"] == ["day"]


def test_dates_without_their_year_stand_apart_in_order_of_the_calendar() -> None:
    loose = make_timeline(make_sample(), Labels(make_sample())).year_unknown.shown
    assert [row.when for row in loose] == ["18 April", "Monday (date not known)"]
    assert [mark.firmness for row in loose for lane in row.lanes for mark in lane] == ["day", "loose"]


def test_the_dates_own_words_are_marked_in_the_quote() -> None:
    row = next(row for row in dated(make_sample()) if row.when == "7 May 2031")
    assert [segment.text for segment in row.words.segments if segment.marked] == ["7 May 2031"]


def test_more_sources_than_lanes_and_no_dates_at_all() -> None:
    assert not make_timeline(make_wide_sample(), Labels(make_wide_sample())).columns
    empty = make_timeline(make_empty_sample(), Labels(make_empty_sample()))
    assert empty.dated.shown == empty.year_unknown.shown == ()


def test_rows_beyond_the_cap_are_counted() -> None:
    value = day("7 May 2031", dt.date(2031, 5, 7))
    held = claim("authority", 8, found=[("date", "When?", "7 May 2031", value)])
    mention = held.mentions[0]
    many = tuple(
        held.model_copy(
            update={
                "id": str(number),
                "mentions": (mention.model_copy(update={"value": value.model_copy(update={"time": f"{number:05}"})}),),
            }
        )
        for number in range(TIMELINE_ROWS + 3)
    )
    rows = make_timeline(make_sample(claims=many), Labels(make_sample())).dated
    assert (len(rows.shown), rows.more) == (TIMELINE_ROWS, 3)
