"""A long briefing from its parts: laid out side by side, joined into one file with links, tags and bookmarks whole.

WeasyPrint's memory grows with the pages that it holds, and its tags with the square of them; parts keep both small.
Every part is laid out twice: to count its pages, then with the numbers that its pages and its references have.
"""

from __future__ import annotations

import multiprocessing
import os
import re
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import accumulate, chain
from typing import TYPE_CHECKING

from factcheck.render.layout import lay_out, steady_layout, write_document
from factcheck.render.page_numbers import number_places
from factcheck.render.pdf_part import Part, add_parts, take_part
from factcheck.render.split_page import PART_SCHEME

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

WORKERS = 2
"""Parts that are laid out at once, at most: each takes some 200 MB."""
_NUMBERED = re.compile(
    rf'<a class="(?P<kind>to|on)" href="(?P<scheme>#|{PART_SCHEME})(?P<place>[^"]+)">(?P<words>.*?)</a>', re.DOTALL
)
_HEAD_END = "</head>"


def write_joined(parts: Sequence[str], report_json: str, made: dt.datetime | None) -> bytes:
    """The PDF's bytes.

    Raises:
        FactcheckError: a part asks for something that is not bundled.
    """
    context = multiprocessing.get_context("spawn")
    workers = min(WORKERS, os.cpu_count() or 1)
    with ProcessPoolExecutor(workers, context) as pool:
        counted = list(pool.map(count_part, (_numbered(part, {}, 1, 1) for part in parts)))
        firsts = [1, *(1 + pages for pages in accumulate(map(len, counted)))]
        numbers = number_places(chain.from_iterable(counted))
        final = [_numbered(part, numbers, first, firsts[-1] - 1) for part, first in zip(parts, firsts, strict=False)]
        rest = list(pool.map(draw_part, final[1:]))
    document = lay_out(final[0])
    return write_document(document, report_json, made, partial(add_parts, parts=rest))


def count_part(html: str) -> list[list[str]]:
    """The names of the places on each page of a part."""
    with steady_layout():
        return [list(page.anchors) for page in lay_out(html).pages]


def draw_part(html: str) -> Part:
    """A part as objects that can be put into another file."""
    with steady_layout():
        return take_part(lay_out(html))


def _numbered(part: str, numbers: Mapping[str, int], first: int, total: int) -> str:
    """The part with the numbers of its pages, and of those that it refers to."""
    head, found, rest = part.partition(_HEAD_END)
    sheet = f'@page {{ @bottom-right {{ content: "Page " counter(page) " of {total}" }} }}'
    if first > 1:
        running = "margin-top: 22mm; @top-left { content: string(head) } @top-right { content: string(status) }"
        sheet += f"@page :first {{ counter-reset: page {first}; {running} }}"
    told = _NUMBERED.sub(lambda match: _told(match, numbers), rest)
    return f"{head}<style>{sheet}</style>{found}{told}"


def _told(link: re.Match[str], numbers: Mapping[str, int]) -> str:
    page = numbers.get(link["place"], 0)
    words = f"{link['words']} on page {page}." if link["kind"] == "on" else str(page)
    return f'<a href="{link["scheme"]}{link["place"]}">{words}</a>'
