"""A single date with the words that cut a part out of it: "the end of January", "the first Monday in May"."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeGuard

from factcheck.find.dates.cores import Cores
from factcheck.find.dates.rule import Match, word
from factcheck.find.dates.shapes import (
    Day,
    EitherDay,
    Era,
    Eve,
    Month,
    NearDay,
    Nth,
    NthUnit,
    Part,
    PartName,
    Range,
    Season,
    Shape,
    Stated,
    Term,
    Weekday,
    WeekOf,
    Year,
)
from factcheck.find.dates.tagging import Tagged, compile_rule
from factcheck.find.dates.words import COUNTS, ORDINALS, WEEKDAY_NUMBER

_HOURS_OF = r"THE (?:EARLY |LATE )?(?:(?P<p>DAYPART)|HRS)(?: HRS)? (?:OF|ON) (?:THE )?"
_WEEK_OF = r"(?:THE )?WEEKW (?:OF|EDGE|(?P<end>ENDING)) (?:THE )?"
_NTH_UNIT = r"(?P<u>WEEKW|WEEKENDW|DAYW|WDAY|HALF|(?:FEW |(?P<many>COUNT|DAY) )?UNITS)"
_NTH_OF = rf"THE (?P<n>ORDINAL|LAST) {_NTH_UNIT} (?:OF|IN) (?:THE )?"
_PART_OF = (
    r"(?:THE )?(?P<p>EARLY|LATE|MID)[ -](?:ON |IN )?(?P<the>THE )?|(?:THE )?(?P<e>EDGE) OF (?P<the2>THE )?"
    r"|(?P<l>EARLIER|LATER) (?:ON |IN )?(?P<the3>THE )?"
)
LEADS = (_HOURS_OF, _WEEK_OF, _NTH_OF, _PART_OF)
"""Patterns of the words before a core."""
_EVE_OF = r"(?:THE )?(?P<p>DAYPART) (?:OF |TO |ON |IN )(?:THE )?"
_EDGE_OF = r"(?:(?:THE |TO )?(?P<e>EDGE)|(?:THE )?(?P<h>HALFOF))(?: OF|)(?: THE|)[ -]"
FOREIGN_LEADS = (_EVE_OF, _EDGE_OF)
"""The same in a text of another language."""
_EVE_LEAD, _EDGE_LEAD = (compile_rule(source) for source in FOREIGN_LEADS)
_EVE_END = compile_rule(r" (?:TO|UNTIL) (?:THE )?")
_HOURS_LEAD, _WEEK_LEAD, _NTH_LEAD, _PART_LEAD = (compile_rule(source) for source in LEADS)
_TERM_ALONE = compile_rule(r"(?P<u>TERM)")
_DAYPART_TRAIL = compile_rule(r",? (?:IN THE |ON THE |AT THE |AT |OF (?=DAYPART))?(?:EARLY |LATE )?(?P<p>DAYPART)")
_PARTS: dict[str, PartName] = {
    "early": "early",
    "late": "late",
    "mid": "mid",
    "beginning": "start",
    "start": "start",
    "middle": "middle",
    "end": "end",
    "close": "end",
}
_PLURALS: dict[str, NthUnit] = {"days": "days", "weeks": "weeks", "months": "months", "years": "years"}
_NTH_UNITS: dict[str, NthUnit] = {"day": "day", "week": "week", "weekend": "weekend"}


def _half(words: str) -> PartName:
    return "first half" if words.startswith("first") else "second half"


def is_day(shape: Shape) -> TypeGuard[Day | EitherDay | Weekday | NearDay]:
    """Whether a shape is one day."""
    return isinstance(shape, Day | EitherDay | Weekday | NearDay)


class Singles:
    """Reads single dates in one text."""

    def __init__(self, tagged: Tagged) -> None:
        self._tagged = tagged
        self.cores = Cores(tagged)

    def read(self, start: int, *, placed: bool = False) -> Stated | None:
        """The date at a token, with the part of the day behind it; `placed` as of `Cores.read`."""
        stated = self._with_lead(start) or self.cores.read(start, placed=placed)
        if stated is None or not is_day(stated.shape):
            return stated
        trail = _DAYPART_TRAIL.match(self._tagged.tags, stated.end)
        if trail is None or (self._tagged.foreign and self._tagged.tag(stated.end) == ","):
            return stated
        hours = stated.daypart == "early hours"
        return replace(stated, end=trail.end(), daypart=stated.daypart if hours else word(self._tagged, trail, "p"))

    def _with_lead(self, start: int) -> Stated | None:
        foreign = self._eve(start) or self._edge(start) if self._tagged.foreign else None
        return foreign or self._hours_of(start) or self._week_of(start) or self._nth(start) or self._part(start)

    def _eve(self, start: int) -> Stated | None:
        """In der Nacht zum Sonntag / la nuit de lundi à mardi / la noche del 22 de enero."""
        lead = _EVE_LEAD.match(self._tagged.tags, start)
        day = self.cores.read(lead.end()) if lead else None
        if lead is None or day is None or not isinstance(day.shape, Day | Weekday):
            return None
        part, joint = word(self._tagged, lead, "p"), _EVE_END.match(self._tagged.tags, day.end)
        last = self.cores.read(joint.end()) if joint and part == "night" else None
        if last and isinstance(last.shape, Day | Weekday):
            return Stated(start, last.end, Eve(last.shape))
        if part == "night" and not self._is_of(lead):
            return Stated(start, day.end, Eve(day.shape))
        return replace(day, start=start, daypart=part)

    def _is_of(self, lead: Match) -> bool:
        """Whether the night is that of the day, and not the one before it."""
        return any(self._tagged.word(token) == "of" for token in range(lead.start(), lead.end()))

    def _edge(self, start: int) -> Stated | None:
        """Ende 2014 / mi-mars / au début des années 1960 / в конце марта / a principios del siglo XX."""
        lead = _EDGE_LEAD.match(self._tagged.tags, start)
        whole = self.cores.read(lead.end(), placed=True) or self._term_at(lead.end()) if lead else None
        if lead is None or whole is None or not isinstance(whole.shape, Month | Year | Era | Season | Term):
            return None
        half = word(self._tagged, lead, "h")
        part: PartName = _PARTS[word(self._tagged, lead, "e")] if not half else _half(half)
        return Stated(start, whole.end, Part(part, whole.shape))

    def _hours_of(self, start: int) -> Stated | None:
        """The morning of 23 March / the early hours of Sunday."""
        lead = _HOURS_LEAD.match(self._tagged.tags, start)
        day = self.cores.read(lead.end()) if lead else None
        if lead is None or day is None or not (is_day(day.shape) or isinstance(day.shape, Range)):
            return None
        return replace(day, start=start, daypart=word(self._tagged, lead, "p") or "early hours")

    def _week_of(self, start: int) -> Stated | None:
        """The week of 20 March / the week ending 24 March."""
        lead = _WEEK_LEAD.match(self._tagged.tags, start)
        day = self.cores.read(lead.end()) if lead else None
        if lead is None or day is None or not isinstance(day.shape, Day):
            return None
        return Stated(start, day.end, WeekOf(day.shape, word(self._tagged, lead, "end") == "ending"))

    def _nth(self, start: int) -> Stated | None:
        """The first week of March / the last Friday in May / the first days of 2016 / the first half of March."""
        lead = _NTH_LEAD.match(self._tagged.tags, start)
        whole = self.cores.read(lead.end(), placed=True) if lead else None
        if lead is None or whole is None or not isinstance(whole.shape, Month | Year | Term | Era):
            return None
        number, unit = ORDINALS[word(self._tagged, lead, "n")], self._tagged.word(lead.end("u") - 1)
        if unit == "half":
            half = Part("first half" if number == 1 else "second half", whole.shape)
            return Stated(start, whole.end, half) if isinstance(whole.shape, Month | Era) else None
        if unit.endswith("s"):
            return Stated(start, whole.end, self._units(lead, number, whole.shape))
        weekday = WEEKDAY_NUMBER.get(unit, 0)
        return Stated(start, whole.end, Nth(number, _NTH_UNITS.get(unit, "weekday"), whole.shape, weekday))

    def _units(self, lead: Match, number: int, whole: Month | Year | Term | Era) -> Nth | Part:
        """The first five months of 2019, or the first days of it, which are not counted."""
        many, unit = word(self._tagged, lead, "many"), _PLURALS.get(self._tagged.word(lead.end("u") - 1))
        count = int(many) if many.isdigit() else COUNTS.get(many, 0)
        return Nth(number * count, unit, whole) if count and unit else Part("start" if number > 0 else "end", whole)

    def _part(self, start: int) -> Stated | None:
        """Late 2015 / mid-March / the end of the year / earlier this month / early on Tuesday."""
        lead = _PART_LEAD.match(self._tagged.tags, start)
        if lead is None or self._tagged.glued_left(start):
            return None
        whole = self.cores.read(lead.end(), placed=True) or self._term_alone(lead)
        return self._cut(start, lead, whole) if whole else None

    def _term_alone(self, lead: Match) -> Stated | None:
        """The year of "the end of the year" is the current one."""
        if not (lead["the"] or lead["the2"] or lead["the3"]):
            return None
        return self._term_at(lead.end())

    def _term_at(self, place: int) -> Stated | None:
        match = _TERM_ALONE.match(self._tagged.tags, place)
        return Stated(match.start(), match.end(), Term(word(self._tagged, match, "u"), 0)) if match else None

    def _cut(self, start: int, lead: Match, whole: Stated) -> Stated | None:
        """The part that the words before name; "earlier this month" stays the month, "early on Tuesday" the day."""
        part = word(self._tagged, lead, "p") or word(self._tagged, lead, "e")
        if is_day(whole.shape):
            return replace(whole, start=start, daypart=part) if part in {"early", "late"} else None
        if lead["l"]:
            return replace(whole, start=start) if isinstance(whole.shape, Term) else None
        if not isinstance(whole.shape, Month | Year | Era | Season | Term):
            return None
        return Stated(start, whole.end, Part(_PARTS[part], whole.shape))
