"""When an article was published, on the labelled heads of tests/cases/published.jsonl."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from factcheck.read.text import read_text

CASES = Path(__file__).resolve().parent.parent / "cases" / "published.jsonl"
ROWS: list[dict[str, Any]] = [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("row", [pytest.param(row, id=row["id"]) for row in ROWS])
def test_the_stated_day_and_no_other_is_the_published_one(row: dict[str, Any]) -> None:
    imprint = read_text(row["text"].encode()).imprint
    days = [day and day.isoformat() for day in (imprint.published, imprint.updated)]
    stated = [days[0], imprint.published_time, days[1], imprint.updated_time]
    assert stated == [row[name] for name in ("published", "time", "updated", "updated_time")], row["why"]


def test_the_rows_are_many_and_half_of_them_hard() -> None:
    assert len(ROWS) >= 60
    assert sum(row["hard"] for row in ROWS) * 2 >= len(ROWS) - 2
