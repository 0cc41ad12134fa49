from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.models import Document, SetAside, Source
from factcheck.split import (
    LONGEST_QUOTED,
    LONGEST_SENTENCE,
    paragraph_spans,
    reads_as_title,
    sentence_spans,
    split_document,
)

SOURCE = Source(id="0" * 12, path="a.txt", sha256="0" * 64)
LEAD = "The northern quay was closed on Tuesday after divers found cracks in three of its piers."
SECOND = "Divers will return on Friday to measure the damage, the port authority said."


def document_of(text: str, *aside: tuple[int, int], headline: tuple[int, int] | None = None) -> Document:
    marks = tuple(SetAside(source=SOURCE.id, start=a, end=b, quote=text[a:b], reason="x") for a, b in aside)
    return Document(source=SOURCE, text=text, set_aside=marks, headline=headline)


def split(text: str, *aside: tuple[int, int], headline: tuple[int, int] | None = None) -> list[tuple[str, str]]:
    return [
        (one.role, text[one.start : one.end]) for one in split_document(document_of(text, *aside, headline=headline))
    ]


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text, (0, len(text)))]


@pytest.mark.parametrize(
    "sentence",
    [
        "Gen. Ruth Vale and Sen. Per Holm met Rep. Ann Poe, D-Calif., on Monday.",
        "The U.S. Army and U.N. officials left the U.S. embassy.",
        "Mr. Holm, Mrs. Vale, Ms. Poe and Dr. Marten came.",
        "Lt. Gov. Ruth Vale spoke to Maj. Gen. Per Holm and Brig. Gen. Ann Poe.",
        "It began at 5 a.m. and ended at 7 p.m. on Monday.",
        "The talks ended at 5 p.m. Monday in the capital.",
        "At about 5 a.m. Holm left the house.",
        "Ship No. 7 and Nos. 8 and 9 are in vol. 2 of the register.",
        "He was born on Jan. 5, 1990, in Washington, D.C., to J. R. Holm.",
        "Acme Corp. President Ruth Vale and Holm & Co. Ltd. signed it.",
        "It cost $5.5 million, i.e. 3.2 per cent more.",
        "The ship, e.g. the Vale, was built by St. John Yards Inc. in 1990.",
        "Prof. X. Holm and Capt. Vale of the Mt. Vale station agreed.",
        "“Why?” he asked.",
        "1. The quay is closed.",
        "b) The quay is closed.",
        "Sales rose in Feb. and fell in Sept. 2019.",
        "He said: “We closed it. We told them.”",
    ],
)
def test_an_abbreviation_ends_no_sentence(sentence):
    assert sentences(sentence) == [sentence]
    assert sentences(f"{sentence} {SECOND}") == [sentence, SECOND]


@pytest.mark.parametrize(
    "pieces",
    [
        ["The quay is closed.", "Nobody knows why.", "“It was the storm,” he said.", "“We closed it.”"],
        ["It ended at 5 p.m.", "She left the hall."],
        ["They live in the U.S.", "They came in 1990."],
        ["Is it safe?", "Nobody knows!", "So it is closed."],
        ["He told the paper.", '"But we are united.', "We are many."],
        ["“These claims are wrong.", "They were made up.", "There is no other reason."],
    ],
    ids=lambda pieces: pieces[0],
)
def test_sentences_end_where_they_end(pieces):
    assert sentences(" ".join(pieces)) == pieces


def test_passages_are_numbered_in_order_and_know_their_paragraph():
    passages = split_document(document_of(f"{LEAD} {SECOND}\n\n{SECOND}"))
    assert [(one.number, one.paragraph) for one in passages] == [(1, 1), (2, 1), (3, 2)]


def test_the_headline_and_headings_have_their_roles():
    lines = ("Quay closed. Again", LEAD, "What next", SECOND, "Who Will Pay for It?", LEAD, "Why is that so?", SECOND)
    text = "\n\n".join(lines)
    assert split(text, headline=(0, 18)) == [
        *(("headline", "Quay closed. Again"), ("body", LEAD), ("heading", "What next"), ("body", SECOND)),
        *(("heading", "Who Will Pay for It?"), ("body", LEAD), ("body", "Why is that so?"), ("body", SECOND)),
    ]


def test_a_list_and_a_last_line_are_no_headings():
    text = f"{LEAD}\n\n- a crane\n- a bridge\n\n{SECOND}\n\nThe end"
    assert {role for role, _ in split(text)} == {"body"}


