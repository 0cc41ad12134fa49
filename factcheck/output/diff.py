"""What changed between two reports, in lines: a mark, what it is, and beneath it what was and what is."""

from __future__ import annotations

from collections import Counter
from itertools import takewhile
from typing import TYPE_CHECKING

from factcheck.diff.decisions import LIVE
from factcheck.output.reviewing import tell_change
from factcheck.output.screen import Line, count

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.diff.contract import Changed, ClaimChange, FlagChange, JudgementChange, ReportDiff, SourceChange

SHOWN = 20
"""Claims that are named on screen, at most; `--verbose` and `--json` name all."""
WORDS = 28
"""Characters up to which what was and what is are shown whole; of more, the words that differ ..."""
AROUND = 2
"""... and so many before and behind them."""
MARKS = {"new": "+", "added": "+", "gone": "-", "removed": "-", "changed": "~", "renamed": ">"}
_STYLES = {"+": "green", "-": "red", "~": "yellow", ">": "cyan"}
LONGEST = 120
"""Characters of one side of an arrow."""
_TOLD = {
    "made": "made since",
    "carried": "carried",
    "moved": "carried over an edit around the quote",
    "stale": "stale",
    "orphaned": "orphaned",
    "superseded": "decided anew",
    "undone": "taken back",
}
_PLACED = frozenset(("value", "side"))
"""Fields of an inconsistency for which the source has to be named; a claim stands in one."""
_BYTES = "text"
"""The field of a source whose bytes changed; its hashes tell a reader nothing."""


def describe_diff(diff: ReportDiff, *, verbose: bool = False) -> Iterator[Line]:
    """What is new (+), gone (-), changed (~) and renamed (>), inconsistencies before sources before claims."""
    if diff.equal:
        yield Line("The two reports are equal: the same inconsistencies, sources and claims.")
        return
    yield from _describe_makers(diff)
    kept = diff.kept
    yield Line(_count("Inconsistencies", diff.inconsistencies, kept.inconsistencies))
    for flag in diff.inconsistencies:
        yield from _describe_flag(flag)
    yield from _describe_judgements(diff.judgements)
    yield Line(_count("Sources", diff.sources, kept.sources))
    for source in diff.sources:
        yield from _describe_source(source)
    yield Line(_count("Claims", diff.claims, kept.claims))
    for claim in diff.claims[: None if verbose else SHOWN]:
        yield from _describe_claim(claim)
    if not verbose and len(diff.claims) > SHOWN:
        yield Line(f"  ... and {len(diff.claims) - SHOWN:,} more: --verbose or --json")
    if kept.reworded:
        yield Line(f"{kept.reworded:,} as before, but told in other words")


def _describe_makers(diff: ReportDiff) -> Iterator[Line]:
    """What read the documents and with which version, where that is not one and the same: it may be why."""
    if diff.old.title != diff.new.title:
        yield Line(f"title: {diff.old.title} → {diff.new.title}")
    if diff.old.extractor != diff.new.extractor:
        yield Line(f"read by: {diff.old.extractor} → {diff.new.extractor}")
    if diff.old.version != diff.new.version:
        yield Line(f"factcheck: {diff.old.version} → {diff.new.version}")


def _count(what: str, changes: Sequence[FlagChange] | Sequence[SourceChange] | Sequence[ClaimChange], kept: int) -> str:
    states = Counter[str](change.state for change in changes)
    told = [f"{states[name]:,} {name}" for name in MARKS if states[name]]
    return f"{what}: {', '.join([*told, f'{kept:,} as before'])}"


def _describe_flag(flag: FlagChange) -> Iterator[Line]:
    label = flag.new_label or flag.old_label
    yield _marked(flag.state, f"{label:<5}{flag.severity:<8}{flag.kind:<13}{_values(flag)}{flag.summary}")
    if flag.state == "changed" and flag.old_label != flag.new_label:
        yield Line(f"    label: {flag.old_label} → {flag.new_label}")
    yield from _describe_changes(flag.changes)


