"""Pictures and drawings as the formats want them."""

from __future__ import annotations

import base64
import io

import pypdf
import pytest
from PIL import Image

from factcheck.errors import FactcheckError
from tests.render.test_pages import elements_of
from tests.render.test_pdf_objects import read


def picture(mode: str, kind: str) -> str:
    stream = io.BytesIO()
    Image.new(mode, (40, 20)).save(stream, kind)
    letters = base64.b64encode(stream.getvalue()).decode()
    return f"<img alt='a mark' style='width: 40mm' src='data:image/{kind};base64,{letters}'>"


@pytest.mark.parametrize(("mode", "kind"), [("RGB", "png"), ("RGBA", "png"), ("L", "jpeg"), ("RGB", "jpeg")])
def test_no_picture_is_smoothed(mode: str, kind: str) -> None:
    pictures = [one for one in everything(read(picture(mode, kind))) if one.get("/Subtype") == "/Image"]
    assert len(pictures) == (2 if mode == "RGBA" else 1), "its transparency is a picture too"
    assert [one["/Interpolate"] for one in pictures] == [False] * len(pictures)


def test_a_picture_in_the_inks_of_a_press_is_refused() -> None:
    with pytest.raises(FactcheckError, match="CMYK"):
        read(picture("CMYK", "jpeg"))


def test_a_figure_says_where_it_stands_on_its_page() -> None:
    pdf = read(
        "<style>@page { size: A4; margin: 20mm } body { margin: 0 } img { display: block; margin-top: 30mm }</style>"
        + picture("RGB", "png")
    )
    (figure,) = [element for element in elements_of(pdf) if element["/S"] == "/Figure"]
    left, foot, right, head = (float(edge) for edge in figure["/A"]["/BBox"])
    millimetre = 72 / 25.4
    assert left == pytest.approx(20 * millimetre, abs=0.1)
    assert right - left == pytest.approx(40 * millimetre, abs=0.1)
    assert head - foot == pytest.approx(20 * millimetre, abs=0.1)
    assert (297 - 20 - 30 - 20) * millimetre < head < (297 - 20 - 30) * millimetre


def test_figures_of_a_briefing_stand_on_the_paper(sample_pdf: bytes) -> None:
    pdf = pypdf.PdfReader(io.BytesIO(sample_pdf))
    figures = [element for element in elements_of(pdf) if element["/S"] == "/Figure"]
    assert len(figures) >= 7
    for figure in figures:
        left, foot, right, head = (float(edge) for edge in figure["/A"]["/BBox"])
        assert 0 < left < right < 596
        assert 0 < foot < head < 842


def everything(pdf: pypdf.PdfReader) -> list[pypdf.generic.DictionaryObject]:
    found = [pdf.get_object(number) for number in range(1, pdf.trailer["/Size"])]
    return [one for one in found if isinstance(one, pypdf.generic.DictionaryObject)]
