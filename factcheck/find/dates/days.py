"""The grammar of days of a month, and of months: "Thursday, March 23, 2017", "from 3 to 7 March", "last March"."""

from __future__ import annotations

from factcheck.find.dates.context import counted_next, is_capitalised, is_identifier
from factcheck.find.dates.month_guards import is_day_of_month, is_month_of_day
from factcheck.find.dates.numeric import read_iso, read_nine_eleven, read_numeric
from factcheck.find.dates.rule import WHICH, Built, Grammar, Match, at, is_whole, number, rule, short_year, steps, word
from factcheck.find.dates.shapes import Day, Month, Range
from factcheck.find.dates.tagging import Tagged, tag_class
from factcheck.find.dates.words import FEASTS, MONTH_NUMBER, ORDINALS, WEEKDAY_NUMBER

_GERMAN = frozenset("am vom bis zum den der dem seit ,".split())
"""Words before a German day: "am 23. April"."""
_ATTACKS = frozenset("attack attacks terrorist terror hijackers hijackings commission memorial".split())

(_ARTICLE,) = tag_class("THE")
_DOT = r"(?:(?<=ABMON)\.)?"
_LEAD = r"(?:(?P<lead>FROM|BETWEEN) (?:THE )?)?"
_NAMED = r"(?:(?P<w>ANYWEEKDAY)\.?(?: DAYPART)?,? (?P<open>\()?(?:ON )?(?:THE (?=DAY[^O]))?)?"
_CLOSE = r"(?(open)\)|)"
_JOIN = r"(?P<join>\.? ?- ?|\.? TO |\.? UNTIL |\.? AND | OR |/)"
_LIST = r"(?:, DAY(?:ORDSUFFIX|\.)?|,? (?:AND|OR) DAY(?:ORDSUFFIX|\.)?){1,4}"
_STATED_YEAR = r"(?:,? |-|,? OF |,? DE )(?P<y>YEAR)(?: GODA| YEARGODA)?|, '(?P<yy>TWO)"
_SAID_YEAR = r"(?:,? |,? OF )(?:(?P<r>REL)|(?P<named>THAT|THE SAME|THE FOLLOWING)) YEARW"
_YEAR = rf"(?:(?P<tail>{_STATED_YEAR}|{_SAID_YEAR}))?"


def _month_day(tagged: Tagged, match: Match) -> Built:
    """March 23 / Thursday, March 23rd, 2017 / 23 of March last year."""
    month, day = match.start("m"), match.start("d")
    if tagged.foreign and tagged.tag(match.start()) == _ARTICLE:
        return None  # "le 1er août": the article is no part of the date, as in "le 2 août"
    if not tagged.raw(day).isdecimal() or not _is_month_day(tagged, match, day, month):
        return None  # a century before a month, "XIX января", is no day of it
    year, years, end = _tail(tagged, match)
    if day < month and year is None and (tagged.glued_right(end) or not _is_one_date(tagged, day, month)):
        return None
    weekday = WEEKDAY_NUMBER.get(word(tagged, match, "w"))
    return Day(int(tagged.raw(day)), MONTH_NUMBER[tagged.word(month)], year, weekday, years, _named(tagged, match)), end


def _is_month_day(tagged: Tagged, match: Match, day: int, month: int) -> bool:
    if at(match, "open") >= 0 and tagged.raw(match.start("w")) in {"Sun", "Sat", "Mon"}:
        return False
    if day < month:
        return is_month_of_day(tagged, day, month)
    return is_day_of_month(tagged, month, max(day + 1, match.end("th")))


def _is_one_date(tagged: Tagged, day: int, month: int) -> bool:
    """Whether "23. April" is one date without a year: an English sentence may have ended with the figure."""
    german = tagged.language == "de" or tagged.word(tagged.before(day)) in _GERMAN or not tagged.raw(month).isascii()
    return tagged.raw(day + 1) != "." or german


def _tail(tagged: Tagged, match: Match) -> tuple[int | None, int | None, int]:
    """Year, steps from the year of publication, and end of a date; a count behind it is no year."""
    place, short = at(match, "y"), number(tagged, match, "yy")
    if place < 0:
        return None if short is None else short_year(short), steps(tagged, match, "r"), match.end()
    loose = tagged.raw(place - 2) != ","
    if tagged.glued_right(place + 1) or (loose and counted_next(tagged, tagged.after(place + 1))):
        return None, None, match.start("tail")
    return int(tagged.raw(place)), None, match.end()


