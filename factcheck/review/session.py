"""A report under review: what is decided on it and what waits, apart from any screen. Frozen: each verb records one
line and gives the review as it is then.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck.errors import UsageError
from factcheck.judged import SETTLED, Remark
from factcheck.models import Judgement
from factcheck.noun import make_id
from factcheck.review.binding import Subject, bind_all
from factcheck.review.context import Contexts
from factcheck.review.laying import lay_over
from factcheck.review.log import (
    RecordedJudgement,
    RecordedRemark,
    RecordedUndo,
    append_entry,
    read_judgements,
)
from factcheck.review.today import Today
from factcheck.store import find_report, read_documents, read_report

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from pathlib import Path
    from typing import Literal

    from factcheck.judged import Bound, FormerJudgement, LiveJudgement
    from factcheck.models import Document, Evidence, Side
    from factcheck.report import Report, ReportedInconsistency
    from factcheck.review.log import Entry, JudgementLog

NOTE_LIMIT = 10_000
"""Characters of a note."""
SHORT_LIMIT = 200
"""Characters of a reason, or of a reviewer's name."""

_SHORTEST_PREFIX = 4
_LABEL = re.compile(r"[Kk]([0-9]{1,6})")


@dataclass(frozen=True, slots=True)
class Decision:
    """What a reviewer decides on an inconsistency."""

    status: Literal["confirmed", "dismissed", "unsure"]
    note: str = ""
    reason: str = ""
    """Why it is dismissed: one of `REASONS`, or words of the reviewer's own."""
    resolves: bool = False
    """It is made to settle the disagreement that there is; without saying so too, where its reviewer took no part in
    that disagreement and sees it."""


@dataclass(frozen=True, slots=True)
class Reviewer:
    """Who sits at the screen."""

    name: str
    blind: bool = False
    """What others decided is hidden until this reviewer has decided."""


@dataclass(frozen=True, slots=True)
class Review:
    """A report on disk with everything that was decided on it."""

    folder: Path
    report: Report
    """With the judgements of the log laid over it."""
    documents: Mapping[str, Document]
    """The texts by the source's id; empty for a report of before they were kept."""
    log: JudgementLog
    today: Today
    """What a judgement on each inconsistency is bound to."""
    contexts: Contexts
    """What stands around each quote, where the texts are at hand."""

    @property
    def subjects(self) -> tuple[Subject, ...]:
        """What a judgement on each inconsistency is bound to, in the report's order."""
        return self.today.subjects

    @property
    def version(self) -> str:
        """Changes with every line of the log and every other report: a page says by it which state it was made from."""
        return make_id(self.log.size, *(subject.id for subject in self.subjects))

    def find(self, typed: str) -> ReportedInconsistency:
        """The inconsistency that was meant by an id, the beginning of one, or a label."""
        return find_inconsistency(self.report.inconsistencies, typed)


def open_review(path: Path) -> Review:
    """The report at `path` as a review.

    Raises:
        UsageError: there is no report, or something beside it cannot be read.
    """
    folder = find_report(path).parent
    report, kept = read_report(folder), read_documents(folder)
    documents = _fitting(report, kept.restore(report.sources, report.set_aside)) if kept else {}
    today, log = Today(bind_all(report, documents)), read_judgements(folder)
    return Review(folder, lay_over(report, today, log), documents, log, today, Contexts(documents))


def _fitting(report: Report, documents: Mapping[str, Document]) -> dict[str, Document]:
    """The texts in which the report's quotes stand: a run that was killed may have left those of another state."""
    placed: list[Evidence | Side] = [piece for claim in report.claims for piece in claim.evidence]
    placed += [side for found in report.inconsistencies for side in found.sides]
    odd = {
        piece.source
        for piece in placed
        if piece.source in documents and documents[piece.source].text[piece.start : piece.end] != piece.quote
    }
    return {source: document for source, document in documents.items() if source not in odd}


def read_again(review: Review) -> Review:
    """The review with the log as it is on the disk by now."""
    log = read_judgements(review.folder, review.log)
    return replace(review, log=log, report=lay_over(review.report, review.today, log))


def decide(review: Review, id_: str, decision: Decision, reviewer: Reviewer, at: dt.datetime) -> Review:
    """Records a decision; it is on the disk when this returns.

    Raises:
        OutdatedError: somebody else has recorded something since the review was read; nothing was recorded.
        UnwritableError: the disk refused; nothing was recorded.
        UsageError: the decision makes no sense.
    """
    found = review.find(id_)
    check_text(reviewer.name, "The reviewer's name", SHORT_LIMIT, needed=True)
    check_text(decision.note, "The note", NOTE_LIMIT)
    check_text(decision.reason, "The reason", SHORT_LIMIT)
    if decision.reason and decision.status != "dismissed":
        raise UsageError("A reason is for what is dismissed.", "Say it in the note.")
    passed: tuple[LiveJudgement | FormerJudgement, ...] = (*found.live, *found.stale)
    own = [one.line for one in passed if one.judgement.reviewer == reviewer.name]
    return _record(
        review,
        RecordedJudgement(
            inconsistency=found.id,
            seen=found.summary,
            judgement=Judgement(
                status=decision.status, reviewer=reviewer.name, at=at, note=decision.note, reason=decision.reason
            ),
            bound=_bound(review, found.id),
            turn=review.log.next_turn(reviewer.name),
            follows=tuple(own),
            resolves=_resolved(found, decision, reviewer),
        ),
    )


