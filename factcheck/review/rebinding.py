"""Judgements for a copy of a report whose texts differ: what holds for the report holds for the copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.review.binding import pair_sides
from factcheck.review.log import RecordedUndo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.judged import Bound, BoundSide
    from factcheck.review.binding import Subject
    from factcheck.review.log import Entry


def rebind(entry: Entry, bound: Bound | None, before: Sequence[Subject], after: Sequence[Subject]) -> Entry:
    """A line for the copy, bound to what it holds for there.

    What holds for nothing goes along without what stood around its quotes, which may begin or end within a name.

    Args:
        entry: The line, with whatever it must not say taken out.
        bound: What it was bound to when it was recorded.
        before: What the report's inconsistencies are bound by.
        after: The same for those of the copy, in the same order.
    """
    if isinstance(entry, RecordedUndo) or entry.bound is None or bound is None:
        return entry
    for subject, copied in zip(before, after, strict=True):
        pairs = pair_sides(bound, subject.bound)
        if pairs is not None:
            return entry.model_copy(update={"bound": _moved(pairs, subject.bound, copied.bound)})
    if any(pair_sides(entry.bound, copied.bound) is not None for copied in after):
        return entry
    alone = tuple(side.model_copy(update={"prefix": None, "suffix": None}) for side in entry.bound.sides)
    return entry.model_copy(update={"bound": entry.bound.model_copy(update={"sides": alone})})


def _moved(pairs: Sequence[tuple[BoundSide, BoundSide]], before: Bound, after: Bound) -> Bound:
    """What stands in the copy, of the files that were seen: one that has changed since is said to have."""
    sides = dict(zip(before.sides, after.sides, strict=True))
    known = tuple(sides[partner].model_copy(update={"sha256": seen.sha256}) for seen, partner in pairs)
    return after.model_copy(update={"sides": known})
