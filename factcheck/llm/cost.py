"""Tokens before they are counted by the endpoint, and what they cost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from factcheck.models import Usage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.llm.providers import Endpoint

_MILLION: Final = 1_000_000
_ORDINARY: Final = 10_000
"""Tokens of an ordinary exchange: prices that rise for very long prompts are asked for at this length."""
_LIKELY: Final = 0.85
_LOW: Final = 0.7
"""Shares of the upper bound, which overstates English prose by 20 to 40 %."""
_LONGEST_TOKEN: Final = 6.5
"""Characters of a token on average, in the Latin alphabet: 4.3 to 4.8 of English news in tokenisers that we know."""
_LEAST_FOREIGN: Final = 0.15
"""Tokens of a character of another alphabet: 0.3 to 1 in those tokenisers."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """How many tokens a text may be, or how many to another: the endpoints' tokenisers differ, and none is at hand."""

    low: float
    likely: float
    high: float


def sum_tokens(parts: Iterable[Tokens]) -> Tokens:
    """All of them, each bound with its like."""
    listed = list(parts)
    low, likely, high = (sum(getattr(part, bound) for part in listed) for bound in ("low", "likely", "high"))
    return Tokens(low, likely, high)


def scale(tokens: Tokens, shares: Tokens) -> Tokens:
    """So many tokens for each of `tokens`."""
    return Tokens(*map(round, (tokens.low * shares.low, tokens.likely * shares.likely, tokens.high * shares.high)))


def estimate_tokens(text: str) -> Tokens:
    """An upper bound for prose in any script, with what is likely and what is least."""
    high = max(len(text) / 4, len(text.encode("utf-8", "replace")) / 3.5)
    return Tokens(round(high * _LOW), round(high * _LIKELY), round(high))


def least_tokens(text: str) -> int:
    """Fewer than any tokeniser in use makes of the text: who counts fewer has not read it all."""
    ascii_letters = sum(character.isascii() for character in text)
    return round(ascii_letters / _LONGEST_TOKEN + (len(text) - ascii_letters) * _LEAST_FOREIGN)


@dataclass(frozen=True, slots=True)
class Price:
    """US dollars per million tokens."""

    prompt: float
    completion: float

    def of(self, prompt_tokens: int, completion_tokens: int) -> float:
        """The price of one exchange, in US dollars."""
        return (prompt_tokens * self.prompt + completion_tokens * self.completion) / _MILLION


def find_price(endpoint: Endpoint) -> Price | None:
    """The price of the endpoint's model: nothing on this machine, None where it is not in the price table."""
    if endpoint.loopback:
        return Price(0.0, 0.0)
    provider = endpoint.provider
    if not provider.priced_as or (provider.address and endpoint.address != provider.address):
        return None
    from genai_prices import Usage as Counted
    from genai_prices import calc_price

    sides = (Counted(input_tokens=_ORDINARY, output_tokens=0), Counted(input_tokens=0, output_tokens=_ORDINARY))
    try:
        priced = [calc_price(side, endpoint.model, provider_id=provider.priced_as) for side in sides]
    except LookupError:
        return None
    return Price(*(float(each.total_price) * _MILLION / _ORDINARY for each in priced))


def total(usages: Iterable[Usage]) -> Usage:
    """The sum; its cost is not known where one that was paid for is not."""
    listed = list(usages)
    costs = [usage.cost_usd for usage in listed]
    return Usage(
        calls=sum(usage.calls for usage in listed),
        cached=sum(usage.cached for usage in listed),
        again=sum(usage.again for usage in listed),
        prompt_tokens=sum(usage.prompt_tokens for usage in listed),
        completion_tokens=sum(usage.completion_tokens for usage in listed),
        cost_usd=None if None in costs else round(sum(cost or 0.0 for cost in costs), 6),
    )
