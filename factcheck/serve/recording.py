"""What a reviewer does, put on the disk, if what they saw is still what is there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from factcheck.errors import OutdatedError, UsageError
from factcheck.judged import REASONS
from factcheck.review import Decision, decide, remark, undo
from factcheck.serve.desk import fingerprint

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping

    from factcheck.report import ReportedInconsistency
    from factcheck.review import Review
    from factcheck.serve.desk import Desk, View

ATTEMPTS = 5
"""How often a line is tried that somebody else came before; what they wrote is looked at each time."""
OTHER = "other"
"""The reason that needs a note."""
_STATUSES: dict[str, Literal["confirmed", "dismissed", "unsure"]] = {
    "confirmed": "confirmed",
    "dismissed": "dismissed",
    "unsure": "unsure",
}


@dataclass(frozen=True, slots=True)
class Deed:
    """What was asked for by a form."""

    flag: str
    """Id of the inconsistency."""
    version: str
    """Of what the form was shown with."""
    at: dt.datetime


def record_decision(desk: Desk, deed: Deed, said: Mapping[str, str]) -> View:
    """Records a decision; it is on the disk when this returns. The same form sent twice is one decision.

    Raises:
        OutdatedError: the page was old; nothing was recorded.
        UnwritableError: the disk refused; nothing was recorded.
        UsageError: the decision makes no sense; nothing was recorded.
    """
    decision = _read_decision(said)
    return _write(desk, lambda view: _decide(view, deed, decision))


def record_remark(desk: Desk, deed: Deed, text: str) -> View:
    """Records a note without a decision, as `record_decision` does."""

    def write(view: View) -> Review:
        check_seen(view, deed)
        return remark(view.review, deed.flag, text, view.reviewer, deed.at)

    return _write(desk, write)


def record_undo(desk: Desk, line: str, at: dt.datetime) -> View:
    """Takes the reviewer's last line back, which must be the one that the page named, as `record_decision` does."""

    def write(view: View) -> Review:
        if view.last_own is None or view.last_own.id != line:
            raise OutdatedError("Something was decided since: this page no longer shows your last decision.")
        return undo(view.review, None, view.reviewer, at)

    return _write(desk, write)


def check_seen(view: View, deed: Deed) -> None:
    """Makes sure that the inconsistency is still as the page showed it.

    Raises:
        OutdatedError: it is not, or it is gone.
    """
    found = view.found.get(deed.flag)
    if found is None:
        raise OutdatedError("The report was made anew, and this flag is not in it any more.")
    if fingerprint(found) != deed.version:
        raise OutdatedError("Something on this flag has changed since the page was opened.")


def _write(desk: Desk, write: Callable[[View], Review]) -> View:
    """Writes on what is there now; where somebody else wrote between the look and the write, on what is there then."""
    for _ in range(ATTEMPTS - 1):
        size = desk.look().review.log.size
        try:
            return desk.put(write(desk.look()))
        except OutdatedError:
            if desk.look().review.log.size == size:
                raise
    return desk.put(write(desk.look()))


def _decide(view: View, deed: Deed, decision: Decision) -> Review:
    found = view.found.get(deed.flag)
    is_old = found is not None and fingerprint(found) != deed.version
    if found and is_old and _stands(found, decision, view.reviewer.name):
        return view.review
    check_seen(view, deed)
    return decide(view.review, deed.flag, decision, view.reviewer, deed.at)


def _stands(found: ReportedInconsistency, decision: Decision, name: str) -> bool:
    """The decision is what the reviewer decided last: the form was sent twice, or its answer was lost on the way."""
    own = [one.judgement for one in found.live if one.judgement.reviewer == name]
    same = own and (own[-1].status, own[-1].note, own[-1].reason) == (decision.status, decision.note, decision.reason)
    return bool(same)


def _read_decision(said: Mapping[str, str]) -> Decision:
    status = _STATUSES.get(said.get("decide", "dismissed" if "reason" in said else ""))
    note, reason = said.get("note", "").strip(), ""
    if status is None:
        raise UsageError("The form names no decision.", "Choose one.")
    if status == "dismissed":
        reason = said.get("own", "").strip() or said.get("reason", "")
        if not reason:
            raise UsageError("To dismiss a flag, say why.", "Choose a reason, or write your own.")
        if reason == OTHER and not note:
            raise UsageError(f"“{REASONS[OTHER]}”: the note is empty.", "Write it, then dismiss.")
    return Decision(status, note, reason, resolves=said.get("resolves") == "yes")
