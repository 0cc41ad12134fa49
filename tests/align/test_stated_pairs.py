"""Two sentences of two sources: what cannot both hold of one event is flagged, and its look-alikes are not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.align.folders import checked

CASES = [
    json.loads(line) for line in (Path(__file__).parents[1] / "cases" / "stated_pairs.jsonl").open(encoding="utf-8")
]
KINDS = frozenset(("other", "place", "name"))


@pytest.mark.parametrize("case", [pytest.param(case, id=case["id"]) for case in CASES])
def test_two_sources_are_told_apart_as_the_row_says(case):
    found = {flag.kind for flag in checked(case["left"], case["right"]).inconsistencies}
    assert sorted(found & KINDS) == case["kinds"]


@pytest.mark.parametrize("case", [pytest.param(case, id=case["id"]) for case in CASES if case["kinds"]])
def test_the_order_of_the_sources_changes_nothing(case):
    found = {flag.kind for flag in checked(case["right"], case["left"]).inconsistencies}
    assert sorted(found & KINDS) == case["kinds"]


def test_half_as_many_rows_are_hard_as_are_in_conflict():
    hard = sum(case["hard"] for case in CASES)
    assert len({case["id"] for case in CASES}) == len(CASES) >= 250
    assert 2 * hard >= len(CASES) - hard


def test_sources_that_name_nobody_in_common_tell_two_stories():
    storm = "Ana Ruiz, mayor of Halden, said a gas leak caused the fire at the Corvane works."
    port = "Otto Meier of Brandt, who heads Nordex, said a cigarette caused the fire."
    assert checked(storm, port).inconsistencies == ()
    both = "Otto Meier, who heads Nordex in Halden, said a cigarette caused the fire."
    assert [flag.kind for flag in checked(storm, both).inconsistencies] == ["other"]
