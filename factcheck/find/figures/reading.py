"""A figure as it was read, before its bounds and units are worked out."""

from __future__ import annotations

from typing import NamedTuple

from .approximators import Approximator
from .counted import NOTHING, Counted
from .numerals import Numeral
from .units import COUNT, Unit


class Reading(NamedTuple):
    """A figure in the words of its text; indices are those of tokens."""

    start: int
    """First token of the quote."""
    number: int
    """First token of the number itself."""
    behind: int
    """The token behind number and unit, where the counted noun would stand."""
    end: int
    """The token behind the quote."""
    low: Numeral
    high: Numeral | None = None
    """The second number of a range."""
    unit: Unit = COUNT
    hyphen: bool = False
    """A hyphen joins the number to its unit or noun."""
    joint: str = ""
    """What joins the numbers of a range: "-", "to", "or", "and"."""
    article: bool = False
    """The number is an article ("a decade")."""
    approximators: tuple[Approximator, ...] = ()
    """The nearest to the number first."""
    counted: Counted = NOTHING
    words: str = ""
    """The value in words, where it is a fixed expression."""

    @property
    def bare(self) -> bool:
        """A count of which nothing is said to be counted."""
        return self.unit is COUNT and not self.counted.singular and not self.low.share and not self.words
