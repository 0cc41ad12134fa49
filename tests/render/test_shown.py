from __future__ import annotations

import time

import pytest

from factcheck.render.scripts import count_scripts
from factcheck.render.shown import clip, safe_link, show


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("plain words", "plain words", id="plain text stays"),
        pytest.param(
            "invoice \u202efdp.exe", "invoice ⟦U+202E⟧fdp.exe", id="a direction override is shown, not obeyed"
        ),
        pytest.param("a\u2066b\u2069\u200fc", "a⟦U+2066⟧b⟦U+2069⟧⟦U+200F⟧c", id="isolates and marks too"),
        pytest.param("a\x00b\x1bc\x9bd", "a⟦U+0000⟧b⟦U+001B⟧c⟦U+009B⟧d", id="control characters of both ranges"),
        pytest.param("a\ud800b", "a⟦U+D800⟧b", id="a lone surrogate, which no file could hold"),
        pytest.param("x\U000e0041y\ue000", "x⟦U+E0041⟧y⟦U+E000⟧", id="invisible tags and private letters"),
        pytest.param("one\ntwo\t three\u2028four", "one two  three four", id="line breaks are white space"),
        pytest.param("a" + "\u0301" * 40, "a" + "\u0301" * 4 + "⟦+36 marks⟧", id="marks stacked over the lines above"),
        pytest.param("x" * 5000, "x" * 240 + " ⟦+4760 letters⟧", id="a word that goes on for ever"),
        pytest.param("港" * 500, "港" * 500, id="a script without spaces breaks anywhere"),
        pytest.param("Łódź, Việt, может, 東京, 👩‍👧", "Łódź, Việt, может, 東京, 👩‍👧", id="real writing stays"),
        pytest.param(
            "soft\u00adhyphen zero\u200bwidth", "soft\u00adhyphen zero\u200bwidth", id="invisible breaks harm nobody"
        ),
    ],
)
def test_what_would_be_obeyed_is_shown(text: str, shown: str) -> None:
    assert show(text) == shown
    assert show(shown) == shown


def test_a_clipped_text_ends_at_a_word() -> None:
    assert clip("the quay was cleared", 40) == "the quay was cleared"
    assert clip("the quay was cleared", 10) == "the quay…"
    assert clip("x" * 50, 10) == "x" * 10 + "…"


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://courier.example/a?b=c#d", True),
        ("http://courier.example/a", False),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("data:text/html,x", False),
        ("https://user:secret@courier.example/", False),
        ('https://courier.example/"onclick=', False),
        ("https://courier.example/\u202egpj", False),
        ("https://[courier", False),
        ("https://courier.example/" + "a" * 3000, False),
        ("", False),
    ],
)
def test_only_a_plain_https_address_becomes_a_link(url: str, link: bool) -> None:
    assert safe_link(url) == (url if link else "")


def test_hostile_repetition_takes_no_time() -> None:
    began = time.perf_counter()
    for text in ("\u0301" * 100_000, "\u202e" * 100_000, "a\u0301" * 50_000, "港" * 100_000):
        show(text)
        count_scripts([text])
    assert time.perf_counter() - began < 2
