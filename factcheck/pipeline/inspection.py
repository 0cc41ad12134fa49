"""How one document was read, for `factcheck inspect`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.errors import UsageError
from factcheck.find.marked import MarkedText
from factcheck.inspected import (
    InspectedAttribution,
    InspectedDate,
    InspectedFigure,
    InspectedName,
    InspectedQuotation,
    Inspection,
)
from factcheck.models import Document, Skipped
from factcheck.read import read_file
from factcheck.split import split_document

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.read import Tesseract

LISTED = 5
"""Sources of one file that are named to a user who has to choose."""


def inspect_file(path: Path, tesseract: Tesseract | None = None) -> Inspection | Skipped:
    """Read one source and find everything in it; one that cannot be read is skipped with the reason.

    Raises:
        UsageError: it is a file that holds several sources, or names one that is not in its file.
    """
    file = next((one for one in (path, *path.parents) if one.is_file()), path)
    found = read_file(file, file.parent, tesseract)
    wanted = path.relative_to(file.parent).as_posix()
    named = {one.path if isinstance(one, Skipped) else one.source.path: one for one in found}
    if file == path and len(named) == 1:
        wanted = next(iter(named))
    if wanted not in named:
        inside = ", ".join(str(file.parent / name) for name in list(named)[:LISTED])
        raise UsageError(f"{path}: the file holds {len(named)} sources.", f"Name one of them: {inside}")
    document = named[wanted]
    return document if isinstance(document, Skipped) else _inspect(document)


def _inspect(document: Document) -> Inspection:
    marked = MarkedText(document.text, document.source.published)
    return Inspection(
        source=document.source,
        text=document.text,
        headline=document.headline,
        pages=document.pages,
        set_aside=document.set_aside,
        passages=split_document(document),
        dates=tuple(InspectedDate(start=h.start, end=h.end, quote=h.quote, value=h.value) for h in marked.dates),
        figures=tuple(InspectedFigure(start=h.start, end=h.end, quote=h.quote, value=h.value) for h in marked.figures),
        names=tuple(InspectedName(start=h.start, end=h.end, quote=h.quote, value=h.value) for h in marked.names),
        quotations=tuple(
            InspectedQuotation(
                start=q.start,
                end=q.end,
                quote=q.quote,
                closed=q.closed,
                scare=q.scare,
                speaker=q.speaker,
                cue=q.cue,
            )
            for q in marked.quotations
        ),
        attributions=tuple(
            InspectedAttribution(
                start=a.content_start,
                end=a.content_end,
                quote=document.text[a.content_start : a.content_end],
                claimant=a.claimant,
                cue=a.cue,
                polarity=a.polarity,
                certainty=a.certainty,
                direct=a.direct,
                reported_by=a.reported_by,
            )
            for a in marked.attributions
        ),
    )
