"""Numbers for page 1: what was compared, flagged and judged, and how the quotes were found."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factcheck.render.decisions import name_reviewers, tell_standing
from factcheck.render.front import Compared, Quotes, Review, Severities
from factcheck.render.matrix import agreement_of, is_comparable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.report import Report


def count_compared(report: Report, voice: Mapping[str, str]) -> Compared:
    """How many details were compared, by what came of it."""
    comparable = [comparison for comparison in report.comparisons if is_comparable(comparison)]
    counts = Counter(agreement_of(comparison, voice) for comparison in comparable)
    return Compared(
        agree=counts["agree"],
        differ=counts["differ"],
        unclear=counts["unclear"],
        one_voice=counts["one voice"],
        single=len(report.comparisons) - len(comparable),
    )


def count_severities(report: Report) -> Severities:
    """How many inconsistencies there are of each severity."""
    counts = Counter(found.severity for found in report.inconsistencies)
    return Severities(high=counts["high"], medium=counts["medium"], low=counts["low"])


def count_review(report: Report) -> Review:
    """How far people have come with what was flagged."""
    counts = Counter(tell_standing(found).status for found in report.inconsistencies)
    reviewers, more = name_reviewers(report)
    return Review(
        counts["confirmed"],
        counts["dismissed"],
        counts["unsure"],
        counts["open"],
        counts["disagreement"],
        stale=sum(bool(found.stale) for found in report.inconsistencies),
        orphaned=len(report.orphaned),
        reviewers=reviewers,
        more_reviewers=more,
    )


def count_quotes(report: Report) -> Quotes:
    """How the quotes were found that stand as evidence."""
    counts = Counter(piece.alignment for claim in report.claims for piece in claim.evidence)
    return Quotes(counts.total(), typographic=counts["typographic"], elided=counts["elided"])
