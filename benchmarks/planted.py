"""The small folders of `tests/folders/`: what was planted in them, what the rules find and what they flag in vain."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.scores import share
from tests.expectations import Expected, false_alarms, forbidden, matches, missed, read_expected
from tests.pipeline.reports import ROOT, report_on

DEVELOPED_WITH = frozenset(
    """bridge_opening bus_crash company_results council_tax court football harbour_trial mill_fire obituary
    school_strike summit vaccine_study""".split()
)
"""Folders that were written while the rules were; all others were written blind."""
HEAD = ["Folders, kind", "planted", "found", "missed", "false alarms", "recall", "look-alikes", "flagged in vain"]


@dataclass(slots=True)
class Tally:
    """The counts of one kind of inconsistency, or of all."""

    planted: int = 0
    missed: int = 0
    alarms: int = 0
    look_alikes: int = 0
    forbidden: int = 0

    def cells(self) -> list[str]:
        """The counts in the order of `HEAD`."""
        found = self.planted - self.missed
        counts = [str(count) for count in (self.planted, found, self.missed, self.alarms)]
        return [*counts, share(found, self.planted), str(self.look_alikes), str(self.forbidden)]


@dataclass(slots=True)
class Folders:
    """Some of the folders together."""

    title: str
    names: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    total: Tally = field(default_factory=Tally)
    kinds: dict[str, Tally] = field(default_factory=dict)

    def add(self, folder: Path) -> None:
        """Reads one folder without a model and counts what its expectations say of the report."""
        expected, report = read_expected(folder.with_name(folder.name + ".expected.json")), report_on(folder)
        self.names.append(folder.name)
        unseen, vain = missed(report, expected), forbidden(report, expected)
        self.missed += [f"{folder.name}/{one}" for one in unseen]
        for one in expected.must_flag:
            self._count(one.kind, Tally(planted=1, missed=int(one.id in unseen)))
        for one in expected.must_not_flag:
            self._count(one.kind, Tally(look_alikes=1, forbidden=int(one.id in vain)))
        for kind in _alarm_kinds(folder, expected):
            self._count(kind, Tally(alarms=1))

    def _count(self, kind: str, more: Tally) -> None:
        for tally in (self.total, self.kinds.setdefault(kind, Tally())):
            tally.planted += more.planted
            tally.missed += more.missed
            tally.alarms += more.alarms
            tally.look_alikes += more.look_alikes
            tally.forbidden += more.forbidden

    def table_rows(self) -> list[list[str]]:
        """The total, then the kinds with the most planted first."""
        kinds = sorted(self.kinds, key=lambda kind: (-self.kinds[kind].planted, kind))
        total = [f"**{self.title}** ({len(self.names)} folders)", *self.total.cells()]
        return [total, *([kind, *self.kinds[kind].cells()] for kind in kinds)]


def _alarm_kinds(folder: Path, expected: Expected) -> list[str]:
    """The kinds of what is flagged and stands neither under `must_flag` nor under `may_flag`."""
    report, wanted = report_on(folder), [*expected.must_flag, *expected.may_flag]
    kinds = [flag.kind for flag in report.inconsistencies if not any(matches(one, flag) for one in wanted)]
    assert len(kinds) == len(false_alarms(report, expected))
    return kinds


def all_folders() -> tuple[Folders, Folders]:
    """The folders written blind, and those written with the rules."""
    blind, beside = Folders("written blind"), Folders("written with the rules")
    for folder in sorted(path for path in (ROOT / "tests" / "folders").iterdir() if path.is_dir()):
        (beside if folder.name in DEVELOPED_WITH else blind).add(folder)
    return blind, beside
