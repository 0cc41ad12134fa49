"""The same detail in all sources: a row for each question, a cell for each source, silence shown as silence."""

from __future__ import annotations

from dataclasses import replace
from string import ascii_uppercase
from typing import TYPE_CHECKING, Literal

from factcheck.render.pieces import Listed
from factcheck.render.rows import Matrix, MatrixCell, MatrixRow
from factcheck.render.shown import clip
from factcheck.render.sides import group_values, hold_together, join_values

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.models import Comparison, Side
    from factcheck.render.labels import Labels
    from factcheck.render.pieces import Given
    from factcheck.render.rows import CellStatus
    from factcheck.report import Report

Outcome = Literal["agree", "differ", "unclear", "one voice"]

MATRIX_COLUMNS = 6
"""Sources that have a column each on a page; with more, every value is listed with its sources."""
MATRIX_LANES = 14
"""Sources that have a narrow column each, in which a letter stands for a value."""
FRONT_ROWS = 40
"""Rows of the table in front; the others stand in the appendix."""
MATRIX_ROWS = 5_000
"""Rows that are printed in all."""
QUESTION_LIMIT = 120
"""Characters of a question."""
NOTE_LIMIT = 110
"""Characters of what the comparison has to say."""
VALUE_LIMIT = 60
"""Characters of a value in a cell."""
VALUES_SHOWN = 2
"""Values of one source that a cell shows."""
LANE_VALUE_LIMIT = 120
"""Characters of a value beside narrow columns."""
LONG_VALUE_LIMIT = 240
"""Characters of a value where it has a line of its own."""
_AGREED = ("agree", "single")
_ORDER: dict[Outcome, int] = {"differ": 0, "unclear": 1, "agree": 2, "one voice": 3}


def is_comparable(comparison: Comparison) -> bool:
    """At least two sources give it, or one source gives it in two ways."""
    several = len({side.source for side in comparison.sides}) > 1
    return several or comparison.agreement in ("differ", "unclear")


def agreement_of(comparison: Comparison, voice: Mapping[str, str]) -> Outcome:
    """What came of a comparison; sources that carry the same text do not agree, they are one voice."""
    match comparison.agreement:
        case "differ" | "unclear":
            return comparison.agreement
        case "agree" | "single":
            voices = {voice.get(side.source, side.source) for side in comparison.sides}
            return "agree" if len(voices) > 1 else "one voice"


def make_matrix(report: Report, labels: Labels, voice: Mapping[str, str]) -> Matrix:
    """The value-by-source table: what differs first, then what is unclear, then what agrees.

    An utterance in several wordings is not in it: it has a panel of its own, in which there is room for the words.
    """
    columns = len(report.sources) <= MATRIX_COLUMNS
    lanes = len(report.sources) <= MATRIX_LANES
    panelled = {found.comparison for found in report.inconsistencies if found.kind == "quote"}
    comparable = [one for one in report.comparisons if is_comparable(one) and one.id not in panelled]
    comparable.sort(key=lambda comparison: _ORDER[agreement_of(comparison, voice)])
    limit = VALUE_LIMIT if columns else LANE_VALUE_LIMIT if lanes else LONG_VALUE_LIMIT
    rows = [_row(comparison, labels, voice, limit) for comparison in comparable[:MATRIX_ROWS]]
    return Matrix(Listed(tuple(rows), len(comparable) - len(rows)), columns, lanes)


def split_matrix(matrix: Matrix) -> tuple[Matrix, Matrix]:
    """The rows in front, and those for the appendix."""
    rows = matrix.rows
    front, rest = Listed(rows.shown[:FRONT_ROWS]), Listed(rows.shown[FRONT_ROWS:], rows.more)
    return replace(matrix, rows=front), replace(matrix, rows=rest)


def _row(comparison: Comparison, labels: Labels, voice: Mapping[str, str], limit: int) -> MatrixRow:
    giving = {side.source for side in comparison.sides}
    agreed = comparison.agreement in _AGREED
    given = group_values(comparison.sides, comparison.kind, labels, limit, agreed=agreed)
    return MatrixRow(
        question=clip(labels.relabel(comparison.question), QUESTION_LIMIT),
        keys=labels.comparison_keys(comparison.id),
        agreement=agreement_of(comparison, voice),
        note=clip(labels.relabel(comparison.note), NOTE_LIMIT),
        given=given,
        cells=_cells(comparison, given, labels, voice) if len(labels.sources) <= MATRIX_LANES else (),
        silent=tuple(label for source_id, label in labels.sources.items() if source_id not in giving),
    )


def _cells(
    comparison: Comparison, all_given: Sequence[Given], labels: Labels, voice: Mapping[str, str]
) -> tuple[MatrixCell, ...]:
    statuses = _statuses(comparison, voice)
    by_source: dict[str, list[Side]] = {}
    for side in comparison.sides:
        by_source.setdefault(side.source, []).append(side)
    agreed = comparison.agreement in _AGREED
    cells = []
    for source_id, label in labels.sources.items():
        given = group_values(by_source.get(source_id, ()), comparison.kind, labels, VALUE_LIMIT, agreed=agreed)
        shown = Listed(given[:VALUES_SHOWN], max(0, len(given) - VALUES_SHOWN))
        cells.append(MatrixCell(label, statuses.get(source_id, "silent"), shown, _letters(label, all_given)))
    return tuple(cells)


def _letters(label: str, all_given: Sequence[Given]) -> str:
    """The letters of the values that a source gives; more than the alphabet holds have none."""
    named = zip(ascii_uppercase, all_given, strict=False)
    return " ".join(letter for letter, given in named if any(tag.label == label for tag in given.tags))


def _statuses(comparison: Comparison, voice: Mapping[str, str]) -> dict[str, CellStatus]:
    """For each source that gives the detail, whether it stands with the most voices, differs, or cannot be told."""
    sources = dict.fromkeys(side.source for side in comparison.sides)
    if comparison.agreement != "differ":
        return dict.fromkeys(sources, "unclear" if comparison.agreement == "unclear" else "agree")
    alike = join_values([side.value for side in comparison.sides], comparison.kind)
    backing = _most_backed(comparison, alike, voice)
    apart = {
        side.source
        for side in comparison.sides
        if backing is None or not hold_together(alike[side.value], backing, comparison.kind)
    }
    return {source: "differ" if source in apart else "agree" for source in sources}


def _most_backed(comparison: Comparison, alike: Mapping[str, str], voice: Mapping[str, str]) -> str | None:
    """The value that more voices give than any other, None where no value is given by two voices or two values tie."""
    backed: dict[str, int] = {}
    for value in sorted(set(alike.values())):
        holding = [one for one in comparison.sides if hold_together(alike[one.value], value, comparison.kind)]
        backed[value] = len({voice.get(side.source, side.source) for side in holding})
    most = max(backed.values(), default=0)
    first, *others = [value for value, voices in backed.items() if voices == most] or [""]
    tied = not all(hold_together(first, other, comparison.kind) for other in others)
    return None if tied or most <= 1 else first
