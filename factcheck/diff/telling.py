"""What became of the things of one kind in two reports: new, gone or changed; reworded ones are only counted."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from factcheck.diff.contract import ClaimChange, FlagChange

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.diff.contract import Changed, Match, State

T = TypeVar("T")
Change = TypeVar("Change", FlagChange, ClaimChange)


@dataclass(frozen=True)
class Paired(Generic[T]):
    """The things of one kind in two reports, each with what it was or became."""

    pairs: tuple[tuple[T, T, Match], ...]
    gone: tuple[T, ...]
    added: tuple[T, ...]


class Telling(ABC, Generic[T, Change]):
    """Tells of each thing by what both reports call it."""

    @abstractmethod
    def change(self, state: State, old: T | None, new: T | None) -> Change:
        """The thing by its names, without how it was paired and what is changed."""

    @abstractmethod
    def changes(self, old: T, new: T) -> Iterable[Changed]:
        """What is not as it was."""

    @abstractmethod
    def wording(self, one: T) -> str:
        """What may be put in other words without being a change."""

    def tell(self, paired: Paired[T]) -> tuple[tuple[Change, ...], int]:
        """Every change, what is in the new report first, in the order of its labels; and how many are reworded."""
        told: list[Change] = []
        reworded = 0
        for before, after, match in paired.pairs:
            if changes := tuple(self.changes(before, after)):
                change = self.change("changed", before, after)
                told.append(change.model_copy(update={"matched_by": match, "changes": changes}))
            else:
                reworded += self.wording(before) != self.wording(after)
        told += [self.change("new", None, one) for one in paired.added]
        told.sort(key=lambda change: int((change.new_label or "?0")[1:]))
        told += [self.change("gone", one, None) for one in paired.gone]
        return tuple(told), reworded
