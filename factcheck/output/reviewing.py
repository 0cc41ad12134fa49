"""A review in lines for a terminal, and as JSON for scripts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from factcheck.judged import REASONS
from factcheck.output.outcome import describe_list
from factcheck.output.screen import Line
from factcheck.review import hide_others, waits_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.judged import Change, FormerJudgement
    from factcheck.models import Judgement, Side
    from factcheck.report import Report, ReportedInconsistency
    from factcheck.review import Review, Reviewer

_CHANGES = {
    "quote": "{path} now says: {after} (seen: {before})",
    "value": "{path}: {after}, not {before}",
    "place": "{path}: it cannot be told whether this is the place that was seen: {before}",
    "side gone": "{path} no longer stands against it: {before}",
    "side new": "{path} has come in: {after}",
    "kind": "it is flagged as {after}, not as {before}",
}


def describe_review(review: Review, reviewer: Reviewer) -> Iterator[Line]:
    """Every inconsistency as far as the reviewer may see, what has changed since it was judged, and what is gone."""
    report = hide_others(review.report, reviewer)
    yield from describe_list(report)
    for number, found in enumerate(report.inconsistencies, start=1):
        for former in found.stale:
            yield Line(f"K{number} was judged {tell_judgement(former.judgement)}, and has changed since:")
            yield from (Line(f"  {tell_change(change)}") for change in former.changes)
    yield from (Line(f"found no more, judged {_tell_orphan(former)}") for former in report.orphaned)
    yield Line(f"{count_waiting(report, reviewer)} of {len(report.inconsistencies)} left for {reviewer.name}")


def describe_decided(review: Review, id_: str, reviewer: Reviewer) -> Iterator[Line]:
    """How an inconsistency stands after something was recorded on it."""
    found = next(one for one in hide_others(review.report, reviewer).inconsistencies if one.id == id_)
    status = found.judgement.status if found.judgement else found.standing
    by = "" if found.standing in ("open", "agreed") else f" ({found.standing})"
    yield Line(f"{status}{by if status != found.standing else ''}: {found.summary}", fitted=True)


def describe_next(review: Review, found: ReportedInconsistency | None, reviewer: Reviewer) -> Iterator[Line]:
    """One inconsistency with all that a decision needs."""
    report = hide_others(review.report, reviewer)
    if found is None:
        yield Line(f"Nothing is left for {reviewer.name}.")
        return
    number = 1 + [one.id for one in report.inconsistencies].index(found.id)
    shown = report.inconsistencies[number - 1]
    yield Line(f"K{number}  {shown.id}  {shown.severity}  {shown.kind}", "bold")
    yield Line(shown.summary)
    for side in shown.sides:
        yield from _describe_side(side, review)
    told = {"Difference": shown.difference, "A way both may hold": shown.reading, "Rule": report.rules.get(shown.rule)}
    yield from (Line(f"{name}: {text}") for name, text in told.items() if text)
    yield from _describe_decisions(shown)
    yield Line(f"{count_waiting(report, reviewer)} of {len(report.inconsistencies)} left for {reviewer.name}")


def _describe_side(side: Side, review: Review) -> Iterator[Line]:
    source = next((one for one in review.report.sources if one.id == side.source), None)
    where = [source.path if source else side.source, f"paragraph {side.paragraph}"]
    where += [f"page {side.page}"] if side.page else []
    where += [str(source.published)] if source and source.published else []
    where += [side.claimant] if side.claimant else []
    yield Line(f"  {side.value}", "bold")
    around = review.contexts.around(side.source, side.start, side.end)
    if around is None:
        yield Line(f"    “{side.quote}”")
        yield Line("    (the text was not kept beside this report: what stands around the quote is not shown)", "dim")
    else:
        yield Line(f"    {around.before.strip()} “{around.quote}” {around.after.strip()}".replace("\n", " "))
    yield Line(f"    {', '.join(where)}", "dim")


def _describe_decisions(found: ReportedInconsistency) -> Iterator[Line]:
    for live in found.live:
        moved = f" (the quote stands unchanged in {', '.join(live.moved)})" if live.moved else ""
        yield Line(f"Judged {tell_judgement(live.judgement)}{moved}")
    if found.standing == "disagreement":
        yield Line("The reviewers disagree; a third decision, or one with --resolve, settles it.", "yellow")
    for former in found.stale:
        yield Line(f"Was judged {tell_judgement(former.judgement)}, and has changed since:", "yellow")
        yield from (Line(f"  {tell_change(change)}") for change in former.changes)
    for note in found.remarks:
        yield Line(f"Note by {note.reviewer}: {note.text}")


def tell_judgement(judgement: Judgement) -> str:
    """A judgement in a line."""
    meaning = REASONS.get(judgement.reason)
    reason = f", {judgement.reason}" + (f" ({meaning})" if meaning else "") if judgement.reason else ""
    note = f": {judgement.note}" if judgement.note else ""
    return f"{judgement.status} by {judgement.reviewer}, {judgement.at:%Y-%m-%d %H:%M}{reason}{note}"


def tell_change(change: Change) -> str:
    """A difference between what was seen and what is there, in a line."""
    return _CHANGES[change.what].format(path=change.path, before=change.before, after=change.after)


def _tell_orphan(former: FormerJudgement) -> str:
    return f"{tell_judgement(former.judgement)}: {former.seen}"


def count_waiting(report: Report, reviewer: Reviewer) -> int:
    """How many inconsistencies wait for the reviewer."""
    return sum(waits_for(found, reviewer) for found in report.inconsistencies)


def review_as_json(review: Review, reviewer: Reviewer) -> str:
    """All inconsistencies as far as the reviewer may see, and what is found no more."""
    report = hide_others(review.report, reviewer)
    return _dump(
        {
            **_head(review, report, reviewer),
            "inconsistencies": [_as_json(report, found.id) for found in report.inconsistencies],
            "orphaned": [former.model_dump(mode="json") for former in report.orphaned],
            "remarks": [note.model_dump(mode="json") for note in report.remarks],
        }
    )


def some_as_json(review: Review, ids: Iterable[str], reviewer: Reviewer) -> str:
    """Some inconsistencies as they stand by now, with what stands around their quotes."""
    report = hide_others(review.report, reviewer)
    chosen = []
    for id_ in ids:
        found = _as_json(report, id_)
        sides = next(one.sides for one in report.inconsistencies if one.id == id_)
        around = [review.contexts.around(side.source, side.start, side.end) for side in sides]
        chosen.append({**found, "around": [one and {"before": one.before, "after": one.after} for one in around]})
    return _dump({**_head(review, report, reviewer), "inconsistencies": chosen})


def _head(review: Review, report: Report, reviewer: Reviewer) -> dict[str, object]:
    left = count_waiting(report, reviewer)
    return {"report": str(review.folder), "reviewer": reviewer.name, "left": left, "of": len(report.inconsistencies)}


def _as_json(report: Report, id_: str) -> dict[str, object]:
    number, found = next((n, one) for n, one in enumerate(report.inconsistencies, start=1) if one.id == id_)
    return {"label": f"K{number}", **found.model_dump(mode="json")}


def _dump(told: object) -> str:
    return json.dumps(told, ensure_ascii=False, indent=2)
