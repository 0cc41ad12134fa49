from __future__ import annotations

from factcheck.report import Report
from tests.render.make_golden import PAGE, REPORT, body_of


def test_the_examples_page_is_the_one_that_was_looked_at() -> None:
    """Where this fails on purpose: look at the new page, then `make golden`."""
    report = Report.model_validate_json(REPORT.read_text("utf-8"))
    assert body_of(report).splitlines() == PAGE.read_text("utf-8").splitlines()
    assert "<h1" in PAGE.read_text("utf-8"), "it is no empty page that was looked at"
