"""What a finder returns: a hit with its span and its value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Found(Generic[V]):
    """A stretch of the searched text and what it means; `text[start:end] == quote`."""

    start: int
    end: int
    quote: str
    value: V