def remark(review: Review, id_: str, text: str, reviewer: Reviewer, at: dt.datetime) -> Review:
    """Records a note without a decision, as `decide` does."""
    found = review.find(id_)
    check_text(reviewer.name, "The reviewer's name", SHORT_LIMIT, needed=True)
    check_text(text, "The note", NOTE_LIMIT, needed=True)
    made = Remark(inconsistency=found.id, seen=found.summary, reviewer=reviewer.name, at=at, text=text)
    turn = review.log.next_turn(reviewer.name)
    return _record(review, RecordedRemark(remark=made, bound=_bound(review, found.id), turn=turn))


def undo(review: Review, id_: str | None, reviewer: Reviewer, at: dt.datetime) -> Review:
    """Takes back the reviewer's last line, or the last on one inconsistency; what was decided before it holds again.

    Raises:
        OutdatedError, UnwritableError: as for `decide`.
        UsageError: there is nothing to take back.
    """
    about = None if id_ is None else _lines_on(review, id_)
    lines = [
        line
        for line in review.log.lines
        if line.entry.reviewer == reviewer.name
        and not isinstance(line.entry, RecordedUndo)
        and line.id not in review.log.undone
        and (about is None or line.id in about)
    ]
    if not lines:
        raise UsageError(f"There is nothing of {reviewer.name} to take back.", "`--reviewer` says whose it is.")
    turn = review.log.next_turn(reviewer.name)
    return _record(review, RecordedUndo(undoes=lines[-1].id, reviewer=reviewer.name, at=at, turn=turn))


def next_open(review: Review, reviewer: Reviewer, after: str | None = None) -> ReportedInconsistency | None:
    """The next inconsistency that waits for the reviewer, from the one with the id `after` on and round to it again."""
    found = review.report.inconsistencies
    start = 1 + next((place for place, one in enumerate(found) if one.id == after), -1)
    return next((one for one in (*found[start:], *found[:start]) if waits_for(one, reviewer)), None)


def waits_for(found: ReportedInconsistency, reviewer: Reviewer) -> bool:
    """It is not settled, as far as the reviewer may see, and the reviewer has not decided on it."""
    has_decided = any(one.judgement.reviewer == reviewer.name for one in found.live)
    return not has_decided and (reviewer.blind or found.standing not in SETTLED)


def hide_others(report: Report, reviewer: Reviewer) -> Report:
    """The report as a reviewer may see it: for a blind one, without what others decided and noted on whatever that
    reviewer has not decided yet.
    """
    if not reviewer.blind:
        return report
    return report.model_copy(
        update={"inconsistencies": tuple(_hidden(found, reviewer.name) for found in report.inconsistencies)}
    )


def _hidden(found: ReportedInconsistency, name: str) -> ReportedInconsistency:
    if any(one.judgement.reviewer == name for one in found.live):
        return found
    own = {
        "stale": tuple(one for one in found.stale if one.judgement.reviewer == name),
        "remarks": tuple(one for one in found.remarks if one.reviewer == name),
    }
    return found.model_copy(update={"judgement": None, "standing": "open", "live": (), **own})


def find_inconsistency(inconsistencies: Sequence[ReportedInconsistency], typed: str) -> ReportedInconsistency:
    """The inconsistency with that id, that label in the briefing ("K3"), or the one id that begins so.

    Raises:
        UsageError: there is none, or there are several.
    """
    hint = "`factcheck review REPORT --list` shows the ids."
    label = _LABEL.fullmatch(typed)
    if label and 1 <= int(label[1]) <= len(inconsistencies):
        return inconsistencies[int(label[1]) - 1]
    matches = [found for found in inconsistencies if len(typed) >= _SHORTEST_PREFIX and found.id.startswith(typed)]
    if not matches:
        raise UsageError(f"The report has no inconsistency {typed}.", hint)
    if len(matches) > 1:
        raise UsageError(f"{len(matches)} inconsistencies begin with {typed}.", hint)
    return matches[0]


def check_text(text: str, what: str, limit: int, *, needed: bool = False) -> None:
    """A reviewer's words are of a length that can be shown, and can be written as UTF-8.

    Raises:
        UsageError: they are not.
    """
    if len(text) > limit:
        raise UsageError(f"{what} has {len(text):,} characters.", f"At most {limit:,} are kept.")
    if needed and not text.strip():
        raise UsageError(f"{what} is empty.", "Say it in a word.")
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        raise UsageError(f"{what} is not UTF-8 text.", "Check the terminal's encoding.")


def _bound(review: Review, id_: str) -> Bound:
    subject = review.today.get(id_)
    assert subject is not None  # it was found in the same report
    return subject.bound


def _resolved(found: ReportedInconsistency, decision: Decision, reviewer: Reviewer) -> tuple[str, ...]:
    """The lines of the disagreement that this decision settles."""
    parties = [one for one in found.live if one.judgement.status != "unsure"]
    others = [one for one in parties if one.judgement.reviewer != reviewer.name]
    if decision.status == "unsure" or (reviewer.blind and len(others) == len(parties) and not decision.resolves):
        return ()
    took_part = len(others) < len(parties)
    if not decision.resolves and (took_part or found.standing not in ("disagreement", "resolved")):
        return ()
    return tuple(one.line for one in others)


def _lines_on(review: Review, typed: str) -> frozenset[str]:
    """Ids of the lines that are shown with an inconsistency of today, or were on one that is found no more."""
    gone = [former for former in review.report.orphaned if former.inconsistency == typed]
    if gone:
        return frozenset(former.line for former in gone)
    found = review.find(typed)
    remarks = set(found.remarks)
    noted = {
        line.id for line in review.log.lines if isinstance(line.entry, RecordedRemark) and line.entry.remark in remarks
    }
    passed: tuple[LiveJudgement | FormerJudgement, ...] = (*found.live, *found.stale)
    return frozenset(one.line for one in passed) | noted


def _record(review: Review, entry: Entry) -> Review:
    append_entry(review.folder, entry, review.log)
    return read_again(review)
