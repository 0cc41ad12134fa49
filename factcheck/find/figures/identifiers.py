"""Numbers that are no quantity: identifiers, dates, times, scores, telephone numbers, addresses, idioms.

Each test looks a bounded number of words to either side; a number that passes all of them is a figure.
"""

from __future__ import annotations

from . import neighbours as near
from .counted import NOTHING
from .datelike import is_date_or_time, is_relative_date
from .numerals import SMALL
from .reading import Reading
from .tokens import Tokens, hyphen_at, phrase_at, starts_sentence
from .units import COUNT, UNIT_WORDS

_MAY_STAND_GLUED_BEFORE = frozenset("([{\"'“”‘’„«»‹›—~≈><…,;!?")
_MAY_STAND_GLUED_BEHIND = frozenset(")]}\"'“”‘’«»‹›—–…,;!?.:%+-‑|")


def is_no_quantity(tokens: Tokens, reading: Reading) -> bool:
    """The number that was read is a name, a date, a time, a score, an address or an idiom."""
    if _is_capital_name(tokens, reading) or is_relative_date(tokens, reading):
        return True
    if reading.unit is not COUNT:
        return _unit_is_no_unit(tokens, reading)
    if reading.low.share or reading.words:
        return False
    tests = (_glued_behind, is_date_or_time, _is_named, _is_listed, _is_score, _is_idiom)
    return any(test(tokens, reading) for test in tests)


# ---------------------------------------------------------------------------------------------- what is glued to it


def glued_before(tokens: Tokens, index: int) -> bool:
    """As in "A380", "Mi-17", "#1", "+44", "16:30": but not a quotation mark, a bracket or a dash."""
    before = tokens[index - 1]
    if tokens[index].gap != "" or before.kind == "pad":
        return False
    if before.text in ("-", "–", "−"):
        return not (before.gap or tokens[index - 2].lower in ("then", "now"))
    return before.text not in _MAY_STAND_GLUED_BEFORE


def _glued_behind(tokens: Tokens, reading: Reading) -> bool:
    """As in "747s", "5G", "24/7", "401(k)", "7-Eleven", "12,5" without a unit."""
    at = reading.behind
    behind, following = tokens[at], tokens[at + 1]
    if reading.low.decimal_comma or (reading.high and reading.high.decimal_comma):
        return True
    if behind.gap != "" or reading.end > at or behind.kind == "pad":
        return False
    if hyphen_at(tokens, at) or behind.text == "–":
        return reading.counted.end <= at
    if behind.kind != "mark" or behind.text not in _MAY_STAND_GLUED_BEHIND:
        return True
    return behind.text in ".:'’" and following.gap == "" and following.kind in ("word", "number")


def _unit_is_no_unit(tokens: Tokens, reading: Reading) -> bool:
    """As in "one day" is some day, "1400 hours" a time of day, "at one time" an idiom."""
    if reading.approximators or reading.hyphen or reading.unit.sign:
        return False
    behind, before = tokens[reading.behind], tokens[reading.start - 1]
    if reading.unit.base == "°" and (behind.text in tuple("NSEW") or behind.lower in near.POINTS_OF_THE_COMPASS):
        return True
    if tokens[reading.behind - 1].gap == "" and before.capital and before.lower in near.CAPITAL | near.STRONG:
        return True  # Seat 14C
    if reading.low.spelled and reading.low.low == 1 and not reading.high and not reading.article:
        return reading.unit.singular in ("day", "time", "minute", "second", "night")
    clock = reading.unit.singular in ("hour", "h", "hr") and len(reading.low.digits) == 4
    return clock and tokens[reading.start - 1].lower in ("at", "by", "until", "from", "around")


# --------------------------------------------------------------------------------------------------------- names


def _is_named(tokens: Tokens, reading: Reading) -> bool:
    """A word before the number makes it a name: "Resolution 1373", "page 12", "No. 10", "Maroon 5", "50 Cent"."""
    at = reading.start
    before = tokens[at - 1]
    if tokens[at].gap == "\n" or reading.approximators:
        return False
    if _is_called(tokens, reading) or phrase_at(tokens, reading.behind, "block", "of"):
        return True
    if before.text == "." and before.gap == "" and tokens[at - 2].lower in near.STRONG:
        return not (tokens[at - 2].lower == "no" and reading.counted.singular)
    if before.lower in near.STRONG or (before.capital and before.lower in near.CAPITAL):
        return True
    if before.lower in near.WEAK and not reading.counted.singular:
        return True
    if before.lower == "of" and tokens[at - 2].lower in ("group", "big") and tokens[at - 2].capital:
        return True
    if reading.low.digits in near.AIRLINERS and before.lower in ("a", "the") and not reading.counted.singular:
        return True
    return _beside_a_capital(tokens, reading) or _is_address(tokens, reading)


