"""Whatever is done to a sheet's cells: each row has one outcome, and none is taken for another inconsistency's."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.errors import UsageError
from factcheck.intake import plan_rows, read_rows
from factcheck.read.returned import CellRow, Cells
from factcheck.render.export.row_check import hash_seen, parse_check
from factcheck.review import Review, open_review
from factcheck.store import REPORT_NAME
from tests.intake.mangled import Table, exported
from tests.pipeline.reports import ROOT, report_on

REPORT = report_on(ROOT / "examples" / "harbour")
SEEN = {found.id: hash_seen(found, {one.id: one.path for one in REPORT.sources}) for found in REPORT.inconsistencies}
FLAGS = [found.id for found in REPORT.inconsistencies]


@pytest.fixture(name="review", scope="module")
def _review(tmp_path_factory: pytest.TempPathFactory) -> Review:
    folder: Path = tmp_path_factory.mktemp("report")
    (folder / REPORT_NAME).write_text(REPORT.to_json(), "utf-8")
    return open_review(folder)


@st.composite
def sheets(draw: st.DrawFn) -> tuple[Table, list[int]]:
    """A sheet with every row decided, a few cells of which hold something else; and which row was which."""
    table = exported(REPORT)
    decision = table[0].index("decision")
    for row in table[1:]:
        row[decision] = draw(st.sampled_from(["confirmed", "dismissed", "unsure"]))
    cells = [(row, place) for row in range(1, len(table)) for place in range(len(table[0]))]
    everything = [str(table[row][place]) for row, place in cells]
    for row, place in draw(st.lists(st.sampled_from(cells), max_size=12)):
        table[row][place] = draw(st.one_of(st.sampled_from(everything), st.text(max_size=12)))
    order = draw(st.permutations(range(len(table) - 1)))
    places = draw(st.permutations(range(len(table[0]))))
    mangled = [[table[0][place] for place in places]]
    mangled += [[table[number + 1][place] for place in places] for number in order]
    return mangled, list(order)


def cells_of(table: Table) -> tuple[Cells, ...]:
    return (Cells("", tuple(CellRow(number, [str(cell) for cell in row]) for number, row in enumerate(table, 1))),)


@given(sheets())
@settings(max_examples=150, deadline=None)
def test_each_row_has_one_outcome_and_is_taken_for_no_other(review: Review, sheet: tuple[Table, list[int]]) -> None:
    table, order = sheet
    rows = read_rows(cells_of(table))
    planned = plan_rows(rows, review, "Maud Ferris")
    assert [one.outcome.row for one in planned] == [row.number for row in rows] == list(range(2, len(table) + 1))
    checksum = table[0].index("checksum")
    for one, number in zip(planned, order, strict=True):
        if one.entry is None:
            assert one.outcome.state != "decision"
            continue
        check = parse_check(str(table[one.outcome.row - 1][checksum]))
        assert check is not None
        assert check.seen == SEEN[one.entry.found.id]
        if check.seen == SEEN[FLAGS[number]]:  # its own checksum was left to it
            assert one.entry.found.id == FLAGS[number]


@given(sheets())
@settings(max_examples=50, deadline=None)
def test_one_reviewer_decides_once_on_each(review: Review, sheet: tuple[Table, list[int]]) -> None:
    planned = plan_rows(read_rows(cells_of(sheet[0])), review, "Maud Ferris")
    entries = [(one.entry.found.id, one.entry.reviewer) for one in planned if one.entry]
    assert len(entries) == len(set(entries))


@pytest.mark.parametrize(
    "table",
    [
        pytest.param([], id="nothing"),
        pytest.param([["decision", "note"]], id="nothing that binds a row"),
        pytest.param([["id", "checksum"]], id="nothing to decide in"),
        pytest.param([[""]] * 60 + [["decision", "id"]], id="names far below"),
        pytest.param([["decision", "id", "checksum", "Note", "note "]], id="two columns of one name"),
    ],
)
def test_a_sheet_without_its_columns_is_refused(table: Table) -> None:
    with pytest.raises(UsageError):
        read_rows(cells_of(table))
