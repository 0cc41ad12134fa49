"""Ages: "a 43-year-old", "aged 43", "John Smith, 43," and "children under five"."""

from __future__ import annotations

from factcheck.find.languages import TABLES

from .neighbours import MONTHS, WEEKDAYS
from .nouns import is_plural, singular
from .reading import Reading
from .tokens import Token, Tokens, hyphen_at, phrase_at
from .units import COUNT, YEAR, Unit

OLDEST = 120
"""Nobody in the news is older; a larger number behind a name is something else."""
_YOUNGEST = 14
"""A younger person behind an article is seldom told of so: "the step, 4,"."""
YEARS_OLD = Unit("age", "year", 1.0, "year old", "years old")
"""The unit of an age."""
_OLD = frozenset(("old", "olds", "old's", "old’s"))
_AGED = frozenset(("aged", "age", "ages", "agé", "âgé"))
_AGE_VERBS = frozenset(
    """died dies die dead dying retired retires retire married marry widowed orphaned commissioned ordained enlisted
    emigrated qualified graduated elected crowned""".split()
)
_TURNED = frozenset("turn turned turns turning".split())
_PLACED = frozenset("in at from near on outside to since by until".split())
_PERSONS = frozenset(
    """man woman boy girl driver pilot suspect teacher student father mother victim husband wife brother sister son
    daughter resident officer soldier doctor nurse lawyer farmer shopkeeper passenger widow actor singer author
    neighbour neighbor child baby toddler infant pensioner grandmother grandfather teenager
    defendant nominee employee worker customer guard cashier cleaner cyclist motorcyclist pedestrian bystander tourist
    gunman attacker waiter waitress student builder electrician fisherman climber skier swimmer jogger""".split()
)
_I_AM = frozenset(("i'm", "i’m", "he's", "he’s", "she's", "she’s"))
_SUBJECTS = frozenset("he she i they who his her".split())
_ABOUT_NO_ONE = frozenset(
    """total number toll figure score tally count sum average record majority result answer temperature target age
    mark""".split()
)
"""Behind an article these, and a number between commas, are no person and no age."""
_OF_PERSONS = ("ers", "ors", "ists", "ans", "ants", "ents", "ees", "crats", "boys", "girls", "men", "women", "children")
"""Endings of plurals that are mostly people."""
_ADULTS = frozenset("man woman boy girl lad child toddler baby youth widow widower pensioner teenager".split())
_PEOPLE = frozenset("those anyone everyone everybody anybody people children kids adults men women".split())


def with_age(tokens: Tokens, reading: Reading) -> Reading:
    """The reading as an age, where the words around it make it one; else as it is."""
    if reading.low.share or reading.article:
        return reading
    if reading.unit.quantity == "duration":
        return _old(tokens, reading)
    if reading.unit is not COUNT or not _is_human(reading):
        return reading
    start = _aged(tokens, reading)
    if start is not None:
        return reading._replace(start=start, unit=YEARS_OLD)
    return reading._replace(unit=YEARS_OLD) if not reading.counted.singular and _bare_age(tokens, reading) else reading


def _is_human(reading: Reading) -> bool:
    top = reading.high or reading.low
    return 0 < top.low <= OLDEST and top.low == top.high and top.scale == 1


def _old(tokens: Tokens, reading: Reading) -> Reading:
    """As in "43-year-old", "19 years old", "six months of age", "aged 12 years"."""
    unit, at = reading.unit, reading.behind
    years = Unit("age", "year", unit.factor / YEAR, f"{unit.singular} old", f"{unit.plural} old")
    if hyphen_at(tokens, at) and tokens[at + 1].lower in _OLD:
        return reading._replace(unit=years, end=at + 2, behind=at + 2)
    if tokens[at].lower in _OLD and tokens[at].gap == " ":
        return reading._replace(unit=years, end=at + 1, behind=at + 1)
    if phrase_at(tokens, at, "of", "age") and tokens[at].gap == " ":
        return reading._replace(unit=years, end=at + 2, behind=at + 2)
    if tokens[reading.start - 1].lower == "aged":
        return reading._replace(unit=years, start=reading.start - 1)
    return reading._replace(unit=years) if _foreign_age(tokens, reading) else reading


def _foreign_age(tokens: Tokens, reading: Reading) -> bool:
    """As in "Jacques Huit, 57 ans,", "une femme de 23 ans": other languages say an age as so many years."""
    before, at = tokens[reading.start - 1], reading.start - 1
    if not before.language or reading.unit.singular not in ("year", "month") or not _is_human(reading):
        return False
    if before.lower == "of":
        at -= 1
    if before.lower in ("was", "has") and before.language in ("fr", "es"):
        return True  # "il a 57 ans", "tiene 23 años"
    person, behind = tokens[at], tokens[reading.behind]
    if person.text != ",":
        return of_a_person(tokens, reading.start)
    closes = behind.kind == "pad" or behind.text in (",", ".", ")", ";")
    return closes and tokens[at - 1].kind == "word" and (before.lower == "of" or tokens[at - 1].capital)


def of_a_person(tokens: Tokens, start: int) -> bool:
    """Whether a person stands before a number of another language: "una mujer de 23", "женщина 25"."""
    before = tokens[start - 1]
    person = tokens[start - 2] if before.lower == "of" else before
    return bool(before.language) and person.lower in TABLES[before.language].persons


