from __future__ import annotations

import datetime as dt
import struct

import pytest

from factcheck.read.kinds import recognise
from factcheck.read.parts import read_parts
from factcheck.read.reasons import Code
from tests.read.makers import LEAD, SECOND
from tests.read.test_outlook import packed_rtf

SENT = struct.pack("<7H", 2019, 3, 4, 23, 30, 0, 1)


def attribute(number: int, content: bytes) -> bytes:
    return struct.pack("<BII", 1, number, len(content)) + content + struct.pack("<H", sum(content) & 0xFFFF)


def property_of(number: int, kind: int, value: bytes) -> bytes:
    padded = value + b"\0" * (-len(value) % 4)
    counted = struct.pack("<II", 1, len(value)) if kind in (0x1E, 0x1F, 0x102) else b""
    return struct.pack("<HH", kind, number) + counted + padded


def properties(*stated: bytes) -> bytes:
    return struct.pack("<I", len(stated)) + b"".join(stated)


NAMED = struct.pack("<HH", 0x1F, 0x8001) + bytes(16) + struct.pack("<II", 1, 6) + "own".encode("utf-16-le") + b"\0\0"
NAMED += struct.pack("<II", 1, 4) + "ab".encode("utf-16-le")
"""A property that a program gave a name of its own, before the ones that are looked for."""
SEVERAL = struct.pack("<HHI", 0x1003, 0x1234, 2) + struct.pack("<II", 7, 8)


def packed(*attributes: tuple[int, bytes]) -> bytes:
    head = struct.pack("<IH", 0x223E9F78, 1) + attribute(0x69007, struct.pack("<II", 1252, 0))
    return head + b"".join(attribute(*one) for one in attributes)


def parts(raw: bytes):
    return {part.name: part.reading for part in read_parts("tnef", "winmail.dat", raw)}


@pytest.mark.parametrize(
    "stated",
    [
        pytest.param((0x2800C, f"{LEAD} – “so”".encode("cp1252") + b"\0"), id="as text"),
        pytest.param(
            (0x69003, properties(NAMED, SEVERAL, property_of(0x1000, 0x1F, f"{LEAD} – “so”".encode("utf-16-le")))),
            id="as a property in UTF-16",
        ),
        pytest.param(
            (0x69003, properties(property_of(0x1013, 0x102, f"<p>{LEAD} – “so”</p>".encode("cp1252")))), id="as a page"
        ),
    ],
)
def test_the_text_of_a_mail_is_read_with_subject_and_day(stated):
    raw = packed((0x18004, b"Quay closed\0"), (0x38005, SENT), stated)
    assert recognise(raw, "winmail.dat") == "tnef"
    reading = parts(raw)[""]
    assert reading.text.strip() == f"{LEAD} – “so”"
    assert (reading.imprint.title, reading.imprint.published) == ("Quay closed", dt.date(2019, 3, 4))


def test_a_text_that_is_packed_rtf_is_read():
    reading = parts(packed((0x69003, properties(property_of(0x1009, 0x102, packed_rtf(LEAD))))))[""]
    assert reading.text == LEAD


def test_what_is_attached_is_a_source_by_its_long_name():
    one = ((0x69002, bytes(14)), (0x18010, b"REPORT~1.TXT\0"), (0x6800F, SECOND.encode()))
    long = (0x69005, properties(property_of(0x3707, 0x1F, "../report.txt".encode("utf-16-le"))))
    read = parts(packed((0x2800C, LEAD.encode()), *one, long, *one))
    assert {name: reading.text for name, reading in read.items() if name} == {
        ".._report.txt": SECOND,
        "REPORT~1.TXT": SECOND,
    }


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        pytest.param(packed((0x2800C, LEAD.encode()))[:60], Code.DAMAGED, id="cut off"),
        pytest.param(packed((0x69003, struct.pack("<IHH", 9, 0x1F, 0x1000) + b"\1")), Code.DAMAGED, id="short values"),
        pytest.param(packed((0x18004, b"Quay\0")), Code.NO_TEXT, id="no text"),
    ],
)
def test_a_mail_without_a_text_is_refused(raw, code):
    assert parts(raw)[""].code == code
