"""Labels that a reader can follow: S for sources, K for inconsistencies, C for claims, and where each quote stands."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from factcheck.render.pieces import Tag

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.models import Evidence, Mention
    from factcheck.report import Report, ReportedClaim

UNKNOWN = "S?"
"""Label of a source that the report names and does not list: a file that was edited by hand."""


class Placed(Protocol):
    """Anything with a place in a document: evidence, a side, a mention."""

    @property
    def source(self) -> str:
        """Id of the source."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


class Labels:
    """The report's ids turned into labels; nothing in the briefing is named by an id."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self.sources = {source.id: f"S{number}" for number, source in enumerate(report.sources, start=1)}
        """Label of each source, in the report's order."""
        self.claims = {claim.id: f"C{number}" for number, claim in enumerate(report.claims, start=1)}
        """Label of each claim, in the report's order."""
        self.claim_ids = {label: claim_id for claim_id, label in self.claims.items()}
        """Id of the claim with each label."""
        self.keys = {found.id: f"K{number}" for number, found in enumerate(report.inconsistencies, start=1)}
        """Label of each inconsistency, in the report's order, which is most severe first."""
        self.languages = {source.id: _plain_code(source.language) for source in report.sources}
        """ISO 639-1 code of each source that is not in English, the briefing's own language; else ""."""

    def source(self, source_id: str) -> str:
        """The source's label."""
        return self.sources.get(source_id, UNKNOWN)

    def claims_of(self, claim_ids: Iterable[str]) -> tuple[str, ...]:
        """Labels of those claims that are in the report."""
        return tuple(self.claims[claim_id] for claim_id in claim_ids if claim_id in self.claims)

    def comparison_keys(self, comparison_id: str) -> tuple[str, ...]:
        """Labels of the inconsistencies found in a comparison."""
        return tuple(self._comparison_keys.get(comparison_id, ()))

    def claim_keys(self, claim_id: str) -> tuple[str, ...]:
        """Labels of the inconsistencies that a claim is a side of."""
        return tuple(self._claim_keys.get(claim_id, ()))

    def claim(self, claim_id: str) -> ReportedClaim | None:
        """The claim, None where the report does not list it."""
        return self._claim_by_id.get(claim_id)

    def mention(self, claim_id: str, mention_id: str | None) -> Mention | None:
        """The claim's mention, None where the side is a whole claim or the report does not list it."""
        claim = self._claim_by_id.get(claim_id)
        return next((one for one in claim.mentions if one.id == mention_id), None) if claim and mention_id else None

    def relabel(self, text: str) -> str:
        """The text with the path of each source replaced by its label: a sentence names a source without a title so."""
        for path, label in self._paths if "." in text else ():
            text = text.replace(path, label)
        return text

    def tag(self, placed: Placed, evidence: Iterable[Evidence] = ()) -> Tag:
        """Where it stands; a mention has no paragraph of its own and takes that of the evidence around it."""
        around = next((piece for piece in evidence if covers(piece, placed)), None)
        holder = around or placed
        paragraph, page, place = (getattr(holder, name, None) for name in ("paragraph", "page", "place"))
        return Tag(self.source(placed.source), paragraph, page, place or "")

    @cached_property
    def _paths(self) -> list[tuple[str, str]]:
        named = [(source.path, self.sources[source.id]) for source in self._report.sources if "." in source.path]
        return sorted(named, key=lambda pair: (-len(pair[0]), pair[0]))

    @cached_property
    def _claim_by_id(self) -> dict[str, ReportedClaim]:
        return {claim.id: claim for claim in self._report.claims}

    @cached_property
    def _comparison_keys(self) -> dict[str, list[str]]:
        keys: dict[str, list[str]] = {}
        for found in self._report.inconsistencies:
            if found.comparison is not None:
                keys.setdefault(found.comparison, []).append(self.keys[found.id])
        return keys

    @cached_property
    def _claim_keys(self) -> dict[str, list[str]]:
        keys: dict[str, list[str]] = {}
        for found in self._report.inconsistencies:
            for claim_id in dict.fromkeys(side.claim for side in found.sides):
                keys.setdefault(claim_id, []).append(self.keys[found.id])
        return keys


def covers(outer: Placed, inner: Placed) -> bool:
    """`inner` stands within `outer`."""
    return outer.source == inner.source and outer.start <= inner.start and inner.end <= outer.end


def _plain_code(language: str | None) -> str:
    code = (language or "").lower()
    return code if len(code) == 2 and code.isascii() and code.isalpha() and code != "en" else ""
