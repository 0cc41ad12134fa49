"""Short ways for tests to ask a model over real sockets."""

from __future__ import annotations

import asyncio
import os
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict

from factcheck.llm import Answer, EndpointModel, Prompt
from factcheck.llm.gate import Pace
from factcheck.settings import ServiceVariables, Settings

QUICK = Pace(second=0.02, first_wait=0.01, longest_wait=0.05, head_start=0.3)
"""A pace at which no test waits for long."""
KEY = "sk-canary-0123456789abcdef"
CANARY = "The heron at Lake Orrin wore a copper ring."
"""A sentence of a document that may be seen by the endpoint alone."""


class Count(BaseModel):
    """What the tests ask for."""

    model_config = ConfigDict(extra="forbid")

    number: int
    word: str


GOOD: dict[str, Any] = {"number": 3, "word": "heron"}


def settings_for(url: str, **changes: Any) -> Settings:
    plain = Settings(
        model="openai/orrin-1",
        base_url=url,
        timeout=5.0,
        cache=Path(os.environ.get("XDG_CACHE_HOME") or tempfile.gettempdir()) / "factcheck",
        service=ServiceVariables({"OPENAI_API_KEY": KEY}),
    )
    return replace(plain, **changes)


def prompt(text: str = CANARY) -> Prompt:
    return Prompt("extract", "Count.", text)


def ask(model: EndpointModel, *prompts: Prompt) -> list[Answer[Count] | BaseException]:
    async def wave() -> list[Answer[Count] | BaseException]:
        async with model:
            asked = (model.ask(one, Count) for one in prompts or (prompt(),))
            return await asyncio.gather(*asked, return_exceptions=True)

    return asyncio.run(wave())


def ask_one(model: EndpointModel, one: Prompt | None = None) -> Answer[Count]:
    """The answer, or its error raised."""
    answer = ask(model, one or prompt())[0]
    if isinstance(answer, BaseException):
        raise answer
    return answer
