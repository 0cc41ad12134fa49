from __future__ import annotations

import pytest

from factcheck.render.export.cells import arm, defuse
from factcheck.render.export.row_check import RowCheck, hash_cells, hash_editable, hash_seen, parse_check
from tests.a_report import an_inconsistency
from tests.render.sample import make_sample

CHECK = RowCheck("0123456789ab", "01234567", "89abcdef", "00000000")


@pytest.mark.parametrize("cell", [CHECK.written(), f" {CHECK.written()}\u00a0", CHECK.written().upper()])
def test_a_check_comes_back_from_its_cell(cell: str) -> None:
    assert parse_check(cell) == CHECK


@pytest.mark.parametrize("cell", ["", "c", CHECK.written()[:-1], CHECK.written() + "0", "1.2E+11", "#REF!"])
def test_what_is_no_check_is_none(cell: str) -> None:
    assert parse_check(cell) is None


@pytest.mark.parametrize("text", ["=1+1", "-2", "plain", "'tis", "@home", "＝1"])
def test_what_was_defused_is_armed_again(text: str) -> None:
    assert arm(str(defuse(text))) == text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("two\nlines", "two\r\nlines", id="line ends"),
        pytest.param("a  b", " a b ", id="spaces"),
        pytest.param("=1", "'=1", id="an apostrophe before a formula"),
        pytest.param("Jose\u0301", "José", id="one letter or two"),
        pytest.param("a" * 1200, "a" * 1100, id="what a workbook cuts"),
    ],
)
def test_what_a_spreadsheet_does_to_a_cell_does_not_count(before: str, after: str) -> None:
    assert hash_cells([before]) == hash_cells([after])


def test_a_changed_word_counts() -> None:
    assert hash_cells(["twelve hurt"]) != hash_cells(["twenty hurt"])
    assert hash_cells(["a", "b"]) != hash_cells(["ab", ""])


def test_no_decision_is_an_open_one() -> None:
    assert hash_editable({"decision": "open"}) == hash_editable({"decision": " "}) == hash_editable({})
    assert hash_editable({"decision": "confirmed"}) != hash_editable({})


def test_what_is_seen_is_kind_rule_values_and_quotes_and_no_wording() -> None:
    paths = {side.source: "a.txt" for side in an_inconsistency().sides}
    first = an_inconsistency()
    assert hash_seen(first, paths) == hash_seen(first.model_copy(update={"summary": "other words"}), paths)
    assert hash_seen(first, paths) != hash_seen(first.model_copy(update={"kind": "name"}), paths)
    quoted = first.sides[0].model_copy(update={"quote": "4 May"})
    assert hash_seen(first, paths) != hash_seen(first.model_copy(update={"sides": (quoted, first.sides[1])}), paths)
    assert hash_seen(first, paths) != hash_seen(first, {})


def test_every_inconsistency_of_a_report_has_a_check_of_its_own() -> None:
    report = make_sample()
    paths = {source.id: source.path for source in report.sources}
    assert len({hash_seen(found, paths) for found in report.inconsistencies}) == len(report.inconsistencies)
