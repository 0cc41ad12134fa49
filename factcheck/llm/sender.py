"""Sends one request until something comes of it: the one owner of retries, pauses and caps."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from factcheck.errors import CapReachedError
from factcheck.llm.cost import estimate_tokens, total
from factcheck.llm.faults import busy, in_trouble, unreachable
from factcheck.llm.outcome import Again, Declined, Misshapen, Outcome, R, Replied, Spent, TooLong, Unsupported, Wait
from factcheck.llm.outcome import Final as FinalOutcome
from factcheck.llm.request import ANSWER_TOKENS, Shape, messages_of
from factcheck.models import Usage

if TYPE_CHECKING:
    from factcheck.llm.budget import Budget, Reservation
    from factcheck.llm.connection import Connection
    from factcheck.llm.gate import Gate, Pace
    from factcheck.llm.providers import Endpoint
    from factcheck.llm.request import Body

_RESERVED: Final = 2.7
"""Tokens of an answer that are reserved for each token of its question, instructions included: more than any honest one
has, so that a cap on the cost is kept."""
_GLANCE: Final = 0.05
"""Seconds between two looks at whether a share came back."""
_TRIES_UNREACHED: Final = 2
"""For an endpoint that was never reached: it is more likely not there than busy."""
_TRIES_UNSURE: Final = 3
"""For an error that may mean that the way of asking is not known."""

Ended = Replied[R] | Misshapen | TooLong | Declined | Unsupported
"""Outcomes that another try would not change."""


@dataclass(slots=True)
class Tally:
    """What one question has taken so far, re-asks and probes included."""

    usages: list[Usage] = field(default_factory=list)

    def add(self, spent: Spent, cost: float | None) -> None:
        """Note one request that may have to be paid."""
        tokens = {"prompt_tokens": spent.prompt, "completion_tokens": spent.completion}
        self.usages.append(Usage(calls=1, cost_usd=cost, **tokens))

    @property
    def usage(self) -> Usage:
        """The sum."""
        return total(self.usages).model_copy(update={"again": max(0, len(self.usages) - 1)})


class Sender:
    """The way out of one event loop."""

    def __init__(self, endpoint: Endpoint, connection: Connection, gate: Gate, budget: Budget, pace: Pace) -> None:
        self._endpoint, self._connection, self._gate = endpoint, connection, gate
        self._budget, self._pace = budget, pace
        self.answered = False
        """The endpoint has answered something in this run: its troubles spoil single questions, and not the run."""

    async def send(self, body: Body, reply_type: type[R], shape: Shape, tally: Tally, *, sure: bool = True) -> Ended[R]:
        """What came of the request in the end; `sure` says that this way of asking has worked in this run.

        Raises:
            EndpointError: the endpoint answers no question.
            CapReachedError: the run may spend no more.
        """
        attempt = 1
        while True:
            outcome = await self._once(body, reply_type, shape, tally)
            if isinstance(outcome, FinalOutcome):
                await self._gate.stop(outcome.error)
                self._gate.check()
            elif isinstance(outcome, Wait):
                if not self._gate.refused(outcome.seconds):
                    await self._gate.stop(busy(self._endpoint, outcome.seconds))
            elif isinstance(outcome, Again):
                if attempt >= self._tries(outcome, sure=sure):
                    return await self._give_up(outcome, sure=sure)
                attempt += 1
                await self._gate.rest(self._pace.wait_before(attempt))
            else:
                self._note_answer(outcome)
                return outcome

    async def _once(self, body: Body, reply_type: type[R], shape: Shape, tally: Tally) -> Outcome[R]:
        sent = "".join(message["content"] for message in messages_of(body))
        most = round(estimate_tokens(sent).high)
        async with self._gate.turn():
            reserved = await self._reserve(most, min(ANSWER_TOKENS, round(most * _RESERVED)))
            outcome, spent = await self._connection.exchange(body, reply_type, shape.rung)
        if spent is None:
            self._budget.release(reserved)
        else:
            tally.add(spent, self._budget.settle(reserved, spent.prompt, spent.completion))
        return outcome

    async def _reserve(self, prompt_tokens: int, completion_tokens: int) -> Reservation:
        """The request's share; where it is only not free yet, what is under way is waited for."""
        while True:
            try:
                return self._budget.reserve(prompt_tokens, completion_tokens)
            except CapReachedError as error:
                if not self._budget.may_free:
                    await self._gate.stop(error)
                    raise
            await self._gate.rest(_GLANCE)

    def _note_answer(self, outcome: Ended[R]) -> None:
        self._gate.served()
        self.answered = self.answered or not isinstance(outcome, Unsupported)

    def _tries(self, outcome: Again, *, sure: bool) -> int:
        if not outcome.reached and not self.answered:
            return min(_TRIES_UNREACHED, self._pace.tries)
        if outcome.may_mean_unsupported and not sure:
            return min(_TRIES_UNSURE, self._pace.tries)
        return self._pace.tries

    async def _give_up(self, outcome: Again, *, sure: bool) -> Ended[R]:
        if outcome.may_mean_unsupported and not sure:
            return Unsupported(f"endpoint: {outcome.reason}")
        if not outcome.reached:
            await self._gate.stop(unreachable(self._endpoint, outcome.reason))
        elif not self.answered:
            await self._gate.stop(in_trouble(self._endpoint, outcome.reason))
        self._gate.check()
        return Declined(f"endpoint: {outcome.reason}, {self._pace.tries} times")
