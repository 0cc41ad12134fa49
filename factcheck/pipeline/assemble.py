"""The report, put together from what every stop left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from factcheck import __version__
from factcheck.compare import rule_texts
from factcheck.extract.extractor import Extracted, Proposed
from factcheck.models import Document, Usage
from factcheck.pipeline.assignment import Assignment
from factcheck.pipeline.checking import Checked
from factcheck.pipeline.grounding import GroundedFolder
from factcheck.pipeline.normalising import Normalised
from factcheck.pipeline.reading import Folder
from factcheck.report import Extractor, FileCounts, Report, ReportedClaim, ReportedInconsistency, ReportedSource, Tool


def assemble(
    assignment: Assignment,
    extractor: Extractor,
    sources: tuple[Folder, Mapping[str, tuple[str, ...]]],
    found: tuple[GroundedFolder, Normalised, Checked],
    spent: Sequence[Extracted | Proposed],
) -> Report:
    """Everything found, and everything that went wrong, in one report.

    Args:
        assignment: What was asked.
        extractor: What read the documents.
        sources: The folder, and for each source the others that carry the same text.
        found: What grounding, normalising and checking left.
        spent: What asked a model, with its usage and failures.
    """
    folder, shared = sources
    grounded, normalised, checked = found
    rules = {one.rule for one in checked.inconsistencies}
    return Report(
        title=assignment.title,
        tool=Tool(version=__version__),
        extractor=extractor,
        usage=_total([one.usage for one in spent]),
        sources=tuple(
            ReportedSource(**dict(d.source), same_text_as=shared.get(d.source.id, ())) for d in folder.documents
        ),
        files=_count_files(folder),
        skipped=folder.skipped,
        set_aside=tuple(aside for document in folder.documents for aside in document.set_aside),
        claims=_claims(grounded, normalised, checked),
        comparisons=checked.comparisons,
        inconsistencies=tuple(ReportedInconsistency(**dict(one)) for one in checked.inconsistencies),
        ungrounded=grounded.ungrounded,
        failed=tuple(failed for one in spent for failed in one.failed),
        capped=checked.capped,
        uncovered=grounded.uncovered,
        withdrawn=tuple(pair for one in spent if isinstance(one, Proposed) for pair in one.withdrawn),
        rules={name: text for name, text in rule_texts().items() if name in rules},
    )


def _count_files(folder: Folder) -> FileCounts:
    read = sum(1 + len(one.source.also_at) for one in folder.documents if one.source.words)
    aside = sum(1 + len(one.source.also_at) for one in folder.documents if not one.source.words)
    skipped = len(folder.skipped)
    return FileCounts(found=read + aside + skipped, read=read, skipped=skipped, set_aside_whole=aside)


def _claims(grounded: GroundedFolder, normalised: Normalised, checked: Checked) -> tuple[ReportedClaim, ...]:
    against: dict[str, list[str]] = {}
    for link in checked.counterclaims:
        against.setdefault(link.disputed, []).append(link.claim)
    return tuple(
        ReportedClaim(
            **(dict(claim) | {"mentions": tuple(normalised.mentions[mention.id] for mention in claim.mentions)}),
            counterclaims=tuple(against.get(claim.id, ())),
        )
        for claim in grounded.claims
    )


def name_sources(documents: Sequence[Document]) -> dict[str, str]:
    """What each source is called in a sentence: its publisher where that is known and its own, else its path."""
    publishers = Counter(document.source.publisher for document in documents)
    names = {}
    for document in documents:
        publisher = document.source.publisher
        own = publisher and publishers[publisher] == 1
        names[document.source.id] = publisher if publisher and own else document.source.path
    return names


def _total(usages: Sequence[Usage]) -> Usage:
    costs = [usage.cost_usd for usage in usages if usage.calls or usage.cost_usd is not None]
    return Usage(
        calls=sum(usage.calls for usage in usages),
        cached=sum(usage.cached for usage in usages),
        again=sum(usage.again for usage in usages),
        prompt_tokens=sum(usage.prompt_tokens for usage in usages),
        completion_tokens=sum(usage.completion_tokens for usage in usages),
        cost_usd=None if None in costs else sum(cost or 0.0 for cost in costs),
    )
