"""A zip file that somebody packed: every file in it is a source of its own, one level deep.

Runs in the parser's process only.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator

from factcheck.read.archive import Archive
from factcheck.read.listing import folders_of_page, is_left_behind
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.shelf import Inside

SEPARATOR = "/"


def open_zip(raw: bytes) -> Iterator[Inside]:
    """The files in a zip file, by their names; where a name leads does not matter, for nothing is written.

    Raises:
        RefusedFileError: it is damaged, encrypted, or unpacks too far.
    """
    archive = Archive(raw)
    named = sorted((_name(archive.name_of(part)), nth) for nth, part in enumerate(archive.parts))
    of_pages = {f"{folder}{SEPARATOR}" for name, _ in named for folder in folders_of_page(name)}
    told: set[str] = set()
    for name, nth in named:
        if folder := next((folder for folder in _around(name) if folder in of_pages), ""):
            yield from () if folder in told else [Inside(folder, RefusedFileError(Code.PAGE_PART))]
            told.add(folder)
        elif any(is_left_behind(step) for step in name.split(SEPARATOR) if step.strip(".")):
            yield Inside(name, RefusedFileError(Code.HIDDEN))
        else:
            yield Inside(name, _content(archive, archive.parts[nth]))


def _name(stated: str) -> str:
    return stated.replace("\\", SEPARATOR).strip(SEPARATOR) or "unnamed"


def _around(name: str) -> Iterator[str]:
    """The folders in which a file lies, the outermost first."""
    return (name[: place + 1] for place, letter in enumerate(name) if letter == SEPARATOR)


def _content(archive: Archive, part: zipfile.ZipInfo) -> bytes | RefusedFileError:
    try:
        return archive.read_part(part)
    except RefusedFileError as refusal:
        return refusal
