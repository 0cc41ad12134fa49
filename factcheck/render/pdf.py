"""The PDF: the same HTML laid out on pages, tagged for screen readers, fit to be archived, report.json attached."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from factcheck.errors import MissingPieceError
from factcheck.render.scripts import name_scripts

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from factcheck.render.briefing import Script

PACKAGES = ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0")
"""What a bare Debian lacks; everything but the PDF works without them."""


def render_pdf(html: str, report_json: str, made: dt.datetime | None = None) -> bytes:
    """The PDF of `html` with `report_json` attached; equal input gives equal bytes.

    Raises:
        MissingPieceError: a system library that the layout needs is not there.
    """
    with _layout_at_hand():
        from factcheck.render.pages import write_pages
    return write_pages(html, report_json, made)


def find_missing_fonts(html: str) -> tuple[Script, ...]:
    """The writing systems of `html` for which neither the program nor this machine has a font.

    Raises:
        MissingPieceError: as above.
    """
    with _layout_at_hand():
        from factcheck.render.glyphs import find_unprintable
    return name_scripts(find_unprintable(html), html)


@contextmanager
def _layout_at_hand() -> Iterator[None]:
    """What imports the renderer does so here, where it is told what a machine without its libraries lacks."""
    try:
        yield
    except OSError as error:
        raise MissingPieceError(
            "The PDF cannot be made: a system library for laying out text (Pango) is missing.",
            f"On Debian and Ubuntu: sudo apt-get install {' '.join(PACKAGES)}. Elsewhere install Pango 1.44 or newer "
            "and HarfBuzz with its subset library. Neither briefing.html nor report.json needs them, and `factcheck "
            f"render` makes the PDF afterwards without reading the sources again. The system says: {error}",
        ) from error
