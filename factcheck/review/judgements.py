"""The log of what people decided, one JSON line each: appended to, never rewritten, never thinned out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import ValidationError

from factcheck.errors import UsageError
from factcheck.models import Inconsistency, Judgement, Noun
from factcheck.report import ReportedInconsistency
from factcheck.store import append_line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

JUDGEMENTS_NAME = "judgements.jsonl"


class RecordedJudgement(Noun):
    """A judgement, and what it was passed on."""

    inconsistency: str
    """Id of the inconsistency."""
    seen: str
    """Its summary as the reviewer saw it: what tells of it when no run finds it any more."""
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class JudgementLog:
    """All lines of a judgement log."""

    recorded: tuple[RecordedJudgement, ...] = ()
    """In the order in which they were recorded."""
    unreadable: tuple[int, ...] = ()
    """Numbers, from 1, of the lines that could not be read; they stay in the file."""


def read_judgements(folder: Path) -> JudgementLog:
    """The log beside the report in `folder`; an empty one where nobody has judged yet.

    Raises:
        UsageError: the log is there and cannot be read.
    """
    path = folder / JUDGEMENTS_NAME
    try:
        lines = path.read_bytes().split(b"\n")
    except (FileNotFoundError, NotADirectoryError):
        return JudgementLog()
    except OSError as trouble:
        raise UsageError(f"Cannot read {path}: {trouble.strerror}.") from trouble
    recorded, unreadable = [], []
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                recorded.append(RecordedJudgement.model_validate_json(line))
            except ValidationError:
                unreadable.append(number)
    return JudgementLog(tuple(recorded), tuple(unreadable))


def record_judgement(folder: Path, inconsistency: Inconsistency, judgement: Judgement) -> None:
    """Adds a judgement on `inconsistency` to the log in `folder`; it is on the disk when this returns.

    Raises:
        UnwritableError: the disk refused; the log is as it was.
    """
    recorded = RecordedJudgement(inconsistency=inconsistency.id, seen=inconsistency.summary, judgement=judgement)
    append_line(folder / JUDGEMENTS_NAME, recorded.model_dump_json())


def lay_judgements(
    inconsistencies: Sequence[Inconsistency], recorded: Sequence[RecordedJudgement]
) -> tuple[ReportedInconsistency, ...]:
    """Today's inconsistencies, in their own order, each with the judgement that was recorded on it last."""
    last = {line.inconsistency: line.judgement for line in recorded}
    return tuple(
        ReportedInconsistency.model_validate({**dict(found), "judgement": last.get(found.id)})
        for found in inconsistencies
    )


def find_orphans(
    inconsistencies: Sequence[Inconsistency], recorded: Sequence[RecordedJudgement]
) -> tuple[RecordedJudgement, ...]:
    """The last judgements on inconsistencies that are found no more; they are kept, and counted."""
    found = {inconsistency.id for inconsistency in inconsistencies}
    last = {line.inconsistency: line for line in recorded}
    return tuple(line for id_, line in last.items() if id_ not in found)
