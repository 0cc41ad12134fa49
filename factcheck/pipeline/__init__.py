"""The table of contents: read, split, extract, ground, normalise, align, compare. Only this package knows the order;
what people decided is laid over the report where it is published.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.align import find_shared_text, voices
from factcheck.extract.extractor import Extractor, Progress, Reading
from factcheck.inspected import Inspection
from factcheck.models import Document
from factcheck.pipeline.assemble import assemble, name_sources
from factcheck.pipeline.assignment import Assignment
from factcheck.pipeline.checking import check
from factcheck.pipeline.grounding import ground
from factcheck.pipeline.inspection import inspect_file
from factcheck.pipeline.normalising import normalise
from factcheck.pipeline.reading import read
from factcheck.report import Report
from factcheck.split import split_document


def make_report(
    assignment: Assignment, extractor: Extractor, progress: Progress
) -> tuple[Report, tuple[Document, ...]]:
    """The whole way from a folder to a report that nobody has judged, with its documents; nothing is written.

    Raises:
        NothingReadError: No file of the folder could be read.
        EndpointError: The model's endpoint refused for good.
        CapReachedError: The run reached `--max-cost` or `--max-calls`.
    """
    folder = read(assignment)
    readings = [Reading(document, split_document(document)) for document in folder.documents]
    extracted = extractor.extract(readings, progress)
    grounded = ground(readings, extracted, extractor)
    marked = {reading.document.source.id: reading.marked for reading in readings}
    normalised = normalise(grounded.claims, folder.documents, marked)
    shared = find_shared_text(folder.documents)
    voice = voices(folder.documents, shared)
    proposed = extractor.propose(grounded.claims, readings)
    answers = normalised.answers(grounded.claims, folder.documents, voice)
    checked = check(grounded.claims, answers, proposed.proposals, name_sources(folder.documents), voice)
    spent = (extracted, *grounded.again, proposed)
    found = (grounded, normalised, checked)
    return assemble(assignment, extractor.description, (folder, shared), found, spent), folder.documents


__all__: Sequence[str] = ("Assignment", "Inspection", "inspect_file", "make_report")
