"""What a run would ask of a model: the first stops of the way, and no further."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extract.estimate import Estimate, estimate
from factcheck.extract.extractor import Reading
from factcheck.pipeline.reading import read
from factcheck.split import split_document

if TYPE_CHECKING:
    from factcheck.pipeline.assignment import Assignment
    from factcheck.settings import Settings


def estimate_run(assignment: Assignment, settings: Settings) -> Estimate:
    """What the run would take at the model that the settings name; nothing is sent.

    Raises:
        NothingReadError: No file of the folder could be read.
    """
    readings = [Reading(document, split_document(document)) for document in read(assignment).documents]
    return estimate(readings, settings)
