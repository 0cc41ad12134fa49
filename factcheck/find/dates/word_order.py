"""What other languages put in another order than English: "la semaine dernière", "vor zwei Jahren", "siglo XX".

The words are those of the language's table; where a language says it as English does, the English rules read it.
"""

from __future__ import annotations

from factcheck.find.dates.rule import SHIFT, WHICH, Built, Grammar, Match, at, is_whole, number, rule, steps, word
from factcheck.find.dates.shapes import (
    Ago,
    Beyond,
    Block,
    Era,
    Month,
    NearDay,
    Part,
    Range,
    Season,
    Term,
    Weekday,
    Year,
)
from factcheck.find.dates.tagging import Tagged
from factcheck.find.dates.words import COUNTS, DECADE_WORDS, MONTH_NUMBER, ORDINALS, SEASON_NUMBER, WEEKDAY_NUMBER

_VAGUE = "how many is not stated"
_SINGULAR = {"centuries": "century"}


def _term_behind(tagged: Tagged, match: Match) -> Built:
    """La semaine dernière / el mes pasado / l'année prochaine."""
    return Term(word(tagged, match, "u"), SHIFT[word(tagged, match, "r")]), match.end()


def _weekday_behind(tagged: Tagged, match: Match) -> Built:
    """Lundi dernier / el próximo lunes."""
    return Weekday(WEEKDAY_NUMBER[word(tagged, match, "w")], WHICH[word(tagged, match, "r")]), match.end()


def _month_behind(tagged: Tagged, match: Match) -> Built:
    """Mars dernier / el pasado mayo / im letzten März."""
    return Month(MONTH_NUMBER[word(tagged, match, "m")], None, WHICH[word(tagged, match, "r")]), match.end()


def _season_behind(tagged: Tagged, match: Match) -> Built:
    """L'été dernier / el verano pasado."""
    return Season(SEASON_NUMBER[word(tagged, match, "s")], None, WHICH[word(tagged, match, "r")]), match.end()


def _counted(tagged: Tagged, match: Match) -> Built:
    """Vor zwei Jahren / il y a un mois / hace tres días / dans une semaine / через три года."""
    unit, written = word(tagged, match, "u"), word(tagged, match, "n")
    unit = _SINGULAR.get(unit, unit.removesuffix("s"))
    count = int(written) if written.isdigit() else COUNTS.get(written)
    if count is None or count > 9999:
        return Beyond(_VAGUE, unit), match.end()
    if unit in {"hour", "minute"}:
        return NearDay(0), match.end()
    return Ago(unit, count if at(match, "ahead") >= 0 else -count), match.end()


def _named_year(tagged: Tagged, match: Match) -> Built:
    """Im Jahr 1992 / l'exercice 2013 / в 1956 году."""
    return Year(int(word(tagged, match, "y"))), match.end()


def _decade(tagged: Tagged, match: Match) -> Built:
    """Les années 1960 / los años 90 / die 1960er Jahre / в 1990-е годы."""
    first = number(tagged, match, "y") or 0
    first += 1900 if first < 100 else 0
    return (Era(first, 10), match.end()) if first % 10 == 0 and first > 1900 else None


def _decade_word(tagged: Tagged, match: Match) -> Built:
    """Die siebziger Jahre / los años noventa / тридцатые годы."""
    return Era(1900 + DECADE_WORDS[word(tagged, match, "d")], 10), match.end()


def _century(tagged: Tagged, match: Match) -> Built:
    """Le XIIIe siècle / el siglo XX / das 19. Jahrhundert / XX век."""
    place = number(tagged, match, "n") or ORDINALS.get(word(tagged, match, "o"), 0)
    return (Era(max(1, 100 * (place - 1)), 100), match.end()) if 0 < place < 22 else None


def _block(tagged: Tagged, match: Match) -> Built:
    """Im vierten Quartal / au 3e trimestre 2015 / el primer semestre de 2016 / в первом квартале."""
    place = number(tagged, match, "q") or ORDINALS.get(word(tagged, match, "o"), 0)
    of = 2 if word(tagged, match, "k") == "half" else 4
    year, years = number(tagged, match, "y"), steps(tagged, match, "r")
    if not 0 < place <= of:
        return None
    return Block(place, 2 if of == 2 else 4, year, years), match.end()


