"""What stands around a quote: the sentence before it and the one after, so that it is not read alone."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.split import split_document

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.models import Document, Passage


@dataclass(frozen=True, slots=True)
class Around:
    """A quote between its neighbours, in the document's own characters."""

    before: str
    """The sentence before, and the beginning of the quote's own sentence."""
    quote: str
    after: str
    """The end of the quote's own sentence, and the one after it."""
    paragraph: int
    page: int | None
    place: str | None


class Contexts:
    """The documents of a report, split into sentences once each, and only those that are looked at."""

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self._documents = documents
        self._passages: dict[str, tuple[Passage, ...]] = {}

    def around(self, source: str, start: int, end: int) -> Around | None:
        """What stands around a stretch of a source's text; None where the text is not at hand."""
        document = self._documents.get(source)
        if document is None or not 0 <= start < end <= len(document.text):
            return None
        passages = self._split(source, document)
        first = bisect_left(passages, start, key=lambda passage: passage.end - 1)
        last = bisect_right(passages, end - 1, key=lambda passage: passage.start) - 1
        begin = passages[max(0, first - 1)].start if passages else start
        stop = passages[min(len(passages) - 1, last + 1)].end if passages else end
        return Around(
            before=document.text[min(begin, start) : start],
            quote=document.text[start:end],
            after=document.text[end : max(stop, end)],
            paragraph=document.paragraph_at(start),
            page=document.page_at(start),
            place=document.place_at(start),
        )

    def _split(self, source: str, document: Document) -> tuple[Passage, ...]:
        if source not in self._passages:
            self._passages[source] = split_document(document)
        return self._passages[source]
