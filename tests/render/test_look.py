from __future__ import annotations

import datetime as dt
import io

import pypdf
import pytest
from lxml import html as parser

from factcheck.errors import UsageError
from factcheck.render import Look, make_briefing_view, render_html, render_pdf
from factcheck.render.look import SECTIONS, Brand, choose_paper, choose_sections
from tests.render.sample import make_sample

MADE = dt.datetime(2031, 5, 9, 12, 30, tzinfo=dt.UTC)


def page_of(look: Look) -> str:
    return render_html(make_briefing_view(make_sample(), look), look)


def pdf_of(look: Look) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(render_pdf(page_of(look), "{}", look.made)))


def ids(page: str) -> list[str]:
    return [one.get("id") for one in parser.document_fromstring(page).xpath("//section[@id]")]


@pytest.mark.parametrize(("paper", "points"), [("A4", (595, 842)), ("letter", (612, 792))])
def test_the_paper_is_the_one_that_was_asked_for(paper: str, points: tuple[int, int]) -> None:
    box = pdf_of(Look(paper=choose_paper(paper), sections=("sources",))).pages[0].mediabox
    assert (round(box.width), round(box.height)) == points


def test_sections_come_in_the_order_asked_for_and_what_is_left_out_is_said() -> None:
    page = page_of(Look(sections=choose_sections("sources, who")))
    assert ids(page) == ["settle", "sources", "who"]
    words = " ".join(parser.document_fromstring(page).text_content().split())
    assert "This copy leaves out the same detail in all sources; one statement" in words
    assert "leaves out" not in page_of(Look())


def test_no_link_leads_to_a_section_that_was_left_out() -> None:
    body = parser.document_fromstring(page_of(Look(sections=("who",)))).body
    there = set(body.xpath("//@id"))
    assert {link[1:] for link in body.xpath("//a/@href") if link.startswith("#")} <= there
    assert "S1" in body.text_content()


@pytest.mark.parametrize("names", ["", "who,who", "nobody", "who,,sources,nothing"])
def test_unknown_or_doubled_sections_are_refused(names: str) -> None:
    with pytest.raises(UsageError) as caught:
        choose_sections(names)
    assert "details" in caught.value.hint


def test_an_unknown_paper_is_refused() -> None:
    with pytest.raises(UsageError):
        choose_paper("A3")


def test_confidential_and_the_brands_footer_stand_on_every_page() -> None:
    look = Look(confidential="EMBARGOED <until> noon", brand=Brand(name="Halden Desk", footer="Halden Desk, room 4"))
    for page in pdf_of(look).pages:
        words = page.extract_text()
        assert "EMBARGOED <until> noon" in words
        assert "Halden Desk, room 4" in words


def test_the_moment_is_in_the_text_and_the_metadata_only_where_it_is_given() -> None:
    reader = pdf_of(Look(made=MADE))
    assert reader.metadata.creation_date == MADE
    assert "2031-05-09 12:30 UTC" in " ".join(reader.pages[-1].extract_text().split())
    assert pdf_of(Look()).metadata.creation_date is None


@pytest.mark.parametrize(
    "look",
    [
        pytest.param(Look(), id="usual"),
        pytest.param(Look(paper="Letter"), id="letter"),
        pytest.param(Look(paper="Letter", sections=("sources",), confidential="EMBARGOED"), id="a part, on letter"),
    ],
)
def test_what_to_settle_fits_on_page_1_whatever_was_chosen(look: Look) -> None:
    first = pdf_of(look).pages[0].extract_text()
    assert "stand in full" in first
    assert "Portside Bulletin" in first, "so does the key of the sources beneath it"


def test_every_section_has_its_words_and_its_part() -> None:
    shown = [{"left-out": "not-read"}.get(name, name) for name in SECTIONS if name != "more-details"]
    assert ids(page_of(Look()))[1:] == shown, "there are no details beyond the table in front"
