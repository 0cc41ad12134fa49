"""How every template is filled: autoescaped, nothing undefined, foreign text made fit to read."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from factcheck.assets import templates_dir
from factcheck.render.shown import show

if TYPE_CHECKING:
    from jinja2 import BaseLoader

    from factcheck.render.pieces import Wording

PRINT_LIMIT = 4000
"""Characters of any one text that are printed: no field of a report, however long, may stop the layout."""


@cache
def bundled_environment() -> Environment:
    """The environment of the templates that come with the program."""
    return make_environment(FileSystemLoader(templates_dir()), Environment)


def make_environment(loader: BaseLoader, kind: type[Environment]) -> Environment:
    """An environment of that kind with what every template may use."""
    environment = kind(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["grouped"] = _grouped
    environment.filters["direction"] = _direction
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


def _direction(printed: str | Wording) -> str:
    """Which way a text is written, by its first letter that says so; WeasyPrint knows no `dir="auto"`."""
    text = printed if isinstance(printed, str) else "".join(segment.text for segment in printed.segments)
    for letter in text if not text.isascii() else "":
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return "rtl"
        if kind == "L":
            return "ltr"
    return "ltr"
