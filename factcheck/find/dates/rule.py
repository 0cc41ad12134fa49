"""One rule of the grammar: a pattern over tags and what it states."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from factcheck.find.dates.shapes import Part, Plain, Range, Stated, Which
from factcheck.find.dates.tagging import Tagged, compile_rule

Match = re.Match[str]
Built = tuple[Plain | Part | Range, int] | None
"""The shape and the token after its last; None where the words only look like a date."""
SHIFT = {"last": -1, "past": -1, "this": 0, "next": 1, "coming": 1, "upcoming": 1}
"""Steps that a word counts from what holds the day of publication."""


WHICH: dict[str, Which] = {
    "last": "last",
    "past": "last",
    "this": "this",
    "next": "next",
    "coming": "next",
    "upcoming": "next",
}
"""What such a word picks among weekdays, months and seasons."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern with the function that reads its match."""

    source: str
    pattern: re.Pattern[str]
    read: Callable[[Tagged, Match], Built]


class Grammar:
    """Rules in order, a longer reading before a shorter one."""

    def __init__(self, *rules: Rule) -> None:
        self.sources = tuple(one.source for one in rules)
        self._rules = rules
        self._start = any_start(self.sources)

    def read(self, tagged: Tagged, start: int) -> Stated | None:
        """What the first rule that fits states at a token."""
        if not self._start.match(tagged.tags, start):
            return None
        for candidate in self._rules:
            match = candidate.pattern.match(tagged.tags, start)
            built = candidate.read(tagged, match) if match else None
            if built:
                return Stated(start, built[1], built[0])
        return None


def rule(source: str, read: Callable[[Tagged, Match], Built]) -> Rule:
    """A rule from its pattern over tags."""
    return Rule(source, compile_rule(source), read)


def any_start(sources: Sequence[str]) -> re.Pattern[str]:
    """A pattern that matches where one of the rules could: one look at a place instead of one for each rule."""
    plain = (re.sub(r"\(\?P<\w+>", "(?:", re.sub(r"\(\?\(\w+\)([^)]*)\)", r"(?:\1)?", source)) for source in sources)
    return compile_rule("|".join(plain))


def at(match: Match, group: str) -> int:
    """Token at which a group begins; -1 where the rule has no such group or it is not there."""
    return match.start(group) if group in match.re.groupindex else -1


def number(tagged: Tagged, match: Match, group: str) -> int | None:
    """The figure in a group; None where the group is not there."""
    place = at(match, group)
    return int(tagged.word(place)) if place >= 0 else None


def word(tagged: Tagged, match: Match, group: str) -> str:
    """The first word of a group, in lower case; "" where the group is not there."""
    place = at(match, group)
    return tagged.word(place) if place >= 0 else ""


def steps(tagged: Tagged, match: Match, group: str) -> int | None:
    """How far "last", "this" or "next" in a group counts; None where the group is not there."""
    return SHIFT.get(word(tagged, match, group))


def is_whole(tagged: Tagged, match: Match) -> bool:
    """Whether nothing is written on to the match, as to the 17 of Mi-17."""
    return not tagged.glued_left(match.start()) and not tagged.glued_right(match.end())


def short_year(year: int) -> int:
    """The year that two figures behind an apostrophe stand for: '94, '08."""
    return year + (2000 if year < 30 else 1900)
