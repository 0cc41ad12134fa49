"""One gate for all requests of a run: how many may be under way, and when nobody may send.

Where an endpoint refuses for its rate limit, everybody pauses together, half as many go on, and their number climbs
back with every answer. Where it refuses for good, nobody goes on.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from factcheck.errors import FactcheckError

_CLIMB: Final = 0.2
"""Seats won back with each answer after a pause: five answers for one seat."""
_WORTH_SAYING: Final = 5.0
"""Seconds from which a pause is told to the person who waits."""
_WORTH_A_WORD: Final = 4
"""Pauses in a row from which it is told that there are pauses, where the endpoint does not say how long."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How patient a run is, in seconds."""

    second: float = 1.0
    """Length of a second that an endpoint asks to wait; a test's seconds are short."""
    tries: int = 5
    """Times that a request is sent while the endpoint is in trouble."""
    first_wait: float = 0.5
    """Before the second try; doubled for each further one."""
    longest_wait: float = 30.0
    """Between two tries where the endpoint does not say how long."""
    patience: float = 600.0
    """Longest pause that an endpoint may ask for."""
    pauses: int = 8
    """Pauses in a row, with no answer between them, before the endpoint is given up."""
    head_start: float = 1.0
    """That the first request of a run has before the others follow, so that a wrong key is refused once."""

    def wait_before(self, attempt: int) -> float:
        """Seconds before the try numbered `attempt` (from 2), jittered so that not all come back at once."""
        wait = min(self.longest_wait, self.first_wait * 2.0 ** (attempt - 2))
        return wait * random.uniform(0.75, 1.25)  # noqa: S311  # spreads requests, keeps no secret


class Gate:
    """The gate of one event loop."""

    def __init__(self, seats: int, pace: Pace, tell: Callable[[str], None]) -> None:
        self._pace, self._tell, self._seats = pace, tell, seats
        self._limit, self._busy = float(seats), 0
        self._until, self._pauses = 0.0, 0
        self._changed = asyncio.Condition()
        self._halted = asyncio.Event()
        self._stopped: FactcheckError | None = None

    @contextlib.asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Wait until a request may be sent, and hold a seat while it is under way.

        Raises:
            FactcheckError: the run was stopped.
        """
        await self._take_seat()
        try:
            yield
        finally:
            self._busy -= 1
            async with self._changed:
                self._changed.notify_all()

    async def _take_seat(self) -> None:
        async with self._changed:
            while True:
                self.check()
                pause = self._until - time.monotonic()
                if pause <= 0 and self._busy < int(self._limit):
                    break
                spread = pause * random.uniform(1.0, 1.2) if pause > 0 else None  # noqa: S311  # as above
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(spread):
                        await self._changed.wait()
            self._busy += 1

    def check(self) -> None:
        """Raise what stopped the run, if something did."""
        if self._stopped is not None:
            raise self._stopped

    def served(self) -> None:
        """Note an answer."""
        self._pauses = 0
        self._limit = min(float(self._seats), self._limit + _CLIMB)

    def refused(self, seconds: float | None) -> bool:
        """Note a refusal for the rate limit; whether it is worth waiting for the endpoint any longer."""
        now = time.monotonic()
        fresh = now >= self._until  # else it was sent before the pause began, and says nothing new
        if fresh:
            self._pauses += 1
            self._limit = max(1.0, self._limit / 2)
        wait = self._pace.wait_before(self._pauses + 1) if seconds is None else seconds * self._pace.second
        self._until = max(self._until, now + wait)
        if fresh:
            self._say(seconds)
        return self._pauses <= self._pace.pauses and wait <= self._pace.patience * self._pace.second

    def _say(self, seconds: float | None) -> None:
        if seconds is not None and seconds >= _WORTH_SAYING:
            self._tell(f"the endpoint asks to wait {seconds:.0f} seconds")
        elif seconds is None and self._pauses == _WORTH_A_WORD:
            self._tell("the endpoint keeps refusing for its rate limit: waiting longer each time")

    async def rest(self, seconds: float) -> None:
        """Wait before another try; the run's end is not slept through."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._halted.wait()
        self.check()

    async def stop(self, error: FactcheckError) -> None:
        """Let no further request out; those under way come home."""
        self._stopped = self._stopped or error
        self._halted.set()
        async with self._changed:
            self._changed.notify_all()
