from __future__ import annotations

import time
from itertools import permutations

import pytest

from factcheck.render.pieces import Segment, Wording
from factcheck.render.wordings import QUOTE_LIMIT, excerpt, mark_letters, mark_words, marked_at, plain


def drawn(wording: Wording) -> str:
    """The wording with what is marked in brackets."""
    return "".join(f"[{segment.text}]" if segment.marked else segment.text for segment in wording.segments)


@pytest.mark.parametrize(
    ("texts", "marked"),
    [
        pytest.param(["no water came", "no water came"], ["no water came"] * 2, id="alike"),
        pytest.param(["No water came", "no  water\ncame"], ["No water came", "no  water\ncame"], id="case and gaps"),
        pytest.param(["‘we’ said", "'we' said"], ["‘we’ said", "'we' said"], id="shape of quote marks"),
        pytest.param(
            ["I've seen it rise", "I have seen it fall fast"],
            ["[I've] seen it [rise]", "[I have] seen it [fall fast]"],
            id="neighbouring words share a mark",
        ),
        pytest.param(
            ["it burned, and nobody came", "it burned"],
            ["it burned, [and nobody came]", "it burned"],
            id="an excerpt has nothing that differs; the comma before the rest is not marked",
        ),
        pytest.param(
            ["it burned, slowly", "it burned slowly"],
            ["it burned, slowly", "it burned slowly"],
            id="a comma alone is no word",
        ),
        pytest.param(
            ["a b c", "a x c", "a b d"], ["a [b c]", "a [x c]", "a [b d]"], id="marked where any other lacks it"
        ),
    ],
)
def test_words_that_do_not_stand_in_every_text_are_marked(texts: list[str], marked: list[str]) -> None:
    assert [drawn(wording) for wording in mark_words(texts)] == marked


def test_marking_depends_on_no_order() -> None:
    texts = ("one two three", "one four three", "two three four")
    whole = {text: drawn(wording) for text, wording in zip(texts, mark_words(texts), strict=True)}
    for order in permutations(texts):
        assert {text: drawn(wording) for text, wording in zip(order, mark_words(order), strict=True)} == whole


@pytest.mark.parametrize(
    ("names", "marked"),
    [
        pytest.param(["Brandvik", "Brandvig"], ["Brandvi[k]", "Brandvi[g]"], id="one letter"),
        pytest.param(
            ["Ilse Brandvik", "I. Brandvig"], ["Ilse Brandvi[k]", "I. Brandvi[g]"], id="an initial is no spelling"
        ),
        pytest.param(["Tomas", "Thomas"], ["Tomas", "T[h]omas"], id="a letter more"),
        pytest.param(["Ilse Brandvik", "Piers Lowell"], ["Ilse Brandvik", "Piers Lowell"], id="two people"),
        pytest.param(["Weiß", "Weiss"], ["Weiß", "Weiss"], id="a letter that folds to two"),
    ],
)
def test_letters_are_marked_in_parts_of_a_name_that_are_alike(names: list[str], marked: list[str]) -> None:
    assert [drawn(wording) for wording in mark_letters(names)] == marked


def test_a_detail_is_marked_in_its_sentence() -> None:
    assert drawn(marked_at("It burned on Monday night.", 13, 19)) == "It burned on [Monday] night."
    inner = (Segment("Mon"), Segment("day", marked=True))
    assert drawn(marked_at("It burned on Monday night.", 13, 19, inner)) == "It burned on Mon[day] night."


def test_a_text_too_long_to_print_is_cut_and_says_by_how_much() -> None:
    assert plain("a" * (QUOTE_LIMIT + 7)).cut == 7
    late = "x " * 2000 + "Monday" + " y" * 2000
    wording = marked_at(late, 4000, 4006)
    assert "[Monday]" in drawn(wording)
    assert wording.cut > 0
    assert len(drawn(wording)) < QUOTE_LIMIT + 20


def test_an_excerpt_keeps_the_marked_words_and_breaks_at_words() -> None:
    text = "The port was closed for days and then reopened to shipping on Monday after the last ship had left the quay."
    start = text.index("Monday")
    short = drawn(excerpt(marked_at(text, start, start + 6), 40))
    assert "[Monday]" in short
    assert short.startswith("…")
    assert short.endswith("…")
    assert set(short.strip("…").replace("[", "").replace("]", "").split()) <= set(text.split())
    assert excerpt(plain("short"), 40) == plain("short")


def test_hostile_repetition_takes_no_time() -> None:
    began = time.perf_counter()
    mark_words(["said " * 20_000, "said not " * 20_000, "a b " * 20_000])
    mark_letters(["a" * 100_000, "ab" * 50_000])
    mark_words(['"' * 100_000, "x" * 100_000])
    assert time.perf_counter() - began < 3
