"""Mails as Outlook packs them for other Outlooks (TNEF, "winmail.dat"): the text, then the attachments.

A small reader of our own after MS-OXTNEF: a list of attributes, some of which hold lists of properties. Runs in the
parser's process only.
"""

from __future__ import annotations

import datetime as dt
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from factcheck.read.encoding import charset, decode
from factcheck.read.full_dates import safe_date
from factcheck.read.imprint import Imprint, tidy
from factcheck.read.mail import NO_OWN_TEXT, mail_reading, page_text
from factcheck.read.outlook_rtf import unpack_rtf
from factcheck.read.reading import HIDDEN_TEXT, Mark, Reading
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.rtf import read_rtf
from factcheck.read.shelf import MOST_INSIDE, Inside

HEAD, ATTRIBUTE = struct.Struct("<IH"), struct.Struct("<BII")
CHECKSUM = 2
SUBJECT, BODY, SENT, PROPERTIES, CODEPAGE = 0x18004, 0x2800C, 0x38005, 0x69003, 0x69007
BEGINS_ATTACHMENT, TITLE, CONTENT, OF_ATTACHMENT = 0x69002, 0x18010, 0x6800F, 0x69005
"""Attributes, of a mail and of what is attached to it."""
P_SUBJECT, P_SENDER, P_BODY, P_RTF, P_PAGE, P_FILE_NAME = 0x37, 0xC1A, 0x1000, 0x1009, 0x1013, 0x3707
"""Properties."""
SIZES = {2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 0xA: 4, 0xB: 4, 0x14: 8, 0x40: 8, 0x48: 16}
"""Bytes of a value by its type; those of all others are stated."""
TEXT, WIDE_TEXT = 0x1E, 0x1F
NAMED, SEVERAL = 0x8000, 0x1000
MOST_PROPERTIES = 10_000


@dataclass
class _Packed:
    """What has been found of a mail, or of one that is attached."""

    attributes: dict[int, bytes] = field(default_factory=dict)
    properties: dict[int, bytes] = field(default_factory=dict)


def open_tnef(raw: bytes) -> Iterator[Inside]:
    """A mail's own text, then its attachments.

    Raises:
        RefusedFileError: it breaks off.
    """
    try:
        mail, *attached = _packed(raw)
    except (struct.error, IndexError, ValueError) as error:
        raise RefusedFileError(Code.DAMAGED) from error
    codepage = mail.attributes.get(CODEPAGE, b"")[:4]
    encoding = charset(f"cp{int.from_bytes(codepage, 'little')}") or "cp1252"
    try:
        yield Inside("", _own_text(mail, encoding))
    except RefusedFileError as refusal:
        yield Inside("", refusal)
    for number, one in enumerate(attached[:MOST_INSIDE], start=1):
        named = one.properties.get(P_FILE_NAME) or one.attributes.get(TITLE, b"")
        name = tidy(_words(named, encoding)) or f"attachment {number}"
        yield Inside(name.replace("/", "_").replace("\\", "_"), one.attributes.get(CONTENT, b""))


def _packed(raw: bytes) -> list[_Packed]:
    """The mail, then what is attached to it."""
    found, place = [_Packed()], HEAD.size
    while place + ATTRIBUTE.size <= len(raw):
        _, number, length = ATTRIBUTE.unpack_from(raw, place)
        place += ATTRIBUTE.size
        content = raw[place : place + length]
        if len(content) < length:
            raise ValueError("it breaks off")
        place += length + CHECKSUM
        if number == BEGINS_ATTACHMENT:
            found.append(_Packed())
        elif number in (PROPERTIES, OF_ATTACHMENT):
            found[-1].properties = dict(_properties(content))
        else:
            found[-1].attributes[number] = content
    return found


def _properties(content: bytes) -> Iterator[tuple[int, bytes]]:
    """The properties of one value by their numbers, text in UTF-16 as UTF-8 behind its mark."""
    count, place = struct.unpack_from("<I", content)[0], 4
    for _ in range(min(count, MOST_PROPERTIES)):
        kind, number = struct.unpack_from("<HH", content, place)
        place += 4
        if number >= NAMED:
            place = _behind_name(content, place + 16)
        sized, several = SIZES.get(kind & ~SEVERAL), bool(kind & SEVERAL)
        values = 1
        if several or not sized:
            values = struct.unpack_from("<I", content, place)[0]
            place += 4
        for _ in range(min(values, MOST_PROPERTIES)):
            length = sized or struct.unpack_from("<I", content, place)[0]
            place += 0 if sized else 4
            value = content[place : place + length]
            place += length + -length % 4
            if not several:
                yield number, value.decode("utf-16-le", "replace").encode("utf-8-sig") if kind == WIDE_TEXT else value


def _behind_name(content: bytes, place: int) -> int:
    """The place behind what a property of a program's own is called."""
    kind, length = struct.unpack_from("<II", content, place)
    return place + 8 + (length + -length % 4 if kind else 0)


def _words(content: bytes, encoding: str) -> str:
    return decode(content.rstrip(b"\0") or b" ", encoding).text.rstrip("\0")


def _own_text(mail: _Packed, encoding: str) -> Reading:
    stated, own = mail.attributes, mail.properties
    imprint = Imprint(
        title=tidy(_words(own.get(P_SUBJECT) or stated.get(SUBJECT, b""), encoding)),
        author=tidy(_words(own.get(P_SENDER, b""), encoding)),
        published=_day(stated.get(SENT, b"")),
    )
    text, marks = _body(mail, encoding)
    return mail_reading(text, imprint.by("mail header"), marks)


def _body(mail: _Packed, encoding: str) -> tuple[str, list[Mark]]:
    plain = mail.properties.get(P_BODY) or mail.attributes.get(BODY, b"")
    if plain.strip(b"\0 \r\n\t"):
        return _words(plain, encoding), []
    if page := mail.properties.get(P_PAGE):
        return page_text(_words(page, encoding))
    if not (packed := mail.properties.get(P_RTF)):
        raise RefusedFileError(Code.NO_TEXT, NO_OWN_TEXT)
    reading = read_rtf(unpack_rtf(packed))
    return reading.text, [mark for mark in reading.marks if mark.reason == HIDDEN_TEXT]


def _day(sent: bytes) -> dt.date | None:
    return safe_date(*struct.unpack_from("<HHH", sent)) if len(sent) >= 6 else None
