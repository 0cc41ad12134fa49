"""What became of the decisions on one report when it was made again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.diff.contract import JudgementChange
from factcheck.render.labels import Labels
from factcheck.review.kinship import tell_changes
from factcheck.review.laying import place_judgements

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.diff.contract import JudgementState
    from factcheck.review import Review
    from factcheck.review.laying import Laid

LIVE = ("carried", "moved")


def tell_judgements(old: Review, new: Review) -> Iterator[JudgementChange]:
    """Every decision that holds for the old report, and what it is in the new one; then those made since."""
    in_old, in_new = place_judgements(old.subjects, old.log), place_judgements(new.subjects, new.log)
    known = {laid.line: laid for laid in in_new}
    labels = Labels(old.report).keys, Labels(new.report).keys
    live = [laid for laid in in_old if laid.place in LIVE]
    # A log that does not know a decision yet: what would become of it there.
    others = {laid.line: laid for laid in place_judgements(new.subjects, old.log)} if _lacks(live, known) else {}
    for laid in live:
        there = known.get(laid.line) or others[laid.line]
        yield _tell(there, there.place, (_label(laid, labels[0]), _label(there, labels[1])), laid.line in known)
    before = {line for line, _ in old.log.judgements}
    for laid in in_new:
        if laid.line not in before and laid.place in LIVE:
            yield _tell(laid, "made", (None, _label(laid, labels[1])), True)


def _lacks(live: list[Laid], known: dict[str, Laid]) -> bool:
    return any(laid.line not in known for laid in live)


def _label(laid: Laid, labels: dict[str, str]) -> str | None:
    return labels.get(laid.subject.id) if laid.subject else None


def _tell(laid: Laid, state: JudgementState, labels: tuple[str | None, str | None], recorded: bool) -> JudgementChange:
    bound, subject = laid.recorded.bound, laid.subject
    return JudgementChange(
        state=state,
        judgement=laid.recorded.judgement,
        seen=laid.recorded.seen,
        old_label=labels[0],
        new_label=labels[1],
        changes=tell_changes(bound, subject.bound) if state == "stale" and bound and subject else (),
        recorded=recorded,
    )
