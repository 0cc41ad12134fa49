from __future__ import annotations

from factcheck.render.labels import Labels
from factcheck.render.settle import ALSO_LEAST, ALSO_SHOWN, SETTLE_ROWS, settle_first
from factcheck.report import Report
from tests.render.sample import CONFIRMED, DISMISSED, make_empty_sample, make_judged_sample, make_sample


def labels_on_page_1(report: Report) -> tuple[list[str], list[str], int]:
    rows, also = settle_first(report, Labels(report))
    return [row.label for row in rows], [row.label for row in also.shown], also.more


def test_the_most_severe_come_first_and_the_rest_is_named() -> None:
    rows, also, more = labels_on_page_1(make_sample())
    assert 4 <= len(rows) <= SETTLE_ROWS
    assert rows[0] == "K7"  # confirmed
    rest = [f"K{number}" for number in range(1, len(rows) + len(also) + 1) if number != 7]
    assert rows[1:] + also == rest[: len(rows) - 1 + len(also)]
    assert len(rows) + len(also) + more == len(make_sample().inconsistencies)


def test_what_was_confirmed_comes_first_and_what_was_dismissed_never_needs_settling() -> None:
    report = make_sample()
    judged = (
        report.inconsistencies[0],
        report.inconsistencies[1].model_copy(update={"judgement": DISMISSED}),
        report.inconsistencies[2].model_copy(update={"judgement": CONFIRMED}),
        *report.inconsistencies[3:],
    )
    rows, also, _ = labels_on_page_1(report.model_copy(update={"inconsistencies": judged}))
    assert "K2" not in rows
    assert "K2" in also
    decided = [found.judgement is not None and found.judgement.status == "confirmed" for found in judged]
    confirmed = [f"K{number}" for number, is_confirmed in enumerate(decided, start=1) if is_confirmed]
    assert rows[: len(confirmed)] == confirmed
    assert rows[len(confirmed)] == "K1"


def test_everything_settled_shows_what_was_confirmed() -> None:
    rows, _ = settle_first(make_judged_sample(), Labels(make_judged_sample()))
    assert {row.decision.status for row in rows} == {"confirmed"}
    report = make_judged_sample()
    dismissed = tuple(found.model_copy(update={"judgement": DISMISSED}) for found in report.inconsistencies)
    assert labels_on_page_1(report.model_copy(update={"inconsistencies": dismissed}))[0] == []


def test_a_row_of_a_question_asks_it_and_a_row_of_two_statements_tells_them() -> None:
    rows, _ = settle_first(make_sample(), Labels(make_sample()))
    by_label = {row.label: row for row in rows}
    assert by_label["K1"].question == "How many people died?"
    assert by_label["K1"].reading.startswith("Both can hold if")
    whose = "Whose account holds, that of Ilse Brandvik or that of The Hallam Trading Company?"
    assert by_label["K3"].question == whose
    assert by_label["K3"].reading == "Stated by Ilse Brandvik; denied by The Hallam Trading Company."


def test_long_texts_leave_room_for_fewer_rows_but_never_for_none() -> None:
    report = make_sample()
    longer = tuple(
        found.model_copy(update={"summary": "so " * 400, "reading": "both " * 400, "difference": "far " * 400})
        for found in report.inconsistencies
    )
    title = "A title that goes on " * 30
    rows, also, more = labels_on_page_1(report.model_copy(update={"inconsistencies": longer, "title": title}))
    assert 1 <= len(rows) < 4
    assert ALSO_LEAST <= len(also) <= ALSO_SHOWN
    assert len(rows) + len(also) + more == len(report.inconsistencies)


def test_nothing_flagged_leaves_nothing_to_settle() -> None:
    assert labels_on_page_1(make_empty_sample()) == ([], [], 0)
