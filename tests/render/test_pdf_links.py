"""Links as a screen reader meets them: one for each place, with words."""

from __future__ import annotations

import io

import pypdf

from tests.render.test_pages import elements_of
from tests.render.test_pdf_objects import read

NARROW = "<style>p { width: 60mm; font-size: 12pt }</style>"


def links_of(pdf: pypdf.PdfReader) -> list[pypdf.generic.DictionaryObject]:
    """The links of all pages, each with its element, and nothing else that numbers call an element of a link."""
    numbers = pdf.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    held = dict(zip(numbers[::2], numbers[1::2], strict=True))
    links = [link.get_object() for page in pdf.pages for link in page.get("/Annots", [])]
    assert {link["/StructParent"] for link in links} == {key for key in held if "/S" in held[key].get_object()}
    return links


def kinds_of(pdf: pypdf.PdfReader) -> list[str]:
    return [str(element["/S"]) for element in elements_of(pdf) if element["/S"] != "/Document"]


def test_a_box_within_a_link_is_no_second_link() -> None:
    page = "<style>a::after { content: ' on page 1' }</style><p><a href='#x'>see <b>here</b></a><p id='x'>there"
    pdf = read(page)
    assert [link["/Dest"] for link in links_of(pdf)] == ["x"]
    assert kinds_of(pdf).count("/Link") == 1
    assert "see here on page 1" in pdf.pages[0].extract_text()


def test_a_link_that_begins_a_line_is_one_link() -> None:
    """WeasyPrint leaves an empty box of it at the end of the line before."""
    for words in range(2, 40):
        page = f"{NARROW}<p>{'word ' * words}<a href='#x'>the_place_itself</a>, <a href='#x'>C1</a><p id='x'>there"
        pdf = read(page)
        assert len(links_of(pdf)) == kinds_of(pdf).count("/Link") == 2
        assert all(link["/Rect"][0] < link["/Rect"][2] for link in links_of(pdf))


def test_words_that_lead_nowhere_are_no_link() -> None:
    pdf = read("<p>go <a href='#nowhere'>there</a>")
    assert links_of(pdf) == []
    assert "/Link" not in kinds_of(pdf)
    assert "go there" in pdf.pages[0].extract_text()


def test_no_link_of_a_briefing_is_within_another_or_without_words(sample_pdf: bytes) -> None:
    pdf = pypdf.PdfReader(io.BytesIO(sample_pdf))
    links = [element for element in elements_of(pdf) if element["/S"] == "/Link"]
    assert len(links) == len(links_of(pdf)) > 200
    for link in links:
        places = [kid for kid in (kid.get_object() for kid in link["/K"]) if not isinstance(kid, int) and "/Obj" in kid]
        assert len(places) == 1
        assert len(link["/K"]) > len(places), "words"
