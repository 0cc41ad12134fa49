"""Numbers of pages in references, held to where the links lead; read by pypdf."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pypdf
import pypdfium2
import pytest

from factcheck.render import make_briefing_view, render_html
from factcheck.render.pages import write_pages
from tests.render.sample import make_long_sample, make_sample

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.report import Report

PAGE = "<!doctype html><html lang='en'><title>x</title><body><p>{}</p><p style='break-before: page' id='there'>There"


def words_on_first_page(page: str) -> str:
    pdf = pypdf.PdfReader(io.BytesIO(write_pages(page, "{}")), strict=True)
    return " ".join(pdf.pages[0].extract_text().split())


@pytest.mark.parametrize(
    ("reference", "told"),
    [
        pytest.param("<a class='to' href='#there'></a>", "2", id="alone"),
        pytest.param("See <a class='on' href='#there'>below</a>", "See below on page 2.", id="in-a-sentence"),
        pytest.param("<a class='on' href='#there'>10,000 more</a>", "10,000 more on page 2.", id="own-noughts-stay"),
        pytest.param("<a href='#there'>000</a>", "000", id="a-link-without-a-number"),
        pytest.param("<a class='to' href='#nowhere'></a>Here", "Here", id="to-no-place"),
    ],
)
def test_a_reference_tells_its_page(reference: str, told: str) -> None:
    assert words_on_first_page(PAGE.format(reference)) == told


@pytest.mark.parametrize("report", [make_sample(), make_long_sample(300)], ids=["short", "long"])
def test_every_number_that_is_a_link_is_the_page_to_which_it_leads(report: Report) -> None:
    content = write_pages(render_html(make_briefing_view(report)), "{}")
    numbers = [(words, page) for words, page in iter_links(content) if words.isdigit()]
    assert len(numbers) > 1
    assert all(int(words) == page for words, page in numbers)


def iter_links(content: bytes) -> Iterator[tuple[str, int]]:
    """Words within the rectangle of each link to a place, and the page of that place, from 1."""
    pdf, drawn = pypdf.PdfReader(io.BytesIO(content)), pypdfium2.PdfDocument(content)
    for page, printed in zip(pdf.pages, drawn, strict=True):
        text = printed.get_textpage()
        for link in (one.get_object() for one in page.get("/Annots", [])):
            if "/Dest" in link:
                words = text.get_text_bounded(*map(float, link["/Rect"])).strip()
                yield words, pdf.get_destination_page_number(pdf.named_destinations[link["/Dest"]]) + 1
