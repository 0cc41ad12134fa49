"""Numbers that are days, years or times of day, for texts whose dates were not found before their figures."""

from __future__ import annotations

from . import neighbours as near
from .reading import Reading
from .tokens import Tokens, phrase_at

_STEP_OF_ROUND_NUMBERS = 50
"""Four digits that could be a year and are counted are believed if they are round."""
_VAGUE_DATES = frozenset(("about", "around", "circa", "c.", "up to", "within"))
"""Behind these four digits without a noun are still a year: "around 2010"."""


def is_date_or_time(tokens: Tokens, reading: Reading) -> bool:
    """A day of a month, a year or a time of day."""
    return _is_date(tokens, reading) or _is_year(tokens, reading) or _is_clock(tokens, reading)


def is_relative_date(tokens: Tokens, reading: Reading) -> bool:
    """As in "two years ago"."""
    return reading.unit.quantity == "duration" and any(tokens[reading.end + n].lower == "ago" for n in (0, 1))


def _is_date(tokens: Tokens, reading: Reading) -> bool:
    """As in "March 23", "23 March", "3 and 5 May", "Friday 13"; not "In March 12 people died"."""
    top = reading.high or reading.low
    if not reading.low.digits or top.low > 31:
        return False
    before, behind = tokens[reading.start - 1], tokens[reading.behind]
    if _is_month(tokens, reading.behind) or (behind.lower == "of" and _is_month(tokens, reading.behind + 1)):
        return True
    linked = behind.lower in ("and", "or", "to", "-", "–", ",") and tokens[reading.behind + 1].text.isdigit()
    if linked and _is_month(tokens, reading.behind + 2):
        return True
    month = _is_month(tokens, reading.start - 1) or (before.text == "." and _is_month(tokens, reading.start - 2))
    if month or before.lower in near.WEEKDAYS:
        placed = tokens[reading.start - 2].lower in ("in", "since", "by", "last", "this")
        return not (reading.counted.singular and (placed or not month))
    chained = before.lower in ("and", "or", "to", ",") and tokens[reading.start - 2].text.isdigit()
    return chained and _is_month(tokens, reading.start - 3) and not reading.counted.singular


def _is_month(tokens: Tokens, index: int) -> bool:
    return tokens[index].lower in near.MONTHS and tokens[index].capital


def _is_year(tokens: Tokens, reading: Reading) -> bool:
    low, high = reading.low, reading.high
    if len(low.digits) != 4 or not 1000 <= low.low < 2100:
        return False
    if high and (len(high.digits) in (2, 4) or not high.digits):
        return high.low < 100 or low.low >= 1900
    approximator = reading.approximators[0].words if reading.approximators else ""
    if reading.counted.singular:
        return not approximator and _is_year_of_a_noun(tokens, reading)
    if low.low >= 1900:
        return not approximator or approximator in _VAGUE_DATES
    return tokens[reading.start - 1].lower in near.YEAR_BEFORE or _is_month(tokens, reading.start - 1)


def _is_year_of_a_noun(tokens: Tokens, reading: Reading) -> bool:
    """As in "the 2016 elections", "In 2014 troops entered"; not "2000 soldiers"."""
    value, before = reading.low.low, tokens[reading.start - 1].lower
    if before in near.YEAR_BEFORE_NOUN:
        return True
    round_number = value % _STEP_OF_ROUND_NUMBERS == 0
    return not round_number if before in ("the", "of", "s") or value >= 1900 else False


def _is_clock(tokens: Tokens, reading: Reading) -> bool:
    """As in "4.30 p.m.", "9am", "0930 GMT", "7 in the morning", "at 4"."""
    at, before = reading.behind, tokens[reading.start - 1].lower
    if tokens[at].lower in near.CLOCK or (tokens[at].lower in ("noon", "midnight") and reading.low.low == 12):
        return True
    if phrase_at(tokens, at, "in", "the") and tokens[at + 2].lower in near.PARTS_OF_DAY:
        return True
    if reading.counted.singular or reading.approximators:
        return False
    if reading.low.step == 0.01 and reading.low.low < 24 and before in ("at", "by", "until", "from", "after", "before"):
        return True
    return before == "at" and reading.low.low <= 31 and tokens[reading.start - 2].lower not in near.AT_A_VALUE
