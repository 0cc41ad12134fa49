from __future__ import annotations

import gc
import io
import itertools
import re
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
from weasyprint.urls import FatalURLFetchingError

from factcheck.errors import FactcheckError
from factcheck.render import make_briefing_view, render_html
from factcheck.render.layout import BundledFonts, without_screen_faces
from factcheck.render.pages import write_pages
from tests.render.hostile import PAYLOADS, poison
from tests.render.sample import WIRE_URL, make_empty_sample, make_sample, make_wide_sample


@pytest.fixture(scope="module", name="pdf")
def _pdf(sample_pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(sample_pdf))


def text_of(pdf: pypdf.PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


def test_the_sample_fits_its_pages(pdf: pypdf.PdfReader) -> None:
    assert 12 <= len(pdf.pages) <= 15
    first, second = pdf.pages[0].extract_text(), pdf.pages[1].extract_text()
    assert "ALSO FLAGGED" in first.upper()
    assert "stand in full" in first
    assert second.index("Who says what") < second.index("The same detail in 6 sources")


@pytest.mark.parametrize("sources", [7, 12, 14, 20])
def test_no_number_of_sources_leaves_a_column_without_room_for_a_word(sources: int) -> None:
    html = render_html(make_briefing_view(make_wide_sample(sources)))
    pdf = pypdf.PdfReader(io.BytesIO(write_pages(html, "{}")))
    lines = [line.strip() for page in pdf.pages for line in page.extract_text().splitlines()]
    assert any("Values" in line for line in lines)
    assert any("people" in line for line in lines)
    assert 12 <= len(pdf.pages) <= 18


def test_head_foot_and_page_numbers_stand_on_every_page_but_the_first_has_no_head(pdf: pypdf.PdfReader) -> None:
    count = len(pdf.pages)
    for number, page in enumerate(pdf.pages, start=1):
        words = page.extract_text()
        assert f"Page {number} of {count}" in words
        assert "factcheck 0.1.0 · read by the embedded rules" in words
        assert ("Machine draft — not for publication" in words) == (number > 1) or number == 1


def test_title_language_bookmarks_and_tags_are_there(pdf: pypdf.PdfReader) -> None:
    root = pdf.trailer["/Root"]
    assert pdf.metadata.title == "The fire on Kettle Quay – fact-check briefing"
    assert root["/Lang"] == "en"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    marks = [mark for mark in pdf.outline[1] if not isinstance(mark, list)]
    assert [mark.title for mark in marks][:3] == [
        "Confirmed, and still to settle",
        "Who says what",
        "The same detail in 6 sources",
    ]
    assert len(marks) == 13


def test_every_kind_of_structure_is_tagged(sample_pdf: bytes) -> None:
    pdf = pypdf.PdfReader(io.BytesIO(sample_pdf))
    found: set[str] = set()
    stack = [pdf.trailer["/Root"]["/StructTreeRoot"]["/K"][0].get_object()]
    while stack:
        node = stack.pop()
        if isinstance(node, dict) and "/S" in node:
            found.add(node["/S"])
            kids = node.get("/K", [])
            stack += [kid.get_object() for kid in kids if isinstance(kid, pypdf.generic.IndirectObject)]
    assert {"/Document", "/Sect", "/H1", "/H2", "/H3", "/P", "/Table", "/TH", "/TD", "/Link", "/L", "/LI"} <= found


def elements_of(pdf: pypdf.PdfReader) -> Iterator[pypdf.generic.DictionaryObject]:
    """All structure elements, in the order in which they are read out."""
    stack = [pdf.trailer["/Root"]["/StructTreeRoot"]["/K"][0].get_object()]
    while stack:
        node = stack.pop()
        yield node
        kids = node.get("/K", [])
        kids = kids if isinstance(kids, pypdf.generic.ArrayObject) else [kids]
        held = [kid.get_object() for kid in kids if isinstance(kid, pypdf.generic.IndirectObject)]
        stack += [kid for kid in reversed(held) if isinstance(kid, dict) and "/S" in kid]


def test_every_figure_has_its_alternative_text(pdf: pypdf.PdfReader) -> None:
    figures = [element for element in elements_of(pdf) if element["/S"] == "/Figure"]
    assert len(figures) >= 7, "the timeline and the signs of its legend"
    assert all(figure["/Alt"].strip() for figure in figures)
    assert any("6 May 2031" in figure["/Alt"] for figure in figures)


def test_headings_are_read_out_in_order(pdf: pypdf.PdfReader) -> None:
    levels = [int(element["/S"][2:]) for element in elements_of(pdf) if re.fullmatch("/H[1-6]", element["/S"])]
    assert levels[0] == 1
    assert all(later - earlier <= 1 for earlier, later in itertools.pairwise(levels))


def test_every_cell_of_a_table_with_heads_names_its_heads(pdf: pypdf.PdfReader) -> None:
    known = {str(element["/ID"]) for element in elements_of(pdf) if "/ID" in element}
    named = [element["/A"]["/Headers"] for element in elements_of(pdf) if element["/S"] == "/TD" and "/A" in element]
    assert sum(bool(heads) for heads in named) > 150
    assert {str(head) for heads in named for head in heads} <= known


def test_every_link_is_tagged_as_one(pdf: pypdf.PdfReader) -> None:
    numbers = pdf.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    held = dict(zip(numbers[::2], numbers[1::2], strict=True))
    for page in pdf.pages:
        for link in (link.get_object() for link in page.get("/Annots", [])):
            assert held[link["/StructParent"]].get_object()["/S"] == "/Link"


def test_no_letter_is_missing_in_what_the_bundled_fonts_have() -> None:
    """Glyph 0 is the empty box of every font."""
    report = make_sample()
    latin = tuple(claim for claim in report.claims if max(claim.evidence[0].quote) < "\u3040" and claim.own_voice)
    page = render_html(make_briefing_view(report.model_copy(update={"claims": latin, "ungrounded": ()})))
    pdf = pypdf.PdfReader(io.BytesIO(write_pages(page, "{}")))
    for one in pdf.pages:
        for operands, operator in one.get_contents().operations:
            texts = operands[0] if operator == b"TJ" else operands if operator == b"Tj" else ()
            for text in texts:
                raw = text.original_bytes if isinstance(text, pypdf.generic.TextStringObject) else text
                if isinstance(raw, bytes):
                    assert b"\x00\x00" not in [raw[place : place + 2] for place in range(0, len(raw), 2)]


@pytest.mark.skipif(shutil.which("verapdf") is None, reason="veraPDF is not on PATH: https://verapdf.org/software")
@pytest.mark.parametrize("flavour", ["3a", "ua1"])
def test_verapdf_finds_no_fault(sample_pdf: bytes, tmp_path: Path, flavour: str) -> None:
    (tmp_path / "briefing.pdf").write_bytes(sample_pdf)
    command = ["verapdf", "--flavour", flavour, "--format", "text", str(tmp_path / "briefing.pdf")]
    told = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert told.stdout.startswith("PASS"), told.stdout[:2000]


@pytest.mark.skipif(shutil.which("outloud") is None, reason="outloud is not on PATH: pip install outloud")
def test_a_checker_of_accessibility_that_is_not_ours_finds_no_fault(sample_pdf: bytes, tmp_path: Path) -> None:
    """It goes through the points of the Matterhorn protocol that a program can check."""
    (tmp_path / "briefing.pdf").write_bytes(sample_pdf)
    command = ["outloud", str(tmp_path / "briefing.pdf"), "--layer", "conformance"]
    told = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert told.returncode == 0, told.stdout[:4000]


def test_it_claims_to_be_fit_for_archives_and_for_screen_readers(pdf: pypdf.PdfReader) -> None:
    metadata = pdf.trailer["/Root"]["/Metadata"].get_data().decode()
    assert 'part="3"' in metadata
    assert 'conformance="A"' in metadata
    assert 'pdfuaid:part="1"' in metadata
    assert metadata.count("<rdf:RDF") == metadata.count("</rdf:RDF>") == 1


def test_the_report_is_attached_as_it_is(pdf: pypdf.PdfReader) -> None:
    assert pdf.attachments["report.json"] == [make_sample().to_json().encode()]
    files = pdf.trailer["/Root"]["/AF"]
    assert [file.get_object()["/AFRelationship"] for file in files] == ["/Data"]


def test_links_lead_within_the_file_or_to_https(pdf: pypdf.PdfReader) -> None:
    outward = set()
    names = set(pdf.named_destinations)
    for page in pdf.pages:
        for annotation in page.get("/Annots", []):
            link = annotation.get_object()
            assert link["/Subtype"] == "/Link"
            if "/A" in link:
                outward.add(link["/A"]["/URI"])
            else:
                assert link["/Dest"] in names
    assert outward == {WIRE_URL}


def test_all_fonts_are_embedded_and_page_1_uses_the_bundled_ones(pdf: pypdf.PdfReader) -> None:
    fonts = [font.get_object() for font in pdf.pages[0]["/Resources"]["/Font"].values()]
    for font in fonts:
        descendant = font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
        assert any(key.startswith("/FontFile") for key in descendant)
    names = " ".join(font["/BaseFont"] for font in fonts)
    assert re.search("Source-?Sans", names)
    assert re.search("Source-?Serif", names)


def test_quotes_and_troubles_are_in_the_text_layer(pdf: pypdf.PdfReader) -> None:
    words = text_of(pdf)
    for said in ("64 firefighters with 11 engines", "Склад зерна на набережной", "⟦U+202E⟧", "letters/secret.pdf"):
        assert said in words


def test_the_faces_for_browsers_are_taken_out_before_weasyprint_reads_them(sample_html: str) -> None:
    assert "@font-face" in sample_html
    assert "@font-face" not in without_screen_faces(sample_html)


def test_two_renders_have_equal_bytes(sample_html: str, sample_pdf: bytes) -> None:
    assert write_pages(sample_html, make_sample().to_json()) == sample_pdf


def test_the_collector_works_as_before_afterwards() -> None:
    before = gc.get_threshold()
    write_pages("<!doctype html><html lang='en'><title>x</title><p>x", "{}")
    with pytest.raises(FactcheckError):
        write_pages("<!doctype html><html lang='en'><title>x</title><img alt='x' src='file:///etc/passwd'>", "{}")
    assert gc.get_threshold() == before


@pytest.mark.parametrize("number", [4, 10, 12])
def test_a_hostile_report_is_laid_out_with_no_link_out_and_nothing_attached_but_itself(number: int) -> None:
    report = poison(PAYLOADS[number])
    pdf = pypdf.PdfReader(io.BytesIO(write_pages(render_html(make_briefing_view(report)), "{}")))
    assert list(pdf.attachments) == ["report.json"]
    for page in pdf.pages:
        assert not any("/A" in annotation.get_object() for annotation in page.get("/Annots", []))


def test_an_empty_report_is_two_pages_at_most() -> None:
    pdf = write_pages(render_html(make_briefing_view(make_empty_sample())), "{}")
    assert len(pypdf.PdfReader(io.BytesIO(pdf)).pages) <= 2


# ------------------------------------------------------------------------------------------------------------ fetching


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "http://127.0.0.1:9/x",
        "https://courier.example/x.woff",
        "data:text/css,p{}",
        "ftp://courier.example/x",
        "asset:../briefing.css",
        "asset:OFL-SourceSans3.md",
        "asset:SourceSans3-Regular.ttf.woff?x",
        "ASSET:SourceSans3-Regular.ttf.woff",
        "",
    ],
)
def test_the_fetcher_refuses_whatever_is_not_a_bundled_font(url: str) -> None:
    with pytest.raises(FatalURLFetchingError):
        BundledFonts().fetch(url)


