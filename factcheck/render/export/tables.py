"""The report as four tables, for whatever reads tables: inconsistencies, claims, evidence and sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.render.labels import Labels
from factcheck.render.shown import show

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.report import Report

Cell = str | int
"""A text or a whole number; "" where there is none."""


@dataclass(frozen=True, slots=True)
class Table:
    """Named rows under named columns."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def make_tables(report: Report) -> tuple[Table, ...]:
    """The four tables; labels are those of the briefing, ids those of report.json."""
    labels = Labels(report)
    return (
        _inconsistencies(report, labels),
        _claims(report, labels),
        _evidence(report, labels),
        _sources(report, labels),
    )


def _inconsistencies(report: Report, labels: Labels) -> Table:
    columns = (
        "label", "id", "severity", "kind", "summary", "difference", "how both may hold", "rule", "proposed by",
        "decision", "reviewer", "decided at", "note", "source", "paragraph", "page", "claimant", "value", "quote",
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = []
    for found in report.inconsistencies:
        made = found.judgement
        decision = (made.status, made.reviewer, made.at.isoformat(), made.note) if made else ("open", "", "", "")
        told = (found.severity, found.kind, labels.relabel(found.summary), found.difference, found.reading)
        head = (labels.keys[found.id], found.id, *told, found.rule, found.proposed_by, *decision)
        for side in found.sides:
            place = (labels.source(side.source), side.paragraph, side.page or "")
            rows.append((*head, *place, side.claimant, side.value, side.quote))
    return Table("inconsistencies", columns, _shown(rows))


def _claims(report: Report, labels: Labels) -> Table:
    columns = (
        "label", "id", "source", "claimant", "own voice", "statement", "kind", "certainty", "polarity",
        "disputed by", "inconsistencies", "unsupported",
    )  # fmt: skip
    rows = [
        (
            labels.claims[claim.id],
            claim.id,
            labels.source(claim.source),
            claim.claimant,
            "yes" if claim.own_voice else "no",
            claim.statement,
            claim.kind,
            claim.certainty,
            claim.polarity,
            " ".join(labels.claims_of(claim.counterclaims)),
            " ".join(labels.claim_keys(claim.id)),
            "; ".join(detail.text for detail in claim.unsupported),
        )
        for claim in report.claims
    ]
    return Table("claims", columns, _shown(rows))


def _evidence(report: Report, labels: Labels) -> Table:
    columns = ("claim", "source", "paragraph", "page", "start", "end", "stance", "alignment", "quote")
    rows = [
        (
            labels.claims[claim.id],
            labels.source(piece.source),
            piece.paragraph,
            piece.page or "",
            piece.start,
            piece.end,
            piece.stance,
            piece.alignment,
            piece.quote,
        )
        for claim in report.claims
        for piece in claim.evidence
    ]
    return Table("evidence", columns, _shown(rows))


def _sources(report: Report, labels: Labels) -> Table:
    columns = (
        "label", "id", "title", "publisher", "author", "published", "published from", "language", "words", "grade",
        "same text as", "path", "address", "sha256",
    )  # fmt: skip
    rows = [
        (
            labels.source(source.id),
            source.id,
            source.title or "",
            source.publisher or "",
            source.author or "",
            source.published.isoformat() if source.published else "",
            source.published_from or "",
            source.language or "",
            source.words,
            source.grade or "",
            " ".join(labels.source(other) for other in source.same_text_as),
            source.path,
            source.url or "",
            source.sha256,
        )
        for source in report.sources
    ]
    return Table("sources", columns, _shown(rows))


def _shown(rows: Iterable[tuple[Cell, ...]]) -> tuple[tuple[Cell, ...], ...]:
    """The rows with what would be obeyed instead of read made visible; words of any length stay whole."""
    return tuple(tuple(show(cell, whole=True) if isinstance(cell, str) else cell for cell in row) for row in rows)
