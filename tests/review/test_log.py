from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from factcheck.errors import OutdatedError
from factcheck.judged import Remark
from factcheck.models import Judgement
from factcheck.review.log import (
    JUDGEMENTS_NAME,
    Entry,
    JudgementLog,
    RecordedJudgement,
    RecordedRemark,
    RecordedUndo,
    append_entry,
    line_id,
    parse_log,
    read_judgements,
)

MORNING = dt.datetime(2026, 3, 4, 9, tzinfo=dt.UTC)
OLD_LINE = (
    b'{"inconsistency":"ab12","seen":"Two days.","judgement":{"status":"confirmed","reviewer":"R. Vale",'
    b'"at":"2026-03-04T09:00:00Z","note":""}}'
)


def a_judgement(status: str = "confirmed", reviewer: str = "R. Vale", note: str = "", hour: int = 9) -> Judgement:
    return Judgement.model_validate(
        {"status": status, "reviewer": reviewer, "at": MORNING.replace(hour=hour), "note": note}
    )


def an_entry(key: str = "ab12", turn: int = 1, **more: str | int) -> RecordedJudgement:
    return RecordedJudgement(inconsistency=key, seen=f"Two days ({key}).", judgement=a_judgement(**more), turn=turn)  # type: ignore[arg-type]  # a test's shorthand


def record(folder: Path, *entries: Entry) -> JudgementLog:
    for entry in entries:
        append_entry(folder, entry, read_judgements(folder))
    return read_judgements(folder)


def test_a_line_is_read_as_it_was_recorded(tmp_path: Path) -> None:
    entries = (
        an_entry(note="called the harbour ☎\nand ⟦wrote⟧ \u202e</script>"),
        RecordedRemark(
            remark=Remark(inconsistency="ab12", seen="", reviewer="R. Vale", at=MORNING, text="ask"), turn=2
        ),
        RecordedUndo(undoes="0123456789ab", reviewer="R. Vale", at=MORNING, turn=3),
    )
    log = record(tmp_path, *entries)
    assert tuple(line.entry for line in log.lines) == entries
    assert log.unreadable == ()
    assert (tmp_path / JUDGEMENTS_NAME).read_bytes().count(b"\n") == 3


def test_a_line_of_an_earlier_version_is_read_and_holds_for_the_id_alone() -> None:
    (line,) = parse_log(OLD_LINE + b"\n").lines
    assert isinstance(line.entry, RecordedJudgement)
    assert (line.entry.bound, line.entry.turn, line.id) == (None, 0, line_id(OLD_LINE))


def test_where_nobody_has_judged_the_log_is_empty(tmp_path: Path) -> None:
    assert read_judgements(tmp_path) == JudgementLog()


def test_a_line_that_stands_twice_is_read_once() -> None:
    assert len(parse_log((OLD_LINE + b"\n") * 3).lines) == 1


def test_a_reviewer_takes_back_only_what_is_their_own(tmp_path: Path) -> None:
    (line,) = record(tmp_path, an_entry()).lines
    undo = RecordedUndo(undoes=line.id, reviewer="Somebody else", at=MORNING, turn=1)
    assert record(tmp_path, undo).undone == frozenset()
    assert record(tmp_path, undo.model_copy(update={"reviewer": "R. Vale"})).undone == {line.id}


def test_turns_rise_for_each_reviewer_whatever_the_lines_before_have() -> None:
    log = parse_log(b"\n".join([OLD_LINE, an_entry("cd", 7).model_dump_json().encode()]))
    assert log.next_turn("R. Vale") == 8
    assert log.next_turn("Maud Ferris") == 1
    assert parse_log(OLD_LINE).next_turn("R. Vale") == 2


def test_nothing_is_added_to_a_log_that_has_changed_since_it_was_read(tmp_path: Path) -> None:
    before = record(tmp_path, an_entry("one"))
    record(tmp_path, an_entry("two"))
    with pytest.raises(OutdatedError):
        append_entry(tmp_path, an_entry("three"), before)
    assert [line.entry.inconsistency for line in read_judgements(tmp_path).lines] == ["one", "two"]  # type: ignore[union-attr]  # judgements only


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param(b'{"inconsistency": "ab', id="half a line"),
        pytest.param(b"\xff\xfe\x00", id="not UTF-8"),
        pytest.param(b'{"inconsistency": "ab", "seen": "", "judgement": {"status": "true"}}', id="an unknown status"),
        pytest.param(b'{"undoes": "ab", "judgement": {}}', id="two lines in one"),
        pytest.param(b"[" * 10_000, id="nested beyond reason"),
    ],
)
def test_a_line_that_cannot_be_read_costs_no_other_and_is_named(tmp_path: Path, broken: bytes) -> None:
    record(tmp_path, an_entry("first"))
    with (tmp_path / JUDGEMENTS_NAME).open("ab") as log:
        log.write(broken)
    read = record(tmp_path, an_entry("second"))
    assert len(read.lines) == 2
    assert read.unreadable == (2,)
    assert broken in (tmp_path / JUDGEMENTS_NAME).read_bytes()
