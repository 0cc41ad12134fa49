"""Who may come in: this machine's own browser, on a page of ours, with the key that was printed. Nobody else."""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import HTMLResponse, PlainTextResponse, Response

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""Nothing but files of our own; nothing inline, nothing from elsewhere, and no exception."""
ALWAYS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
"""Stand on every answer, refusals too."""
KEPT_NOWHERE = "no-store"
"""What a page may be cached as: pages show documents."""
_READ, _CHANGE = ("GET", "HEAD"), "POST"
_OWN_SITE = ("same-origin", "none")
_OLD_KEY = (
    "This address needs the key that `factcheck review` printed when it started.\n"
    "Open the whole address that stands in the terminal. If the review was started anew, this page is of the old one.\n"
)
_START = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Review</title>'
    '<meta http-equiv="refresh" content="0; url={home}/"><p><a href="{home}/">To the review</a></p>\n'
)


@dataclass(frozen=True, slots=True)
class Key:
    """What lets a browser in, made anew for each start; it shows itself only in the address that is printed."""

    port: int
    room: str = field(default_factory=lambda: secrets.token_urlsafe(6))
    """First part of every path: cookies are kept by host and path and not by port, so that another server of this
    machine, whose paths begin otherwise, is never sent ours."""
    token: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)

    @property
    def home(self) -> str:
        """What every path begins with."""
        return f"/{self.room}"

    @property
    def start_url(self) -> str:
        """The address that a person opens."""
        return f"http://127.0.0.1:{self.port}{self.home}/start?token={self.token}"

    @property
    def hosts(self) -> frozenset[str]:
        """What a browser may call us; any other name was pointed at this machine by somebody else."""
        return frozenset(f"{name}:{self.port}" for name in ("127.0.0.1", "[::1]", "localhost"))

    @property
    def cookie(self) -> str:
        """Name of the cookie; a second review at another port has its own."""
        return f"factcheck-{self.port}"

    def opens(self, offered: str) -> bool:
        """Whether it is the token; how long the comparison takes tells nothing."""
        return hmac.compare_digest(offered.encode("utf-8", "replace"), self.token.encode())


class Door:
    """Stands before the application: every request is looked at here first, and every answer gets its headers here."""

    def __init__(self, app: ASGIApp, key: Key) -> None:
        self._app = app
        self._key = key

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Lets a request in, or answers it here."""
        if scope["type"] != "http":
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(ALWAYS)
                headers.setdefault("cache-control", KEPT_NOWHERE)
            await send(message)

        answer = self._answer(scope)
        await (answer or self._app)(scope, receive, send_guarded)

    def _answer(self, scope: Scope) -> Response | None:
        """What is answered in place of the application; None lets the request in."""
        headers = Headers(scope=scope)
        if headers.get("host", "").lower() not in self._key.hosts:
            return _refuse("This page is for the browser of this machine, at 127.0.0.1.\n")
        if scope["method"] not in (*_READ, _CHANGE):
            return _refuse("Only GET and POST are understood.\n", 405)
        if scope["method"] == _CHANGE and not _comes_from_here(headers):
            return _refuse("A change was asked for from another site; nothing was changed.\n")
        if scope["path"] == f"{self._key.home}/start" and scope["method"] != _CHANGE:
            return self._start(scope)
        if not self._key.opens(_cookie(headers, self._key.cookie)):
            return _refuse(_OLD_KEY)
        return None

    def _start(self, scope: Scope) -> Response:
        """The token of the address becomes a cookie, so that it is in no address any more.

        The page goes on by itself and not by a redirect: where another program had opened the address, a browser would
        take a redirect for a part of that program's doing, and would not send along a cookie as strict as ours.
        """
        offered = parse_qs(scope["query_string"].decode("latin-1")).get("token", [""])
        if len(offered) != 1 or not self._key.opens(offered[0]):
            return _refuse(_OLD_KEY)
        answer = HTMLResponse(_START.format(home=self._key.home))
        answer.set_cookie(self._key.cookie, self._key.token, path=self._key.home, httponly=True, samesite="strict")
        return answer


def _comes_from_here(headers: Headers) -> bool:
    """Whether a page of ours, or the person's own typing, sent a change: as the browser says, else by its origin."""
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site in _OWN_SITE
    return headers.get("origin") == f"http://{headers['host']}"


def _cookie(headers: Headers, name: str) -> str:
    cookies: SimpleCookie = SimpleCookie()
    try:
        cookies.load(headers.get("cookie", ""))
    except CookieError:
        return ""
    return cookies[name].value if name in cookies else ""


def _refuse(words: str, status: int = 403) -> Response:
    """Refuses, and hangs up: what a stranger would still send is not read."""
    return PlainTextResponse(words, status, headers={"connection": "close"})
