"""People decide: what they decided is kept beside the report, bound to what they saw, and laid over whatever a later
run finds.
"""

from __future__ import annotations

from factcheck.review.context import Around, Contexts
from factcheck.review.laying import lay_judgements
from factcheck.review.log import (
    JUDGEMENTS_NAME,
    JudgementLog,
    RecordedJudgement,
    RecordedRemark,
    RecordedUndo,
    parse_log,
    read_judgements,
)
from factcheck.review.merging import merge_logs
from factcheck.review.session import (
    Decision,
    Review,
    Reviewer,
    decide,
    find_inconsistency,
    hide_others,
    next_open,
    open_review,
    read_again,
    remark,
    undo,
    waits_for,
)

__all__ = [
    "JUDGEMENTS_NAME",
    "Around",
    "Contexts",
    "Decision",
    "JudgementLog",
    "RecordedJudgement",
    "RecordedRemark",
    "RecordedUndo",
    "Review",
    "Reviewer",
    "decide",
    "find_inconsistency",
    "hide_others",
    "lay_judgements",
    "merge_logs",
    "next_open",
    "open_review",
    "parse_log",
    "read_again",
    "read_judgements",
    "remark",
    "undo",
    "waits_for",
]
