"""How one document was read, for `factcheck inspect`."""

from __future__ import annotations

from typing import TYPE_CHECKING

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


def inspect_file(path: Path) -> Inspection | Skipped:
    """Read one file and find everything in it; a file that cannot be read is skipped with the reason."""
    document = read_file(path, path.parent)
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
