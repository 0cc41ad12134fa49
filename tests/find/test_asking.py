"""Questions as a sub-editor puts them, from invented sentences; "[ ]" marks the detail that is asked for."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.find.asking import ask_for_date, ask_for_figure, ask_for_first, clause_start
from factcheck.find.asking.soundness import is_sound
from factcheck.find.figures import find_figures
from factcheck.models import DateValue, FigureValue

DAY = DateValue(text="3 May 2031", start=dt.date(2031, 5, 3), end=dt.date(2031, 5, 4))
MONTH = DateValue(text="May 2031", start=dt.date(2031, 5, 1), end=dt.date(2031, 6, 1), granularity="month")
YEAR = DateValue(text="1998", start=dt.date(1998, 1, 1), end=dt.date(1999, 1, 1), granularity="year")
HOUR = DateValue(text="18:30", time="18:30", granularity="time", resolved="calendar only")


def split(marked: str) -> tuple[str, int, int]:
    """The sentence without its marks, and where the detail stands."""
    start, end = marked.index("["), marked.index("]") - 1
    return marked.replace("[", "").replace("]", ""), start, end


DATED = [
    pytest.param(
        "The mill was built in [1998] and employs 310 people.", YEAR, "When was the mill built?", id="passive"
    ),
    pytest.param("She won the Crane Medal in [1998].", YEAR, "When did she win the Crane Medal?", id="irregular verb"),
    pytest.param(
        "Two died when a fire tore through the terminal at Corran on [3 May], the fire service said.",
        DAY,
        "When did a fire tear through the terminal at Corran?",
        id="clause behind when",
    ),
    pytest.param(
        "Officer Maud Pike, 36, joined the force in [1998], after six years at sea.",
        YEAR,
        "When did Officer Maud Pike join the force?",
        id="age and addition left out",
    ),
    pytest.param(
        "Edda Malm, the singer, died on [3 May], her agent said.", DAY, "When did Edda Malm die?", id="apposition"
    ),
    pytest.param(
        "Jon Ask is accused of the murder of Ada Holm, who was found dead on [3 May].",
        DAY,
        "When was Ada Holm found dead?",
        id="relative clause of a name",
    ),
    pytest.param(
        "In [1998] river fever killed 40 people.", YEAR, "When did river fever kill 40 people?", id="in front"
    ),
    pytest.param(
        "The fire began shortly after [6.30 p.m.].", HOUR, "The fire began shortly after what time?", id="after a time"
    ),
    pytest.param("Edda Malm has been mayor since [1998].", YEAR, "Edda Malm has been mayor since when?", id="since"),
    pytest.param(
        "A man armed with a rifle opened fire at the mall on [3 May].",
        DAY,
        "A man armed with a rifle opened fire at the mall on which day?",
        id="participle that is no verb of its clause",
    ),
    pytest.param("No ship was lost in [May].", MONTH, "No ship was lost in which month?", id="negation is not turned"),
    pytest.param("Fire in Corran, [3 May]", DAY, "“Fire in Corran, …”: when?", id="no verb"),
]


@pytest.mark.parametrize(("marked", "value", "asked"), DATED)
def test_a_date_is_asked_for(marked: str, value: DateValue, asked: str) -> None:
    assert ask_for_date(*split(marked), value).text == asked


COUNTED = [
    pytest.param(
        "Norvia has ordered [14] new aircraft, due in May.", "How many new aircraft has Norvia ordered?", id="object"
    ),
    pytest.param("[Two] bombs exploded on the train.", "How many bombs exploded on the train?", id="subject"),
    pytest.param(
        "The man admitted [nine] counts of fraud on Monday.",
        "How many counts of fraud did the man admit on Monday?",
        id="noun with of",
    ),
    pytest.param(
        "The silo held [200 tonnes] of barley.", "How much barley did the silo hold?", id="measure of a thing"
    ),
    pytest.param(
        "The bridge is [412 metres] long and cost a fortune.", "How many metres long is the bridge?", id="length"
    ),
    pytest.param(
        "The damage is put at [€8.5 million], said Ada Holm.",
        "The damage is put at how much?",
        id="money behind a preposition",
    ),
    pytest.param(
        "The vaccine protected [91%] of those who had it.",
        "What percentage of those who had it did the vaccine protect?",
        id="share of some",
    ),
    pytest.param(
        "Firefighters fought the flames for [nine hours].", "How long did firefighters fight the flames?", id="duration"
    ),
    pytest.param("Captain jailed for [six years]", "Captain jailed for how long?", id="headline is not turned"),
    pytest.param("There were [two] bodyguards with him.", "How many bodyguards were there with him?", id="there were"),
    pytest.param(
        "On Wednesday the fire had covered [40] hectares.",
        "On Wednesday the fire had covered how many hectares?",
        id="time in front is not turned",
    ),
    pytest.param(
        "Mayor Ada Holm resigned after weeks of questions over [$3 million] in contracts.",
        "Mayor Ada Holm resigned after weeks of questions over how much in contracts?",
        id="not the object of the verb",
    ),
    pytest.param(
        "The budget of [£212 million] was built on sand.",
        "The budget of how much was built on sand?",
        id="within the subject",
    ),
    pytest.param(
        "The bridge is 412 metres long and cost [€96 million].",
        "The bridge is 412 metres long and cost how much?",
        id="second verb",
    ),
]


@pytest.mark.parametrize(("marked", "asked"), COUNTED)
def test_a_figure_is_asked_for(marked: str, asked: str) -> None:
    sentence, start, _end = split(marked)
    found = next(hit for hit in find_figures(sentence) if hit.start <= start < hit.end)
    assert ask_for_figure(sentence, found.start, found.end, found.value).text == asked


def test_what_came_first_is_asked_for_with_its_first() -> None:
    marked = "Inspectors first raised concerns about the dust in [May], the firm said."
    assert ask_for_first(*split(marked), MONTH) == "When did inspectors first raise concerns about the dust?"
    assert ask_for_first(*split("It was in [May]."), MONTH) == "When did it come first?"


def test_the_better_question_comes_first() -> None:
    outright = ask_for_date(*split("The mill was built in [1998]."), YEAR)
    placed = ask_for_date(*split("No mill was built in [1998]."), YEAR)
    quoted = ask_for_date(*split("Built in [1998]"), YEAR)
    assert sorted((quoted, placed, outright), key=lambda one: one.order) == [outright, placed, quoted]


def test_a_clause_begins_behind_who_says_it() -> None:
    sentence, start, end = split("Ada Holm said that the mill was built in [1998].")
    assert sentence[clause_start(sentence, start, end) :].startswith("the mill was built")


@given(st.text(alphabet="abAB 0,.-–“”\"'()who whichand", max_size=120), st.integers(0, 120), st.integers(0, 20))
def test_any_sentence_gives_a_question(sentence: str, start: int, length: int) -> None:
    start = min(start, len(sentence))
    end = min(start + length, len(sentence))
    assert ask_for_date(sentence, start, end, DAY).text.endswith("?")
    assert ask_for_figure(sentence, start, end, FigureValue(text="2", low=2, high=2, counted="who")).text.endswith("?")
    assert 0 <= clause_start(sentence, start, end) <= start


@pytest.mark.parametrize(
    "question",
    [
        "When did the mill burn down",
        "How many people living below the dam have been asked to leave",
        "How long did firefighters fight the flames",
        "On Wednesday the fire had covered how many hectares",
        "The budget of how much was built on sand",
        "She has been mayor since when",
        "How many bombs exploded on the train",
    ],
)
def test_a_sound_question_is_kept(question: str) -> None:
    assert is_sound(question)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("When did involving thousands of soldiers deploy", id="a participle is no subject"),
        pytest.param("How long have would been enough to wipe out a loss", id="two auxiliaries"),
        pytest.param("How much did Holm take loss that", id="ends in the middle"),
        pytest.param("How many of soldiers stood guard", id="part of no whole"),
        pytest.param("How many miles north of Corran, has seen such a flood", id="split off by a comma"),
        pytest.param("How many suspects in the killing of the mayor", id="no verb"),
        pytest.param("How long did Holm die later", id="counted from another time"),
        pytest.param("Under how long plan they intend to build", id="within a name of a thing"),
        pytest.param("The journalist who got the first how many pages of it", id="behind an ordinal"),
        pytest.param("They knew of Holm's when tax returns", id="a year within a name"),
        pytest.param("Have allowed him to pay how much", id="begins with its verb"),
    ],
)
def test_a_broken_question_is_not(question: str) -> None:
    assert not is_sound(question)
