"""What falls if a source is withdrawn: claims, support, inconsistencies, counterclaims, and who quotes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.impact.contract import Impact
from factcheck.impact.flags import tell_flags
from factcheck.impact.ground import Ground
from factcheck.impact.links import tell_counterclaims, tell_quoting
from factcheck.impact.support import Shared
from factcheck.impact.which import find_source

if TYPE_CHECKING:
    from factcheck.report import Report

__all__ = ["Impact", "find_source", "withdraw_source"]


def withdraw_source(report: Report, source: str, *, with_copies: bool = False) -> Impact:
    """What the report loses with the source of that id; nothing is read again, values are compared as before.

    Args:
        report: With its judgements.
        source: Id of one of its sources.
        with_copies: Whether those that carry its text are withdrawn with it.
    """
    ground = Ground(report, frozenset((source,)))
    copies = [one.id for one in report.sources if one.id != source and ground.carries_withdrawn(one.id)]
    withdrawn = (source, *(copies if with_copies else ()))
    ground = Ground(report, frozenset(withdrawn))
    shared = Shared(ground)
    return Impact(
        withdrawn=tuple(ground.source_ref(one) for one in withdrawn),
        claims=tuple(shared.tell_claims()),
        supports=tuple(shared.supports),
        inconsistencies=tuple(tell_flags(ground)),
        counterclaims=tuple(tell_counterclaims(ground)),
        quoted_by=tuple(tell_quoting(ground)),
    )
