"""The one narrow door to a language model: a prompt and the type of the reply go in, a checked reply comes out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, Self, TypeVar

from pydantic import BaseModel

if TYPE_CHECKING:
    from types import TracebackType

    from factcheck.models import Usage

R = TypeVar("R", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Prompt:
    """What is asked: the standing instructions, then the material."""

    name: str
    """Name of the prompt file that it was rendered from."""
    system: str
    """Instructions; the same for every document, so that an endpoint can keep them at hand."""
    user: str = ""
    """The material and the question; never in the repr, since it holds the documents' text."""

    def __repr__(self) -> str:
        return f"Prompt({self.name!r}, {len(self.system) + len(self.user)} characters)"


@dataclass(frozen=True, slots=True)
class Answer(Generic[R]):
    """A reply that fits its type, and what it took to get it."""

    reply: R
    usage: Usage
    cached: bool = False
    """Nothing was sent: the reply was given before."""
    dropped: int = 0
    """Entries of the reply that had another shape, twice, and were left out."""


class UnansweredError(Exception):
    """One question got no usable reply; other questions may still be answered. The run goes on."""

    def __init__(self, reason: str, usage: Usage) -> None:
        super().__init__(reason)
        self.reason = reason
        """A stable code, a colon and one sentence; never a word of the document or of the reply."""
        self.usage = usage


class TooLongError(UnansweredError):
    """The question or its reply did not fit; half of it may."""


class LanguageModel(Protocol):
    """Answers questions while it is entered; entering it opens no connection."""

    async def __aenter__(self) -> Self:
        """Ready it for the running event loop."""

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close its connections."""

    async def ask(self, prompt: Prompt, reply_type: type[R]) -> Answer[R]:
        """The reply to `prompt`.

        Raises:
            UnansweredError: this question got no usable reply.
            EndpointError: the endpoint answers no question.
            CapReachedError: the run may spend no more.
        """
