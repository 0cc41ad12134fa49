"""What a comparator says of two values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether two values can both hold."""

    agreement: Literal["agree", "differ", "unclear"]
    difference: str = ""
    """How far apart they are, in words: "5 days", "14 %", "one letter"."""
    note: str = ""
    """Why they agree although they differ in words, why it is unclear, or an innocent reading of a difference."""
    certain: bool = True
    """False where the difference rests on something the sources do not say, such as the year."""
    far: bool = False
    """True where the values are so far apart that the story changes."""
