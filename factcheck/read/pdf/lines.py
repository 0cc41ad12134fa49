"""The printed lines of a PDF's pages: text, box, size of the letters, and whether a reader could see them."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from factcheck.read.lines import single_spaced
from factcheck.read.pdf.turned import Box, placed, upright_text

OTHER_HEIGHT = 0.12
"""Share by which a letter is higher or lower than its line's others."""
SMALLEST_SHOWN = 2.0
"""Points of height below which nobody reads a line."""
INK = tuple(ctypes.c_uint(0) for _ in range(4))
"""Red, green, blue and how opaque: what pdfium tells of one letter, written anew each time."""
RECTANGLE = pdfium_c.FS_RECTF()
"""Where pdfium writes the box of one letter."""
WITHOUT_INK = (pdfium_c.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium_c.FPDF_TEXTRENDERMODE_CLIP)
WHITE = 250
"""Value of all three colours from which ink is white."""
BROKEN = "\u0002"
"""Stands in a line's text for the hyphen at which a printed line broke a word."""
LINE_END_HYPHENS = "\u2010\u00ad\u0002\ufffe"
"""Hyphens as a line's end may hold them: typographic, soft, and pdfium's two marks, with which it joins both lines."""
LIGATURES = {"\x1b": "ff", "\x1c": "fi", "\x1d": "fl", "\x1e": "ffi", "\x1f": "ffl"}
"""Letters that TeX prints as one, by their place in its fonts, where the file does not say what they are."""
LIGATURE = re.compile(r"(?<=\w)[\x1b-\x1f]|[\x1b-\x1f](?=\w)")
CONTROLS = re.compile(r"[\x00-\x01\x03-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
INSIDE_HYPHEN = re.compile("[\u0002\ufffe](?=\\w)|[" + LINE_END_HYPHENS + "]$")


class PdfLine(NamedTuple):
    """One printed line; coordinates in points from the page's lower left corner."""

    text: str
    page: int
    """From 0."""
    left: float
    right: float
    bottom: float
    top: float
    size: float
    """Height of the letters' box, rounded to a quarter of a point."""
    last_top: float
    """Top of its last letter: lower than `top` where pdfium joined two printed lines over a broken word."""
    hidden: bool = False

    @property
    def hyphenated(self) -> bool:
        """Whether the line's last word goes on in the next line."""
        return self.text.endswith(BROKEN)


def page_lines(page: pdfium.PdfPage, number: int) -> Iterator[PdfLine]:
    """The lines of a page in the order in which its text is stored, which is nearly always the reading order."""
    text_page = upright_text(page)
    text = text_page.get_text_range()
    sheet, turn, size = page.get_bbox(), page.get_rotation(), page.get_size()
    is_placed = turn == 0 and sheet[0] == sheet[1] == 0
    start = 0
    for piece in text.split("\r\n"):
        cleaned = _cleaned(piece)
        if cleaned:
            first = start + len(piece) - len(piece.lstrip())
            last = start + len(piece.rstrip()) - 1
            ground = _box_of(text_page, first), _box_of(text_page, last)
            begins, ends = ground if is_placed else (placed(one, sheet, turn) for one in ground)
            box = (begins[0], max(begins[0], ends[2]), min(begins[1], ends[1]), max(begins[3], ends[3]))
            height = begins[3] - begins[1]
            if abs(height - (ends[3] - ends[1])) > OTHER_HEIGHT * height:  # a raised figure, or an initial
                amid = placed(_box_of(text_page, (first + last) // 2), sheet, turn)
                height = amid[3] - amid[1]
            hidden = _is_out_of_sight(box, size) or _is_hidden(page, text_page, first, ground)
            yield PdfLine(cleaned, number, *box, size=round(height * 4) / 4, last_top=ends[3], hidden=hidden)
        start += len(piece) + 2


def _box_of(text: pdfium.PdfTextPage, place: int) -> Box:
    """Left, bottom, right and top of the place of a letter, as high as its line."""
    if not pdfium_c.FPDFText_GetLooseCharBox(text.raw, place, RECTANGLE):
        raise pdfium.PdfiumError("a letter stands nowhere")
    return RECTANGLE.left, RECTANGLE.bottom, RECTANGLE.right, RECTANGLE.top


def _cleaned(piece: str) -> str:
    """A printed line's text, its white space single, the marks of broken words told apart and controls left out."""
    is_plain = piece.isprintable()
    if not is_plain:
        piece = LIGATURE.sub(lambda hit: LIGATURES[hit.group()], piece)
    piece = piece.strip()
    if is_plain and not piece.endswith("\u2010"):  # nothing of what follows is printable but that hyphen
        return single_spaced(piece)
    return single_spaced(CONTROLS.sub("", INSIDE_HYPHEN.sub(BROKEN, piece)))


def _is_out_of_sight(box: Box, size: tuple[float, float]) -> bool:
    """Whether a line is too small to be read, or off the page."""
    left, right, bottom, top = box
    return top - bottom < SMALLEST_SHOWN or right < 0 or left > size[0] or top < 0 or bottom > size[1]


def _is_hidden(page: pdfium.PdfPage, text: pdfium.PdfTextPage, first: int, ground: tuple[Box, Box]) -> bool:
    """Whether a line's letters have no ink that shows; behind a scan they are what OCR has read there."""
    if _is_without_ink(text, first) and not _has_background(page, ground):
        return True
    if not pdfium_c.FPDFText_GetFillColor(text.raw, first, *INK):
        return False
    red, green, blue, alpha = INK
    if alpha.value == 0:
        return True
    white = red.value >= WHITE and green.value >= WHITE and blue.value >= WHITE
    return white and not _has_background(page, ground)


def _is_without_ink(text: pdfium.PdfTextPage, first: int) -> bool:
    """Whether letters are neither filled nor drawn."""
    letters = pdfium_c.FPDFText_GetTextObject(text.raw, first)
    return bool(letters) and pdfium_c.FPDFTextObj_GetTextRenderMode(letters) in WITHOUT_INK


def _has_background(page: pdfium.PdfPage, ground: tuple[Box, Box]) -> bool:
    """Whether a filled shape or a picture lies where the line's first and last letter stand: white shows on it."""
    left, bottom, right, top = (pick(one[place] for one in ground) for place, pick in enumerate((min, min, max, max)))
    shapes = (pdfium_c.FPDF_PAGEOBJ_PATH, pdfium_c.FPDF_PAGEOBJ_IMAGE, pdfium_c.FPDF_PAGEOBJ_SHADING)
    for shape in page.get_objects(filter=shapes, max_depth=3):
        x0, y0, x1, y1 = shape.get_bounds()
        if x0 <= left + 1 and x1 >= right - 1 and y0 <= bottom + 1 and y1 >= top - 1:
            return True
    return False
