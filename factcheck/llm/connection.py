"""The only place that loads openai and instructor: one request out, one outcome back. It retries nothing itself."""

from __future__ import annotations

import asyncio
import importlib
import logging
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from pydantic import ValidationError

from factcheck.errors import EndpointError
from factcheck.llm.cost import estimate_tokens, least_tokens
from factcheck.llm.faults import read_refusal
from factcheck.llm.outcome import Again, Declined, Misshapen, Outcome, R, Replied, Spent, TooLong
from factcheck.llm.request import messages_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from openai import AsyncOpenAI
    from openai.types.chat import ChatCompletion, ChatCompletionMessage

    from factcheck.llm.providers import Endpoint
    from factcheck.llm.request import Body, Rung

LARGEST_ANSWER: Final = 4_000_000
"""Bytes of a response that are read: some forty times the largest honest answer."""
_CONNECT_SECONDS: Final = 10.0
_WORTH_CUTTING: Final = 1_400
"""Tokens below which no context cuts a question."""
_LARGEST_TOKENS: Final = 10**8
_QUIET: Final = ("openai", "instructor", "httpx2", "httpcore2", "httpx", "httpcore")
"""Their logs would hold documents and prompts."""
_THINKING: Final = ("<think>", "</think>")
_MODES: Final = {"json_schema": "JSON_SCHEMA", "tools": "TOOLS", "json_object": "JSON", "markdown": "MD_JSON"}
"""Name of each rung in instructor."""
_PROBLEMS_SHOWN: Final = 8


class _OutcomeError(Exception):
    """Carries an outcome out of the function that stands beneath instructor."""

    def __init__(self, outcome: Declined | Again | TooLong | Misshapen) -> None:
        super().__init__()
        self.outcome = outcome


@dataclass(slots=True)
class _Received:
    """What came back for one request, kept beside instructor, whose errors do not tell."""

    completion: ChatCompletion | None = None
    spent: Spent | None = None
    """Taken down at once: instructor puts sums of its own into the response."""


class Connection:
    """A client of one endpoint, for one event loop; made at the first request."""

    def __init__(self, endpoint: Endpoint, timeout: float) -> None:
        self._endpoint, self._timeout = endpoint, timeout

    async def exchange(self, body: Body, reply_type: type[R], rung: Rung) -> tuple[Outcome[R], Spent | None]:
        """Send one request; what came of it, and what it spent, None where the endpoint turned it away."""
        client, received = self.load(), _Received()
        try:
            async with asyncio.timeout(self._timeout):
                return Replied(await _ask(client, body, reply_type, rung, received)), received.spent
        except TimeoutError:
            reason = f"timeout: no whole answer within {self._timeout:g} seconds"
            return Declined(reason), received.spent or _spent(body, None)
        except Exception as error:  # instructor wraps every failure in one class of its own
            trouble = error.__cause__ if isinstance(error.__cause__, Exception) else error
        return _read_trouble(trouble, received, self._endpoint), received.spent

    def load(self) -> AsyncOpenAI:
        """The client, with both libraries loaded before any clock runs: on a busy machine that may take seconds.

        Raises:
            EndpointError: the proxy that the environment names cannot be used.
        """
        for name in ("instructor", "openai.types.chat"):
            importlib.import_module(name)
        return self._client

    @cached_property
    def _client(self) -> AsyncOpenAI:
        import openai

        from factcheck.llm.transport import capped_client

        for name in _QUIET:
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)
        try:
            http_client = capped_client(LARGEST_ANSWER, _CONNECT_SECONDS, loopback=self._endpoint.loopback)
        except (ImportError, ValueError):
            hint = "Check HTTPS_PROXY and ALL_PROXY: a SOCKS proxy is not supported."
            raise EndpointError("The proxy named in the environment cannot be used.", hint) from None
        own = self._endpoint.provider.name == "openai"
        # Environment variables of one service's account are not for another service to see.
        not_theirs = {} if own else {"OpenAI-Organization": openai.Omit(), "OpenAI-Project": openai.Omit()}
        return openai.AsyncOpenAI(
            base_url=self._endpoint.address,
            api_key=self._endpoint.key.reveal(),
            max_retries=0,
            http_client=http_client,
            default_headers=not_theirs,  # type: ignore[arg-type]  # Omit is its documented way to drop a header
        )

    async def close(self) -> None:
        """Close what was opened."""
        if "_client" in self.__dict__:  # a cached property that was never read was never opened
            await self._client.close()


async def _ask(client: AsyncOpenAI, body: Body, reply_type: type[R], rung: Rung, received: _Received) -> R:
    """The reply, read by instructor; beneath it our own request, exactly `body`."""
    import instructor
    from openai.types.chat import ChatCompletion

    async def create(**_prepared: object) -> ChatCompletion:
        answer: object = await client.post("/chat/completions", cast_to=ChatCompletion, body=body)
        if not isinstance(answer, ChatCompletion):  # a page of HTML arrives as text
            raise _OutcomeError(Again("its answers are no chat completions"))
        received.completion, received.spent = answer, _spent(body, answer)
        outcome = _check(answer, reply_type.__name__, rung) or _check_reach(answer, body)
        if outcome is None and answer.choices[0].message.content:
            answer.choices[0].message.content = _bare(answer.choices[0].message.content)
        if outcome is not None:
            raise _OutcomeError(outcome)
        return answer

    ask: Callable[..., Awaitable[R]] = instructor.patch(create=create, mode=instructor.Mode[_MODES[rung]])
    # Never `context=`: it would run the documents through a template engine. One attempt: we ask again ourselves.
    reply = await ask(response_model=reply_type, messages=messages_of(body), max_retries=0, strict=False)
    # As it will come out of the cache, and without the whole response that instructor hangs on it.
    return reply_type.model_validate_json(reply.model_dump_json())


