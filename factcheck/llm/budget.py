"""What a run may spend: every request reserves its share before it is sent, and settles it when it is answered."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.errors import CapReachedError, UsageError
from factcheck.llm.cost import find_price

if TYPE_CHECKING:
    from factcheck.llm.cost import Price
    from factcheck.llm.providers import Endpoint

_RESUME = "What was answered is kept: run it again with a higher cap to go on from there."


@dataclass(frozen=True, slots=True)
class Reservation:
    """One request's share, as it was estimated before it was sent."""

    cost: float


class Budget:
    """The caps of one run."""

    def __init__(self, max_calls: int | None, max_cost: float | None, endpoint: Endpoint) -> None:
        self._max_calls, self._max_cost, self._endpoint = max_calls, max_cost, endpoint
        self._calls = self._open = 0
        self._cost = 0.0
        if max_cost is not None and self.price is None:
            raise UsageError("The price of this model is not known, so --max-cost cannot be kept.", "Use --max-calls.")

    @cached_property
    def price(self) -> Price | None:
        """The model's price, None where it is not known; looked up when it is first needed."""
        return find_price(self._endpoint)

    def reserve(self, prompt_tokens: int, completion_tokens: int) -> Reservation:
        """Set the request's estimated share aside.

        Raises:
            CapReachedError: it would go over a cap; what is reserved counts as spent.
        """
        cost = self.price.of(prompt_tokens, completion_tokens) if self.price else 0.0
        if self._max_calls is not None and self._calls >= self._max_calls:
            raise CapReachedError(f"Stopped at --max-calls {self._max_calls}.", _RESUME)
        if self._max_cost is not None and self._cost + cost > self._max_cost:
            raise CapReachedError(f"Stopped at --max-cost {self._max_cost:g}: the next call may exceed it.", _RESUME)
        self._calls += 1
        self._open += 1
        self._cost += cost
        return Reservation(cost)

    @property
    def may_free(self) -> bool:
        """Requests are under way whose shares may come back, in part or whole: a cap is not reached before that."""
        return self._open > 0

    def settle(self, reserved: Reservation, prompt_tokens: int, completion_tokens: int) -> float | None:
        """Put what was really spent in the place of the estimate, and say it; None where the price is not known."""
        self._open -= 1
        if self.price is None:
            return None
        cost = self.price.of(prompt_tokens, completion_tokens)
        self._cost += cost - reserved.cost
        return cost

    def release(self, reserved: Reservation) -> None:
        """Give the share of a request back that the endpoint turned away: nothing is paid for it."""
        self._open -= 1
        self._calls -= 1
        self._cost -= reserved.cost
