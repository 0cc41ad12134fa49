"""A name as one place in the text shows it, before the whole text has been read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

DraftKind = Literal["person", "organisation", "place", "role", "unknown", "surname", "weak"]
"""As `NameValue.name_kind`; "surname" is a person known by one word; "weak" counts only if the rest of the text
supports it."""


@dataclass(slots=True)
class Draft:
    """A name as it stands at one place."""

    first: int
    """Index of its first word."""
    last: int
    """Index of its last word."""
    kind: DraftKind
    title: str = ""
    role: str = ""
    within: str = ""
    """The state or country behind a town's comma."""
    sure: bool = True
    """The place itself proves it; False where the capital alone speaks for it."""
