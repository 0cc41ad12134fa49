"""Which inconsistency of today asks the question that a judgement answered, where what was seen is not there any more.

A guess, good enough to show a former judgement beside what took its place, and never to carry it over.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from factcheck.judged import Change
from factcheck.review.binding import same_words, stands
from factcheck.review.today import Kinship

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from factcheck.judged import Bound, BoundSide
    from factcheck.review.binding import Subject
    from factcheck.review.today import Today

_ALIKE = 60
"""Per cent of its letters that a quote keeps where it was edited and not replaced."""
_STANDS, _IS_KIN = 3, 1
"""What a side counts that is there as it was seen, and one that was changed."""


def find_kin(line: str, recorded: tuple[str, Bound], today: Today, decided: Container[str]) -> Subject | None:
    """The inconsistency of today that is most like what was seen; None where none asks the same question.

    Args:
        line: Id of the line in the log.
        recorded: Id of the inconsistency that was judged, and what the judgement is bound to.
        today: Today's inconsistencies; it remembers what was found for the line.
        decided: Ids of those that were decided as they stand: to be taken for the successor of another, every side of
            it must have one.
    """
    if line not in today.kin:
        today.kin[line] = tuple(_rank_all(*recorded, today))
    return next((one.subject for one in today.kin[line] if one.is_whole or one.subject.id not in decided), None)


def _rank_all(id_: str, seen: Bound, today: Today) -> Iterator[Kinship]:
    ranked: list[tuple[float, str, Kinship]] = []
    for subject in today.near(id_, seen):
        if subject.id == id_:
            ranked.append((-(len(seen.sides) + 1) * _STANDS, "", Kinship(subject, is_whole=True)))
        elif counted := _count(seen, subject.bound):
            whole = len(counted) == len(seen.sides)
            ranked.append((-sum(counted) - (seen.rule == subject.bound.rule) / 2, subject.id, Kinship(subject, whole)))
    yield from (kinship for *_, kinship in sorted(ranked, key=lambda one: one[:2]))


def _count(seen: Bound, today: Bound) -> list[int]:
    """What the sides count that have a successor; none where that is not enough to be the same question."""
    counted = [_STANDS if stands(*pair) else _IS_KIN for pair in _pairs(seen.sides, today.sides)]
    return counted if _STANDS in counted or len(counted) > 1 else []


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
    return bool(seen.suffix and seen.suffix == today.suffix) or _is_like(seen.exact, today.exact)


@lru_cache(maxsize=1 << 18)
def _is_like(before: str, after: str) -> bool:
    return fuzz.ratio(before, after, score_cutoff=_ALIKE) > 0


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
