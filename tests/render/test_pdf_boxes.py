"""Letters for which there is no font: what is drawn, and what can be searched for."""

from __future__ import annotations

import io
import re
from collections import Counter

import pypdf
import pytest
from fontTools.ttLib import TTFont

from factcheck.render.pages import write_pages
from factcheck.render.pdf_words import read_words

NOWHERE = "\U0001f02b\U0001f02c\U0001fbf0 \U0001f02b"
"""Tiles and signs of which hardly a machine has a font; where one has, the test says so."""


def fonts_of(pdf: pypdf.PdfReader) -> list[pypdf.generic.DictionaryObject]:
    return [font.get_object() for page in pdf.pages for font in page["/Resources"]["/Font"].values()]


@pytest.fixture(scope="module", name="content")
def _content() -> bytes:
    page = f"<html lang='en'><title>x</title><p style=\"font-family: 'Source Sans 3'\">tile {NOWHERE} end, {NOWHERE}"
    return write_pages(f"<!doctype html>{page}", "{}")


@pytest.fixture(scope="module", name="pdf")
def _pdf(content: bytes) -> pypdf.PdfReader:
    pdf = pypdf.PdfReader(io.BytesIO(content))
    if not any(isinstance(font["/Encoding"], pypdf.generic.StreamObject) for font in fonts_of(pdf)):
        pytest.skip("this machine has a font for these letters")
    return pdf


def test_no_letter_is_drawn_by_the_glyph_for_none(pdf: pypdf.PdfReader) -> None:
    drawn = 0
    for font in fonts_of(pdf):
        if isinstance(font["/Encoding"], pypdf.generic.StreamObject):
            glyphs = [int(glyph) for glyph in re.findall(rb"<[0-9a-f]{4}> (\d+)", font["/Encoding"].get_data())]
            below = font["/DescendantFonts"][0].get_object()
            file = TTFont(io.BytesIO(below["/FontDescriptor"]["/FontFile2"].get_data()))
            names = file.getGlyphOrder()
            assert all(0 < glyph < len(names) for glyph in glyphs)
            ((box, times),) = [(glyph, times) for glyph, times in Counter(glyphs).items() if times > 1]
            drawn += times
            assert file["glyf"][names[box]] == file["glyf"][names[0]], "as the font's own box"
            assert file["glyf"][names[box]].numberOfContours > 0
            widths = dict(zip(below["/W"][::2], below["/W"][1::2], strict=True))
            width = file["hmtx"][names[box]][0] * 1000 / file["head"].unitsPerEm
            assert width == pytest.approx(widths[box][0], abs=1)
    assert drawn == len(set(NOWHERE) - {" "})


def test_what_was_meant_can_be_searched_for(content: bytes) -> None:
    assert f"tile {NOWHERE} end" in read_words(content)
