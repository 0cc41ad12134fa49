"""Today's inconsistencies, looked up by what a judgement is bound to: two thousand meet two thousand judgements."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from factcheck.judged import Bound
    from factcheck.review.binding import Subject


@dataclass(frozen=True, slots=True)
class Kinship:
    """An inconsistency that asks the same question as one that was judged."""

    subject: Subject
    is_whole: bool
    """Every side that was seen has a successor in it."""


class Today:
    """The inconsistencies of a report, by id, by the quotes of their sides, and by the files that they stand in."""

    def __init__(self, subjects: Sequence[Subject]) -> None:
        self.subjects = tuple(subjects)
        """In the report's order."""
        self.fits: dict[str, tuple[Subject, tuple[str, ...]] | None] = {}
        """What was found out already: what fits a line of the log exactly, and the files that changed around it."""
        self.kin: dict[str, tuple[Kinship, ...]] = {}
        """What was found out already: what is like what a line of the log was bound to, most alike first."""
        self._by_id = {subject.id: subject for subject in subjects}
        self._by_quotes: dict[Hashable, list[Subject]] = {}
        self._by_quote: dict[Hashable, set[str]] = {}
        self._by_file: dict[Hashable, Counter[str]] = {}
        for subject in subjects:
            self._by_quotes.setdefault(_quotes(subject.bound), []).append(subject)
            for side in subject.bound.sides:
                self._by_quote.setdefault((subject.bound.kind, side.exact), set()).add(subject.id)
                self._by_file.setdefault((subject.bound.kind, side.path), Counter())[subject.id] += 1

    def get(self, id_: str) -> Subject | None:
        """The inconsistency with that id."""
        return self._by_id.get(id_)

    def with_quotes(self, id_: str, seen: Bound) -> list[Subject]:
        """Those of the kind, the rule and the quotes that were seen; what bears the id first."""
        own = self._by_id.get(id_)
        alike = self._by_quotes.get(_quotes(seen), [])
        return [subject for subject in alike if subject is own] + [subject for subject in alike if subject is not own]

    def near(self, id_: str, seen: Bound) -> list[Subject]:
        """Those of the kind that was seen that have one of its quotes, or two sides in its files; what bears the id."""
        shared: Counter[str] = Counter()
        for path, sides in Counter(side.path for side in seen.sides).items():
            for subject, others in self._by_file.get((seen.kind, path), Counter()).items():
                shared[subject] += min(sides, others)
        ids = {subject for subject, sides in shared.items() if sides > 1} | {id_}
        for side in seen.sides:
            ids |= self._by_quote.get((seen.kind, side.exact), set())
        return [subject for subject in map(self._by_id.get, sorted(ids)) if subject]


def _quotes(bound: Bound) -> Hashable:
    return bound.kind, bound.rule, tuple(sorted(side.exact for side in bound.sides))
