"""The exact body of a request: messages, the reply's schema in the way that an endpoint understands, few parameters.

It is made without the client library, so that a cached answer can be found without loading one.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from pydantic import BaseModel

    from factcheck.llm.language_model import Prompt
    from factcheck.llm.prompt_file import PromptFile

Rung = Literal["json_schema", "tools", "json_object", "markdown"]
RUNGS: Final[tuple[Rung, ...]] = ("json_schema", "tools", "json_object", "markdown")
"""Ways to get structured output, the most exact first."""
ANSWER_TOKENS: Final = 16_000
"""Most that one reply may write: about 120 claims of 120 tokens; it bounds the bill of a model that cannot stop."""
TokensParameter = Literal["max_completion_tokens", "max_tokens", ""]
_NO_CAPTIONS: Final = ("title", "default")


@dataclass(frozen=True, slots=True)
class Shape:
    """What was learnt about how an endpoint wants a model to be asked."""

    rung: Rung
    tokens_parameter: TokensParameter = "max_completion_tokens"
    temperature: bool = True
    """Temperature 0 is accepted."""

    def without(self, parameter: str) -> Shape | None:
        """The shape after `parameter` was refused; None where it says nothing new."""
        if parameter == "temperature" and self.temperature:
            return replace(self, temperature=False)
        if parameter in ("max_completion_tokens", "max_tokens") and self.tokens_parameter:
            renamed = self.tokens_parameter == "max_completion_tokens" and parameter == "max_completion_tokens"
            return replace(self, tokens_parameter="max_tokens" if renamed else "")
        return None


Body = dict[str, object]
Message = dict[str, str]


def request_body(
    model: str, prompt: Prompt, reply_type: type[BaseModel], shape: Shape, spelled_out: PromptFile
) -> Body:
    """The body of the request; `spelled_out` is the prompt that states a schema to an endpoint that takes none."""
    body: Body = {"model": model, "messages": _messages(prompt, reply_type, shape.rung, spelled_out)}
    body |= _reply_format(reply_type, shape.rung)
    if shape.temperature:
        body["temperature"] = 0
    if shape.tokens_parameter:
        body[shape.tokens_parameter] = ANSWER_TOKENS
    return body


def messages_of(body: Body) -> list[Message]:
    """The messages of a body."""
    messages = body["messages"]
    assert isinstance(messages, list)  # request_body puts a list there
    return list(messages)


def _messages(prompt: Prompt, reply_type: type[BaseModel], rung: Rung, spelled_out: PromptFile) -> list[Message]:
    system, user = prompt.system, prompt.user
    if rung in ("json_object", "markdown"):
        schema = json.dumps(strict_schema(reply_type), ensure_ascii=False)
        stated = spelled_out.render(schema=schema)
        system, user = f"{system}\n\n{stated.system}", f"{user}\n\n{stated.user}"
    return [{"role": "system", "content": system}, {"role": "user", "content": user}]


def _reply_format(reply_type: type[BaseModel], rung: Rung) -> Body:
    name = reply_type.__name__
    if rung == "json_schema":
        wanted = {"name": name, "strict": True, "schema": strict_schema(reply_type)}
        return {"response_format": {"type": "json_schema", "json_schema": wanted}}
    if rung == "tools":
        function = {"name": name, "description": "Give the answer.", "parameters": strict_schema(reply_type)}
        choice = {"type": "function", "function": {"name": name}}
        return {"tools": [{"type": "function", "function": function}], "tool_choice": choice}
    return {"response_format": {"type": "json_object"}} if rung == "json_object" else {}


@cache
def strict_schema(reply_type: type[BaseModel]) -> dict[str, object]:
    """The reply's JSON schema as strict endpoints want it: every field required, nothing besides, no captions."""
    schema = _strict(reply_type.model_json_schema())
    assert isinstance(schema, dict)  # a model's schema is an object
    return schema


def _strict(node: object) -> object:
    if isinstance(node, list):
        return [_strict(element) for element in node]
    if not isinstance(node, dict):
        return node
    kept = {key: _children(key, value) for key, value in node.items() if key not in _NO_CAPTIONS}
    if kept.get("type") == "object":
        kept["additionalProperties"] = False
        kept["required"] = list(node.get("properties", {}))
    return kept


def _children(key: str, value: object) -> object:
    """Below `properties` and `$defs` stand names of ours, and one of them may be "title"."""
    if key in ("properties", "$defs") and isinstance(value, dict):
        return {name: _strict(schema) for name, schema in value.items()}
    return _strict(value)
