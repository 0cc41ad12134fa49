"""What a reading would take, before anything is sent: `--dry-run`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from factcheck.extract.questions import Prompts
from factcheck.extract.sheet import windows_of
from factcheck.extract.wire import ExtractionReply
from factcheck.llm import EndpointModel
from factcheck.llm.cost import Tokens, estimate_tokens
from factcheck.llm.request import strict_schema
from factcheck.llm.sender import ANSWER_SHARE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.extract.extractor import Reading
    from factcheck.extract.sheet import Window
    from factcheck.settings import Settings

_COMPARING: Final = 2.0
"""Tokens of the question that compares the claims, for each token of the documents."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a reading would take at the endpoint."""

    documents: int
    calls: int
    """Calls that would be made: one for each window that was not read before, and one to compare."""
    kept: int
    """Windows whose answers are in the cache."""
    prompt_tokens: Tokens
    completion_tokens: int
    cost_usd: float | None
    """For the likely number of tokens; None where the price is not known."""
    host: str
    """Where the documents would be sent."""
    loopback: bool
    """That is this machine."""


def estimate(readings: Sequence[Reading], settings: Settings) -> Estimate:
    """What reading these documents would take; no connection is opened."""
    model = EndpointModel(settings)
    windows = [window for reading in readings for window in windows_of(reading)]
    unread = _unread(windows, model, Prompts.load(settings.prompts))
    compares = len(readings) > 1 and bool(unread)
    written = sum(estimate_tokens(window.lines()).likely for window, _ in unread)
    read = [tokens for _, tokens in unread] + ([_to_compare(windows)] if compares else [])
    tokens = Tokens(sum(each.low for each in read), sum(each.likely for each in read), sum(each.high for each in read))
    completion = round(written * ANSWER_SHARE)
    return Estimate(
        documents=len(readings),
        calls=len(unread) + compares,
        kept=len(windows) - len(unread),
        prompt_tokens=tokens,
        completion_tokens=completion,
        cost_usd=round(model.price.of(tokens.likely, completion), 4) if model.price else None,
        host=model.endpoint.host,
        loopback=model.endpoint.loopback,
    )


def _unread(windows: Sequence[Window], model: EndpointModel, prompts: Prompts) -> list[tuple[Window, Tokens]]:
    """The windows that are not in the cache, with the tokens of their questions."""
    schema = json.dumps(strict_schema(ExtractionReply))
    asked = [(window, prompts.ask_for_claims(window)) for window in windows]
    unread = [(window, prompt) for window, prompt in asked if not model.is_kept(prompt, ExtractionReply)]
    model.close()
    return [(window, estimate_tokens(prompt.system + prompt.user + schema)) for window, prompt in unread]


def _to_compare(windows: Sequence[Window]) -> Tokens:
    """Tokens of the question that compares the claims, which are not known yet."""
    text = estimate_tokens("".join(window.lines() for window in windows))
    return Tokens(*(round(bound * _COMPARING) for bound in (text.low, text.likely, text.high)))
