"""The grammar of stretches counted from publication or from another event: "last week", "a day later"."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from factcheck.find.dates.rule import SHIFT, Built, Grammar, Match, at, is_whole, rule, word
from factcheck.find.dates.shapes import OTHER_EVENT, THE_WEEKEND, Ago, Beyond, Bound, NearDay, Stretch, Term
from factcheck.find.dates.tagging import Tagged
from factcheck.find.dates.words import COUNTS, UNIT_DAYS, UNIT_MONTHS

_QUANTITY = (
    r"(?:(?P<more>MORE THAN|APPROX) )?(?P<n>AN|NUMBER|AN COUPLE(?: OF)?|(?:AN )?FEW|HALF AN)"
    r"(?:-|(?P<half> AND AN HALF)? )(?P<u>ANYUNIT)"
)
_VAGUE = "how many is not stated"
_UNITS = {"centuries": "century", "hrs": "hour"}
_WEEKEND_BEHIND = frozenset("over at on during by since before after until this for of in".split())
_STRETCH_BEHIND = frozenset("in over during for within his her its their our s".split())
_DIRECTIONS = {
    "later": 1, "after": 1, "next": 1, "following": 1, "earlier": -1, "before": -1, "previous": -1, "preceding": -1,
}  # fmt: skip
_BOUNDS: dict[str, Bound] = {"more": "until", "over": "until", "less": "since"}


def _unit(tagged: Tagged, match: Match) -> str:
    """The unit in the singular."""
    unit = word(tagged, match, "u")
    return _UNITS.get(unit, unit.removesuffix("s"))


def _amount(tagged: Tagged, match: Match) -> int | None:
    """The quantity in whole units; None where it is vague ("a few") or broken ("half a")."""
    if at(match, "n") < 0:
        return 1
    words = [tagged.word(token) for token in range(match.start("n"), match.end("n"))]
    first = words[0]
    if "few" in words or first in {"half", "several", "many"}:
        return None
    if first.isdigit():
        return int(first) if len(first) < 5 else None
    return COUNTS["couple"] if "couple" in words else COUNTS[first]


def _term(tagged: Tagged, match: Match) -> Built:
    """Last week / this month / next year: not "last-minute"."""
    if tagged.glued_right(match.end()) or tagged.raw(match.end()) == "-":
        return None
    return Term(word(tagged, match, "u"), SHIFT[word(tagged, match, "r")]), match.end()


def _term_but_one(tagged: Tagged, match: Match) -> Built:
    """The week before last / the week after next."""
    return Term(word(tagged, match, "u"), -2 if tagged.word(match.end() - 1) == "last" else 2), match.end()


def _the_weekend(tagged: Tagged, match: Match) -> Built:
    """Over the weekend."""
    placed = tagged.word(tagged.before(match.start())) in _WEEKEND_BEHIND and tagged.word(match.end() + 1) != "of"
    return (Term("weekend", THE_WEEKEND), match.end()) if placed else None


def _stretch(tagged: Tagged, match: Match) -> Built:
    """The past two years / the last 24 hours / over the last decade: not "will last two weeks"."""
    unit, count = _unit(tagged, match), _amount(tagged, match)
    if unit == "hour" and count:
        unit, count = "day", (count + 23) // 24
    bare = tagged.word(match.start()) not in {"the", "this"}
    if unit in {"hour", "minute"} or (bare and tagged.word(tagged.before(match.start())) not in _STRETCH_BEHIND):
        return None
    if count is None:
        return Beyond(_VAGUE, unit), match.end()
    return Stretch(unit, count * (-1 if word(tagged, match, "r") in {"last", "past"} else 1)), match.end()


def _ago(tagged: Tagged, match: Match) -> Built:
    """Two weeks ago / more than ten years ago / a few days ago / three months from now."""
    if tagged.glued_left(match.start()):
        return None
    unit, count = _unit(tagged, match), _amount(tagged, match)
    if count is None or (at(match, "half") >= 0 and unit not in {"year", "decade", "century"}):
        return Beyond(_VAGUE, unit), match.end()
    if unit in {"hour", "minute"}:
        return NearDay(-(count // 24) if unit == "hour" else 0), match.end()
    if at(match, "ahead") >= 0:
        return Ago(unit, count), match.end()
    return Ago(unit, -count, _BOUNDS.get(word(tagged, match, "more"))), match.end()


def _ago_to_the(tagged: Tagged, match: Match) -> Built:
    """A year ago today / two years ago this month."""
    built = _ago(tagged, match)
    if built is None or not isinstance(built[0], Ago) or word(tagged, match, "near") not in {"", "today"}:
        return None
    to: Literal["week", "month"] = "month" if word(tagged, match, "to") == "month" else "week"
    return replace(built[0], to="day" if at(match, "near") >= 0 else to), match.end()


def _beyond(tagged: Tagged, match: Match) -> Built:
    """Two days later / a week earlier / the next day / the month before / the same night / that evening / weeks ago."""
    unit = _unit(tagged, match)
    if not is_whole(tagged, match) or tagged.tag(match.end()) == "-" or unit in {"hour", "minute"}:
        return None
    named = unit if unit in UNIT_DAYS or unit in UNIT_MONTHS else "day"
    if tagged.word(match.end() - 1) == "ago":
        return Beyond(_VAGUE, named), match.end()
    return Beyond(OTHER_EVENT, named, None, _shift(tagged, match)), match.end()


def _shift(tagged: Tagged, match: Match) -> int | None:
    """Units on from the other day; None where their number is vague."""
    words = {tagged.word(match.start()), tagged.word(match.end() - 1), tagged.word(match.start() + 2)}
    if words & {"after", "before"} and tagged.tag(match.end()) not in ",.;:)":
        return None  # "three days after the quake" counts from the quake
    sign = next((sign for word, sign in _DIRECTIONS.items() if word in words), 0)
    plural = word(tagged, match, "u").endswith("s") and at(match, "n") < 0
    count = None if plural or at(match, "half") >= 0 or at(match, "more") >= 0 else _amount(tagged, match)
    return None if count is None else sign * count


RELATIVE = Grammar(
    rule(rf"{_QUANTITY} AGO,? (?:(?P<near>NEAR)|THIS (?P<to>WEEKW|MONTHW))", _ago_to_the),
    rule(rf"{_QUANTITY} (?:AGO|(?P<ahead>FROM NOW))", _ago),
    rule(rf"{_QUANTITY} (?:EARLIER|LATER|BEFORE|AFTER)", _beyond),
    rule(r"(?P<u>UNITS) (?:AGO|EARLIER|LATER)", _beyond),
    rule(r"THE (?P<u>WEEKW|MONTHW|YEARW|WEEKENDW|QUARTER) (?:BEFORE LAST|AFTER NEXT)", _term_but_one),
    rule(
        r"(?:THE |THIS )?(?P<r>LAST|PAST|NEXT|COMING) (?P<n>AN COUPLE(?: OF)?|NUMBER|FEW) (?P<u>UNITS|CLOCKUNIT|HRS)",
        _stretch,
    ),
    rule(r"(?:THE|THIS) (?P<r>LAST|PAST|NEXT|COMING) (?P<u>TERM)", _stretch),
    rule(r"THE (?:NEXT|FOLLOWING|PREVIOUS|SAME) (?P<u>UNIT|DAYPART)", _beyond),
    rule(r"THE (?P<u>UNIT|DAYPART) (?:BEFORE|AFTER)", _beyond),
    rule(r"THAT (?P<u>DAYW|DAYPART)", _beyond),
    rule(r"(?P<r>REL) (?P<u>TERM)", _term),
    rule(r"THE WEEKENDW", _the_weekend),
)
"""Stretches without a year of their own."""
