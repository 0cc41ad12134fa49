"""What became of the rows of a spreadsheet, in lines: what was recorded, then what does not fit and why."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factcheck.output.screen import Line, count

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.intake import ImportOutcome, RowOutcome

_STYLES = {"refused": "bold red", "decision": "green", "remark": "green"}


def describe_import(outcome: ImportOutcome, *, verbose: bool = False) -> Iterator[Line]:
    """Every row that does something or does not fit; `verbose` adds the others."""
    if outcome.encoding_guess:
        yield Line(f"The file does not say its encoding and is no UTF-8: read as {outcome.encoding_guess}.", "yellow")
    for state in ("decision", "remark", "known", "unchanged", "refused"):
        rows = [row for row in outcome.rows if row.state == state]
        if verbose or state in _STYLES:
            yield from (Line(_tell(row), _STYLES.get(state, "")) for row in rows)
    if outcome.missing:
        shown = ", ".join(outcome.missing[:10]) + (" ..." if len(outcome.missing) > 10 else "")
        yield Line(f"{count(len(outcome.missing), 'inconsistency', 'inconsistencies')} without a row: {shown}")
    yield Line(_count(outcome))


def _tell(row: RowOutcome) -> str:
    where = f"{row.sheet}, row {row.row}" if row.sheet else f"row {row.row}"
    told = f" ({row.reason})" if row.reason else ""
    match row.state:
        case "decision":
            return f"{where}: {row.label} {row.status} by {row.reviewer}{told}"
        case "remark":
            return f"{where}: {row.label} a remark by {row.reviewer}{told}"
        case "known":
            return f"{where}: {row.label} known{told}"
        case "unchanged":
            return f"{where}: {row.label} unchanged{told}"
    return f"{where}: {row.label or 'no label'} not taken: {row.reason}"


def _count(outcome: ImportOutcome) -> str:
    states = Counter(row.state for row in outcome.rows)
    done = "would be recorded" if outcome.dry_run else "recorded"
    told = [
        f"{count(states['decision'], 'decision')} {done}",
        f"{count(states['remark'], 'remark')} {done}",
        f"{states['known']:,} known",
        f"{states['unchanged']:,} unchanged",
        f"{states['refused']:,} not taken",
    ]
    return f"{count(len(outcome.rows), 'row')}: {', '.join(told)}"
