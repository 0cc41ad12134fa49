"""The smallest things that a page shows: a place, a text with marks, a value, a list with its cap."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Listed(Generic[T]):
    """A list that is printed up to a cap; what is beyond it is counted and stands in report.json."""

    shown: tuple[T, ...]
    more: int = 0
    """How many are not shown."""

    @property
    def total(self) -> int:
        """How many there are, shown or not."""
        return len(self.shown) + self.more


@dataclass(frozen=True, slots=True)
class Tag:
    """A place where a reader can look it up."""

    label: str
    """The source: "S5"."""
    paragraph: int | None = None
    page: int | None = None
    place: str = ""
    """Time code and speaker in a recording."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a text."""

    text: str
    marked: bool = False
    """It is what differs, or what the reader should find."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A text in segments, as it stands in its document."""

    segments: tuple[Segment, ...]
    cut: int = 0
    """Characters left out at the end because the text is too long to print."""
    language: str = ""
    """ISO 639-1 code of a text that is not in the briefing's own language; "" for the rest."""


@dataclass(frozen=True, slots=True)
class Given:
    """A value with all the places that give it."""

    value: Wording
    verbatim: bool
    """The value is the document's own words and stands between quotation marks."""
    tags: tuple[Tag, ...]
    said: str = ""
    """The document's own words where the value is worked out from them: "Thursday last week"."""
