from __future__ import annotations

import dataclasses

import pytest

from factcheck.render import make_briefing_view
from factcheck.report import Report
from tests.render import sample

MAKERS = [
    sample.make_sample,
    sample.make_model_sample,
    sample.make_judged_sample,
    sample.make_quiet_sample,
    sample.make_single_sample,
    sample.make_empty_sample,
    sample.make_wide_sample,
]


@pytest.mark.parametrize("make", MAKERS)
def test_report_json_is_all_that_the_briefing_needs(make: object) -> None:
    report = make()
    assert make_briefing_view(Report.model_validate_json(report.to_json())) == make_briefing_view(report)


def test_it_is_a_draft_until_a_person_has_settled_everything() -> None:
    assert make_briefing_view(sample.make_sample()).draft
    assert not make_briefing_view(sample.make_judged_sample()).draft
    assert make_briefing_view(sample.make_judged_sample(sample.UNSURE)).draft
    assert make_briefing_view(sample.make_quiet_sample()).draft, "nothing flagged is nothing reviewed"


def test_the_view_is_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        make_briefing_view(sample.make_single_sample()).title = "another"


def test_scripts_without_a_font_are_named() -> None:
    assert {script.name for script in make_briefing_view(sample.make_sample()).scripts} == {
        "Arabic",
        "Chinese characters",
        "Japanese",
    }
