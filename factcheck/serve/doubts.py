"""Why a flag may be wrong: what the report itself knows that speaks for care, a sentence each."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.models import Side
    from factcheck.render.labels import Labels
    from factcheck.report import Report, ReportedInconsistency, ReportedSource

MOVES = ("figure", "date", "place", "other")
"""Kinds of which a later source may give an update."""


def list_doubts(found: ReportedInconsistency, report: Report, labels: Labels) -> tuple[str, ...]:
    """Every reason for care with the flag, once; none where the report knows none."""
    told = (
        *_about_the_question(found),
        *_about_sources(found, report, labels),
        *_about_voices(found, report, labels),
        *_about_certainty(found, labels),
    )
    return tuple(dict.fromkeys(told))


def _about_the_question(found: ReportedInconsistency) -> Iterator[str]:
    if found.proposed_by == "model":
        yield "That they speak of one and the same thing was proposed by a model, and by no rule."
    elif found.comparison is not None:
        yield "That they speak of one and the same thing was told by how alike their sentences are."


def _about_sources(found: ReportedInconsistency, report: Report, labels: Labels) -> Iterator[str]:
    involved = {side.source for side in found.sides}
    for source in report.sources:
        if source.id in involved:
            yield from _about_source(source, labels.source(source.id), found.kind)


def _about_source(source: ReportedSource, label: str, kind: str) -> Iterator[str]:
    if source.encoding_guess:
        yield f"The letters of {label} were guessed ({source.encoding_guess})."
    for remark in source.remarks:
        yield f"{label}: {remark}"
    if kind in MOVES and source.as_of is None:
        yield f"{label} has no date: an update could not be told from a conflict."
    if kind == "date" and source.published_from in ("address", "name", "other sources"):
        yield f"The date of {label} comes from its {_ORIGINS[source.published_from]}; relative days rest on it."


_ORIGINS = {"address": "web address", "name": "file name", "other sources": "neighbours in the folder (the year alone)"}


def _about_voices(found: ReportedInconsistency, report: Report, labels: Labels) -> Iterator[str]:
    if found.kind in ("claim", "certainty"):
        return
    same = {source.id: source.same_text_as for source in report.sources}
    ids = list(dict.fromkeys(side.source for side in found.sides))
    for place, left in enumerate(ids):
        for right in ids[place + 1 :]:
            if right in same.get(left, ()) and _values(found, left).isdisjoint(_values(found, right)):
                both = f"{labels.source(left)} and {labels.source(right)}"
                yield f"{both} carry the same text: one may be a slip in copying."


def _about_certainty(found: ReportedInconsistency, labels: Labels) -> Iterator[str]:
    if found.kind == "certainty":
        return
    for side in found.sides:
        claim = labels.claim(side.claim)
        if claim and claim.certainty != "stated":
            yield f"{labels.source(side.source)} does not state it flatly ({_FIRMNESS[claim.certainty]})."


_FIRMNESS = {"hedged": "it is hedged", "conditional": "it is conditional", "question": "it is a question"}


def _values(found: ReportedInconsistency, source: str) -> set[str]:
    return {_value(side) for side in found.sides if side.source == source}


def _value(side: Side) -> str:
    return side.value.casefold()
