"""Which inconsistency of one report is which of another: by id, or by kind and what a side of it quotes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.diff.contract import Changed, FlagChange
from factcheck.diff.pairing import Unpaired
from factcheck.diff.telling import Paired, Telling
from factcheck.render.labels import Labels

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping, Sequence

    from factcheck.diff.claims import PairedClaims
    from factcheck.diff.contract import Match, State
    from factcheck.diff.sources import PairedSources
    from factcheck.models import Side
    from factcheck.report import Report, ReportedInconsistency

CROWD = 60
"""Inconsistencies that quote the same words, up to which each is set against each; of more, equal ones are paired."""

Pair = tuple["ReportedInconsistency", "ReportedInconsistency"]
_Anchor = tuple[str, str, str]
"""Source in the new report, words quoted, words of the detail."""


@dataclass(frozen=True)
class PairedFlags(Paired["ReportedInconsistency"]):
    """The inconsistencies of two reports, each with what it was or became."""


def pair_flags(old: Report, new: Report, sources: PairedSources) -> PairedFlags:
    """Each inconsistency with itself: of one id; else of one kind, with the same values on the same words; else of one
    kind with a side on the same words, those with most in common first.
    """
    before, after = _Anchors(old, sources.new_ids), _Anchors(new, {})
    unpaired = Unpaired(old.inconsistencies, new.inconsistencies)
    pairs = unpaired.pair_by(lambda one: one.id)
    pairs += unpaired.pair_by(before.whole, after.whole)
    pairs += (shared := list(_sharing(unpaired, before, after)))
    unpaired.leave(shared)
    told: list[tuple[ReportedInconsistency, ReportedInconsistency, Match]] = [
        (one, other, "id" if one.id == other.id else "quote") for one, other in pairs
    ]
    return PairedFlags(tuple(told), tuple(unpaired.old), tuple(unpaired.new))


class _Anchors:
    """Where the sides of a report's inconsistencies stand, told so that another report's can be compared."""

    def __init__(self, report: Report, names: Mapping[str, str]) -> None:
        self._names = names
        self._details = {one.id: one.quote for claim in report.claims for one in claim.mentions}
        self._questions = {one.id: one.question for one in report.comparisons}

    def whole(self, flag: ReportedInconsistency) -> Hashable:
        """All that is compared: equal for inconsistencies that say the same of the same words."""
        sides = frozenset((self.of(side), side.value if side.mention else "") for side in flag.sides)
        return flag.kind, flag.rule, sides  # the value of a whole claim is its statement, a wording

    def of(self, side: Side) -> _Anchor:
        return self._names.get(side.source, side.source), side.quote, self._details.get(side.mention or "", "")

    def question(self, flag: ReportedInconsistency) -> str:
        return self._questions.get(flag.comparison or "", "")


def _sharing(unpaired: Unpaired[ReportedInconsistency], before: _Anchors, after: _Anchors) -> Iterator[Pair]:
    """Pairs of one kind with at least one side on the same words of the same file."""
    holders: dict[tuple[str, _Anchor], list[int]] = defaultdict(list)
    for nth, flag in enumerate(unpaired.new):
        for anchor in dict.fromkeys(after.of(side) for side in flag.sides):
            holders[flag.kind, anchor].append(nth)
    rated = []
    for nth, flag in enumerate(unpaired.old):
        shared: dict[int, int] = defaultdict(int)
        for anchor in dict.fromkeys(before.of(side) for side in flag.sides):
            at = holders.get((flag.kind, anchor), [])
            for place in at if len(at) <= CROWD else ():
                shared[place] += 1
        for place, sides in shared.items():
            other = unpaired.new[place]
            other_question, other_rule = before.question(flag) != after.question(other), flag.rule != other.rule
            rated.append((-sides, other_question, other_rule, nth, place))
    yield from _best(rated, unpaired)


def _best(
    rated: Sequence[tuple[int, bool, bool, int, int]], unpaired: Unpaired[ReportedInconsistency]
) -> Iterator[Pair]:
    old, new = set[int](), set[int]()
    for *_, nth, place in sorted(rated):
        if nth not in old and place not in new:
            old.add(nth)
            new.add(place)
            yield unpaired.old[nth], unpaired.new[place]


def tell_flags(
    paired: PairedFlags, claims: PairedClaims, sources: PairedSources, reports: tuple[Report, Report]
) -> tuple[tuple[FlagChange, ...], int]:
    """What became of each inconsistency, nothing of those that are as they were; and how many of these are reworded."""
    return _Telling(claims, sources, reports).tell(paired)


class _Telling(Telling["ReportedInconsistency", FlagChange]):
    """What both reports call their inconsistencies and sources."""

    def __init__(self, claims: PairedClaims, sources: PairedSources, reports: tuple[Report, Report]) -> None:
        self._labels = tuple(Labels(report).keys for report in reports)
        self._paths = {one.id: one.path for report in reports for one in report.sources}
        self._claims, self._sources = claims.new_ids, sources.new_ids

    def change(self, state: State, old: ReportedInconsistency | None, new: ReportedInconsistency | None) -> FlagChange:
        shown = new or old
        assert shown is not None
        return FlagChange(
            state=state,
            kind=shown.kind,
            severity=shown.severity,
            old_id=old.id if old else None,
            new_id=new.id if new else None,
            old_label=self._labels[0].get(old.id) if old else None,
            new_label=self._labels[1].get(new.id) if new else None,
            summary=shown.summary,
            values=tuple(side.value for side in shown.sides[:2] if side.mention),
            difference=shown.difference,
        )

    def wording(self, one: ReportedInconsistency) -> str:
        return one.summary

    def changes(self, old: ReportedInconsistency, new: ReportedInconsistency) -> Iterator[Changed]:
        for field in ("severity", "rule", "proposed_by"):
            before, after = getattr(old, field), getattr(new, field)
            if before != after:
                yield Changed(field=field, before=before, after=after)
        yield from self._sides(old.sides, new.sides)

    def _sides(self, old: Sequence[Side], new: Sequence[Side]) -> Iterator[Changed]:
        """The sides of one claim are one; of each its value and its words."""
        left = Unpaired(old, new)
        left.pair_by(lambda side: (self._source(side), side.quote, side.value))
        pairs = left.pair_by(lambda side: (self._claims.get(side.claim, side.claim), side.value))
        pairs += left.pair_by(lambda side: self._claims.get(side.claim, side.claim))
        for before, after in pairs:
            where = self._paths.get(after.source, after.source)
            if before.value != after.value and before.mention:
                yield Changed(field="value", before=before.value, after=after.value, where=where)
            if before.quote != after.quote:
                yield Changed(field="quote", before=before.quote, after=after.quote, where=where)
        yield from (self._side(gone, "") for gone in left.old)
        yield from (self._side("", added) for added in left.new)

    def _side(self, gone: Side | str, added: Side | str) -> Changed:
        before, after = ("" if isinstance(one, str) else one.value for one in (gone, added))
        side = gone or added
        where = "" if isinstance(side, str) else self._paths.get(side.source, side.source)
        return Changed(field="side", before=before, after=after, where=where)

    def _source(self, side: Side) -> str:
        return self._sources.get(side.source, side.source)
