"""Pages that a browser saved in a file with all that belongs to them: the page itself, with its address.

Runs in the parser's process only.
"""

from __future__ import annotations

import plistlib
from dataclasses import replace

from factcheck.read.encoding import decode
from factcheck.read.html.reader import read_html
from factcheck.read.imprint import Imprint, tidy
from factcheck.read.reading import Reading
from factcheck.read.reasons import Code, RefusedFileError


def read_saved(content: bytes, declared: str | None, address: str | None) -> Reading:
    """The reading of a page whose charset and address the file around it states.

    Raises:
        RefusedFileError: it holds no text.
    """
    decoded = decode(content or b" ", declared)
    reading = read_html(b"\xef\xbb\xbf" + decoded.text.encode("utf-8", "replace"))
    stated = Imprint(url=tidy(address)).by("saved page")
    return replace(reading, imprint=reading.imprint.or_else(stated), encoding_guess=decoded.guess)


def read_webarchive(raw: bytes) -> Reading:
    """The reading of what Safari saves (webarchive).

    Raises:
        RefusedFileError: it is damaged, or no page.
    """
    try:
        archive: object = plistlib.loads(raw, fmt=plistlib.FMT_BINARY)
    except (plistlib.InvalidFileException, ValueError, OverflowError, TypeError) as error:
        raise RefusedFileError(Code.DAMAGED) from error
    page: object = archive.get("WebMainResource") if isinstance(archive, dict) else None
    content = page.get("WebResourceData") if isinstance(page, dict) else None
    if not isinstance(page, dict) or not isinstance(content, bytes):
        raise RefusedFileError(Code.UNSUPPORTED, "the property list holds no saved page")
    declared, address = page.get("WebResourceTextEncodingName"), page.get("WebResourceURL")
    return read_saved(content, str(declared) if declared else None, str(address) if address else None)
