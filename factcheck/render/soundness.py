"""Whether a report that was read from a file holds together: a hand may have been in it, or half of it been lost."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factcheck.errors import UsageError
from factcheck.render.nodes import iter_nodes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.models import Document
    from factcheck.report import Report

HINT = "Make it again with `factcheck report`."


def check_soundness(report: Report, documents: Mapping[str, Document]) -> None:
    """Makes sure that every quote belongs to a source of the report, and stands in its text where that is at hand.

    Raises:
        UsageError: one does not, or two things have one id; no reader of the report could tell what is meant.
    """
    for kind, nouns in (("sources", report.sources), ("claims", report.claims), ("flags", report.inconsistencies)):
        (name, times), *_ = Counter(noun.id for noun in nouns).most_common(1) or [("", 0)]
        if times > 1:
            raise UsageError(f"The report does not hold together: {times} {kind} have the id {name}.", HINT)
    known = {source.id: source.path for source in report.sources}
    for source, start, end, quote in _quotes(report):
        if source not in known:
            raise UsageError(f"The report does not hold together: it quotes {source}, which is no source of it.", HINT)
        document = documents.get(source)
        stands = document.text[start:end] == quote if document else report.redacted or end - start == len(quote)
        if start < 0 or not stands:
            where = f"“{quote[:40]}” does not stand at its place in {known[source]}"
            raise UsageError(f"The report does not hold together: {where}.", HINT)


def _quotes(report: Report) -> Iterator[tuple[str, int, int, str]]:
    """Source, start, end and words of everything that is quoted anywhere."""
    for node in iter_nodes(report):
        match node:
            case {"source": str(source), "start": int(start), "end": int(end), "quote": str(quote)}:
                yield source, start, end, quote
