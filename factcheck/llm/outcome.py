"""What can come of one request, as values: the ask that made it decides what to do about each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from pydantic import BaseModel

    from factcheck.errors import EndpointError

R = TypeVar("R", bound="BaseModel")


@dataclass(frozen=True, slots=True)
class Replied(Generic[R]):
    """The reply fits its type."""

    reply: R


@dataclass(frozen=True, slots=True)
class Misshapen:
    """There is a reply, and it does not fit its type."""

    problems: str
    """What is wrong, for the model; it may hold words of the reply."""
    text: str
    """The reply."""


@dataclass(frozen=True, slots=True)
class TooLong:
    """The question or the reply did not fit; half of it may."""

    reason: str


@dataclass(frozen=True, slots=True)
class Declined:
    """This question gets no reply, whatever becomes of others."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unsupported:
    """The endpoint did not like the way it was asked."""

    reason: str
    parameter: str = ""
    """The parameter that it does not take; "" where it does not say."""
    too_long: bool = False
    """Without the parameter too, the question does not fit; half of it may."""


@dataclass(frozen=True, slots=True)
class Wait:
    """The endpoint asks for a pause."""

    seconds: float | None


@dataclass(frozen=True, slots=True)
class Again:
    """The endpoint is in trouble that may pass."""

    reason: str
    reached: bool = True
    """False where no connection was made at all."""
    may_mean_unsupported: bool = False
    """Some servers break down over a way of asking that they do not know."""


@dataclass(frozen=True, slots=True)
class Final:
    """The endpoint answers no question of this run."""

    error: EndpointError


Outcome = Replied[R] | Misshapen | TooLong | Declined | Unsupported | Wait | Again | Final


@dataclass(frozen=True, slots=True)
class Spent:
    """Tokens of one request, as the endpoint counted them or as they were estimated."""

    prompt: int
    completion: int
