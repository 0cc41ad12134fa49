"""Outlook mails, made by the tests themselves: a compound file with a mail's properties and attachments."""

from __future__ import annotations

import datetime as dt
import struct
from collections.abc import Mapping

FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
SECTOR, SMALL_SECTOR, SHORT = 512, 64, 4096
STORAGE, STREAM, ROOT = 1, 2, 5
EPOCH = dt.datetime(1601, 1, 1, tzinfo=dt.UTC)

Tree = Mapping[str, "bytes | Tree"]


def outlook(
    fields: Mapping[int, str | bytes], sent: dt.datetime | None = None, attached: Mapping[str, bytes] | None = None
) -> bytes:
    """A saved mail with these properties, by their numbers, and these attachments."""
    tree: dict[str, bytes | Tree] = _properties(fields, sent, 32, len(attached or {}))
    for number, (name, content) in enumerate((attached or {}).items()):
        tree[f"__attach_version1.0_#{number:08X}"] = _properties({0x3707: name, 0x3701: content}, None, 8)
    return compound({**tree, "__nameid_version1.0": {"__substg1.0_00020102": b""}})


def _properties(
    fields: Mapping[int, str | bytes], sent: dt.datetime | None, header: int, attachments: int = 0
) -> dict[str, bytes | Tree]:
    head = bytearray(header)
    if header == 32:
        struct.pack_into("<IIII", head, 8, 0, attachments, 0, attachments)
    entries, streams = bytes(head), dict[str, bytes | Tree]()
    for number, value in fields.items():
        kind, content = (0x1F, value.encode("utf-16-le")) if isinstance(value, str) else (0x102, value)
        streams[f"__substg1.0_{number:04X}{kind:04X}"] = content
        entries += struct.pack("<HHIII", kind, number, 6, len(content) + (2 if kind == 0x1F else 0), 0)
    if sent:
        ticks = int((sent - EPOCH).total_seconds()) * 10_000_000
        entries += struct.pack("<HHIQ", 0x40, 0x0039, 6, ticks)
    return {"__properties_version1.0": entries, **streams}


class _Chains:
    """Contents cut into sectors of one size, and for every sector the next one of its content."""

    def __init__(self, size: int) -> None:
        self.size, self.sectors, self.table = size, list[bytes](), list[int]()

    def store(self, content: bytes) -> int:
        """Puts a content behind the others and tells its first sector."""
        first, count = len(self.sectors), -(-len(content) // self.size)
        for nth in range(count):
            self.sectors.append(content[nth * self.size : (nth + 1) * self.size].ljust(self.size, b"\0"))
            self.table.append(first + nth + 1 if nth + 1 < count else END)
        return first if count else END


def compound(tree: Tree) -> bytes:
    """A compound file that holds these streams and storages; short ones in the small sectors that the format has."""
    entries: list[list[object]] = []
    _enter("Root Entry", tree, entries)
    large, small = _Chains(SECTOR), _Chains(SMALL_SECTOR)
    for entry in entries:
        content = entry[2] if isinstance(entry[2], bytes) else b""
        entry.append((small if len(content) < SHORT else large).store(content))
    short = b"".join(small.sectors)
    entries[0][2], entries[0][5] = short, large.store(short)
    at_small = large.store(struct.pack(f"<{len(small.table)}I", *small.table).ljust(SECTOR, b"\xff"))
    at_directory = large.store(b"".join(_directory_entry(entry) for entry in entries))
    count = -(-(len(large.table) + 8) // (SECTOR // 4 - 1))
    at_table = len(large.sectors)
    table = [*large.table, *[FAT] * count]
    table += [FREE] * (count * SECTOR // 4 - len(table))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIII", 0, count, at_directory, 0, SHORT, at_small, 1, END, 0)
    header += struct.pack("<109I", *[at_table + nth for nth in range(count)], *[FREE] * (109 - count))
    return header + b"".join(large.sectors) + struct.pack(f"<{len(table)}I", *table)


def _enter(name: str, content: bytes | Tree, entries: list[list[object]]) -> int:
    """Puts a stream or a storage into the directory; brothers hang on each other to the right."""
    place = len(entries)
    entry: list[object] = [
        name,
        STREAM if isinstance(content, bytes) else STORAGE if place else ROOT,
        content,
        FREE,
        FREE,
    ]
    entries.append(entry)
    if not isinstance(content, bytes):
        last: list[object] | None = None
        for child in sorted(content, key=lambda one: (len(one), one.upper())):
            at = _enter(child, content[child], entries)
            if last is None:
                entry[4] = at
            else:
                last[3] = at
            last = entries[at]
    return place


def _directory_entry(entry: list[object]) -> bytes:
    name, kind, content, right, child, start = entry
    coded = str(name).encode("utf-16-le")
    size = len(content) if isinstance(content, bytes) else 0
    return (
        coded.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(coded) + 2, kind, 1, FREE, right, child)
        + bytes(36)
        + struct.pack("<IQ", start if size else 0, size)
    )
