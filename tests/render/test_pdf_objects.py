"""What WeasyPrint leaves undone in the tags, and what is done about it."""

from __future__ import annotations

import io
import itertools
from collections import Counter

import pypdf
import pytest
from pypdf.generic import ContentStream, DictionaryObject, NullObject

from factcheck.render.pages import write_pages
from factcheck.render.pdf_objects import STREAM, Raw
from tests.render.test_pages import elements_of

HEAD = "<!doctype html><html lang='en'><title>x</title><style>@page { @bottom-left { content: 'at the foot' } }</style>"
GRID = (
    "<table><thead><tr><th scope='col'>Detail</th><th scope='col'>S1</th></tr></thead>"
    "<tbody><tr><th scope='row'>When</th><td>3 May</td></tr>"
    "<tr><th scope='rowgroup' colspan='2'>Year not known</th></tr></tbody></table>"
)


def read(page: str) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(write_pages(HEAD + page, "{}")))


def test_every_head_of_a_table_says_what_it_is_a_head_of() -> None:
    heads = [element["/A"]["/Scope"] for element in elements_of(read(GRID)) if element["/S"] == "/TH"]
    assert heads == ["/Column", "/Column", "/Row", "/Row"]


def test_every_table_of_a_briefing_has_heads_and_each_has_its_scope(sample_pdf: bytes) -> None:
    pdf = pypdf.PdfReader(io.BytesIO(sample_pdf))
    below = {"/THead", "/TBody", "/TFoot", "/TR"}

    def cells(element: DictionaryObject) -> list[DictionaryObject]:
        kids = [kid.get_object() for kid in element["/K"] if not isinstance(kid, int)]
        return [*itertools.chain.from_iterable(cells(kid) if kid["/S"] in below else [kid] for kid in kids)]

    tables = [cells(element) for element in elements_of(pdf) if element["/S"] == "/Table"]
    assert len(tables) > 15
    for table in tables:
        assert [cell["/A"]["/Scope"] for cell in table if cell["/S"] == "/TH"], "a table without a head"


def test_heads_are_listed_by_the_names_that_cells_call_them_by(sample_pdf: bytes) -> None:
    pdf = pypdf.PdfReader(io.BytesIO(sample_pdf))
    listed = pdf.trailer["/Root"]["/StructTreeRoot"]["/IDTree"]["/Names"]
    names = [str(name) for name in listed[::2]]
    assert names == sorted(set(names))
    assert [str(head.get_object()["/ID"]) for head in listed[1::2]] == names
    assert set(names) == {str(element["/ID"]) for element in elements_of(pdf) if "/ID" in element}


def test_what_stands_in_the_margins_is_marked_as_no_part_of_the_text() -> None:
    pdf = read("<p>in the text</p>" + GRID)
    page = pdf.pages[0]
    marks = Counter()
    for operands, operator in ContentStream(page["/Contents"], pdf).operations:
        if operator == b"BDC":
            marks[operands[0], operands[1].get("/Type")] += 1
    assert marks["/Artifact", "/Pagination"] == 1
    numbers = pdf.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    loose = [one for one in numbers[1] if isinstance(one.get_object(), NullObject)]
    assert len(loose) == 1
    assert "at the foot" in page.extract_text(), "and it is printed all the same"


def test_no_tag_hangs_on_nothing(sample_pdf: bytes) -> None:
    pdf = pypdf.PdfReader(io.BytesIO(sample_pdf))
    hanging = sum(1 for _ in elements_of(pdf))
    everything = [pdf.get_object(number) for number in range(1, pdf.trailer["/Size"] - 1)]
    assert sum(isinstance(one, DictionaryObject) and one.get("/Type") == "/StructElem" for one in everything) == hanging


@pytest.mark.parametrize(
    ("content", "among_others"),
    [(b"<< /Type /Page >>", True), (b"<< /Length 1 >>" + STREAM + b"x\nendstream", False)],
    ids=["a dictionary", "a stream"],
)
def test_a_stream_stands_by_itself(content: bytes, among_others: bool) -> None:
    assert Raw(content).compressible == among_others
