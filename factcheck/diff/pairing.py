"""Pairing by keys: what has the same key is the same, the surest key first."""

from __future__ import annotations

from collections import defaultdict, deque
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

T = TypeVar("T")


class Unpaired(Generic[T]):
    """What of two sequences has not been paired yet; both keep their order."""

    def __init__(self, old: Iterable[T], new: Iterable[T]) -> None:
        self.old, self.new = list(old), list(new)

    def pair_by(
        self, key: Callable[[T], Hashable], new_key: Callable[[T], Hashable] | None = None
    ) -> list[tuple[T, T]]:
        """Pairs of one key each, of equal keys the first with the first; they are unpaired no longer.

        Args:
            key: Of the old, and of the new unless that has its own; None where it has no such key.
            new_key: Of the new.
        """
        waiting: dict[Hashable, deque[T]] = defaultdict(deque)
        for one in self.new:
            if (found := (new_key or key)(one)) is not None:
                waiting[found].append(one)
        pairs = []
        for one in self.old:
            if waiting.get(found := key(one)):
                pairs.append((one, waiting[found].popleft()))
        self.leave(pairs)
        return pairs

    def leave(self, pairs: Iterable[tuple[T, T]]) -> None:
        """Takes pairs out that were found otherwise."""
        taken = {id(one) for pair in pairs for one in pair}
        self.old = [one for one in self.old if id(one) not in taken]
        self.new = [one for one in self.new if id(one) not in taken]