def _aged(tokens: Tokens, reading: Reading) -> int | None:
    """Where "aged", "ages", "age of" or "as young as" before the number begins."""
    before = tokens[reading.start - 1]
    if tokens[reading.start].gap == "\n":
        return None
    if before.lower in _AGED:
        return reading.start - 1
    if before.lower == "of" and tokens[reading.start - 2].lower in ("age", "ages"):
        return reading.start - 2
    young = before.lower == "as" and tokens[reading.start - 2].lower in ("young", "old")
    return reading.start - 3 if young and tokens[reading.start - 3].lower == "as" else None


def _bare_age(tokens: Tokens, reading: Reading) -> bool:
    return _behind_a_name(tokens, reading) or _behind_a_verb(tokens, reading.start) or _of_people(tokens, reading)


def _behind_a_name(tokens: Tokens, reading: Reading) -> bool:
    """As in "Ilona Varga, 43, said", "the driver, 27."; not "in Harwick, 43"."""
    at, end = reading.start, reading.end
    name, comma, behind = tokens[at - 2], tokens[at - 1], tokens[end]
    if comma.text == "(" and behind.text == ")" and comma.language:
        return name.capital and tokens[at - 3].capital and reading.low.low > _YOUNGEST  # "Anna Weber (34)"
    listed = behind.lower == "and" and tokens[end + 1].text.isdigit()
    closes = listed or _closes(tokens, end)
    if comma.text != "," or not closes or reading.high or reading.approximators:
        return False
    if reading.low.spelled:
        return _spelled_behind(tokens, at)
    if name.lower in MONTHS or name.lower in WEEKDAYS or tokens[at - 3].lower in _PLACED:
        return False
    abbreviated = name.text == "." and tokens[at - 3].capital and len(tokens[at - 3].text) <= 2  # "Jr.", "Marco T."
    described = name.kind == "word" and _is_described(tokens, at) and name.lower not in _ABOUT_NO_ONE
    persons = name.lower in _PERSONS or singular(name.lower) in _PERSONS or (described and reading.low.low > _YOUNGEST)
    hyphened = name.kind == "word" and hyphen_at(tokens, at - 3) and tokens[at - 4].capital  # "Kim Jong-nam"
    return abbreviated or persons or (name.kind == "word" and (name.capital or hyphened) and len(name.text) > 1)


def _is_described(tokens: Tokens, at: int) -> bool:
    """An article stands before the word, or before one more: "the driver, 27", "a security guard, 58"."""
    if tokens[at - 3].lower in ("the", "a", "an"):
        return True
    return (
        tokens[at - 4].lower in ("the", "a", "an") and tokens[at - 2].lower in _PERSONS and not tokens[at - 3].capital
    )


def _closes(tokens: Tokens, at: int) -> bool:
    """Behind the number its clause ends."""
    return tokens[at].gap == "\n" or tokens[at].text in (",", ".", ";", ")", ":") or tokens[at].kind == "pad"


def _spelled_behind(tokens: Tokens, at: int) -> bool:
    """As in "Matteo Costa, six, was", "her son, nine, and": behind a full name or the word for a person."""
    name, given, before = tokens[at - 2], tokens[at - 3], tokens[at - 4]
    if name.lower in _PERSONS:
        return True
    full = _is_name(name) and _is_name(given) and not (name.title or given.title)
    return full and before.lower not in _PLACED and given.lower not in _PLACED


def _is_name(token: Token) -> bool:
    """A word with a capital that is neither a month nor a weekday."""
    calendar = token.lower in MONTHS or token.lower in WEEKDAYS
    return token.kind == "word" and token.capital and len(token.text) > 1 and not calendar


def _named_was(tokens: Tokens, start: int) -> bool:
    """As in "Irene Lahoz, was 13;", "her sister is 12": the number ends the clause behind a person and "was"."""
    at = start - 3 if tokens[start - 2].text == "," else start - 2
    if tokens[start - 1].lower not in ("was", "is") or not _closes(tokens, start + 1):
        return False
    if tokens[at].lower in _PERSONS:
        return True
    return _is_name(tokens[at]) and _is_name(tokens[at - 1]) and tokens[at - 2].lower not in _PLACED


def _behind_a_verb(tokens: Tokens, start: int) -> bool:
    """As in "died at 91", "turned 18", "when she was 12"."""
    before, subject = tokens[start - 1].lower, tokens[start - 2].lower
    if before in _TURNED or before in _I_AM or (before == "at" and subject in _AGE_VERBS):
        return True
    if before == "of" and subject in _ADULTS and (tokens[start].text.isdigit() or tokens[start - 3].lower == "a"):
        return True  # "a man of 65", "a girl of three"
    if before == "both" and tokens[start - 2].text == "," and _closes(tokens, start + 1):
        return True  # "the twins, both 24,"
    behind = tokens[start + 1]
    if before == "at" and behind.text == "," and tokens[start + 2].lower in _SUBJECTS:
        return True  # "at 29, he still has the legs"
    return (before in ("was", "is") and subject in ("he", "she", "i", "who")) or _named_was(tokens, start)


def _of_people(tokens: Tokens, reading: Reading) -> bool:
    """As in "children under five", "those over 60"."""
    words = reading.approximators[0].words if reading.approximators else ""
    before = tokens[reading.start - 1]
    if words not in ("under", "over", "above", "below") or tokens[reading.start].gap == "\n":
        return False
    if before.lower in ("were", "are", "was", "is"):
        return any(token.lower in _PEOPLE | {"who"} for token in tokens[reading.start - 8 : reading.start - 1])
    return before.lower in _PEOPLE or (is_plural(before.lower) and before.lower.endswith(_OF_PERSONS))
