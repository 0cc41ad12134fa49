"""How every page is filled: the briefing's rules for foreign text, and what stands on each page whatever it shows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup
from starlette.responses import HTMLResponse

from factcheck.assets import templates_dir
from factcheck.judged import REASONS
from factcheck.render.environment import make_environment
from factcheck.render.shown import clip, show
from factcheck.review import RecordedJudgement, RecordedRemark, RecordedUndo
from factcheck.serve.own_files import address_of

if TYPE_CHECKING:
    from factcheck.review.log import JudgementLog
    from factcheck.serve.desk import View
    from factcheck.serve.press import Printing

TITLE_LIMIT = 70
"""Characters of the report's title at the head of a page."""
Room = Literal["flags", "claims", "ungrounded", "former", "briefing", "help", ""]


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands on every page."""

    home: str
    """What every address begins with."""
    room: Room
    """Which of the pages it is."""
    title: str
    reviewer: str
    blind: bool
    left: int
    """Flags that wait for the reviewer."""
    total: int
    former: int
    """Decisions and notes on what is found no more."""
    undo_line: str
    """Id of the line that an undo would take back; "" where there is none."""
    undo_words: str
    """What that line says, in words."""
    said: str = ""
    """What was just recorded, in words."""
    printing: Printing | None = None


def make_frame(home: str, room: Room, view: View, said_line: str = "", printing: Printing | None = None) -> Frame:
    """The frame of a page; `said_line` is the id of the line in the log that was just recorded."""
    log = view.review.log
    last = view.last_own
    return Frame(
        home=home,
        room=room,
        title=clip(view.report.title, TITLE_LIMIT),
        reviewer=view.reviewer.name,
        blind=view.reviewer.blind,
        left=len(view.waiting),
        total=len(view.report.inconsistencies),
        former=len(view.report.orphaned) + len(view.report.remarks),
        undo_line=last.id if last else "",
        undo_words=tell_line(log, last.id, view) if last else "",
        said=tell_line(log, said_line, view) if said_line else "",
        printing=printing,
    )


def tell_line(log: JudgementLog, line_id: str, view: View) -> str:
    """What a line of the log says, in a few words; "" where the log has no such line."""
    entry = next((line.entry for line in reversed(log.lines) if line.id == line_id), None)
    match entry:
        case RecordedJudgement():
            return f"{_label(entry.inconsistency, view)} {entry.judgement.status}"
        case RecordedRemark():
            return f"note on {_label(entry.remark.inconsistency, view)}"
        case RecordedUndo():
            return f"taken back: {tell_line(log, entry.undoes, view)}"
        case None:
            return ""


def _label(inconsistency: str, view: View) -> str:
    return view.reference.labels.keys.get(inconsistency, "what is found no more")


def fill(template: str, frame: Frame, status: int = 200, **printed: object) -> HTMLResponse:
    """A page from its template."""
    page = (
        _environment()
        .get_template(f"review/{template}")
        .render(frame=frame, reasons=REASONS, file=address_of, **printed)
    )
    return HTMLResponse(page, status)


def prepare() -> None:
    """Reads every template, so that the first to ask for a page waits no longer than the next."""
    environment = _environment()
    for name in environment.list_templates(filter_func=lambda name: name.startswith("review/")):
        if name.endswith(".html"):
            environment.get_template(name)


@cache
def _environment() -> Environment:
    environment = make_environment(FileSystemLoader(templates_dir()), Environment)
    environment.finalize = _finalize
    return environment


def _finalize(printed: object) -> object:
    """A page, unlike a sheet of paper, has room for the whole of a text."""
    return printed if not isinstance(printed, str) or isinstance(printed, Markup) else show(printed, whole=True)
