from __future__ import annotations

import json
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.output import scrub, show
from factcheck.output.visible import escape


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("plain", "plain", id="plain text stays"),
        pytest.param(
            "señor “Müller” – 5 °C, 東京, 😀", "señor “Müller” – 5 °C, 東京, 😀", id="letters of all scripts stay"
        ),
        pytest.param("", "", id="nothing"),
        pytest.param("a\x1b[31mb", "a⟦U+001B⟧[31mb", id="an escape sequence"),
        pytest.param("a\x9b31mb", "a⟦U+009B⟧31mb", id="the one-byte escape"),
        pytest.param("a\x07\x08\x00\x7f", "a⟦U+0007⟧⟦U+0008⟧⟦U+0000⟧⟦U+007F⟧", id="bell, backspace, null, delete"),
        pytest.param("one\r\ntwo\tthree", "one⟦U+000D⟧⟦U+000A⟧two⟦U+0009⟧three", id="what would forge another line"),
        pytest.param("a\u202eb\u2066c\u061c", "a⟦U+202E⟧b⟦U+2066⟧c⟦U+061C⟧", id="marks that turn text around"),
        pytest.param("a\u200bb\u2060\ufeff\u00ad", "a⟦U+200B⟧b⟦U+2060⟧⟦U+FEFF⟧⟦U+00AD⟧", id="zero width"),
        pytest.param("a\u2028b\u2029c\x85", "a⟦U+2028⟧b⟦U+2029⟧c⟦U+0085⟧", id="line and paragraph separators"),
        pytest.param("\U000e0041\U000e007f", "⟦U+E0041⟧⟦U+E007F⟧", id="tag characters"),
        pytest.param("\U000e0100", "⟦U+E0100⟧", id="a variation selector that can smuggle bytes"),
        pytest.param("\u3164\u115f", "⟦U+3164⟧⟦U+115F⟧", id="letters that draw nothing"),
        pytest.param("name-\udcff.txt", "name-⟦U+DCFF⟧.txt", id="a byte of a file name that is not UTF-8"),
        pytest.param("\ue000", "⟦U+E000⟧", id="private use"),
    ],
)
def test_what_a_terminal_would_obey_or_hide_is_shown(text: str, shown: str) -> None:
    assert show(text) == shown


@given(st.text(st.characters()))
def test_whatever_comes_in_one_printable_line_comes_out(text: str) -> None:
    shown = show(text)
    assert {unicodedata.category(character) for character in shown} & {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"} == set()
    assert len(shown.splitlines()) <= 1
    shown.encode("utf-8")


def test_showing_twice_is_showing_once() -> None:
    assert show(show("a\u202eb")) == show("a\u202eb")


@pytest.mark.parametrize(
    ("text", "scrubbed"),
    [
        pytest.param("Incorrect key: sk-canary1234567890.", "Incorrect key: [key].", id="OpenAI's kind"),
        pytest.param("b'Bearer abc.def-1'", "b'Bearer [key]'", id="a header"),
        pytest.param("AIza" + "x" * 35, "[key]", id="Google's kind"),
        pytest.param("the sketch of a task-force at risk-free cost", None, id="words a little like keys"),
        pytest.param("the bearer of bad news", None, id="a bearer of something else"),
    ],
)
def test_what_looks_like_a_key_is_taken_out(text: str, scrubbed: str | None) -> None:
    assert scrub(text) == (text if scrubbed is None else scrubbed)


@pytest.mark.parametrize("hostile", ["sk-" * 40_000, "Bearer " * 20_000, "AIza" * 30_000, "\u202e" * 100_000])
def test_a_hundred_thousand_hostile_characters_take_no_time(hostile: str) -> None:
    started = time.perf_counter()
    show(scrub(hostile))
    assert time.perf_counter() - started < 2


@given(st.text())
def test_json_means_the_same_and_holds_nothing_that_a_terminal_would_obey(text: str) -> None:
    written = json.dumps({"note": text + "\x9b31m\u202e\u2066\x7f\u2028"}, ensure_ascii=False)
    escaped = escape(written)
    assert json.loads(escaped) == json.loads(written)
    assert not any(unicodedata.category(letter) in ("Cc", "Zl", "Zp") for letter in escaped)
    assert not any(unicodedata.bidirectional(letter) in ("RLO", "LRO", "RLI", "LRI", "PDF") for letter in escaped)


def test_json_of_all_scripts_stays_as_it_is() -> None:
    written = json.dumps({"note": "señor “Müller”, 東京, عربي, 😀 \u200d"}, ensure_ascii=False, indent=1)
    assert escape(written) == written
