"""How the pages answer: on one desk, each with its frame, and a flag always as it is now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from markupsafe import Markup, escape
from starlette.responses import RedirectResponse, Response

from factcheck.errors import OutdatedError, UsageError
from factcheck.review import RecordedJudgement, RecordedRemark
from factcheck.serve.desk import fingerprint
from factcheck.serve.filters import Filter, find_steps
from factcheck.serve.flag import show_flag
from factcheck.serve.pages import fill, make_frame
from factcheck.serve.press import Press
from factcheck.serve.standing import tell_stand

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping

    from starlette.requests import Request

    from factcheck.errors import FactcheckError
    from factcheck.review.log import LogLine
    from factcheck.serve.desk import Desk, View
    from factcheck.serve.pages import Frame, Room
_NOTHING = Markup()


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a form was not taken, and what it held, so that nothing typed is lost."""

    words: str
    hint: str = ""
    note: Markup = _NOTHING
    """Escaped and otherwise as it was typed, line by line: it goes back into its field."""
    own: Markup = _NOTHING


NO_TROUBLE = Trouble("")


class Answers:
    """What all pages and deeds have in common."""

    def __init__(self, desk: Desk, home: str, clock: Callable[[], dt.datetime]) -> None:
        self.desk = desk
        self.home = home
        """What every address begins with."""
        self.clock = clock
        self.press = Press(desk.folder)

    def frame(self, room: Room, view: View, request: Request) -> Frame:
        """What stands on the page whatever it shows."""
        return make_frame(self.home, room, view, request.query_params.get("said", ""), self.press.printing)

    def go(self, path: str) -> Response:
        """Sends the browser on."""
        return RedirectResponse(self.home + path, 303)

    def flag(self, request: Request, chosen: Filter, status: int = 200, trouble: Trouble = NO_TROUBLE) -> Response:
        """A flag as it is now."""
        view, id_ = self.desk.look(), request.path_params["id"]
        found = view.found.get(id_)
        if found is None:
            words = trouble.words or "The report has no such flag; it may have been made anew."
            return self.refuse(request, OutdatedError(words), 409 if trouble.words else 404, trouble.note)
        return fill(
            "flag.html",
            self.frame("flags", view, request),
            status,
            flag=show_flag(found, view.reference, view.review.contexts),
            stand=tell_stand(found, view),
            steps=find_steps(view, chosen, id_),
            chosen=chosen,
            version=fingerprint(found),
            has_texts=bool(view.reference.documents),
            trouble=trouble,
        )

    def not_taken(self, request: Request, said: Mapping[str, str], trouble: FactcheckError) -> Response:
        """The flag as it is now, with why the form was not taken and what it held."""
        is_old = isinstance(trouble, OutdatedError)
        words = f"This page was old. {trouble} Nothing was recorded." if is_old else f"Not recorded: {trouble}"
        kept = Trouble(words, trouble.hint, escape(said.get("note", "")), escape(said.get("own", "")))
        return self.flag(request, Filter.read(said), status_of_trouble(trouble), kept)

    def refuse(self, request: Request, trouble: FactcheckError, status: int, typed: str = "") -> Response:
        """A page that says what could not be done, and gives back what was typed."""
        frame = self.frame("", self.desk.look(), request)
        return fill("refused.html", frame, status, words=str(trouble), hint=trouble.hint, typed=typed)


def status_of_trouble(trouble: FactcheckError) -> int:
    """How HTTP says it: the page was old, the form made no sense, or the disk refused."""
    if isinstance(trouble, OutdatedError):
        return 409
    return 422 if isinstance(trouble, UsageError) else 507


def with_line(chosen: Filter, view: View) -> str:
    """The end of an address that carries what was chosen, and which line of the log was just recorded."""
    said = urlencode({"said": view.review.log.lines[-1].id})
    return f"{chosen.query}&{said}" if chosen.query else f"?{said}"


def flag_of(line: LogLine | None, view: View) -> str:
    """Id of the flag that a line is shown with today; "" where it is shown with none."""
    match line.entry if line else None:
        case RecordedJudgement() as entry:
            id_ = entry.inconsistency
        case RecordedRemark() as entry:
            id_ = entry.remark.inconsistency
        case _:
            return ""
    return id_ if id_ in view.found else ""
