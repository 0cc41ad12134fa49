"""What a reading would take, before anything is sent: `--dry-run`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from factcheck.extract.questions import Prompts
from factcheck.extract.sheet import windows_of
from factcheck.extract.wire import ExtractionReply
from factcheck.llm import EndpointModel
from factcheck.llm.cost import Tokens, estimate_tokens, scale, sum_tokens
from factcheck.llm.request import strict_schema

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.extract.extractor import Reading
    from factcheck.extract.sheet import Window
    from factcheck.llm.cost import Price
    from factcheck.settings import Settings

_WRITTEN: Final = Tokens(2.5, 4.5, 8.0)
"""Tokens of the answers for each token of the documents; `python -m benchmarks.tokens` measures it."""
_COMPARING: Final = Tokens(2.0, 4.0, 6.0)
"""Tokens of the question that compares the claims, for each token of the documents."""
_COMPARED: Final = Tokens(0.2, 0.6, 1.2)
"""Tokens of its answer, and of the second look at what it proposes."""


@dataclass(frozen=True, slots=True)
class Cost:
    """US dollars."""

    low: float
    likely: float
    high: float


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a reading would take at the endpoint."""

    documents: int
    calls: int
    """Calls that would be made: one for each window that was not read before, and one to compare."""
    most_calls: int
    """With a repair and a second look for each document, and one at the proposed pairs; trouble may cost more."""
    kept: int
    """Windows whose answers are in the cache."""
    prompt_tokens: Tokens
    completion_tokens: Tokens
    cost_usd: Cost | None
    """None where the price is not known."""
    host: str
    """Where the documents would be sent."""
    loopback: bool
    """That is this machine."""


def estimate(readings: Sequence[Reading], settings: Settings) -> Estimate:
    """What reading these documents would take; no connection is opened."""
    model = EndpointModel(settings)
    windows = [window for reading in readings for window in windows_of(reading)]
    unread = _unread(windows, model, Prompts.load(settings.prompts, settings.language))
    compares = len(readings) > 1 and bool(unread)
    everything = sum_tokens(estimate_tokens(window.lines()) for window in windows)
    written = scale(sum_tokens(estimate_tokens(window.lines()) for window, _ in unread), _WRITTEN)
    read = [tokens for _, tokens in unread]
    if compares:
        read.append(scale(everything, _COMPARING))
        written = sum_tokens([written, scale(everything, _COMPARED)])
    tokens = sum_tokens(read)
    return Estimate(
        documents=len(readings),
        calls=len(unread) + compares,
        most_calls=len(unread) + 2 * len({window.reading.document.source.id for window, _ in unread}) + 2 * compares,
        kept=len(windows) - len(unread),
        prompt_tokens=tokens,
        completion_tokens=written,
        cost_usd=_cost(model.price, tokens, written) if model.price else None,
        host=model.endpoint.host,
        loopback=model.endpoint.loopback,
    )


def _cost(price: Price, read: Tokens, written: Tokens) -> Cost:
    pairs = ((read.low, written.low), (read.likely, written.likely), (read.high, written.high))
    return Cost(*(round(price.of(*map(round, pair)), 4) for pair in pairs))


def _unread(windows: Sequence[Window], model: EndpointModel, prompts: Prompts) -> list[tuple[Window, Tokens]]:
    """The windows that are not in the cache, with the tokens of their questions."""
    schema = json.dumps(strict_schema(ExtractionReply))
    asked = [(window, prompts.ask_for_claims(window)) for window in windows]
    unread = [(window, prompt) for window, prompt in asked if not model.is_kept(prompt, ExtractionReply)]
    model.close()
    return [(window, estimate_tokens(prompt.system + prompt.user + schema)) for window, prompt in unread]
