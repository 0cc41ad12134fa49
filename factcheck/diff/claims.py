"""Which claim of one report is which of another: by id, by the words that it quotes, or by where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, zip_longest
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from factcheck.diff.contract import Changed, ClaimChange
from factcheck.diff.pairing import Unpaired
from factcheck.diff.telling import Paired, Telling
from factcheck.models import Detail
from factcheck.render.labels import Labels

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.diff.contract import Match, State
    from factcheck.diff.sources import PairedSources
    from factcheck.models import Unparsed
    from factcheck.report import Report, ReportedClaim

MOSTLY = 60.0
"""Percent of its letters that an edited sentence keeps in order (rapidfuzz's ratio); with less it is another one."""
CROWD = 40
"""Claims between two neighbours that are set against each other, at most: more were not edited but written anew."""

Pair = tuple["ReportedClaim", "ReportedClaim"]
_Words = tuple[str, ...]
"""A source in the new report, then the words quoted of it."""
_Field = tuple[str, str, str]
"""Its name, and what it was and is, in words."""


@dataclass(frozen=True)
class PairedClaims(Paired["ReportedClaim"]):
    """The claims of two reports, each with what it was or became."""

    @cached_property
    def new_ids(self) -> Mapping[str, str]:
        """The id in the new report of each claim in the old one; its own where it is gone."""
        return {old.id: new.id for old, new, _ in self.pairs} | {old.id: old.id for old in self.gone}


def pair_claims(old: Report, new: Report, sources: PairedSources) -> PairedClaims:
    """Each claim with itself.

    Of claims that quote the same words of the same file those are paired first that say the same in all that is
    compared, then those of one id, then in order; a model's wording alone pairs none. In a file that was edited a
    claim is also paired with the one that stands where it stood.
    """

    def before(claim: ReportedClaim) -> _Words:
        return sources.new_ids.get(claim.source, claim.source), *_quotes(claim)

    def after(claim: ReportedClaim) -> _Words:
        return claim.source, *_quotes(claim)

    unpaired = Unpaired(old.claims, new.claims)
    pairs = unpaired.pair_by(lambda one: (before(one), *_content(one)), lambda one: (after(one), *_content(one)))
    pairs += unpaired.pair_by(lambda one: (before(one), one.id), lambda one: (after(one), one.id))
    pairs += unpaired.pair_by(before, after)
    told: list[tuple[ReportedClaim, ReportedClaim, Match]] = [
        (one, other, "id" if one.id == other.id else "quote") for one, other in pairs
    ]
    told += [(one, other, "place") for one, other in _in_their_place(old, new, pairs, unpaired, sources)]
    return PairedClaims(tuple(told), tuple(unpaired.old), tuple(unpaired.new))


def _quotes(claim: ReportedClaim) -> tuple[str, ...]:
    return tuple(piece.quote for piece in claim.evidence)


def _content(claim: ReportedClaim) -> tuple[object, ...]:
    values = sorted((one.kind, one.quote, _value(one)) for one in claim.mentions)
    return (claim.claimant.casefold(), claim.kind, claim.certainty, claim.polarity, tuple(values))


def _in_their_place(
    old: Report, new: Report, pairs: Sequence[Pair], unpaired: Unpaired[ReportedClaim], sources: PairedSources
) -> list[Pair]:
    """Claims of edited files that follow, or precede, the same claim and keep most of their letters."""
    found: list[Pair] = []
    for backwards in (False, True):
        before = _behind(old.claims, {id(one): other.id for one, other in pairs}, sources.new_ids, backwards=backwards)
        after = _behind(new.claims, {id(other): other.id for _, other in pairs}, {}, backwards=backwards)
        taken = {id(one) for pair in found for one in pair}
        for place, left in before.items():
            right = after.get(place, [])
            if place[0] in sources.edited and max(len(left), len(right)) <= CROWD:
                found += _likest(left, right, taken)
    unpaired.leave(found)
    return found


_Place = tuple[str, str]
"""A source, and the claim next to which something stands; "" for the beginning or the end of the text."""


def _behind(
    claims: Sequence[ReportedClaim], known: Mapping[int, str], names: Mapping[str, str], *, backwards: bool
) -> dict[_Place, list[ReportedClaim]]:
    """The claims that are not known, in order of the text, by the last known one before them."""
    ordered = sorted(claims, key=lambda claim: (claim.source, claim.start), reverse=backwards)
    found: dict[_Place, list[ReportedClaim]] = {}
    for source, group in groupby(ordered, key=lambda claim: claim.source):
        last = ""
        for claim in group:
            if id(claim) in known:
                last = known[id(claim)]
            else:
                found.setdefault((names.get(source, source), last), []).append(claim)
    return found


def _likest(left: Sequence[ReportedClaim], right: Sequence[ReportedClaim], taken: set[int]) -> Iterator[Pair]:
    """Pairs of claims with most letters in common, the likest first, then in order; none twice."""
    alike = [
        (-fuzz.ratio(one.evidence[0].quote, other.evidence[0].quote), nth, place)
        for nth, one in enumerate(left)
        for place, other in enumerate(right)
    ]
    for unlike, nth, place in sorted(alike):
        one, other = left[nth], right[place]
        if -unlike >= MOSTLY and id(one) not in taken and id(other) not in taken:
            taken |= {id(one), id(other)}
            yield one, other


def tell_claims(paired: PairedClaims, old: Report, new: Report) -> tuple[tuple[ClaimChange, ...], int]:
    """What became of each claim, nothing of those that are as they were; and how many of these are reworded."""
    return _Telling(paired, old, new).tell(paired)


class _Telling(Telling["ReportedClaim", ClaimChange]):
    """What both reports call their claims and sources."""

    def __init__(self, paired: PairedClaims, old: Report, new: Report) -> None:
        self._labels = Labels(old).claims, Labels(new).claims
        self._paths = {one.id: one.path for report in (old, new) for one in report.sources}
        self._words = {one.id: one.evidence[0].quote for report in (old, new) for one in report.claims}
        self._new_ids = paired.new_ids

    def change(self, state: State, old: ReportedClaim | None, new: ReportedClaim | None) -> ClaimChange:
        shown = new or old
        assert shown is not None
        return ClaimChange(
            state=state,
            old_id=old.id if old else None,
            new_id=new.id if new else None,
            old_label=self._labels[0].get(old.id) if old else None,
            new_label=self._labels[1].get(new.id) if new else None,
            path=self._path(shown),
            claimant=shown.claimant,
            quote=shown.evidence[0].quote,
        )

    def wording(self, one: ReportedClaim) -> str:
        return one.statement

    def changes(self, old: ReportedClaim, new: ReportedClaim) -> Iterator[Changed]:
        where = self._path(new)
        for field, before, after in (*_fields(old, new), *_details(old, new), *self._disputes(old, new)):
            if before != after:
                yield Changed(field=field, before=before, after=after, where=where)

    def _disputes(self, old: ReportedClaim, new: ReportedClaim) -> Iterator[_Field]:
        """The claims that dispute it now and did not, or did and no longer do, by their words."""
        before = {self._new_ids.get(claim, claim): claim for claim in old.counterclaims}
        after = set(new.counterclaims)
        gone = [claim for one, claim in before.items() if one not in after]
        yield from (("disputed by", self._words.get(claim, claim), "") for claim in gone)
        yield from (("disputed by", "", self._words.get(one, one)) for one in new.counterclaims if one not in before)

    def _path(self, claim: ReportedClaim) -> str:
        return self._paths.get(claim.source, claim.source)


def _fields(old: ReportedClaim, new: ReportedClaim) -> Iterator[_Field]:
    for before, after in zip_longest(old.evidence, new.evidence):
        yield "quote", before.quote if before else "", after.quote if after else ""
    if old.claimant.casefold() != new.claimant.casefold():
        yield "claimant", old.claimant, new.claimant
    yield "kind", old.kind, new.kind
    yield "certainty", old.certainty, new.certainty
    yield "polarity", old.polarity, new.polarity


def _details(old: ReportedClaim, new: ReportedClaim) -> Iterator[_Field]:
    """The values of its mentions: of those on the same words, then in order of the text for each kind."""
    left = Unpaired(old.mentions, new.mentions)
    pairs = left.pair_by(lambda one: (one.kind, one.quote, _value(one)))
    pairs += left.pair_by(lambda one: (one.kind, one.quote))
    pairs += left.pair_by(lambda one: one.kind)
    yield from ((before.kind, _value(before), _value(after)) for before, after in pairs)
    yield from ((gone.kind, _value(gone), "") for gone in left.old)
    yield from ((added.kind, "", _value(added)) for added in left.new)


def _value(mention: Detail | Unparsed) -> str:
    return mention.value.text if isinstance(mention, Detail) else mention.unparsed
