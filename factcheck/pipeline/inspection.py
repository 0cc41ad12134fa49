"""How one document was read, for `factcheck inspect`."""

from __future__ import annotations

from pathlib import Path

from factcheck.find.marked import MarkedText
from factcheck.models import (
    Certainty,
    DateValue,
    Document,
    FigureValue,
    NameValue,
    Noun,
    Passage,
    SetAside,
    Skipped,
    Source,
)
from factcheck.read import read_file
from factcheck.split import split_document


class InspectedDate(Noun):
    """A date in the text; `text[start:end] == quote`, as for every hit below."""

    start: int
    end: int
    quote: str
    value: DateValue


class InspectedFigure(Noun):
    """A figure in the text."""

    start: int
    end: int
    quote: str
    value: FigureValue


class InspectedName(Noun):
    """A name in the text."""

    start: int
    end: int
    quote: str
    value: NameValue


class InspectedQuotation(Noun):
    """A stretch between quotation marks, the marks included."""

    start: int
    end: int
    quote: str
    closed: bool
    scare: bool


class InspectedAttribution(Noun):
    """Who says what."""

    start: int
    end: int
    quote: str
    claimant: str
    cue: str
    polarity: str
    certainty: Certainty
    direct: bool
    reported_by: tuple[str, ...]


class Inspection(Noun):
    """A document as the program reads it."""

    source: Source
    text: str
    headline: tuple[int, int] | None
    pages: tuple[int, ...]
    set_aside: tuple[SetAside, ...]
    passages: tuple[Passage, ...]
    dates: tuple[InspectedDate, ...]
    figures: tuple[InspectedFigure, ...]
    names: tuple[InspectedName, ...]
    quotations: tuple[InspectedQuotation, ...]
    attributions: tuple[InspectedAttribution, ...]


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
            InspectedQuotation(start=q.start, end=q.end, quote=q.quote, closed=q.closed, scare=q.scare)
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
