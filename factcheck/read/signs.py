"""By what a file's bytes show what it is: patterns on its beginning, and names that stand in it uncompressed."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable
from typing import Literal

from factcheck.read.lists.columns import holds_articles

Kind = Literal[
    "text",
    "markdown",
    "html",
    "pdf",
    "docx",
    "odt",
    "rtf",
    "epub",
    "mail",
    "mails",
    "tnef",
    "webarchive",
    "outlook",
    "subtitles",
    "table",
    "workbook",
    "list",
    "zip",
    "picture",
]
"""What a file can be."""

HEAD = 1024
LONGER_HEAD = 4096
"""Bytes in which a mail's headers or a table's column names stand."""
ZIP = (b"PK\x03\x04", b"PK\x05\x06")
END_OF_ZIP, ENTRY = b"PK\x05\x06", b"PK\x01\x02"
DIRECTORY = struct.Struct("<8xII")
"""Size and place of what names the files in a zip file, behind its end's sign."""
HEAD_OF_ZIP = 120
"""Bytes in which the first file of a zip file has its name, and a short one its content."""
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PICTURES = (b"\x89PNG\r\n", b"\xff\xd8\xff")
ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
OUTLOOK_PROPERTIES = "__properties_version1.0".encode("utf-16-le")
MAGIC: dict[bytes, Kind] = {b"\x78\x9f\x3e\x22": "tnef", b"bplist00": "webarchive"}
"""How the files of a format begin."""
ZIPPED: dict[bytes, Kind] = {
    b"word/document.xml": "docx",
    b"xl/workbook.xml": "workbook",
    b"mimetypeapplication/vnd.oasis.opendocument.text": "odt",
    b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet": "workbook",
    b"mimetypeapplication/epub+zip": "epub",
    b"META-INF/container.xml": "epub",
}
"""What stands in the zip file of a format; in this order, for a zip file may hold Word files."""
FLAT: dict[bytes, Kind] = {
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/vnd.oasis.opendocument.spreadsheet": "workbook",
}
"""What stands in the head of such a file that is not packed."""
OTHER_PACKAGES = (
    b"mimetypeapplication/vnd.oasis",
    b"ppt/presentation.xml",
    b"AndroidManifest.xml",
    b"META-INF/MANIFEST.MF",
    b"Index/Document.iwa",
    b"Index.zip",
)
UNREADABLE = (
    (b"GIF8", "GIF", ".gif"),
    (b"II*\0", "TIFF", ".tiff"),
    (b"MM\0*", "TIFF", ".tiff"),
    (b"\x1f\x8b", "gzip", ".gz"),
    (b"7z\xbc\xaf\x27\x1c", "7z", ".7z"),
    (b"Rar!", "RAR", ".rar"),
    (b"ID3", "MP3", ".mp3"),
    (b"\x7fELF", "program", ""),
    (b"MZ\x90", "program", ""),
    (b"OggS", "Ogg", ".ogg"),
    (b"SQLite format 3\0", "database", ""),
    (b"!BDN", "mailbox", ".pst"),
    (b"%!PS", "PostScript", ".ps"),
    (b"AT&TFORM", "DjVu", ".djvu"),
)
"""How files begin that nobody here reads, what they are, and the ending by which it is known what to do with them."""
OLDER_OFFICE = (
    ("WordDocument", "Word files from before 2007", ".doc"),
    ("Workbook", "Excel files from before 2007", ".xls"),
    ("PowerPoint Document", "PowerPoint files from before 2007", ".ppt"),
)
"""What stands, two bytes a letter, in the office files of before 2007."""
IN_WORDS: dict[Kind, str] = {
    "text": "plain text",
    "markdown": "Markdown",
    "html": "a web page",
    "pdf": "PDF",
    "docx": "a Word file",
    "odt": "an OpenDocument text",
    "rtf": "RTF",
    "epub": "an EPUB book",
    "mail": "a mail",
    "mails": "a mailbox",
    "webarchive": "a saved page",
    "tnef": "a mail as Outlook packs it",
    "outlook": "an Outlook mail",
    "subtitles": "subtitles",
    "table": "a table of articles",
    "workbook": "a workbook",
    "list": "a list of articles",
    "zip": "a zip file",
    "picture": "a picture",
}
XML = re.compile(rb"\s*<\?xml\b", re.IGNORECASE)
TIMED_TEXT = re.compile(
    rb"<(?:tt:)?tt\s[^>]{0,2000}http://www\.w3\.org/(?:ns|2006/\d\d)/ttaf|<(?:tt:)?tt\s[^>]{0,2000}/ns/ttml"
)
HTML = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,300}-->\s*){0,3}(?:<!doctype\s+html|<html[\s>])", re.IGNORECASE
)
TAG = re.compile(rb"<[a-z][a-z0-9]{0,9}[\s/>]", re.IGNORECASE)
CUE = re.compile(rb"\s{0,9}(?:\d{1,6}\s{1,4})?\d{1,3}:\d\d:\d\d[,.]\d{1,3}\s{0,3}-->\s{0,3}\d")
MAIL_HEADER = re.compile(
    rb"^(from|to|subject|date|message-id|mime-version|received|return-path|content-type|x-[\w-]{1,40}):",
    re.IGNORECASE | re.MULTILINE,
)
LINE_OVER_MAIL = rb"From \S{1,200} [^\r\n]{10,60}\d{4}[^\r\n]{0,10}\r?\n"
FIRST_OF_MAILS = re.compile(LINE_OVER_MAIL + rb"(?:>?[A-Za-z][\w-]{1,40}: ?[^\r\n])")
"""How every mail of a mailbox begins (mbox): who sent it and when, then its headers."""
LENGTH_OF_MAIL = re.compile(rb"\s{0,8}\d{1,9}[ \t]{0,8}\r?\n(?=[A-Za-z][\w-]{1,40}:)")
"""What stands before the headers where Apple's program keeps a mail (emlx): how long it is."""
ONLY_IN_MAILS = frozenset((b"message-id", b"mime-version", b"received", b"return-path"))
ARTICLES_IN_JSON = re.compile(
    rb'\s*[\[{]\s*["{][^\0]{0,4000}?"(?:text|body|content|article|articlebody|full_text|maintext)"\s{0,3}:',
    re.IGNORECASE,
)
CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r\f\x1b") + b"\x7f"


