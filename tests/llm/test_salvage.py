from __future__ import annotations

import json

import pytest
from pydantic import BaseModel

from factcheck.extract.wire import ExtractionReply, ProposalReply
from factcheck.llm.salvage import salvage
from tests.llm.asking import Count
from tests.llm.server import claim, extraction

GOOD = claim(1, "One heron came")


def saved(content: object, reply_type: type[BaseModel] = ExtractionReply) -> tuple[int, int] | None:
    """Entries that are kept and that are dropped; None where nothing is."""
    found = salvage(content if isinstance(content, str) else json.dumps(content), reply_type)
    return found and (sum(len(listed) for _, listed in found.reply), found.dropped)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(extraction(GOOD, {"line": 2}), (1, 1), id="a claim without its fields"),
        pytest.param(extraction(GOOD, claim(2, "Two", kind="rumour")), (1, 1), id="a kind that is none"),
        pytest.param(extraction(GOOD, None, "Two herons", 7), (1, 3), id="entries that are no objects"),  # type: ignore[arg-type]
        pytest.param({"claims": [GOOD]}, (1, 0), id="a list that is missing"),
        pytest.param({**extraction(GOOD), "thoughts": "many"}, (1, 0), id="a field that nobody asked for"),
        pytest.param({"claims": [GOOD], "disputes": [{"line": 1}]}, (1, 1), id="a bad entry of another list"),
        pytest.param(extraction({"line": 2}), None, id="no good entry"),
        pytest.param({"claims": GOOD, "disputes": []}, None, id="an object in place of a list"),
        pytest.param([GOOD], None, id="no object"),
        pytest.param("Certainly!", None, id="prose"),
        pytest.param("[" * 100_000, None, id="brackets"),
    ],
)
def test_good_entries_are_kept_and_bad_ones_counted(content: object, expected: tuple[int, int] | None) -> None:
    assert saved(content) == expected


def test_a_reply_that_is_no_list_is_kept_whole_or_not_at_all() -> None:
    assert saved({"number": 3}, Count) is None
    assert saved({"number": 3, "word": "heron"}, Count) is None


def test_proposals_are_kept_one_by_one_too() -> None:
    good = {"a": 1, "b": 2, "question": "When?"}
    assert saved({"same": [{"questions": "1, 2"}], "disagree": [good]}, ProposalReply) == (1, 1)
