"""Tokens of a text in another language, as the English grammar reads them: its words, numbers and marks in English.

"mehr als 1.200 Euro" becomes "more than 1,200 euro"; each token keeps the place where it stands. What the table of the
language does not have stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck.find.languages import TABLES

from .numerals import ONES, SMALL

_SPELLED = {value: word for word, value in SMALL.items() if word != "fourty"}
_DATES_ONLY = frozenset(
    """few until by hence every early late start middle end quarter half first second third fourth th o'clock noon
    midnight morning afternoon evening night spring summer autumn winter weekend later before after today""".split()
) | {"first half of", "second half of", "from here"}
"""Words of a table that mean something else beside a number."""
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+")
_SWAPPED = str.maketrans(".,", ",.")


@cache
def _words(code: str) -> dict[str, str]:
    table = TABLES[code]
    english = table.english(table.words.keys() - _DATES_ONLY)
    words = {form: word.partition("|")[0].removesuffix(" share") for form, word in english.items()}
    words |= {form: "before" for form, word in words.items() if word == "ago"}
    return words | {form: _SPELLED.get(value, str(value)) for form, value in table.numbers.items()}


def in_english(word: str, code: str, name: bool = False) -> str:
    """A word or a number of the language in English, several words parted by spaces.

    `name` where a capital in the middle of a sentence makes a number word a name: "Jacques Huit".
    """
    if name and word.lower() in TABLES[code].numbers:
        return word
    if "0" <= word[0] <= "9":
        return _number(word, code)
    return _words(code).get(word.lower().replace("’", "'"), word)


def _number(written: str, code: str) -> str:
    """1.200,5 as 1,200.5; a lone dot before one or two figures is a decimal point in any language."""
    if "," not in written and not _THOUSANDS.fullmatch(written):
        return written
    american = code == "es" and re.fullmatch(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?", written)
    return written if american else written.translate(_SWAPPED)


def pieces(english: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The words of a translation; the first takes the whole place, the others stand at its end."""
    first, *others = english.split(" ")
    yield first, start, end
    for other in others:
        yield other, end, end


_ENDS_OF_ADJECTIVES = {"de": ("e", "en", "er", "es"), "ru": ("ых", "их", "ого", "его", "ыми", "ими", "ый", "ая", "ое")}
LONGEST_ADJECTIVES = 3
"""Adjectives before a noun that are passed over."""


def is_adjective(word: str, code: str) -> bool:
    """Whether a lower-case word before a noun has the ending of an adjective; French and Spanish put theirs behind."""
    return code in _ENDS_OF_ADJECTIVES and word.islower() and word.endswith(_ENDS_OF_ADJECTIVES[code])


@cache
def _stop_words(code: str) -> frozenset[str]:
    return frozenset(TABLES[code].stop_words.split())


def is_noun(word: str, code: str) -> bool:
    """Whether an unknown word may be what is counted."""
    if len(word) < 3 or word.lower() in _stop_words(code) or word in ONES:
        return False
    if code == "ru" and word.endswith(TABLES[code].past_endings):
        return False
    return word[:1].isupper() if code == "de" else word[:1].islower()


def singular_of(noun: str, code: str) -> str:
    """The noun without the commonest ending of its plural; German has too many."""
    if code == "es" and _AFTER_A_VOWEL.search(noun):
        return noun[:-2]
    for plural, single in _PLURALS.get(code, ()):
        if noun.endswith(plural):
            return noun.removesuffix(plural) + single
    return noun


_AFTER_A_VOWEL = re.compile(r"(?<=[aeiouáéíóú][lrndz])es$")
"""The Spanish plural of mujer and español, and not that of hombre."""
_PLURALS = {
    "fr": (("aux", "al"), ("s", "")),
    "es": (("ciones", "ción"), ("siones", "sión"), ("ores", "or"), ("s", "")),
    "ru": (("телей", "тель"), ("цев", "ец"), ("ов", "")),
}
