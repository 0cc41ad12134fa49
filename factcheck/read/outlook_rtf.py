"""RTF as Outlook packs it (MS-OXRTFCP): runs of bytes that are new, or copied from the last 4,096."""

from __future__ import annotations

import struct

from factcheck.read.reasons import Code, RefusedFileError

HEADER = struct.Struct("<IIII")
"""Size packed, size unpacked, whether packed, checksum."""
PACKED, PLAIN = 0x75465A4C, 0x414C454D
WINDOW = 4096
LARGEST = 10 << 20
"""Bytes of text up to which it is unpacked."""
SEED = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor "
    b"MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
    b"\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
"""What the window holds before the first byte."""


def unpack_rtf(packed: bytes) -> bytes:
    """The RTF.

    Raises:
        RefusedFileError: the bytes are no such packed text, or unpack too far.
    """
    if len(packed) < HEADER.size:
        raise RefusedFileError(Code.DAMAGED, "the mail's text is cut off")
    _, size, kind, _ = HEADER.unpack_from(packed)
    if size > LARGEST:
        raise RefusedFileError(Code.TOO_LARGE, "the mail's text is longer than what is read")
    if kind == PLAIN:
        return packed[HEADER.size : HEADER.size + size]
    if kind != PACKED:
        raise RefusedFileError(Code.DAMAGED, "the mail's text is packed in an unknown way")
    return _unpacked(packed, size)


def _unpacked(packed: bytes, size: int) -> bytes:
    window = bytearray(SEED.ljust(WINDOW, b" "))
    write, place, whole = len(SEED), HEADER.size, bytearray()
    while place < len(packed) and len(whole) < size:
        control = packed[place]
        place += 1
        for bit in range(8):
            is_copy = control >> bit & 1
            piece = packed[place : place + 1 + is_copy]
            place += 1 + is_copy
            if len(piece) <= is_copy:
                return bytes(whole)
            offset, count = (piece[0] << 4 | piece[1] >> 4, (piece[1] & 15) + 2) if is_copy else (0, 1)
            if is_copy and offset == write % WINDOW:
                return bytes(whole)
            for step in range(count):
                byte = window[(offset + step) % WINDOW] if is_copy else piece[0]
                window[write % WINDOW] = byte
                whole.append(byte)
                write += 1
    return bytes(whole[:size])
