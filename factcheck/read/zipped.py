"""A zip file that somebody packed: every file in it is a source of its own, one level deep.

Runs in the parser's process only.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.read.archive import Archive
from factcheck.read.listing import is_left_behind
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.shelf import Inside

SEPARATOR = "/"


def open_zip(raw: bytes) -> Iterator[Inside]:
    """The files in a zip file, by their names; where a name leads does not matter, for nothing is written.

    Raises:
        RefusedFileError: it is damaged, encrypted, or unpacks too far.
    """
    archive = Archive(raw)
    for part in sorted(archive.parts, key=archive.name_of):
        name = archive.name_of(part).replace("\\", SEPARATOR).strip(SEPARATOR) or "unnamed"
        if any(is_left_behind(step) for step in name.split(SEPARATOR) if step.strip(".")):
            yield Inside(name, RefusedFileError(Code.HIDDEN))
            continue
        try:
            yield Inside(name, archive.read_part(part))
        except RefusedFileError as refusal:
            yield Inside(name, refusal)
