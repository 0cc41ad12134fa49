"""The claims: those that another claim disputes as cards of two columns, the rest in short rows by source."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.render.pieces import Listed
from factcheck.render.rows import Cited, ClaimCard, ClaimGroup, ClaimRow
from factcheck.render.wordings import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.models import Evidence
    from factcheck.render.labels import Labels
    from factcheck.report import Report, ReportedClaim

DISPUTED = 2_000
"""Disputed claims that are printed as cards."""
COUNTERCLAIMS = 8
"""Counterclaims that are printed in one card."""
CLAIMS_OF_A_SOURCE = 10_000
"""Claims of one source that are printed."""
EVIDENCE = 4
"""Quotes that are printed for one claim."""
_MARKS = re.compile(r"[^\w]+")


def make_disputed(report: Report, labels: Labels) -> Listed[ClaimCard]:
    """A card for every claim that is disputed; two claims that dispute each other share one, and so do two sources that
    have a claim and its counterclaims in the same words.
    """
    rows = ClaimRows(report, labels)
    told: set[str] = set()
    disputed: dict[tuple[str, ...], list[ReportedClaim]] = {}
    for claim in report.claims:
        against = [other for other in claim.counterclaims if labels.claim(other) is not None]
        if against and not (claim.id in told and told.issuperset(against)):
            disputed.setdefault((claim.claimant, folded(claim.statement)), []).append(claim)
            told.update((claim.id, *against))
    groups = list(disputed.values())
    cards = tuple(_card(group, rows, labels) for group in groups[:DISPUTED])
    return Listed(cards, len(groups) - len(cards))


def group_claims(report: Report, labels: Labels, disputed: Listed[ClaimCard]) -> tuple[ClaimGroup, ...]:
    """The claims that have no card of their own, by source and in the report's order."""
    rows = ClaimRows(report, labels)
    carded = {label for card in disputed.shown for label in (card.claim.label, *card.claim.also)}
    groups = []
    for source in report.sources:
        own = [claim for claim in report.claims if claim.source == source.id and labels.claims[claim.id] not in carded]
        shown = tuple(rows.make(claim) for claim in own[:CLAIMS_OF_A_SOURCE])
        name = source.publisher or source.title or source.path
        groups.append(ClaimGroup(labels.source(source.id), name, Listed(shown, len(own) - len(shown))))
    return tuple(group for group in groups if group.claims.shown)


def claims_by_source(report: Report, labels: Labels) -> dict[str, list[ReportedClaim]]:
    """All claims under the label and the name of their source; of one that is not listed, under its label alone."""
    names = {source.id: source.publisher or source.title or source.path for source in report.sources}
    groups: dict[str, list[ReportedClaim]] = {f"{labels.source(known)} {names[known]}": [] for known in names}
    for claim in report.claims:
        groups.setdefault(f"{labels.source(claim.source)} {names.get(claim.source, '')}".strip(), []).append(claim)
    return {head: claims for head, claims in groups.items() if claims}


class ClaimRows:
    """Makes claims' rows; knows which claim disputes which."""

    def __init__(self, report: Report, labels: Labels) -> None:
        self._labels = labels
        self._disputes: dict[str, list[str]] = {}
        for claim in report.claims:
            for other in claim.counterclaims:
                self._disputes.setdefault(other, []).append(claim.id)

    def make(self, claim: ReportedClaim) -> ClaimRow:
        """The claim in a few lines."""
        labels = self._labels
        return ClaimRow(
            label=labels.claims[claim.id],
            statement=claim.statement,
            own_words=folded(claim.statement) == folded(claim.evidence[0].quote),
            claimant=labels.relabel(claim.claimant),
            own_voice=claim.own_voice,
            via=claim.reported_by,
            kind=claim.kind,
            certainty=claim.certainty,
            denies=claim.polarity == "denies",
            evidence=tuple(_cite(piece, labels) for piece in claim.evidence[:EVIDENCE]),
            disputes=labels.claims_of(self._disputes.get(claim.id, ())),
            disputed_by=labels.claims_of(claim.counterclaims),
            keys=labels.claim_keys(claim.id),
            unsupported=tuple(detail.text for detail in claim.unsupported),
        )


def _card(group: Sequence[ReportedClaim], rows: ClaimRows, labels: Labels) -> ClaimCard:
    against = [labels.claim(other) for claim in group for other in claim.counterclaims]
    alike: dict[tuple[str, str], list[ReportedClaim]] = {}
    for claim in {other.id: other for other in against if other is not None}.values():
        alike.setdefault((claim.claimant, folded(claim.statement)), []).append(claim)
    shown = tuple(_merged(claims, rows) for claims in list(alike.values())[:COUNTERCLAIMS])
    return ClaimCard(_merged(group, rows), Listed(shown, max(0, len(alike) - len(shown))))


def _merged(claims: Sequence[ReportedClaim], rows: ClaimRows) -> ClaimRow:
    """One row for claims in the same words: the first one's, with the places of the others."""
    first, *others = (rows.make(claim) for claim in claims)
    if not others:
        return first
    head, *rest = first.evidence
    elsewhere = tuple(piece.tag for row in others for piece in row.evidence)
    return replace(
        first,
        evidence=(replace(head, also_at=elsewhere), *rest),
        also=tuple(row.label for row in others),
        keys=_together(first.keys, *(row.keys for row in others)),
        disputed_by=_together(first.disputed_by, *(row.disputed_by for row in others)),
    )


def _together(*labels: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(label for some in labels for label in some))


def _cite(piece: Evidence, labels: Labels) -> Cited:
    words = plain(piece.quote, language=labels.languages.get(piece.source, ""))
    return Cited(words, labels.tag(piece), piece.stance, piece.alignment)


def folded(text: str) -> str:
    """What two statements share that count as one: neither case nor marks make two of them."""
    return _MARKS.sub(" ", text).casefold().strip()