def _values(flag: FlagChange) -> str:
    """What differs before the sentence, which a narrow terminal cuts."""
    told = flag.difference if flag.kind == "quote" else " / ".join(flag.values)
    return f"{told}. " if told else ""


def _describe_judgements(judgements: Sequence[JudgementChange]) -> Iterator[Line]:
    """How many decisions hold, and every one that does not, or of which the new report's log does not know."""
    if not judgements:
        return
    states = Counter[str](one.state for one in judgements)
    yield Line(f"Decisions: {', '.join(f'{states[name]:,} {told}' for name, told in _TOLD.items() if states[name])}")
    for one in judgements:
        if one.state not in LIVE:
            made = one.judgement
            label = " → ".join(dict.fromkeys(filter(None, (one.old_label, one.new_label))))
            yield Line(f"  {label:<5}{_TOLD[one.state]}: {made.status} by {made.reviewer}. {one.seen}", fitted=True)
            yield from (Line(f"    {tell_change(change)}", fitted=True) for change in one.changes)
    if lacking := sum(not one.recorded for one in judgements):
        yield Line(f"  {count(lacking, 'decision')} of the old report not in the new report's log", "yellow")


def _describe_source(source: SourceChange) -> Iterator[Line]:
    path = source.new_path or source.old_path
    moved = f"{source.old_path} → {source.new_path}" if source.old_path and source.old_path != source.new_path else ""
    why = f": now skipped, {source.reason}" if source.reason and source.new_path is None else ""
    yield _marked(source.state, f"{(moved if source.new_path else '') or path}{why}")
    if any(one.field == _BYTES for one in source.changes):
        yield Line("    the file's content", fitted=True)
    yield from _describe_changes(one for one in source.changes if one.field != _BYTES)


def _describe_claim(claim: ClaimChange) -> Iterator[Line]:
    yield _marked(claim.state, f"{claim.new_label or claim.old_label:<5} {claim.path}: “{claim.quote}”")
    yield from _describe_changes(claim.changes)


def _describe_changes(changes: Iterable[Changed]) -> Iterator[Line]:
    """A line each; of words in which a value changed that is told, none."""
    changes = tuple(changes)
    told = {one.where for one in changes if one.field != "quote" and one.before and one.after}
    for one in changes:
        if one.field == "quote" and one.where in told:
            continue
        where = f" in {one.where}" if one.where and one.field in _PLACED else ""
        yield Line(f"    {_phrase(one, where)}", fitted=True)


def _phrase(one: Changed, where: str) -> str:
    if not one.before:
        return f"{one.field} added{where}: {one.after}"
    if not one.after:
        return f"{one.field} gone{where}: {one.before}"
    before, after = _what_differs(one.before, one.after)
    return f"{one.field}{where}: {before} → {after}"


def _what_differs(before: str, after: str) -> tuple[str, str]:
    """The words that differ, with a few around them; long texts mostly share most of theirs."""
    ours, theirs = before.split(), after.split()
    if max(len(before), len(after)) <= WORDS:
        return before, after
    start = _shared(ours, theirs)
    end = _shared(ours[start:][::-1], theirs[start:][::-1])
    return _around(ours, start, len(ours) - end), _around(theirs, start, len(theirs) - end)


def _shared(ours: Sequence[str], theirs: Sequence[str]) -> int:
    """How many words both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(ours, theirs, strict=False)))


def _around(words: Sequence[str], start: int, end: int) -> str:
    first, last = max(0, start - AROUND), min(len(words), end + AROUND)
    shown = _clip(" ".join(words[first:last]))
    return f"{'… ' if first else ''}{shown}{' …' if last < len(words) and not shown.endswith('…') else ''}"


def _clip(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rpartition(' ')[0] or text[:LONGEST]}…"


def _marked(state: str, text: str) -> Line:
    mark = MARKS[state]
    return Line(f"{mark} {text}", _STYLES[mark], fitted=True)
