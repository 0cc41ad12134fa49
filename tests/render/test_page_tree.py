"""The page read as XML, held to the same page read by WeasyPrint's parser of HTML."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from weasyprint import HTML

from factcheck.render import make_briefing_view, render_html
from factcheck.render.layout import NOWHERE, BundledFonts, without_screen_faces
from factcheck.render.page_tree import read_page, read_xml
from factcheck.render.split_page import split_page
from factcheck.report import Report
from tests.render.hostile import PAYLOADS, poison
from tests.render.sample import make_long_sample, make_sample

Told = list[tuple[str, dict[str, str], str, str]]


def told_by(root: ElementTree.Element) -> Told:
    """All of a tree but spaces around blocks, which print nothing, and the declarations of a name's space."""
    return [
        (one.tag, attributes_of(one), " ".join((one.text or "").split(" ")).strip("\n"), (one.tail or "").strip("\n"))
        for one in root.iter()
    ]


def attributes_of(element: ElementTree.Element) -> dict[str, str]:
    return {name: value for name, value in element.attrib.items() if not name.endswith("xmlns")}


def html_of(page: str) -> ElementTree.Element:
    return HTML(string=page, base_url=NOWHERE, url_fetcher=BundledFonts()).etree_element


HOSTILE = [pytest.param(poison(payload), id=f"payload-{number}") for number, payload in enumerate(PAYLOADS)]
USUAL = [pytest.param(make_sample(), id="usual"), pytest.param(make_long_sample(60), id="long")]


@pytest.mark.parametrize("report", [*USUAL, *HOSTILE])
def test_our_page_is_xml_and_means_the_same(report: Report) -> None:
    page = without_screen_faces(render_html(make_briefing_view(report)))
    root = read_xml(page)
    assert root is not None
    assert told_by(root) == told_by(html_of(page))


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("<!doctype html><html><body><p>one<p>two</body></html>", id="a-paragraph-left-open"),
        pytest.param("<html><body><p>one</p></body></html>", id="no-doctype"),
        pytest.param("<!doctype html><html><body><p hidden>one</p></body></html>", id="an-attribute-without-a-value"),
        pytest.param("<!doctype html><html><body>&eacute;</body></html>", id="a-named-letter"),
        pytest.param("<!doctype html>", id="nothing"),
        pytest.param("<!doctype html><!DOCTYPE x [<!ENTITY a 'b'>]><html><body>&a;</body></html>", id="declares"),
    ],
)
def test_any_other_page_is_read_as_html(page: str) -> None:
    assert read_xml(page) is None
    assert told_by(read_page(page, NOWHERE, BundledFonts()).etree_element) == told_by(html_of(page))


def test_a_part_with_a_drawing_keeps_the_names_in_it() -> None:
    page = without_screen_faces(render_html(make_briefing_view(make_sample())))
    parts = [part for part in split_page(page, one_go=1, part=5_000) if "<svg" in part]
    assert parts
    for part in parts:
        drawing = next(read_page(part, NOWHERE, BundledFonts()).etree_element.iter("{http://www.w3.org/2000/svg}svg"))
        assert "viewBox" in drawing.attrib
