"""Where prompts, templates and examples lie: beside the package in a checkout, inside it in an installed wheel."""

from __future__ import annotations

from pathlib import Path

from factcheck.errors import UsageError

_PACKAGE = Path(__file__).resolve().parent


def prompts_dir() -> Path:
    """The folder of the prompts that come with the program."""
    return _bundled("prompts")


def templates_dir() -> Path:
    """The folder of the templates that come with the program."""
    return _bundled("templates")


def examples_dir() -> Path:
    """The folder of the example sources that come with the program."""
    return _bundled("examples")


def read_prompt(name: str, folder: Path | None = None) -> str:
    """The text of the prompt file `name`.md: the user's own where `folder` holds one, else the bundled one."""
    own = folder / f"{name}.md" if folder else None
    path = own if own and own.is_file() else prompts_dir() / f"{name}.md"
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"The prompt {path} cannot be read as UTF-8 text.", "Check `--prompts`.") from error


def _bundled(name: str) -> Path:
    wheel = _PACKAGE / "_bundled" / name
    return wheel if wheel.is_dir() else _PACKAGE.parent / name
