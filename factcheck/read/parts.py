"""A file to the sources in it: mostly one; of a mail, a list of articles or a zip file, several.

Runs in the parser's process for everything but short plain text.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace

from factcheck.read.formats import SHELVES, reader_of, shelf_of
from factcheck.read.kinds import misnamed, recognise
from factcheck.read.reading import Reading
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.shelf import Inside
from factcheck.read.signs import Kind

DEEPEST = 2
"""How many files may lie around a source: a mail in a zip file has attachments, and that is the end of it."""


@dataclass(frozen=True, slots=True)
class Part:
    """A source in a file, or why it could not be read."""

    name: str
    """Its name in the file; "" for the file itself."""
    sha256: str
    """Of its bytes, or of its text where it has no bytes of its own; "" for the file itself."""
    reading: Reading | RefusedFileError


def read_parts(kind: Kind, name: str, raw: bytes, depth: int = 0) -> Iterator[Part]:
    """The sources in a file of a kind; a name that says another kind is remarked on."""
    if kind not in SHELVES:
        yield Part("", "", _attempt(kind, name, raw))
        return
    used: set[str] = set()
    try:
        for inside in shelf_of(kind)(raw):
            yield from _inside(replace(inside, name=_unused(inside.name, used)), depth)
        if not used:
            yield Part("", "", RefusedFileError(Code.NO_TEXT))
    except Exception as error:  # as below: it costs the rest of this file, and is told
        yield Part("", "", refusal_of(error))


def _inside(inside: Inside, depth: int) -> Iterator[Part]:
    content = inside.content
    if isinstance(content, Reading):
        yield Part(inside.name, _hash_of(content) if inside.name else "", _checked(content))
    elif isinstance(content, RefusedFileError):
        yield Part(inside.name, "", content)
    else:
        sha256 = hashlib.sha256(content).hexdigest()
        for part in _unfold(inside.name, content, depth + 1):
            name = f"{inside.name}/{part.name}" if part.name else inside.name
            yield Part(name, part.sha256 or sha256, part.reading)


def _hash_of(reading: Reading) -> str:
    """The sha256 of what has no bytes of its own; one text in two papers is two sources."""
    stated = (reading.text, reading.imprint.publisher)
    return hashlib.sha256("\0".join(filter(None, stated)).encode("utf-8", "replace")).hexdigest()


def _unfold(name: str, raw: bytes, depth: int) -> Iterator[Part]:
    try:
        if not raw:
            raise RefusedFileError(Code.EMPTY_FILE)
        kind = recognise(raw, name)
        if kind == "zip" or (kind in SHELVES and depth >= DEEPEST):
            raise RefusedFileError(Code.NESTED)
    except RefusedFileError as refusal:
        yield Part("", "", refusal)
        return
    yield from read_parts(kind, name, raw, depth)


def _attempt(kind: Kind, name: str, raw: bytes) -> Reading | RefusedFileError:
    try:
        reading = _checked(reader_of(kind)(raw))
    except Exception as error:  # any failure of a parser costs its one file, and is told
        return refusal_of(error)
    remark = misnamed(kind, name)
    if isinstance(reading, Reading) and remark:
        return replace(reading, remarks=(remark, *reading.remarks))
    return reading


def _checked(reading: Reading) -> Reading | RefusedFileError:
    return reading if reading.text.strip() else RefusedFileError(Code.NO_TEXT)


def refusal_of(error: Exception) -> RefusedFileError:
    """What a failure of a parser is called."""
    if isinstance(error, RefusedFileError):
        return error
    if isinstance(error, MemoryError):
        return RefusedFileError(Code.MEMORY)
    if isinstance(error, RecursionError):
        return RefusedFileError(Code.DAMAGED, "the file is nested too deeply")
    return RefusedFileError(Code.PARSER_DIED, f"the parser failed on this file ({type(error).__name__})")


def _unused(name: str, used: set[str]) -> str:
    """The name, with a number behind it where the file has used it before."""
    number, unused = 2, name
    while unused in used:
        unused, number = f"{name} ({number})", number + 1
    used.add(unused)
    return unused
