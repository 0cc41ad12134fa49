"""Zip files: named parts read by stream under caps, nothing written anywhere."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib

from lxml import etree

from factcheck.read.reasons import Code, RefusedFileError

MOST_PARTS = 5_000
LARGEST_PART = 48 << 20
"""Bytes of one part, unpacked."""
LARGEST_WHOLE = 256 << 20
"""Bytes that all parts together may claim to unpack to, and may be unpacked to."""
HIGHEST_RATIO = 200
"""How many times its packed size a part of more than `RATIO_FROM` bytes may unpack to."""
RATIO_FROM = 1 << 20
MOST_TAGS = 2_000_000
"""Tags of one part; a novel has a few hundred thousand."""
UTF8_NAME, UNICODE_PATH = 0x800, 0x7075
MIXED = re.compile(r"[a-z][а-яё]|[а-яё][a-z]", re.IGNORECASE)
"""A word in the letters of two alphabets: it was no Russian one."""
EXTRA = struct.Struct("<HH")
DOCUMENT_TYPE = re.compile(rb"<!\s{0,3}(?:DOCTYPE|ENTITY)", re.IGNORECASE)
OTHER_PACKING = "it is packed in a way that is not read; unpack it into the folder"
UNREADABLE = (KeyError, zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError)


class Archive:
    """A zip file held in memory.

    Raises:
        RefusedFileError: it is damaged, encrypted, or claims to unpack too far.
    """

    def __init__(self, raw: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(raw))
        except UNREADABLE as error:
            raise RefusedFileError(Code.DAMAGED) from error
        self._unpacked = 0
        parts = self._zip.infolist()
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_WHOLE:
            raise RefusedFileError(Code.ZIP_BOMB)
        if any(part.flag_bits & 1 for part in parts):
            raise RefusedFileError(Code.ENCRYPTED)

    @property
    def parts(self) -> tuple[zipfile.ZipInfo, ...]:
        """All parts that are no folders, in the order of the file."""
        return tuple(part for part in self._zip.infolist() if not part.is_dir())

    def name_of(self, part: zipfile.ZipInfo) -> str:
        """A part's name in the letters that were meant: many programs write others than the format says."""
        if part.flag_bits & UTF8_NAME:
            return part.filename
        try:
            stated = part.orig_filename.encode("cp437")
        except UnicodeEncodeError:
            return part.filename
        return part.filename if stated.isascii() else _decoded_name(stated, part.extra)

    def has(self, name: str) -> bool:
        """Whether there is a part of this name."""
        return name in self._zip.NameToInfo

    def matching(self, pattern: re.Pattern[str]) -> tuple[str, ...]:
        """The names of the parts that match, each once, in order."""
        return tuple(sorted({name for name in self._zip.namelist() if pattern.match(name)}))

    def read(self, name: str) -> bytes:
        """The bytes of the part of this name."""
        try:
            part = self._zip.getinfo(name)
        except KeyError as error:
            raise RefusedFileError(Code.DAMAGED, f"its part {name} is missing") from error
        return self.read_part(part)

    def read_part(self, part: zipfile.ZipInfo) -> bytes:
        """A part's bytes, unpacked no further than the cap: its stated size may lie."""
        if part.file_size > max(RATIO_FROM, HIGHEST_RATIO * part.compress_size) or part.file_size > LARGEST_PART:
            raise RefusedFileError(Code.ZIP_BOMB)
        try:
            with self._zip.open(part) as stream:
                content = stream.read(LARGEST_PART + 1)
        except NotImplementedError as error:
            raise RefusedFileError(Code.UNSUPPORTED, OTHER_PACKING) from error
        except UNREADABLE as error:
            raise RefusedFileError(Code.DAMAGED, f"its part {part.filename} cannot be unpacked") from error
        self._unpacked += len(content)
        if len(content) > LARGEST_PART or self._unpacked > LARGEST_WHOLE:
            raise RefusedFileError(Code.ZIP_BOMB)
        return content

    def xml(self, name: str) -> etree._Element:
        """A part's tree; entities are never resolved and nothing is fetched."""
        return parse_xml(self.read(name), name)


def _decoded_name(stated: bytes, extra: bytes) -> str:
    """A name from the field that holds it in UTF-8, else from its bytes: UTF-8, or what DOS wrote, in Russia or not."""
    while len(extra) >= EXTRA.size:
        kind, length = EXTRA.unpack_from(extra)
        if kind == UNICODE_PATH and 5 < length <= len(extra) - EXTRA.size:
            return extra[EXTRA.size + 5 : EXTRA.size + length].decode("utf-8", "replace")
        extra = extra[EXTRA.size + length :]
    try:
        return stated.decode("utf-8")
    except UnicodeDecodeError:
        russian = stated.decode("cp866")
        foreign = [letter for letter in russian if not letter.isascii()]
        is_russian = all("а" <= letter.lower() <= "ё" for letter in foreign) and not MIXED.search(russian)
        return russian if is_russian else stated.decode("cp437")


def parse_xml(content: bytes, name: str) -> etree._Element:
    """A tree of XML that declares no document type.

    Raises:
        RefusedFileError: it does declare one, or is no well-formed XML.
    """
    if content.count(b"<") > MOST_TAGS:
        raise RefusedFileError(Code.TOO_LARGE, f"its part {name} has more than {MOST_TAGS:,} tags")
    if DOCUMENT_TYPE.search(content.replace(b"\0", b"")):  # UTF-16 hides it from a plain search
        raise RefusedFileError(Code.XML_DTD)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise RefusedFileError(Code.DAMAGED, f"its part {name} is no well-formed XML") from error
