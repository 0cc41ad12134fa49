"""Two names of which one is written in Arabic, Hebrew, Chinese or Korean letters and the other in Latin ones.

Arabic and Hebrew leave the vowels out, so consonants are compared; Chinese and Korean syllables are read one by one.
A Chinese sign may be read in Japanese or Cantonese too: what does not agree there is left open.
"""

from __future__ import annotations

import re
from typing import Final

from anyascii import anyascii
from rapidfuzz.distance import OSA

from factcheck.find.name_parts import PersonParts, person_parts
from factcheck.find.same_person import compare_persons
from factcheck.find.spelling import fold, is_latin
from factcheck.find.verdicts import NameComparison

_ABJAD: Final = re.compile(r"[\u0590-\u06ff]")
_SYLLABLES: Final = re.compile(r"[\u4e00-\u9fff\uac00-\ud7af]")
_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_ARTICLE: Final = re.compile(r"(?<![\u0600-\u06ff])\u0627\u0644(?=[\u0600-\u06ff]{2})")
_WEAK_HEBREW: Final = re.compile(r"[\u05d0\u05d5\u05d9\u05e2]")
_LONG_SURNAMES: Final = ("欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "남궁", "황보", "제갈", "선우")
_MERGED: Final = (
    *(("kh", "h"), ("sh", "c"), ("ch", "c"), ("gh", "k"), ("th", "t"), ("dh", "d"), ("ph", "f"), ("tz", "s")),
    *(("ts", "s"), ("dj", "k"), ("ou", ""), ("j", "k"), ("g", "k"), ("q", "k"), ("x", "ks"), ("p", "f"), ("v", "b")),
)
"""Letters that romanisations of one Semitic consonant write, made one; longer groups first."""
_HEBREW: Final = re.compile(r"[\u0590-\u05ff]")
_ENDING: Final = re.compile(r"(.)(?:[sktdg]h|.)$")
_LAST_VOWELS: Final = re.compile(r"([aeiouyw]+)[^aeiouyw]+$")
_ALIF: Final = frozenset("\u0622\u0623\u0625\u0627")
_AYIN: Final = frozenset("\u0639\u064a\u0648")
_ROUND: Final = frozenset("ouw")
_FRONT: Final = frozenset("eiy")
_NO_CONSONANT: Final = re.compile(r"[aeiouyw]|h$")
_TWICE: Final = re.compile(r"(.)\1+")


def compare_scripts(left: str, right: str, named: str) -> NameComparison | None:
    """What two names in two scripts say; None where the scripts are one, or are read letter by letter."""
    if left.isascii() and right.isascii():
        return None
    for foreign, latin in ((left, right), (right, left)):
        if is_latin(foreign) or not is_latin(latin):
            continue
        if _ABJAD.search(foreign):
            parts = person_parts(latin)
            compared = _by_consonants(_consonants(foreign), _latin_consonants(parts), named)
            if compared.verdict == "same" and not _vowels_fit(foreign, parts):
                return NameComparison("unclear", f"{named} have the same consonants, and perhaps other vowels")
            return compared
        if _SYLLABLES.search(foreign):
            return _by_syllables(foreign, latin, named)
    return None


def _by_syllables(foreign: str, latin: str, named: str) -> NameComparison:
    """A name in Chinese or Korean signs, read aloud, against one in Latin letters."""
    read, other = person_parts(_read_aloud(foreign)), person_parts(latin)
    if fold(anyascii(foreign)) == fold(latin.replace(" ", "")):
        return NameComparison("same", f"{named} are one name in two scripts")
    compared = compare_persons(read, other, named)
    if _HAN.search(foreign) and compared.verdict != "same" and read.family != other.family:
        return NameComparison("unclear", f"{named}: the signs may be read in more than one language")
    return compared


def _read_aloud(text: str) -> str:
    """A name in signs as its syllables, the surname before the given name."""
    signs = "".join(_SYLLABLES.findall(text))
    size = 2 if signs.startswith(_LONG_SURNAMES) else 1
    return f"{anyascii(signs[:size])} {'-'.join(anyascii(sign) for sign in signs[size:])}".strip(" -")


def _by_consonants(left: list[str], right: list[str], named: str) -> NameComparison:
    """Two names by the consonants of their words."""
    if left == right and left:
        return NameComparison("same", f"{named} have the same consonants in two scripts")
    shorter, longer = sorted((left, right), key=len)
    if len(shorter) > 1 and (shorter[0], shorter[-1]) == (longer[0], longer[-1]):
        return NameComparison("same", f"{named} have the same consonants in the first and the last name")
    pairs = zip((shorter[0], shorter[-1]), (longer[0], longer[-1]), strict=True) if len(shorter) > 1 else ()
    if any(OSA.distance(one, other) > 1 for one, other in pairs):
        return NameComparison("different", f"{named} have different consonants in two scripts")
    return NameComparison("unclear", f"{named}: the two scripts do not tell whether it is one name")


def _vowels_fit(foreign: str, parts: PersonParts) -> bool:
    """Whether the first name in Arabic letters begins as its romanisation does, and has its last long vowel.

    It tells Mahmoud from Mohammed and Hussein from Hassan, whose consonants are the same.
    """
    first = _ENDING.search(anyascii(foreign.split()[0]).lower().rstrip("aeiouyw"))
    vowels = _LAST_VOWELS.search(parts.words[0].rstrip("aeiouyw"))
    if first is None or vowels is None or _HEBREW.search(foreign):
        return True
    if (foreign[0] in _ALIF) != (parts.words[0][0] in "aeiou") and foreign[0] not in _AYIN:
        return False
    if first[1] == "w":
        return not _ROUND.isdisjoint(vowels[1])
    if first[1] == "y":
        return not _FRONT.isdisjoint(vowels[1])
    return _ROUND.isdisjoint(vowels[1]) and (len(vowels[1]) == 1 or _FRONT.isdisjoint(vowels[1]))


def _consonants(text: str) -> list[str]:
    """The consonants of each word in Arabic or Hebrew letters, without the article."""
    text = text[:200].replace(" \u0627\u0644\u0644\u0647", "\u0627\u0644\u0644\u0647")  # Nasr Allah
    bare = _WEAK_HEBREW.sub("", _ARTICLE.sub("", text))
    return _skeletons([anyascii(word) for word in bare.split()])


def _latin_consonants(parts: PersonParts) -> list[str]:
    """The consonants of each word of a romanised name, without particles."""
    return _skeletons(" ".join(parts.words).replace("abdal ", "abd ").split())


def _skeletons(words: list[str]) -> list[str]:
    """Words without vowels and doublings, and letters that one consonant is written with made one."""
    return [skeleton for word in words if (skeleton := _skeleton(fold(word))) and word not in {"bn", "bin", "ibn"}]


def _skeleton(word: str) -> str:
    for letters, consonant in _MERGED:
        word = word.replace(letters, consonant)
    return _TWICE.sub(r"\1", _NO_CONSONANT.sub("", word))
