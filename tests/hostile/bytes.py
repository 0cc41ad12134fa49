"""Bytes that unpack far, written bit by bit so that they are the same with every zlib, and zip files of them."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass

STORED, DEFLATED, ENCRYPTED = 0, 8, 1
GIGABYTE = 1 << 30
LONGEST_COPY = 258
FIRST_BLOCK = 0b011
"""Last block, fixed codes; written from its lowest bit."""
COPY_258 = 0b10100011
"""The code of a copy of 258 bytes, its highest bit first."""


def _reversed(code: int, length: int) -> int:
    return int(f"{code:0{length}b}"[::-1], 2)


def _literal(byte: int) -> tuple[int, int]:
    """A byte's fixed code and its length."""
    return (_reversed(0x30 + byte, 8), 8) if byte < 144 else (_reversed(0x190 + byte - 144, 9), 9)


def deflated(unit: bytes, size: int) -> bytes:
    """A stream that unpacks to `unit` over and over, a little more than `size` bytes of it; of 1 or 6 bytes."""
    bits, length = FIRST_BLOCK, 3
    for byte in unit:
        code, wide = _literal(byte)
        bits, length = bits | code << length, length + wide
    distance = {1: (0, 5), 6: (_reversed(4, 5) | 1 << 5, 6)}[len(unit)]
    copy = COPY_258 | distance[0] << 8
    wide = 8 + distance[1]
    eight = sum(copy << wide * nth for nth in range(8)).to_bytes(wide, "little")
    rounds = -(-size // (LONGEST_COPY * 8))
    bits |= int.from_bytes(eight * rounds, "little") << length
    length += wide * 8 * rounds + 7  # and the end of the block, seven zeros
    return bits.to_bytes(-(-length // 8), "little")


def zlib_stream(packed: bytes) -> bytes:
    """A stream as PDF holds it; its checksum is wrong, and nobody gets as far as that."""
    return b"\x78\x01" + packed + b"\0\0\0\0"


@dataclass(frozen=True)
class Part:
    """A part of a zip file: its bytes as they are stored, and what the file says of them."""

    name: str
    stored: bytes
    size: int
    """What it claims to unpack to."""
    method: int = STORED
    flags: int = 0x800
    crc: int = 0


def plain(name: str, content: str | bytes) -> Part:
    """A part that is stored as it is."""
    raw = content.encode() if isinstance(content, str) else content
    return Part(name, raw, len(raw), crc=zlib.crc32(raw))


def zip_of(*parts: Part) -> bytes:
    """A zip file of these parts, in 64-bit form where a size needs it."""
    body, directory = b"", b""
    for part in parts:
        large = part.size > 0xFFFFFFFE
        extra = struct.pack("<HHQ", 1, 8, part.size) if large else b""
        size = 0xFFFFFFFF if large else part.size
        name = part.name.encode()
        shared = struct.pack(
            "<HHHHHIIIHH", 20, part.flags, part.method, 0, 0x21, part.crc, len(part.stored), size, len(name), len(extra)
        )
        directory += b"PK\x01\x02\x14\x03" + shared + struct.pack("<HHHII", 0, 0, 0, 0, len(body)) + name + extra
        body += b"PK\x03\x04" + shared + name + extra + part.stored
    end = struct.pack("<HHHHIIH", 0, 0, len(parts), len(parts), len(directory), len(body), 0)
    return body + directory + b"PK\x05\x06" + end
