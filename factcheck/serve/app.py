"""The whole application: its pages and deeds behind its door, and plain words for whatever goes wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route

from factcheck.errors import FactcheckError, OutdatedError, UsageError
from factcheck.serve.deeds import Deeds
from factcheck.serve.door import Door
from factcheck.serve.own_files import send_file
from factcheck.serve.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.types import ASGIApp

    from factcheck.serve.answers import Answers
    from factcheck.serve.door import Key


def make_app(answers: Answers, key: Key, tell: Callable[[str], None]) -> ASGIApp:
    """The application; `tell` takes what the person at the terminal should know of."""

    async def tell_unexpected(request: Request, trouble: Exception) -> Response:
        tell(f"unexpected {type(trouble).__name__} at {request.url.path.removeprefix(key.home)}")
        return PlainTextResponse(
            "A mistake in the program. Look at the flag again: a decision may be recorded or not.", 500
        )

    routes = [*Reading(answers).routes(), *Deeds(answers).routes(), Route("/files/{digest}/{name}", send_file)]
    app = Starlette(
        routes=[Mount(key.home, routes=routes)],
        exception_handlers={HTTPException: _tell_refusal, FactcheckError: _tell_trouble, Exception: tell_unexpected},
    )
    app.router.redirect_slashes = False
    return Door(app, key)


async def _tell_refusal(request: Request, trouble: Exception) -> Response:
    assert isinstance(trouble, HTTPException)
    return PlainTextResponse(f"{trouble.detail}\n", trouble.status_code, headers=dict(trouble.headers or {}))


async def _tell_trouble(request: Request, trouble: Exception) -> Response:
    """The report cannot be read any more, or the disk refuses: said plainly, since no page can be made of it."""
    assert isinstance(trouble, FactcheckError)
    status = 409 if isinstance(trouble, OutdatedError) else 503 if isinstance(trouble, UsageError) else 507
    return PlainTextResponse(f"{trouble}\n{trouble.hint}\nNothing was recorded.\n", status)
