"""Which inconsistency a row is on: by its id and its checksum together, and never by a guess."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.render.export.row_check import hash_seen

if TYPE_CHECKING:
    from factcheck.intake.rows import Row
    from factcheck.report import Report, ReportedInconsistency

BY_CHECKSUM = "its id was broken or is another today; its checksum says which it is"


class NoFitError(Exception):
    """A row fits nothing in the report; the message says why."""


class Fitting:
    """A report's inconsistencies by what rows are bound by."""

    def __init__(self, report: Report) -> None:
        paths = {source.id: source.path for source in report.sources}
        self._by_id = {found.id: found for found in report.inconsistencies}
        self._seen = {found.id: hash_seen(found, paths) for found in report.inconsistencies}
        self._by_seen: dict[str, list[ReportedInconsistency]] = {}
        for found in report.inconsistencies:
            self._by_seen.setdefault(self._seen[found.id], []).append(found)

    def find(self, row: Row) -> tuple[ReportedInconsistency, str]:
        """The inconsistency that a row is on, and what a person should know of how it was found.

        Raises:
            NoFitError: it is on none, or it cannot be told.
        """
        named, check = self._by_id.get(row.cell("id")), row.check
        if check is None:
            raise NoFitError(
                "its checksum is missing or broken: what was decided on cannot be told"
                if named
                else "it has no id and no checksum of this report"
            )
        sealed = self._by_seen.get(check.seen, [])
        if named and self._seen[named.id] == check.seen:
            return named, ""
        if named and sealed:
            raise NoFitError("its id and its checksum are of two inconsistencies: were columns sorted apart?")
        if named:
            raise NoFitError("what the report states has changed since the file was written: export it again")
        if len(sealed) == 1:
            return sealed[0], BY_CHECKSUM
        if sealed:
            raise NoFitError("its id is broken, and its checksum is that of several inconsistencies")
        raise NoFitError("the report no longer states what it was on, or it is of another report")
