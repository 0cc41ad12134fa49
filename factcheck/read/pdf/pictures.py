"""Pages of a PDF that are pictures."""

from __future__ import annotations

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

DOTS_PER_POINT = 300 / 72
MOST_DOTS = 25_000_000
"""Dots of a picture; a larger page is drawn smaller."""


def has_picture(page: pdfium.PdfPage) -> bool:
    """Whether a picture stands on the page."""
    return next(iter(page.get_objects(filter=(pdfium_c.FPDF_PAGEOBJ_IMAGE,), max_depth=3)), None) is not None


def picture_of(page: pdfium.PdfPage) -> bytes:
    """The page as a grey picture (PNM)."""
    width, height = page.get_size()
    scale = min(DOTS_PER_POINT, (MOST_DOTS / max(1.0, width * height)) ** 0.5)
    drawn = page.render(scale=scale, grayscale=True)
    rows = memoryview(drawn.buffer).cast("B")
    lines = (bytes(rows[line * drawn.stride : line * drawn.stride + drawn.width]) for line in range(drawn.height))
    return b"P5 %d %d 255\n" % (drawn.width, drawn.height) + b"".join(lines)
