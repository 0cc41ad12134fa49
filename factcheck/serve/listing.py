"""Lists in pages: the flags among what was chosen, the claims, what did not ground."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from factcheck.render.shown import clip
from factcheck.serve.desk import status_of
from factcheck.serve.filters import list_matching

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcheck.render.rows import ClaimCard, ClaimRow
    from factcheck.report import ReportedInconsistency
    from factcheck.serve.desk import Status, View
    from factcheck.serve.filters import Filter

T = TypeVar("T")
Row = TypeVar("Row")

ROWS = 100
"""Rows of a list on one page."""
CARDS = 40
"""Claims on one page."""
SUMMARY_LIMIT = 240
"""Characters of a flag's sentence in a list."""


@dataclass(frozen=True, slots=True)
class Paged(Generic[T]):
    """One page of a list."""

    shown: tuple[T, ...]
    page: int
    """From 1."""
    pages: int
    total: int


@dataclass(frozen=True, slots=True)
class FlagRow:
    """A flag in a list."""

    id: str
    label: str
    kind: str
    severity: str
    summary: str
    sources: tuple[str, ...]
    status: Status
    waiting: bool
    by: tuple[str, ...]
    """Who decided, as far as the reviewer may see it."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that can be chosen, and how many flags have it."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything that can be chosen."""

    kinds: tuple[Choice, ...]
    severities: tuple[Choice, ...]
    statuses: tuple[Choice, ...]
    sources: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class UngroundedRow:
    """A draft whose quote is not in its document."""

    label: str
    source: str
    draft: str
    quote: str
    code: str
    reason: str


def paged(rows: Sequence[Row], make: Callable[[Row], T], page: int, size: int = ROWS) -> Paged[T]:
    """One page of rows; only what is shown is made."""
    pages = max(1, -(-len(rows) // size))
    page = min(max(1, page), pages)
    return Paged(tuple(make(row) for row in rows[(page - 1) * size : page * size]), page, pages, len(rows))


def list_flags(view: View, chosen: Filter, page: int) -> Paged[FlagRow]:
    """The flags among what was chosen."""
    return paged(list_matching(view, chosen), lambda found: _flag_row(found, view), page)


def list_choices(view: View) -> Choices:
    """What can be chosen among all flags."""
    found = view.report.inconsistencies
    statuses = Counter[str](status_of(one) for one in found)
    sources = Counter(label for one in found for label in _sources(one, view))
    return Choices(
        kinds=_choices(Counter[str](one.kind for one in found)),
        severities=_choices(Counter[str](one.severity for one in found), ("high", "medium", "low")),
        statuses=(Choice("waiting", len(view.waiting)), *_choices(statuses)),
        sources=_choices(sources, tuple(view.reference.labels.sources.values())),
    )


def list_disputed(view: View, page: int) -> Paged[ClaimCard]:
    """The claims that another one disputes, each with its counterclaims."""
    return paged(view.reference.disputed, lambda card: card, page, CARDS)


def list_claims(view: View, source: str, page: int) -> Paged[ClaimRow]:
    """The claims of one source, or of all."""
    reference = view.reference
    claims = [one for one in reference.report.claims if source in ("", reference.labels.source(one.source))]
    return paged(claims, reference.claim_rows.make, page, ROWS)


def list_ungrounded(view: View, page: int) -> Paged[UngroundedRow]:
    """What was drafted and is not in its document."""
    reference = view.reference
    return paged(
        reference.report.ungrounded,
        lambda one: UngroundedRow(
            label=reference.labels.source(one.source),
            source=reference.source(one.source).title or reference.source(one.source).path,
            draft=one.draft,
            quote=one.quote,
            code=one.reason.partition(":")[0],
            reason=one.reason.partition(":")[2].strip() or one.reason,
        ),
        page,
    )


def _flag_row(found: ReportedInconsistency, view: View) -> FlagRow:
    labels = view.reference.labels
    return FlagRow(
        id=found.id,
        label=labels.keys[found.id],
        kind=found.kind,
        severity=found.severity,
        summary=clip(labels.relabel(found.summary), SUMMARY_LIMIT),
        sources=_sources(found, view),
        status=status_of(found),
        waiting=found.id in view.waiting,
        by=tuple(dict.fromkeys(one.judgement.reviewer for one in found.live)),
    )


def _sources(found: ReportedInconsistency, view: View) -> tuple[str, ...]:
    """Labels of the sources of a flag, in their own order."""
    labels = view.reference.labels.sources
    involved = {side.source for side in found.sides}
    return tuple(label for id_, label in labels.items() if id_ in involved)


def _choices(counts: Counter[str], order: Sequence[str] = ()) -> tuple[Choice, ...]:
    names = [name for name in order if counts[name]] if order else sorted(counts)
    return tuple(Choice(name, counts[name]) for name in names)
