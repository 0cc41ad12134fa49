"""What `factcheck review` does on a terminal and for scripts."""

from __future__ import annotations

import datetime as dt
import os
import pwd
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal

from factcheck.errors import OutdatedError, UsageError
from factcheck.output import Line
from factcheck.output.outcome import describe_log
from factcheck.output.reviewing import describe_decided, describe_next, describe_review, review_as_json, some_as_json
from factcheck.review import (
    Decision,
    Reviewer,
    decide,
    next_open,
    open_review,
    read_again,
    remark,
    undo,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from factcheck.output import Screen
    from factcheck.review import Review

Status = Literal["confirmed", "dismissed", "unsure"]
_TRIES = 20
"""How often a line is tried anew where others write to the same log at the same moment."""
NOTHING = "Say what: --list, --next, or --confirm ID, --dismiss ID, --unsure ID, ID --note TEXT, --undo."


@dataclass(frozen=True, slots=True)
class Decisions:
    """What a reviewer decided, as it was typed."""

    confirmed: tuple[str, ...] = ()
    dismissed: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    note: str = ""
    """Why."""
    reason: str = ""
    """Why it is dismissed."""
    resolves: bool = False
    """They settle a disagreement."""

    def resolve(self, review: Review) -> dict[str, Status]:
        """What each decision is on, by its id.

        Raises:
            UsageError: one is on nothing, or two contradict each other.
        """
        resolved: dict[str, Status] = {}
        for typed, status in self._typed():
            id_ = review.find(typed).id
            if resolved.setdefault(id_, status) != status:
                raise UsageError(f"{typed} is to be both {resolved[id_]} and {status}.")
        if self.reason and not self.dismissed:
            raise UsageError("--reason says why something is dismissed.", "Name it with --dismiss ID.")
        return resolved

    def on(self, status: Status) -> Decision:
        """The decision of that status, with what was said of all of them."""
        return Decision(status, self.note, self.reason if status == "dismissed" else "", resolves=self.resolves)

    def _typed(self) -> Iterator[tuple[str, Status]]:
        yield from ((typed, "confirmed") for typed in self.confirmed)
        yield from ((typed, "dismissed") for typed in self.dismissed)
        yield from ((typed, "unsure") for typed in self.unsure)


@dataclass(frozen=True, slots=True)
class Wish:
    """What `factcheck review` was told besides the decisions."""

    path: Path
    id: str | None = None
    """The inconsistency that a note is made on, or on which the last line is taken back."""
    list: bool = False
    next: bool = False
    undo: bool = False
    reviewer: str = ""
    """Who; "" for the account that the command runs under."""
    blind: bool = False
    json: bool = False


def review_on_terminal(wish: Wish, decisions: Decisions, screen: Screen) -> int:
    """Records what was decided, then shows what is asked for."""
    review, reviewer = open_review(wish.path), Reviewer(wish.reviewer or account(), wish.blind)
    resolved = decisions.resolve(review)
    _check(wish, decisions, resolved)
    at = dt.datetime.now(dt.UTC).replace(microsecond=0)
    touched = list(resolved)
    if wish.undo:
        review, touched = _undo(review, wish.id, reviewer, at)
    elif wish.id is not None:
        touched = [review.find(wish.id).id]
        review = retried(review, lambda now: remark(now, touched[0], decisions.note, reviewer, at))
    for id_, status in resolved.items():
        act = partial(decide, id_=id_, decision=decisions.on(status), reviewer=reviewer, at=at)
        review = retried(review, act)
    _show(review, wish, reviewer, touched, screen)
    return 0


def _check(wish: Wish, decisions: Decisions, resolved: Mapping[str, Status]) -> None:
    """What was typed makes one sense.

    Raises:
        UsageError: it makes none, or several.
    """
    if not (resolved or wish.undo or wish.id is not None or wish.list or wish.next):
        raise UsageError("Nothing is judged.", NOTHING)
    if wish.list and wish.next:
        raise UsageError("--list and --next cannot be given together.", "Run it twice, once with each.")
    if resolved and (wish.undo or wish.id is not None):
        raise UsageError("One thing at a time: a decision, a note on its own, or --undo.", NOTHING)
    if wish.undo and (decisions.note or decisions.reason or decisions.resolves):
        raise UsageError("--undo takes no note, no reason and no --resolve.", "Say it with the next decision.")
    if wish.id is not None and not wish.undo and not decisions.note:
        raise UsageError(f"What of {wish.id}?", NOTHING)
    if decisions.note and not resolved and wish.id is None:
        raise UsageError("It is not said what the note is on.", NOTHING)
    if decisions.resolves and not resolved:
        raise UsageError("--resolve goes with --confirm or --dismiss.", NOTHING)


def _undo(review: Review, id_: str | None, reviewer: Reviewer, at: dt.datetime) -> tuple[Review, list[str]]:
    """The review after the reviewer's line was taken back, and the inconsistency that it was on, if it is there yet."""
    before = {found.id: (found.live, found.stale, found.remarks) for found in review.report.inconsistencies}
    review = retried(review, lambda now: undo(now, id_, reviewer, at))
    after = {found.id: (found.live, found.stale, found.remarks) for found in review.report.inconsistencies}
    return review, [found for found, told in after.items() if told != before[found]]


def retried(review: Review, act: Callable[[Review], Review]) -> Review:
    """Whatever the act records; where another reviewer was quicker, on the review as it is by then."""
    for _ in range(_TRIES):
        try:
            return act(review)
        except OutdatedError:
            review = read_again(review)
    return act(review)


def _show(review: Review, wish: Wish, reviewer: Reviewer, touched: Sequence[str], screen: Screen) -> None:
    for line in describe_log(review.log):
        screen.warn(line)
    waiting = next_open(review, reviewer) if wish.next else None
    if wish.json:
        ids = [waiting.id] if waiting else [] if wish.next else touched
        screen.print_json(review_as_json(review, reviewer) if wish.list else some_as_json(review, ids, reviewer))
        return
    for id_ in touched:
        screen.print(describe_decided(review, id_, reviewer))
    if wish.undo and not touched:
        screen.print([Line("Taken back; it was on nothing that is found today.")])
    if touched:
        screen.say(f"`factcheck render {review.folder}` puts the judgements into the briefing.")
    if wish.list:
        screen.print(describe_review(review, reviewer))
    if wish.next:
        screen.print(describe_next(review, waiting, reviewer))


def account() -> str:
    """The name of the account that the command runs under."""
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:  # an account without a name, as in some containers
        return f"account {os.getuid()}"
