"""Pictures and drawings in a PDF as its formats want them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pydyf

from factcheck.errors import FactcheckError
from factcheck.render.pdf_access import at, is_a

if TYPE_CHECKING:
    from collections.abc import Sequence

POINTS = 0.75
"""Points of a CSS pixel."""


def fit_pictures(pdf: pydyf.PDF) -> None:
    """Says where each figure stands in points from the page's foot, and that no picture is to be smoothed.

    Raises:
        FactcheckError: a picture is in the inks of a printing press, for which the file says no meaning.
    """
    for one in pdf.objects:
        if is_a(one, "StructElem") and one["S"] == "/Figure":
            height = at(pdf, one["Pg"])["MediaBox"][3]
            one["A"]["BBox"] = pydyf.Array(_in_points(one["A"]["BBox"], height))
        elif isinstance(one, pydyf.Stream) and one.extra.get("Subtype") == "/Image":
            if one.extra["ColorSpace"] == "/DeviceCMYK":
                raise FactcheckError("A picture is in the inks of a printing press (CMYK).", "Save it in RGB.")
            one.extra["Interpolate"] = "false"


def _in_points(box: Sequence[float], height: float) -> tuple[float, float, float, float]:
    """WeasyPrint gives the box in pixels from the page's head."""
    left, top, right, bottom = (edge * POINTS for edge in box)
    return left, height - bottom, right, height - top
