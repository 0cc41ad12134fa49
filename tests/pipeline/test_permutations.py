"""The same is found whatever the order of the files, their names and the number of cores."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.extract.rules import RulesExtractor
from factcheck.pipeline import Assignment, make_report
from factcheck.report import Report
from tests.pipeline.reports import ROOT, quiet, report_on

FOLDERS = [
    ROOT / "tests" / "folders" / name
    for name in ("bus_crash", "embassy_siege", "ferry_sinking", "obituary", "quake_toll", "train_derailment")
]
HARBOUR = ROOT / "examples" / "harbour"
FEW = settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def found(report: Report) -> dict[str, object]:
    """What a report says, without the files' names and without what their order decides: which side comes first."""
    return {
        "claims": {claim.id: (claim.statement, claim.kind, frozenset(claim.counterclaims)) for claim in report.claims},
        "comparisons": {
            one.id: (one.kind, one.agreement, frozenset((s.source, s.start, s.value) for s in one.sides))
            for one in report.comparisons
        },
        "flagged": {
            one.id: (one.kind, one.rule, one.severity, frozenset((s.source, s.start) for s in one.sides))
            for one in report.inconsistencies
        },
        "voices": {source.id: frozenset(source.same_text_as) for source in report.sources},
        "set aside": {(one.source, one.start, one.end, one.reason) for one in report.set_aside},
        "skipped": {one.reason for one in report.skipped},
    }


def renamed(folder: Path, place: Path, order: list[int]) -> Path:
    """The folder with its files under other names, so that they come in another order."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    for at, path in zip(order, sorted(folder.iterdir()), strict=True):
        shutil.copyfile(path, place / f"{at:02}_{'zyx'[at % 3]}{path.suffix}")
    return place


@pytest.mark.parametrize("folder", [*FOLDERS, HARBOUR], ids=lambda folder: folder.name)
@FEW
@given(chance=st.data())
def test_other_names_and_another_order_find_the_same(folder, tmp_path, chance):
    order = chance.draw(st.permutations(range(len(list(folder.iterdir())))))
    report, _ = make_report(Assignment(renamed(folder, tmp_path / "other", order), "Renamed"), RulesExtractor(), quiet)
    assert found(report) == found(report_on(folder))


@pytest.mark.parametrize("folder", FOLDERS[:2], ids=lambda folder: folder.name)
def test_files_that_were_written_in_another_order_give_the_same_report(folder, tmp_path):
    place = tmp_path / folder.name
    place.mkdir()
    for path in sorted(folder.iterdir(), reverse=True):
        shutil.copyfile(path, place / path.name)
    report, _ = make_report(Assignment(place, folder.name), RulesExtractor(), quiet)
    assert report.to_json() == report_on(folder).to_json()


RUN = """
import os, sys
from pathlib import Path
if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[: int(sys.argv[2])])
from factcheck.extract.rules import RulesExtractor
from factcheck.pipeline import Assignment, make_report
print(make_report(Assignment(Path(sys.argv[1]), "same"), RulesExtractor(), lambda *_: None)[0].to_json())
"""


def test_the_number_of_cores_and_the_seed_of_hashes_change_no_byte():
    runs = []
    for cores, seed in (("1", "1"), ("64", "2"), ("64", "3")):
        command = [sys.executable, "-c", RUN, str(HARBOUR), cores]
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        runs.append(subprocess.run(command, env=environment, capture_output=True, check=True, timeout=300).stdout)
    assert runs[0] == runs[1] == runs[2]
