"""What people decided, in words: on each inconsistency, on what has changed since, and on what is found no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judged import REASONS
from factcheck.render.days import name_moment
from factcheck.render.front import Decision
from factcheck.render.pieces import Listed
from factcheck.render.rows import LapsedRow, RemarkRow, SeenRow
from factcheck.render.shown import as_sentence, clip

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.judged import Change, FormerJudgement, LiveJudgement, Remark
    from factcheck.models import Judgement
    from factcheck.render.labels import Labels
    from factcheck.report import Report, ReportedInconsistency

LAPSED = 1_000
"""Judgements that hold no more and are printed."""
WORDS_LIMIT = 400
"""Characters of a quote as it was seen, or as it is now."""
NOTE_LIMIT = 2_000
"""Characters of a note."""
REVIEWERS_SHOWN = 3
"""Reviewers that page 1 names."""
NAME_LIMIT = 28
"""Characters of a reviewer's name on page 1."""


def tell_decision(judgement: Judgement | None) -> Decision:
    """A judgement as the briefing prints it."""
    if judgement is None:
        return Decision("open")
    at, note = name_moment(judgement.at), clip(judgement.note, NOTE_LIMIT)
    return Decision(judgement.status, judgement.reviewer, at, note, tell_reason(judgement.reason))


def tell_standing(found: ReportedInconsistency) -> Decision:
    """What was decided on an inconsistency, all reviewers together."""
    return Decision("disagreement") if found.standing == "disagreement" else tell_decision(found.judgement)


def tell_in_a_line(made: Decision) -> str:
    """A decision as the exports print it; "" where there is none yet."""
    if made.status in ("open", "disagreement"):
        return "the reviewers disagree" if made.status == "disagreement" else ""
    why = " ".join(as_sentence(said) for said in (made.reason, made.note) if said)
    return f"{made.status} by {made.reviewer}, {made.at}. {why}".rstrip()


def tell_reason(reason: str) -> str:
    """A reason with its meaning, where it is one of the list."""
    return f"{reason}: {REASONS[reason]}" if reason in REASONS else reason


def tell_each(found: ReportedInconsistency, labels: Labels) -> tuple[Decision, ...]:
    """The decision of each reviewer that holds for the inconsistency as it is today."""
    if not found.live:
        return (tell_decision(found.judgement),) if found.judgement else ()
    return tuple(_tell_live(live, labels) for live in found.live)


def _tell_live(live: LiveJudgement, labels: Labels) -> Decision:
    made = tell_decision(live.judgement)
    moved = tuple(labels.relabel(path) for path in live.moved)
    return Decision(
        made.status, made.reviewer, made.at, made.note, made.reason, resolves=bool(live.resolves), moved=moved
    )


def tell_remarks(remarks: Sequence[Remark]) -> tuple[RemarkRow, ...]:
    """Notes without a decision."""
    return tuple(
        RemarkRow(note.reviewer, name_moment(note.at), clip(note.text, NOTE_LIMIT), note.seen) for note in remarks
    )


def tell_stale(found: ReportedInconsistency, labels: Labels) -> tuple[LapsedRow, ...]:
    """Judgements on what an inconsistency was before something in it changed."""
    return tuple(_lapsed(former, labels, labels.keys[found.id]) for former in found.stale)


def list_lapsed(report: Report, labels: Labels) -> Listed[LapsedRow]:
    """Every judgement that does not hold any more: first on what has changed, then on what is found no more."""
    rows = [row for found in report.inconsistencies for row in tell_stale(found, labels)]
    rows += [_lapsed(former, labels, "") for former in report.orphaned]
    return Listed(tuple(rows[:LAPSED]), max(0, len(rows) - LAPSED))


def name_reviewers(report: Report) -> tuple[tuple[str, ...], int]:
    """Who settled what is settled, those with the most decisions first, and how many more there are."""
    counts: dict[str, int] = {}
    for found in report.inconsistencies:
        if found.judgement and found.judgement.status != "unsure":
            judged = [live.judgement for live in found.live] or [found.judgement]
            for name in {one.reviewer for one in judged if one.status == found.judgement.status}:
                counts[name] = counts.get(name, 0) + 1
    ranked = sorted(counts, key=lambda name: (-counts[name], name))
    return tuple(clip(name, NAME_LIMIT) for name in ranked[:REVIEWERS_SHOWN]), max(0, len(ranked) - REVIEWERS_SHOWN)


def _lapsed(former: FormerJudgement, labels: Labels, label: str) -> LapsedRow:
    return LapsedRow(
        label=label,
        decision=tell_decision(former.judgement),
        seen=labels.relabel(former.seen),
        sides=tuple(
            SeenRow(labels.relabel(side.path), clip(side.quote, WORDS_LIMIT), clip(side.value, WORDS_LIMIT))
            for side in former.sides
        ),
        changes=tuple(_change(change, labels) for change in former.changes),
    )


def _change(change: Change, labels: Labels) -> str:
    return as_sentence("".join(_told(change, labels)))


def _told(change: Change, labels: Labels) -> Iterator[str]:
    where = labels.relabel(change.path)
    before, after = clip(change.before, WORDS_LIMIT), clip(change.after, WORDS_LIMIT)
    match change.what:
        case "quote":
            yield f"{where} said “{before}” and says “{after}”"
        case "value":
            yield f"{where} was compared as {before}, and is as {after}"
        case "place":
            yield f"in {where} it cannot be told whether “{after}” is the place that was seen"
        case "side gone":
            yield f"{where} no longer takes part, with “{before}”"
        case "side new":
            yield f"{where} has come in, with “{after}”"
        case "kind":
            yield f"it was flagged as {before}, and is as {after}"
