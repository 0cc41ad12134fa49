"""Where lines go: progress on a terminal, plain lines in a pipe, nothing of either under `--quiet`."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, TextIO

from factcheck.output.visible import escape, scrub, show

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from types import TracebackType

    from rich.console import Console
    from rich.progress import Progress

    from factcheck.models import Usage

_PLAIN_STEPS = 10
"""Lines of progress that a pipe gets, at most."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the outcome."""

    text: str
    style: str = ""
    """Colour of the text on a terminal, in rich's words."""
    fitted: bool = False
    """Cut to the width of a terminal; in a pipe nothing is ever cut."""


class _Silence(io.StringIO):
    """Where the prints of libraries go: one that cannot be imported here prints a page of advice to stdout."""

    def write(self, text: str) -> int:
        """Keeps nothing."""
        return len(text)


class Screen:
    """Two streams: stdout takes the outcome, stderr progress, notes, warnings and errors.

    Its `progress` is what the pipeline reports to while it works.
    """

    def __init__(self, *, quiet: bool = False, verbose: bool = False) -> None:
        self.quiet = quiet
        """Only errors and the outcome are printed."""
        self.verbose = verbose
        """Details are printed too."""
        self._bar: Progress | None = None
        self._done = -1
        self._out, self._err = sys.stdout, sys.stderr
        for stream in (self._out, self._err):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")

    def __enter__(self) -> Screen:
        """Begins: libraries no longer print by themselves, since what they print may hold a document's words."""
        import logging
        import warnings

        logging.getLogger().addHandler(logging.NullHandler())
        if not sys.warnoptions:
            warnings.simplefilter("ignore")
        sys.stdout = _Silence()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, trouble: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._end_progress()
        sys.stdout = self._out

    # ------------------------------------------------------------------------------------------ while it works

    def progress(self, done: int, total: int, note: str) -> None:
        """`done` of `total` documents are read; `note` names the last one or says what is waited for."""
        if self.quiet or not total:
            return
        if _is_terminal(self._err):
            self._move_bar(done, total, note)
        elif self._is_worth_a_line(done, total):
            self._note(f"{done} of {total}: {note}")

    def say(self, text: str) -> None:
        """A line that is worth reading once, such as which host receives the documents."""
        if not self.quiet:
            self._note(text)

    def detail(self, text: str) -> None:
        """A line that only `--verbose` prints."""
        if self.verbose and not self.quiet:
            self._note(text)

    def warn(self, text: str) -> None:
        """Something went wrong that does not end the run."""
        if not self.quiet:
            self._note(f"warning: {text}")

    def error(self, message: str, hint: str = "") -> None:
        """What ended the run, in one line, and what can be done about it."""
        self._end_progress()
        self._note(f"error: {scrub(message)}")
        for number, line in enumerate(scrub(hint).splitlines()):
            self._note(f"{'hint: ' if number == 0 else '      '}{line}")

    # --------------------------------------------------------------------------------------------- the outcome

    def print(self, lines: Iterable[Line]) -> None:
        """Prints lines of the outcome to stdout, coloured and fitted on a terminal only."""
        self._end_progress()
        console = _open_console(self._out) if _is_terminal(self._out) else None
        for line in lines:
            if console is None:
                _write(self._out, show(line.text) + "\n")
            else:
                _print_fitted(console, line)

    def print_json(self, text: str) -> None:
        """Prints JSON to stdout, in UTF-8 whatever the locale; what a terminal would obey is escaped in it."""
        self._end_progress()
        if isinstance(self._out, io.TextIOWrapper):
            self._out.reconfigure(encoding="utf-8")
        _write(self._out, escape(text if text.endswith("\n") else text + "\n"))

    # ------------------------------------------------------------------------------------------------ its parts

    def _note(self, text: str) -> None:
        if self._bar is not None:
            self._bar.console.print(show(text), soft_wrap=True)
        else:
            _write(self._err, show(text) + "\n")

    def _is_worth_a_line(self, done: int, total: int) -> bool:
        """In a pipe each tenth of the way is worth a line, and so is what is waited for meanwhile."""
        before, self._done = self._done, done
        return done in (before, total) or before * _PLAIN_STEPS // total != done * _PLAIN_STEPS // total

    def _move_bar(self, done: int, total: int, note: str) -> None:
        if self._bar is None:
            self._bar = _open_progress(self._err)
            self._bar.add_task("reading", total=total, note="")
            self._bar.start()
        self._bar.update(self._bar.task_ids[0], completed=done, total=total, note=show(note))

    def _end_progress(self) -> None:
        if self._bar is not None:
            self._bar.stop()
            self._bar = None


def describe_usage(usage: Usage) -> str:
    """The calls, tokens and price of a run, in words."""
    again = f"{usage.again} of them again, " if usage.again else ""
    calls = f"{count(usage.calls, 'call')} ({again}{count(usage.cached, 'answer')} from the cache)"
    return f"{calls}, {usage.prompt_tokens:,} + {usage.completion_tokens:,} tokens, {_describe_cost(usage)}"


def count(number: int, singular: str, plural: str = "") -> str:
    """`number` with its noun: "1 file", "2 files", "0 files"."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def close_streams() -> None:
    """Writes out what is buffered, so that a reader who has gone away is met here and not at the interpreter's end."""
    for stream in (sys.stdout, sys.stderr):
        _write(stream, "")


def _describe_cost(usage: Usage) -> str:
    return "price unknown" if usage.cost_usd is None else f"{usage.cost_usd:.2f} USD"


def _is_terminal(stream: TextIO) -> bool:
    return stream.isatty() and not _open_console(stream).is_dumb_terminal


def _write(stream: TextIO, text: str) -> None:
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:  # `factcheck ... | head`: whoever read has seen enough, and the run is done all the same
        with suppress(OSError, ValueError):
            silence = os.open(os.devnull, os.O_WRONLY)
            os.dup2(silence, stream.fileno())
            os.close(silence)


def _open_console(stream: TextIO) -> Console:
    from rich.console import Console

    return Console(file=stream, markup=False, emoji=False, highlight=False)


def _open_progress(stream: TextIO) -> Progress:
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns: Sequence[TextColumn | BarColumn | MofNCompleteColumn | TimeElapsedColumn] = (
        TextColumn("{task.description}", markup=False),
        BarColumn(bar_width=24),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.fields[note]}", markup=False),
    )
    return Progress(*columns, console=_open_console(stream), transient=True, redirect_stdout=False)


def _print_fitted(console: Console, line: Line) -> None:
    from rich.text import Text

    text = Text(show(line.text), style=line.style)
    if line.fitted:
        text.truncate(console.width, overflow="ellipsis")
    console.print(text, soft_wrap=True)
