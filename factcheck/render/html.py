"""HTML from templates/: one file for the browser and for the PDF, with nothing to fetch and no script."""

from __future__ import annotations

import base64
import re
from dataclasses import replace
from functools import cache, partial
from typing import TYPE_CHECKING

from markupsafe import Markup

from factcheck.assets import templates_dir
from factcheck.render.environment import bundled_environment
from factcheck.render.look import USUAL
from factcheck.render.own_templates import render_own

if TYPE_CHECKING:
    from factcheck.render.briefing import Briefing
    from factcheck.render.look import Look

TEMPLATE = "briefing.html"
TOKENS = "tokens.css"
"""The sheet whose :root names tones, faces and sizes."""

SCREEN_FACES = (
    ("Source Sans 3", 400, "source-sans-3-latin-400-normal.woff2"),
    ("Source Sans 3", 600, "source-sans-3-latin-600-normal.woff2"),
    ("Source Serif 4", 400, "source-serif-4-latin-400-normal.woff2"),
    ("Source Serif 4", 600, "source-serif-4-latin-600-normal.woff2"),
)
"""Family, weight and file of the faces that the HTML carries in itself: the Latin letters only, 75 kB together."""

_TOKEN = re.compile(r"--([a-z-]+): ([^;]+);")
_VAR = re.compile(r"var\(--([a-z-]+)\)")
_ID = re.compile(r'\bid="([^"]+)"')
_LINK = re.compile(r'<a\b([^>]*)\bhref="#([^"]+)"[^>]*>(.*?)</a>', re.DOTALL)
_PLACE = 'class="s"'
"""What marks the tag of a place, linked or not."""


def render_html(briefing: Briefing, look: Look = USUAL) -> str:
    """The briefing as one HTML file.

    Raises:
        UsageError: a template of the person's own is broken, or asks for what a briefing must not hold.
    """
    tokens = look.brand.tokens
    printed = {
        "briefing": briefing,
        "look": replace(look, templates=None),  # a folder at hand is a way to every file of the machine
        "sheet": partial(sheet, tokens=tokens),
        "tones": tones(tokens),
        "screen_faces": _screen_faces(),
    }
    if look.templates is None:
        return _without_dead_links(bundled_environment().get_template(TEMPLATE).render(printed))
    return _without_dead_links(render_own(look.templates, TEMPLATE, printed))


def render_page(template: str, **printed: object) -> str:
    """A page from its template, with the faces for the screen at hand."""
    return bundled_environment().get_template(template).render(screen_faces=_screen_faces(), **printed)


def _without_dead_links(page: str) -> str:
    """The page with no link to what this copy leaves out; the words of such a link stay."""
    there = set(_ID.findall(page))

    def told(link: re.Match[str]) -> str:
        look = f" {_PLACE}" if _PLACE in link[1] else ""
        return link[0] if link[2] in there else f"<span{look}>{link[3]}</span>"

    return _LINK.sub(told, page)


@cache
def sheet(name: str, tokens: tuple[tuple[str, str], ...] = ()) -> Markup:
    """A bundled style sheet with its tokens put in: WeasyPrint takes 3 % longer to look each of them up everywhere.

    Raises:
        ValueError: there is none of that name.
    """
    if name not in {path.name for path in templates_dir().glob("*.css")}:
        raise ValueError(f"there is no style sheet {name}")
    known = tones(tokens)
    text = (templates_dir() / name).read_text(encoding="utf-8")
    return Markup(_VAR.sub(lambda match: known[match[1]], text))  # noqa: S704 - our own sheet, checked tones


@cache
def tones(tokens: tuple[tuple[str, str], ...] = ()) -> dict[str, str]:
    """What tokens.css names, by its name, with the sender's own in place of ours: a drawing cannot ask a sheet."""
    return {**dict(_TOKEN.findall((templates_dir() / TOKENS).read_text(encoding="utf-8"))), **dict(tokens)}


@cache
def _screen_faces() -> tuple[tuple[str, int, Markup], ...]:
    """Family, weight and base64 of each face for the screen; base64 has no letter that would need escaping."""
    folder = templates_dir() / "fonts"
    return tuple(
        (family, weight, Markup(base64.b64encode((folder / name).read_bytes()).decode("ascii")))  # noqa: S704
        for family, weight, name in SCREEN_FACES
    )
