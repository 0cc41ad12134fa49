from __future__ import annotations

from factcheck.render import make_briefing_view, render_html
from factcheck.render.labels import Labels
from factcheck.render.matrix import FRONT_ROWS, MATRIX_ROWS, make_matrix, split_matrix
from factcheck.render.rows import MatrixRow
from factcheck.render.voices import voice_of_each
from factcheck.report import Report
from tests.render import claims as q
from tests.render.sample import COMPARISONS, make_sample, make_single_sample, make_wide_sample


def rows_of(report: Report) -> dict[str, MatrixRow]:
    matrix = make_matrix(report, Labels(report), voice_of_each(report.sources))
    return {row.question: row for row in matrix.rows.shown}


def statuses(row: MatrixRow) -> list[str]:
    return [cell.status for cell in row.cells]


def test_every_source_has_a_cell_and_silence_is_shown() -> None:
    row = rows_of(make_sample())[q.CREWS]
    assert statuses(row) == ["differ", "differ", "silent", "silent", "differ", "silent"]
    assert row.silent == ("S3", "S4", "S6")
    assert row.keys == ("K9",)


def test_the_value_that_more_voices_give_stands_and_the_others_differ() -> None:
    report = make_sample()
    dead = next(one for one in COMPARISONS if one.question == q.DEAD)
    without_blog = dead.model_copy(update={"sides": dead.sides[:4]})
    row = rows_of(report.model_copy(update={"comparisons": (without_blog,)}))[q.DEAD]
    assert statuses(row)[:4] == ["agree", "differ", "differ", "agree"]


def test_a_reprint_lends_a_value_no_weight() -> None:
    row = rows_of(make_sample())[q.CAUSE]
    assert statuses(row) == ["silent", "differ", "differ", "silent", "differ", "silent"]


def test_what_agrees_only_within_one_voice_is_no_agreement() -> None:
    rows = rows_of(make_sample())
    assert rows["What did the harbour master do about shipping?"].agreement == "one voice"
    assert rows[q.LOST].agreement == "agree"


def test_what_differs_comes_first_then_what_is_unclear() -> None:
    order = [row.agreement for row in rows_of(make_sample()).values()]
    assert order == sorted(order, key=["differ", "unclear", "agree", "one voice"].index)


def test_an_utterance_with_a_panel_and_a_detail_of_one_source_have_no_row() -> None:
    rows = rows_of(make_sample())
    assert q.LOST_IN not in rows
    assert "When did the port reopen?" not in rows


def test_with_more_sources_than_wide_columns_a_letter_stands_for_each_value() -> None:
    report = make_wide_sample()
    matrix = make_matrix(report, Labels(report), voice_of_each(report.sources))
    assert (matrix.columns, matrix.lanes) == (False, True)
    row = next(row for row in matrix.rows.shown if row.question == q.DEAD)
    assert [cell.letters for cell in row.cells] == ["A", "B", "B", "A", "B", ""] + ["B"] * 8
    assert len(row.given[1].tags) == 3 + 8
    assert row.silent == ("S6",)


def test_more_sources_than_lanes_are_listed() -> None:
    report = make_wide_sample(20)
    matrix = make_matrix(report, Labels(report), voice_of_each(report.sources))
    assert (matrix.columns, matrix.lanes) == (False, False)
    assert matrix.rows.shown[0].cells == ()


def test_rows_beyond_the_cap_are_counted() -> None:
    many = tuple(COMPARISONS[0].model_copy(update={"id": str(number)}) for number in range(MATRIX_ROWS + 5))
    report = make_sample(comparisons=many)
    rows = make_matrix(report, Labels(report), voice_of_each(report.sources)).rows
    assert (len(rows.shown), rows.more, rows.total) == (MATRIX_ROWS, 5, MATRIX_ROWS + 5)


def test_the_top_stands_in_front_and_the_whole_table_in_the_appendix() -> None:
    many = tuple(COMPARISONS[0].model_copy(update={"id": str(number)}) for number in range(FRONT_ROWS + 7))
    report = make_sample(comparisons=many)
    front, rest = split_matrix(make_matrix(report, Labels(report), voice_of_each(report.sources)))
    assert (len(front.rows.shown), front.rows.more) == (FRONT_ROWS, 0)
    assert (len(rest.rows.shown), rest.rows.more) == (7, 0)
    page = render_html(make_briefing_view(report))
    assert 'id="more-details"' in page
    assert 'id="more-details"' not in render_html(make_briefing_view(make_sample()))


def test_one_source_has_nothing_to_compare() -> None:
    assert rows_of(make_single_sample()) == {}
