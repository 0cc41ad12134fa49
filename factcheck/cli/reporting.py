"""What the commands do that make, render or examine: each names the steps, and other modules take them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.extracting import open_extractor
from factcheck.errors import MissingPieceError, NothingReadError, UsageError
from factcheck.kept import keep_documents
from factcheck.models import Skipped
from factcheck.output import Line
from factcheck.output.inspection import describe_inspection
from factcheck.output.outcome import (
    NO_MODEL,
    describe_checkup,
    describe_estimate,
    describe_lapsed,
    describe_log,
    describe_report,
)
from factcheck.pipeline import Assignment, inspect_file, make_report
from factcheck.pipeline.estimating import estimate_run
from factcheck.publish import USUAL, Edition, copy_judgements, judge_without_names, publish_report
from factcheck.read import find_tesseract
from factcheck.render.inspection import render_inspection
from factcheck.review import JUDGEMENTS_NAME, merge_logs, read_judgements
from factcheck.store import (
    HTML_NAME,
    PDF_NAME,
    find_report,
    hold_report,
    name_report,
    read_documents,
    read_report,
    reports_in,
    rewrite_file,
    write_page,
)

if TYPE_CHECKING:
    from factcheck.kept import KeptDocuments
    from factcheck.output import Screen
    from factcheck.report import Report
    from factcheck.review import JudgementLog
    from factcheck.settings import Settings
    from factcheck.store import HeldFolder

REPORTS = Path("reports")
"""Where reports are written when nothing else is said: below the folder that the command is run in."""
EXIT_UNREVIEWED = 1
EXIT_PARTLY_READ = 3

# Files that nobody would miss: they are listed as skipped, and the run is complete without them.
NO_LOSS = frozenset({"hidden", "link", "not-a-file", "page-part"})


@dataclass(frozen=True, slots=True)
class Order:
    """What `factcheck report` was told besides the settings."""

    folder: Path
    """The folder of sources."""
    out: Path | None = None
    """Where to write; None for the usual place."""
    title: str | None = None
    """The briefing's title; None for one made from the folder's name."""
    edition: Edition = USUAL
    """How the briefing is to look."""
    ocr: bool = False
    strict: bool = False
    dry_run: bool = False
    json: bool = False

    @property
    def place(self) -> Path:
        """The report's folder."""
        return self.out or REPORTS / name_report(self.folder)

    @property
    def heading(self) -> str:
        """The briefing's title; bytes of the command line or a file name that are not UTF-8 become "?"."""
        heading = self.title or self.folder.resolve().name.replace("_", " ").replace("-", " ").strip().capitalize()
        return heading.encode("utf-8", "replace").decode() or "Briefing"


@dataclass(frozen=True, slots=True)
class Form:
    """How `factcheck inspect` shows a source."""

    html: Path | None = None
    """The page to write; None for the terminal."""
    json: bool = False
    ocr: bool = False
    """Whether pages that are pictures are read."""


def make_briefing(order: Order, settings: Settings, screen: Screen) -> int:
    """The whole way from the folder to the briefing, and the exit status that it ends with."""
    check_folder(order.folder, order.place)
    read_judgements(order.place)  # a log that cannot be read stops the run before it costs anything
    exclude = (order.place, *reports_in(order.place.parent))
    assignment = Assignment(order.folder, order.heading, exclude, find_tesseract() if order.ocr else None)
    if order.dry_run:
        return _say_what_it_takes(assignment, settings, screen)
    extractor = open_extractor(settings, screen)
    with hold_report(order.place, now()) as held:
        report, documents = make_report(assignment, extractor, screen.progress)
        log = read_judgements(order.place)  # what was decided while it ran counts too
        judged = judge_without_names(report, keep_documents(documents), log, order.edition.redaction)
        return _publish(judged[:2], held, log, order, screen)


@dataclass(frozen=True, slots=True)
class Again:
    """What `factcheck render` was told."""

    path: Path
    """A report."""
    out: Path | None = None
    title: str | None = None
    """Another title; None keeps the report's."""
    edition: Edition = USUAL


def render_again(again: Again, screen: Screen) -> int:
    """Writes the briefing of a report anew, judged by what stands beside it."""
    folder = find_report(again.path).parent
    place = again.out or folder
    if again.edition.redaction and place.resolve() == folder.resolve():
        raise UsageError(
            "Names would be taken out of the report itself, for good.", "Name another folder for the copy with `--out`."
        )
    log = read_judgements(folder)
    with hold_report(place, now()) as held:
        report = read_report(folder)
        if again.title:
            report = report.model_copy(update={"title": again.title})
        report, kept, ours = judge_without_names(report, read_documents(folder), log, again.edition.redaction)
        _warn_of(ours, report, screen)
        try:
            path = publish_report(report, kept, held, again.edition, warn=screen.warn)
        except MissingPieceError:  # all but the PDF is written
            _take_along(ours, folder, place, again.edition)
            raise
        _take_along(ours, folder, place, again.edition)
        screen.print([Line(str(path))])
    return 0


