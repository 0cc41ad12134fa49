"""How an endpoint wants to be asked: learnt from the real questions, and from tiny ones only where those fail.

The ways stand on a ladder, the most exact first. Nothing that an endpoint says about itself is trusted: a way works
when an answer that was asked for in it has the right shape.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from pydantic import BaseModel, ConfigDict

from factcheck.llm.faults import in_trouble, no_structure
from factcheck.llm.outcome import Replied, Unsupported
from factcheck.llm.request import RUNGS, Rung, Shape

if TYPE_CHECKING:
    from factcheck.llm.cache import AnswerCache
    from factcheck.llm.providers import Endpoint
    from factcheck.llm.sender import Ended

_DAY: Final = 86_400.0


class Probe(BaseModel):
    """What the tiny question asks for."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    colour: Literal["red", "blue", "green"]
    number: int


AskProbe = Callable[[Shape], Awaitable["Ended[Probe]"]]


@dataclass(frozen=True, slots=True)
class Capability:
    """What an endpoint can do, as it was tried."""

    shape: Shape
    tried: tuple[tuple[Rung, str], ...]
    """Every way that was tried and what came of it; the last one works."""


class Ladder:
    """Where on the ladder one endpoint with one model stands."""

    def __init__(self, endpoint: Endpoint, cache: AnswerCache) -> None:
        self._endpoint, self._cache = endpoint, cache
        self._name = f"{endpoint.address} {endpoint.model}"
        self._known = cache.shapes(self._name)
        latest = self._known[0] if self._known else None
        self.remembered = latest is not None and latest.age < _DAY
        """This way of asking worked within the last day."""
        self.shape = latest.shape if latest and self.remembered else Shape(endpoint.provider.first_rung)
        """How to ask now."""
        self.proven = False
        """This way of asking has worked in this run."""
        self._climbing = asyncio.Lock()

    def shapes(self) -> tuple[Shape, ...]:
        """Every shape under which an answer may be kept."""
        return tuple(dict.fromkeys((self.shape, *(known.shape for known in self._known))))

    def prove(self, shape: Shape) -> None:
        """Note that a question asked in this way was answered in the right shape."""
        if not self.proven or shape != self.shape:
            self.shape, self.proven = shape, True
            self._cache.put_shape(self._name, shape)

    def learn(self, used: Shape, parameter: str) -> bool:
        """Leave out what was refused; whether there is now another way to ask than the one that was used."""
        learnt = used.without(parameter)
        if used == self.shape and learnt is not None:
            self.shape = learnt
        return used != self.shape

    async def climb(self, used: Shape, ask: AskProbe) -> Capability:
        """Find the first way that works, unless somebody has found one while this one waited.

        Raises:
            EndpointError: there is none.
        """
        async with self._climbing:
            if self.proven or self.shape != used:
                return Capability(self.shape, ())
            return await self._climb(ask)

    async def _climb(self, ask: AskProbe) -> Capability:
        tried: list[tuple[Rung, str]] = []
        for rung in RUNGS[RUNGS.index(self._endpoint.provider.first_rung) :]:
            shape, outcome = await _try_rung(replace(self.shape, rung=rung), ask)
            tried.append((rung, _said(outcome)))
            if isinstance(outcome, Replied):
                self.prove(shape)
                return Capability(shape, tuple(tried))
        reasons = {said for _, said in tried}
        if len(reasons) == 1 and (reason := reasons.pop()).startswith("endpoint:"):
            raise in_trouble(self._endpoint, reason.removeprefix("endpoint: "))
        raise no_structure(self._endpoint)


async def _try_rung(shape: Shape, ask: AskProbe) -> tuple[Shape, Ended[Probe]]:
    """What comes of asking in one way, with the parameters left out that are refused on the way."""
    outcome = await ask(shape)
    while isinstance(outcome, Unsupported) and (learnt := shape.without(outcome.parameter)):
        shape = learnt
        outcome = await ask(shape)
    return shape, outcome


def _said(outcome: Ended[Probe]) -> str:
    match outcome:
        case Replied():
            return "works"
        case Unsupported(reason=reason):
            return reason
    return "no answer of the right shape"
