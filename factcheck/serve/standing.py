"""Who decided what on a flag, and what became of decisions on what it was before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.judged import REASONS
from factcheck.render.days import name_moment
from factcheck.render.wordings import mark_words
from factcheck.serve.desk import status_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.judged import Change, FormerJudgement, LiveJudgement, Remark
    from factcheck.models import Judgement
    from factcheck.render.pieces import Wording
    from factcheck.report import ReportedInconsistency
    from factcheck.serve.desk import Status, View


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision as it is shown."""

    status: str
    reviewer: str
    at: str
    note: str
    reason: str
    """What the reason means, or the reviewer's own words; "" where none was given."""
    moved: tuple[str, ...] = ()
    """Files that changed since around a quote that stands."""
    settles: bool = False
    """It was made to settle a disagreement."""


@dataclass(frozen=True, slots=True)
class Noted:
    """A note without a decision."""

    reviewer: str
    at: str
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not as it was when somebody decided."""

    what: str
    path: str
    before: Wording | None
    """With the words marked that are gone; None where it was not there."""
    after: Wording | None


@dataclass(frozen=True, slots=True)
class Former:
    """A decision that no longer holds, and why."""

    decided: Decided
    seen: str
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a flag stands."""

    status: Status
    decided: tuple[Decided, ...]
    notes: tuple[Noted, ...]
    former: tuple[Former, ...]
    hidden: bool
    """The reviewer is blind and has not decided: what others decided is not shown."""
    asks_to_settle: bool
    """There is a disagreement in which the reviewer took part."""


_WHAT = {
    "quote": "the quote was",
    "value": "the value was",
    "place": "it cannot be told whether these are the words that were seen",
    "side gone": "a side is gone",
    "side new": "a side is new",
    "kind": "the kind was",
}


def tell_stand(found: ReportedInconsistency, view: View) -> Stand:
    """Where an inconsistency stands, as far as the reviewer may see it."""
    own = any(one.judgement.reviewer == view.reviewer.name for one in found.live)
    return Stand(
        status=status_of(found),
        decided=tuple(_live(one) for one in found.live),
        notes=tell_notes(found.remarks),
        former=tell_former(found.stale),
        hidden=view.reviewer.blind and not own,
        asks_to_settle=found.standing == "disagreement" and own,
    )


def tell_former(judgements: Sequence[FormerJudgement]) -> tuple[Former, ...]:
    """Decisions that no longer hold, each with what differs."""
    return tuple(
        Former(tell_decided(one.judgement), one.seen, tuple(_difference(change) for change in one.changes))
        for one in judgements
    )


def tell_notes(remarks: Sequence[Remark]) -> tuple[Noted, ...]:
    """Notes without a decision."""
    return tuple(Noted(one.reviewer, name_moment(one.at), one.text) for one in remarks)


def tell_decided(judgement: Judgement) -> Decided:
    """A judgement as it is shown."""
    return Decided(
        status=judgement.status,
        reviewer=judgement.reviewer,
        at=name_moment(judgement.at),
        note=judgement.note,
        reason=REASONS.get(judgement.reason, judgement.reason),
    )


def _live(one: LiveJudgement) -> Decided:
    told = tell_decided(one.judgement)
    return Decided(
        told.status, told.reviewer, told.at, told.note, told.reason, moved=one.moved, settles=bool(one.resolves)
    )


def _difference(change: Change) -> Difference:
    before, after = mark_words([change.before, change.after])
    return Difference(
        _WHAT[change.what], change.path, before if change.before else None, after if change.after else None
    )
