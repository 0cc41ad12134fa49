"""Hostile files of the formats of mail programs, browsers and broadcasters; flat and repeating office files."""

from __future__ import annotations

import plistlib
import struct

from tests.hostile.bytes import plain, zip_of
from tests.hostile.office import LAUGHS, XXE
from tests.read.makers import LEAD, OFFICE, odt

KIND = "application/vnd.oasis.opendocument."
POSTMARK = b"From a@b.example Mon Mar  4 23:30:00 2019\nFrom: a@b.example\nMessage-ID: <%d@x>\n\n"
TNEF = struct.pack("<IH", 0x223E9F78, 1)


def flat(kind: str, head: str) -> bytes:
    """An OpenDocument file that was not packed and declares entities."""
    return f'<?xml version="1.0"?>\n{head}]><office:document a="{KIND}{kind}">&j;&secret;</office:document>'.encode()


def repeating() -> bytes:
    """A spreadsheet of a few cells that claims a thousand million of them, in as many rows, over and over."""
    cell = f'<table:table-cell table:number-columns-repeated="999999999"><text:p>{LEAD}</text:p></table:table-cell>'
    row = f'<table:table-row table:number-rows-repeated="99999999">{cell}{cell}</table:table-row>'
    table = f'<table:table table:name="a">{row * 2_000}</table:table>'
    body = f"<office:body><office:spreadsheet>{table}</office:spreadsheet></office:body>"
    content = f"<office:document-content {OFFICE}>{body}</office:document-content>"
    return zip_of(plain("mimetype", f"{KIND}spreadsheet"), plain("content.xml", content))


def deletions() -> bytes:
    """A text of 50,000 paragraphs, the first of which begins a deletion that never ends."""
    region = '<text:changed-region text:id="a"><text:deletion/></text:changed-region>'
    first = f'<text:p>{LEAD}<text:change-start text:change-id="a"/></text:p>'
    return odt(f"<text:tracked-changes>{region}</text:tracked-changes>", first, "<text:p>gone</text:p>" * 50_000)


def attribute(number: int, content: bytes, claims: int | None = None) -> bytes:
    """An attribute of a mail as Outlook packs it."""
    return struct.pack("<BII", 1, number, len(content) if claims is None else claims) + content + b"\0\0"


def many_properties() -> bytes:
    """A packed mail of 10,000 properties of 4,000 million values each."""
    one = struct.pack("<HHI", 0x1003, 0x1234, 0xFFFFFFFF)
    return TNEF + attribute(0x69003, struct.pack("<I", 0xFFFFFFFF) + one * 10_000)


def bad_archive() -> bytes:
    """A property list whose page is a list that holds itself."""
    raw = plistlib.dumps({"WebMainResource": [[]]}, fmt=plistlib.FMT_BINARY)
    return raw.replace(b"\xa1\x03\xa0", b"\xa1\x03\xa1\x02")


FILES = {
    "odt/flat-laughs.fodt": lambda: flat("text", LAUGHS),
    "odt/flat-outside-entity.fods": lambda: flat("spreadsheet", XXE),
    "odt/endless-deletion.odt": deletions,
    "xlsx/a-thousand-million-cells.ods": repeating,
    "mail/2000-mails.mbox": lambda: b"".join(POSTMARK % number + b"\n\n" for number in range(2_000)),
    "mail/a-mail-in-a-mailbox-in-parts.mbox": lambda: POSTMARK % 1 + LEAD.encode() + b"\n\n" + b"From " * 100_000,
    "mail/cut.dat": lambda: TNEF + attribute(0x2800C, LEAD.encode(), claims=1 << 31),
    "mail/many-values.dat": many_properties,
    "html/list-in-itself.webarchive": bad_archive,
    "subtitles/laughs.ttml": lambda: f'{LAUGHS}]><tt xmlns="http://www.w3.org/ns/ttml">&j;</tt>'.encode(),
    "subtitles/200000-cues.ttml": lambda: (
        b'<?xml version="1.0"?><tt xmlns="http://www.w3.org/ns/ttml">' + b'<p begin="1s">x</p>' * 200_000 + b"</tt>"
    ),
}
"""Names of the files, and what makes their bytes."""
