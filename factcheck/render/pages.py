"""The PDF's pages: a report of the usual length in one go, a long one in parts side by side, joined into one file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.render.joined import write_joined
from factcheck.render.layout import lay_out, steady_layout, without_screen_faces, write_document
from factcheck.render.split_page import split_page

if TYPE_CHECKING:
    import datetime as dt


def write_pages(html: str, report_json: str, made: dt.datetime | None = None) -> bytes:
    """The PDF's bytes: PDF/A-3a and PDF/UA-1 in one, said to be made when the caller says.

    Raises:
        FactcheckError: the page asks for something that is not bundled.
    """
    parts = split_page(without_screen_faces(html))
    with steady_layout():
        if len(parts) > 1:
            return write_joined(parts, report_json, made)
        return write_document(lay_out(parts[0]), report_json, made, None)
