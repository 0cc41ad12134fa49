"""The languages beside English in which dates and figures are read: one table for each, over one grammar."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import lru_cache

from factcheck.find.guessed_language import STOP_WORDS, guess_language
from factcheck.find.languages.french import FRENCH
from factcheck.find.languages.german import GERMAN
from factcheck.find.languages.russian import RUSSIAN
from factcheck.find.languages.spanish import SPANISH
from factcheck.find.languages.table import Table

__all__ = ["TABLES", "Table", "is_not_covered", "language_of"]

TABLES = {table.code: table for table in (GERMAN, FRENCH, SPANISH, RUSSIAN)}
_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 4_000
CODE = 4
"""Letters of the longest time zone."""
_STOP_WORD, _OWN_WORD = 2, 1
"""What a common word and a word of time or number count for a language."""
_ENGLISH = STOP_WORDS["en"] | frozenset(
    """a an about after all also any as been before being between could did do does down during each every for half has
    her him his how if into its just last least less like man many may me men more most my next no nearly almost one
    only other our out over per she should since so some such than their them then there these those through two three
    four five six seven ten under until up us war was we what when where while who will with would year years month
    months week weeks day days yesterday today tomorrow tonight people percent million billion thousand hundred dozen
    said says told new old first second third early late mid ago monday tuesday wednesday thursday friday saturday
    sunday sept january february march april june july october december women children met can""".split()
)
"""Words of English; where another language has them too they do not tell it."""
_PARTICLES = frozenset("al von van de la el der del du di da le los las den zu st san il po su".split())
"""Parts of names and places in any language."""
_NAMES_TOO = frozenset(
    """millions minute minutes minuit mars mai august september november winter ans hier die son bis am dies metre
    metres kilometres litres dollar dollars euro euros cent cents pesos point points quart hectare hectares gramme
    kilogramme tonne tonnes yen exercice semestre final fin mi date juin une pour grad rand pays mil dix dos once noon
    ete semana century e h x d l s par les lo su weekend""".split()
)
"""Forms that English text, its names and its places hold too."""


def _own(table: Table) -> frozenset[str]:
    forms = {*table.calendar(), *table.english(table.words), *table.numbers}
    return frozenset(form for form in forms if form.isalpha()) - _ENGLISH - _NAMES_TOO - _PARTICLES


def _common(code: str, words: frozenset[str]) -> frozenset[str]:
    own = words | set(TABLES[code].stop_words.split()) if code in TABLES else words
    return own if code == "en" else own - _ENGLISH - _PARTICLES


_COMMON = {code: _common(code, words) for code, words in STOP_WORDS.items()} | {"en": _ENGLISH}
_OWN = {code: _own(table) for code, table in TABLES.items()}
_ARTICLES = {code: _PARTICLES & set(table.stop_words.split()) for code, table in TABLES.items()}
"""Particles that are plain words of a language: they tell it where another word does."""


def _worths() -> dict[str, list[tuple[str, int]]]:
    """For which languages a word counts, and how much."""
    worths: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for table, worth in ((_COMMON, _STOP_WORD), (_OWN, _OWN_WORD)):
        for code, words in table.items():
            for word in words:
                worths[word].append((code, worth))
    return dict(worths)


_WORTHS = _worths()


def language_of(text: str) -> str:
    """Code of the language in which dates and figures are to be read: "en" where no other is plainly ahead.

    A language that is neither English nor in a table has its code too.
    """
    return _voted(text[:_LOOKED_AT])


@lru_cache(maxsize=8)
def _voted(text: str) -> str:
    """The same; dates and figures ask it of one document in turn."""
    counts = Counter(word.lower() for word in _WORD.findall(text) if not _is_code(word))

    votes = dict.fromkeys(_COMMON, 0)
    for word in counts.keys() & _WORTHS.keys():
        for code, worth in _WORTHS[word]:
            votes[code] += worth * counts[word]
    for code, articles in _ARTICLES.items():
        votes[code] += sum(counts[word] for word in articles) if votes[code] else 0
    best = max(votes, key=lambda code: (votes[code], code in TABLES, code))
    return best if votes[best] > votes["en"] else "en"


def _is_code(word: str) -> bool:
    """A short word in capitals is a time zone or an acronym (ET, EST), and no word of a language."""
    return 1 < len(word) <= CODE and word.isupper()


def is_not_covered(text: str, language: str) -> bool:
    """Whether the text is plainly in a language that is neither English nor in a table: nothing is read in it."""
    return language not in TABLES and language != "en" and guess_language(text) == language
