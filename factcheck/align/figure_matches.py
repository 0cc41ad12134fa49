"""Which figures of two sources are each other's best match, by the senses of the words around them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from factcheck.align.contexts import (
    Context,
)
from factcheck.align.figure_events import OF_ANYBODY, OF_NAMED, are_apart
from factcheck.align.figure_likeness import NEVER, share_beside, told_by
from factcheck.align.frames import Frames
from factcheck.align.slots import of_one_slot, slot_of
from factcheck.find.lexicon.counted import counted_class
from factcheck.models import FigureValue

SMALL_BLOCK = 60
"""Figures of one sort up to which every pair is looked at; beyond it only those that share rare terms."""
LARGE = 1e6
"""Nobody counts things by the million but sums of a currency that is not known, and inhabitants."""


def best_in_other_sources(
    key: tuple[str, ...], block: Sequence[Context], frames: Frames, often: frozenset[tuple[str, str]]
) -> dict[tuple[str, str], float]:
    """Pairs of figures of two sources of which each is the other's best, by the senses of the words around them."""
    if key[0] in ("age", "blows") or len(block) > SMALL_BLOCK:
        return {}
    alike: dict[tuple[int, int], float] = {}
    for at, left in enumerate(block):
        for to, right in enumerate(block):
            if at < to and left.claim.source != right.claim.source and not are_apart(key, left, right):
                alike[at, to] = alike[to, at] = frames.likeness(left, right)
    top: dict[tuple[int, str], float] = defaultdict(float)
    for (at, to), score in alike.items():
        source = block[to].claim.source
        top[at, source] = max(top[at, source], score)
    found = {}
    for (at, to), score in alike.items():
        left, right = block[at], block[to]
        mutual = score >= top[at, right.claim.source] and score >= top[to, left.claim.source]
        once_each = not {told_by(left), told_by(right)} & often
        if mutual and score >= _enough(key, left, right, frames, once_each=once_each):
            found[left.detail.id, right.detail.id] = 0.2 + score / 10
    return found


def _enough(key: tuple[str, ...], left: Context, right: Context, frames: Frames, *, once_each: bool) -> float:
    near = frames.nearness(left, right)
    if {slot_of(left), slot_of(right)} & OF_NAMED and slot_of(left) != slot_of(right):
        return NEVER
    if key[0] == "toll":
        return 0.0 if once_each else 0.4
    if of_one_slot(left, right) and (slot_of(left) not in OF_NAMED or slot_of(left) in OF_ANYBODY):
        return 0.0 if once_each else 0.4
    if key[0] == "duration":
        return NEVER
    if key == ("count", "person"):
        return 2.0 if near >= 2.0 else NEVER
    if key[0] == "measure":
        return 0.0 if _same_matter(left, right) and once_each else 0.8 if near >= 0.6 and once_each else NEVER
    if key[0] == "count" and key[1] != "person" and not _is_large(left) and not _is_large(right):
        return 0.1 if once_each and (near > 0 or share_beside(left, right)) else (0.5 if near >= 0.3 else NEVER)
    if near < 0.35:
        return NEVER
    return 0.6 if once_each else 0.9


def _same_matter(left: Context, right: Context) -> bool:
    """Both weigh or measure one matter: "60,000 tonnes of rock", "25,000 tons of stone"."""
    ours, theirs = left.detail.value, right.detail.value
    if not (isinstance(ours, FigureValue) and isinstance(theirs, FigureValue)):
        return False
    return bool(ours.counted) and counted_class(ours.counted) == counted_class(theirs.counted)


def _is_large(context: Context) -> bool:
    value = context.detail.value
    return isinstance(value, FigureValue) and (value.low or value.high or 0) >= LARGE
