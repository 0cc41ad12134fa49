"""Counting what was expected, found and right, and saying it as rows of a Markdown table."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class Entry(Generic[K]):
    """Something that a row expects or that a finder found: what is compared, and the kinds it is counted under."""

    key: K
    kinds: tuple[str, ...]


@dataclass(slots=True)
class Count:
    """How many were expected, how many found, and how many of these are right."""

    expected: int = 0
    found: int = 0
    right: int = 0

    def cells(self) -> list[str]:
        """The three counts, then precision, recall and F1."""
        counts = (self.expected, self.found, self.right)
        shares = (
            share(self.right, self.found),
            share(self.right, self.expected),
            share(2 * self.right, self.found + self.expected),
        )
        return [*(f"{count:,}" for count in counts), *shares]


@dataclass(slots=True)
class Score:
    """The counts of one file of cases, in total and by kind."""

    title: str
    rows: int = 0
    bare: int = 0
    """Rows that expect nothing."""
    total: Count = field(default_factory=Count)
    kinds: dict[str, Count] = field(default_factory=dict)
    false_hits: int = 0
    """What was found in the rows that expect nothing."""

    def add_row(self, expected: list[Entry[K]], found: list[Entry[K]], same: Callable[[K, K], bool]) -> None:
        """Pairs what one row expects with what was found in it, each at most once, and counts both."""
        self.rows += 1
        self.bare += not expected
        self.false_hits += 0 if expected else len(found)
        left = list(found)
        for wanted in expected:
            hit = next((entry for entry in left if same(wanted.key, entry.key)), None)
            if hit is not None:
                left.remove(hit)
            self._count(wanted.kinds, Count(1, int(hit is not None), int(hit is not None)))
        for entry in left:
            self._count(entry.kinds, Count(0, 1, 0))

    def _count(self, kinds: tuple[str, ...], more: Count) -> None:
        for count in (self.total, *(self.kinds.setdefault(kind, Count()) for kind in kinds)):
            count.expected += more.expected
            count.found += more.found
            count.right += more.right

    def table_rows(self) -> Iterable[list[str]]:
        """The total, the kinds with the most expected first, and the rows in which nothing is to be found."""
        yield [f"**{self.title}** ({self.rows} rows)", *self.total.cells()]
        for kind in sorted(self.kinds, key=lambda kind: (-self.kinds[kind].expected, kind)):
            yield [kind, *self.kinds[kind].cells()]
        if self.bare:
            yield [f"the {self.bare} rows with nothing to find", *Count(0, self.false_hits, 0).cells()]


def share(part: int, whole: int) -> str:
    """A share with three places, never rounded up to a whole; a dash where there is nothing to share."""
    if not whole:
        return "–"
    return f"{min(round(part / whole, 3), 0.999) if part < whole else 1:.3f}"


def table(head: list[str], rows: Iterable[list[str]]) -> str:
    """A Markdown table with its figures to the right."""
    marks = ["---", *["---:"] * (len(head) - 1)]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in (head, marks, *rows))
