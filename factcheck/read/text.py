"""Plain text: its own characters, every one of them, and nothing else."""

from __future__ import annotations

from dataclasses import replace

from factcheck.read.encoding import decode
from factcheck.read.furniture.pasted import pasted
from factcheck.read.reading import Reading
from factcheck.read.set_apart import set_apart


def read_text(raw: bytes) -> Reading:
    """The reading of a plain text file; its text is exactly what stands in the file, line ends as newlines.

    Raises:
        RefusedFileError: the bytes are no text.
    """
    decoded = decode(raw)
    return replace(set_apart(decoded.text, pasted(decoded.text)), encoding_guess=decoded.guess)
