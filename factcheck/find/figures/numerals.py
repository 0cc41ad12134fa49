"""A number as it is stated, and the words that numbers are made of.

Step: the weight of the last digit that is not a trailing zero (1.2 million: 100,000; 3,800: 100; 50: 10; 47: 1),
because a reader cannot tell a stated zero from a rounded one. Zeros behind a decimal point are stated (2.0: 0.1).
"""

from __future__ import annotations

from typing import NamedTuple

LARGEST = 1e18
"""Above it nothing is a figure: it is a key, a hash or a telephone number; nothing in the news is counted so high."""

ONES = {w: n for n, w in enumerate("one two three four five six seven eight nine".split(), 1)}
TEENS = {
    w: n
    for n, w in enumerate("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(), 10)
}
TENS = {w: 10 * n for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)} | {
    "fourty": 40  # a frequent slip
}
SMALL = {"zero": 0} | ONES | TEENS | TENS
SCALES: dict[str, float] = {
    "hundred": 1e2, "dozen": 12, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    "lakh": 1e5, "crore": 1e7,
    # German, French, Spanish, Russian, where the word can mean nothing else
    "tausend": 1e3, "millionen": 1e6, "milliarde": 1e9, "milliarden": 1e9, "milliard": 1e9, "milliards": 1e9,
    "millones": 1e6, "millón": 1e6, "тыс": 1e3, "тысяч": 1e3, "тысячи": 1e3, "тысяча": 1e3, "млн": 1e6,
    "миллион": 1e6, "миллиона": 1e6, "миллионов": 1e6, "млрд": 1e9, "миллиард": 1e9, "миллиарда": 1e9,
    "миллиардов": 1e9,
}  # fmt: skip
"""Words that multiply the number before them."""
SHORT_SCALES = {
    "bn": 1e9, "bln": 1e9, "mn": 1e6, "mln": 1e6, "tn": 1e12, "trn": 1e12, "mio": 1e6, "mrd": 1e9, "millions": 1e6,
}  # fmt: skip
"""The same, behind digits only ("millions" is French: "2 millions d'habitants")."""
_SCALE_WORDS = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
LETTER_SCALES = {"k": 1e3, "m": 1e6, "b": 1e9, "t": 1e12}
"""Glued to digits; only the context tells "1.2m people" from "a 1.2m fence"."""


class Numeral(NamedTuple):
    """A number as stated; `low` and `high` differ where the words themselves are vague ("several hundred")."""

    low: float
    high: float | None
    step: float
    end: int
    """Index of the token behind it."""
    scale: float = 1.0
    """The last scale word, which a number before it may share ("3 to 4 million")."""
    digits: str = ""
    """The digits, where it is written in digits alone without a mark between them: it may be a year or a key."""
    words: str = ""
    """The words to show it by where digits would say something else ("dozens", "two-thirds")."""
    share: bool = False
    """It is a part of a whole ("two-thirds", "one in five")."""
    decimal_comma: bool = False
    """Written as "12,5": a number only if a unit follows, else two numbers of a list."""
    spelled: bool = False
    """Written in words."""

    def times(self, factor: float, end: int) -> Numeral:
        """The number multiplied by a scale word that ends at `end`."""
        high = None if self.high is None else tidy(self.high * factor)
        low, step = tidy(self.low * factor), self.step * factor
        return self._replace(low=low, high=high, step=step, end=end, scale=factor, digits="")

    def plus(self, part: float, end: int) -> Numeral:
        """The number with a half or a quarter behind it."""
        value = self.low + part
        return self._replace(low=value, high=value, step=part, end=end, digits="")

    @property
    def possible(self) -> bool:
        """It is small enough to be a count of anything."""
        return max(self.low, self.high or 0.0) <= LARGEST


def whole(value: float, end: int, scale: float = 1.0, spelled: bool = True) -> Numeral:
    """A numeral of one value, its step taken from its trailing zeros."""
    return Numeral(value, value, weight(value), end, scale, spelled=spelled)


def weight(number: float) -> float:
    """Weight of the last digit of a whole number that is not a trailing zero; 1 for nought."""
    digit = 1.0
    while number and number % (digit * 10) == 0:
        digit *= 10
    return digit


def tidy(number: float) -> float:
    """The number without the dust of binary fractions (0.1 x 3): twelve digits are kept."""
    return float(f"{number:.12g}")


def number(value: float) -> str:
    """A number as an editor writes it: "2,341", "1.2 million", "0.5"."""
    for scale, word in _SCALE_WORDS:
        if abs(value) >= scale and round(value / scale, 3) * scale == value:
            return f"{value / scale:.10g} {word}"
    if value == int(value):
        return f"{int(value):,}"
    text = f"{value:,.4f}".rstrip("0")
    return text if not text.endswith(".") else f"{value:.3g}"
