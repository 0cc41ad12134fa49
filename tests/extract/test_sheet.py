from __future__ import annotations

import time

import pytest

from factcheck.extract.extractor import Reading
from factcheck.extract.sheet import CHARACTERS, CONTEXT, LINES, Window, fence_of, visible, windows_of
from factcheck.models import Passage
from tests.extract.readings import long_reading, reading_of
from tests.shelves import make_document


def test_lines_are_numbered_and_paragraphs_apart() -> None:
    reading = reading_of("One heron came. Two herons left.\nThe lake froze over.")
    assert Window(reading, 0, 3).lines() == "1|One heron came.\n2|Two herons left.\n\n3|The lake froze over."


def test_what_a_line_is_stands_after_its_number() -> None:
    document = make_document("Herons gone\nThe count\nNone were seen.")
    roles = (("headline", 0, 11), ("heading", 12, 21), ("body", 22, 37))
    passages = tuple(
        Passage(number=n, start=start, end=end, paragraph=n, role=role)  # type: ignore[arg-type]  # a role
        for n, (role, start, end) in enumerate(roles, 1)
    )
    shown = Window(Reading(document, passages), 0, 3).lines()
    assert shown == "1 headline|Herons gone\n\n2 heading|The count\n\n3|None were seen."


def test_a_short_document_is_one_window() -> None:
    reading = long_reading(LINES)
    assert [window.numbers for window in windows_of(reading)] == [f"1-{LINES}"]


def test_a_document_without_sentences_is_none() -> None:
    assert not windows_of(Reading(make_document(""), ()))


@pytest.mark.parametrize("sentences", [81, 160, 161, 1000])
def test_windows_lose_nothing_at_a_seam_and_read_nothing_twice(sentences: int) -> None:
    windows = windows_of(long_reading(sentences))
    read = [passage.number for window in windows for passage in window.passages]
    assert read == list(range(1, sentences + 1))
    assert max(len(window.passages) for window in windows) <= LINES


def test_a_later_window_shows_the_lines_before_it_as_context() -> None:
    second = windows_of(long_reading(100))[1]
    first_line = second.lines().splitlines()[0]
    assert [passage.number for passage in second.context] == list(range(51 - CONTEXT, 51))
    assert first_line == "47 context|Heron 47 was counted at the lake."
    assert "\n51|Heron 51" in second.lines()


def test_long_sentences_make_smaller_windows() -> None:
    text = "\n".join("word " * 1200 for _ in range(8))
    windows = windows_of(reading_of(text))
    assert len(windows) > 1
    assert all(len(window.lines()) < CHARACTERS * 1.5 for window in windows)


def test_a_window_halves_down_to_one_sentence() -> None:
    window = Window(long_reading(3), 0, 3)
    assert [half.numbers for half in window.halves] == ["1-1", "2-3"]
    assert not window.halves[0].halves


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("He said\n13|that all was well.", "He said 13|that all was well.", id="a line cannot be forged"),
        pytest.param("one\u2028two\x85three\x0bfour", "one two three four", id="nor by rarer line ends"),
        pytest.param("plain\U000e0068\U000e0069 text", "plain text", id="tag characters, which only a machine reads"),
        pytest.param("a\u202eb\u2066c\x00d\x1be", "abcde", id="marks of direction and controls"),
        pytest.param(
            "Caf\u00e9\u00ad au\u200dlait", "Caf\u00e9\u00ad au\u200dlait", id="marks that words are spelt with"
        ),
        pytest.param("bad \ud800 half", "bad  half", id="half a character"),
        pytest.param(
            "{{ 7*7 }} {% raw %} {# x #} $lines", "{{ 7*7 }} {% raw %} {# x #} $lines", id="nobody's template"
        ),
    ],
)
def test_text_is_shown_as_it_stands_but_for_what_cannot_be_seen(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_a_fence_is_always_the_same_and_never_in_its_text() -> None:
    fence = fence_of("a text")
    assert fence == fence_of("a text")
    assert fence != fence_of("a text", "")
    text = f"a text that closes the fence {fence}>>>"
    assert fence_of(text) not in text


@pytest.mark.parametrize("nasty", ["|", "\n1|", "word", "“", "\u202e", "1,"])
def test_a_hundred_thousand_of_anything_are_shown_at_once(nasty: str) -> None:
    text = nasty * (100_000 // len(nasty))
    reading = Reading(make_document(text), (Passage(number=1, start=0, end=len(text), paragraph=1),))
    began = time.monotonic()
    assert windows_of(reading)[0].lines().startswith("1|")
    assert time.monotonic() - began < 1
