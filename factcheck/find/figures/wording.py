"""A figure in readable words: "about 50 helicopters", "US$2.4 billion", "12 %", "16 years"."""

from __future__ import annotations

from .approximators import Approximator
from .nouns import ADJECTIVE_HEADS, is_plural
from .numerals import Numeral, number
from .reading import Reading
from .units import COUNT


def in_words(reading: Reading) -> str:
    """The value with its bounds, unit and counted noun."""
    amount = _amount(reading)
    for approximator in reading.approximators:
        amount = _laid_on(amount, approximator)
    return _with_noun(amount, reading)


def as_stated(approximators: tuple[Approximator, ...]) -> str:
    """The approximators from the outermost to the nearest: "no more than about"."""
    return " ".join(approximator.words for approximator in reversed(approximators))


def _amount(reading: Reading) -> str:
    low, high, unit = reading.low, reading.high, reading.unit
    if reading.words:
        return reading.words
    if high is None:
        amount = _article(unit.singular) if reading.article else _numeral(low, unit.sign)
    else:
        first, second = _numeral(low, unit.sign), _numeral(high, unit.sign)
        amount = f"between {first} and {second}" if reading.joint == "and" else f"{first} to {second}"
    word = unit.singular if high is None and low.low == 1 and not low.words else unit.plural
    if not word or (low.words and word in low.words):
        return amount
    if unit.base == "magnitude":
        return f"magnitude {amount}"
    return f"{amount} of {word}" if low.words and low.high is None else f"{amount} {word}"


def _article(noun: str) -> str:
    return "an" if noun.startswith(("hour", "acre", "inch", "ounce")) else "a"


def _numeral(numeral: Numeral, sign: str) -> str:
    return f"{sign}{numeral.words or number(numeral.low)}"


def _laid_on(amount: str, approximator: Approximator) -> str:
    return f"{amount} {approximator.words}" if approximator.behind else f"{approximator.words} {amount}"


def _with_noun(amount: str, reading: Reading) -> str:
    noun = reading.counted.stated
    if not noun or reading.words:
        return amount
    if reading.hyphen and reading.unit is COUNT:
        return f"{amount}-{noun}"
    if not _needs_of(reading):
        return f"{amount} {noun}"
    article = "the " if reading.low.share and not is_plural(noun.lower()) else ""
    return f"{amount} of {article}{noun}"


def _needs_of(reading: Reading) -> bool:
    """As in "dozens of families", "half of the villagers", "40 tonnes of rice"; but "one in five households"."""
    low = reading.low
    if low.share:
        return " in " not in low.words and " of " not in low.words
    if reading.unit is COUNT and reading.counted.singular in ADJECTIVE_HEADS:
        return False
    return reading.unit is not COUNT or (low.high is None and bool(low.words))