def test_a_page_cannot_attach_a_file() -> None:
    page = "<!doctype html><html lang=en><title>x</title><link rel=attachment href='file:///etc/passwd'><p>x"
    pdf = pypdf.PdfReader(io.BytesIO(write_pages(page, "{}")))
    assert pdf.attachments == {"report.json": [b"{}"]}


def test_the_fetcher_serves_a_bundled_font_by_its_exact_name() -> None:
    assert BundledFonts().fetch("asset:SourceSans3-Regular.ttf.woff").read().startswith(b"wOFF")


@pytest.mark.parametrize(
    "asking",
    [
        "<link rel=stylesheet href='http://127.0.0.1:{port}/a.css'>",
        "<img alt=x src='http://127.0.0.1:{port}/a.png'>",
        "<style>@import url(http://127.0.0.1:{port}/a.css)</style>",
        "<style>@font-face {{ font-family: x; src: url(http://127.0.0.1:{port}/a) }} p {{ font-family: x }}</style>",
        "<p style='background: url(http://127.0.0.1:{port}/a.png)'>x",
        "<p style='background: url(data:image/svg+xml;base64,AAAA)'>x",
        "<object data='file:///etc/passwd'></object>",
    ],
)
def test_a_page_that_asks_for_anything_else_is_not_made_and_nothing_is_asked(asking: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        asked = []
        listener = threading.Thread(target=lambda: asked.append(_accepts(server)))
        listener.start()
        page = "<!doctype html><html lang=en><title>x</title>" + asking.format(port=server.getsockname()[1]) + "<p>x"
        with pytest.raises(FactcheckError, match="not part of it"):
            write_pages(page, "{}")
        listener.join()
    assert asked == [False]


def _accepts(server: socket.socket) -> bool:
    try:
        server.accept()
    except TimeoutError:
        return False
    return True
