"""Which inconsistencies fall with a source: those of which all that is left can hold."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from factcheck.compare.questions import RULES
from factcheck.impact.contract import AffectedJudgement, Becomes, FlagImpact, State
from factcheck.render.sides import group_values

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.compare.questions import Rule
    from factcheck.impact.ground import Ground
    from factcheck.models import Comparison, Side
    from factcheck.report import ReportedInconsistency

MOST_VALUES = 40
"""Distinct values that are set against each other; of more, two are taken to differ."""
_RULES: Mapping[str, Rule] = {rule.name: rule for rule in RULES}


def tell_flags(ground: Ground) -> Iterator[FlagImpact]:
    """Every inconsistency that the withdrawn sources have a side in."""
    compared = {one.id: one for one in ground.report.comparisons}
    for found in ground.report.inconsistencies:
        sides = _all_sides(found, compared.get(found.comparison or ""))
        if any(side.source in ground.withdrawn for side in sides):
            yield _tell(found, sides, ground)


def _all_sides(found: ReportedInconsistency, comparison: Comparison | None) -> Sequence[Side]:
    """Its own sides first, then those that its comparison holds besides."""
    more = comparison.sides if comparison and found.rule != "order" else ()
    return tuple({(side.claim, side.mention): side for side in (*more, *found.sides)}.values()) if more else found.sides


def _tell(found: ReportedInconsistency, sides: Sequence[Side], ground: Ground) -> FlagImpact:
    left = [side for side in sides if side.source not in ground.withdrawn]
    before, after = (_values(some, found.kind, ground) for some in (sides, left))
    named_goes = any(side.source in ground.withdrawn for side in found.sides[:2])
    still: State = "changes" if named_goes or len(after) < len(before) else "stands"
    state = still if _still_differ(found, left, ground) else "falls"
    seen_goes = any(side.source in ground.withdrawn for side in found.sides)
    becomes: Becomes = "orphaned" if state == "falls" else "stale" if seen_goes else "carried"
    return FlagImpact(
        id=found.id,
        label=ground.labels.keys[found.id],
        kind=found.kind,
        severity=found.severity,
        summary=found.summary,
        state=state,
        values_before=before,
        values_after=after,
        sides_left=tuple(dict.fromkeys(ground.labels.source(side.source) for side in left)),
        judgements=tuple(AffectedJudgement(judgement=one.judgement, becomes=becomes) for one in found.live),
    )


def _values(sides: Sequence[Side], kind: str, ground: Ground) -> tuple[str, ...]:
    """Each value once, as the briefing groups them."""
    given = group_values(sides, kind, ground.labels)
    return tuple("".join(segment.text for segment in one.value.segments) for one in given)


def _still_differ(found: ReportedInconsistency, left: Sequence[Side], ground: Ground) -> bool:
    """What is left cannot all hold, by the rule that flagged it."""
    if len(left) < 2:
        return False
    match found.rule:
        case "denial":
            return _is_denied(left, ground)
        case "hedge":
            return len({_is_stated(side, ground) for side in left}) > 1
        case "order" | "first":  # the side that says "first", and any other
            return left[0] == found.sides[0]
        case "disagreement":
            return left[:2] == list(found.sides[:2])
    rule = _RULES.get(found.rule)
    return _values_differ(found, left, rule, ground) if rule else len({side.value for side in left}) > 1


def _values_differ(found: ReportedInconsistency, left: Sequence[Side], rule: Rule, ground: Ground) -> bool:
    distinct = list({(side.source, side.value): side for side in left}.values())
    if len({side.value for side in distinct}) > MOST_VALUES:
        return True
    within_one = found.sides[0].source == found.sides[1].source
    return any(
        _differ(one, other, rule, ground)
        for one, other in combinations(distinct, 2)
        if one.value != other.value and (within_one or one.source != other.source)
    )


def _differ(left: Side, right: Side, rule: Rule, ground: Ground) -> bool:
    ours, theirs = ground.answer(left), ground.answer(right)
    return not (ours and theirs) or rule.compare(ours, theirs).agreement == "differ"


def _is_denied(left: Sequence[Side], ground: Ground) -> bool:
    """One of the claims that are left disputes another of them."""
    ids = {side.claim for side in left}
    return any(ids & set(claim.counterclaims) for one in ids if (claim := ground.claims.get(one)))


def _is_stated(side: Side, ground: Ground) -> bool:
    claim = ground.claims.get(side.claim)
    return claim is None or claim.certainty == "stated"
