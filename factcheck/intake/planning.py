"""What each row of a spreadsheet comes to, before anything is recorded."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck.errors import UsageError
from factcheck.intake.contract import RowOutcome
from factcheck.intake.fitting import Fitting, NoFitError
from factcheck.intake.past import Past
from factcheck.render.export.row_check import OPEN, WORDS, hash_live
from factcheck.render.labels import Labels
from factcheck.review import Decision
from factcheck.review.session import NOTE_LIMIT, SHORT_LIMIT, check_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.intake.contract import RowState
    from factcheck.intake.rows import Row
    from factcheck.report import ReportedInconsistency
    from factcheck.review import Review


@dataclass(frozen=True, slots=True)
class Entry:
    """What is to be recorded of a row."""

    found: ReportedInconsistency
    reviewer: str
    wish: Decision | str
    """A decision, or a remark."""
    informed: bool
    """The row was written when the decisions on it were what they are today: the reviewer knew of them."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A row, what becomes of it, and what is to be recorded; None where nothing is."""

    outcome: RowOutcome
    entry: Entry | None = None


def plan_rows(rows: Sequence[Row], review: Review, reviewer: str) -> tuple[Planned, ...]:
    """What becomes of every row, in their order; nothing is recorded.

    Args:
        rows: Of one spreadsheet.
        review: The report that they are brought back to.
        reviewer: Who decides where a row names nobody.
    """
    planner = _Planner(review, reviewer)
    return _each_once([planner.plan(row) for row in rows])


class _Planner:
    def __init__(self, review: Review, reviewer: str) -> None:
        self._fitting, self._past, self._reviewer = Fitting(review.report), Past(review), reviewer
        self._labels = Labels(review.report).keys

    def plan(self, row: Row) -> Planned:
        """What becomes of one row, looked at alone."""
        try:
            found, told = self._fitting.find(row)
        except NoFitError as trouble:
            state: RowState = "refused" if row.is_edited else "unchanged"
            label = row.cell("label") or row.cell("id")
            return Planned(RowOutcome(sheet=row.sheet, row=row.number, label=label, state=state, reason=str(trouble)))
        outcome = RowOutcome(
            sheet=row.sheet, row=row.number, label=self._labels[found.id], state="unchanged", reason=told
        )
        if not row.is_edited:
            return Planned(outcome)
        try:
            return self._decide(row, found, outcome)
        except (NoFitError, UsageError) as trouble:
            return Planned(outcome.model_copy(update={"state": "refused", "reason": str(trouble)}))

    def _decide(self, row: Row, found: ReportedInconsistency, outcome: RowOutcome) -> Planned:
        if not row.states_what_it_did:
            raise NoFitError("its kind, summary or sides were edited: it does not say what the report says")
        reviewer = row.cell("reviewer") or self._reviewer
        check_text(reviewer, "The reviewer's name", SHORT_LIMIT, needed=True)
        wish = _read_wish(row, found)
        if wish is None:
            return Planned(outcome)
        check = row.check
        entry = Entry(found, reviewer, wish, informed=check is not None and check.live == hash_live(found))
        told = {"reviewer": reviewer, "status": wish.status if isinstance(wish, Decision) else ""}
        if self._past.knows(entry):
            return Planned(outcome.model_copy(update={"state": "known", **told}))
        state: RowState = "decision" if isinstance(wish, Decision) else "remark"
        return Planned(outcome.model_copy(update={"state": state, **told}), entry)


def _read_wish(row: Row, found: ReportedInconsistency) -> Decision | str | None:
    """The decision or the remark of a row; None where only a name was filled in.

    Raises:
        NoFitError: what was filled in makes no sense.
        UsageError: it is too long.
    """
    word, reason, note = row.cell("decision"), row.cell("reason"), row.cell("note")
    check_text(note, "The note", NOTE_LIMIT)
    check_text(reason, "The reason", SHORT_LIMIT)
    if word.casefold() not in ("", OPEN):
        status = WORDS.get(" ".join(word.casefold().split()))
        if status is None:
            raise NoFitError(f"“{word}” is no decision; the words are {', '.join(WORDS)}")
        if reason and status != "dismissed":
            raise NoFitError(f"a reason is for what is dismissed, and this is {status}: say it in the note")
        return Decision(status, note, reason)
    if found.judgement is not None:
        raise NoFitError("its decision was emptied: `factcheck review REPORT --undo` takes one back")
    if reason:
        raise NoFitError("it has a reason and no decision")
    return note or None


def _each_once(planned: Sequence[Planned]) -> tuple[Planned, ...]:
    """Of rows in which one reviewer decides on one inconsistency, the first if all say the same, else none."""
    same: dict[tuple[str, str], list[Planned]] = {}
    for one in planned:
        if one.entry:
            same.setdefault((one.entry.found.id, one.entry.reviewer), []).append(one)
    return tuple(_alone(one, same[one.entry.found.id, one.entry.reviewer]) if one.entry else one for one in planned)


def _alone(one: Planned, others: Sequence[Planned]) -> Planned:
    wishes = {other.entry.wish for other in others if other.entry}
    if len(wishes) > 1:
        rows = ", ".join(str(other.outcome.row) for other in others if other is not one)
        told = f"it and row {rows} say different things for one reviewer"
        return Planned(one.outcome.model_copy(update={"state": "refused", "reason": told}))
    if one is others[0]:
        return one
    told = f"the same as row {others[0].outcome.row}"
    return replace(one, outcome=one.outcome.model_copy(update={"state": "known", "reason": told}), entry=None)
