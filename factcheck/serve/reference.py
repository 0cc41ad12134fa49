"""What pages are made from: a report with its labels, its sources as rows, and their texts where they are at hand."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.render.appendix import list_sources
from factcheck.render.claims import ClaimRows, make_disputed
from factcheck.render.labels import Labels
from factcheck.render.rows import SourceRow
from factcheck.render.voices import voice_of_each

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.models import Comparison, Document
    from factcheck.render.rows import ClaimCard
    from factcheck.report import Report


class Reference:
    """A report in which things are looked up; made once for each state of its file, whatever is decided on it."""

    def __init__(self, report: Report, documents: Mapping[str, Document]) -> None:
        self.report = report
        self.documents = documents
        """By the source's id; none where the texts are not kept beside the report."""
        self.labels = Labels(report)
        self.comparisons: Mapping[str, Comparison] = {one.id: one for one in report.comparisons}
        rows = list_sources(report, self.labels)
        self._rows = {source.id: row for source, row in zip(report.sources, rows, strict=True)}

    def source(self, source_id: str) -> SourceRow:
        """The source as a row; one that says so for a source that the report does not list."""
        row = self._rows.get(source_id)
        return row or _unlisted(self.labels.source(source_id))

    @cached_property
    def disputed(self) -> tuple[ClaimCard, ...]:
        """The claims that another one disputes, each with its counterclaims."""
        return make_disputed(self.report, self.labels).shown

    @cached_property
    def claim_rows(self) -> ClaimRows:
        """Makes the row of any claim."""
        return ClaimRows(self.report, self.labels)

    @cached_property
    def voices(self) -> Mapping[str, str]:
        """For the label of each source the id of the voice that it speaks with."""
        return {self.labels.source(one): of for one, of in voice_of_each(self.report.sources).items()}


def _unlisted(label: str) -> SourceRow:
    return SourceRow(
        label=label,
        title="not in the report",
        publisher="",
        author="",
        published="",
        updated="",
        published_from="",
        url="",
        link="",
        language="",
        words=0,
        grade="",
        path="",
        sha256="",
        encoding_guess="",
        same_text_as=(),
    )