def _is_called(tokens: Tokens, reading: Reading) -> bool:
    """As in "a 911 call", "dialled 999": the number of the emergency services."""
    behind, before = tokens[reading.behind].lower, tokens[reading.start - 1].lower
    return reading.low.digits in near.EMERGENCY and (behind in near.CALLS or before in near.CALLS)


def _beside_a_capital(tokens: Tokens, reading: Reading) -> bool:
    """An unknown name directly before or behind digits, unless a place or a day stands there."""
    before, behind = tokens[reading.start - 1], tokens[reading.behind]
    if before.language and reading.counted.singular:
        return False  # every German noun has a capital, and verbs stand first in Spanish
    decimal = reading.low.step < 1
    if (
        reading.low.spelled
        or tokens[reading.number].title
        or reading.low.scale > 1
        or not (reading.low.digits or decimal)
    ):
        return False
    named = before.kind == "word" and before.capital and before.lower not in near.WEEKDAYS
    if named and not (before.lower.endswith(("'s", "’s")) and reading.counted.singular):
        return reading.counted.singular != "point" if decimal else not _may_lead(tokens, reading)
    loose = behind.kind == "word" and behind.gap == " " and behind.capital and len(behind.text) > 1
    if loose and (behind.lower in UNIT_WORDS or behind.lower in near.BOOKS):
        return True  # 60 Minutes
    known = behind.lower in near.WEEKDAYS or behind.lower in near.MONTHS
    return loose and not known and not reading.counted.singular


def _may_lead(tokens: Tokens, reading: Reading) -> bool:
    """The capitalised word before the number is the first of its sentence, or the name of a place behind "in"."""
    at = reading.start - 1
    word = tokens[at].lower
    if starts_sentence(tokens, at):
        return word in near.LEADING or word.endswith(("ing", "ed", "ly")) or word in near.MONTHS
    if not reading.counted.singular:
        return False
    while tokens[at].capital and tokens[at].lower not in near.PLACED and at > reading.start - 6:
        at -= 1
    return tokens[at].lower in near.PLACED or tokens[at].text == ","


def _is_capital_name(tokens: Tokens, reading: Reading) -> bool:
    """A number word with a capital in the middle of a sentence, or one of the names that begin with one."""
    token, following = tokens[reading.number], tokens[reading.number + 1]
    if not token.capital or token.kind != "word":
        return False
    if (token.lower, following.lower) in near.KNOWN_NAMES or (
        token.lower,
        following.lower,
        "island",
    ) in near.KNOWN_NAMES:
        return following.capital
    if phrase_at(tokens, reading.number, "three", "mile", "island"):
        return True
    return (
        not token.title and not starts_sentence(tokens, reading.number) and not starts_sentence(tokens, reading.start)
    )


def _is_address(tokens: Tokens, reading: Reading) -> bool:
    """As in "12 High Street", "1600 Linden Park Avenue", "12 Rue Cler"; not "12 High Street shops"."""
    at = reading.behind
    if not reading.low.digits or len(reading.low.digits) > 5 or not tokens[at].capital:
        return False
    if tokens[at].lower in near.STREETS_FIRST:
        return True
    for offset in range(1, 5):
        token = tokens[at + offset]
        if not token.capital or token.gap != " ":
            return False
        if token.lower in near.STREETS:
            behind = tokens[at + offset + 1]
            return not (reading.counted.singular and behind.kind == "word" and not behind.capital)
    return False


# -------------------------------------------------------------------------------------------- rows, scores, idioms


