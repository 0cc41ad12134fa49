from __future__ import annotations

import io
import shutil

import pypdfium2 as pdfium
import pytest
from PIL import Image

from factcheck.models import Document, Skipped
from factcheck.read import find_tesseract, read_folder
from factcheck.read.pdf.pictures import picture_of
from tests.read.makers import ARTICLE, HEADLINE, LEAD, pdf, printed, wrapped

NEEDED = pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")


def scan(text_pages: list[str]) -> bytes:
    """A PDF whose pages are pictures of printed pages."""
    document, scanned = pdfium.PdfDocument(pdf(text_pages)), pdfium.PdfDocument.new()
    for page in document:
        picture = pdfium.PdfImage.new(scanned)
        picture.set_bitmap(page.render(scale=3, grayscale=True))
        picture.set_matrix(pdfium.PdfMatrix().scale(*page.get_size()))
        blank = scanned.new_page(*page.get_size())
        blank.insert_obj(picture)
        blank.gen_content()
    stream = io.BytesIO()
    scanned.save(stream)
    return stream.getvalue()


def printed_page(text: str) -> str:
    return f"{printed([HEADLINE], top=700, size=20)} {printed(wrapped(text, 60), top=640, size=14, pitch=18)}"


def test_a_scan_is_counted_as_one_without_a_text_layer(tmp_path):
    (tmp_path / "a.pdf").write_bytes(scan([printed_page(LEAD)]))
    (found,) = read_folder(tmp_path)
    assert isinstance(found, Skipped)
    assert found.code == "no-text-layer"
    assert "--ocr" in found.reason


def test_pages_that_are_pictures_among_others_are_remarked_on(tmp_path):
    mixed = pdfium.PdfDocument(pdf([printed_page(LEAD)]))
    mixed.import_pages(pdfium.PdfDocument(scan([printed_page(ARTICLE[1])])))
    stream = io.BytesIO()
    mixed.save(stream)
    (tmp_path / "a.pdf").write_bytes(stream.getvalue())
    (found,) = read_folder(tmp_path)
    assert isinstance(found, Document)
    assert found.source.remarks == (
        "1 of 2 pages have no text layer and were not read: 2; --ocr reads them where tesseract is installed.",
    )


@NEEDED
def test_a_scan_and_a_picture_are_read_where_it_is_asked_for(tmp_path):
    (tmp_path / "a.pdf").write_bytes(scan([printed_page(LEAD), printed_page(ARTICLE[1])]))
    head, _, dots = picture_of(pdfium.PdfDocument(pdf([printed_page(LEAD)]))[0]).partition(b"\n")
    width, height = (int(size) for size in head.split()[1:3])
    Image.frombytes("L", (width, height), dots).save(tmp_path / "b.png")
    found = read_folder(tmp_path, tesseract=find_tesseract())
    for document in found:
        assert isinstance(document, Document), document
        assert LEAD in " ".join(document.text.split())
        assert "tesseract" in document.source.remarks[-1]
    assert found[0].page_at(found[0].text.index("Divers will return")) == 2
