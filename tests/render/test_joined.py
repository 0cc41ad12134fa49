"""A briefing laid out in parts, held to one laid out in one go; read by pypdf."""

from __future__ import annotations

import io
import re

import pypdf
import pytest
from pypdf.generic import ArrayObject, DictionaryObject, NullObject

from factcheck.render import make_briefing_view, render_html
from factcheck.render.joined import write_joined
from factcheck.render.layout import steady_layout, without_screen_faces
from factcheck.render.pages import write_pages
from factcheck.render.split_page import PART_SCHEME, split_page
from tests.render.sample import make_sample

PARTS = {"one_go": 1, "part": 5_000}


@pytest.fixture(scope="module", name="whole_html")
def _whole_html() -> str:
    return without_screen_faces(render_html(make_briefing_view(make_sample())))


@pytest.fixture(scope="module", name="joined")
def _joined(whole_html: str) -> bytes:
    with steady_layout():
        return write_joined(split_page(whole_html, **PARTS), make_sample().to_json(), None)


@pytest.fixture(scope="module", name="pdf")
def _pdf(joined: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(joined), strict=True)


@pytest.fixture(scope="module", name="one_go")
def _one_go(whole_html: str) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(write_pages(whole_html, "{}")))


def words_of(pdf: pypdf.PdfReader) -> list[str]:
    text = " ".join(page.extract_text() for page in pdf.pages)
    text = re.sub(r"Page \d+ of \d+|on page \d+", "", text)
    text = re.sub(r"(?<=[a-z])(?=[CKS]\d)", " ", text)  # pypdf sees no gap where a label stands on the line below
    for running in ("factcheck 0.1.0 · read by the embedded rules", "Machine draft — not for publication"):
        text = text.replace(running, "")
    return sorted(set(re.findall(r"\w{4,}", text)))


def titles(pdf: pypdf.PdfReader) -> list[str]:
    def flat(marks: list[object]) -> list[str]:
        return [title for mark in marks for title in (flat(mark) if isinstance(mark, list) else [mark.title])]

    return flat(pdf.outline)


def test_it_is_cut_between_things_and_nothing_is_lost(whole_html: str) -> None:
    parts = split_page(whole_html, **PARTS)
    assert len(parts) >= 4
    ids = [name for part in parts for name in re.findall(r' id="([^"]+)"', part)]
    assert sorted(ids) == sorted(re.findall(r' id="([^"]+)"', whole_html))
    assert split_page(whole_html) == (whole_html,)


def test_a_link_into_another_part_is_marked_as_one_and_no_other_is(whole_html: str) -> None:
    linked = 0
    for part in split_page(whole_html, **PARTS):
        here = set(re.findall(r' id="([^"]+)"', part))
        assert set(re.findall(r'href="#([^"]+)"', part)) <= here
        elsewhere = set(re.findall(rf'href="{PART_SCHEME}([^"]+)"', part))
        assert not elsewhere & here
        linked += len(elsewhere)
    assert linked > 20


def test_it_says_the_same_as_a_briefing_in_one_go(pdf: pypdf.PdfReader, one_go: pypdf.PdfReader) -> None:
    assert words_of(pdf) == words_of(one_go)
    assert titles(pdf) == titles(one_go)


def test_pages_are_numbered_through_and_carry_head_and_foot(pdf: pypdf.PdfReader) -> None:
    count = len(pdf.pages)
    for number, page in enumerate(pdf.pages, start=1):
        text = page.extract_text()
        assert f"Page {number} of {count}" in text
        assert "factcheck 0.1.0 · read by the embedded rules" in text
        assert number == 1 or "Machine draft — not for publication" in text


def test_every_link_leads_to_a_place_in_the_file_or_to_https(pdf: pypdf.PdfReader) -> None:
    places = pdf.named_destinations
    counted = 0
    for page in pdf.pages:
        for link in (link.get_object() for link in page.get("/Annots", [])):
            counted += 1
            if "/Dest" in link:
                assert link["/Dest"] in places
                assert link["/Contents"] == link["/Dest"]
            else:
                assert link["/A"]["/URI"].startswith("https://")
    assert counted > 100


def test_references_to_pages_name_the_page(pdf: pypdf.PdfReader) -> None:
    pages = {pages.indirect_reference.idnum: number for number, pages in enumerate(pdf.pages, start=1)}
    destination = pdf.named_destinations["inconsistencies"]
    said = re.search(r"stand in full below on page (\d+)", " ".join(pdf.pages[0].extract_text().split()))
    assert said is not None
    assert int(said[1]) == pages[destination.page.idnum]


def test_bookmarks_lead_to_the_page_that_holds_their_heading(pdf: pypdf.PdfReader) -> None:
    for mark in (mark for mark in pdf.outline[1] if not isinstance(mark, list)):
        page = pdf.pages[pdf.get_destination_page_number(mark)]
        assert mark.title.split()[0] in page.extract_text()


def test_tags_are_one_tree_and_every_piece_of_content_is_in_it(pdf: pypdf.PdfReader) -> None:
    root = pdf.trailer["/Root"]["/StructTreeRoot"]
    document = root["/K"][0].get_object()
    assert document["/S"] == "/Document"
    for kid in document["/K"]:
        assert kid.get_object()["/P"] == document
    numbers = root["/ParentTree"]["/Nums"]
    keys = [int(key) for key in numbers[::2]]
    assert keys == sorted(set(keys))
    held = dict(zip(keys, numbers[1::2], strict=True))
    for page in pdf.pages:
        elements = held[page["/StructParents"]]
        assert isinstance(elements.get_object(), ArrayObject)
        for link in (link.get_object() for link in page.get("/Annots", [])):
            element = held[link["/StructParent"]].get_object()
            assert element["/S"] == "/Link"
        tagged = [element for element in elements.get_object() if not isinstance(element.get_object(), NullObject)]
        assert len(elements.get_object()) - len(tagged) <= 4, "what stands in the margins is no part of the text"
        for element in tagged:
            assert element.get_object().raw_get("/Pg").idnum == page.indirect_reference.idnum


def test_names_of_table_heads_are_unique(pdf: pypdf.PdfReader) -> None:
    names: list[str] = []
    seen: set[int] = set()

    def walk(node: object) -> None:
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, DictionaryObject) and id(node) not in seen:
            seen.add(id(node))
            if "/ID" in node:
                names.append(str(node["/ID"]))
            kids = node.get("/K", [])
            for kid in kids if isinstance(kids, ArrayObject) else [kids]:
                walk(kid)

    walk(pdf.trailer["/Root"]["/StructTreeRoot"]["/K"][0])
    assert len(names) > 30
    assert len(names) == len(set(names))
    listed = pdf.trailer["/Root"]["/StructTreeRoot"]["/IDTree"]["/Names"]
    assert [str(name) for name in listed[::2]] == sorted(names)
    assert [str(head.get_object()["/ID"]) for head in listed[1::2]] == sorted(names)


def test_it_is_one_archive_with_the_report_attached(pdf: pypdf.PdfReader) -> None:
    assert [content.decode() for content in pdf.attachments["report.json"]] == [make_sample().to_json()]
    assert "pdfuaid" in pdf.xmp_metadata.stream.get_data().decode()


def test_two_joins_have_equal_bytes(joined: bytes, whole_html: str) -> None:
    with steady_layout():
        assert write_joined(split_page(whole_html, **PARTS), make_sample().to_json(), None) == joined
