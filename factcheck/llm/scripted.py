"""A language model that answers from a script: the twin of the real one, for tests and for replays."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Self

from pydantic import BaseModel, ValidationError

from factcheck.llm.language_model import Answer, Prompt, R, UnansweredError
from factcheck.models import Usage

if TYPE_CHECKING:
    from types import TracebackType

Reply = BaseModel | Mapping[str, object] | str | Exception
"""What is answered: a reply, its JSON, or an error that is raised."""
Script = Sequence[Reply] | Mapping[str, Reply] | Callable[[Prompt], Reply]
"""Replies in their order, by words that the question holds, or made from the question."""


class ScriptedModel:
    """Answers from a script and remembers what it was asked; a question beyond the script stays unanswered."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self.prompts: list[Prompt] = []
        """Every prompt it was asked, in order."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    async def ask(self, prompt: Prompt, reply_type: type[R]) -> Answer[R]:
        """The scripted reply to `prompt`."""
        self.prompts.append(prompt)
        reply = self._next(prompt)
        usage = Usage(calls=1, cost_usd=0.0)
        if isinstance(reply, Exception):
            raise reply
        try:
            return Answer(_shaped(reply, reply_type), usage)
        except ValidationError:
            raise UnansweredError("answer: the script's reply has another shape", usage) from None

    def _next(self, prompt: Prompt) -> Reply:
        unscripted = UnansweredError("answer: the script has no reply", Usage(calls=1, cost_usd=0.0))
        if callable(self._script):
            return self._script(prompt)
        if isinstance(self._script, Mapping):
            return next((reply for words, reply in self._script.items() if words in prompt.user), unscripted)
        place = len(self.prompts) - 1
        return self._script[place] if place < len(self._script) else unscripted


def _shaped(reply: BaseModel | Mapping[str, object] | str, reply_type: type[R]) -> R:
    if isinstance(reply, BaseModel):
        return reply_type.model_validate(reply.model_dump())
    return reply_type.model_validate_json(reply if isinstance(reply, str) else json.dumps(reply))
