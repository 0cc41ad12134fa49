"""The grammar of years and what is made of them: ranges of years, decades, centuries, seasons, quarters, halves."""

from __future__ import annotations

from typing import Literal

from factcheck.find.dates.context import counted_next, is_capitalised, is_identifier
from factcheck.find.dates.rule import WHICH, Built, Grammar, Match, at, is_whole, number, rule, short_year, steps, word
from factcheck.find.dates.shapes import Beyond, Block, Era, Month, Part, Range, Season, Term, Year
from factcheck.find.dates.tagging import Tagged
from factcheck.find.dates.words import DECADE_WORDS, ORDINALS, SEASON_NUMBER
from factcheck.find.dates.year_guards import is_match_play, is_short_decade

_BEFORE_OUR_ERA = "the years before our era have no date in this calendar"
_LAST_CENTURY = 21
_SHORT_BEHIND = frozenset("in since of from until late early".split())

_OF_YEAR = (
    r"(?:(?:,| OF|) (?:FISCAL )?(?P<y>YEAR)|(?: OF|) '(?P<yy>TWO)|(?: OF|) (?P<r>REL) YEARW|(?P<current> OF THE YEARW))"
)
_ORDINAL = r"(?:(?P<q>[abc])ORDSUFFIX|(?P<o>ORDINAL))"


def _year(tagged: Tagged, match: Match) -> tuple[int | None, int | None]:
    """The year that is stated, or the steps from the year of publication."""
    year, short = number(tagged, match, "y"), number(tagged, match, "yy")
    if at(match, "current") >= 0:
        return None, 0
    return year if short is None else short_year(short), steps(tagged, match, "r")


def _year_range(tagged: Tagged, match: Match) -> Built:
    """From 1999 to 2003 / between 2001 and 2014 / 1939-45: not between 1500 and 2000 people."""
    first, last = int(word(tagged, match, "y1")), _last_year(tagged, match)
    if last is None or not first < last < first + 900 or not is_whole(tagged, match):
        return None
    before = tagged.tag(tagged.before(match.start()))
    if is_identifier(tagged, match.start("y1")) or before == "$" or _is_count(tagged, match, first):
        return None
    return Range(Year(first), Year(last)), match.end()


def _last_year(tagged: Tagged, match: Match) -> int | None:
    """The second year, in full: 1939-45 ends in 1945, 1999-03 would be no range."""
    first, written = int(word(tagged, match, "y1")), word(tagged, match, "y2")
    if len(written) == 4:
        return int(written)
    last = first // 100 * 100 + int(written)
    last += 100 if last < first else 0
    return last if len(written) == 2 and (written[0] != "0" or last == first + 1) else None


def _is_count(tagged: Tagged, match: Match, first: int) -> bool:
    """Whether the two figures count something, or are no range without "from" before them."""
    joint = tagged.word(match.start("join") + 1)
    if at(match, "lead") < 0 and joint in {"to", "and", "until", "through"}:
        return joint == "and" or first < 1900
    noun = tagged.after(match.end())
    return counted_next(tagged, noun) and tagged.word(noun) not in {"seasons", "years"}


def _year_month(tagged: Tagged, match: Match) -> Built:
    """2017-03."""
    month = tagged.raw(match.end() - 1)
    if (
        len(month) != 2
        or not 1 <= int(month) <= 12
        or tagged.raw(match.start() + 1) != "-"
        or not is_whole(tagged, match)
    ):
        return None
    return Month(int(month), int(tagged.raw(match.start()))), match.end()


def _era_year(tagged: Tagged, match: Match) -> Built:
    """AD 79 / 410 CE / 44 BC: the calendar begins with the year 1."""
    written = word(tagged, match, "y")
    if len(written) > 4 or not 0 < int(written) < 2100 or not is_whole(tagged, match):
        return None
    if tagged.raw(match.start("e")).startswith("B"):
        return Beyond(_BEFORE_OUR_ERA, "year"), match.end()
    return Year(int(written)), match.end()


def _fiscal(tagged: Tagged, match: Match) -> Built:
    """Fiscal 2017 / fiscal year 2017 / the year 2100: read as the year itself."""
    if not is_whole(tagged, match):
        return None
    return Year(int(word(tagged, match, "y"))), match.end()


def _apostrophe_year(tagged: Tagged, match: Match) -> Built:
    """In '92."""
    written = tagged.raw(match.end() - 1)
    if (
        tagged.word(tagged.before(match.start())) not in _SHORT_BEHIND
        or len(written) != 2
        or tagged.glued_right(match.end())
    ):
        return None
    return Year(short_year(int(written))), match.end()


def _year_end(tagged: Tagged, match: Match) -> Built:
    """By year's end / at year-end."""
    return (Part("end", Term("year", 0)), match.end()) if tagged.word(match.end() - 1) == "end" else None


def _decade(tagged: Tagged, match: Match) -> Built:
    """The 1990s / the 1800s (a century) / 1990's."""
    first, place = int(word(tagged, match, "y")), match.start("y")
    glued = tagged.glued_left(place) and tagged.tag(place - 1) != "-"
    if first % 10 or glued or tagged.glued_right(match.end()):
        return None
    years: Literal[10, 100] = 100 if first % 100 == 0 and first < 2000 else 10
    return Era(first, years), match.end()


def _short_decade(tagged: Tagged, match: Match) -> Built:
    """The '80s / the 60s: not "highs in the 90s"."""
    tens = int(word(tagged, match, "d"))
    if (
        tens % 10
        or tens < 20
        or tagged.glued_right(match.end())
        or not is_short_decade(tagged, match.start(), match.end())
    ):
        return None
    return Era(1900 + tens, 10), match.end()


