"""Stop 8, judge: what people decided, laid over whatever a later run finds. Every judgement ends in one place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from factcheck.judged import FormerJudgement, LiveJudgement, SeenSide
from factcheck.report import Report, ReportedInconsistency
from factcheck.review.agreement import settle
from factcheck.review.binding import Subject, bind_all, fit_exactly
from factcheck.review.kinship import find_kin, tell_changes
from factcheck.review.today import Today

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence

    from factcheck.judged import Change
    from factcheck.models import Document
    from factcheck.review.log import JudgementLog, RecordedJudgement, RecordedRemark

Place = Literal["carried", "moved", "stale", "orphaned", "superseded", "undone"]
"""What became of a recorded judgement. carried: it holds for what is there today; moved: it does, and a file changed
around the quote; stale: something that was seen has changed, and the question is open again; orphaned: the question is
asked no more; superseded: its reviewer decided anew; undone: its reviewer took it back."""


@dataclass(frozen=True, slots=True)
class Laid:
    """What became of one recorded judgement."""

    line: str
    recorded: RecordedJudgement
    place: Place
    subject: Subject | None = None
    """The inconsistency of today that it is shown with; None for those that are shown with none."""
    moved: tuple[str, ...] = ()
    """Paths of the files that changed around a quote that stands."""


def lay_judgements(report: Report, documents: Mapping[str, Document], log: JudgementLog) -> Report:
    """The report with the judgements of the log and no others, whatever it held before.

    Args:
        report: Today's.
        documents: The texts by the source's id; where they are not at hand, a quote in a changed file cannot be told
            from another one like it.
        log: Everything that was recorded.
    """
    return lay_over(report, Today(bind_all(report, documents)), log)


def lay_over(report: Report, today: Today, log: JudgementLog) -> Report:
    """As `lay_judgements`, where what the inconsistencies are bound by is known already."""
    laid = _place(today, log)
    remarks = _place_remarks(today, log)
    shown: dict[str, list[Laid]] = {}
    for one in laid:
        shown.setdefault(one.subject.id if one.subject else "", []).append(one)
    found = tuple(_judge(one, shown.get(one.id, ()), remarks.get(one.id, ())) for one in report.inconsistencies)
    orphaned = tuple(_former(one, ()) for one in laid if one.place == "orphaned")
    left = tuple(entry.remark for entry in remarks.get("", ()))
    return report.model_copy(update={"inconsistencies": found, "orphaned": orphaned, "remarks": left})


def place_judgements(subjects: Sequence[Subject], log: JudgementLog) -> tuple[Laid, ...]:
    """What became of every recorded judgement, in the order of the log."""
    return _place(Today(subjects), log)


def _place(today: Today, log: JudgementLog) -> tuple[Laid, ...]:
    placed: dict[str, Laid] = {}
    waiting: list[tuple[str, RecordedJudgement]] = []
    for matter in _matters(log):
        exact = _exact(matter, today)
        placed |= {laid.line: laid for laid in exact}
        if matter[-1][0] not in placed:
            waiting.append(matter[-1])
    _supersede(placed, log)
    held = {(laid.recorded.reviewer, laid.subject.id) for laid in placed.values() if laid.subject}
    decided = {subject for _, subject in held}
    for line, recorded in waiting:
        laid = _inexact(line, recorded, today, decided)
        if laid.subject is None or (recorded.reviewer, laid.subject.id) not in held:
            placed[line] = laid
    return tuple(
        placed.get(line) or Laid(line, recorded, "undone" if line in log.undone else "superseded")
        for line, recorded in log.judgements
    )


def _matters(log: JudgementLog) -> list[list[tuple[str, RecordedJudgement]]]:
    """The judgements that were not taken back, by reviewer and matter: those on one id, and those that followed."""
    joined: dict[str, list[tuple[str, RecordedJudgement]]] = {}
    known: dict[tuple[str, str], list[tuple[str, RecordedJudgement]]] = {}
    for line, recorded in log.judgements:
        names = [(recorded.reviewer, name) for name in (f"on {recorded.inconsistency}", line, *recorded.follows)]
        matter: list[tuple[str, RecordedJudgement]] = []
        for earlier in {id(one): one for name in names if (one := known.get(name)) is not None}.values():
            matter += earlier
            joined.pop(earlier[0][0])
        matter.append((line, recorded))
        joined[matter[0][0]] = matter
        known |= {(recorded.reviewer, name): matter for one, entry in matter for name in _names(one, entry)}
    order = {line: place for place, (line, _) in enumerate(log.judgements)}
    live = [[pair for pair in matter if pair[0] not in log.undone] for matter in joined.values()]
    return [sorted(matter, key=lambda pair: order[pair[0]]) for matter in live if matter]


def _names(line: str, recorded: RecordedJudgement) -> tuple[str, ...]:
    return (f"on {recorded.inconsistency}", line, *recorded.follows)


def _exact(matter: Sequence[tuple[str, RecordedJudgement]], today: Today) -> Sequence[Laid]:
    """The judgements on what is there as it was seen, the last on each; one that holds for an id alone holds until its
    reviewer decides anew.
    """
    exact: dict[str, Laid] = {}
    for line, recorded in matter:
        if line not in today.fits:
            today.fits[line] = _fit(recorded, today)
        fit = today.fits[line]
        if fit and (recorded.bound or line == matter[-1][0]):
            exact[fit[0].id] = Laid(line, recorded, "moved" if fit[1] else "carried", *fit)
    return tuple(exact.values())


def _fit(recorded: RecordedJudgement | RecordedRemark, today: Today) -> tuple[Subject, tuple[str, ...]] | None:
    """What is there as it was seen, and the files that changed around it; what bears its id comes first."""
    if recorded.bound is None:
        own = today.get(recorded.inconsistency)
        return (own, ()) if own else None
    for subject in today.with_quotes(recorded.inconsistency, recorded.bound):
        if (moved := fit_exactly(recorded.bound, subject.bound)) is not None:
            return subject, moved
    return None


def _supersede(placed: dict[str, Laid], log: JudgementLog) -> None:
    """Of two judgements of one reviewer that came to hold for one inconsistency, the later counts."""
    last: dict[tuple[str, str], str] = {}
    for line, recorded in log.judgements:
        if (laid := placed.get(line)) and laid.subject:
            earlier = last.get((recorded.reviewer, laid.subject.id))
            if earlier:
                del placed[earlier]
            last[recorded.reviewer, laid.subject.id] = line


def _inexact(line: str, recorded: RecordedJudgement, today: Today, decided: Container[str]) -> Laid:
    kin = _kin(line, recorded, today, decided)
    return Laid(line, recorded, "stale" if kin else "orphaned", kin)


def _kin(
    line: str, recorded: RecordedJudgement | RecordedRemark, today: Today, decided: Container[str]
) -> Subject | None:
    return find_kin(line, (recorded.inconsistency, recorded.bound), today, decided) if recorded.bound else None


def _judge(
    found: ReportedInconsistency, laid: Sequence[Laid], remarks: Sequence[RecordedRemark]
) -> ReportedInconsistency:
    live = tuple(_live(one) for one in laid if one.place != "stale")
    standing, judgement = settle(live)
    return found.model_copy(
        update={
            "judgement": judgement,
            "standing": standing,
            "live": live,
            "stale": tuple(_former(one, _changes(one)) for one in laid if one.place == "stale"),
            "remarks": tuple(entry.remark for entry in remarks),
        }
    )


def _live(laid: Laid) -> LiveJudgement:
    recorded = laid.recorded
    return LiveJudgement(judgement=recorded.judgement, line=laid.line, resolves=recorded.resolves, moved=laid.moved)


def _former(laid: Laid, changes: tuple[Change, ...]) -> FormerJudgement:
    recorded = laid.recorded
    sides = recorded.bound.sides if recorded.bound else ()
    return FormerJudgement(
        inconsistency=recorded.inconsistency,
        line=laid.line,
        judgement=recorded.judgement,
        seen=recorded.seen,
        sides=tuple(SeenSide(path=side.path, value=side.value, quote=side.exact) for side in sides),
        changes=changes,
    )


def _changes(laid: Laid) -> tuple[Change, ...]:
    if laid.subject is None or laid.recorded.bound is None:
        return ()
    return tell_changes(laid.recorded.bound, laid.subject.bound)


def _place_remarks(today: Today, log: JudgementLog) -> dict[str, list[RecordedRemark]]:
    """The notes by the inconsistency of today that they are shown with; by "" those that are shown with none.

    A note stays with its inconsistency even where that has changed: it holds for nothing, it is only read.
    """
    placed: dict[str, list[RecordedRemark]] = {}
    for line, entry in log.remarks:
        fit = _fit(entry, today)
        subject = today.get(entry.inconsistency) or (fit[0] if fit else _kin(line, entry, today, ()))
        placed.setdefault(subject.id if subject else "", []).append(entry)
    return placed
