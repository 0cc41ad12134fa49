from __future__ import annotations

import io
import zipfile

import pytest

from factcheck.read.kinds import recognise
from factcheck.read.parts import read_parts
from factcheck.read.reasons import Code
from tests.read.makers import LEAD, article, docx, page, paragraph, zipped


def named(name: bytes, extra: bytes = b"") -> bytes:
    """A zip file with one text whose name stands in it as these bytes, and with no word on their letters."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        part = zipfile.ZipInfo("N" * len(name))
        part.extra = extra
        archive.writestr(part, LEAD)
    return buffer.getvalue().replace(b"N" * len(name), name)


def names_in(raw: bytes) -> list[str]:
    return [part.name for part in read_parts("zip", "a.zip", raw)]


def test_what_a_browser_saved_beside_a_page_is_told_as_one_folder_in_a_zip_file_too():
    parts = {"a/quay.html": page(article()), "a/quay_files/ad.html": page("<p>Buy!</p>"), "a/quay_files/b/c.css": "x"}
    read = {part.name: part.reading for part in read_parts("zip", "a.zip", zipped(parts))}
    assert list(read) == ["a/quay.html", "a/quay_files/"]
    assert read["a/quay_files/"].code == Code.PAGE_PART


def test_a_file_that_is_packed_in_another_way_says_what_to_do():
    raw = zipped({"a.txt": LEAD}).replace(b"\x14\0\0\0\x08\0", b"\x14\0\0\0\x09\0")
    (part,) = read_parts("zip", "a.zip", raw)
    assert (part.reading.code, "unpack it" in part.reading.sentence) == (Code.UNSUPPORTED, True)


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        pytest.param(zipped({"Кай.txt": LEAD}), "Кай.txt", id="as the format says"),
        pytest.param(named("Кай.txt".encode()), "Кай.txt", id="UTF-8 without saying so"),
        pytest.param(named("Кай-ё.txt".encode("cp866")), "Кай-ё.txt", id="Russian by DOS"),
        pytest.param(named("Grüße.txt".encode("cp437")), "Grüße.txt", id="German by DOS"),
        pytest.param(
            named(b"Kai.txt", b"\x75\x70\x0d\0\1\0\0\0\0" + "Kåi.txt".encode()), "Kai.txt", id="plain letters need none"
        ),
        pytest.param(
            named(b"K\x86i.txt", b"\x75\x70\x0d\0\1\0\0\0\0" + "Kåi.txt".encode()),
            "Kåi.txt",
            id="in a field of its own",
        ),
        pytest.param(zipped({"folder\\a.txt": LEAD}), "folder/a.txt", id="a path of Windows"),
    ],
)
def test_a_name_is_read_in_the_letters_that_were_meant(raw: bytes, name: str) -> None:
    assert names_in(raw) == [name]


def test_a_zip_file_with_a_word_file_in_it_is_a_zip_file() -> None:
    raw = zipped({"a.txt": LEAD, "b.docx": docx(paragraph(LEAD))}, zipfile.ZIP_STORED)
    assert recognise(raw, "a.zip") == "zip"
    assert names_in(raw) == ["a.txt", "b.docx"]


def test_something_before_the_first_file_does_no_harm() -> None:
    raw = docx(paragraph(LEAD))
    end = raw.rfind(b"PK\x05\x06")
    assert recognise(raw[:end] + raw[end:] + b"\0" * 20, "a.docx") == "docx"
