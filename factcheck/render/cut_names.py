"""Names that something in a report cuts: a quote that begins after a line's end within one holds the rest of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.render.nodes import iter_nodes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.report import Report

Place = tuple[int, int, str]
UNSEEN = "\u00ad\u200b-\u200f\u2060\ufeff"
"""Marks that nobody sees, as a class of letters."""
_BROKEN = re.compile(rf"[{UNSEEN}]|[-\u2010]\n")
_WORD = re.compile(r"[^\W_]+")
LEAST = 3
"""Letters of a part of a name that is taken out by itself: of fewer, other words are made."""
_SMALL = frozenset("the and von van der den del dos las los".split())
"""Parts of names that are words of every text."""


def cut_names(report: Report, texts: Mapping[str, str], names: Mapping[str, Sequence[Place]]) -> tuple[str, ...]:
    """The parts of names that something in the report may hold by themselves, each once.

    They are those that a quote begins or ends with, and those between the unseen marks and hyphens within a name, where
    a program that takes sentences apart sees several words.

    Args:
        report: As it was read.
        texts: The documents' texts by the source's id.
        names: Where names stand in them: beginning, end, and what is to stand there.
    """
    words = [word for part in _cut(report, texts, names) for word in _WORD.findall(part)]
    for source, places in names.items():
        for first, last, _ in places:
            name = texts[source][first:last]
            words += _WORD.findall(name) if _BROKEN.search(name) else ()
    return tuple(dict.fromkeys(word for word in words if len(word) >= LEAST and word.casefold() not in _SMALL))


def _cut(report: Report, texts: Mapping[str, str], names: Mapping[str, Sequence[Place]]) -> Iterator[str]:
    for source, start, end in _stretches(report):
        for first, last, _ in names.get(source, ()):
            if first < end and start < last and not (start <= first and last <= end):
                yield texts[source][max(start, first) : min(end, last)]


def _stretches(report: Report) -> Iterator[tuple[str, int, int]]:
    """Source, start and end of everything in a report that stands somewhere."""
    for node in iter_nodes(report):
        match node:
            case {"source": str(source), "start": int(start), "end": int(end)}:
                yield source, start, end
