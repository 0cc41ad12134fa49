"""Which source of one report is which of another: by content first, then by path."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.diff.contract import Changed, SourceChange
from factcheck.diff.pairing import Unpaired

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.diff.contract import SourceState
    from factcheck.report import Report, ReportedSource

DESCRIBING = (
    "title", "publisher", "author", "published", "published_time", "updated", "updated_time", "url", "language",
    "grade", "reliability", "credibility",
)  # fmt: skip
"""What describes a source beside its text."""

Pair = tuple["ReportedSource", "ReportedSource"]


@dataclass(frozen=True)
class PairedSources:
    """The sources of two reports, each with what it was or became."""

    pairs: tuple[Pair, ...]
    gone: tuple[ReportedSource, ...]
    added: tuple[ReportedSource, ...]

    @cached_property
    def new_ids(self) -> Mapping[str, str]:
        """The id in the new report of each source in the old one; one that is gone has none of that report's."""
        return {old.id: new.id for old, new in self.pairs} | {old.id: f"gone {old.id}" for old in self.gone}

    @cached_property
    def edited(self) -> frozenset[str]:
        """Ids in the new report of the sources whose bytes changed."""
        return frozenset(new.id for old, new in self.pairs if old.sha256 != new.sha256)


def pair_sources(old: Sequence[ReportedSource], new: Sequence[ReportedSource]) -> PairedSources:
    """Each source with itself: the same bytes are the same source whatever it is called; else the same path is."""
    unpaired = Unpaired(old, new)
    pairs = unpaired.pair_by(lambda one: (one.sha256, one.path))
    pairs += unpaired.pair_by(lambda one: one.sha256)
    pairs += unpaired.pair_by(lambda one: one.path)
    return PairedSources(tuple(pairs), tuple(unpaired.old), tuple(unpaired.new))


def tell_sources(paired: PairedSources, old: Report, new: Report) -> tuple[SourceChange, ...]:
    """What became of each source, in order of the paths; nothing of those that are as they were."""
    paths = {one.id: one.path for report in (old, new) for one in report.sources}
    voices = _companions(old, paired.new_ids, paths), _companions(new, {}, paths)
    skipped = {one.path: one.reason for one in new.skipped}
    told = [change for pair in paired.pairs if (change := _compare(pair, voices))]
    for gone in paired.gone:
        why = skipped.get(gone.path, "")
        told.append(_change("removed", gone, None).model_copy(update={"reason": why}))
    told += [_change("added", None, one) for one in paired.added]
    return tuple(sorted(told, key=lambda change: (change.new_path or change.old_path or "", change.state)))


def _compare(pair: Pair, voices: tuple[Mapping[str, str], Mapping[str, str]]) -> SourceChange | None:
    old, new = pair
    changes = tuple(_changes(old, new, voices))
    if old.path == new.path or new.path in old.also_at:
        return _change("changed", old, new, changes) if changes else None
    return _change("renamed", old, new, changes)


def _changes(
    old: ReportedSource, new: ReportedSource, voices: tuple[Mapping[str, str], Mapping[str, str]]
) -> Iterator[Changed]:
    def told(field: str, before: object, after: object) -> Changed:
        return Changed(field=field, before=_words(before), after=_words(after), where=new.path)

    if old.sha256 != new.sha256:
        yield told("text", old.sha256, new.sha256)
    for field in (*DESCRIBING, "words"):
        before, after = getattr(old, field), getattr(new, field)
        if before != after:
            yield told(field, before, after)
    if voices[0].get(old.id, "") != voices[1].get(new.id, ""):
        yield told("one voice with", voices[0].get(old.id), voices[1].get(new.id))


def _companions(report: Report, names: Mapping[str, str], paths: Mapping[str, str]) -> dict[str, str]:
    """For each source the paths of those that carry the same text, as they are called in the new report."""
    return {
        one.id: ", ".join(
            sorted(paths.get(names.get(other, other)) or paths.get(other, other) for other in one.same_text_as)
        )
        for one in report.sources
    }


def _change(
    state: SourceState, old: ReportedSource | None, new: ReportedSource | None, changes: tuple[Changed, ...] = ()
) -> SourceChange:
    return SourceChange(
        state=state,
        old_id=old.id if old else None,
        new_id=new.id if new else None,
        old_path=old.path if old else None,
        new_path=new.path if new else None,
        changes=changes,
    )


def _words(value: object) -> str:
    return "" if value is None else str(value)
