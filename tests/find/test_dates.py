"""Dates found in running text and resolved against the day of publication."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.find.dates import find_dates
from factcheck.find.languages import TABLES, language_of
from factcheck.models import DateValue

CASES = [
    json.loads(line)
    for line in (Path(__file__).parent.parent / "cases" / "dates.jsonl").read_text(encoding="utf-8").splitlines()
]
WEDNESDAY = dt.date(2019, 6, 12)


def value(text: str, published: dt.date | None = None) -> DateValue:
    """The value of the only date of a text."""
    (found,) = find_dates(text, published)
    return found.value


def day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


# ------------------------------------------------------------------------------------------------- labelled rows


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_labelled_sentence_gives_its_dates(case: dict[str, Any]) -> None:
    found = find_dates(case["text"], day(case["published"]))
    got = [(hit.quote, hit.value.start, hit.value.end, hit.value.granularity) for hit in found]
    want = [(quote, day(start), day(end), granularity) for quote, start, end, granularity in case["expected"]]
    assert got == want, case["why"]


def test_labelled_rows_are_many_and_half_of_them_hard() -> None:
    assert len(CASES) >= 200
    assert sum(case["hard"] for case in CASES) * 2 >= len(CASES)
    assert len({case["id"] for case in CASES}) == len(CASES)
    assert all(case["why"] for case in CASES)


# --------------------------------------------------------------------------------------------- values in words

WORDS = [
    pytest.param("on 23 March 2017", "23 March 2017", id="day"),
    pytest.param("in March 2017", "March 2017", id="month"),
    pytest.param("in 2009", "2009", id="year"),
    pytest.param("on Sept. 3, 2017", "3 September 2017", id="American order is said the British way"),
    pytest.param("from March 3 to 7, 2017", "from 3 to 7 March 2017", id="days of one month"),
    pytest.param("from 30 March to 2 April 2017", "from 30 March to 2 April 2017", id="days of two months"),
    pytest.param("from 28 December 2016 to 3 January 2017", "from 28 December 2016 to 3 January 2017", id="two years"),
    pytest.param("from March to June 2015", "from March to June 2015", id="months of one year"),
    pytest.param("between 2001 and 2014", "from 2001 to 2014", id="years"),
    pytest.param("in late 2015", "late 2015", id="part of a year"),
    pytest.param("in mid-March 2017", "mid-March 2017", id="middle of a month"),
    pytest.param("at the end of January 2017", "the end of January 2017", id="end of a month"),
    pytest.param("in the early 1980s", "the early 1980s", id="part of a decade"),
    pytest.param("since 2007", "since 2007", id="lower bound"),
    pytest.param("by 2030", "by 2030", id="upper bound"),
    pytest.param("pre-2014 borders", "before 2014", id="bound by a prefix"),
    pytest.param("in the 1990s", "the 1990s", id="decade"),
    pytest.param("in the 19th century", "the 19th century", id="century"),
    pytest.param("in the spring of 2017", "spring 2017", id="season"),
    pytest.param("in fall 2016", "autumn 2016", id="American season is said the British way"),
    pytest.param("in the winter of 1941-42", "winter 1941–42", id="winter has two years"),
    pytest.param("in Q3 2018", "the third quarter of 2018", id="quarter"),
    pytest.param("at 4.30 p.m. on 23 March 2017", "23 March 2017, 16:30", id="time of a day"),
    pytest.param("on the night of 23 March 2017", "23 March 2017, night", id="part of a day"),
    pytest.param("on Thursday", "Thursday (date not known)", id="weekday alone"),
    pytest.param("on Thursday night", "Thursday night (date not known)", id="part of a weekday alone"),
    pytest.param("in March,", "March (year not known)", id="month alone"),
    pytest.param("on 23 March", "23 March (year not known)", id="day without year"),
    pytest.param("on Thursday, March 23", "Thursday 23 March (year not known)", id="weekday and day without year"),
    pytest.param("from 3 to 7 March", "from 3 to 7 March (year not known)", id="range without year"),
    pytest.param("in early March", "early March (year not known)", id="part of a month without year"),
    pytest.param("two weeks ago", "two weeks ago (date not known)", id="relative without publication"),
    pytest.param("shortly after 11pm", "23:00 (date not known)", id="time alone"),
]


@pytest.mark.parametrize(("text", "words"), WORDS)
def test_value_is_said_in_readable_words(text: str, words: str) -> None:
    assert value(f"It happened {text}").text == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("last week", "the week from 3 to 9 June 2019", id="week"),
        pytest.param("over the weekend", "the weekend from 8 to 9 June 2019", id="weekend"),
        pytest.param("overnight", "the night from 11 to 12 June 2019", id="night"),
        pytest.param("since Tuesday", "since 11 June 2019", id="bound by a weekday"),
        pytest.param("more than ten years ago", "before 2009", id="more than so long ago"),
        pytest.param("over the past two years", "from 12 June 2017 to 12 June 2019", id="stretch"),
    ],
)
def test_relative_value_is_said_with_its_days(text: str, words: str) -> None:
    assert value(f"It happened {text}.", WEDNESDAY).text == words


# ------------------------------------------------------------------------------------------ fields of the value


def test_resolved_day_keeps_month_day_and_weekday() -> None:
    found = value("It sank on Thursday, 6 June.", WEDNESDAY)
    assert (found.month, found.day, found.weekday) == (6, 6, 3)
    assert found.resolved == "year from publication"


def test_full_date_is_explicit_without_publication() -> None:
    found = value("It sank on 6 June 2019.")
    assert (found.start, found.end, found.resolved, found.unresolved) == (
        dt.date(2019, 6, 6),
        dt.date(2019, 6, 7),
        "explicit",
        None,
    )


def test_without_publication_the_calendar_fields_are_kept() -> None:
    found = value("It sank on Thursday, March 23.")
    assert (found.start, found.end) == (None, None)
    assert (found.month, found.day, found.weekday) == (3, 23, 3)
    assert found.resolved == "calendar only"
    assert found.unresolved == "the year is not stated and the day of publication is not known"


def test_weekday_alone_keeps_its_number_and_month_alone_its_own() -> None:
    assert value("It sank on Thursday.").weekday == 3
    assert value("It sank in February.").month == 2


def test_range_in_one_month_keeps_the_month_without_publication() -> None:
    found = value("It lasted from 3 to 7 March.")
    assert (found.month, found.day, found.start) == (3, None, None)


def test_wrong_weekday_is_said_in_the_text_and_the_date_stands() -> None:
    found = value("It sank on Friday, 6 June 2019.")
    assert found.text == "6 June 2019 (a Thursday, not a Friday)"
    assert found.weekday == 3


def test_ambiguous_order_names_both_readings() -> None:
    found = value("Signed 03/04/2015.")
    assert found.unresolved == "day and month cannot be told apart: 3 April 2015 or 4 March 2015"


def test_time_stands_beside_its_day() -> None:
    found = value("It sank at 4.30 p.m. on Tuesday.", WEDNESDAY)
    assert (found.time, found.granularity, found.start) == ("16:30", "time", dt.date(2019, 6, 11))


def test_bound_is_kept_apart_from_the_interval() -> None:
    found = value("They have not met since 2007.")
    assert (found.bound, found.start) == ("since", dt.date(2007, 1, 1))


def test_day_of_an_event_is_no_bound() -> None:
    assert value("Flags flew low after Monday's fire.", WEDNESDAY).bound is None


def test_story_relative_expression_says_why_it_is_unresolved() -> None:
    found = value("The envoy left two days later.", WEDNESDAY)
    assert found.unresolved == "counted from another event of the text, not from its publication"


def test_impossible_day_is_found_with_its_reason() -> None:
    assert value("Dated 31 February 2016.").unresolved == "the calendar has no such day"


def test_month_of_a_year_named_before_takes_that_year() -> None:
    found = find_dates("He was jailed in June 1995 and freed in August that year.", WEDNESDAY)
    assert [hit.value.text for hit in found] == ["June 1995", "August 1995"]


@pytest.mark.parametrize("word", ["March", "May", "2015", "2015.", "summer", "Sept."])
def test_text_of_one_word_is_the_date_that_was_asked_for(word: str) -> None:
    assert find_dates(word)[0].quote == word.rstrip("." if word[0] == "2" else "")


def test_birthday_lends_its_year_to_nobody() -> None:
    found = find_dates("Born on 3 May 1960 he died on 4 June.", WEDNESDAY)
    assert [hit.value.text for hit in found] == ["3 May 1960", "4 June 2019"]


def test_line_broken_by_its_width_does_not_break_a_date() -> None:
    text = "The harbour authority closed the northern basin to all traffic on the 3rd of\nJune 2018 after the spill."
    assert [hit.quote for hit in find_dates(text)] == ["the 3rd of\nJune 2018"]


def test_heading_does_not_run_into_the_next_line() -> None:
    assert [hit.quote for hit in find_dates("Seen in May\n2017 votes were lost")] == ["May"]


# ---------------------------------------------------------------------------------------------- tense of a clause

AHEAD = [
    pytest.param("The ban, to be lifted on Friday, was unpopular.", 14, id="to be lifted"),
    pytest.param("Tickets are on sale until at least Friday.", 14, id="until at least"),
    pytest.param("She plans to testify on Friday.", 14, id="plans to"),
    pytest.param("Ministers to meet on Friday", 14, id="headline infinitive"),
    pytest.param("The ferry, which returns on Friday, is full.", 14, id="timetable"),
    pytest.param("He announced plans on Friday.", 7, id="plans as a noun are no cue"),
    pytest.param("He faces charges after a brawl on Friday.", 7, id="after: the brawl has been"),
    pytest.param("Roads were shut due to a fire on Friday.", 7, id="due to: because of"),
    pytest.param("They could not agree on Friday.", 7, id="could not: past"),
    pytest.param("A man who tried to set fire to a car on Friday fled.", 7, id="set without to"),
    pytest.param("Efforts to reach the crew on Friday failed.", 7, id="the verb stands behind"),
    pytest.param("Will Jones was arrested on Friday.", 7, id="Will is a name"),
    pytest.param("The verdict handed down on Friday will be appealed.", 7, id="nearest verb is past"),
    pytest.param("He agreed on Friday to step down.", 7, id="agreed, then the date"),
]


@pytest.mark.parametrize(("text", "june"), AHEAD)
def test_clause_tells_whether_a_weekday_lies_ahead(text: str, june: int) -> None:
    assert value(text, WEDNESDAY).start == dt.date(2019, 6, june)


def test_election_month_just_ahead_is_the_coming_one() -> None:
    assert value("Rivals in the August election traded insults.", WEDNESDAY).start == dt.date(2019, 8, 1)


# ------------------------------------------------------------------------------------------------------- hostile

PIECES = (
    "May March Mar. Sun Thursday thursday last next the of in on at by since until from between to and or 3 "
    "23 31 2017 1999 '94 s th rd 12:30 4.30 p.m. am noon week weeks ago two a few early late mid- end first "
    "quarter spring winter 03/04/2017 2017-03-23 1,500 , . - – ( ) \n \n\n ’ “ will said yesterday overnight "
    "Q3 1990s century BC AD марта 23. März de года Christmas Day New Year's Eve 9/11 \u2028 \x00 é 🙂"
).split(" ")
FOREIGN_PIECES = [
    sorted({form for forms in table.words.values() for form in forms.replace("*", "e").split("|")} | set(table.numbers))
    + [form for forms in (*table.months, *table.weekdays) for form in forms.split("|")]
    + "3 23. 1999 90 XIX 1970er -е . , - l' d' \n Ägypten Суд".split(" ")
    for table in TABLES.values()
]
FOREIGN_TEXTS = st.sampled_from(FOREIGN_PIECES).flatmap(
    lambda pieces: st.lists(st.sampled_from(pieces), max_size=60).map(" ".join)
)
TEXTS = st.one_of(
    FOREIGN_TEXTS,
    st.text(max_size=200),
    st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=60).map("".join),
)


@settings(max_examples=400, deadline=None)
@given(TEXTS, st.one_of(st.none(), st.dates()))
def test_offsets_are_exact_sorted_and_apart(text: str, published: dt.date | None) -> None:
    end = 0
    for hit in find_dates(text, published):
        assert hit.start >= end
        assert hit.end > hit.start
        assert text[hit.start : hit.end] == hit.quote
        end = hit.end


@pytest.mark.parametrize(("part", "day"), [("start", 11), ("end", 12)])
def test_a_part_of_a_weekend_is_a_day_at_least(part: str, day: int) -> None:
    [hit] = find_dates(f"the {part} of the weekend", dt.date(2025, 10, 16))
    assert (hit.value.start, hit.value.end) == (dt.date(2025, 10, day), dt.date(2025, 10, day + 1))


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.one_of(st.none(), st.dates()))
def test_value_has_an_interval_or_a_reason(text: str, published: dt.date | None) -> None:
    for hit in find_dates(text, published):
        found = hit.value
        assert (found.start is None) == (found.end is None) == (found.unresolved is not None)
        assert (found.resolved == "calendar only") == (found.start is None)
        assert found.text
        if found.start and found.end:
            assert found.start < found.end


@pytest.mark.parametrize("published", [dt.date.min, dt.date.max], ids=["first day", "last day"])
def test_edges_of_the_calendar_are_unresolved_and_no_crash(published: dt.date) -> None:
    text = "yesterday, tomorrow, last week, next year, in March, on 3 May, two centuries ago, last spring, by Friday"
    found = find_dates(text, published)
    assert len(found) == 9
    assert all(hit.value.start or hit.value.unresolved for hit in found)


NASTY = [
    pytest.param("May ", id="may"),
    pytest.param("Mr May may ", id="titles"),
    pytest.param("1,", id="ones"),
    pytest.param("1", id="one long number"),
    pytest.param('"', id="quotation marks"),
    pytest.param("a", id="one long word"),
    pytest.param("in 2015, ", id="years"),
    pytest.param("2015-", id="hyphens"),
    pytest.param("the early ", id="leads"),
    pytest.param("from Monday to ", id="ranges"),
    pytest.param("March 3, ", id="month days"),
    pytest.param("will on Thursday ", id="cues"),
    pytest.param("X Today ", id="capitals"),
    pytest.param("1/1/", id="strokes"),
    pytest.param("\n", id="line ends"),
    pytest.param("11:30 ", id="times"),
]


@pytest.mark.parametrize("piece", NASTY)
def test_nasty_repetition_is_read_to_its_end(piece: str) -> None:
    text = (piece * (20_000 // len(piece) + 1))[:20_000] + "\n\nIt sank on 3 May 2016."
    assert find_dates(text, WEDNESDAY)[-1].quote == "3 May 2016"


# ---------------------------------------------------------------------------------------------------- languages


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("Der Minister trat am Montag zurück.", "de", id="German"),
        pytest.param("Le ministre a démissionné lundi soir.", "fr", id="French"),
        pytest.param("El ministro dimitió el lunes por la noche.", "es", id="Spanish"),
        pytest.param("Министр ушёл в отставку в понедельник.", "ru", id="Russian"),
        pytest.param("The man will die in March, and the war goes on.", "en", id="English words that German has too"),
        pytest.param("A crane fell yesterday.", "en", id="short English"),
        pytest.param("Omar al-Hariri met Ludwig von der Halde on Monday.", "en", id="particles of names"),
        pytest.param("March", "en", id="one word"),
    ],
)
def test_language_of_a_text_is_told_by_its_words(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Morgen Freeman will die on mars, an der Mai said.", id="no German in an English sentence"),
        pytest.param("Il ministro si è dimesso ieri sera, la settimana scorsa e il mese prossimo.", id="Italian"),
        pytest.param(
            "Il 23 marzo 2015 il ministro si è dimesso, e il governo non ha detto nulla della vicenda che da mesi era "
            "al centro di una polemica con gli alleati.",
            id="Italian with a month that is Spanish too",
        ),
    ],
)
def test_words_of_a_language_are_not_read_in_another(text: str) -> None:
    assert find_dates(text, WEDNESDAY) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("She was held on 3 May 2015. She was freed two days later.", "2015-05-05", id="day before"),
        pytest.param("She was held on 3 May 2015 and freed the next day.", "2015-05-04", id="same sentence"),
        pytest.param("He fell ill on 3 May 2015. He had flown home the day before.", "2015-05-02", id="back"),
        pytest.param("It sank on 3 May 2015. Three days after the wreck it rained.", None, id="counted from a noun"),
        pytest.param("Police said on Monday that it was over. Two days later it was not.", None, id="day of a report"),
        pytest.param("It sank on 3 May 2015. It rained. Nobody came. Two days later it burned.", None, id="too far"),
    ],
)
def test_days_are_counted_from_a_day_that_the_text_has_just_stated(text: str, day: str | None) -> None:
    start = find_dates(text, WEDNESDAY)[-1].value.start
    assert (start.isoformat() if start else None) == day


def test_a_century_before_a_month_is_no_day_of_it():
    assert all(hit.value.day is None for hit in find_dates("XIX января"))
