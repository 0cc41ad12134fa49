"""What a model is shown of a document: numbered lines inside a fence that the document cannot close.

The text enters as it stands, except for what nobody can see and a model could obey: controls, direction marks and tag
characters are left out, and a line break inside a sentence is a space.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.extract.extractor import Reading
    from factcheck.models import Passage

LINES: Final = 80
"""Most sentences in one window: about 120 claims, which fit into one answer."""
CHARACTERS: Final = 24_000
"""Most characters in one window, unless one sentence has more."""
CONTEXT: Final = 4
"""Sentences before a window that are shown again, so that "he" has a name."""
_BREAKS: Final = re.compile(r"[\t\n\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]+")
_UNSEEN: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\U000e0000-\U000e007f]")


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of a document's passages that is read in one call."""

    reading: Reading
    first: int
    """Index of its first passage."""
    after: int
    """Index after its last."""

    @property
    def numbers(self) -> str:
        """Numbers of its first and last passage: "1-42"."""
        passages = self.reading.passages
        return f"{passages[self.first].number}-{passages[self.after - 1].number}"

    @property
    def halves(self) -> tuple[Window, ...]:
        """The window in two; none where it holds a single passage."""
        middle = (self.first + self.after) // 2
        if middle == self.first:
            return ()
        return Window(self.reading, self.first, middle), Window(self.reading, middle, self.after)

    @property
    def context(self) -> tuple[Passage, ...]:
        """The passages before it that are shown again."""
        return self.reading.passages[max(0, self.first - CONTEXT) : self.first]

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The passages that are read."""
        return self.reading.passages[self.first : self.after]

    def lines(self) -> str:
        """The window as it is shown."""
        again = {passage.number for passage in self.context}
        return show_lines(self.reading, (*self.context, *self.passages), again)


def windows_of(reading: Reading) -> list[Window]:
    """The document in one window where it fits, else in as few as are needed, of about the same length."""
    waiting = [Window(reading, 0, len(reading.passages))] if reading.passages else []
    fitting: list[Window] = []
    while waiting:
        window = waiting.pop()
        size = window.passages[-1].end - window.passages[0].start
        if window.halves and (len(window.passages) > LINES or size > CHARACTERS):
            waiting += reversed(window.halves)
        else:
            fitting.append(window)
    return fitting


def show_lines(reading: Reading, passages: Iterable[Passage], again: Iterable[int] = ()) -> str:
    """Passages as `12|text`, a blank line between paragraphs; those in `again` are marked as context."""
    shown: list[str] = []
    before: Passage | None = None
    for passage in passages:
        if before is not None and (passage.paragraph != before.paragraph or passage.number != before.number + 1):
            shown.append("")
        marks = ["context"] if passage.number in again else []
        marks += [passage.role] if passage.role != "body" else []
        text = visible(reading.document.text[passage.start : passage.end])
        shown.append(f"{' '.join([str(passage.number), *marks])}|{text}")
        before = passage
    return "\n".join(shown)


def visible(text: str) -> str:
    """`text` on one line, without what cannot be seen."""
    return _UNSEEN.sub("", _BREAKS.sub(" ", text)).strip()


def fence_of(*texts: str) -> str:
    """A code that the texts cannot hold, since it is their own hash; the same texts always get the same."""
    return hashlib.sha256("\x00".join(texts).encode("utf-8", "replace")).hexdigest()[:16]
