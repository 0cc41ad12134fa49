"""Who says what: a row for each claim that is disputed or that several sources speak of, a cell for each source."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from factcheck.render.claims import folded
from factcheck.render.overview import PositionCell, PositionRow, Positions
from factcheck.render.pieces import Listed
from factcheck.render.shown import clip
from factcheck.render.sides import hold_together, join_values

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.models import Comparison
    from factcheck.render.labels import Labels
    from factcheck.render.overview import Stand
    from factcheck.render.pieces import Tag
    from factcheck.report import Report, ReportedClaim

POSITION_ROWS = 12
"""Claims that are shown: those that matter most, not all."""
POSITION_COLUMNS = 10
"""Sources that have a column each."""
STATEMENT_LIMIT = 100
"""Characters of a claim."""
VALUE_LIMIT = 160
"""Characters of a row of cells that say what sources give instead; a longer value is left to the table of details."""
LISTED_VALUE_LIMIT = 100
"""Characters of one such value where sources have no columns."""
CLAIMANT_LIMIT = 44
"""Characters of a claimant."""
_NO_STATEMENTS = ("name",)
"""Comparisons whose sides may be about different things: two statements name one person."""
_WEIGHT: dict[Stand, int] = {"both": 0, "denies": 1, "differs": 2, "hedges": 3, "says": 4, "silent": 5}

Group = dict[str, tuple["Stand", str]]
"""For each claim of a row, where it stands and what it gives instead."""


def make_positions(report: Report, labels: Labels, voice: Mapping[str, str]) -> Positions:
    """Disputed claims first, then those on which most independent voices speak; each claim in one row only."""
    groups = _Groups(report, labels)
    told: set[str] = set()
    rows = []
    for claim in groups.in_order(voice):
        group = groups.around(claim)
        fresh = {claim_id: stand for claim_id, stand in group.items() if claim_id not in told}
        if claim.id not in told and len({groups.source_of(claim_id) for claim_id in fresh}) > 1:
            told.update(group)
            rows.append(_row(claim, fresh, groups, labels))
    shown = tuple(rows[:POSITION_ROWS])
    return Positions(Listed(shown, len(rows) - len(shown)), len(report.sources) <= POSITION_COLUMNS)


class _Groups:
    """Which claims speak of the same thing as a claim: they share a comparison, are word for word alike, or deny it."""

    def __init__(self, report: Report, labels: Labels) -> None:
        self._report = report
        self._labels = labels
        self._sharing: dict[str, list[Comparison]] = defaultdict(list)
        self._alike: dict[str, list[str]] = defaultdict(list)
        for comparison in report.comparisons:
            for claim_id in dict.fromkeys(side.claim for side in comparison.sides):
                self._sharing[claim_id].append(comparison)
        for claim in report.claims:
            self._alike[folded(claim.statement)].append(claim.id)

    def source_of(self, claim_id: str) -> str:
        """Id of the claim's source."""
        claim = self._labels.claim(claim_id)
        return claim.source if claim else ""

    def in_order(self, voice: Mapping[str, str]) -> list[ReportedClaim]:
        """The claims that a row may be named after, the most important first."""
        ranked = []
        for number, claim in enumerate(self._report.claims):
            if self.alike(claim)[0] != claim.id:
                continue  # the first of those in the same words stands for all of them
            group = self.around(claim)
            stands = [stand for stand, _ in group.values()]
            voices = {voice.get(self.source_of(other)) for other, (stand, _) in group.items() if stand == "says"}
            sources = {self.source_of(other) for other in group}
            rank = (not stands.count("denies"), not stands.count("differs"), -len(sources), -len(voices), number)
            if len(group) > 1 and claim.polarity == "asserts":
                ranked.append((rank, claim))
        return [claim for _, claim in sorted(ranked, key=lambda pair: pair[0])]

    def alike(self, claim: ReportedClaim) -> list[str]:
        """Ids of the claim and of those in the same words."""
        return self._alike[folded(claim.statement)]

    def around(self, claim: ReportedClaim) -> Group:
        """The claim and all that speak of the same thing."""
        group: Group = {}
        for alike in self.alike(claim):
            for claim_id, stand, value in self._near(alike):
                before = group.get(claim_id)
                if self._labels.claim(claim_id) and (before is None or _WEIGHT[stand] < _WEIGHT[before[0]]):
                    group[claim_id] = (stand, value)
        return group

    def _near(self, claim_id: str) -> Iterator[tuple[str, Stand, str]]:
        claim = self._labels.claim(claim_id)
        if claim is None:
            return
        yield claim_id, _says(claim), ""
        for denial in claim.counterclaims:
            yield denial, "denies", ""
        for comparison in self._sharing[claim_id]:
            if comparison.kind not in _NO_STATEMENTS:
                yield from self._compared(claim_id, comparison)

    def _compared(self, claim_id: str, comparison: Comparison) -> Iterator[tuple[str, Stand, str]]:
        alike = join_values([side.value for side in comparison.sides], comparison.kind)
        own = {alike[side.value] for side in comparison.sides if side.claim == claim_id}
        for side in comparison.sides:
            other = self._labels.claim(side.claim)
            apart = not any(hold_together(alike[side.value], value, comparison.kind) for value in own)
            if comparison.agreement == "differ" and apart:
                yield side.claim, "differs", side.value
            elif other is not None and side.claim != claim_id:
                yield side.claim, _says(other), ""


def _says(claim: ReportedClaim) -> Stand:
    return "says" if claim.certainty == "stated" else "hedges"


def _row(claim: ReportedClaim, group: Group, groups: _Groups, labels: Labels) -> PositionRow:
    columns = 0 < len(labels.sources) <= POSITION_COLUMNS
    cells, room = [], VALUE_LIMIT // len(labels.sources) if columns else LISTED_VALUE_LIMIT
    for source_id, label in labels.sources.items():
        own = {claim_id: stand for claim_id, stand in group.items() if groups.source_of(claim_id) == source_id}
        stand, value = _stand(own, groups.alike(claim))
        cells.append(PositionCell(label, stand, value if len(value) <= room else "", _tags(own, stand, labels)))
    keys = dict.fromkeys(key for claim_id in group for key in labels.claim_keys(claim_id))
    return PositionRow(
        claim=labels.claims[claim.id],
        statement=clip(claim.statement, STATEMENT_LIMIT),
        claimant="" if claim.own_voice else clip(labels.relabel(claim.claimant), CLAIMANT_LIMIT),
        keys=tuple(sorted(keys, key=lambda key: int(key[1:]))),
        cells=tuple(cells),
    )


def _stand(own: Group, alike: Sequence[str]) -> tuple[Stand, str]:
    """Where a source stands by all that it says: who reports a claim together with its denial carries both, and nobody
    differs from a claim that is their own.
    """
    stands = {stand for stand, _ in own.values()}
    if "denies" in stands and stands & {"says", "hedges"}:
        return "both", ""
    stated = [own[claim_id] for claim_id in alike if claim_id in own]
    return min(stated or own.values(), key=lambda pair: _WEIGHT[pair[0]], default=("silent", ""))


def _tags(own: Group, stand: Stand, labels: Labels) -> tuple[Tag, ...]:
    told = ("says", "hedges", "denies") if stand == "both" else (stand,)
    claims = [labels.claim(claim_id) for claim_id, given in own.items() if given[0] in told]
    return tuple(dict.fromkeys(labels.tag(claim.evidence[0]) for claim in claims if claim))
