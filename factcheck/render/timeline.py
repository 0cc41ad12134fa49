"""Everything that is dated, in order of the dates, with a lane for each source and a mark for how firmly it dates."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.models import DateValue, Detail
from factcheck.render.labels import covers
from factcheck.render.matrix import MATRIX_COLUMNS
from factcheck.render.pieces import Listed
from factcheck.render.rows import Timeline, TimelineMark, TimelineRow
from factcheck.render.wordings import excerpt, marked_at, plain

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from factcheck.render.labels import Labels
    from factcheck.render.pieces import Wording
    from factcheck.render.rows import Firmness
    from factcheck.report import Report, ReportedClaim

TIMELINE_ROWS = 5_000
"""Rows that are printed of the dated, and of those whose year is not known."""
WORDS_LIMIT = 115
"""Characters of a quote in a row."""
YEAR_UNKNOWN = " (year not known)"
"""What normalised dates without their year end with; the group that they stand in says it for all."""
_AFTER_ALL = 99


@dataclass(frozen=True, slots=True)
class _Dated:
    """A dated detail, its claim and what it may share a row with."""

    value: DateValue
    detail: Detail
    claim: ReportedClaim
    comparison: str | None

    @property
    def row(self) -> Hashable:
        """Details with one key share a row: answers to one question that give one date."""
        value = self.value
        when = (value.start, value.end, value.bound, value.month, value.day, value.weekday, value.time)
        return (self.comparison or (self.claim.source, self.detail.start), when)


def make_timeline(report: Report, labels: Labels) -> Timeline:
    """The dated details of all claims, those whose year is not known apart."""
    rows: dict[Hashable, list[_Dated]] = {}
    for dated in _all_dated(report):
        rows.setdefault(dated.row, []).append(dated)
    known = [row for row in rows.values() if _is_known(row[0].value)]
    loose = [row for row in rows.values() if not _is_known(row[0].value)]
    known.sort(key=lambda row: _by_days(row[0].value))
    loose.sort(key=lambda row: _by_calendar(row[0].value))
    return Timeline(_listed(known, labels), _listed(loose, labels), columns=len(report.sources) <= MATRIX_COLUMNS)


def _all_dated(report: Report) -> Iterator[_Dated]:
    comparison_of = {
        side.mention: comparison.id
        for comparison in report.comparisons
        for side in comparison.sides
        if side.mention and len({other.source for other in comparison.sides}) > 1
    }
    for claim in report.claims:
        for mention in claim.mentions:
            if isinstance(mention, Detail) and isinstance(mention.value, DateValue):
                yield _Dated(mention.value, mention, claim, comparison_of.get(mention.id))


def _is_known(value: DateValue) -> bool:
    return value.start is not None or value.end is not None


def _by_days(value: DateValue) -> tuple[dt.date, dt.date, str]:
    start = value.start or value.end or dt.date.min
    return start, value.end or start, value.time or ""


def _by_calendar(value: DateValue) -> tuple[int, int, int]:
    return (
        value.month if value.month is not None else _AFTER_ALL,
        value.day if value.day is not None else _AFTER_ALL,
        value.weekday if value.weekday is not None else _AFTER_ALL,
    )


def _listed(rows: list[list[_Dated]], labels: Labels) -> Listed[TimelineRow]:
    shown = tuple(_row(row, labels) for row in rows[:TIMELINE_ROWS])
    return Listed(shown, len(rows) - len(shown))


def _row(row: list[_Dated], labels: Labels) -> TimelineRow:
    lanes: dict[str, list[TimelineMark]] = {label: [] for label in labels.sources.values()}
    for dated in row:
        mark = _mark(dated, labels)
        if mark.label in lanes and mark not in lanes[mark.label]:
            lanes[mark.label].append(mark)
    first = row[0]
    keys = labels.comparison_keys(first.comparison) if first.comparison else ()
    when = first.value.text.removesuffix(YEAR_UNKNOWN)
    return TimelineRow(when, _words(first, labels), tuple(tuple(marks) for marks in lanes.values()), keys)


def _mark(dated: _Dated, labels: Labels) -> TimelineMark:
    tag = labels.tag(dated.detail, dated.claim.evidence)
    return TimelineMark(tag.label, _firmness(dated.value), tag.paragraph)


def _firmness(value: DateValue) -> Firmness:
    if not _is_known(value):
        return "loose" if value.month is None else "vague" if value.day is None else "day"
    if value.resolved == "relative":
        return "relative"
    if value.resolved == "year from publication":
        return "inferred"
    return "day" if value.granularity in ("time", "day") else "vague"


def _words(dated: _Dated, labels: Labels) -> Wording:
    detail = dated.detail
    around: Iterable[Wording] = (
        marked_at(piece.quote, detail.start - piece.start, detail.end - piece.start)
        for piece in dated.claim.evidence
        if covers(piece, detail) and len(piece.quote) == piece.end - piece.start
    )
    language = labels.languages.get(detail.source, "")
    return excerpt(next(iter(around), plain(detail.quote, language=language)), WORDS_LIMIT)
