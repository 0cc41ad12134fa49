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
    voice = {source.id: source.id for source in sources}
    for source in sources:
        for other in source.same_text_as:
            if other in voice:
                _merge(voice, source.id, other)
    return voice


def count_voices(sources: Sequence[ReportedSource], labels: Labels) -> Voices:
    """How many voices there are, and which sources share one."""
    members: dict[str, list[str]] = {}
    for source_id, voice in voice_of_each(sources).items():
        members.setdefault(voice, []).append(labels.source(source_id))
    return Voices(len(members), tuple(tuple(group) for group in members.values() if len(group) > 1))


def _merge(voice: dict[str, str], left: str, right: str) -> None:
    """One name for two voices: that of the source which comes first."""
    order = list(voice)
    first, second = sorted((voice[left], voice[right]), key=order.index)
    for source_id, name in voice.items():
        if name == second:
            voice[source_id] = first
