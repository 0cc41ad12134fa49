"""What a withdrawal is worked out on: the report by its ids, and what of it is withdrawn."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.impact.contract import ClaimRef, SourceRef
from factcheck.models import Answer, Detail
from factcheck.render.labels import Labels
from factcheck.render.voices import voice_of_each

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factcheck.models import Side
    from factcheck.report import Report, ReportedClaim


@dataclass(frozen=True)
class Ground:
    """A report, and the ids of the sources that are withdrawn from it."""

    report: Report
    withdrawn: frozenset[str]

    @cached_property
    def labels(self) -> Labels:
        """As the briefing names everything."""
        return Labels(self.report)

    @cached_property
    def claims(self) -> Mapping[str, ReportedClaim]:
        """By id."""
        return {claim.id: claim for claim in self.report.claims}

    @cached_property
    def _voices(self) -> Mapping[str, str]:
        return voice_of_each(self.report.sources)

    @cached_property
    def _details(self) -> Mapping[str, Detail]:
        return {one.id: one for claim in self.report.claims for one in claim.mentions if isinstance(one, Detail)}

    def count_voices(self, sources: Iterable[str]) -> int:
        """How many independent voices these sources are."""
        return len({self._voices.get(source, source) for source in sources})

    def carries_withdrawn(self, source: str) -> bool:
        """It shares its text with a source that is withdrawn: they are one voice."""
        gone = {self._voices.get(one, one) for one in self.withdrawn}
        return self._voices.get(source, source) in gone

    def answer(self, side: Side) -> Answer | None:
        """The detail of a side as comparators take it; None where the side is a whole claim."""
        detail, claim = self._details.get(side.mention or ""), self.claims.get(side.claim)
        return Answer(detail, claim) if detail and claim else None

    def source_ref(self, source_id: str) -> SourceRef:
        """The source by its names."""
        source = next(one for one in self.report.sources if one.id == source_id)
        name = source.publisher or source.title or source.path
        return SourceRef(id=source.id, label=self.labels.source(source.id), path=source.path, name=name)

    def claim_ref(self, claim: ReportedClaim) -> ClaimRef:
        """The claim by its names."""
        return ClaimRef(
            id=claim.id,
            label=self.labels.claims[claim.id],
            source=self.labels.source(claim.source),
            claimant=claim.claimant,
            quote=claim.evidence[0].quote,
        )
