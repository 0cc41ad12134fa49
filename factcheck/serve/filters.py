"""Which of the flags are looked through, and in which order one leads to the next."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from factcheck.serve.desk import status_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.report import ReportedInconsistency
    from factcheck.serve.desk import View


@dataclass(frozen=True, slots=True)
class Filter:
    """What was chosen; "" for no choice."""

    kind: str = ""
    severity: str = ""
    status: str = ""
    """A status, or "waiting": what the reviewer has still to decide."""
    source: str = ""
    """Label of a source."""

    @classmethod
    def read(cls, said: Mapping[str, str]) -> Filter:
        """The choice that an address or a form carries."""
        return cls(**{one.name: said.get(one.name, "") for one in fields(cls)})

    @property
    def query(self) -> str:
        """The choice as the end of an address: "?kind=date", or "" where nothing was chosen."""
        chosen = {one.name: getattr(self, one.name) for one in fields(self) if getattr(self, one.name)}
        return f"?{urlencode(chosen)}" if chosen else ""

    def matches(self, found: ReportedInconsistency, view: View) -> bool:
        """Whether a flag is among what was chosen."""
        return (
            self.kind in ("", found.kind)
            and self.severity in ("", found.severity)
            and self._has_status(found, view)
            and (not self.source or any(self._is_source(side.source, view) for side in found.sides))
        )

    def _has_status(self, found: ReportedInconsistency, view: View) -> bool:
        if self.status == "waiting":
            return found.id in view.waiting
        return self.status in ("", status_of(found))

    def _is_source(self, source_id: str, view: View) -> bool:
        return view.reference.labels.source(source_id) == self.source


@dataclass(frozen=True, slots=True)
class Steps:
    """Where one can go from a flag; "" where there is nothing that way."""

    previous: str
    next: str
    next_open: str
    nth: int
    """Its number among what was chosen; 0 where it is not among it any more."""
    total: int


def list_matching(view: View, chosen: Filter) -> tuple[ReportedInconsistency, ...]:
    """The flags among what was chosen, in the report's order."""
    return tuple(found for found in view.report.inconsistencies if chosen.matches(found, view))


def find_steps(view: View, chosen: Filter, current: str) -> Steps:
    """The ways from the flag with the id `current`, which need not be among what was chosen any more."""
    matching = {found.id for found in list_matching(view, chosen)}
    order = [found.id for found in view.report.inconsistencies]
    place = order.index(current) if current in order else -1
    before = [one for one in order[: max(place, 0)] if one in matching]
    after = [one for one in order[place + 1 :] if one in matching]
    return Steps(
        previous=before[-1] if before else "",
        next=after[0] if after else "",
        next_open=_first_waiting([*after, *before], view),
        nth=len(before) + 1 if current in matching else 0,
        total=len(matching),
    )


def _first_waiting(ids: Sequence[str], view: View) -> str:
    return next((one for one in ids if one in view.waiting), "")
