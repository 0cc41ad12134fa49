"""Writing systems by their names: which of them no bundled font has, and which none of this machine's."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from factcheck.render.briefing import Script

if TYPE_CHECKING:
    from collections.abc import Iterable

_ENGLISH_NAMES = {"Cjk": "Chinese characters", "Hangul": "Korean", "Hiragana": "Japanese", "Katakana": "Japanese"}
_SCRIPT = re.compile(
    r"(.+?) (?:LETTER|VOWEL|CONSONANT|SYLLABLE|SYLLABICS|CHARACTER|IDEOGRAPH|UNIFIED|COMPATIBILITY|CAPITAL|SMALL|SIGN"
    r"|MARK|TONE|DIGIT|SUBJOINED|LIGATURE|HIEROGLYPH)\b"
)
"""What stands before these words in the name of a letter is the name of its script."""
_OUTSIDE_FONTS = re.compile(
    "[^\x00-\u052f\u1ab0-\u1aff\u1c80-\u1c8f\u1d00-\u2bff\u2c60-\u2c7f\u2de0-\u2e7f\ua640-\ua7ff]"
)
"""Letters that no bundled font has: neither Latin, Greek, Cyrillic nor their punctuation and symbols."""
SYMBOLS = "symbols"


def count_scripts(texts: Iterable[str]) -> tuple[Script, ...]:
    """The writing systems in `texts` that none of the bundled fonts has, with their number of characters."""
    counts: Counter[str] = Counter()
    for text in texts:
        if not text.isascii():
            counts.update(letter for letter in _OUTSIDE_FONTS.findall(text) if letter.isalpha())
    return _by_name(counts)


def name_scripts(letters: str, page: str) -> tuple[Script, ...]:
    """The writing systems of the letters, with how many characters of the page are such letters."""
    return _by_name(Counter({letter: page.count(letter) for letter in letters}))


def list_packages(scripts: Iterable[Script]) -> str:
    """The packages with fonts for them, as they are given to apt-get."""
    return " ".join(sorted({script.package for script in scripts}))


def _by_name(counts: Counter[str]) -> tuple[Script, ...]:
    scripts: Counter[str] = Counter()
    for letter, count in counts.items():
        scripts[_name(letter)] += count
    return tuple(Script(name, scripts[name]) for name in sorted(scripts))


def _name(letter: str) -> str:
    """The script of a letter, after Unicode's name of it; of what is no letter and no mark on one, only that."""
    if unicodedata.category(letter)[0] not in "LM":
        return SYMBOLS
    named = unicodedata.name(letter, "UNKNOWN")
    script = _SCRIPT.match(named)
    name = (script[1] if script else named.partition(" ")[0].partition("-")[0]).title()
    return _ENGLISH_NAMES.get(name, name)
