from __future__ import annotations

import struct

import pytest

from factcheck.read.parts import read_parts
from factcheck.read.reading import Reading
from factcheck.read.reasons import Code
from tests.read.makers import ARTICLE, LEAD, SECOND, article, docx, page, paragraph, pdf, printed, zipped
from tests.read.test_mail import mail


def found(parts):
    return {
        part.name: part.reading.text.strip() if isinstance(part.reading, Reading) else part.reading.code
        for part in read_parts("zip", "a.zip", zipped(parts))
    }


def test_every_file_of_a_zip_file_is_a_source_of_its_own():
    assert found(
        {
            "a.txt": LEAD,
            "sub/b.docx": docx(paragraph(SECOND)),
            "__MACOSX/._a.txt": "x",
            "empty.txt": "",
            "inner.zip": zipped({"c.txt": LEAD}),
            "mail.eml": mail(SECOND).as_bytes(),
            "x.bin": b"\0\1\2",
            "../out.txt": LEAD,
        }
    ) == {
        "../out.txt": LEAD,
        "__MACOSX/._a.txt": Code.HIDDEN,
        "a.txt": LEAD,
        "empty.txt": Code.EMPTY_FILE,
        "inner.zip": Code.NESTED,
        "mail.eml": SECOND,
        "sub/b.docx": SECOND,
        "x.bin": Code.UNSUPPORTED,
    }


def test_a_zip_file_without_files_holds_no_text():
    assert found({}) == {"": Code.NO_TEXT}


def test_a_part_that_is_not_what_its_name_says_is_read_as_what_it_is():
    parts = read_parts("zip", "a.zip", zipped({"a.txt": page(article()), "b.html": pdf([printed([ARTICLE[0]])])}))
    assert [part.reading.remarks for part in parts] == [
        ("The file is named .txt and was read as what it is: a web page.",),
        ("The file is named .html and was read as what it is: PDF.",),
    ]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_parts_of_one_name_are_two_sources():
    raw = zipped({"a.txt": LEAD, "b.txt": SECOND}).replace(b"b.txt", b"a.txt")
    assert [part.name for part in read_parts("zip", "a.zip", raw)] == ["a.txt", "a.txt (2)"]


def test_a_bad_part_costs_that_part_and_no_other():
    raw = bytearray(zipped({"a.txt": LEAD, "b.txt": b"x" * (9 << 20)}))
    at = raw.rindex(b"PK\x01\x02")  # what the directory says of the second part
    assert struct.unpack_from("<I", raw, at + 24)[0] == 9 << 20
    assert [
        part.reading.text if isinstance(part.reading, Reading) else part.reading.code
        for part in read_parts("zip", "a.zip", bytes(raw))
    ] == [LEAD, Code.ZIP_BOMB]
