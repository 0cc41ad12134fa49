"""What a file is: by its content first, then by its ending."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Literal

from factcheck.read.reasons import Code, RefusedFileError

Kind = Literal["text", "markdown", "html", "pdf", "docx"]

KIND_OF_ENDING: dict[str, Kind] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".docx": "docx",
}
MEGABYTE = 1 << 20
LARGEST: dict[Kind, int] = {
    "text": 50 * MEGABYTE,
    "markdown": 20 * MEGABYTE,
    "html": 20 * MEGABYTE,
    "pdf": 20 * MEGABYTE,
    "docx": 20 * MEGABYTE,
}
"""Bytes up to which a file of a kind is read."""
LARGEST_OF_ALL = max(LARGEST.values())

HEAD = 1024
ZIP_MAGIC = (b"PK\x03\x04", b"PK\x05\x06")
OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
OTHER_MAGIC = (
    (b"{\\rtf", "RTF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!", "RAR"),
    (b"ID3", "MP3"),
    (b"\x7fELF", "program"),
)
HTML_START = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,300}-->\s*){0,3}(?:<!doctype\s+html|<html[\s>])", re.IGNORECASE
)


def recognise(raw: bytes, name: str) -> Kind:
    """The kind of a file with these bytes and this name.

    Raises:
        RefusedFileError: there is no reader for it, or it is not what its ending says.
    """
    ending = PurePosixPath(name).suffix.lower()
    kind = _by_content(raw, ending) or KIND_OF_ENDING.get(ending)
    if kind is None:
        raise RefusedFileError(Code.UNSUPPORTED, f"there is no reader for {_described(ending)}")
    if kind in ("pdf", "docx") and not raw.startswith((b"%PDF-", *ZIP_MAGIC)) and b"%PDF-" not in raw[:HEAD]:
        raise RefusedFileError(Code.DAMAGED, f"it is named {ending} and does not begin as such a file does")
    if len(raw) > LARGEST[kind]:
        raise too_large(len(raw), LARGEST[kind])
    return kind


def too_large(size: int, largest: int) -> RefusedFileError:
    """The refusal of a file of this many bytes."""
    return RefusedFileError(
        Code.TOO_LARGE, f"{size / MEGABYTE:.1f} MB, and {largest // MEGABYTE} MB is the most that is read"
    )


def _by_content(raw: bytes, ending: str) -> Kind | None:
    if raw.startswith(b"%PDF-") or (ending == ".pdf" and b"%PDF-" in raw[:HEAD]):
        return "pdf"
    if raw.startswith(ZIP_MAGIC):
        return _zipped(raw, ending)
    if raw.startswith(OLE_MAGIC):
        raise _compound_file(raw)
    for magic, what in OTHER_MAGIC:
        if raw.startswith(magic):
            raise RefusedFileError(Code.UNSUPPORTED, f"there is no reader for {what} files")
    head = raw[:HEAD].removeprefix(b"\xef\xbb\xbf")
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head.decode("utf-16", "ignore").encode()
    return "html" if HTML_START.match(head) else None


def _zipped(raw: bytes, ending: str) -> Kind:
    """A zip file's kind by the names in it: they stand uncompressed in its bytes, so nothing is unpacked here."""
    if b"word/document.xml" in raw:
        return "docx"
    if ending == ".docx":
        raise RefusedFileError(Code.DAMAGED, "the zip file holds no word/document.xml")
    raise RefusedFileError(Code.UNSUPPORTED, f"there is no reader for {_described(ending)} (a zip file)")


def _compound_file(raw: bytes) -> RefusedFileError:
    if ENCRYPTED_PACKAGE in raw:
        return RefusedFileError(Code.ENCRYPTED, "the office file needs a password")
    return RefusedFileError(
        Code.UNSUPPORTED, "there is no reader for office files from before 2007 and for saved mails"
    )


def _described(ending: str) -> str:
    return f"files ending in {ending[:20]}" if ending else "files without an ending"
