from __future__ import annotations

import pytest

from factcheck.read.kinds import LARGEST_OF_ALL, misnamed, recognise
from factcheck.read.reasons import Code, RefusedFileError
from tests.read.makers import HEADLINE, docx, ods, page, paragraph, pdf, printed, zipped


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
        pytest.param(b"12:01 started\n", "run.log", "text", id="text of an ending that says nothing"),
        pytest.param(b"Hello", "README", "text", id="text without an ending"),
        pytest.param(b"Just words", "a.html", "text", id="text named as a page"),
        pytest.param(b"{\\rtf1 x}", "a.txt", "rtf", id="RTF named as text"),
        pytest.param(b"WEBVTT\n\n00:01.000 --> 00:02.000\nx", "a.txt", "subtitles", id="subtitles named as text"),
        pytest.param(b"1\n00:00:01,000 --> 00:00:02,000\nx", "a.txt", "subtitles", id="subtitles of the other sort"),
        pytest.param(
            b"From: a@b.example\nMessage-ID: <x>\nMIME-Version: 1.0\n\nx", "a.txt", "mail", id="a mail named as text"
        ),
        pytest.param(b"Title: Quay\nAuthor: M\nDate: 4 March 2019\n\nx", "a.txt", "text", id="a masthead is no mail"),
        pytest.param(b'[{"title": "x", "text": "y"}]', "a.txt", "list", id="a list of articles named as text"),
        pytest.param(b"\x89PNG\r\n\x1a\n", "photo.png", "picture", id="a picture"),
        pytest.param(zipped({"a.txt": "x"}), "a.bin", "zip", id="a zip file"),
        pytest.param(zipped({"xl/workbook.xml": "x"}), "a.zip", "workbook", id="a workbook named as a zip file"),
        pytest.param(b"Title\tText\tDate\r\nQuay\tx\t4 March", "a.txt", "table", id="a table saved as text"),
        pytest.param(b"Title\tWords\r\nQuay\tx", "a.txt", "text", id="a text with a tab"),
        pytest.param(b"142\nFrom: a@b.example\nMessage-ID: <x>\nMIME-Version: 1.0\n\nx", "1.emlx", "mail", id="emlx"),
        pytest.param(ods([["a"]]), "a.bin", "workbook", id="an OpenDocument spreadsheet under another ending"),
        pytest.param(ods([["a"]], packed=False), "a.xml", "workbook", id="the same, flat"),
        pytest.param(b"This says %PDF-1.4 is a format.", "a.txt", "text", id="a text about PDF"),
    ],
)
def test_a_file_is_what_its_content_says(raw, name, kind):
    assert recognise(raw, name) == kind


@pytest.mark.parametrize(
    ("raw", "name", "code"),
    [
        pytest.param(b"body { margin: 0 }", "style.css", Code.UNSUPPORTED, id="an ending that is not read"),
        pytest.param(b"\x01\x02 sound", "voice", Code.UNSUPPORTED, id="no ending and no text"),
        pytest.param(b"GIF89a", "photo.gif", Code.UNSUPPORTED, id="a moving picture"),
        pytest.param(zipped({"ppt/presentation.xml": "x"}), "a.pptx", Code.UNSUPPORTED, id="another zip format"),
        pytest.param(zipped({"content.xml": "x"}), "a.odt", Code.DAMAGED, id="a zip file that is no OpenDocument text"),
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
        pytest.param(b"%PDF-1.4" + b" " * LARGEST_OF_ALL, "a.pdf", Code.TOO_LARGE, id="more than is parsed"),
    ],
)
def test_what_has_no_reader_is_refused_with_its_code(raw, name, code):
    with pytest.raises(RefusedFileError) as refusal:
        recognise(raw, name)
    assert refusal.value.code == code


def test_the_refusal_names_the_ending():
    with pytest.raises(RefusedFileError, match=r"\.css"):
        recognise(b"x", "style.css")


OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600


@pytest.mark.parametrize(
    ("raw", "name", "said"),
    [
        pytest.param(OLD + "WordDocument".encode("utf-16-le"), "a.doc", "Word files .*save it as .docx", id="doc"),
        pytest.param(OLD + "Workbook".encode("utf-16-le"), "a", "Excel files .*save it as .xlsx", id="xls, unnamed"),
        pytest.param(zipped({"ppt/presentation.xml": "x"}), "a.pptx", "print it as PDF", id="pptx"),
        pytest.param(zipped({"Index/Document.iwa": "x"}), "a.pages", "save it as .docx", id="pages"),
        pytest.param(zipped({"Index/Document.iwa": "x"}), "a.numbers", "save it as .xlsx", id="numbers"),
        pytest.param(b"x" * 60 + b"BOOKMOBI\0", "a.azw3", "convert it to EPUB", id="mobi"),
        pytest.param(b"\0\0\0\x18ftypheic", "a", "--ocr", id="a telephone's picture"),
        pytest.param(b"\0\0\0\x18ftypisom", "a.mp4", "transcribed", id="a film"),
        pytest.param(b"7z\xbc\xaf\x27\x1c", "a.7z", "unpack it", id="7z"),
        pytest.param(b"!BDN\0\1", "a.pst", "as .eml or .mbox", id="pst"),
        pytest.param(b"[InternetShortcut]\nURL=https://a.example", "a.url", "save the page", id="a link"),
    ],
)
def test_a_common_file_that_is_not_read_is_refused_with_what_to_do(raw, name, said):
    with pytest.raises(RefusedFileError, match=said) as refusal:
        recognise(raw, name)
    assert refusal.value.code == Code.UNSUPPORTED


@pytest.mark.parametrize(
    ("kind", "name", "said"),
    [
        pytest.param("pdf", "a.txt", "PDF", id="a PDF named as text"),
        pytest.param("text", "a.html", "plain text", id="text named as a page"),
        pytest.param("html", "a.htm", None, id="two endings of one kind"),
        pytest.param("text", "notes.log", None, id="an ending that says nothing"),
        pytest.param("markdown", "a.txt", None, id="Markdown is text"),
    ],
)
def test_a_file_under_another_kinds_name_is_remarked_on(kind, name, said):
    remark = misnamed(kind, name)
    assert (remark is None) if said is None else said in remark


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        pytest.param(b'<?xml version="1.0"?><rss><item/></rss>', "feed", id="a feed"),
        pytest.param(b'<?xml version="1.0"?><office:document/>', "a.fodt", id="a flat office file"),
        pytest.param(b'<?xml version="1.0"?><nitf/>', "a.txt", id="named as text"),
    ],
)
def test_xml_is_not_read_with_its_tags(raw, name):
    with pytest.raises(RefusedFileError) as refusal:
        recognise(raw, name)
    assert refusal.value.code == Code.UNSUPPORTED
