"""The review page: a server for one person on this machine, which shows a report and records what is decided on it."""

from __future__ import annotations

import gc
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.serve.answers import Answers
from factcheck.serve.app import make_app
from factcheck.serve.desk import Desk
from factcheck.serve.door import Key
from factcheck.serve.listening import open_port, serve_until_stopped
from factcheck.serve.pages import prepare

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

__all__ = ["Desk", "Host", "serve_review"]


@dataclass(frozen=True, slots=True)
class Host:
    """What the server needs of the program around it."""

    clock: Callable[[], dt.datetime]
    """The time of day, for the log."""
    ready: Callable[[str], None]
    """Called with the address to open when it would be answered."""
    tell: Callable[[str], None]
    """Takes what the person at the terminal should know of."""


def serve_review(desk: Desk, port: int, host: Host) -> None:
    """Shows the page until it is stopped; port 0 takes any that is free.

    Raises:
        PortTakenError: the port cannot be had.
    """
    prepare()
    gc.collect()
    gc.freeze()  # a large report stays; to look through it for garbage time and again takes 0.3 s each
    with open_port(port) as listening:
        key = Key(listening.getsockname()[1])
        answers = Answers(desk, key.home, host.clock)
        serve_until_stopped(
            make_app(answers, key, host.tell), listening, lambda: host.ready(key.start_url), answers.press.stop
        )
