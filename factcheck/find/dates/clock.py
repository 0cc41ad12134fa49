"""The grammar of times of day: "4.30 p.m.", "09:15 GMT", "1630 hrs", "noon"."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.find.dates.context import counted_next
from factcheck.find.dates.rule import Match, at, word
from factcheck.find.dates.tagging import Tagged, compile_rule

_ZONE = r"(?P<zone> ?ZONE| LOCAL TIMEW| X TIMEW)?"
_TWELVE = compile_rule(rf"(?P<h>HOUR)(?:[.:](?P<m>TWO))? ?(?P<half>AMPM|(?:LETP|AN)\.LETM\.?){_ZONE}")
_TWENTY_FOUR = compile_rule(rf"(?P<h>HOUR)(?P<dot>[.:])(?P<m>TWO)(?::TWO)?(?:LETZ|{_ZONE})")
_FOUR_FIGURES = compile_rule(r"(?P<hm>[Yn])(?P<zone> ?ZONE| ?HRS|LETZ)")
_NOON = compile_rule(rf"(?P<noon>NOON){_ZONE}")
CLOCK_STARTS = (r"HOUR(?:[.:]TWO|) ?(?:AMPM|LETP|AN)", r"HOUR[.:]TWO", r"[Yn] ?(?:ZONE|HRS|LETZ)", r"NOON")
"""Patterns of how a time begins."""
_AT_WORDS = frozenset("at around about by until from between before after since to approximately".split())


@dataclass(frozen=True, slots=True)
class Time:
    """A time of day and its tokens."""

    start: int
    end: int
    time: str
    """HH:MM, 24 hours."""
    firm: bool
    """It is a time even where no day stands beside it."""


def read_time(tagged: Tagged, start: int) -> Time | None:
    """The time of day that begins at a token."""
    if tagged.glued_left(start) and tagged.word(start - 1) != "t":
        return None
    for pattern, read in (
        (_TWELVE, _twelve),
        (_TWENTY_FOUR, _twenty_four),
        (_FOUR_FIGURES, _four_figures),
        (_NOON, _noon),
    ):
        match = pattern.match(tagged.tags, start)
        time = read(tagged, match) if match else None
        if time:
            return time
    return None


def _twelve(tagged: Tagged, match: Match) -> Time | None:
    """4.30 p.m. / 11pm."""
    hour, minute = int(word(tagged, match, "h")), _minute(tagged, match)
    if minute is None or not 1 <= hour <= 12 or tagged.glued_right(match.end()):
        return None
    afternoon = word(tagged, match, "half").startswith("p")
    return Time(match.start(), match.end(), f"{hour % 12 + 12 * afternoon:02d}:{minute:02d}", firm=True)


def _twenty_four(tagged: Tagged, match: Match) -> Time | None:
    """16:45 / 09.15 GMT: alone only behind "at" and its like, because scores and verses look the same."""
    minute = _minute(tagged, match)
    if minute is None or tagged.glued_right(match.end()) or counted_next(tagged, tagged.after(match.end())):
        return None
    zone = at(match, "zone") >= 0
    if not zone and tagged.tag(match.start("dot")) == "." and tagged.word(tagged.before(match.start())) != "at":
        return None
    firm = zone or tagged.word(tagged.before(match.start())) in _AT_WORDS
    return Time(match.start(), match.end(), f"{int(word(tagged, match, 'h')):02d}:{minute:02d}", firm)


def _minute(tagged: Tagged, match: Match) -> int | None:
    written = word(tagged, match, "m")
    if not written:
        return 0
    return int(written) if len(written) == 2 and int(written) < 60 else None


def _four_figures(tagged: Tagged, match: Match) -> Time | None:
    """1630 GMT / 0900 hrs: "1500 hours" only behind "at"."""
    figures = tagged.raw(match.start())
    hour, minute = int(figures[:2]), int(figures[2:])
    if len(figures) != 4 or hour > 23 or minute > 59 or tagged.glued_right(match.end()):
        return None
    zone = tagged.raw(match.end() - 1).isupper()
    placed = tagged.word(tagged.before(match.start())) in _AT_WORDS
    return Time(match.start(), match.end(), f"{hour:02d}:{minute:02d}", firm=True) if zone or placed else None


def _noon(tagged: Tagged, match: Match) -> Time | None:
    """Noon / midnight: alone only behind a preposition, and not "the midnight train"."""
    follower = tagged.after(match.end())
    attribute = tagged.raw(follower).islower() and tagged.word(follower) not in {
        "on",
        "and",
        "today",
        "tomorrow",
        "yesterday",
        "when",
        "but",
        "local",
        "as",
    }
    firm = tagged.word(tagged.before(match.start())) in _AT_WORDS and not attribute
    return Time(match.start(), match.end(), "00:00" if tagged.word(match.start()) == "midnight" else "12:00", firm)
