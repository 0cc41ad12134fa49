"""Whose label is whose: without a key a page of labels says nothing to somebody who has not read the sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.render.front import NamedSource, SourceKey
from factcheck.render.pieces import Listed
from factcheck.render.shown import clip

if TYPE_CHECKING:
    from factcheck.render.labels import Labels
    from factcheck.report import Report

NAMED = 14
"""Sources that the key names; the list of sources names them all."""
NAME_LIMIT = 28
"""Characters of a name."""
LINE = 112
"""Characters of a line of the key; measured with the bundled fonts."""
BETWEEN = 4
"""Characters that a label takes besides its letters: the gaps around it."""


def make_source_key(report: Report, labels: Labels) -> SourceKey:
    """The first sources by their publisher, their title or their file."""
    named = tuple(
        NamedSource(labels.source(source.id), clip(source.publisher or source.title or source.path, NAME_LIMIT))
        for source in report.sources[:NAMED]
    )
    letters = sum(len(one.label) + len(one.name) + BETWEEN for one in named)
    lines = 1 - (-letters // LINE) if named else 0
    return SourceKey(Listed(named, len(report.sources) - len(named)), lines)