def _named(tagged: Tagged, match: Match) -> int | None:
    """Years from the one that the text has named: "that year", "the following year"."""
    if at(match, "named") < 0:
        return None
    return int(tagged.word(match.end("named") - 1) == "following")


def _days(tagged: Tagged, match: Match) -> Built:
    """3-7 March / from 3 to 7 March 2017 / between March 3 and 5."""
    first, last = (int(word(tagged, match, group)) for group in ("d1", "d2"))
    month = match.start("m")
    if first >= last or not _is_stretch(tagged, match, last - first == 1):
        return None
    if month < match.start("d1") and not _is_end_of_days(tagged, match, month):
        return None
    year, years, end = _tail(tagged, match)
    number_of_month = MONTH_NUMBER[tagged.word(month)]
    return Range(*(Day(day, number_of_month, year, None, years) for day in (first, last))), end


def _is_stretch(tagged: Tagged, match: Match, next_day: bool) -> bool:
    """Whether two days are a stretch: "3 and 7 March" are two days, "between 3 and 7 March" is one stretch."""
    if match["join"].strip(" .") in {"-", "/"} or next_day:
        return True
    joint = {tagged.word(token) for token in range(match.start("join"), match.end("join"))}
    return word(tagged, match, "lead") == "between" or not joint & {"and", "or"}


def _is_end_of_days(tagged: Tagged, match: Match, month: int) -> bool:
    """Whether the second figure is a day: not in "On March 3 and 4 people", but in "the March 3 and 4 meetings"."""
    after = max(match.end("d2"), match.end("th"))
    if not is_day_of_month(tagged, month, after):
        return False
    joined = match["join"].strip() in {"-", "/"} or at(match, "y") >= 0
    attribute = tagged.word(tagged.before(match.start())) in {"the", "s"}
    return joined or attribute or not counted_next(tagged, tagged.after(after))


def _listed_day(tagged: Tagged, match: Match) -> Built:
    """The 3 of "3, 5 and 9 May"."""
    if tagged.glued_left(match.start()) or is_identifier(tagged, match.start()):
        return None
    return Day(int(tagged.raw(match.start())), MONTH_NUMBER[word(tagged, match, "m")]), match.end()


def _month_year(tagged: Tagged, match: Match) -> Built:
    """March 2017 / March, 2017 / March last year / May that year."""
    year, years, end = _tail(tagged, match)
    named = _named(tagged, match)
    if (year is None and years is None and named is None) or tagged.glued_right(end):
        return None
    return Month(MONTH_NUMBER[word(tagged, match, "m")], year, "", years, named), end


def _months(tagged: Tagged, match: Match) -> Built:
    """The April-June period / January-March 2017."""
    first, last = (MONTH_NUMBER[word(tagged, match, group)] for group in "am")
    year, years, end = _tail(tagged, match)
    if first == last or not is_whole(tagged, match):
        return None
    return Range(Month(first, year, "", years), Month(last, year, "", years)), end


def _which_month(tagged: Tagged, match: Match) -> Built:
    """Last March / this coming May: not "will this May Smith"."""
    month = match.start("m")
    after = tagged.after(month + 1)
    if tagged.tag(month) == tagged.tag(after) or (
        is_capitalised(tagged, after) and tagged.word(match.start()) == "this"
    ):
        return None
    return Month(MONTH_NUMBER[tagged.word(month)], None, WHICH[word(tagged, match, "r")]), match.end()


def _the_day(tagged: Tagged, match: Match) -> Built:
    """On the 23rd / the 23rd of last month: not the 23rd floor."""
    placed = tagged.word(tagged.before(match.start())) in {"on", "until", "by", "since"}
    ends = tagged.tag(tagged.after(match.end())) in ',.;:)\n"'
    if at(match, "month") < 0 and not (placed and ends):
        return None
    return Day(int(word(tagged, match, "d")), months=steps(tagged, match, "r") or 0), match.end()


