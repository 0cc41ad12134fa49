"""What `factcheck sources` does: completes `sources.toml` with what is found, and says what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.cli.reporting import EXIT_PARTLY_READ, NO_LOSS, REPORTS, check_folder
from factcheck.errors import UnwritableError
from factcheck.output.sources import describe_sourcing
from factcheck.pipeline import Assignment
from factcheck.pipeline.sourcing import describe_sources
from factcheck.read import SOURCES_NAME, find_tesseract
from factcheck.store import name_report, reports_in, write_page

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.output import Screen
    from factcheck.pipeline.sourcing import Sourcing


@dataclass(frozen=True, slots=True)
class Wish:
    """How `factcheck sources` was called."""

    folder: Path
    dry_run: bool = False
    """Whether only to show what is known."""
    ocr: bool = False


def write_sources(wish: Wish, screen: Screen) -> int:
    """Writes the tables that `sources.toml` lacks behind those that are there, which are left as they are."""
    place = REPORTS / name_report(wish.folder)
    check_folder(wish.folder, place)
    tesseract = find_tesseract() if wish.ocr else None
    assignment = Assignment(wish.folder, "", (place, *reports_in(place.parent)), tesseract=tesseract)
    sourcing = describe_sources(assignment)
    path = wish.folder / SOURCES_NAME
    if sourcing.added and not wish.dry_run:
        write_page(path, _completed(path, sourcing).encode())
    screen.print(describe_sourcing(sourcing, None if wish.dry_run else path))
    return EXIT_PARTLY_READ if any(skipped.code not in NO_LOSS for skipped in sourcing.skipped) else 0


def _completed(path: Path, sourcing: Sourcing) -> str:
    try:
        present = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return f"{sourcing.head}{sourcing.tables}"
    except OSError as trouble:
        raise UnwritableError(f"Cannot read {path}: {trouble.strerror}.") from trouble
    return f"{present.rstrip()}\n{sourcing.tables}"