def head_of(raw: bytes) -> bytes:
    """The beginning of a file, in a single-byte form where its mark says that it is UTF-16."""
    head = raw[:LONGER_HEAD].removeprefix(b"\xef\xbb\xbf")
    return head.decode("utf-16", "ignore").encode() if head.startswith((b"\xff\xfe", b"\xfe\xff")) else head


def is_xml(head: bytes) -> bool:
    """Whether a file is XML that is no page: flat office files, feeds and what agencies send, tags and all."""
    return bool(XML.match(head)) and not HTML.match(head)


def in_xml(head: bytes) -> Kind | None:
    """What XML is that is read: an OpenDocument file which was not packed, or subtitles."""
    if TIMED_TEXT.search(head):
        return "subtitles"
    if b"office:document" not in head:
        return None
    return next((kind for sign, kind in FLAT.items() if sign in head), None)


def unreadable(raw: bytes) -> tuple[str, str] | None:
    """What a file is that nobody here reads, and its usual ending; None where it is none of these."""
    if raw.startswith(b"RIFF"):
        return ("WebP", ".webp") if raw[8:12] == b"WEBP" else ("sound and film", ".wav")
    if raw[4:8] == b"ftyp":
        return ("HEIC", ".heic") if raw[8:12] in (b"heic", b"heix", b"mif1", b"avif") else ("film", ".mp4")
    if raw[60:68] == b"BOOKMOBI":
        return "Mobipocket", ".mobi"
    return next(((what, ending) for magic, what, ending in UNREADABLE if raw.startswith(magic)), None)


def older_office(raw: bytes) -> tuple[str, str]:
    """What an office file from before 2007 is called, and its usual ending."""
    named = (one for one in OLDER_OFFICE if one[0].encode("utf-16-le") in raw)
    _, called, ending = next(named, ("", "office files from before 2007", ""))
    return called, ending


def own_names(raw: bytes) -> bytes:
    """The part of a zip file that names what lies in it, with its first name: not the names in zip files in it."""
    end = raw.rfind(END_OF_ZIP)
    if end < 0 or len(raw) < end + DIRECTORY.size + len(END_OF_ZIP):
        return raw
    size, start = DIRECTORY.unpack_from(raw, end + len(END_OF_ZIP))
    named = raw[max(0, end - size) : end]  # counted from its end: something may stand before the first file
    return raw[:HEAD_OF_ZIP] + named if start <= end and size <= end and named.startswith(ENTRY) else raw


def is_other_package(names: bytes) -> bool:
    """Whether a zip file is the package of a program, not a folder that somebody packed."""
    return any(sign in names for sign in OTHER_PACKAGES)


def has_tags(raw: bytes) -> bool:
    """Whether anything in the bytes looks like a tag; UTF-16 is looked at without its zeros."""
    return bool(TAG.search(raw.replace(b"\0", b"")))


def is_plain(raw: bytes) -> bool:
    """Whether bytes of no known ending are UTF-8 text."""
    try:
        raw[:LONGER_HEAD].rsplit(b"\n", 1)[0].decode("utf-8")
    except UnicodeDecodeError:
        return False
    return raw.translate(None, CONTROLS) == raw


def _is_mail(head: bytes) -> bool:
    """Headers from the first byte on, among them two that nobody writes above an article."""
    length = LENGTH_OF_MAIL.match(head)
    head = (head[length.end() :] if length else head).lstrip(b"\r\n")
    block = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
    if not MAIL_HEADER.match(head):
        return False
    return len({found.lower() for found in MAIL_HEADER.findall(block)} & ONLY_IN_MAILS) >= 2


def is_table(head: bytes) -> bool:
    """Whether the first line names the columns of a list of articles, parted by tabs as spreadsheets part text."""
    first = head.lstrip().split(b"\n", maxsplit=1)[0].decode("utf-8", "replace")
    return "\t" in first and holds_articles(first.strip("\r").split("\t"))


TEXTUAL: dict[Kind, Callable[[bytes], bool]] = {
    "html": lambda head: bool(HTML.match(head)),
    "rtf": lambda head: head.startswith(b"{\\rtf"),
    "subtitles": lambda head: bool(re.match(rb"WEBVTT(?:[ \t][^\n]*)?\r?\n", head) or CUE.match(head)),
    "mails": lambda head: bool(FIRST_OF_MAILS.match(head)),
    "mail": _is_mail,
    "list": lambda head: bool(ARTICLES_IN_JSON.match(head)),
}
"""Formats that are text, and what their beginning shows."""
