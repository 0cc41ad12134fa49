"""Which inconsistency of today asks the question that a judgement answered, where what was seen is not there any more.

A guess, good enough to show a former judgement beside what took its place, and never to carry it over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from factcheck.judged import Change
from factcheck.review.binding import same_words, stands

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from factcheck.judged import Bound, BoundSide
    from factcheck.review.binding import Subject
    from factcheck.review.today import Today

_ALIKE = 60
"""Per cent of its letters that a quote keeps where it was edited and not replaced."""
_STANDS, _IS_KIN = 3, 1
"""What a side counts that is there as it was seen, and one that was changed."""


def find_kin(id_: str, seen: Bound, today: Today, decided: Container[str]) -> Subject | None:
    """The inconsistency of today that is most like what was seen; None where none asks the same question.

    Args:
        id_: Id of the inconsistency that was judged.
        seen: What the judgement is bound to.
        today: Today's inconsistencies.
        decided: Ids of those that were decided as they stand: to be taken for the successor of another, every side of
            it must have one.
    """
    ranked = [
        (-rank[0], -rank[1], subject.id, subject)
        for subject in today.in_files(id_, seen)
        if (rank := _rank(id_, seen, subject, needs_all=subject.id in decided))
    ]
    return min(ranked, key=lambda one: one[:3])[3] if ranked else None


def _rank(id_: str, seen: Bound, subject: Subject, *, needs_all: bool) -> tuple[int, int] | None:
    """How much of what was seen an inconsistency has; None where it asks something else."""
    if subject.id == id_:
        return (len(seen.sides) + 1) * _STANDS, 1
    today = subject.bound
    if seen.kind != today.kind:
        return None
    counted = [_STANDS if stands(*pair) else _IS_KIN for pair in _pairs(seen.sides, today.sides)]
    is_enough = _STANDS in counted or len(counted) > 1
    if not is_enough or (needs_all and len(counted) < len(seen.sides)):
        return None
    return sum(counted), int(seen.rule == today.rule)


def _pairs(seen: Sequence[BoundSide], today: Sequence[BoundSide]) -> Iterator[tuple[BoundSide, BoundSide]]:
    """Each side that was seen with the one that it became: first those that stand, then those that were edited."""
    left, waiting = list(today), list(seen)
    for is_partner in (stands, _is_edited):
        for side in tuple(waiting):
            partner = next((other for other in left if is_partner(side, other)), None)
            if partner is not None:
                left.remove(partner)
                waiting.remove(side)
                yield side, partner


def _is_edited(seen: BoundSide, today: BoundSide) -> bool:
    if seen.path != today.path:
        return False
    if seen.exact == today.exact or (seen.prefix and seen.prefix == today.prefix):
        return True
    return bool(seen.suffix and seen.suffix == today.suffix) or fuzz.ratio(seen.exact, today.exact) >= _ALIKE


def tell_changes(seen: Bound, today: Bound) -> tuple[Change, ...]:
    """What differs, side by side: those that were edited, those that are gone, those that are new."""
    changes = [Change(what="kind", path="", before=seen.kind, after=today.kind)] if seen.kind != today.kind else []
    pairs = list(_pairs(seen.sides, today.sides))
    changes += [change for before, after in pairs for change in _edits(before, after)]
    gone = _without(seen.sides, [before for before, _ in pairs])
    new = _without(today.sides, [after for _, after in pairs])
    changes += [Change(what="side gone", path=side.path, before=side.exact) for side in gone]
    changes += [Change(what="side new", path=side.path, after=side.exact) for side in new]
    if not changes and seen.rule != today.rule:
        changes.append(Change(what="kind", path="", before=seen.rule, after=today.rule))
    return tuple(changes)


def _edits(before: BoundSide, after: BoundSide) -> Iterator[Change]:
    if before.exact != after.exact:
        yield Change(what="quote", path=after.path, before=before.exact, after=after.exact)
    if before.value != after.value:
        yield Change(what="value", path=after.path, before=before.value, after=after.value)
    if same_words(before, after) and not stands(before, after):
        yield Change(what="place", path=after.path, before=before.exact, after=after.exact)
    elif (before.exact, before.value) == (after.exact, after.value) and not same_words(before, after):
        yield Change(what="place", path=after.path, before=before.words, after=after.words)


def _without(sides: Sequence[BoundSide], taken: Sequence[BoundSide]) -> list[BoundSide]:
    left = list(sides)
    for side in taken:
        left.remove(side)
    return left
