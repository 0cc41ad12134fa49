"""Time of `factcheck diff` and `factcheck impact` on made reports: `python -m benchmarks.revisions [SOURCES ...]`.

The later report is the earlier one in which a tenth of the files were edited: their claims have other ids, some have
other words, and every inconsistency that they take part in has another id. Reading and writing the reports is left out.
The growth is the exponent between two sizes: 1.0 is linear, 2.0 the square.
"""

from __future__ import annotations

import math
import sys
from dataclasses import replace

from benchmarks.made_sources import MadeFolder, make_sources
from benchmarks.scale import timed
from factcheck.align import find_shared_text, voices
from factcheck.diff import diff_reports
from factcheck.impact import withdraw_source
from factcheck.models import Claim, Detail, Document, Usage, make_id
from factcheck.pipeline.checking import check
from factcheck.report import Extractor, Report, ReportedClaim, ReportedInconsistency, ReportedSource, Tool

SIZES = (125, 1_250)
"""Sources; each has about eight claims."""
MOST_SECONDS = 1.5
"""Promised for a diff of 10,000 claims, and for an impact."""
EDITED = 10
"""One of so many files is edited."""


def main(sizes: list[int]) -> None:
    """Prints a line for each size."""
    before: dict[str, float] = {}
    for size in sizes:
        run = measure(size)
        print(_line(run, before), flush=True)
        before = run


def measure(size: int) -> dict[str, float]:
    """Seconds of the processor for both, and what they were given."""
    folder = make_sources(size, one_story=False)
    old, new = make_report(folder), make_report(edit(folder))
    diff, diffing = timed(lambda: diff_reports(old, new))
    _, same = timed(lambda: diff_reports(old, old))
    busiest = max(old.sources, key=lambda one: len(one.same_text_as))
    impact, withdrawing = timed(lambda: withdraw_source(old, busiest.id))
    return {
        "claims": len(old.claims),
        "flags": len(old.inconsistencies),
        "changed": sum(one.state == "changed" for one in (*diff.claims, *diff.inconsistencies)),
        "diff": diffing,
        "same": same,
        "impact": withdrawing,
        "fallen": len(impact.claims),
    }


def edit(folder: MadeFolder) -> MadeFolder:
    """The folder in which every tenth file begins otherwise, and its last claim says something else."""
    edited = {document.source.id: _edited(document) for document in folder.documents[::EDITED]}
    claims = {claim.id: _moved(claim, edited) for claim in folder.claims}
    return replace(
        folder,
        documents=[edited.get(document.source.id, document) for document in folder.documents],
        claims=list(claims.values()),
        answers=[
            replace(answer, claim=claims[answer.claim.id], detail=_of(answer.detail, edited))
            for answer in folder.answers
        ],
    )


def _edited(document: Document) -> Document:
    sha256 = document.source.sha256[::-1]
    source = document.source.model_copy(update={"id": sha256[:12], "sha256": sha256})
    return document.model_copy(update={"source": source})


def _moved(claim: Claim, edited: dict[str, Document]) -> Claim:
    document = edited.get(claim.source)
    if document is None:
        return claim
    piece = claim.evidence[0]
    words = piece.quote if piece.start % 3 else f"{piece.quote} So it was said."
    moved = piece.model_copy(update={"source": document.source.id, "quote": words})
    return claim.model_copy(update={"id": make_id(document.source.sha256, claim.id), "evidence": (moved,)})


def _of(detail: Detail, edited: dict[str, Document]) -> Detail:
    document = edited.get(detail.source)
    return detail.model_copy(update={"source": document.source.id}) if document else detail


def make_report(folder: MadeFolder) -> Report:
    """The report on a made folder."""
    shared = find_shared_text(folder.documents)
    names = {document.source.id: document.source.path for document in folder.documents}
    checked = check(folder.claims, folder.answers, (), names, voices(folder.documents, shared))
    details: dict[str, list[Detail]] = {}
    for answer in folder.answers:
        details.setdefault(answer.claim.id, []).append(answer.detail)
    return Report(
        title="Made",
        tool=Tool(version="0"),
        extractor=Extractor(kind="rules"),
        usage=Usage(),
        sources=tuple(
            ReportedSource(**dict(one.source), same_text_as=shared.get(one.source.id, ())) for one in folder.documents
        ),
        skipped=(),
        set_aside=(),
        claims=tuple(
            ReportedClaim(**(dict(claim) | {"mentions": tuple(details.get(claim.id, ()))})) for claim in folder.claims
        ),
        comparisons=checked.comparisons,
        inconsistencies=tuple(ReportedInconsistency(**dict(one)) for one in checked.inconsistencies),
        ungrounded=(),
        failed=(),
        rules={},
    )


def _line(run: dict[str, float], before: dict[str, float]) -> str:
    head = f"{run['claims']:>7,.0f} claims {run['flags']:>6,.0f} flags {run['changed']:>6,.0f} changed"
    times = f"diff {run['diff']:.2f} s, of equal reports {run['same']:.2f} s, impact {run['impact']:.2f} s"
    if not before:
        return f"{head}  {times}"
    size = math.log(run["claims"] / before["claims"])
    grown = {name: math.log(max(run[name], 1e-4) / max(before[name], 1e-4)) / size for name in ("diff", "impact")}
    kept = "kept" if max(run["diff"], run["impact"]) < MOST_SECONDS else "NOT KEPT"
    growth = f"growth {grown['diff']:.2f} and {grown['impact']:.2f}"
    return f"{head}  {times}  {growth}  promised: below {MOST_SECONDS:g} s, {kept}"


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or list(SIZES))