def _check(answer: ChatCompletion, reply_name: str, rung: Rung) -> Declined | Again | TooLong | Misshapen | None:
    """What keeps a response from being read as a reply; None where nothing does."""
    choices: object = answer.choices  # the client library checks no response
    if not isinstance(choices, list):
        return Again("its answers are no chat completions")
    if not choices:
        return Declined("answer: the endpoint's answer was empty")
    choice = choices[0]
    finish, message = getattr(choice, "finish_reason", None), getattr(choice, "message", None)
    if finish == "content_filter":
        return Declined("content filter: the endpoint's filter stopped the answer")
    if message is None or getattr(message, "refusal", None):
        return Declined("refused: the model declined to answer")
    if finish == "length":
        return TooLong("too long: the answer was cut off at the model's limit")
    return _check_message(message, reply_name, rung)


def _check_message(message: ChatCompletionMessage, reply_name: str, rung: Rung) -> Misshapen | None:
    text = _text(message)
    if rung != "tools":
        return None if text.strip() else Misshapen("The answer was empty.", text)
    calls = getattr(message, "tool_calls", None) or []
    names = [getattr(getattr(call, "function", None), "name", None) for call in calls]
    return None if names == [reply_name] else Misshapen(f"Call the function {reply_name}, once.", text)


def _check_reach(answer: ChatCompletion, body: Body) -> TooLong | None:
    """Whether the endpoint cut the question to its context without a word, as Ollama does: its count gives it away."""
    usage = getattr(answer, "usage", None)
    counted, kept = (_counted(getattr(part, name, None)) for part, name in _counts(usage))
    least = least_tokens("".join(message["content"] for message in messages_of(body)))
    if not counted or least < _WORTH_CUTTING or counted + (kept or 0) >= least:
        return None
    return TooLong(f"too long: the endpoint read {counted:,} tokens of a question of {least:,} or more")


def _counts(usage: object) -> tuple[tuple[object, str], tuple[object, str]]:
    """Where the tokens of a question stand; some services count those that they kept from before apart."""
    return (usage, "prompt_tokens"), (getattr(usage, "prompt_tokens_details", None), "cached_tokens")


def _bare(text: str) -> str:
    """The reply without the model's thinking before it and without the fence around the whole of it."""
    stripped = text.strip()
    if stripped.startswith(_THINKING[0]) and _THINKING[1] in stripped:
        stripped = stripped.partition(_THINKING[1])[2].strip()
    if stripped.startswith("```") and stripped.endswith("```"):
        stripped = stripped.partition("\n")[2].removesuffix("```").strip()
    return stripped


def _text(message: ChatCompletionMessage) -> str:
    """What the model wrote, wherever it stands in the message."""
    calls = getattr(message, "tool_calls", None) or []
    written = [getattr(getattr(call, "function", None), "arguments", None) for call in calls]
    return "\n".join(str(part) for part in (message.content, *written) if part)


def _read_trouble(trouble: Exception, received: _Received, endpoint: Endpoint) -> Outcome[R]:
    import openai

    if isinstance(trouble, _OutcomeError):
        return trouble.outcome
    if isinstance(trouble, openai.APIStatusError):
        return read_refusal(trouble, endpoint)
    if isinstance(trouble, openai.APIConnectionError):
        return _read_broken_connection(trouble)
    if received.completion is None:
        return Again("its answers are no chat completions")
    text = _text(received.completion.choices[0].message)
    return Misshapen(_problems(trouble), text)


def _read_broken_connection(trouble: Exception) -> Declined | Again:
    import httpx2

    from factcheck.llm.transport import OversizeError

    cause = trouble.__cause__
    if isinstance(cause, OversizeError):
        return Declined(f"answer: it was longer than {LARGEST_ANSWER // 1_000_000} MB")
    if isinstance(cause, (httpx2.ConnectError, httpx2.ConnectTimeout)):
        certificate = "certificate" in str(cause).lower()
        return Again("its certificate is not trusted" if certificate else "no connection", reached=False)
    return Again("the connection broke")


def _problems(trouble: Exception) -> str:
    """What is wrong with a reply, in few words, for the model that wrote it."""
    if not isinstance(trouble, ValidationError):
        return "The answer is not one JSON object."
    listed = trouble.errors(include_url=False, include_input=False, include_context=False)
    lines = [f"{'.'.join(str(step) for step in each['loc'])}: {each['msg']}" for each in listed[:_PROBLEMS_SHOWN]]
    return "\n".join(lines)


def _spent(body: Body, completion: ChatCompletion | None) -> Spent:
    """What the endpoint counted; where it counted nothing that can be, an estimate."""
    usage = getattr(completion, "usage", None)
    prompt, written = (_counted(getattr(usage, name, None)) for name in ("prompt_tokens", "completion_tokens"))
    if prompt is None:
        prompt = round(estimate_tokens("".join(message["content"] for message in messages_of(body))).likely)
    if written is None:
        choices = getattr(completion, "choices", None) or []
        texts = (_text(choice.message) for choice in choices if getattr(choice, "message", None))
        written = round(estimate_tokens("".join(texts)).likely)
    return Spent(prompt, written)


def _counted(number: object) -> int | None:
    return number if type(number) is int and 0 <= number <= _LARGEST_TOKENS else None
