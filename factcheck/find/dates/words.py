"""The words that a date is made of, and what each is worth."""

from __future__ import annotations

from factcheck.find.languages import Table

MONTHS = (
    "",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""English months by number."""
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""English weekdays; Monday is 0."""
SEASONS = ("spring", "summer", "autumn", "winter")
"""In order of the year; each begins three months after the one before, spring on 1 March."""

NAME_MONTHS = frozenset({"march", "april", "may", "june", "august"})
"""Months that are also given names, surnames or verbs."""
_MONTH_SHORT = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
_MONTH_FOREIGN = (
    "januar jänner janvier enero января январе январь",
    "februar feber février fevrier febrero февраля феврале февраль",
    "märz maerz mars marzo марта марте март",
    "avril abril апреля апреле апрель",
    "mai mayo мая мае май",
    "juni juin junio июня июне июнь",
    "juli juillet julio июля июле июль",
    "août aout agosto августа августе август",
    "septembre septiembre setiembre сентября сентябре сентябрь",
    "oktober octobre octubre октября октябре октябрь",
    "novembre noviembre ноября ноябре ноябрь",
    "dezember décembre decembre diciembre декабря декабре декабрь",
)
_GERMAN_MONTHS = "januar jänner februar feber märz maerz mai juni juli oktober dezember"
_WEEKDAY_SHORT = {
    "mon": 0,
    "tue": 1,
    "tues": 1,
    "wed": 2,
    "weds": 2,
    "thu": 3,
    "thur": 3,
    "thurs": 3,
    "fri": 4,
    "sat": 5,
    "sun": 6,
}
_WEEKDAY_FOREIGN = (
    "montag lundi lunes понедельник",
    "dienstag mardi martes вторник",
    "mittwoch mercredi miércoles среду",
    "donnerstag jeudi jueves четверг",
    "freitag vendredi viernes пятницу",
    "samstag sonnabend samedi sábado субботу",
    "sonntag dimanche domingo воскресенье",
)
_GERMAN_WEEKDAYS = "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"

MONTH_NUMBER = (
    {name.lower(): number for number, name in enumerate(MONTHS) if name}
    | _MONTH_SHORT
    | {name: number for number, names in enumerate(_MONTH_FOREIGN, 1) for name in names.split()}
)
"""Number of a month by its word in lower case, in five languages."""
WEEKDAY_NUMBER = (
    {name.lower(): number for number, name in enumerate(WEEKDAYS)}
    | _WEEKDAY_SHORT
    | {name: number for number, names in enumerate(_WEEKDAY_FOREIGN) for name in names.split()}
)
"""Number of a weekday by its word in lower case, in five languages."""
SEASON_NUMBER = {"spring": 0, "summer": 1, "autumn": 2, "fall": 2, "winter": 3}
"""Place of a season in the year."""

_CARDINALS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
)
_TENS = "thirty forty fifty sixty seventy eighty ninety"
COUNTS = (
    {"a": 1, "an": 1, "one": 1, "couple": 2, "dozen": 12}
    | {word: number for number, word in enumerate(_CARDINALS.split(), 2)}
    | {word: 10 * number for number, word in enumerate(_TENS.split(), 3)}
)
"""Numbers in words."""
_EARLY_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth"
_LATE_ORDINALS = (
    "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
ORDINALS = {word: place for place, word in enumerate(f"{_EARLY_ORDINALS} {_LATE_ORDINALS}".split(), 1)}
"""Ordinals in words; "last" and "final" are -1."""
ORDINALS |= {"last": -1, "final": -1}
DECADE_WORDS = {
    word: 10 * number
    for number, word in enumerate("twenties thirties forties fifties sixties seventies eighties nineties".split(), 2)
}
"""Decades in words: their first year in a century."""
UNIT_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
"""Units that are counted in months."""
UNIT_DAYS = {"day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14}
"""Units that are counted in days."""
FEASTS = {
    ("christmas", "eve"): (12, 24),
    ("christmas", "day"): (12, 25),
    ("boxing", "day"): (12, 26),
    ("new", "eve"): (12, 31),
    ("new", "day"): (1, 1),
    ("valentine", "day"): (2, 14),
}
"""Fixed feasts by their first and last word: month and day."""

_ANY_CASE = {
    "THE": "the",
    "AN": "a an",
    "OF": "of",
    "IN": "in",
    "ON": "on",
    "AT": "at",
    "TO": "to",
    "AND": "and",
    "OR": "or",
    "FROM": "from",
    "BETWEEN": "between",
    "PREPOST": "pre post",
    "ENDING": "ending commencing",
    "UNTIL": "until till through",
    "SINCE": "since",
    "BEFORE": "before",
    "AFTER": "after",
    "BY": "by",
    "LAST": "last",
    "PAST": "past",
    "NEXT": "next",
    "THIS": "this",
    "COMING": "coming upcoming",
    "PREVIOUS": "previous preceding",
    "FOLLOWING": "following",
    "SAME": "same",
    "THAT": "that",
    "EARLY": "early",
    "LATE": "late",
    "MID": "mid",
    "EDGE": "end start beginning middle close",
    "ORDINAL": f"{_EARLY_ORDINALS} final",
    "LATEORDINAL": _LATE_ORDINALS,
    "DAYW": "day",
    "WEEKW": "week",
    "MONTHW": "month",
    "YEARW": "year",
    "OTHERUNIT": "decade fortnight",
    "CENTURY": "century",
    "QUARTER": "quarter",
    "HALF": "half",
    "WEEKENDW": "weekend",
    "CLOCKUNIT": "hour minute hours minutes",
    "UNITS": "days nights weeks weekends fortnights months quarters years decades centuries",
    "AGO": "ago",
    "EARLIER": "earlier",
    "LATER": "later",
    "DAYPART": "morning afternoon evening night lunchtime dawn dusk",
    "NOW": "now",
    "NEAR": "yesterday today tomorrow tonight",
    "OVERNIGHT": "overnight",
    "NOON": "noon midday midnight",
    "SEASON": "spring summer autumn winter fall",
    "COUNT": f"one {_CARDINALS} {_TENS} dozen",
    "COUPLE": "couple",
    "FEW": "few several many",
    "APPROX": "about around nearly almost roughly approximately some over",
    "MORE": "more less",
    "THAN": "than",
    "DECADEWORD": " ".join(DECADE_WORDS),
    "LOCAL": "local",
    "TIMEW": "time",
    "FISCAL": "fiscal",
    "FEAST": "christmas boxing valentine",
    "NEW": "new",
    "EVE": "eve",
    "SHORTLY": "shortly just soon",
    "AMPM": "am pm",
    "ORDSUFFIX": "st nd rd th er",
    "CLOCKW": "o'clock",
    "HENCE": "hence",
    "HRS": "hrs hours",
}
_AS_WRITTEN = {
    "MON": " ".join(form for name in MONTHS[1:] if name.lower() not in NAME_MONTHS for form in (name, name.upper())),
    "NAMEMON": " ".join(form for name in MONTHS if name.lower() in NAME_MONTHS for form in (name, name.upper())),
    "LOWMON": "january february april june july august september october november december",
    "WDAY": " ".join([*WEEKDAYS, *(name.lower() for name in WEEKDAYS), *(name.upper() for name in WEEKDAYS)]),
    "FORMON": " ".join([*_MONTH_FOREIGN, _GERMAN_MONTHS.title()]),
    "FORWDAY": " ".join([*_WEEKDAY_FOREIGN, _GERMAN_WEEKDAYS.title()]),
    "ABMON": " ".join(form for name in _MONTH_SHORT for form in (name.title(), name.upper())),
    "ABWDAY": " ".join(form for name in _WEEKDAY_SHORT for form in (name.title(), name.upper())),
    "LETS": "s S",
    "LETP": "p P",
    "LETM": "m M",
    "LETT": "T",
    "LETZ": "Z",
    "LETQ": "Q",
    "LETH": "H",
    "ZONE": (
        "GMT UTC BST EST EDT ET CET CEST EET EEST MSK PST PDT PT CDT CST IST AEST AEDT ACST ACDT AWST NZST NZDT HKT JST"
    ),
    "DE": "de del",
    "GODA": "года году год г",
    "ERA": "AD CE BC BCE",
}
_NEVER_FOREIGN_LOWER = frozenset(f"{_GERMAN_MONTHS} {_GERMAN_WEEKDAYS}".split()) - {"mai", "mars"}
"""German writes these with a capital; in lower case they are another language's words."""


def lexicon() -> dict[str, str]:
    """Name of the tag of every word as it is written; a word that is not here is no part of a date."""
    tags: dict[str, str] = {}
    for tag, words in _ANY_CASE.items():
        for word in words.split():
            tags |= {word: tag, word.capitalize(): tag, word.upper(): tag}
    for tag, words in _AS_WRITTEN.items():
        tags |= {word: tag for word in words.split() if not (word in _NEVER_FOREIGN_LOWER and tag.startswith("FOR"))}
    return tags


_OF_TWO_TAGS = {
    "of|from": "OFFROM",
    "to|in": "TOIN",
    "since|from": "SINCEFROM",
    "ago|before": "FORE",
    "year|goda": "YEARGODA",
    "from here": "FROMHERE",
    "every": "EVERY",
    "first half of": "HALFOF",
    "second half of": "HALFOF",
    "day before yesterday": "NEAR",
    "day after tomorrow": "NEAR",
}
"""Words of other languages that English has two for, or none."""
_UNTAGGED = "will was that about every after before".split()


def foreign_lexicon(table: Table) -> dict[str, tuple[str, str]]:
    """Tag and English word of every form of a language that may belong to a date or tell its tense."""
    tags = lexicon()
    english = table.english({*tags, *_OF_TWO_TAGS, *_UNTAGGED})
    known = {
        form: (_OF_TWO_TAGS.get(word) or tags.get(word, ""), word.partition("|")[0]) for form, word in english.items()
    }
    for form, value in table.numbers.items():
        if value <= _LARGEST_COUNT:
            known.setdefault(form, ("COUNT", str(value)))
    for form, (kind, place) in table.calendar().items():
        month = kind == "month"
        known[form] = ("FORMON", MONTHS[place].lower()) if month else ("FORWDAY", WEEKDAYS[place].lower())
    return known


_LARGEST_COUNT = 99
