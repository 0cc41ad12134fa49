from __future__ import annotations

import html

import pytest
from fontTools.ttLib import TTFont

from factcheck.assets import templates_dir
from factcheck.render import Look, make_briefing_view, render_html
from factcheck.render.briefing import Script
from factcheck.render.pdf import find_missing_fonts
from tests.render.sample import make_sample

NOBODYS = "\U00010980"
"""A letter of Meroitic, for which hardly a machine has a font."""


def test_a_letter_that_no_font_has_is_found_and_its_script_named() -> None:
    assert find_missing_fonts(f"<p>quay {NOBODYS}{NOBODYS}</p>") == (Script("Meroitic Hieroglyphic", 2),)


def test_a_letter_that_is_written_as_a_reference_is_found_too() -> None:
    glyphs = pytest.importorskip("factcheck.render.glyphs")
    assert glyphs.find_unprintable(html.escape("ok &#x10980;").replace("&amp;", "&")) == NOBODYS


def test_a_page_in_bundled_letters_lacks_nothing() -> None:
    assert find_missing_fonts("<p>Łódź, πυρκαγιά, пожар – “quay” ■ ✓</p>") == ()


def test_what_is_not_tried_is_in_the_bundled_fonts() -> None:
    from factcheck.render.glyphs import BUNDLED

    font = TTFont(templates_dir() / "fonts" / "SourceSans3-Regular.ttf.woff", lazy=True)
    known = set(font.getBestCmap())
    trusted = {code for code in range(0x3000) if BUNDLED.match(chr(code))}
    assert trusted - known == set(map(ord, "\t\n\r\u2002"))


def test_the_page_says_which_script_has_no_font_and_what_helps() -> None:
    look = Look(without_font=(Script("Thai", 46), Script("Korean", 3)))
    page = render_html(make_briefing_view(make_sample(), look), look)
    assert "Thai (46 characters), Korean (3 characters)" in page
    assert "install fonts-noto-cjk fonts-noto-core" in page
