"""Tesseract as it is installed here: where the program lies, and in which languages it reads."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass

from factcheck.errors import MissingPieceError

INSTALL = "Debian, Ubuntu: apt-get install tesseract-ocr, and tesseract-ocr-deu for German, and so on"
NO_LANGUAGES = frozenset(("osd", "equ", "snum"))
"""What is listed among the languages and is none: page layout, formulas, numbers."""
MOST = 4
"""Languages in which a page is read at once: each makes it slower and a little less sure."""
ENGLISH = "eng"
SECONDS = 20


@dataclass(frozen=True, slots=True)
class Tesseract:
    """The program and its languages."""

    program: str
    installed: tuple[str, ...] = ()
    """Its codes of the languages that are installed, English first."""

    @property
    def languages(self) -> tuple[str, ...]:
        """In which a page is read: all that are installed, or the first where there are too many."""
        return self.installed if len(self.installed) <= MOST else self.installed[:1]


def find_tesseract() -> Tesseract:
    """The program that reads pictures.

    Raises:
        MissingPieceError: it is not installed, or has no language.
    """
    program = shutil.which("tesseract")
    if program is None:
        raise MissingPieceError("--ocr needs tesseract, which is not here.", INSTALL)
    installed = _languages_of(program)
    if not installed:
        raise MissingPieceError(f"{program} has no language to read in.", INSTALL)
    return Tesseract(program, installed)


def _languages_of(program: str) -> tuple[str, ...]:
    try:
        ran = subprocess.run(  # noqa: S603  # what the user's PATH calls tesseract
            [program, "--list-langs"],
            capture_output=True,
            text=True,
            check=True,
            timeout=SECONDS,
            env={"LC_ALL": "C.UTF-8"},
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise MissingPieceError(f"{program} does not run: {error}", INSTALL) from error
    listed = (line.strip() for line in ran.stdout.splitlines()[1:])
    codes = sorted(code for code in listed if code and "/" not in code and code not in NO_LANGUAGES)
    return tuple(sorted(codes, key=lambda code: code != ENGLISH))
