"""What is known of a folder's sources, and the file in which a person completes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.pipeline.reading import read
from factcheck.read import read_sources_file
from factcheck.read.sources_draft import HEAD, draft_sources, missing_of

if TYPE_CHECKING:
    from factcheck.models import Skipped, Source
    from factcheck.pipeline.assignment import Assignment


@dataclass(frozen=True, slots=True)
class Sourcing:
    """The sources of a folder."""

    sources: tuple[Source, ...]
    skipped: tuple[Skipped, ...]
    added: tuple[str, ...]
    """Paths of the sources for which the file has no table yet."""
    tables: str
    """Those tables as text."""
    head: str = HEAD
    """What stands above the tables in a new file."""

    def missing(self, source: Source) -> tuple[str, ...]:
        """The names of what is not known of it."""
        return missing_of(source)


def describe_sources(assignment: Assignment) -> Sourcing:
    """Reads the folder, and tells what is known of its sources.

    Raises:
        NothingReadError: No file of the folder could be read.
        UsageError: Its `sources.toml` makes no sense.
    """
    folder = read(assignment)
    tables, new = draft_sources(folder.documents, read_sources_file(assignment.folder))
    sources = tuple(document.source for document in folder.documents)
    return Sourcing(sources, folder.skipped, tuple(source.path for source in new), tables)
