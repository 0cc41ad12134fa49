"""A source's text near a place, with what is marked in it."""

from __future__ import annotations

from factcheck.models import Document, SetAside
from factcheck.serve.source import LINES, Marking, show_extract
from tests.a_report import a_source

SOURCE = a_source("courier.txt")


def _text(document: Document, markings: tuple[Marking, ...] = (), first: int | None = None) -> str:
    extract = show_extract(document, markings, first)
    return "\n".join("".join(run.text for run in line.runs) for line in extract.lines)


def test_all_that_is_shown_is_the_documents_own_and_marks_cut_it_into_runs() -> None:
    document = Document(source=SOURCE, text="One two three.\n\nFour five.\n")
    extract = show_extract(document, (Marking(4, 7), Marking(5, 6, strong=True), Marking(12, 20)), None)
    assert _text(document) == "One two three.\nFour five."
    runs = [run for line in extract.lines for run in line.runs]
    assert [run.text for run in runs if run.marked] == ["t", "w", "o", "e.", "Four"]
    assert [run.text for run in runs if run.strong] == ["w"]
    assert [run.text for run in runs if run.first] == ["t"]
    assert [line.number for line in extract.lines] == [1, 2]


def test_what_is_set_aside_is_told_from_what_is_read() -> None:
    aside = SetAside(source=SOURCE.id, start=0, end=5, quote="Cooki", reason="cookie line")
    document = Document(source=SOURCE, text="Cookies.\nText.", set_aside=(aside,))
    runs = [run for line in show_extract(document, (), None).lines for run in line.runs]
    assert [(run.text, run.set_aside) for run in runs] == [("Cooki", True), ("es.", False), ("Text.", False)]


def test_a_long_text_is_shown_around_its_place_and_can_be_followed_both_ways() -> None:
    document = Document(source=SOURCE, text="\n".join(f"Line {number}." for number in range(1, 1001)))
    place = document.text.index("Line 500.")
    extract = show_extract(document, (Marking(place, place + 9),), None)
    numbers = [line.number for line in extract.lines]
    assert 500 in numbers and len(numbers) == LINES
    assert extract.earlier is not None and extract.later == numbers[-1] + 1
    seen: list[int] = []
    first: int | None = 1
    while first:
        part = show_extract(document, (), first)
        seen += [line.number for line in part.lines]
        first = part.later
    assert seen == list(range(1, 1001))


def test_pages_are_named_where_they_begin() -> None:
    document = Document(source=SOURCE, text="One.\nTwo.\nThree.", pages=(0, 10))
    assert [line.page for line in show_extract(document, (), None).lines] == [1, None, 2]


def test_an_empty_text_and_a_paragraph_beyond_the_last_show_what_there_is() -> None:
    assert show_extract(Document(source=SOURCE, text=""), (), 7).lines == ()
    assert len(show_extract(Document(source=SOURCE, text="One."), (), 99).lines) == 1
