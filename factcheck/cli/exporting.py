"""`factcheck export`: the report, judged by what stands beside it, written in another format."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.cli.reporting import now
from factcheck.errors import UsageError
from factcheck.kept import keep_documents
from factcheck.models import Document
from factcheck.output import Line
from factcheck.publish import judge_without_names
from factcheck.render.export import FORMATS, Material, export_report
from factcheck.render.redact import read_redaction
from factcheck.review import read_judgements
from factcheck.store import find_report, hold_report, read_documents, read_report

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from factcheck.kept import KeptDocuments
    from factcheck.output import Screen
    from factcheck.render.redact import Redaction
    from factcheck.report import Report

EXPORTS = "exports"
"""Folder beside the report's files that exports go to."""
TEXTS = (".csv", ".txt", ".md", ".html", ".json")
"""Files whose bytes are their text; the others are archives of what was taken from the redacted report."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What `factcheck export` was told."""

    path: Path
    format: str
    out: Path | None = None
    sources: Path | None = None
    redact: Path | None = None


def write_export(wish: Wish, screen: Screen) -> int:
    """Writes the files of one format and prints where they are."""
    if wish.format not in FORMATS:
        raise UsageError(f"There is no format {wish.format}.", f"Formats: {', '.join(FORMATS)}.")
    folder = find_report(wish.path).parent
    redaction = read_redaction(wish.redact) if wish.redact else None
    report, log = read_report(folder), read_judgements(folder)
    kept = _read_sources(wish.sources, report, folder) if wish.sources else read_documents(folder)
    report, kept, _ = judge_without_names(report, kept, log, redaction)
    documents = kept.restore(report.sources, report.set_aside) if kept else {}
    files = export_report(Material(report, documents), wish.format)
    if redaction:
        _check(files, redaction)
    place = wish.out or folder / EXPORTS
    with hold_report(place, now()) as held:
        held.write(files)
    screen.print([Line(str(place / name)) for name in files])
    if wish.format == "claimreview" and not any(
        found.judgement and found.judgement.status == "confirmed" for found in report.inconsistencies
    ):
        screen.say("It holds no review: only what a person has confirmed becomes one, and nothing is confirmed yet.")
    return 0


def _read_sources(folder: Path, report: Report, place: Path) -> KeptDocuments:
    """The texts of those files that are what the report was made from, to the byte."""
    from factcheck.read import read_folder

    if report.redacted:
        raise UsageError(f"Names were taken out of this report; the texts in {folder} hold them.", "Without --sources.")
    known = {source.sha256 for source in report.sources}
    read = [one for one in read_folder(folder, (place,)) if isinstance(one, Document) and one.source.sha256 in known]
    if not read:
        raise UsageError(f"No file in {folder} is one that this report was made from.", "Name its folder of sources.")
    return keep_documents(read)


def _check(files: Mapping[str, bytes], redaction: Redaction) -> None:
    for name, content in files.items():
        if name.endswith(TEXTS):
            redaction.check(content.decode("utf-8-sig"), name)
