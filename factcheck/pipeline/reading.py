"""Stop 1 in the pipeline: a folder to its documents and what was skipped."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.errors import NothingReadError
from factcheck.models import Document, Skipped
from factcheck.pipeline.assignment import Assignment
from factcheck.read import read_folder


@dataclass(frozen=True, slots=True)
class Folder:
    """Every file of a folder, read or skipped."""

    documents: tuple[Document, ...]
    """In order of their paths."""
    skipped: tuple[Skipped, ...]


def read(assignment: Assignment) -> Folder:
    """Read the folder.

    Raises:
        NothingReadError: No file could be read.
    """
    found = read_folder(assignment.folder, assignment.exclude, assignment.tesseract)
    documents = tuple(one for one in found if isinstance(one, Document))
    skipped = tuple(one for one in found if isinstance(one, Skipped))
    if not documents:
        raise NothingReadError(str(assignment.folder), [(one.path, one.reason) for one in skipped])
    return Folder(documents, skipped)
