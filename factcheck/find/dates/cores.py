"""The core of a date, without the words around it: a rule of the grammar, or a month, year or season alone."""

from __future__ import annotations

from factcheck.find.dates.days import MONTH_DAYS
from factcheck.find.dates.month_guards import MonthNames, is_month
from factcheck.find.dates.periods import PERIODS
from factcheck.find.dates.relative import RELATIVE
from factcheck.find.dates.shapes import Month, Season, Stated, Year
from factcheck.find.dates.tagging import Tagged, tag_class
from factcheck.find.dates.weekday_guards import is_season
from factcheck.find.dates.weekdays import WEEKDAYS
from factcheck.find.dates.word_order import WORD_ORDER
from factcheck.find.dates.words import MONTH_NUMBER, SEASON_NUMBER
from factcheck.find.dates.year_guards import is_year

GRAMMARS = (MONTH_DAYS, WEEKDAYS, PERIODS, RELATIVE)
"""In the order in which they are asked at a token."""
FOREIGN_GRAMMARS = (WORD_ORDER, *GRAMMARS)
"""The same in a text of another language."""
ALONE = ("ANYMONTH", "YEAR", "(?:THE )?SEASON")
"""Patterns of what may stand alone."""
_MONTH = tag_class("ANYMONTH")
_SHORT_MONTH = tag_class("ABMON")
_SEASON = tag_class("SEASON")
_PREFIXES = frozenset("mid early late pre post".split())
"""Words that a hyphen joins to a date."""
_LIST_REACH = 5
_SHORT_TEXT = 8


class Cores:
    """Reads cores in one text."""

    def __init__(self, tagged: Tagged) -> None:
        self._tagged = tagged
        self._names = MonthNames(tagged)
        self._grammars = FOREIGN_GRAMMARS if tagged.foreign else GRAMMARS
        self.year_end = -_LIST_REACH - 1
        """End of the last year that stood alone: the next one of a list needs no preposition."""

    def read(self, start: int, *, placed: bool = False) -> Stated | None:
        """The core at a token; `placed` where words before it already make a bare month or year a date."""
        if self._tagged.raw(start).isdigit() and self._is_glued(start):
            return None
        for grammar in self._grammars:
            found = grammar.read(self._tagged, start)
            if found:
                return found
        placed = placed or self._is_whole_text()
        return self._month(start, placed) or self._year(start, placed) or self._season(start, placed)

    def _is_whole_text(self) -> bool:
        """Whether the text is this one word: who asks for the date in "March" or "2015" means one."""
        tags = self._tagged.tags
        return len(tags) < _SHORT_TEXT and len(tags.strip(" \n.,")) == 1

    def _is_glued(self, start: int) -> bool:
        """Written on to a word, as in Mi-17; "mid-1990" is a year all the same."""
        tagged = self._tagged
        prefixed = tagged.tag(start - 1) == "-" and tagged.word(start - 2) in _PREFIXES
        return tagged.glued_left(start) and not prefixed

    def _month(self, start: int, placed: bool) -> Stated | None:
        """In February / mid-March."""
        tagged = self._tagged
        if tagged.tag(start) not in _MONTH or tagged.glued_right(start + 1):
            return None
        if not (placed or is_month(tagged, start, self._names)):
            return None
        full_stop = tagged.tag(start) in _SHORT_MONTH and tagged.raw(start + 1) == "."
        return Stated(start, start + 1 + full_stop, Month(MONTH_NUMBER[tagged.word(start)]))

    def _year(self, start: int, placed: bool) -> Stated | None:
        """In 2015 / the 2015 report."""
        tagged = self._tagged
        if tagged.tag(start) != "Y" or tagged.glued_right(start + 1):
            return None
        listed = 0 < start - self.year_end <= _LIST_REACH
        if not (placed or is_year(tagged, start, listed=listed)):
            return None
        return Stated(start, start + 1, Year(int(tagged.raw(start))))

    def _season(self, start: int, placed: bool) -> Stated | None:
        """By spring / in the autumn / late summer."""
        tagged = self._tagged
        season = start + 2 if tagged.word(start) == "the" else start
        if tagged.tag(season) not in _SEASON or not is_season(tagged, season, placed=placed):
            return None
        return Stated(start, season + 1, Season(SEASON_NUMBER[tagged.word(season)]))
