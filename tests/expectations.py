"""What a report must flag and must not flag, told by the words that stand on the two sides."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from factcheck.models import Inconsistency, Side
from factcheck.report import Report


class Expectation(BaseModel):
    """One inconsistency: `holds` names words of its two sides."""

    model_config = ConfigDict(extra="forbid")

    id: str
    kind: str
    holds: tuple[str, str]
    why: str
    sources: tuple[str, str] | None = None
    """The files of the two sides, where whoever wrote the folder named them."""


class Expected(BaseModel):
    """An `expected.json`: all that must be flagged, and look-alikes that must not."""

    model_config = ConfigDict(extra="forbid")

    about: str = ""
    must_flag: list[Expectation] = []
    must_not_flag: list[Expectation] = []
    may_flag: list[Expectation] = []
    same_text: list[list[str]] = []
    furniture: list[str] = []


def read_expected(path: Path) -> Expected:
    return Expected.model_validate(json.loads(path.read_text(encoding="utf-8")))


def missed(report: Report, expected: Expected) -> list[str]:
    """Ids of what must be flagged and is not."""
    return [one.id for one in expected.must_flag if not any(matches(one, flag) for flag in report.inconsistencies)]


def false_alarms(report: Report, expected: Expected) -> list[str]:
    """Summaries of what is flagged and stands neither under `must_flag` nor under `may_flag`."""
    wanted = [*expected.must_flag, *expected.may_flag]
    return [flag.summary for flag in report.inconsistencies if not any(matches(one, flag) for one in wanted)]


def forbidden(report: Report, expected: Expected) -> list[str]:
    """Ids of look-alikes that are flagged all the same."""
    return [one.id for one in expected.must_not_flag if any(matches(one, flag, 2) for flag in report.inconsistencies)]


AKIN = ({"name", "place"}, {"quote", "attribution"}, {"certainty", "claim", "other"}, {"figure", "date"})
"""Kinds that whoever writes a folder without knowing ours may take for one another."""


def matches(one: Expectation, flag: Inconsistency, sides: int = 99) -> bool:
    """The flag is of the kind, and two of its sides hold the words, in either order."""
    return _is_of_kind(one, flag) and any(
        _holds(left, one.holds[0]) and _holds(right, one.holds[1]) for left, right in _pairs(flag.sides[:sides])
    )


def _is_of_kind(one: Expectation, flag: Inconsistency) -> bool:
    blind = one.sources is not None
    return one.kind == flag.kind or (blind and any({one.kind, flag.kind} <= kinds for kinds in AKIN))


def _holds(side: Side, words: str) -> bool:
    return words.casefold() in f"{side.value} {side.quote}".casefold()


def _pairs(sides: tuple[Side, ...]) -> Iterator[tuple[Side, Side]]:
    return ((left, right) for left in sides for right in sides if left is not right)