def _is_listed(tokens: Tokens, reading: Reading) -> bool:
    """The mark of a list entry or a note, a page number alone on its line, or one of a row of numbers."""
    at, end = reading.number, reading.behind
    before, behind = tokens[at - 1], tokens[end]
    if before.text in ("[", "(") and behind.text in ("]", ")") and reading.start == at:
        return True
    if behind.kind == "number" and behind.gap == " " and not reading.hyphen:
        return True
    if before.kind == "number" and tokens[at].gap == " " and not _is_plain_year(before.text):
        return True
    if behind.lower == "to" and tokens[end + 1].text in ("1", "one") and reading.low.low > 1:
        return True  # the odds are 10 to 1
    if before.lower == "to" and reading.low.low == 1 and tokens[at - 2].kind == "number":
        return True
    if tokens[at].gap != "\n" or not reading.low.digits or reading.start != at:
        return False
    if behind.gap == "\n":
        return before.kind != "pad" or behind.kind != "pad"
    return (
        behind.text in (".", ")") and behind.gap == "" and tokens[end + 1].kind != "pad" and len(reading.low.digits) < 4
    )


def _is_plain_year(text: str) -> bool:
    return len(text) == 4 and text.isdigit() and 1900 <= int(text) < 2100


def _is_score(tokens: Tokens, reading: Reading) -> bool:
    """Two numbers with a dash and no noun, or beside a word of winning, losing or voting."""
    if reading.joint not in ("-", " - "):
        return False
    behind, before = tokens[reading.behind], tokens[reading.start - 1]
    if behind.lower in near.SCORED:
        return True
    if reading.counted.singular or reading.approximators:
        return False
    return reading.low.low < 10 or before.lower in near.SCORING or not reading.counted.singular


def _is_idiom(tokens: Tokens, reading: Reading) -> bool:
    """As in "one" as a pronoun, "zero tolerance", "the last four", "a dime a dozen", a spelled year or ordinal."""
    at, word = reading.number, tokens[reading.number].lower
    if not reading.low.spelled or reading.high:
        return _is_stage(tokens, reading)
    if word == "one" and reading.low.low == 1:
        return not _is_counted_one(tokens, reading)
    if word == "zero":
        return not reading.counted.singular or tokens[reading.behind].lower in near.ZERO_IDIOMS
    if phrase_at(tokens, at - 2, "a", "dime"):
        return True
    if word == "scores" and tokens[reading.behind].lower not in ("of", "were", "more", "are", "have", "had", "dead"):
        return True
    return _is_stage(tokens, reading) or _is_ordinal(tokens, reading)


def _is_stage(tokens: Tokens, reading: Reading) -> bool:
    """As in "the last four", "the final eight" of a tournament."""
    before = tokens[reading.start - 1].lower
    return reading.bare and before in ("last", "final", "top") and reading.low.low in near.TOURNAMENT_STAGES


def _is_ordinal(tokens: Tokens, reading: Reading) -> bool:
    """As in "twenty first", "nineteen eighty-four": what was read is the beginning of another word."""
    behind = tokens[reading.behind].lower
    ordinal = behind in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
    tens = reading.low.low % 10 == 0
    return tens and ordinal and tokens[reading.behind].gap == " " and not reading.counted.singular


def _is_counted_one(tokens: Tokens, reading: Reading) -> bool:
    """As in "One soldier was killed", "three men and one woman", "at least one", "only one bus"."""
    before, end = tokens[reading.start - 1], reading.counted.end
    if reading.approximators or reading.hyphen or reading.counted.singular in near.CASUALTY:
        return True
    if tokens[reading.behind].lower == "of":
        return before.text == "," and tokens[reading.behind + 1].lower in ("them", "whom")
    if reading.counted is NOTHING or reading.counted.singular in ("day", "thing", "way", "point", "time", "another"):
        return False
    if before.lower in near.KILLING or before.lower in ("only", "just") or _beside_a_number(tokens, reading):
        return True
    if reading.counted.singular in near.PERSONS:
        spoken = any(tokens[at].lower in near.SAYING for at in (reading.start - 1, *range(end, end + 5)))
        return not spoken
    for at in range(end, end + 5):
        if tokens[at].lower in near.SAYING or tokens[at].kind != "word":
            return False
        if tokens[at].lower in near.CASUALTY:
            return True
    return False


def _beside_a_number(tokens: Tokens, reading: Reading) -> bool:
    """Another number is listed with it: "three men and one woman", "one adult and two children"."""
    if tokens[reading.start - 1].lower in ("and", ","):
        return any(_is_number(tokens, at) for at in range(reading.start - 5, reading.start - 1))
    return tokens[reading.counted.end].lower in ("and", ",") and _is_number(tokens, reading.counted.end + 1)


def _is_number(tokens: Tokens, index: int) -> bool:
    return tokens[index].kind == "number" or tokens[index].lower in SMALL
