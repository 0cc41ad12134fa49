"""Everything that was not read or did not hold, a line each, for the exports that an editor reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.models import Unparsed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.render.labels import Labels
    from factcheck.report import Report, ReportedClaim


def tell_left_out(report: Report, labels: Labels) -> list[str]:
    """What was skipped, failed, refused, not understood, left over, taken back or set aside, with the reason for each;
    nothing is cut.
    """
    return [
        *(f"Skipped: {left.path}: {left.reason}" for left in report.skipped),
        *(f"Failed: {labels.source(left.source)}, passages {left.passage}: {left.reason}" for left in report.failed),
        *(
            f"Ungrounded: {labels.source(left.source)}: {left.draft}: “{left.quote}”: {left.reason}"
            for left in report.ungrounded
        ),
        *(line for claim in report.claims for line in _of_claim(claim, labels)),
        *(f"Compared in part: {left.block}, {left.left} of {left.details}" for left in report.capped),
        *(
            f"In no claim: {labels.source(left.source)}, sentence {left.passage}: {left.kind} “{left.quote}”"
            for left in report.uncovered
        ),
        *(
            f"Taken back by the model: {', '.join(labels.claims_of(left.claims))}: {left.question}: {left.reason}"
            for left in report.withdrawn
        ),
        *(f"Set aside: {labels.source(left.source)}: {left.reason}: {left.quote}" for left in report.set_aside),
    ]


def _of_claim(claim: ReportedClaim, labels: Labels) -> Iterator[str]:
    label = labels.claims[claim.id]
    for mention in claim.mentions:
        if isinstance(mention, Unparsed):
            yield f"Not understood: {label}: “{mention.quote}”: {mention.unparsed}"
    for detail in claim.unsupported:
        yield f"Not in the evidence: {label}: {detail.kind} “{detail.text}”: {detail.reason}"
