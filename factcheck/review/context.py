"""What stands around a quote: the sentence before it and the one after, so that it is not read alone."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from factcheck.models import Document
from factcheck.split import split_document

if TYPE_CHECKING:
    from collections.abc import Mapping

LONG = 12_000
"""Characters of a document beyond which only what is near a quote is split: all of it would take too long."""
NEAR = 1_500
"""Characters to either side that are near."""


class Span(NamedTuple):
    """Where a sentence begins and ends."""

    start: int
    end: int


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
    """The documents of a report, split into sentences where they are looked at."""

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self._documents = documents
        self._sentences: dict[str, tuple[Span, ...]] = {}

    def around(self, source: str, start: int, end: int) -> Around | None:
        """What stands around a stretch of a source's text; None where the text is not at hand."""
        document = self._documents.get(source)
        if document is None or not 0 <= start < end <= len(document.text):
            return None
        passages = self._near(source, document, start, end)
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

    def _near(self, source: str, document: Document, start: int, end: int) -> tuple[Span, ...]:
        """The sentences around a stretch; of a short document all, which are kept."""
        if len(document.text) > LONG:
            low = document.text.rfind("\n", 0, max(0, start - NEAR)) + 1
            cut = document.text.find("\n", end + NEAR)
            return _spans(_part(document, low, cut if cut >= 0 else len(document.text)), low)
        if source not in self._sentences:
            self._sentences[source] = _spans(document, 0)
        return self._sentences[source]


def _spans(document: Document, offset: int) -> tuple[Span, ...]:
    return tuple(Span(passage.start + offset, passage.end + offset) for passage in split_document(document))


def _part(document: Document, low: int, high: int) -> Document:
    """The document from `low` to `high`, with what is set aside in it."""
    aside = (
        mark.model_copy(update={"start": max(mark.start, low) - low, "end": min(mark.end, high) - low})
        for mark in document.set_aside
        if mark.start < high and low < mark.end
    )
    return Document(source=document.source, text=document.text[low:high], set_aside=tuple(aside))
