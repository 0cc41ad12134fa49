"""The report as five tables, for whatever reads tables: inconsistencies, their sides, claims, evidence and sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.render.export.cells import Cell
from factcheck.render.export.row_check import EDITABLE, OPEN, RowCheck, hash_cells, hash_editable, hash_live, hash_seen
from factcheck.render.labels import Labels
from factcheck.render.shown import quoted, show

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.models import Side
    from factcheck.report import Report, ReportedSource


SIDE_LIMIT = 2_000
"""Characters of a side in the cell that holds all sides of an inconsistency."""


@dataclass(frozen=True, slots=True)
class Table:
    """Named rows under named columns."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def make_tables(report: Report) -> tuple[Table, ...]:
    """The five tables; labels are those of the briefing, ids those of report.json."""
    labels = Labels(report)
    return (
        _inconsistencies(report, labels),
        _sides(report, labels),
        _claims(report, labels),
        _evidence(report, labels),
        _sources(report, labels),
    )


def _inconsistencies(report: Report, labels: Labels) -> Table:
    """One row each, for people to decide on."""
    columns = (
        "label", *EDITABLE, "severity", "kind", "summary", "sides", "difference", "how both may hold", "rule",
        "proposed by", "standing", "decided by", "decided at", "id", "checksum",
    )  # fmt: skip
    sources = {source.id: source for source in report.sources}
    paths = {source.id: source.path for source in report.sources}
    rows: list[tuple[Cell, ...]] = []
    for found in report.inconsistencies:
        made = found.judgement
        mine = (made.status, made.reason, made.note, "") if made else (OPEN, "", "", "")
        editable = dict(zip(EDITABLE, map(_show, mine), strict=True))
        summary = _show(labels.relabel(found.summary))
        sides = "\n".join(_cut(_show(_side(side, sources.get(side.source), labels))) for side in found.sides)
        check = RowCheck(
            seen=hash_seen(found, paths),
            stated=hash_cells((found.kind, summary, sides)),
            cells=hash_editable(editable),
            live=hash_live(found),
        )
        decided = "; ".join(f"{one.judgement.reviewer}: {one.judgement.status}" for one in found.live)
        at = max((one.judgement.at for one in found.live), default=None)
        told = (found.severity, found.kind, summary, sides, _show(found.difference), _show(found.reading), found.rule)
        stands = (found.proposed_by, found.standing, _show(decided), at.isoformat() if at else "")
        bound = (found.id, check.written())
        rows.append((labels.keys[found.id], *editable.values(), *told, *stands, *bound))
    return Table("inconsistencies", columns, tuple(rows))


def _side(side: Side, source: ReportedSource | None, labels: Labels) -> str:
    """Where it stands, who says it, its value and its words, in a line."""
    page = f" p.{side.page}" if side.page else ""
    named = (source.publisher or source.title or source.path) if source else ""
    who = ", ".join(filter(None, (named, labels.relabel(side.claimant))))
    value = f"{side.value} — " if side.mention else ""
    return f"{labels.source(side.source)} ¶{side.paragraph}{page} {who}: {value}{quoted(side.quote)}"


def _cut(line: str) -> str:
    """As much of a side as lets a cell hold them all; the table of sides has it whole."""
    more = len(line) - SIDE_LIMIT
    return line if more <= 0 else f"{line[:SIDE_LIMIT]}… ({more:,} more characters in “sides”)"


def _sides(report: Report, labels: Labels) -> Table:
    columns = ("inconsistency", "source", "paragraph", "page", "claimant", "value", "quote")
    rows = [
        (
            labels.keys[found.id],
            labels.source(side.source),
            side.paragraph,
            side.page or "",
            side.claimant,
            side.value,
            side.quote,
        )
        for found in report.inconsistencies
        for side in found.sides
    ]
    return Table("sides", columns, _shown(rows))


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
    return tuple(tuple(_show(cell) if isinstance(cell, str) else cell for cell in row) for row in rows)


def _show(text: str) -> str:
    return show(text, whole=True)
