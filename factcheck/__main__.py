"""The way in: runs a command and turns whatever ended it into one line, a hint and an exit status."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, cast

from factcheck.errors import FactcheckError
from factcheck.output import Screen
from factcheck.output.screen import close_streams

if TYPE_CHECKING:
    from collections.abc import Sequence

EXIT_USAGE = 2
EXIT_INTERNAL = 70
EXIT_INTERRUPTED = 130


def main() -> None:
    """Runs the command line and leaves with its status."""
    status = run(sys.argv[1:])
    close_streams()
    sys.exit(status)


def run(arguments: Sequence[str]) -> int:
    """The exit status of a command line; the table is in DESIGN's section on exit statuses and in `--help`."""
    import typer

    from factcheck.cli import app

    # The class of all mistakes on a command line; typer gives it no name of its own.
    usage_error = cast("type[typer.BadParameter]", typer.BadParameter.__bases__[0])
    try:
        status = app(list(arguments) or ["--help"], prog_name="factcheck", standalone_mode=False)
    except FactcheckError as trouble:
        Screen().error(str(trouble), trouble.hint)
        return trouble.exit_status
    except usage_error as mistake:
        Screen().error(mistake.format_message(), f"`{_command_of(mistake)} --help` says how it is used.")
        return EXIT_USAGE
    except (KeyboardInterrupt, typer.Abort):
        status = EXIT_INTERRUPTED
    except Exception as trouble:  # the last net: nobody is shown a traceback unasked
        _tell_unexpected(trouble, verbose=bool({"-v", "--verbose"} & set(arguments)))
        return EXIT_INTERNAL
    if status == EXIT_INTERRUPTED:
        Screen().error("Interrupted.", "Run it again: it goes on from there.")
    return EXIT_USAGE if not arguments else int(status or 0)


def _command_of(mistake: Exception) -> str:
    context = getattr(mistake, "ctx", None)
    return str(context.command_path) if context else "factcheck"


def _tell_unexpected(trouble: BaseException, *, verbose: bool) -> None:
    """One line; with `verbose` also where it happened, without any value: a value may be a key or a document, and so
    may the words of an exception that was made by somebody else.
    """
    import traceback

    screen = Screen()
    if verbose:
        for frame in traceback.extract_tb(trouble.__traceback__):
            screen.say(f"  {frame.filename}:{frame.lineno} in {frame.name}")
        for cause in (trouble.__cause__, trouble.__context__):
            if cause is not None:
                screen.say(f"  after {type(cause).__name__}")
    hint = "" if verbose else "Run it again with --verbose to see where, and please report it."
    screen.error(f"Unexpected {type(trouble).__name__}.", hint)


if __name__ == "__main__":
    main()