def _take_along(log: JudgementLog, folder: Path, place: Path, edition: Edition) -> None:
    """Puts the judgements beside a copy of the report: it is judged by what stands beside it."""
    if log.lines and place.resolve() != folder.resolve():
        ours = copy_judgements(log, edition.redaction)
        rewrite_file(place / JUDGEMENTS_NAME, lambda theirs: merge_logs(theirs, ours) if theirs else ours)


def inspect_source(file: Path, screen: Screen, form: Form) -> int:
    """Shows how one source is read; one that cannot be read has its reason shown, and its exit status."""
    html, json = form.html, form.json
    _check_page(file, html, json=json)
    if not any(one.is_file() for one in (file, *file.parents)):  # a source may lie in a mail or in a zip file
        what = "is a folder" if file.is_dir() else "does not exist"
        raise UsageError(f"{file} {what}.", "Name one source.")
    inspection = inspect_file(file, find_tesseract() if form.ocr else None)
    if isinstance(inspection, Skipped):
        raise NothingReadError(str(file), [(inspection.path, inspection.reason)])
    if html:
        write_page(html, render_inspection(inspection).encode())
        screen.print([Line(str(html))])
    elif json:
        screen.print_json(inspection.model_dump_json(indent=2))
    else:
        screen.print(describe_inspection(inspection))
    return 0


def examine_setup(settings: Settings, screen: Screen, *, json: bool) -> int:
    """Tries every piece that a run with these settings needs."""
    from factcheck.doctor import examine

    checkup = examine(settings, REPORTS)
    if json:
        screen.print_json(checkup.model_dump_json(indent=2))
    else:
        screen.print(describe_checkup(checkup))
    return checkup.exit_status


def _say_what_it_takes(assignment: Assignment, settings: Settings, screen: Screen) -> int:
    if settings.model is None:
        screen.print([Line(NO_MODEL), Line("Nothing would be sent.")])
    else:
        screen.print([Line(describe_estimate(estimate_run(assignment, settings))), Line("Nothing was sent.")])
    return 0


def _publish(
    judged: tuple[Report, KeptDocuments | None], held: HeldFolder, log: JudgementLog, order: Order, screen: Screen
) -> int:
    missing: MissingPieceError | None = None
    path = held.path / PDF_NAME
    report, kept = judged
    try:
        publish_report(_as_it_was_paid(report, held.path), kept, held, order.edition, warn=screen.warn)
    except MissingPieceError as trouble:  # report and HTML are written: the outcome is worth showing
        missing, path = trouble, held.path / HTML_NAME
    _warn_of(log, report, screen)
    if order.json:
        screen.print_json(report.to_json())
    else:
        screen.print([*describe_report(report, verbose=screen.verbose), Line(str(path))])
    if missing:
        raise missing
    return _status_of(report, strict=order.strict)


def _as_it_was_paid(report: Report, place: Path) -> Report:
    """The report with the usage of the run that paid for it, where this one asked nothing and found just the same."""
    if report.usage.calls or not report.usage.cached:
        return report
    try:
        earlier = read_report(place)
    except UsageError:
        return report
    judged = {
        "usage": report.usage,
        "inconsistencies": report.inconsistencies,
        "orphaned": report.orphaned,
        "remarks": report.remarks,
    }
    same = earlier.model_copy(update=judged) == report
    return report.model_copy(update={"usage": earlier.usage}) if same else report


def _status_of(report: Report, *, strict: bool) -> int:
    if report.failed or any(skipped.code not in NO_LOSS for skipped in report.skipped):
        return EXIT_PARTLY_READ
    is_unreviewed = any(found.judgement is None for found in report.inconsistencies)
    return EXIT_UNREVIEWED if strict and is_unreviewed else 0


def check_folder(folder: Path, place: Path) -> None:
    """The folder is one that can be read, holds something, and is not where the report goes.

    Raises:
        UsageError: it is not.
    """
    if not folder.is_dir():
        what = "is a file" if folder.exists() else "does not exist"
        raise UsageError(f"{folder} {what}.", "Name a folder that holds the sources of one story.")
    try:
        is_empty = not any(folder.iterdir())
    except OSError as trouble:
        raise UsageError(f"Cannot read {folder}: {trouble.strerror}.") from trouble
    if is_empty:
        raise UsageError(f"{folder} is empty.", "Put the sources into it: articles, pages, PDFs, mails.")
    if place.resolve() == folder.resolve():
        raise UsageError(
            f"The report would be written among the sources in {folder}.", "Name another place: --out DIR."
        )


def _check_page(file: Path, html: Path | None, *, json: bool) -> None:
    """The page is asked for alone, and does not go where the source is.

    Raises:
        UsageError: it does not make sense so.
    """
    if html is None:
        return
    if json:
        raise UsageError("--html and --json cannot be given together.", "Run it twice, once with each.")
    if html.exists() and file.exists() and html.samefile(file):
        raise UsageError(f"The page would be written over the source {file}.", "Name another file for it.")


def _warn_of(log: JudgementLog, report: Report, screen: Screen) -> None:
    for line in (*describe_log(log), *describe_lapsed(report)):
        screen.warn(line)


def now() -> str:
    """The moment as the lock of a report tells it to other runs."""
    return dt.datetime.now().astimezone().strftime("%Y-%m-%d %H:%M")
