from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from factcheck.models import Place
from factcheck.read.imprint import Imprint, clean, tidy
from factcheck.read.reading import Mark, Reading, arrange, from_raw, to_raw, trim

TEXT = "One two  three four five"


def test_marks_are_put_in_order_trimmed_and_parted():
    marks = [Mark(15, 24, "c"), Mark(0, 8, "a"), Mark(4, 15, "b"), Mark(7, 9, "blank"), Mark(16, 18, "inside")]
    assert arrange(TEXT, marks) == (Mark(0, 7, "a"), Mark(9, 14, "b"), Mark(15, 24, "c"))


@given(st.text(max_size=40), st.lists(st.tuples(st.integers(0, 45), st.integers(0, 45)), max_size=8))
def test_arranged_marks_never_overlap_and_begin_and_end_with_a_word(text, spans):
    end = 0
    for mark in arrange(text, [Mark(start, stop, "x") for start, stop in spans]):
        assert end <= mark.start < mark.end <= len(text)
        assert text[mark.start : mark.end] == text[mark.start : mark.end].strip()
        end = mark.end


def test_a_span_of_white_space_is_none():
    assert trim("a  b", 1, 3) is None
    assert trim("a  b", 3, 1) is None
    assert trim(" a b ", 0, 5) == (1, 4)


def test_a_reading_travels_as_json():
    days = (dt.date(2019, 3, 4), dt.date(2019, 3, 5))
    imprint = Imprint("t", "p", "a", *days, "u", "en", "10:15", "09:00", "GMT").by("JSON-LD")
    reading = Reading(
        TEXT, (Mark(0, 3, "x"),), (4, 7), (0, 9), imprint, "windows-1252", (Place(start=0, label="00:01"),), ("r",)
    )
    assert from_raw(json.loads(json.dumps(to_raw(reading)))) == reading
    assert from_raw(json.loads(json.dumps(to_raw(Reading(TEXT))))) == Reading(TEXT)


def test_a_lone_surrogate_does_not_travel_and_moves_nothing():
    assert clean("a\ud800b") == "a?b"
    assert to_raw(Reading("a\ud800b", imprint=Imprint(title="\udfff")))["imprint"]["stated"]["title"] == "?"


def test_the_gaps_of_an_imprint_are_filled_and_a_date_keeps_where_it_is_from():
    first = Imprint(title="mine", published=dt.date(2019, 3, 4), origins={"published": "sources.toml"})
    second = Imprint(
        title="theirs", author="Mara Field", published=dt.date(2019, 3, 5), origins={"published": "page metadata"}
    )
    assert first.or_else(second) == Imprint(
        "mine", None, "Mara Field", dt.date(2019, 3, 4), origins={"published": "sources.toml"}
    )
    assert Imprint(title="mine").or_else(second).published_from == "metadata"


def test_what_a_file_states_is_kept_on_one_line_of_bearable_length():
    assert tidy("  a \n b ") == "a b"
    assert tidy(" \n") is None
    assert tidy(None) is None
    assert len(tidy("x" * 10_000)) == 500


def test_a_time_of_day_is_taken_only_with_its_own_day():
    first = Imprint(published=dt.date(2019, 3, 4)).by("JSON-LD")
    same = replace(Imprint(published=dt.date(2019, 3, 4)).by("byline"), published_time="10:15", time_zone="GMT")
    assert first.or_else(same) == replace(same, origins={"published": "JSON-LD"})
    assert first.or_else(replace(same, published=dt.date(2019, 3, 5))).published_time is None
