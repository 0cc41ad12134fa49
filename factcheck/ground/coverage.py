"""What no claim covers: every date, figure, name and quotation of a document is in some claim's evidence, or listed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Literal

from factcheck.find.marked import MarkedText
from factcheck.models import Claim, Document, Passage, Uncovered

Span = tuple[int, int]
Kind = Literal["date", "figure", "name", "quote"]


def find_uncovered(
    document: Document, passages: Sequence[Passage], marked: MarkedText, claims: Sequence[Claim]
) -> tuple[Uncovered, ...]:
    """What the finders find in the passages and no evidence holds, in order of the text.

    What was set aside is no passage and is not asked for; a quoted word that is nobody's saying is none either.

    Args:
        document: Whose text it is.
        passages: Of the document, in order of the text.
        marked: The document's text.
        claims: Of any documents.
    """
    evidence = [e for claim in claims for e in claim.evidence if e.source == document.source.id]
    covered = _joined(document.text, ((one.start, one.end) for one in evidence))
    starts = [passage.start for passage in passages]
    found = []
    for start, end, kind in sorted(_hits(marked)):
        for passage in passages[max(0, bisect_right(starts, start) - 1) : bisect_right(starts, end)]:
            low, high = _trimmed(document.text, max(start, passage.start), min(end, passage.end))
            if low < high and not _is_within(*_words(document.text, low, high), covered):
                found.append(_uncovered(document, kind, (low, high), passage))
    return tuple(found)


def _uncovered(document: Document, kind: Kind, span: Span, passage: Passage) -> Uncovered:
    start, end = span
    quote = document.text[start:end]
    return Uncovered(source=document.source.id, kind=kind, quote=quote, start=start, end=end, passage=passage.number)


def _trimmed(text: str, start: int, end: int) -> Span:
    """The span without white space at its ends."""
    stretch = text[start:end]
    return start + len(stretch) - len(stretch.lstrip()), end - len(stretch) + len(stretch.rstrip())


def _words(text: str, start: int, end: int) -> Span:
    """The span without marks at its ends, all of it where it has no word: a claim may leave out the last full stop."""
    words = [at for at in range(start, end) if text[at].isalnum()]
    return (words[0], words[-1] + 1) if words else (start, end)


def _hits(marked: MarkedText) -> Iterator[tuple[int, int, Kind]]:
    yield from ((hit.start, hit.end, "date") for hit in marked.dates)
    yield from ((hit.start, hit.end, "figure") for hit in marked.figures)
    yield from ((hit.start, hit.end, "name") for hit in marked.names)
    yield from ((q.words_start, q.words_end, "quote") for q in marked.quotations if not (q.scare or q.nested))


def _joined(text: str, spans: Iterator[Span]) -> list[Span]:
    """The spans as one where they overlap or no word stands between them, in order."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and not any(map(str.isalnum, text[joined[-1][1] : start])):
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


def _is_within(start: int, end: int, covered: Sequence[Span]) -> bool:
    at = bisect_right(covered, start, key=lambda span: span[0]) - 1
    return at >= 0 and end <= covered[at][1]
