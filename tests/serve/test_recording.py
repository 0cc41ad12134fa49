"""What is recorded is what was decided on what was seen: two windows, two reviewers, another run, a form sent twice."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from factcheck.errors import OutdatedError, UsageError
from factcheck.review import JUDGEMENTS_NAME, Decision, Reviewer, decide, open_review
from factcheck.serve.desk import Desk, fingerprint, status_of
from factcheck.serve.recording import Deed, record_decision, record_remark, record_undo
from tests.serve.reports import a_report_of_three, three_flags, write

if TYPE_CHECKING:
    from pathlib import Path

AT = dt.datetime(2031, 5, 7, 14, 32, tzinfo=dt.UTC)


def _deed(desk: Desk, flag: str) -> Deed:
    """What a form would carry that is shown now."""
    return Deed(flag, fingerprint(desk.look().found[flag]), AT)


def _lines(folder: Path) -> int:
    log = folder / JUDGEMENTS_NAME
    return len(log.read_text("utf-8").splitlines()) if log.exists() else 0


@pytest.fixture(name="desk")
def _desk(folder: Path) -> Desk:
    return Desk(folder, Reviewer("Ann"))


@pytest.mark.parametrize(
    ("said", "status", "reason"),
    [
        pytest.param({"decide": "confirmed"}, "confirmed", "", id="confirmed"),
        pytest.param({"decide": "unsure"}, "unsure", "", id="unsure"),
        pytest.param({"reason": "other time"}, "dismissed", "other time", id="dismissed for a reason of the list"),
        pytest.param({"reason": "other", "note": "see mail"}, "dismissed", "other", id="other, with a note"),
        pytest.param({"decide": "dismissed", "own": "a misprint"}, "dismissed", "a misprint", id="in own words"),
        pytest.param({"decide": "confirmed", "own": "left over"}, "confirmed", "", id="own words left in the menu"),
    ],
)
def test_a_decision_is_recorded_as_it_was_made(
    desk: Desk, flags: tuple[str, ...], said: dict[str, str], status: str, reason: str
) -> None:
    view = record_decision(desk, _deed(desk, flags[0]), said)
    judgement = view.found[flags[0]].judgement
    assert judgement is not None
    assert (judgement.status, judgement.reason, judgement.reviewer) == (status, reason, "Ann")
    assert judgement.note == said.get("note", "")
    assert flags[0] not in view.waiting


@pytest.mark.parametrize(
    "said",
    [
        pytest.param({}, id="nothing"),
        pytest.param({"decide": "maybe"}, id="no decision that there is"),
        pytest.param({"decide": "dismissed"}, id="dismissed without a reason"),
        pytest.param({"reason": "other"}, id="other, and no note"),
        pytest.param({"decide": "dismissed", "own": "x" * 201}, id="a reason too long"),
        pytest.param({"decide": "confirmed", "note": "x" * 10_001}, id="a note too long"),
    ],
)
def test_a_decision_that_makes_no_sense_is_not_recorded(
    desk: Desk, folder: Path, flags: tuple[str, ...], said: dict[str, str]
) -> None:
    with pytest.raises(UsageError):
        record_decision(desk, _deed(desk, flags[0]), said)
    assert _lines(folder) == 0


def test_the_second_of_two_windows_on_one_flag_is_told_that_it_is_old(
    desk: Desk, folder: Path, flags: tuple[str, ...]
) -> None:
    first, second = _deed(desk, flags[0]), _deed(desk, flags[0])
    record_decision(desk, first, {"decide": "confirmed"})
    with pytest.raises(OutdatedError):
        record_decision(desk, second, {"decide": "unsure"})
    assert _lines(folder) == 1


def test_a_window_on_another_flag_is_not(desk: Desk, folder: Path, flags: tuple[str, ...]) -> None:
    first, second = _deed(desk, flags[0]), _deed(desk, flags[1])
    record_decision(desk, first, {"decide": "confirmed"})
    record_decision(desk, second, {"decide": "unsure"})
    assert _lines(folder) == 2


def test_a_form_that_is_sent_twice_is_one_decision(desk: Desk, folder: Path, flags: tuple[str, ...]) -> None:
    deed = _deed(desk, flags[0])
    for _ in range(2):
        view = record_decision(desk, deed, {"decide": "confirmed", "note": "as said"})
    assert _lines(folder) == 1
    assert status_of(view.found[flags[0]]) == "confirmed"


def test_an_undo_opens_the_flag_again_and_removes_nothing(desk: Desk, folder: Path, flags: tuple[str, ...]) -> None:
    view = record_decision(desk, _deed(desk, flags[0]), {"decide": "confirmed"})
    assert view.last_own is not None
    view = record_undo(desk, view.last_own.id, AT)
    assert status_of(view.found[flags[0]]) == "open"
    assert _lines(folder) == 2


def test_an_undo_takes_back_what_the_page_named_and_nothing_else(
    desk: Desk, folder: Path, flags: tuple[str, ...]
) -> None:
    first = record_decision(desk, _deed(desk, flags[0]), {"decide": "confirmed"}).last_own
    second = record_decision(desk, _deed(desk, flags[1]), {"decide": "confirmed"}).last_own
    assert first and second
    with pytest.raises(OutdatedError):
        record_undo(desk, first.id, AT)
    view = record_undo(desk, second.id, AT)
    assert [status_of(view.found[flag]) for flag in flags] == ["confirmed", "open", "open"]
    assert view.last_own == first
    assert record_undo(desk, first.id, AT).last_own is None
    assert _lines(folder) == 4


def test_a_note_without_a_decision_leaves_the_flag_open(desk: Desk, flags: tuple[str, ...]) -> None:
    view = record_remark(desk, _deed(desk, flags[0]), "Ask the harbour master.")
    assert [one.text for one in view.found[flags[0]].remarks] == ["Ask the harbour master."]
    assert flags[0] in view.waiting


def test_what_another_reviewer_decided_meanwhile_makes_the_page_old(
    desk: Desk, folder: Path, flags: tuple[str, ...]
) -> None:
    deed = _deed(desk, flags[0])
    decide(open_review(folder), flags[0], Decision("dismissed", reason="other time"), Reviewer("Ben"), AT)
    with pytest.raises(OutdatedError):
        record_decision(desk, deed, {"decide": "confirmed"})
    record_decision(desk, _deed(desk, flags[0]), {"decide": "confirmed"})
    assert desk.look().found[flags[0]].standing in ("disagreement", "resolved")


def test_a_blind_reviewer_is_not_told_that_another_decided(folder: Path, flags: tuple[str, ...]) -> None:
    desk = Desk(folder, Reviewer("Ann", blind=True))
    deed = _deed(desk, flags[0])
    decide(open_review(folder), flags[0], Decision("dismissed", reason="other time"), Reviewer("Ben"), AT)
    assert fingerprint(desk.look().found[flags[0]]) == deed.version
    view = record_decision(desk, deed, {"decide": "confirmed"})
    assert {one.judgement.reviewer for one in view.found[flags[0]].live} == {"Ann", "Ben"}


def test_another_run_makes_old_what_it_changed_and_leaves_the_rest(
    desk: Desk, folder: Path, flags: tuple[str, ...]
) -> None:
    changed, kept, gone = (_deed(desk, flag) for flag in flags)
    first, second, _ = three_flags()
    write(folder, a_report_of_three(inconsistencies=(first.model_copy(update={"summary": "Reworded."}), second)))
    with pytest.raises(OutdatedError):
        record_decision(desk, changed, {"decide": "confirmed"})
    with pytest.raises(OutdatedError, match="not in it any more"):
        record_decision(desk, gone, {"decide": "confirmed"})
    assert status_of(record_decision(desk, kept, {"decide": "confirmed"}).found[flags[1]]) == "confirmed"
    assert _lines(folder) == 1


def test_many_who_write_at_once_lose_nothing(folder: Path, flags: tuple[str, ...]) -> None:
    desks = [Desk(folder, Reviewer(name)) for name in ("Ann", "Ben", "Cy")]
    for flag in flags:
        for desk in desks:
            record_decision(desk, _deed(desk, flag), {"decide": "confirmed"})
    assert _lines(folder) == 9
    view = desks[0].look()
    assert [len(view.found[flag].live) for flag in flags] == [3, 3, 3]
