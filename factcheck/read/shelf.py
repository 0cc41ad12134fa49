"""What lies in a file that holds several sources."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.read.reading import Reading
from factcheck.read.reasons import RefusedFileError

MOST_INSIDE = 20_000
"""Sources of one file that are read."""


@dataclass(frozen=True, slots=True)
class Inside:
    """One source: bytes that are a file of their own, a reading, or why there is neither."""

    name: str
    """"" for the file that holds it: a mail's own text."""
    content: bytes | Reading | RefusedFileError
