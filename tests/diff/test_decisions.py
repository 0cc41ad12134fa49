"""What becomes of decisions from one report to the next, through the log beside each."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest

from factcheck.diff import diff_reviews
from factcheck.review import Decision, Reviewer, decide, open_review, undo
from factcheck.store import REPORT_NAME
from tests.pipeline.reports import ROOT, report_on

AT = dt.datetime(2026, 3, 4, 9, tzinfo=dt.UTC)
MAUD = Reviewer("Maud Ferris")


@pytest.fixture(name="old")
def _old(tmp_path: Path) -> Path:
    """The example's report with three decisions."""
    folder = tmp_path / "old"
    folder.mkdir()
    (folder / REPORT_NAME).write_text(report_on(ROOT / "examples" / "harbour").to_json(), "utf-8")
    review = open_review(folder)
    for key in ("K1", "K5", "K9"):
        review = decide(review, key, Decision("confirmed"), MAUD, AT)
    return folder


@pytest.fixture(name="new")
def _new(tmp_path: Path) -> Path:
    """A report on the example after one figure was edited, one was corrected, and nothing else."""
    sources = tmp_path / "sources"
    shutil.copytree(ROOT / "examples" / "harbour", sources)
    for name, before, after in (
        ("03_evening_post.txt", "At least 19", "At least 23"),
        ("06_dockers_union.md", "41 million", "14 million"),
    ):
        text = (sources / name).read_text("utf-8")
        (sources / name).write_text(text.replace(before, after), "utf-8")
    folder = tmp_path / "new"
    folder.mkdir()
    (folder / REPORT_NAME).write_text(report_on(sources).to_json(), "utf-8")
    return folder


def states(old: Path, new: Path) -> dict[str, tuple[str, bool]]:
    diff = diff_reviews(open_review(old), open_review(new))
    return {one.old_label or f"made {one.new_label}": (one.state, one.recorded) for one in diff.judgements}


def test_each_decision_is_in_one_state_and_the_log_is_asked_whether_it_knows_it(old: Path, new: Path) -> None:
    assert states(old, new) == {"K1": ("stale", False), "K5": ("orphaned", False), "K9": ("stale", False)}
    shutil.copy(old / "judgements.jsonl", new)
    assert states(old, new) == {"K1": ("stale", True), "K5": ("orphaned", True), "K9": ("stale", True)}


def test_what_was_seen_and_what_is_there_is_told_of_a_stale_one(old: Path, new: Path) -> None:
    diff = diff_reviews(open_review(old), open_review(new))
    assert ("value", "at least 19 people", "at least 23 people") in [
        (change.what, change.before, change.after) for change in diff.judgements[0].changes
    ]


def test_what_was_decided_since_is_told_from_what_was_carried(old: Path, tmp_path: Path) -> None:
    later = tmp_path / "later"
    shutil.copytree(old, later)
    review = decide(open_review(later), "K2", Decision("dismissed", reason="other time"), MAUD, AT)
    review = decide(review, "K1", Decision("unsure"), MAUD, AT)
    undo(review, "K5", MAUD, AT)
    assert states(old, later) == {
        "K1": ("superseded", True),
        "K5": ("undone", True),
        "K9": ("carried", True),
        "made K1": ("made", True),
        "made K2": ("made", True),
    }


def test_equal_reports_with_the_same_decisions_are_equal(old: Path, tmp_path: Path) -> None:
    later = tmp_path / "later"
    shutil.copytree(old, later)
    assert diff_reviews(open_review(old), open_review(later)).equal
    (later / "judgements.jsonl").unlink()
    assert not diff_reviews(open_review(old), open_review(later)).equal