def _part_of_term(tagged: Tagged, match: Match) -> Built:
    """Jahresende / конец года / fin de año: of the year of publication."""
    edge = word(tagged, match, "e")
    term = Term(word(tagged, match, "u"), steps(tagged, match, "r") or 0)
    return Part("start" if edge == "start" else "middle" if edge == "middle" else "end", term), match.end()


def _year_range(tagged: Tagged, match: Match) -> Built:
    """Entre 1971 et 1985 / с 1929 по 1936 год / von 1990 bis 1994."""
    first, last = (int(word(tagged, match, group)) for group in ("y1", "y2"))
    return (Range(Year(first), Year(last)), match.end()) if first < last and is_whole(tagged, match) else None


_REL_YEAR = r"(?:(?: OF|)(?: THE|) (?P<r>REL) YEARW|(?: OF|) (?P<y>YEAR)(?: YEARW)?)?"
_TO = r"(?: TO | UNTIL | AND | ?- ?)"
_DOT = r"(?:\.|ORDSUFFIX|-ORDSUFFIX|)"
_QUANTITY = r"(?P<n>AN|COUNT|DAY|FEW|[dn]) (?P<u>ANYUNIT)"

WORD_ORDER = Grammar(
    rule(
        r"(?P<lead>FROM|BETWEEN) (?:THE )?(?P<y1>YEAR)(?: TO | UNTIL | AND | ?- ?)(?P<y2>YEAR)(?: YEARW| UNITS)?",
        _year_range,
    ),
    rule(r"(?:THE )?(?P<u>TERM) (?P<r>REL)", _term_behind),
    rule(r"(?:THE )?(?P<r>REL) (?P<u>TERM)", _term_behind),
    rule(r"(?:THE )?(?P<r>REL) (?P<w>FORWDAY)", _weekday_behind),
    rule(r"(?:THE )?(?P<w>FORWDAY) (?P<r>REL)", _weekday_behind),
    rule(r"(?:THE )?(?P<r>REL) (?P<m>FORMON)", _month_behind),
    rule(r"(?P<m>FORMON) (?P<r>REL)(?! YEARW)", _month_behind),
    rule(r"(?:THE )?(?P<s>SEASON) (?P<r>REL)(?! YEARW)", _season_behind),
    rule(rf"LED {_QUANTITY}", _counted),
    rule(rf"(?P<ahead>HENCE) {_QUANTITY}", _counted),
    rule(r"YEARW (?P<y>YEAR)(?!-?ORDSUFFIX)", _named_year),
    rule(r"(?P<y>YEAR) YEARW", _named_year),
    rule(r"(?:THE )?UNITS (?P<y>YEAR|TWO)", _decade),
    rule(r"(?:THE )?OTHERUNIT OF (?:THE )?(?:UNITS )?(?P<y>YEAR|TWO)", _decade),
    rule(r"(?:THE )?(?P<y>YEAR|TWO)(?:ORDSUFFIX|-ORDSUFFIX) UNITS", _decade),
    rule(r"(?:THE )?(?P<y>YEAR)-ORDSUFFIX", _decade),
    rule(r"(?:THE )?(?P<d>DECADEWORD)(?: UNITS)?", _decade_word),
    rule(rf"(?:THE )?(?:(?P<n>DAY){_DOT}|(?P<o>ORDINAL|LATEORDINAL)) CENTURY", _century),
    rule(r"(?:THE )?CENTURY (?P<n>DAY)", _century),
    rule(rf"(?:THE )?(?:(?P<q>[abc]){_DOT}|(?P<o>ORDINAL)) (?P<k>QUARTER|HALF){_REL_YEAR}", _block),
    rule(r"(?P<u>YEARW|MONTHW) (?P<e>EDGE)", _part_of_term),
    rule(r"(?:THE )?(?P<e>EDGE)(?: OF|)(?: THE|)(?: (?P<r>REL)|) (?P<u>TERM)(?! REL)(?! YEAR)", _part_of_term),
)
"""Rules that are only asked in a text of another language, before the English ones."""
