from __future__ import annotations

import pytest

from factcheck.read.kinds import LARGEST, recognise
from factcheck.read.reasons import Code, RefusedFileError
from tests.read.makers import HEADLINE, docx, page, paragraph, pdf, printed, zipped


@pytest.mark.parametrize(
    ("raw", "name", "kind"),
    [
        pytest.param(b"Hello", "a.txt", "text", id="plain"),
        pytest.param(b"Hello", "A.TXT", "text", id="the ending's case does not matter"),
        pytest.param(b"# Hello", "a.md", "markdown", id="Markdown"),
        pytest.param(b"<p>Hello", "a.htm", "html", id="a fragment of a page, by its ending"),
        pytest.param(page("x"), "a.txt", "html", id="a page named as text"),
        pytest.param(page("x"), "saved page", "html", id="a page without an ending"),
        pytest.param(page("x").decode().encode("utf-16"), "a.html", "html", id="a page in UTF-16"),
        pytest.param(
            b"<?xml version='1.0'?>\n<!-- saved -->\n<html xmlns='x'>", "a", "html", id="XHTML with a comment"
        ),
        pytest.param(pdf([printed([HEADLINE])]), "a.txt", "pdf", id="a PDF named as text"),
        pytest.param(b"\n\n" + pdf([printed(["x"])]), "a.pdf", "pdf", id="a PDF with something before it"),
        pytest.param(docx(paragraph("x")), "a.bin", "docx", id="a Word file under another ending"),
        pytest.param(b"This says %PDF-1.4 is a format.", "a.txt", "text", id="a text about PDF"),
    ],
)
def test_a_file_is_what_its_content_says(raw, name, kind):
    assert recognise(raw, name) == kind


@pytest.mark.parametrize(
    ("raw", "name", "code"),
    [
        pytest.param(b"12:01 started\n", "run.log", Code.UNSUPPORTED, id="an ending that is not read"),
        pytest.param(b"Hello", "README", Code.UNSUPPORTED, id="no ending"),
        pytest.param(b"\x89PNG\r\n\x1a\n", "photo.png", Code.UNSUPPORTED, id="a picture"),
        pytest.param(zipped({"content.xml": "x"}), "a.odt", Code.UNSUPPORTED, id="another zip format"),
        pytest.param(zipped({"other.xml": "x"}), "a.docx", Code.DAMAGED, id="a Word file without its text"),
        pytest.param(b"Hello", "a.docx", Code.DAMAGED, id="text named as a Word file"),
        pytest.param(b"Hello", "a.pdf", Code.DAMAGED, id="text named as PDF"),
        pytest.param(
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600, "a.doc", Code.UNSUPPORTED, id="an old Word file"
        ),
        pytest.param(
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "a.docx",
            Code.ENCRYPTED,
            id="a Word file with a password",
        ),
        pytest.param(b"%PDF-1.4" + b" " * LARGEST["pdf"], "a.pdf", Code.TOO_LARGE, id="more than is parsed"),
    ],
)
def test_what_has_no_reader_is_refused_with_its_code(raw, name, code):
    with pytest.raises(RefusedFileError) as refusal:
        recognise(raw, name)
    assert refusal.value.code == code


def test_the_refusal_names_the_ending():
    with pytest.raises(RefusedFileError, match=r"\.log"):
        recognise(b"x", "run.log")
