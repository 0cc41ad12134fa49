from __future__ import annotations

import datetime as dt
import struct

import pytest

from factcheck.read.outlook import open_outlook
from factcheck.read.outlook_rtf import HEADER, PACKED, unpack_rtf
from factcheck.read.parts import read_parts
from factcheck.read.reading import Reading
from factcheck.read.reasons import Code, RefusedFileError
from tests.read.compound import outlook
from tests.read.makers import HEADLINE, LEAD, SECOND, pdf, printed, wrapped

SENT = dt.datetime(2019, 3, 4, 9, 30, tzinfo=dt.UTC)
NAMED = {0x0037: HEADLINE, 0x0C1A: "Mara Field", 0x0C1F: "mara@gazette.example"}


def test_a_mail_has_its_own_text_and_its_attachments_are_sources_named_after_it():
    raw = outlook(
        {**NAMED, 0x1000: f"{LEAD}\r\n\r\n{SECOND}\r\n"}, SENT, {"report.pdf": pdf([printed(wrapped(SECOND))])}
    )
    own, attached = read_parts("outlook", "a.msg", raw)
    assert isinstance(own.reading, Reading)
    assert own.reading.text == f"{LEAD}\n\n{SECOND}\n"
    imprint = own.reading.imprint
    assert (imprint.title, imprint.author, imprint.published) == (HEADLINE, "Mara Field", dt.date(2019, 3, 4))
    assert imprint.origins["author"] == "mail header"
    assert isinstance(attached.reading, Reading)
    assert (attached.name, attached.reading.text) == ("report.pdf", SECOND)


def test_a_mail_written_as_a_page_is_read_as_it_shows():
    html = f"<p>{LEAD}</p><p hidden>secret</p>".encode()
    (own,) = open_outlook(outlook({**NAMED, 0x1013: html}, SENT))
    assert isinstance(own.content, Reading)
    assert own.content.text.startswith(LEAD)
    assert [mark.reason for mark in own.content.marks] == ["hidden text"]


def packed_rtf(*paragraphs: str) -> bytes:
    """RTF as Outlook packs it, with no byte copied."""
    text = b"{\\rtf1\\ansi " + b"\\par ".join(paragraph.encode() for paragraph in paragraphs) + b"}"
    runs = b"".join(b"\0" + text[at : at + 8] for at in range(0, len(text), 8))
    return HEADER.pack(len(runs) + 12, len(text), PACKED, 0) + runs


def test_a_mail_that_is_kept_as_rtf_only_is_read():
    (own,) = open_outlook(outlook({**NAMED, 0x1009: packed_rtf(LEAD, SECOND)}, SENT))
    assert isinstance(own.content, Reading)
    assert own.content.text == f"{LEAD}\n\n{SECOND}"


def test_packed_text_copies_from_what_it_has_written():
    # The example of MS-OXRTFCP 3.1.2: "{\rtf1 WXYZWXYZWXYZWXYZWXYZ}"
    packed = bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")
    assert unpack_rtf(packed) == b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"


@pytest.mark.parametrize(
    "packed",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(struct.pack("<IIII", 20, 20, 1, 0) + b"x" * 20, id="packed in another way"),
        pytest.param(struct.pack("<IIII", 20, 1 << 30, PACKED, 0) + b"x" * 20, id="a lying size"),
    ],
)
def test_packed_text_that_is_none_is_refused(packed):
    with pytest.raises(RefusedFileError):
        unpack_rtf(packed)


def test_a_mail_without_text_says_so_and_a_broken_one_is_damaged():
    (own,) = open_outlook(outlook(NAMED, SENT))
    assert isinstance(own.content, RefusedFileError)
    assert own.content.code == Code.NO_TEXT
    (broken,) = read_parts("outlook", "a.msg", outlook(NAMED, SENT)[:1600])
    assert isinstance(broken.reading, RefusedFileError)
