"""How near two words are in spelling: equal, one name in two romanisations, a slip of the pen, or far apart.

A romanisation is recognised by sounds that spelling systems are known to write differently (k and q, y and i, sh and
sch), never by any two vowels: a and u are not one sound, so "Danilenko" and "Dunilenko" are a slip and no romanisation.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final, Literal

from anyascii import anyascii
from rapidfuzz.distance import OSA

from factcheck.find.lexicon.people import ROMANISED_ENDINGS, SURNAME_SPELLINGS

Likeness = Literal["equal", "transliteration", "one letter", "two letters", "far"]

LONGEST_WORD: Final = 60
"""Letters of a word that are looked at; longer words are no names."""
SLIP_FROM: Final = 5
"""Letters of the shorter word from which one differing letter may be a slip."""
DOUBLE_SLIP_FROM: Final = 8
"""Letters of the shorter word from which two differing letters may be slips."""

_EXPANSIONS: Final = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ø", "oe"), ("å", "aa"), ("đ", "dj"), ("ñ", "ny"))
_DOUBLED: Final = re.compile(r"([b-df-hj-np-tv-xz])\1+")
_UNIT: Final = re.compile(
    r"schtsch|shch|tsch|sch|tch|dzh|dsch|zh|dj|sh|ch|kh|gh|dh|th|ph|ts|tz|ck|[aeiou]+|[b-df-hj-np-tv-z]"
)
_SOUNDS: Final = {
    "b": "b", "c": "ts ch", "d": "d", "f": "f v", "g": "g h", "h": "h", "j": "dj zh", "k": "k", "l": "l", "m": "m",
    "n": "n", "p": "p", "q": "k g", "r": "r", "s": "s", "t": "t", "v": "v", "w": "v", "x": "x", "z": "z ts",
    "ck": "k", "kh": "h k", "gh": "g", "dh": "d z", "th": "t s", "ph": "f", "dj": "dj", "dzh": "dj", "dsch": "dj",
    "zh": "zh", "sh": "sh", "ch": "ch sh", "tch": "ch", "tsch": "ch", "sch": "sh shch", "shch": "shch",
    "schtsch": "shch", "ts": "ts", "tz": "ts",
}  # fmt: skip
_SOUND_SETS: Final = {unit: frozenset(sounds.split()) for unit, sounds in _SOUNDS.items()}
_VOWEL_PAIRS: Final = frozenset(
    pair for both in ("ae", "ei", "ou") for pair in ((both[0], both[1]), (both[1], both[0]), both)
) | {("io", "e"), ("e", "io")}
_LONG_VOWELS: Final = (
    *(("aie", "ae"), ("eie", "ee"), ("oie", "oe"), ("uie", "ue")),
    *(("ee", "i"), ("oo", "u"), ("ou", "u"), ("aa", "a"), ("uu", "u"), ("iii", "i"), ("ii", "i")),
)
_COMPOUNDS: Final = (
    (re.compile(r"^abd(?:[aeou]l|ool|oul)(?=[a-z])"), "abdal"),
    (re.compile(r"(?:[aou]ll?ah|[aou]lla)$"), "allah"),
    (re.compile(r"(?<=[a-z]{3})(?:[aeu]dd?[iy]ne?)$"), "eddin"),
    (re.compile(r"enka$"), "enko"),
)
_HARD_C: Final = re.compile(r"c(?=[aoulr])")
_HOMOPHONES: Final = (("ph", "f"), ("v", "f"), ("ck", "k"), ("th", "t"), ("sch", "sh"), ("y", "i"), ("qu", "kv"))
_ARABIC: Final = re.compile(r"kh|q|ll?ah?$|dd?[iy]ne?$")
_ROMANISED: Final = re.compile(r"kh|zh|^gh|dh|q(?![uv])")


@lru_cache(maxsize=16_384)
def fold(word: str) -> str:
    """`word` in lower-case Latin letters and digits, without diacritics, points, hyphens and apostrophes."""
    if not word.isascii():
        word = unicodedata.normalize("NFC", word[:LONGEST_WORD])
        word = "".join(anyascii(letter) for letter in word if not unicodedata.combining(letter))
    return "".join(letter for letter in word[:LONGEST_WORD].lower() if letter.isalnum())


@lru_cache(maxsize=16_384)
def expand(word: str) -> str:
    """`fold` of `word` with marked letters as they are written where marks are missing ("ü" as "ue")."""
    if word.isascii():
        return fold(word)
    expanded = unicodedata.normalize("NFC", word[:LONGEST_WORD]).lower()
    for letter, letters in _EXPANSIONS:
        expanded = expanded.replace(letter, letters)
    return fold(expanded)


def american(word: str) -> str:
    """A word in lower case as American papers spell it."""
    for british, american in (
        ("isation", "ization"),
        ("ise", "ize"),
        ("ising", "izing"),
        ("ised", "ized"),
        ("our", "or"),
    ):
        word = word.replace(british, american)
    return (
        word.replace("centre", "center").replace("theatre", "theater").replace("defence", "defense").replace("ll", "l")
    )


def is_latin(text: str) -> bool:
    """Whether every letter of `text` is Latin."""
    return text.isascii() or all(
        not letter.isalpha() or "LATIN" in unicodedata.name(letter, "LATIN") for letter in text[:200]
    )


def looks_romanised(folded: str) -> bool:
    """Whether a folded surname shows that it reached English through a romanisation."""
    return (len(folded) > 4 and folded.endswith(ROMANISED_ENDINGS)) or bool(_ROMANISED.search(folded))


@lru_cache(maxsize=32_768)
def likeness(left: str, right: str, romanised: bool = False) -> Likeness:
    """How near two folded words are; `romanised` says that one of them may be a romanisation."""
    if left == right:
        return "equal"
    if right in SURNAME_SPELLINGS.get(left, ()):
        return "transliteration"
    if romanised and min(len(left), len(right)) > 2 and sound_alike(left, right):
        return "one letter" if _letter_dropped(left, right) else "transliteration"
    return _slip(left, right)


def _letter_dropped(left: str, right: str) -> bool:
    """Whether two romanisations differ only as slips do: a doubling, a silent h or the last vowel.

    Arabic doublings are written or not at will.
    """
    shorter, longer = sorted((left, right), key=len)
    if len(shorter) < SLIP_FROM or _ARABIC.search(longer):
        return False
    if len(shorter) == len(longer):
        return shorter[:-1] == longer[:-1] and {shorter[-1], longer[-1]} == {"a", "e"}
    at = next((at for at, letter in enumerate(shorter) if letter != longer[at]), len(shorter))
    if longer[at + 1 :] != shorter[at:] or longer[at] in "aeiouy":
        return False
    return longer[at] == longer[at - 1] or (longer[at] == "h" and longer[at - 1] in "gdtb")


@lru_cache(maxsize=16_384)
def near_keys(word: str) -> frozenset[str]:
    """Keys of a folded word: two words of which `likeness` says anything but "far" have one in common.

    A word shares the key of what is left when a letter, or of longer words two, are taken out; two romanisations
    share their consonants in classes of sounds.
    """
    keys = {word, *SURNAME_SPELLINGS.get(word, ())}
    if len(word) >= SLIP_FROM:
        once = {word[:at] + word[at + 1 :] for at in range(1, len(word))}
        keys |= once
        if len(word) >= DOUBLE_SLIP_FROM:
            keys |= {less[:at] + less[at + 1 :] for less in once for at in range(1, len(less))}
        keys |= {f"~{_homophone(word)}"}
    return frozenset(keys | {f"={'.'.join(map(_coarse, units))}" for units in _readings(word)})


def _coarse(unit: str) -> str:
    """A class of sounds: all vowels are one, and consonants that some spelling writes for one another."""
    return "a" if unit[0] in "aeiou" else _classes().get(unit, unit)


@lru_cache(maxsize=1)
def _classes() -> dict[str, str]:
    """Each consonant or group with a class that it shares with all that some spelling writes for it."""
    classes: list[frozenset[str]] = []
    for sounds in _SOUND_SETS.values():
        meeting = [one for one in classes if one & sounds]
        classes = [one for one in classes if one not in meeting] + [sounds.union(*meeting)]
    return {unit: next(min(one) for one in classes if one & sounds) for unit, sounds in _SOUND_SETS.items()}


def _slip(left: str, right: str) -> Likeness:
    """Whether one or two letters make the difference, the first letter apart."""
    shorter, longer = sorted((left, right), key=len)
    if len(shorter) < SLIP_FROM or left[0] != right[0] or any(letter.isdigit() for letter in left + right):
        return "far"
    distance = OSA.distance(left, right, score_cutoff=2)
    if distance == 1:
        return "one letter"
    derived = longer.startswith(shorter)
    if distance == 2 and not derived and (len(shorter) >= DOUBLE_SLIP_FROM or homophones(left, right)):
        return "two letters"
    return "far"


def homophones(left: str, right: str) -> bool:
    """Whether two words of Western languages are pronounced alike."""
    return _homophone(left) == _homophone(right)


def _homophone(word: str) -> str:
    for letters, sound in _HOMOPHONES:
        word = word.replace(letters, sound)
    return _DOUBLED.sub(r"\1", word)


def sound_alike(left: str, right: str) -> bool:
    """Whether two words are one name under two romanisations."""
    return any(_units_match(units, others) for units in _readings(left) for others in _readings(right))


@lru_cache(maxsize=16_384)
def _readings(word: str) -> tuple[tuple[str, ...], ...]:
    """The sounds of a folded word, with j as a consonant and, where it stands before a vowel, as y."""
    for pattern, replacement in _COMPOUNDS:
        word = pattern.sub(replacement, word)
    word = _HARD_C.sub("k", _DOUBLED.sub(r"\1", word.replace("x", "ks")))
    if len(word) > 3 and word.endswith("h") and word[-2] in "aeiou":
        word = word[:-1]
    glide = re.sub(r"j(?=[aeiouy])", "i", word)
    return tuple(tuple(_UNIT.findall(reading.replace("y", "i"))) for reading in dict.fromkeys((word, glide)))


def _units_match(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether the sounds of two words agree one by one."""
    return len(left) == len(right) and all(
        unit == other or (_vowels_match(unit, other) if unit[0] in "aeiou" else _consonants_match(unit, other))
        for unit, other in zip(left, right, strict=True)
    )


def _consonants_match(left: str, right: str) -> bool:
    """Whether two letters or groups write one consonant in some romanisation."""
    return not _SOUND_SETS.get(left, frozenset({left})).isdisjoint(_SOUND_SETS.get(right, frozenset({right})))


def _vowels_match(left: str, right: str) -> bool:
    """Whether two groups of vowels write one sound in some romanisation."""
    if right[0] not in "aeiou" or {left, right} == {"iou", "ou"}:
        return False
    left, right = _shorten(left), _shorten(right)
    if left == right or (left, right) in _VOWEL_PAIRS:
        return True
    left, right = left.removeprefix("i") or "i", right.removeprefix("i") or "i"
    return len(left) == len(right) and all(a == b or (a, b) in _VOWEL_PAIRS for a, b in zip(left, right, strict=True))


def _shorten(vowels: str) -> str:
    """Long vowels as one letter."""
    for long, short in _LONG_VOWELS:
        vowels = vowels.replace(long, short)
    return vowels
