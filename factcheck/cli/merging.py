"""`factcheck merge`: what two people decided on their copies of one report, put together."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.errors import UsageError
from factcheck.output import Line
from factcheck.output.outcome import describe_log
from factcheck.output.screen import count
from factcheck.review import JUDGEMENTS_NAME, merge_logs, open_review, parse_log
from factcheck.store import HTML_NAME, PDF_NAME, REPORT_NAME, rewrite_file

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.output import Screen
    from factcheck.review import JudgementLog


@dataclass(frozen=True, slots=True)
class Wish:
    """What `factcheck merge` was told."""

    ours: Path
    theirs: Path
    out: Path | None = None
    """Where the union goes; None for `ours`, which keeps every line that it has."""
    json: bool = False


def merge_judgements(wish: Wish, screen: Screen) -> int:
    """Writes the union of the two logs, and says who decided what and where they disagree."""
    ours, theirs = _read(wish.ours), _read(wish.theirs)
    place = _log_of(wish.out or wish.ours)
    before, after = rewrite_file(place, lambda held: merge_logs(held, ours, theirs))
    log, known = parse_log(after), {line.id for line in parse_log(before).lines}
    new = sum(line.id not in known for line in log.lines)
    disputed = _disputed(place.parent)
    for line in describe_log(log):
        screen.warn(line)
    if wish.json:
        told = {"log": str(place), "lines": len(log.lines), "new": new, "unreadable": len(log.unreadable)}
        told |= {"reviewers": _reviewers(log), "disagreements": disputed}
        screen.print_json(json.dumps(told, ensure_ascii=False, indent=2))
        return 0
    by = f" of {', '.join(_reviewers(log))}" if log.lines else ""
    screen.print([Line(f"{place}: {count(len(log.lines), 'line')}{by}, {new} of them new")])
    if disputed:
        labels = ", ".join(one["label"] for one in disputed)
        screen.print([Line(f"{count(len(disputed), 'disagreement')}: {labels}. A further decision settles each.")])
    return 0


def _reviewers(log: JudgementLog) -> list[str]:
    return sorted({line.entry.reviewer for line in log.lines})


def _disputed(folder: Path) -> list[dict[str, str]]:
    """The inconsistencies that the reviewers disagree on, where the log lies beside a report."""
    if not (folder / REPORT_NAME).is_file():
        return []
    found = enumerate(open_review(folder).report.inconsistencies, start=1)
    return [{"label": f"K{number}", "id": one.id} for number, one in found if one.standing == "disagreement"]


def _log_of(path: Path) -> Path:
    """The log that is meant by a report's folder, a file in it, or a log itself."""
    if path.is_dir():
        return path / JUDGEMENTS_NAME
    return path.with_name(JUDGEMENTS_NAME) if path.name in (REPORT_NAME, HTML_NAME, PDF_NAME) else path


def _read(path: Path) -> bytes:
    """The bytes of a log; none where a report has no log yet.

    Raises:
        UsageError: there is neither, or it is no log.
    """
    place = _log_of(path)
    if not place.exists() and (place.parent / REPORT_NAME).is_file():
        return b""
    try:
        content = place.read_bytes()
    except OSError as trouble:
        raise UsageError(f"Cannot read {place}: {trouble.strerror}.", "Name two reports, or two logs.") from trouble
    log = parse_log(content)
    if log.unreadable and not log.lines:
        raise UsageError(f"{place} holds no judgements.", f"Name a report's folder, or its {JUDGEMENTS_NAME}.")
    return content
