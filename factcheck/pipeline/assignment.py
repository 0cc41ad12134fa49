"""What a run is asked to do."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from factcheck.read import Tesseract


@dataclass(frozen=True, slots=True)
class Assignment:
    """A folder, and what is known before it is read."""

    folder: Path
    title: str
    exclude: tuple[Path, ...] = ()
    """Folders that hold our own output and are not read."""
    tesseract: Tesseract | None = None
    """The program that reads pages which are pictures; None where they are not to be read."""
