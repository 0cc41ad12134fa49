"""The text of a document as a reader of a format puts it together, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.read.reading import Mark

Span = tuple[int, int]
Piece = tuple[str, str | None]
"""A stretch of text, and why it is set apart; None where it is read."""

PARAGRAPH_END = "\n\n"
"""A blank line, so that no two paragraphs are taken for one that was wrapped."""


class Sheet:
    """Text that grows at its end, and the marks laid on it."""

    def __init__(self) -> None:
        self.length = 0
        self.marks: list[Mark] = []
        self._pieces: list[str] = []

    @property
    def text(self) -> str:
        """What has been written so far."""
        return "".join(self._pieces)

    def begin_paragraph(self) -> int:
        """Ends the paragraph before, where there is one, and tells where the next one begins."""
        if self._pieces:
            self.write(PARAGRAPH_END)
        return self.length

    def write(self, text: str, reason: str | None = None) -> None:
        """Puts text at the end, set apart where there is a reason."""
        if reason:
            self.marks.append(Mark(self.length, self.length + len(text), reason))
        self._pieces.append(text)
        self.length += len(text)

    def add(self, pieces: Iterable[Piece]) -> Span | None:
        """Writes a paragraph and gives its span; None, and nothing written, where it has no text."""
        pieces = list(pieces)
        if not any(text.strip() for text, _ in pieces):
            return None
        start = self.begin_paragraph()
        for text, reason in pieces:
            self.write(text, reason)
        return start, self.length
