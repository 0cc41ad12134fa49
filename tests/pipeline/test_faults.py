from __future__ import annotations

from pathlib import Path

import pytest

from tests.pipeline.faults import BIRDS, FAULTS, PLAIN, POSITIONS, faultless, outcome_of, table

NUMBERED = [pytest.param(number, id=fault.name) for number, fault in enumerate(FAULTS)]
COMPARING = [pytest.param(number, id=fault.name) for number, fault in enumerate(FAULTS) if fault.compares]


def test_without_a_fault_there_is_a_call_for_each_document_and_one_to_compare() -> None:
    plain = faultless()
    assert (plain.calls, plain.told, plain.exit_status, plain.report) == (PLAIN, (), 0, ())
    assert all(len(rows) == 20 for rows in plain.rows.values())


@pytest.mark.parametrize("number", NUMBERED)
def test_a_fault_changes_no_row_of_another_document(number: int) -> None:
    for struck in (BIRDS[0], BIRDS[1], BIRDS[-1]):
        for path, rows in outcome_of(number, struck).rows.items():
            if path not in (f"{struck}.txt", "toad.txt"):
                assert rows == faultless().rows[path], f"{path}, where {struck}.txt was struck"


@pytest.mark.parametrize("number", NUMBERED)
def test_a_fault_comes_out_alike_wherever_it_strikes(number: int) -> None:
    first, middle, last = (outcome_of(number, struck) for struck in (BIRDS[0], BIRDS[1], BIRDS[-1]))
    assert (last.report, last.told, last.exit_status) == (middle.report, middle.told, middle.exit_status)
    # An endpoint that has answered nothing yet, and answers nothing but trouble, ends the run.
    if first.exit_status != 7:
        assert (first.told, first.exit_status) == (middle.told, middle.exit_status)
        # While it is not known how to ask, a 500 may mean that it was asked in the wrong way: it is tried less often.
        assert [line.replace(", 5 times", "") for line in first.report] == [
            line.replace(", 5 times", "") for line in middle.report
        ]


@pytest.mark.parametrize("number", COMPARING)
def test_a_fault_of_the_comparison_changes_no_row_at_all(number: int) -> None:
    one = outcome_of(number, POSITIONS[-1])
    assert one.exit_status in (0, 3, 7)
    assert one.rows in ({}, faultless().rows)
    assert (one.rows == {}) is (one.exit_status == 7)


@pytest.mark.parametrize("number", NUMBERED)
def test_no_fault_vanishes(number: int) -> None:
    """Where rows of the document that was struck are missing, the report or an error says so."""
    for struck in (BIRDS[0], BIRDS[1], BIRDS[-1]):
        one = outcome_of(number, struck)
        lost = one.rows.get(f"{struck}.txt") != faultless().rows[f"{struck}.txt"]
        assert not lost or one.report or one.exit_status == 7 or "the article" in FAULTS[number].name


def test_the_table_in_the_documentation_is_what_happens(root: Path) -> None:
    written = (root / "docs" / "faults.md").read_text(encoding="utf-8")
    assert table() == written, "`make faults` writes the table anew"
