"""Today's inconsistencies, looked up by what a judgement is bound to: two thousand meet two thousand judgements."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from factcheck.judged import Bound
    from factcheck.review.binding import Subject


class Today:
    """The inconsistencies of a report, by id, by the quotes of their sides, and by the files that they stand in."""

    def __init__(self, subjects: Sequence[Subject]) -> None:
        self._by_id = {subject.id: subject for subject in subjects}
        self._by_quotes: dict[Hashable, list[Subject]] = {}
        self._by_file: dict[Hashable, dict[str, Subject]] = {}
        for subject in subjects:
            self._by_quotes.setdefault(_quotes(subject.bound), []).append(subject)
            for side in subject.bound.sides:
                self._by_file.setdefault((subject.bound.kind, side.path), {})[subject.id] = subject

    def get(self, id_: str) -> Subject | None:
        """The inconsistency with that id."""
        return self._by_id.get(id_)

    def with_quotes(self, id_: str, seen: Bound) -> list[Subject]:
        """Those of the kind, the rule and the quotes that were seen; what bears the id first."""
        own = self._by_id.get(id_)
        alike = self._by_quotes.get(_quotes(seen), [])
        return [subject for subject in alike if subject is own] + [subject for subject in alike if subject is not own]

    def in_files(self, id_: str, seen: Bound) -> list[Subject]:
        """Those of the kind that was seen that stand in one of its files, and what bears the id."""
        near: dict[str, Subject] = {}
        for side in seen.sides:
            near |= self._by_file.get((seen.kind, side.path), {})
        own = self._by_id.get(id_)
        return list((near | {own.id: own} if own else near).values())


def _quotes(bound: Bound) -> Hashable:
    return bound.kind, bound.rule, tuple(sorted(side.exact for side in bound.sides))
