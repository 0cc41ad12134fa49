from __future__ import annotations

import pytest

from tests.expectations import false_alarms, forbidden, missed, read_expected
from tests.pipeline.reports import ROOT, report_on

FOLDERS = sorted(path for path in (ROOT / "tests" / "folders").iterdir() if path.is_dir())
# What rules do not reach yet, with the reason. A row here that begins to pass must be taken out.
BEYOND_RULES: dict[str, str] = {
    "ferry_sinking/port": "two towns that no list knows, and the word for landing is all that the sentences share",
    "science_finding/sample": "“followed” beside “studied”, adults beside people",
    "train_derailment/carriages": "“left the track” beside “derailed”, and nothing else in common",
}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_what_must_be_flagged_is_and_look_alikes_are_not(folder):
    expected = read_expected(folder.with_name(folder.name + ".expected.json"))
    report = report_on(folder)
    beyond = [one for one in missed(report, expected) if f"{folder.name}/{one}" not in BEYOND_RULES]
    assert (beyond, forbidden(report, expected), false_alarms(report, expected)) == ([], [], [])


def test_every_row_beyond_the_rules_is_still_beyond_them():
    passing = []
    for row in BEYOND_RULES:
        name, _, one = row.partition("/")
        folder = ROOT / "tests" / "folders" / name
        if one not in missed(report_on(folder), read_expected(folder.with_name(name + ".expected.json"))):
            passing.append(row)
    assert passing == []
