"""What the log already has of what a spreadsheet says: bringing it back twice records nothing new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.intake.fitting import NoFitError
from factcheck.review import Decision, RecordedJudgement, RecordedRemark
from factcheck.review.binding import fit_exactly

if TYPE_CHECKING:
    from factcheck.intake.planning import Entry
    from factcheck.judged import Bound
    from factcheck.review import Review

_Said = tuple[str, str, str, str]
"""Reviewer, status ("" for a remark), reason, note."""


class Past:
    """Everything that was ever recorded, by what was said."""

    def __init__(self, review: Review) -> None:
        self._bounds = {subject.id: subject.bound for subject in review.subjects}
        self._said: dict[_Said, list[tuple[str, str, Bound | None]]] = {}
        for line in review.log.lines:
            entry = line.entry
            if isinstance(entry, RecordedJudgement):
                made = entry.judgement
                self._add(
                    (made.reviewer, made.status, made.reason, made.note), line.id, entry.inconsistency, entry.bound
                )
            elif isinstance(entry, RecordedRemark):
                self._add((entry.reviewer, "", "", entry.remark.text), line.id, entry.remark.inconsistency, entry.bound)
        self._undone = review.log.undone

    def knows(self, entry: Entry) -> bool:
        """The log has it, and it holds.

        Raises:
            NoFitError: the reviewer said so once and something else since, or decided since the file was written.
        """
        lines = [line for line, id_, bound in self._said.get(_said(entry), ()) if self._is_on(entry, id_, bound)]
        if not isinstance(entry.wish, Decision):
            return bool(lines)
        own = [one for one in entry.found.live if one.judgement.reviewer == entry.reviewer]
        if any(one.line in lines for one in own):
            return True
        if lines:
            how = "taken back" if all(line in self._undone for line in lines) else "decided otherwise"
            raise NoFitError(f"{entry.reviewer} said so before and has {how} since: `factcheck review` decides anew")
        if own and not entry.informed:
            raise NoFitError(f"{entry.reviewer} has decided otherwise since the file was written")
        return False

    def _add(self, said: _Said, line: str, id_: str, bound: Bound | None) -> None:
        self._said.setdefault(said, []).append((line, id_, bound))

    def _is_on(self, entry: Entry, id_: str, bound: Bound | None) -> bool:
        today = self._bounds[entry.found.id]
        return id_ == entry.found.id or (bound is not None and fit_exactly(bound, today) is not None)


def _said(entry: Entry) -> _Said:
    wish = entry.wish
    if isinstance(wish, Decision):
        return entry.reviewer, wish.status, wish.reason, wish.note
    return entry.reviewer, "", "", wish
