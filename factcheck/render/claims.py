"""The claims: those that another claim disputes as cards of two columns, the rest in short rows by source."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.render.pieces import Listed
from factcheck.render.rows import Cited, ClaimCard, ClaimGroup, ClaimRow
from factcheck.render.wordings import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.models import Evidence
    from factcheck.render.labels import Labels
    from factcheck.report import Report, ReportedClaim

DISPUTED = 100
"""Disputed claims that are printed as cards."""
COUNTERCLAIMS = 8
"""Counterclaims that are printed in one card."""
CLAIMS_OF_A_SOURCE = 150
"""Claims of one source that are printed."""
EVIDENCE = 4
"""Quotes that are printed for one claim."""
_MARKS = re.compile(r"[^\w]+")


def make_disputed(report: Report, labels: Labels) -> Listed[ClaimCard]:
    """A card for every claim that is disputed; two claims that dispute each other share one."""
    rows = _Rows(report, labels)
    told: set[str] = set()
    disputed = []
    for claim in report.claims:
        against = [other for other in claim.counterclaims if labels.claim(other) is not None]
        if against and not (claim.id in told and told.issuperset(against)):
            disputed.append(claim)
            told.update((claim.id, *against))
    cards = tuple(_card(claim, rows, labels) for claim in disputed[:DISPUTED])
    return Listed(cards, len(disputed) - len(cards))


def group_claims(report: Report, labels: Labels, disputed: Listed[ClaimCard]) -> tuple[ClaimGroup, ...]:
    """The claims that have no card of their own, by source and in the report's order."""
    rows = _Rows(report, labels)
    carded = {card.claim.label for card in disputed.shown}
    groups = []
    for source in report.sources:
        own = [claim for claim in report.claims if claim.source == source.id and labels.claims[claim.id] not in carded]
        shown = tuple(rows.make(claim) for claim in own[:CLAIMS_OF_A_SOURCE])
        name = source.publisher or source.title or source.path
        groups.append(ClaimGroup(labels.source(source.id), name, Listed(shown, len(own) - len(shown))))
    return tuple(group for group in groups if group.claims.shown)


class _Rows:
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
            own_words=_folded(claim.statement) == _folded(claim.evidence[0].quote),
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


def _card(claim: ReportedClaim, rows: _Rows, labels: Labels) -> ClaimCard:
    against = [other for other in map(labels.claim, claim.counterclaims) if other is not None]
    shown = tuple(rows.make(other) for other in _distinct(against)[:COUNTERCLAIMS])
    return ClaimCard(rows.make(claim), Listed(shown, max(0, len(against) - len(shown))))


def _distinct(claims: Iterable[ReportedClaim]) -> list[ReportedClaim]:
    return list({claim.id: claim for claim in claims}.values())


def _cite(piece: Evidence, labels: Labels) -> Cited:
    words = plain(piece.quote, language=labels.languages.get(piece.source, ""))
    return Cited(words, labels.tag(piece), piece.stance, piece.alignment)


def _folded(text: str) -> str:
    return _MARKS.sub(" ", text).casefold().strip()
