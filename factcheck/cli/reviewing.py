"""What `factcheck review` does on a terminal and for scripts."""

from __future__ import annotations

import datetime as dt
import os
import pwd
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from factcheck.errors import UsageError
from factcheck.models import Judgement
from factcheck.output import Line
from factcheck.output.outcome import describe_list, describe_log
from factcheck.publish import judge_report
from factcheck.review import find_inconsistency, find_orphans, read_judgements, record_judgement
from factcheck.store import find_report, read_report

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from factcheck.output import Screen
    from factcheck.report import Report, ReportedInconsistency

Status = Literal["confirmed", "dismissed", "unsure"]


@dataclass(frozen=True, slots=True)
class Decisions:
    """What a reviewer decided, as it was typed."""

    confirmed: tuple[str, ...]
    dismissed: tuple[str, ...]
    unsure: tuple[str, ...]
    note: str = ""
    """Why."""
    reviewer: str = ""
    """Who; "" for the account that the command runs under."""

    def resolve(self, report: Report) -> dict[str, tuple[ReportedInconsistency, Status]]:
        """What each decision is on, by its id.

        Raises:
            UsageError: one is on nothing, or two contradict each other.
        """
        resolved: dict[str, tuple[ReportedInconsistency, Status]] = {}
        for typed, status in self._typed():
            found = find_inconsistency(report.inconsistencies, typed)
            if resolved.get(found.id, (found, status))[1] != status:
                raise UsageError(f"{typed} is to be both {resolved[found.id][1]} and {status}.")
            resolved[found.id] = (found, status)
        return resolved

    def _typed(self) -> Iterator[tuple[str, Status]]:
        yield from ((typed, "confirmed") for typed in self.confirmed)
        yield from ((typed, "dismissed") for typed in self.dismissed)
        yield from ((typed, "unsure") for typed in self.unsure)


def judge_or_list(path: Path, decisions: Decisions, screen: Screen, *, list_: bool) -> int:
    """Records the decisions on the report at `path`, then lists its inconsistencies where that is wanted."""
    folder = find_report(path).parent
    report = read_report(folder)
    resolved = decisions.resolve(report)
    if not resolved and (not list_ or decisions.note or decisions.reviewer):
        raise UsageError("Nothing is judged.", "Say what: --list, or --confirm ID, --dismiss ID, --unsure ID.")
    at = dt.datetime.now(dt.UTC).replace(microsecond=0)
    for found, status in resolved.values():
        judgement = Judgement(status=status, reviewer=decisions.reviewer or _account(), at=at, note=decisions.note)
        record_judgement(folder, found, judgement)
        screen.print([Line(f"{status}: {found.summary}", fitted=True)])
    if resolved:
        screen.say(f"`factcheck render {folder}` puts the judgements into the briefing.")
    log = read_judgements(folder)
    for line in describe_log(log, find_orphans(report.inconsistencies, log.recorded)):
        screen.warn(line)
    if list_:
        screen.print(describe_list(judge_report(report, log)))
    return 0


def _account() -> str:
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:  # an account without a name, as in some containers
        return f"account {os.getuid()}"
