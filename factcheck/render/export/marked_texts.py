"""The sources' texts as one page, with every quote highlighted where it stands and every claim beside it."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.errors import UsageError
from factcheck.render.html import render_page, sheet
from factcheck.render.labels import Labels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.models import Document
    from factcheck.render.export import Material
    from factcheck.report import ReportedClaim, ReportedSource

TEMPLATE = "sources.html"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text between two places where something begins or ends."""

    text: str
    claims: tuple[str, ...]
    """Labels of the claims whose evidence covers it."""
    flagged: bool
    """One of them is part of an inconsistency."""
    set_aside: bool


@dataclass(frozen=True, slots=True)
class Span:
    """Where something stands in a text."""

    start: int
    end: int
    claim: str = ""
    """Label of the claim; "" for what was set aside."""
    flagged: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with its number."""

    number: int
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A claim that begins in a text, as it is listed beneath it."""

    label: str
    claimant: str
    statement: str
    paragraph: int
    keys: tuple[str, ...]
    disputed_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A source's text."""

    label: str
    title: str
    publisher: str
    path: str
    paragraphs: tuple[Paragraph, ...]
    notes: tuple[Note, ...]


def write_marked_texts(material: Material) -> str:
    """The page.

    Raises:
        UsageError: the sources' texts were not given, or a quote does not stand at its place in them.
    """
    report = material.report
    if not material.documents:
        raise UsageError("The texts were not kept beside this report.", "Name their folder with `--sources FOLDER`.")
    labels = Labels(report)
    texts = tuple(_marked(source, material, labels) for source in report.sources)
    return render_page(TEMPLATE, title=report.title, texts=texts, sheet=sheet, version=report.tool.version)


def _marked(source: ReportedSource, material: Material, labels: Labels) -> MarkedText:
    document = material.documents.get(source.id)
    if document is None:
        raise UsageError(f"{source.path} is not in that folder as it was read.", "Name the folder of this report.")
    claims = [claim for claim in material.report.claims if claim.source == source.id]
    return MarkedText(
        label=labels.source(source.id),
        title=source.title or source.path,
        publisher=source.publisher or "",
        path=source.path,
        paragraphs=_paragraphs(document, claims, labels),
        notes=tuple(_note(claim, labels) for claim in claims),
    )


def _note(claim: ReportedClaim, labels: Labels) -> Note:
    return Note(
        label=labels.claims[claim.id],
        claimant="" if claim.own_voice else labels.relabel(claim.claimant),
        statement=claim.statement,
        paragraph=claim.evidence[0].paragraph,
        keys=labels.claim_keys(claim.id),
        disputed_by=labels.claims_of(claim.counterclaims),
    )


def _paragraphs(document: Document, claims: Sequence[ReportedClaim], labels: Labels) -> tuple[Paragraph, ...]:
    spans = [
        Span(piece.start, piece.end, labels.claims[claim.id], bool(labels.claim_keys(claim.id)))
        for claim in claims
        for piece in claim.evidence
        if piece.source == document.source.id
    ]
    for span in spans:
        if not 0 <= span.start < span.end <= len(document.text):
            where = f"{span.claim} does not stand at its place in {document.source.path}."
            raise UsageError(where, "The file has changed since the report was made.")
    spans += [Span(stretch.start, stretch.end) for stretch in document.set_aside]
    paragraphs: list[Paragraph] = []
    offset = 0
    for line in document.text.split("\n"):
        if line.strip():
            paragraphs.append(Paragraph(len(paragraphs) + 1, tuple(_stretches(line, offset, spans))))
        offset += len(line) + 1
    return tuple(paragraphs)


def _stretches(line: str, offset: int, spans: Sequence[Span]) -> list[Stretch]:
    end = offset + len(line)
    inside = [span for span in spans if span.start < end and offset < span.end]
    edges = {edge for span in inside for edge in (span.start, span.end) if offset < edge < end}
    stretches = []
    for start, stop in itertools.pairwise(sorted({offset, end, *edges})):
        covering = [span for span in inside if span.start <= start and stop <= span.end]
        names = tuple(dict.fromkeys(span.claim for span in covering if span.claim))
        is_aside = any(not span.claim for span in covering)
        flagged = any(span.flagged for span in covering)
        stretches.append(Stretch(line[start - offset : stop - offset], names, flagged, is_aside))
    return stretches
