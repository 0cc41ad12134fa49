"""Which letters of a page no font of this machine has: they print as boxes, and whoever sends the page must know."""

from __future__ import annotations

import html
import logging
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

from weasyprint.logger import LOGGER

from factcheck.render.layout import lay_out, steady_layout

if TYPE_CHECKING:
    from collections.abc import Iterator

BUNDLED = re.compile(
    "[\t\n\r -~\u00a0-\u017f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u2002\u2009\u200a\u2010-\u201e"
    "\u2020-\u2022\u2026\u202f\u2030\u2032\u2033\u2039\u203a\u20ac\u2122\u2190-\u2193\u2212\u2248\u2260\u2264\u2265"
    "\u25a0\u25b3\u25c6\u25cb\u25cc\u25cf\u2713\u2717\u27e6\u27e7]"
)
"""Letters that a bundled font has, those of the program's own signs among them: most pages hold no other."""
AT_ONCE = 4_000
"""Different letters that are tried; a page in Chinese has about as many."""


def find_unprintable(page: str) -> str:
    """The letters of an HTML page that no font has, each once, in their order."""
    tried = sorted(letter for letter in set(html.unescape(page)) if not BUNDLED.match(letter))[:AT_ONCE]
    if not tried:
        return ""
    with _listening() as missing, steady_layout():
        lay_out(f"<!doctype html><title>x</title><p>{html.escape(' '.join(tried))}").write_pdf()
    return "".join(letter for letter in tried if letter in missing)


@contextmanager
def _listening() -> Iterator[set[str]]:
    """The letters for which the layout warns that it draws a box."""
    ear = _Ear(logging.WARNING)
    LOGGER.addHandler(ear)
    try:
        yield ear.letters
    finally:
        LOGGER.removeHandler(ear)


class _Ear(logging.Handler):
    """Hears of letters without a glyph: the warning's second argument is the letter's number."""

    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.letters: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        """Keeps the letter."""
        if isinstance(record.args, tuple) and len(record.args) == 2 and isinstance(record.args[1], int):
            self.letters.add(chr(record.args[1]))
