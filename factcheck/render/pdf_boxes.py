"""Letters that no font has: the box in their place is a glyph of its own, because the formats forbid to draw none."""

from __future__ import annotations

import copy
import io
import re
from typing import TYPE_CHECKING

from factcheck.render.pdf_access import at, is_a

if TYPE_CHECKING:
    import pydyf

_NO_GLYPH = re.compile(rb"<([0-9a-f]{4})> 0")
BOX = "box"


def name_boxes(pdf: pydyf.PDF) -> None:
    """Has letters without a glyph drawn as a copy of the font's "no glyph", at the first number that it leaves free.

    WeasyPrint keeps what was meant beside them, so that they can still be searched for and copied.
    """
    drawn: dict[bytes, int] = {}
    for font in [one for one in pdf.objects if is_a(one, "Font") and isinstance(one.get("Encoding"), bytes)]:
        lines = at(pdf, font["Encoding"]).stream
        missing = [int(found[1], 16) for line in lines if (found := _NO_GLYPH.fullmatch(line))]
        below = at(pdf, font["DescendantFonts"][0])
        file = at(pdf, below["FontDescriptor"]).get("FontFile2")
        if file and missing:
            if file not in drawn:
                drawn[file] = min(missing)
                _draw_box(at(pdf, file), drawn[file], _width(below["W"], drawn[file]))
            lines[:] = [_NO_GLYPH.sub(rb"<\1> %d" % drawn[file], line) for line in lines]


def _width(widths: pydyf.Array, number: int) -> float:
    """The width of a glyph in thousandths, from runs of widths after the number of the first."""
    for first, run in zip(widths[::2], widths[1::2], strict=True):
        if first <= number < first + len(run):
            return float(run[number - first])
    return 0


def _draw_box(file: pydyf.Stream, number: int, width: float) -> None:
    """Adds the glyph to a font file under this number; what would be free before it stays empty."""
    from fontTools.ttLib import TTFont  # only a letter that no font has needs it
    from fontTools.ttLib.tables._g_l_y_f import Glyph

    with TTFont(io.BytesIO(file.stream[0]), recalcTimestamp=False) as font:
        names = list(font.getGlyphOrder())
        fillers = [f"{BOX}{place}" for place in range(len(names), number)]
        font.setGlyphOrder([*names, *fillers, BOX])
        for name in fillers:
            font["glyf"][name], font["hmtx"][name] = Glyph(), (0, 0)
        font["glyf"][BOX] = copy.deepcopy(font["glyf"][names[0]])
        bearing = font["hmtx"][names[0]][1]
        font["hmtx"][BOX] = (round(width * font["head"].unitsPerEm / 1000), bearing)
        stream = io.BytesIO()
        font.save(stream)
    file.stream[:] = [stream.getvalue()]
    file.extra["Length1"] = len(file.stream[0])
