"""Which sources speak for themselves: those that carry the same text are one voice, never several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.render.front import Voices

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.render.labels import Labels
    from factcheck.report import ReportedSource


def voice_of_each(sources: Sequence[ReportedSource]) -> dict[str, str]:
    """For each source's id the id of the first source that shares its text, its own where none does."""
    place = {source.id: number for number, source in enumerate(sources)}
    leader = {source.id: source.id for source in sources}
    for source in sources:
        for other in source.same_text_as:
            if other in leader:
                first, second = sorted((_leading(source.id, leader), _leading(other, leader)), key=place.__getitem__)
                leader[second] = first
    return {source.id: _leading(source.id, leader) for source in sources}


def count_voices(sources: Sequence[ReportedSource], labels: Labels) -> Voices:
    """How many voices there are, and which sources share one."""
    members: dict[str, list[str]] = {}
    for source_id, voice in voice_of_each(sources).items():
        members.setdefault(voice, []).append(labels.source(source_id))
    return Voices(len(members), tuple(tuple(group) for group in members.values() if len(group) > 1))


def _leading(source: str, leader: dict[str, str]) -> str:
    """The first source of those that are linked to one, so far; the way there is shortened for the next time."""
    while leader[source] != source:
        leader[source] = leader[leader[source]]
        source = leader[source]
    return source
