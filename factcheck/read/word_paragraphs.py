"""The paragraphs of a Word file as its readers have them: joined where the mark between two is deleted, the table of
contents told apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from factcheck.read.reading import CONTENTS
from factcheck.read.sheet import Piece

CONTENTS_FIELD = "TOC"
HEADS_CONTENTS = re.compile(
    r"\W*(?:table of contents|contents|inhalt(?:sverzeichnis)?|table des matières|sommaire|índice|contenido"
    r"|tabla de contenido|содержание|оглавление)\W*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: its pieces, each with the reason where it is set apart, and what is known of it."""

    pieces: list[Piece]
    style: str = ""
    runs_on: bool = False
    """Whether its end is deleted, so that the next one goes on with it."""
    fields: tuple[str, ...] = ()
    """Where a field begins and ends in it, and what the field says it is."""

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(text for text, _ in self.pieces)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is shown of it."""
        return not self.text.strip()

    def apart(self, reason: str) -> Paragraph:
        """The same, none of it read."""
        return replace(self, pieces=[(self.text, reason)], style="")


def final(paragraphs: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs of the final text."""
    contents, before = _Contents(), None
    for paragraph in _joined(paragraphs):
        if is_entry := contents.covers(paragraph):
            paragraph = paragraph.apart(CONTENTS)
        if before:
            yield before.apart(CONTENTS) if is_entry and HEADS_CONTENTS.match(before.text) else before
        before = paragraph
    if before:
        yield before


def _joined(paragraphs: Iterable[Paragraph]) -> Iterator[Paragraph]:
    begun: Paragraph | None = None
    for paragraph in paragraphs:
        if begun:
            fields = (*begun.fields, *paragraph.fields)
            paragraph = replace(paragraph, pieces=[*begun.pieces, *paragraph.pieces], fields=fields)
        begun = paragraph if paragraph.runs_on else None
        if not begun:
            yield paragraph
    if begun:
        yield begun


class _Contents:
    """Knows, going through a file in order, what stands in a table of contents."""

    def __init__(self) -> None:
        self._open: list[bool] = []
        """Of each field that has begun and not ended, whether it is a table of contents."""

    def covers(self, paragraph: Paragraph) -> bool:
        """Whether any of the paragraph stands in one."""
        covered = any(self._open)
        for field in paragraph.fields:
            if field == "begin":
                self._open.append(False)
            elif field == "end":
                self._open = self._open[:-1]
            elif field == CONTENTS_FIELD and self._open:
                self._open[-1] = covered = True
        return covered
