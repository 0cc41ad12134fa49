"""A review that reads its log again comes to what one comes to that is opened anew."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.errors import UsageError
from factcheck.review import Decision, Reviewer, decide, open_review, remark, undo
from tests.serve.reports import a_report_of_three, three_flags, write

if TYPE_CHECKING:
    import pytest

AT = dt.datetime(2031, 5, 7, 14, 32, tzinfo=dt.UTC)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["confirmed", "dismissed", "unsure", "note", "undo"]),
        st.sampled_from([one.id for one in three_flags()]),
        st.sampled_from(["Ann", "Ben"]),
    ),
    max_size=8,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_a_log_that_is_read_on_gives_the_report_that_a_new_reading_gives(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str, str]]
) -> None:
    folder = write(tmp_path_factory.mktemp("again") / "report", a_report_of_three())
    review = open_review(folder)
    for what, id_, name in steps:
        who = Reviewer(name)
        try:
            match what:
                case "note":
                    review = remark(review, id_, "Ask.", who, AT)
                case "undo":
                    review = undo(review, None, who, AT)
                case "confirmed" | "dismissed" | "unsure":
                    review = decide(review, id_, Decision(what), who, AT)
        except UsageError:  # nothing to take back
            continue
        assert review.report == open_review(folder).report
