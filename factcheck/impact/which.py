"""Which source a person means by what was typed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcheck.report import Report, ReportedSource

SHORTEST_PREFIX = 4
_LABEL = re.compile(r"[Ss]([0-9]{1,6})")
SHOWN = 5
"""Sources that are named where several may be meant."""


def find_source(report: Report, typed: str) -> ReportedSource:
    """The source at that path, with that label in the briefing ("S3"), title, publisher, file name or beginning of its
    id or sha256; the first of these that any source has.

    Raises:
        UsageError: there is none, or there are several.
    """
    label = _LABEL.fullmatch(typed)
    labelled = dict(enumerate(report.sources, start=1)).get(int(label[1])) if label else None
    folded = " ".join(typed.casefold().split())
    ways: Sequence[Callable[[ReportedSource], bool]] = (
        lambda one: typed in (one.path, *one.also_at),
        lambda one: one is labelled,
        lambda one: folded in (_folded(one.title), _folded(one.publisher)),
        lambda one: one.path.rpartition("/")[2] == typed,
        lambda one: len(typed) >= SHORTEST_PREFIX and one.sha256.startswith(typed.lower()),
    )
    for way in ways:
        found = [one for one in report.sources if way(one)]
        if len(found) == 1:
            return found[0]
        if found:
            named = ", ".join(one.path for one in found[:SHOWN])
            raise UsageError(f"{len(found)} sources are meant by {typed}: {named}.", "Name one by its path.")
    paths = [f"S{number} {one.path}" for number, one in enumerate(report.sources, start=1)]
    more = f" ... and {len(paths) - SHOWN} more" if len(paths) > SHOWN else ""
    raise UsageError(f"The report has no source {typed}.", f"Its sources: {', '.join(paths[:SHOWN])}{more}")


def _folded(name: str | None) -> str | None:
    return " ".join(name.casefold().split()) if name else None
