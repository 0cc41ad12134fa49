"""The log of what people decided, one JSON line each: appended to, never rewritten, never thinned out."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from pydantic import TypeAdapter, ValidationError

from factcheck.errors import UsageError
from factcheck.judged import Bound, Remark
from factcheck.models import Judgement
from factcheck.noun import Noun, make_id
from factcheck.store import append_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

JUDGEMENTS_NAME = "judgements.jsonl"


class RecordedJudgement(Noun):
    """A judgement, and what it was passed on."""

    inconsistency: str
    """Id of the inconsistency."""
    seen: str
    """Its summary as the reviewer saw it: what tells of it when no run finds it any more."""
    judgement: Judgement
    bound: Bound | None = None
    """What it holds for; None in lines of earlier versions, which hold for the id alone."""
    turn: int = 0
    """The reviewer's lines are numbered from 1, so that their order does not hang on a clock; 0 in lines of earlier
    versions."""
    follows: tuple[str, ...] = ()
    """Ids of the reviewer's own lines that it takes the place of."""
    resolves: tuple[str, ...] = ()
    """Ids of the lines whose disagreement it settles."""

    @property
    def reviewer(self) -> str:
        """Who wrote the line."""
        return self.judgement.reviewer

    @property
    def at(self) -> dt.datetime:
        """When."""
        return self.judgement.at


class RecordedRemark(Noun):
    """A note without a decision, and what it was made on."""

    remark: Remark
    bound: Bound | None = None
    turn: int = 0

    @property
    def inconsistency(self) -> str:
        """Id of the inconsistency that it was made on."""
        return self.remark.inconsistency

    @property
    def reviewer(self) -> str:
        """Who wrote the line."""
        return self.remark.reviewer

    @property
    def at(self) -> dt.datetime:
        """When."""
        return self.remark.at


class RecordedUndo(Noun):
    """A reviewer took a line of their own back; what they had decided before it holds again."""

    undoes: str
    """Id of the line."""
    reviewer: str
    at: dt.datetime
    turn: int = 0


Entry = RecordedJudgement | RecordedRemark | RecordedUndo
_ENTRY: TypeAdapter[Entry] = TypeAdapter(Entry)


@dataclass(frozen=True, slots=True)
class LogLine:
    """A line of the log that could be read."""

    id: str
    """Hash of its bytes."""
    entry: Entry


@dataclass(frozen=True)
class JudgementLog:
    """All lines of a judgement log."""

    lines: tuple[LogLine, ...] = ()
    """In the order of the file; a line that stands there twice is read once."""
    unreadable: tuple[int, ...] = ()
    """Numbers, from 1, of the lines that could not be read; they stay in the file."""
    content: bytes = field(default=b"", repr=False)
    """The file as it was read."""

    @property
    def size(self) -> int:
        """Bytes of the file as it was read."""
        return len(self.content)

    @cached_property
    def undone(self) -> frozenset[str]:
        """Ids of the lines that their own writer took back."""
        writers = {line.id: line.entry.reviewer for line in self.lines}
        undos = [line.entry for line in self.lines if isinstance(line.entry, RecordedUndo)]
        return frozenset(undo.undoes for undo in undos if writers.get(undo.undoes) == undo.reviewer)

    @property
    def judgements(self) -> Iterator[tuple[str, RecordedJudgement]]:
        """The lines that hold a judgement, with their ids, those that were taken back among them."""
        for line in self.lines:
            if isinstance(line.entry, RecordedJudgement):
                yield line.id, line.entry

    @property
    def remarks(self) -> Iterator[tuple[str, RecordedRemark]]:
        """The notes without a decision that were not taken back, with the ids of their lines."""
        for line in self.lines:
            if isinstance(line.entry, RecordedRemark) and line.id not in self.undone:
                yield line.id, line.entry

    def next_turn(self, reviewer: str) -> int:
        """The number of the reviewer's next line: higher than any that they have written."""
        turns = [line.entry.turn for line in self.lines if line.entry.reviewer == reviewer]
        return 1 + max([len(turns), *turns])


def read_judgements(folder: Path, known: JudgementLog | None = None) -> JudgementLog:
    """The log beside the report in `folder`; an empty one where nobody has judged yet.

    Args:
        folder: The report's.
        known: The log as it was read before; what has been added to it since is all that is read anew.

    Raises:
        UsageError: the log is there and cannot be read.
    """
    path = folder / JUDGEMENTS_NAME
    try:
        return parse_log(path.read_bytes(), known)
    except (FileNotFoundError, NotADirectoryError):
        return JudgementLog()
    except OSError as trouble:
        raise UsageError(f"Cannot read {path}: {trouble.strerror}.") from trouble


def parse_log(content: bytes, known: JudgementLog | None = None) -> JudgementLog:
    """The lines of a log's bytes; those of a log that is `known` are not read again."""
    if known is None or not known.content.endswith(b"\n") or not content.startswith(known.content):
        known = JudgementLog()
    lines = {line.id: line for line in known.lines}
    unreadable = list(known.unreadable)
    for number, raw in enumerate(content[known.size :].split(b"\n"), start=1 + known.content.count(b"\n")):
        if raw.strip():
            entry = read_entry(raw)
            if entry is None:
                unreadable.append(number)
            else:
                lines.setdefault(line_id(raw), LogLine(line_id(raw), entry))
    return JudgementLog(tuple(lines.values()), tuple(unreadable), content)


def read_entry(raw: bytes) -> Entry | None:
    """What a line says; None where it cannot be read."""
    try:
        return _ENTRY.validate_json(raw)
    except ValidationError:
        return None


def line_id(raw: bytes) -> str:
    """The id of a line: hash of its bytes, the same in every file that holds it."""
    return make_id(raw.decode("utf-8", "surrogateescape"))


def append_entry(folder: Path, entry: Entry, log: JudgementLog) -> None:
    """Adds a line to the log in `folder`, which still is as `log` has it; it is on the disk when this returns.

    Raises:
        OutdatedError: somebody else has added a line since; nothing was written.
        UnwritableError: the disk refused; the log is as it was.
    """
    append_line(folder / JUDGEMENTS_NAME, dump_entry(entry).decode(), expected_size=log.size)


def dump_entry(entry: Entry) -> bytes:
    """The line that holds an entry, without its end."""
    return entry.model_dump_json(exclude_defaults=True).encode()


def refer_to(entry: Entry, ids: Mapping[str, str]) -> Entry:
    """The entry with the lines that it names under other ids."""
    match entry:
        case RecordedUndo():
            return entry.model_copy(update={"undoes": ids.get(entry.undoes, entry.undoes)})
        case RecordedJudgement():
            follows, resolves = (tuple(ids.get(one, one) for one in named) for named in (entry.follows, entry.resolves))
            return entry.model_copy(update={"follows": follows, "resolves": resolves})
    return entry
