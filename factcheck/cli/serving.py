"""What `factcheck review` does when nothing but a report is named: it shows the page."""

from __future__ import annotations

import datetime as dt
import sys
import tempfile
import threading
import webbrowser
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from factcheck.cli.reviewing import account
from factcheck.errors import UsageError
from factcheck.output import Line
from factcheck.output.outcome import describe_log
from factcheck.review import Reviewer
from factcheck.review.session import SHORT_LIMIT, check_text
from factcheck.serve import Desk, Host, serve_review

if TYPE_CHECKING:
    from factcheck.output import Screen
    from factcheck.serve.desk import View

_HIGHEST_PORT = 65_535
_START = '<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url={url}">\n'


class Browser(Protocol):
    """What opens an address."""

    def open(self, url: str) -> bool:
        """Opens it; whether that worked."""


@dataclass(frozen=True, slots=True)
class Table:
    """Where the page is shown, and to whom."""

    path: Path
    reviewer: str = ""
    """Who; "" for the account that the command runs under."""
    blind: bool = False
    port: int = 0
    """0 takes any that is free."""
    browser: bool = True
    """It is opened, where there is one and somebody sits at a terminal."""


def review_on_page(table: Table, screen: Screen) -> int:
    """Shows the page until Ctrl-C.

    Raises:
        PortTakenError: the port cannot be had.
        UsageError: there is no report, or what was typed makes no sense.
    """
    desk = _set(table)
    view = desk.look()
    for line in describe_log(view.review.log):
        screen.warn(line)
    left = _left(view)
    browser = find_browser() if table.browser and sys.stderr.isatty() else None
    with ExitStack() as until_the_end:

        def ready(url: str) -> None:
            screen.print([Line(url)])
            screen.say(f"{desk.reviewer.name} reviews: {left}. Every decision is kept at once; Ctrl-C ends the page.")
            if browser:
                folder = until_the_end.enter_context(tempfile.TemporaryDirectory(prefix="factcheck-"))
                open_browser(url, Path(folder) / "review.html", browser)

        serve_review(desk, table.port, Host(_now, ready, screen.warn))
    with suppress(UsageError):  # a run may have taken the report away; what was decided is in the log all the same
        left = _left(desk.look())
    screen.say(f"Ended: {left}. `factcheck render {desk.folder}` puts the judgements into the briefing.")
    return 0


def _set(table: Table) -> Desk:
    """The desk, if what was typed makes sense."""
    if not 0 <= table.port <= _HIGHEST_PORT:
        raise UsageError(f"There is no port {table.port}.", f"Name one up to {_HIGHEST_PORT:,}.")
    name = table.reviewer or account()
    check_text(name, "The reviewer's name", SHORT_LIMIT, needed=True)
    return Desk(table.path, Reviewer(name, table.blind))


def _left(view: View) -> str:
    return f"{len(view.waiting)} of {len(view.report.inconsistencies)} left"


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC).replace(microsecond=0)


def find_browser() -> Browser | None:
    """The browser of this machine, None where there is none."""
    try:
        return webbrowser.get()
    except webbrowser.Error:
        return None


def open_browser(url: str, page: Path, browser: Browser) -> threading.Thread | None:
    """Opens it by a file that only its owner may read: what commands are given, all of a machine may see.

    One that would take the terminal is not opened.
    """
    if type(browser) is webbrowser.GenericBrowser:
        return None
    page.touch(mode=0o600)
    page.write_text(_START.format(url=url), encoding="utf-8")
    opening = threading.Thread(target=browser.open, args=(page.as_uri(),), daemon=True)
    opening.start()
    return opening
