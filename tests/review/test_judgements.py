from __future__ import annotations

import datetime as dt
import itertools
from typing import TYPE_CHECKING

import pytest

from factcheck.models import Judgement
from factcheck.review import (
    JUDGEMENTS_NAME,
    RecordedJudgement,
    find_orphans,
    lay_judgements,
    read_judgements,
    record_judgement,
)
from tests.a_report import an_inconsistency

if TYPE_CHECKING:
    from pathlib import Path

MORNING = dt.datetime(2026, 3, 4, 9, tzinfo=dt.UTC)


def a_judgement(status: str = "confirmed", note: str = "", hour: int = 9) -> Judgement:
    return Judgement.model_validate(
        {"status": status, "reviewer": "R. Vale", "at": MORNING.replace(hour=hour), "note": note}
    )


def test_a_judgement_is_read_as_it_was_recorded(tmp_path: Path) -> None:
    found, judgement = an_inconsistency(), a_judgement(note="called the harbour ☎\nand ⟦wrote⟧")
    record_judgement(tmp_path, found, judgement)
    log = read_judgements(tmp_path)
    assert log.recorded == (RecordedJudgement(inconsistency=found.id, seen=found.summary, judgement=judgement),)
    assert log.unreadable == ()


def test_where_nobody_has_judged_the_log_is_empty(tmp_path: Path) -> None:
    assert read_judgements(tmp_path).recorded == ()


def test_the_last_judgement_wins_and_the_others_stay_in_the_log(tmp_path: Path) -> None:
    found = an_inconsistency()
    for status in ("confirmed", "unsure", "dismissed"):
        record_judgement(tmp_path, found, a_judgement(status))
    log = read_judgements(tmp_path)
    (laid,) = lay_judgements([found], log.recorded)
    assert laid.judgement is not None
    assert laid.judgement.status == "dismissed"
    assert [line.judgement.status for line in log.recorded] == ["confirmed", "unsure", "dismissed"]


def test_the_last_recorded_wins_even_where_a_clock_went_back(tmp_path: Path) -> None:
    found = an_inconsistency()
    record_judgement(tmp_path, found, a_judgement("confirmed", hour=12))
    record_judgement(tmp_path, found, a_judgement("dismissed", hour=7))
    (laid,) = lay_judgements([found], read_judgements(tmp_path).recorded)
    assert laid.judgement == a_judgement("dismissed", hour=7)


def test_inconsistencies_keep_their_order_whatever_the_order_of_judging() -> None:
    found = [an_inconsistency(key) for key in ("day", "ship", "toll")]
    lines = [RecordedJudgement(inconsistency=one.id, seen=one.summary, judgement=a_judgement()) for one in found[:2]]
    for order in itertools.permutations(lines):
        laid = lay_judgements(found, order)
        assert [one.id for one in laid] == [one.id for one in found]
        assert [one.judgement is not None for one in laid] == [True, True, False]


def test_a_judgement_that_was_withdrawn_from_the_log_is_not_kept_from_the_last_report() -> None:
    judged = an_inconsistency().model_copy(update={"judgement": a_judgement()})
    assert lay_judgements([judged], ())[0].judgement is None


def test_a_judgement_on_what_is_found_no_more_is_an_orphan_and_keeps_what_was_seen() -> None:
    gone, here = an_inconsistency("gone"), an_inconsistency("here")
    lines = [
        RecordedJudgement(inconsistency=one.id, seen=one.summary, judgement=a_judgement(status))
        for one, status in ((gone, "confirmed"), (here, "confirmed"), (gone, "dismissed"))
    ]
    (orphan,) = find_orphans([here], lines)
    assert orphan.seen == gone.summary
    assert orphan.judgement.status == "dismissed"


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param(b'{"inconsistency": "ab', id="half a line"),
        pytest.param(b"\xff\xfe\x00", id="not UTF-8"),
        pytest.param(b'{"inconsistency": "ab", "seen": "", "judgement": {"status": "true"}}', id="an unknown status"),
        pytest.param(b"[" * 10_000, id="nested beyond reason"),
    ],
)
def test_a_line_that_cannot_be_read_costs_no_other_and_is_named(tmp_path: Path, broken: bytes) -> None:
    first, second = an_inconsistency("first"), an_inconsistency("second")
    record_judgement(tmp_path, first, a_judgement())
    with (tmp_path / JUDGEMENTS_NAME).open("ab") as log:
        log.write(broken)
    record_judgement(tmp_path, second, a_judgement())
    read = read_judgements(tmp_path)
    assert [line.inconsistency for line in read.recorded] == [first.id, second.id]
    assert read.unreadable == (2,)
    assert broken in (tmp_path / JUDGEMENTS_NAME).read_bytes()
