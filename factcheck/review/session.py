"""What a reviewer means by what was typed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.report import ReportedInconsistency

_SHORTEST_PREFIX = 4
_LABEL = re.compile(r"[Kk]([0-9]{1,6})")


def find_inconsistency(inconsistencies: Sequence[ReportedInconsistency], typed: str) -> ReportedInconsistency:
    """The inconsistency with that id, that label in the briefing ("K3"), or the one id that begins so.

    Raises:
        UsageError: there is none, or there are several.
    """
    hint = "`factcheck review REPORT --list` shows the ids."
    label = _LABEL.fullmatch(typed)
    if label and 1 <= int(label[1]) <= len(inconsistencies):
        return inconsistencies[int(label[1]) - 1]
    matches = [found for found in inconsistencies if len(typed) >= _SHORTEST_PREFIX and found.id.startswith(typed)]
    if not matches:
        raise UsageError(f"The report has no inconsistency {typed}.", hint)
    if len(matches) > 1:
        raise UsageError(f"{len(matches)} inconsistencies begin with {typed}.", hint)
    return matches[0]
