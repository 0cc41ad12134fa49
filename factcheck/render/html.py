"""HTML from templates/: one file for the browser and for the PDF, with nothing to fetch and no script."""

from __future__ import annotations

import base64
import re
from functools import cache
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from factcheck.assets import templates_dir
from factcheck.render.shown import show

if TYPE_CHECKING:
    from factcheck.render.briefing import Briefing

TEMPLATE = "briefing.html"
TOKENS = "tokens.css"
"""The sheet whose :root names tones, faces and sizes."""
SECTIONS = (
    "who", "details", "wordings", "timeline", "inconsistencies", "disputed", "claims", "dates", "sources", "left-out",
    "method",
)  # fmt: skip
"""The sections after page 1, in order; each is a part of the template by its name."""
PRINT_LIMIT = 4000
"""Characters of any one text that are printed: no field of a report, however long, may stop the layout."""

SCREEN_FACES = (
    ("Source Sans 3", 400, "source-sans-3-latin-400-normal.woff2"),
    ("Source Sans 3", 600, "source-sans-3-latin-600-normal.woff2"),
    ("Source Serif 4", 400, "source-serif-4-latin-400-normal.woff2"),
    ("Source Serif 4", 600, "source-serif-4-latin-600-normal.woff2"),
)
"""Family, weight and file of the faces that the HTML carries in itself: the Latin letters only, 75 kB together."""


_TOKEN = re.compile(r"--([a-z-]+): ([^;]+);")
_VAR = re.compile(r"var\(--([a-z-]+)\)")


def render_html(briefing: Briefing) -> str:
    """The briefing as one HTML file."""
    return render_page(TEMPLATE, briefing=briefing, sheet=_sheet, sections=SECTIONS)


def render_page(template: str, **printed: object) -> str:
    """A page from its template, with the faces for the screen at hand."""
    return _environment().get_template(template).render(screen_faces=_screen_faces(), **printed)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(templates_dir()),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["grouped"] = _grouped
    return environment


def _finalize(printed: object) -> object:
    """What a template prints: foreign text is made fit to read; markup that templates made themselves passes."""
    if not isinstance(printed, str) or isinstance(printed, Markup):
        return printed
    more = len(printed) - PRINT_LIMIT
    return show(printed) if more <= 0 else f"{show(printed[:PRINT_LIMIT])}… ({more:,} more characters in report.json)"


def _grouped(number: int) -> str:
    """A number with its thousands apart."""
    return f"{number:,}"


@cache
def _sheet(name: str) -> Markup:
    """A bundled style sheet with its tones put in: WeasyPrint takes 3 % longer to look each of them up everywhere."""
    folder = templates_dir()
    tokens = dict(_TOKEN.findall((folder / TOKENS).read_text(encoding="utf-8")))
    text = (folder / name).read_text(encoding="utf-8")
    return Markup(_VAR.sub(lambda match: tokens[match[1]], text))  # noqa: S704 - our own sheet


@cache
def _screen_faces() -> tuple[tuple[str, int, Markup], ...]:
    """Family, weight and base64 of each face for the screen; base64 has no letter that would need escaping."""
    folder = templates_dir() / "fonts"
    return tuple(
        (family, weight, Markup(base64.b64encode((folder / name).read_bytes()).decode("ascii")))  # noqa: S704
        for family, weight, name in SCREEN_FACES
    )