def test_what_is_set_aside_stands_in_no_passage_and_a_paragraph_is_cut_around_it():
    text = f"Photo: x\n\nQuay closed {LEAD} SUBSCRIBE {SECOND}\n\n{LEAD}"
    holes = [(0, 8), (10, 22), (text.index("SUBSCRIBE"), text.index("SUBSCRIBE") + 9), (text.rindex(LEAD), len(text))]
    assert split(text, *holes) == [("body", LEAD), ("body", SECOND)]


def test_wrapped_lines_are_one_paragraph_and_short_lines_are_their_own():
    words = f"{LEAD} {SECOND} " * 3
    wrapped, line = [], ""
    for word in words.split():
        if len(line) + 1 + len(word) > 68:
            wrapped.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    text = "Quay closed\nBy Mara Field\n\n" + "\n".join([*wrapped, line]) + "\n\n" + "\n".join([*wrapped, line])
    paragraphs = [" ".join(text[start:end].split()) for start, end in paragraph_spans(text)]
    assert paragraphs == ["Quay closed", "By Mara Field", words.strip(), words.strip()]
    assert [one for _, one in split(text)][2].replace("\n", " ") == LEAD


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\n".join([LEAD, SECOND] * 4), id="a paragraph a line"),
        pytest.param(
            "\n".join(
                f"Mara Field, {town}, was at the quay when it was closed" for town in ("Herning", "Skagen", "Ribe")
            ),
            id="a list",
        ),
        pytest.param(
            "MARA FIELD: Were you there when it happened?\nPER HOLM: Yes.\n"
            "MARA FIELD: And what did you see?\nPER HOLM: Nothing.",
            id="a transcript",
        ),
    ],
)
def test_lines_that_are_not_wrapped_stay_paragraphs(text):
    assert [text[start:end] for start, end in paragraph_spans(text)] == text.split("\n")


def test_a_short_quotation_of_several_sentences_is_whole_and_a_long_one_is_cut_at_its_sentences():
    inside = [
        f"We closed quay number {number} within the hour and told everybody who had to know." for number in range(8)
    ]
    short, long = f"“{' '.join(inside[:3])}” he said.", f"“{' '.join(inside)}” he said."
    assert len(short) <= LONGEST_QUOTED < len(long)
    assert sentences(short) == [short]
    assert sentences(long)[:3] == [f"“{inside[0]}", inside[1], inside[2]]
    assert " ".join(sentences(long)) == long


def test_an_endless_sentence_is_cut_at_its_semicolons_and_commas():
    text = (
        "; ".join(f"the divers of ship number {number} found nothing at all, and went home" for number in range(120))
        + "."
    )
    found = sentences(text)
    assert max(map(len, found)) <= LONGEST_SENTENCE
    assert all(one.endswith((";", ",", ".")) for one in found)
    assert " ".join(found) == text


@pytest.mark.parametrize(
    ("line", "titled"),
    [("Quay Closed After Divers Find Cracks", True), ("Quay closed after storm", False), ("Quay", False)],
)
def test_a_headline_in_capitals_is_told(line, titled):
    assert reads_as_title(line) is titled


FRAGMENTS = st.sampled_from(
    [
        LEAD,
        SECOND,
        "“We closed it. ",
        "Gen. ",
        "U.S. ",
        "\n",
        "\n\n",
        " ",
        "1. ",
        "a.m. ",
        "What next\n\n",
        "”",
        '"',
        "… ",
        "\u00a0",
        "é😀 ",
        "No. 7 ",
    ]
)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(FRAGMENTS | st.text(max_size=12), max_size=25).map("".join),
    st.lists(st.tuples(st.integers(0, 400), st.integers(1, 60)), max_size=4),
)
def test_every_character_stands_in_one_passage_or_is_set_aside(text, cuts):
    holes, end = [], 0
    for start, length in sorted(cuts):
        if end <= start and start + length <= len(text):
            holes.append((start, start + length))
            end = start + length
    passages = split_document(document_of(text, *holes))
    spans = sorted([*holes, *((one.start, one.end) for one in passages)])
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    covered = {place for start, end in spans for place in range(start, end)}
    assert all(letter.isspace() for place, letter in enumerate(text) if place not in covered)
    assert [one.number for one in passages] == list(range(1, len(passages) + 1))
    assert all(text[one.start : one.end].strip() == text[one.start : one.end] for one in passages)


@pytest.mark.parametrize(
    "unit",
    [
        " said said said",
        "May May May ",
        "1,1,1,1,",
        "1",
        '"',
        "“",
        "a",
        ". ",
        "Gen. ",
        "A\n",
        "\n",
        '"A b. C d." ',
        "; ",
    ],
)
def test_nasty_repetition_takes_no_time(unit):
    text = (unit * 100_000)[:100_000]
    begun = time.process_time()
    split_document(document_of(text))
    assert time.process_time() - begun < 3
