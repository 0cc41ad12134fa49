"""Failures that end a run: each class writes its own message and knows its exit status.

What goes wrong with one file, one quote or one model call is not here: that is data (`Skipped`, `Ungrounded`,
`Unparsed`, `Failed` in `models`) and is printed in the report.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar


class FactcheckError(Exception):
    """A failure that ends the run; `hint` says what the person can do about it."""

    exit_status: ClassVar[int] = 70
    """The process's exit status; 70 (EX_SOFTWARE of sysexits.h) where no better one is known."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class UsageError(FactcheckError):
    """The command line, the configuration or the folder named there makes no sense."""

    exit_status = 2


class MissingPieceError(FactcheckError):
    """A system library or a key that the run needs is not there."""

    exit_status = 4


class UnwritableError(FactcheckError):
    """The output could not be written; nothing half-written is left."""

    exit_status = 5


class OutdatedError(UsageError):
    """What a decision was made on has changed since it was shown; nothing was recorded."""


class ReportLockedError(FactcheckError):
    """Another run holds this report."""

    exit_status = 6


class EndpointError(FactcheckError):
    """The model's endpoint refused: key, model, quota or unreachable. What was answered is kept."""

    exit_status = 7


class CapReachedError(FactcheckError):
    """The run stopped at `--max-cost` or `--max-calls`; running it again goes on from there."""

    exit_status = 8


class NothingReadError(FactcheckError):
    """No file of the folder could be read: there is nothing to report."""

    exit_status = 3

    def __init__(self, folder: str, skipped: Sequence[tuple[str, str]]) -> None:
        reasons = "; ".join(f"{path} ({reason})" for path, reason in skipped[:3])
        more = f"; and {len(skipped) - 3} more" if len(skipped) > 3 else ""
        super().__init__(f"no source could be read in {folder}: {reasons}{more}")
        self.hint = "sources are articles, saved pages, PDFs, Word files, mails and lists of articles"
