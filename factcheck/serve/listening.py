"""The server itself: on loopback only, patient with nobody, gone at Ctrl-C."""

from __future__ import annotations

import errno
import socket
from contextlib import suppress
from typing import TYPE_CHECKING

import h11
import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from factcheck.errors import PortTakenError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable

    from starlette.types import ASGIApp

LOOPBACK = "127.0.0.1"
HEAD_WITHIN = 5.0
"""Seconds in which the head of a request must have arrived."""
HEAD_LIMIT = 16_384
"""Bytes of a request's head."""
IDLE = 30
"""Seconds for which a browser may keep a connection open without asking for anything."""
CONNECTIONS = 64
"""Connections at once; a browser opens six."""
LAST_WORDS = 3
"""Seconds that an answer under way still has when the server is told to end."""


class ImpatientProtocol(H11Protocol):
    """uvicorn's own, which waits for the head of a request for ever, with an end to that."""

    _waiting: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn declares it
        """Begins to wait."""
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        """Waits on while the head is not whole; letter by letter gains nobody any time."""
        super().data_received(data)
        if self.conn.their_state is h11.IDLE and self.conn.trailing_data[0]:
            self._wait()
        else:
            self._stop_waiting()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nothing is left to wait for."""
        self._stop_waiting()
        super().connection_lost(exc)

    def _wait(self) -> None:
        if self._waiting is None:
            self._waiting = self.loop.call_later(HEAD_WITHIN, self.transport.close)

    def _stop_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None


def open_port(port: int) -> socket.socket:
    """A listening socket on loopback; port 0 takes any that is free.

    Raises:
        PortTakenError: somebody else has it, or it may not be had.
    """
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((LOOPBACK, port))
        listening.listen()
    except OSError as trouble:
        listening.close()
        why = "is in use" if trouble.errno == errno.EADDRINUSE else f"cannot be had ({trouble.strerror})"
        raise PortTakenError(port, why) from trouble
    return listening


def serve_until_stopped(
    app: ASGIApp, listening: socket.socket, ready: Callable[[], None], stop: Callable[[], Awaitable[None]]
) -> None:
    """Answers on the socket until Ctrl-C.

    Args:
        app: What answers.
        listening: Where.
        ready: Called when a browser would be answered.
        stop: Awaited when nothing is answered any more.
    """
    config = uvicorn.Config(
        app,
        loop="asyncio",
        http=ImpatientProtocol,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=False,
        proxy_headers=False,
        limit_concurrency=CONNECTIONS,
        timeout_keep_alive=IDLE,
        timeout_graceful_shutdown=LAST_WORDS,
        h11_max_incomplete_event_size=HEAD_LIMIT,
    )
    with suppress(KeyboardInterrupt):  # uvicorn ends in good order, then raises the signal again
        _Announced(config, ready, stop).run(sockets=[listening])


class _Announced(uvicorn.Server):
    """A server that says when it has begun, and tidies up at its end."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None], stop: Callable[[], Awaitable[None]]) -> None:
        super().__init__(config)
        self._ready = ready
        self._stop = stop

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begins to answer, and says so."""
        await super().startup(sockets)
        self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Answers no more."""
        await super().shutdown(sockets)
        await self._stop()
