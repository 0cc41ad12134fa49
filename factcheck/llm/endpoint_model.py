"""A language model behind a chat-completions endpoint: answers from the cache, else asks, once more at most."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Self

from pydantic import ValidationError

from factcheck.errors import EndpointError
from factcheck.llm.budget import Budget
from factcheck.llm.cache import AnswerCache
from factcheck.llm.connection import Connection
from factcheck.llm.gate import Gate, Pace
from factcheck.llm.ladder import Capability, Ladder, Probe
from factcheck.llm.language_model import Answer, R, TooLongError, UnansweredError
from factcheck.llm.outcome import Declined, Misshapen, Replied, TooLong, Unsupported
from factcheck.llm.prompt_file import PromptFile, load_prompt
from factcheck.llm.providers import find_endpoint
from factcheck.llm.request import Body, Message, Shape, messages_of, request_body
from factcheck.llm.salvage import salvage
from factcheck.llm.sender import Ended, Sender, Tally
from factcheck.models import Usage

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from pydantic import BaseModel

    from factcheck.llm.cost import Price
    from factcheck.llm.language_model import Prompt
    from factcheck.settings import Settings


_REPEATED: Final = 20_000
"""Characters of a misshapen reply that the model is shown again."""
_FILLER: Final = "A heron came to the lake, and nobody knows why."
"""Lines that only make a question long."""


@dataclass(slots=True)
class _Run:
    """What belongs to one event loop."""

    connection: Connection
    gate: Gate
    sender: Sender
    seats: asyncio.Semaphore
    led: asyncio.Event
    """The first question of the run came back, well or badly."""
    leading: bool = False
    """The first question of the run is under way."""


@dataclass(slots=True)
class _Asked:
    """How a question was asked last, and what it has taken so far."""

    shape: Shape
    tally: Tally
    again: tuple[Message, ...] = ()
    """The misshapen reply and what is wrong with it, where it is asked once more."""


class EndpointModel:
    """The model that the settings name."""

    def __init__(self, settings: Settings, pace: Pace | None = None, tell: Callable[[str], None] | None = None) -> None:
        self.endpoint = find_endpoint(settings)
        self._settings, self._pace = settings, pace or Pace()
        self._tell = tell or (lambda _text: None)
        self._cache = AnswerCache(None if settings.no_cache else settings.cache)
        self._ladder = Ladder(self.endpoint, self._cache)
        self._budget = Budget(settings.max_calls, settings.max_cost, self.endpoint)
        self._phrases = {name: load_prompt(name, settings.prompts) for name in ("again", "schema", "probe")}
        self._run: _Run | None = None

    @property
    def phrases(self) -> tuple[PromptFile, ...]:
        """The prompt files that may be sent along with any question."""
        return self._phrases["again"], self._phrases["schema"]

    @property
    def price(self) -> Price | None:
        """The model's price, None where it is not known."""
        return self._budget.price

    async def __aenter__(self) -> Self:
        connection = Connection(self.endpoint, self._settings.timeout)
        gate = Gate(self._settings.concurrency, self._pace, self._tell)
        sender = Sender(self.endpoint, connection, gate, self._budget, self._pace)
        sender.answered = self._ladder.proven
        self._run = _Run(connection, gate, sender, asyncio.Semaphore(self._settings.concurrency), asyncio.Event())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._run is not None:
            await self._run.connection.close()
            self._run = None
        self.close()
        if self._cache.trouble:
            self._tell(self._cache.trouble)

    async def ask(self, prompt: Prompt, reply_type: type[R]) -> Answer[R]:
        """The reply to `prompt`, from the cache where the same was asked before."""
        kept = self._look_up(prompt, reply_type)
        if kept is not None:
            return Answer(kept, Usage(cached=1, cost_usd=0.0), cached=True)
        run = self._running()
        run.connection.load()
        async with run.seats:
            try:
                await self._line_up(run)
                return await self._ask_live(prompt, reply_type, run)
            finally:
                run.led.set()

    async def probe(self) -> Capability:
        """Try the endpoint with tiny questions until a way of asking works.

        Raises:
            EndpointError: none does.
        """
        return await self._climb(self._ladder.shape, Tally(), self._running())

    async def reaches(self, characters: int) -> str:
        """Why a question of so many characters is not read whole; "" where it is.

        An endpoint may refuse it, or cut it without a word: its count of the tokens tells.
        """
        asked = self._phrases["probe"].render()
        filler = "".join(f"{number}|{_FILLER}\n" for number in range(characters // len(_FILLER)))
        body = self._body(replace(asked, user=f"{filler}\n{asked.user}"), Probe, self._ladder.shape)
        outcome = await self._running().sender.send(body, Probe, self._ladder.shape, Tally())
        match outcome:
            case Replied() | Misshapen():
                return ""
            case TooLong(reason=reason) | Unsupported(reason=reason) | Declined(reason=reason):
                return reason

    def close(self) -> None:
        """Close the cache; it opens again when it is needed."""
        self._cache.close()

    def is_kept(self, prompt: Prompt, reply_type: type[BaseModel]) -> bool:
        """Whether the reply is in the cache; nothing is sent."""
        return self._look_up(prompt, reply_type) is not None

    def _running(self) -> _Run:
        assert self._run is not None, "a model is asked while it is entered"  # an error of the caller's
        return self._run

    def _look_up(self, prompt: Prompt, reply_type: type[R]) -> R | None:
        for shape in self._ladder.shapes():
            kept = self._cache.get(self._key(self._body(prompt, reply_type, shape)))
            with suppress(ValidationError):  # a reply that an older program kept
                if kept is not None:
                    return reply_type.model_validate_json(kept)
        return None

    def _body(self, prompt: Prompt, reply_type: type[BaseModel], shape: Shape) -> Body:
        body = request_body(self.endpoint.model, prompt, reply_type, shape, self._phrases["schema"])
        return body | dict(self.endpoint.provider.extra)

    def _key(self, body: Body) -> str:
        return self._cache.key(self.endpoint.address, body)

    async def _line_up(self, run: _Run) -> None:
        """Let the first question of a run go ahead, so that a wrong key is refused once and not eight times."""
        if self._ladder.remembered or run.led.is_set():
            return
        if not run.leading:
            run.leading = True
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(self._pace.head_start):
                await run.led.wait()

    async def _ask_live(self, prompt: Prompt, reply_type: type[R], run: _Run) -> Answer[R]:
        asked = _Asked(self._ladder.shape, Tally())
        while True:
            body = self._body(prompt, reply_type, asked.shape)
            sent = body | {"messages": [*messages_of(body), *asked.again]}
            sure = self._ladder.proven
            outcome = await run.sender.send(sent, reply_type, asked.shape, asked.tally, sure=sure)
            if isinstance(outcome, Replied):
                self._ladder.prove(asked.shape)
                self._cache.put(self._key(body), self.endpoint.label, outcome.reply.model_dump_json())
                return Answer(outcome.reply, asked.tally.usage)
            saved = self._saved(asked, outcome, reply_type)
            if saved is not None:
                return saved
            await self._prepare_another(asked, outcome, run)

    def _saved(self, asked: _Asked, outcome: Ended[R], reply_type: type[R]) -> Answer[R] | None:
        """What is good of a reply that was misshapen twice, of the better of the two; no later run is given it."""
        if not isinstance(outcome, Misshapen) or not asked.again or not self._ladder.proven:
            return None
        texts = (outcome.text, asked.again[0]["content"])
        salvaged = [one for one in (salvage(text, reply_type) for text in texts) if one is not None]
        best = min(salvaged, key=lambda one: one.dropped, default=None)
        return Answer(best.reply, asked.tally.usage, dropped=best.dropped) if best else None

    async def _prepare_another(self, asked: _Asked, outcome: Ended[R], run: _Run) -> None:
        """Change how the question is asked; where nothing is left to change, it stays unanswered."""
        match outcome:
            case Unsupported(parameter=parameter) if self._ladder.learn(asked.shape, parameter):
                asked.shape = self._ladder.shape
            case TooLong(reason=reason) | Unsupported(reason=reason, too_long=True):
                raise TooLongError(reason, asked.tally.usage)
            case Unsupported() | Misshapen() if await self._finds_another_way(asked, run):
                asked.again = ()
            case Misshapen() if not asked.again:
                asked.again = self._again(outcome)
            case Misshapen():
                reason = "answer: twice it did not have the shape that was asked for"
                raise UnansweredError(reason, asked.tally.usage)
            case Unsupported(reason=reason) | Declined(reason=reason):
                raise UnansweredError(reason, asked.tally.usage)

    async def _finds_another_way(self, asked: _Asked, run: _Run) -> bool:
        """Whether this way of asking, if it never worked in this run, was not the right one."""
        if self._ladder.proven and asked.shape == self._ladder.shape:
            return False
        used = asked.shape
        asked.shape = (await self._climb(used, asked.tally, run)).shape
        return asked.shape != used

    def _again(self, outcome: Misshapen) -> tuple[Message, ...]:
        correction = self._phrases["again"].render(problems=outcome.problems)
        reply = {"role": "assistant", "content": outcome.text[:_REPEATED] or "(nothing)"}
        return reply, {"role": "user", "content": f"{correction.system}\n\n{correction.user}"}

    async def _climb(self, used: Shape, tally: Tally, run: _Run) -> Capability:
        async def ask_probe(shape: Shape) -> Ended[Probe]:
            body = self._body(self._phrases["probe"].render(), Probe, shape)
            return await run.sender.send(body, Probe, shape, tally, sure=False)

        try:
            return await self._ladder.climb(used, ask_probe)
        except EndpointError as error:
            await run.gate.stop(error)
            raise
