"""Documents for tests: a text, split at its lines, on a shelf."""

from __future__ import annotations

import datetime as dt
import hashlib

from factcheck.ground import Shelf
from factcheck.models import Document, SetAside, Source
from factcheck.split import split_document


def make_document(
    text: str, path: str = "a.txt", published: dt.date | None = None, aside: tuple[tuple[int, int], ...] = ()
) -> Document:
    """A document whose first line is its headline where a blank line follows it."""
    digest = hashlib.sha256((path + text).encode()).hexdigest()
    source = Source(id=digest[:12], path=path, sha256=digest, published=published)
    set_aside = tuple(
        SetAside(source=source.id, start=start, end=end, quote=text[start:end], reason="share line")
        for start, end in aside
    )
    headline, blank, _ = text.partition("\n\n")
    return Document(source=source, text=text, set_aside=set_aside, headline=(0, len(headline)) if blank else None)


def make_shelf(text: str, path: str = "a.txt", aside: tuple[tuple[int, int], ...] = ()) -> Shelf:
    document = make_document(text, path, aside=aside)
    return Shelf(document, split_document(document))