def _feast(tagged: Tagged, match: Match) -> Built:
    """Christmas Day / New Year's Eve, 2016."""
    feast = FEASTS.get((word(tagged, match, "f"), word(tagged, match, "e")))
    if feast is None or not is_capitalised(tagged, match.start("f")):
        return None
    year, years, end = _tail(tagged, match)
    return Day(feast[1], feast[0], year, None, years), end


def _ordinal_day(tagged: Tagged, match: Match) -> Built:
    """The first of May / the Fourth of July / September the eleventh."""
    day = ORDINALS[word(tagged, match, "o")]
    if day < 1:
        return None
    year, years, end = _tail(tagged, match)
    return Day(day, MONTH_NUMBER[word(tagged, match, "m")], year, None, years), end


def _september_eleven(tagged: Tagged, match: Match) -> Built:
    """September 11 attacks: of 2001, whatever the year of publication."""
    if word(tagged, match, "d") != "11" or MONTH_NUMBER[word(tagged, match, "m")] != 9:
        return None
    words = {tagged.word(token) for token in range(match.end(), match.end() + 5)}
    return (Day(11, 9, 2001), match.end()) if words & _ATTACKS else None


MONTH_DAYS = Grammar(
    rule(r"(?P<y>YEAR)(?P<s>[-./])(?P<m>DAY)(?P<s2>[-./])(?P<d>DAY)", read_iso),
    rule(r"(?P<a>DAY)(?P<s>[-./])(?P<b>DAY)(?P<s2>[-./])(?P<y>YEAR|TWO)", read_numeric),
    rule(r"DAY/DAY", read_nine_eleven),
    rule(rf"(?P<m>MONTH){_DOT} (?P<d>DAY)(?:ORDSUFFIX)?", _september_eleven),
    rule(r"(?P<d>DAY)(?:ORDSUFFIX)? (?P<m>MONTH)", _september_eleven),
    rule(
        rf"{_LEAD}(?P<d1>DAY)(?:ORDSUFFIX)?{_JOIN}(?:THE )?(?P<d2>DAY)(?P<th>ORDSUFFIX)?\.?(?: OF| DE)? "
        rf"(?P<m>ANYMONTH){_DOT}{_YEAR}",
        _days,
    ),
    rule(
        rf"{_LEAD}(?P<m>MONTH){_DOT} (?P<d1>DAY)(?:ORDSUFFIX)?{_JOIN}(?:THE )?(?P<d2>DAY)(?P<th>ORDSUFFIX)?{_YEAR}",
        _days,
    ),
    rule(rf"DAY(?:ORDSUFFIX|\.)?(?={_LIST}(?: OF|) (?P<m>MON|NAMEMON|FORMON))", _listed_day),
    rule(rf"{_NAMED}(?P<m>MONTH){_DOT} (?:THE )?(?P<d>DAY)(?P<th>ORDSUFFIX)?{_YEAR}{_CLOSE}", _month_day),
    rule(
        rf"{_NAMED}(?:THE (?=(?:DAY)ORDSUFFIX))?(?P<d>DAY)(?P<th>ORDSUFFIX|\.)?(?:[ -]| OF | DE )"
        rf"(?P<m>ANYMONTH){_DOT}{_YEAR}{_CLOSE}",
        _month_day,
    ),
    rule(rf"(?:THE )?(?P<o>ORDINAL|LATEORDINAL) OF (?P<m>MONTH){_YEAR}", _ordinal_day),
    rule(rf"(?P<m>MONTH) THE (?P<o>ORDINAL|LATEORDINAL){_YEAR}", _ordinal_day),
    rule(rf"(?P<a>ANYMONTH){_DOT}-(?P<m>ANYMONTH){_DOT}{_YEAR}", _months),
    rule(rf"(?P<m>ANYMONTH){_DOT}{_YEAR}", _month_year),
    rule(rf"(?:THE )?(?:THIS )?(?P<r>LAST|NEXT|THIS|PAST|COMING) (?P<m>MONTH){_DOT}", _which_month),
    rule(r"THE (?P<d>DAY)ORDSUFFIX(?P<month> OF (?:THE|(?P<r>REL)) MONTHW)?", _the_day),
    rule(rf"(?P<f>FEAST|NEW)(?: YEARW)?(?:'LETS)? (?P<e>EVE|DAYW){_YEAR}", _feast),
)
"""Days of months, and months with a year or with "last" and "next"."""
