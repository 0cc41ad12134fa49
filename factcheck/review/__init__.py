"""People decide: judgements are kept beside the report, and laid over whatever a later run finds."""

from __future__ import annotations

from factcheck.review.judgements import (
    JUDGEMENTS_NAME,
    JudgementLog,
    RecordedJudgement,
    find_orphans,
    lay_judgements,
    read_judgements,
    record_judgement,
)
from factcheck.review.session import find_inconsistency

__all__ = [
    "JUDGEMENTS_NAME",
    "JudgementLog",
    "RecordedJudgement",
    "find_inconsistency",
    "find_orphans",
    "lay_judgements",
    "read_judgements",
    "record_judgement",
]
