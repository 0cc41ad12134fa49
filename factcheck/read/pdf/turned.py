"""Which way up a page is read: as its letters stand, whatever the page says of itself, from its visible corner."""

from __future__ import annotations

import math
from collections import Counter

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

LOOKED_AT = 9
"""Letters by which it is told how a page's letters stand."""
Box = tuple[float, float, float, float]


def upright_text(page: pdfium.PdfPage) -> pdfium.PdfTextPage:
    """The page's text, the page turned so that most of its letters stand upright: pdfium orders lines by that."""
    text = page.get_textpage()
    letters = text.count_chars()
    angles = Counter(_angle(text, letters * nth // LOOKED_AT) for nth in range(LOOKED_AT if letters else 0))
    turn = angles.most_common(1)[0][0] if angles else page.get_rotation()
    if turn == page.get_rotation():
        return text
    page.set_rotation(turn)
    return page.get_textpage()


def _angle(text: pdfium.PdfTextPage, place: int) -> int:
    """Degrees, clockwise in quarters, by which a page is to be turned for its letter to stand upright."""
    stands: float = pdfium_c.FPDFText_GetCharAngle(text.raw, place)  # clockwise too; below nothing for none
    return -round(max(stands, 0.0) / (math.pi / 2)) % 4 * 90


def placed(box: Box, page: Box, turn: int) -> Box:
    """Left, bottom, right and top of a box on the turned page, from the page's own lower left corner."""
    left, bottom, right, top = box
    if turn == 90:
        return bottom - page[1], page[2] - right, top - page[1], page[2] - left
    if turn == 180:
        return page[2] - right, page[3] - top, page[2] - left, page[3] - bottom
    if turn == 270:
        return page[3] - top, left - page[0], page[3] - bottom, right - page[0]
    return left - page[0], bottom - page[1], right - page[0], top - page[1]
