"""What changed from one report to another: inconsistencies, claims and sources that are new, gone or changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.diff.claims import pair_claims, tell_claims
from factcheck.diff.contract import Kept, ReportDiff, Side
from factcheck.diff.decisions import tell_judgements
from factcheck.diff.flags import pair_flags, tell_flags
from factcheck.diff.sources import pair_sources, tell_sources

if TYPE_CHECKING:
    from factcheck.report import Report
    from factcheck.review import Review

__all__ = ["ReportDiff", "diff_reports", "diff_reviews"]


def diff_reviews(old: Review, new: Review) -> ReportDiff:
    """What is new, gone and changed in the later report, and what became of the decisions on the earlier one."""
    diff, judgements = diff_reports(old.report, new.report), tuple(tell_judgements(old, new))
    kept = all(one.state == "carried" and one.recorded for one in judgements)
    return diff.model_copy(update={"judgements": judgements, "equal": diff.equal and kept})


def diff_reports(old: Report, new: Report) -> ReportDiff:
    """What is new, gone and changed in `new`; what is told in other words on the same words is counted only."""
    sources = pair_sources(old.sources, new.sources)
    claims = pair_claims(old, new, sources)
    flags = pair_flags(old, new, sources)
    told_sources = tell_sources(sources, old, new)
    told_claims, reworded_claims = tell_claims(claims, old, new)
    told_flags, reworded_flags = tell_flags(flags, claims, sources, (old, new))
    reworded = reworded_claims + reworded_flags
    return ReportDiff(
        old=_side(old),
        new=_side(new),
        equal=not (told_sources or told_claims or told_flags or reworded),
        inconsistencies=told_flags,
        sources=told_sources,
        claims=told_claims,
        kept=Kept(
            sources=len(sources.pairs) - sum(one.state in ("changed", "renamed") for one in told_sources),
            inconsistencies=len(flags.pairs) - sum(one.state == "changed" for one in told_flags),
            claims=len(claims.pairs) - sum(one.state == "changed" for one in told_claims),
            reworded=reworded,
        ),
    )


def _side(report: Report) -> Side:
    return Side(
        title=report.title,
        version=report.tool.version,
        extractor=report.extractor.model or report.extractor.kind,
        sources=len(report.sources),
        claims=len(report.claims),
        inconsistencies=len(report.inconsistencies),
    )