def _decade_word(tagged: Tagged, match: Match) -> Built:
    """The nineties."""
    if not is_short_decade(tagged, match.start(), match.end()):
        return None
    return Era(1900 + DECADE_WORDS[tagged.word(match.end() - 1)], 10), match.end()


def _century(tagged: Tagged, match: Match) -> Built:
    """The 19th century / nineteenth-century / the first century AD: not 20th Century Fox."""
    place = number(tagged, match, "n") or ORDINALS.get(word(tagged, match, "o"), 0)
    if not 0 < place <= _LAST_CENTURY or is_capitalised(tagged, match.end() - 1):
        return None
    era = tagged.after(match.end())
    if tagged.raw(era) in {"BC", "BCE"}:
        return Beyond(_BEFORE_OUR_ERA, "century"), era + 1
    return _era_of(place), era + 1 if tagged.raw(era) in {"AD", "CE"} else match.end()


def _era_of(century: int) -> Era:
    return Era(max(1, 100 * (century - 1)), 100)


def _centuries(tagged: Tagged, match: Match) -> Built:
    """The 12th and 13th centuries."""
    first, last = (int(word(tagged, match, group)) for group in ("n", "n2"))
    if tagged.word(match.end() - 1) != "centuries" or not 0 < first < last <= _LAST_CENTURY:
        return None
    return Range(_era_of(first), _era_of(last)), match.end()


def _season(tagged: Tagged, match: Match) -> Built:
    """The summer of 2014 / winter 1941-42 / spring last year."""
    year, years = _year(tagged, match)
    return Season(SEASON_NUMBER[word(tagged, match, "s")], year, "", years), match.end()


def _which_season(tagged: Tagged, match: Match) -> Built:
    """Last spring / this coming winter."""
    season = match.start("s")
    if is_capitalised(tagged, season) and not is_capitalised(tagged, match.start()):
        return None
    return Season(SEASON_NUMBER[tagged.word(season)], None, WHICH[word(tagged, match, "r")]), match.end()


def _block(tagged: Tagged, match: Match) -> Built:
    """The first quarter of 2016 / Q3 2018 / the first half of last year."""
    place = number(tagged, match, "q") or ORDINALS.get(word(tagged, match, "o"), 0)
    of: Literal[2, 4] = 2 if word(tagged, match, "k") in {"half", "h"} else 4
    return (Block(place, of, *_year(tagged, match)), match.end()) if 0 < place <= of else None


def _bare_block(tagged: Tagged, match: Match) -> Built:
    """In the fourth quarter / third-quarter profit / Q4: not a quarter of a match or of something else."""
    if tagged.word(tagged.after(match.end())) == "of" or is_match_play(tagged, match.start(), match.end()):
        return None
    short, named = at(match, "o") < 0, tagged.word(match.start()) == "the" or tagged.tag(match.end() - 2) == "-"
    return _block(tagged, match) if named or (short and is_whole(tagged, match)) else None


PERIODS = Grammar(
    rule(r"(?:(?P<lead>FROM|BETWEEN) )?(?P<y1>YEAR)(?P<join> ?- ?| TO | UNTIL | AND )(?P<y2>YEAR)", _year_range),
    rule(r"(?P<y1>YEAR)(?P<join>[-/])(?P<y2>TWO)", _year_range),
    rule(r"YEAR-TWO", _year_month),
    rule(r"(?:THE )?YEARW (?P<y>YEAR)", _fiscal),
    rule(r"(?P<e>ERA) (?P<y>[abcdnY])", _era_year),
    rule(r"(?P<y>[abcdnY]) (?P<e>ERA)", _era_year),
    rule(r"(?:THE )?FISCAL (?:YEARW )?(?P<y>YEAR)", _fiscal),
    rule(r"(?:THE )?(?P<y>YEAR)'?LETS", _decade),
    rule(r"THE '?(?P<d>[cd])'?LETS", _short_decade),
    rule(r"'(?P<d>[cd])LETS", _short_decade),
    rule(r"'TWO", _apostrophe_year),
    rule(r"YEARW(?:'LETS |-)EDGE", _year_end),
    rule(r"THE DECADEWORD", _decade_word),
    rule(r"(?:THE )?(?P<n>DAY)ORDSUFFIX(?: ?- ?| AND | OR | TO )(?P<n2>DAY)ORDSUFFIX UNITS", _centuries),
    rule(r"(?:THE )?(?:(?P<n>DAY)ORDSUFFIX|(?P<o>ORDINAL|LATEORDINAL))[ -]CENTURY", _century),
    rule(rf"(?:THE )?(?P<s>SEASON){_OF_YEAR}(?:[-/](?:TWO|YEAR))?", _season),
    rule(r"(?:THE )?(?:THIS )?(?P<r>LAST|NEXT|THIS|PAST|COMING) (?P<s>SEASON)", _which_season),
    rule(rf"(?:THE )?{_ORDINAL}[ -](?P<k>QUARTER|HALF)(?: OF| IN)?{_OF_YEAR}", _block),
    rule(rf"(?P<k>LETQ|LETH)(?P<q>a)(?: OF)?{_OF_YEAR}", _block),
    rule(rf"(?:THE )?{_ORDINAL}[ -](?P<k>QUARTER)", _bare_block),
    rule(r"(?P<k>LETQ)(?P<q>a)", _bare_block),
)
"""Years with what makes them certain, and the stretches that are named by them."""
