"""The name of an organisation, a group or a place taken apart into comparable words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from factcheck.find.lexicon import organisations as orgs
from factcheck.find.lexicon import places
from factcheck.find.lexicon.aliases import ALIASES
from factcheck.find.spelling import fold

LONGEST_NAME: Final = 200
"""Characters of a name that are read; what follows is no name."""

_POINTS: Final = re.compile(r"(?<=\b\w)\.(?=\w?)")
_STATED: Final = re.compile(r"\(([A-Z][A-Za-z.&-]{1,10})\)")
_BRACKETS: Final = re.compile(r"\([^()]{0,80}\)")
_SPLIT: Final = re.compile(r"[\s\-‐‑–/]+")
_POSSESSIVE: Final = re.compile(r"['’]s?$")
_ARTICLE: Final = re.compile(r"^(?:al|el|ar|as|ad|an|at|az|ash) ")
_ACRONYM: Final = re.compile(r"(?=[^a-z]*[A-Z])(?:[A-Z]\.?){2,7}|[A-Z][A-Za-z]?[A-Z]{1,5}\d{0,2}")
_SMALL: Final = frozenset({"of", "for", "and", "the", "on", "in", "to", "a", "an", "at", "by", "de", "et", "y", "und"})
_NATIONS: Final = {
    **{fold(demonym): ALIASES.get(country.lower(), country.lower()) for demonym, country in places.DEMONYMS.items()},
    **{fold(country): ALIASES.get(country.lower(), country.lower()) for country in places.COUNTRIES},
    "us": "united states",
    "usa": "united states",
    "uk": "united kingdom",
    "un": "united nations",
    "eu": "european union",
}
_UNIVERSITIES: Final = frozenset({"university", "college", "school", "institute", "bank", "museum"})


@dataclass(frozen=True, slots=True)
class ThingParts:
    """A name that is no person's, in folded words."""

    key: str
    """All words folded, articles and brackets left out: what the alias table is asked for."""
    alias: str
    """The name that stands for this thing in the alias table; "" where the table does not hold it."""
    words: tuple[str, ...]
    """Words of content in American spelling, without nations, small words and legal forms."""
    legal: bool
    """The name states a legal form: "plc", "SE"."""
    nations: frozenset[str]
    """Countries that the name states, as an adjective, a possessive or by name."""
    acronym: str
    """The name itself where it is an acronym, or the one that it states in brackets; folded."""
    is_acronym: bool
    """The name is nothing but an acronym."""
    initials: str
    """First letters of its words, small words left out."""
    place_words: tuple[str, ...]
    """Words of content with nations, as a place's name needs them."""
    lower: bool
    """The last word is in lower case: an ordinary noun, no name."""
    qualifier: str
    """Folded country or state behind a comma: "Paris, Texas"."""
    designators: frozenset[str]
    """Words that say what sort of place it is."""
    directions: frozenset[str]
    """Words that single out a part: north, upper, new."""
    base: tuple[str, ...]
    """Words without designators and directions."""


@lru_cache(maxsize=16_384)
def thing_parts(text: str) -> ThingParts:
    """The comparable parts of a name that is no person's."""
    text = " ".join(text[:LONGEST_NAME].split())
    stated = _STATED.search(text)
    shown = _POSSESSIVE.sub("", _BRACKETS.sub(" ", text).strip(' "“”‘’.,;:'))
    head, _, tail = shown.partition(", ")
    qualifier = _qualifier(tail)
    raw = [word for word in _SPLIT.split(_POINTS.sub("", (head if qualifier else shown).replace("&", " and "))) if word]
    folded = [orgs.SPELLINGS.get(word, word) for word in map(_folded, raw)]
    folded[:1] = ["saint" if folded[:1] == ["st"] and len(folded) > 1 else word for word in folded[:1]]
    key = " ".join(word for word in folded if word not in {"the", ""})
    words, nations = _content(raw)
    legal = len(raw) > 1 and fold(raw[-1]) in orgs.LEGAL_FORMS and (raw[-1].isupper() or len(raw[-1]) > 2)
    place_words = _without_designation(raw)
    is_acronym = bool(_ACRONYM.fullmatch(shown))
    designators = frozenset(word for word in place_words if word in places.DESIGNATORS and len(place_words) > 1)
    directions = frozenset(word for word in place_words if word in places.DIRECTIONS and len(place_words) > 1)
    return ThingParts(
        key=key,
        alias=ALIASES.get(key) or ALIASES.get(_ARTICLE.sub("", key), ""),
        words=words,
        legal=legal,
        nations=nations,
        acronym=fold(stated[1]) if stated else fold(shown) if is_acronym else "",
        is_acronym=is_acronym,
        initials="".join(word[0] for word in map(fold, raw) if word and word not in _SMALL),
        place_words=place_words,
        lower=shown.rpartition(" ")[2].islower(),
        qualifier=qualifier,
        designators=designators,
        directions=directions,
        base=tuple(word for word in place_words if word not in designators and word not in directions),
    )


def _folded(word: str) -> str:
    """A word folded, its possessive cut."""
    return fold(_POSSESSIVE.sub("", word))


def _qualifier(tail: str) -> str:
    """The folded country or state that `tail` names; "" where it names none."""
    bare = tail.strip(" .")
    if not bare:
        return ""
    for state, short in places.STATES.items():
        if bare == state or bare in short or fold(bare) in {fold(each) for each in short if each}:
            return fold(state)
    return _NATIONS.get(fold(bare), "") if bare in places.COUNTRIES else ""


def _content(raw: list[str]) -> tuple[tuple[str, ...], frozenset[str]]:
    """The words of content, and the nations among the words."""
    words: list[str] = []
    nations: set[str] = set()
    index = 0
    while index < len(raw):
        pair = fold("".join(_POSSESSIVE.sub("", word) for word in raw[index : index + 2]))
        word = _folded(raw[index])
        if index + 1 < len(raw) and pair in _NATIONS:
            nations.add(_NATIONS[pair])
            index += 1
        elif word in _NATIONS and raw[index][0].isupper() and (len(word) > 2 or raw[index].isupper()):
            nations.add(_NATIONS[word])
        elif word and word not in _SMALL:
            words.append(_spelled(word, index, len(raw)))
        index += 1
    while len(words) > 1 and words[-1] in orgs.LEGAL_FORMS:
        words.pop()
    if len(words) > 1 and words[0] in orgs.CLUB_FORMS:
        del words[0]
    if "ministry" in words and len(words) > 2:
        words = [word for word in words if word != "affairs"]
    return tuple(words), frozenset(nations)


def _spelled(word: str, index: int, size: int) -> str:
    """A word in American spelling and written out."""
    if word == "st":
        return "street" if index and index == size - 1 else "saint"
    word = places.STREET_SPELLINGS.get(word, places.EXONYMS.get(word, places.ORDINALS.get(word, word)))
    return orgs.SPELLINGS.get(word, word)


def _without_designation(raw: list[str]) -> tuple[str, ...]:
    """The words of a place's name; of those in lower case only the last designator and directions count."""
    found: list[str] = []
    for index, word in enumerate(raw):
        folded = _spelled(_folded(word), index, len(raw))
        if not folded or folded in _SMALL:
            continue
        if word[0].islower() and index < len(raw) - 1:
            if folded in places.DESIGNATORS:
                found = [kept for kept in found if kept not in places.DESIGNATORS]
            elif folded not in places.DIRECTIONS:
                continue
        found.append(folded)
    return tuple(found)


def is_per_country(parts: ThingParts) -> bool:
    """Whether every country has a body of this name."""
    return any(word in orgs.PER_COUNTRY for word in parts.words)


def is_orderless(parts: ThingParts) -> bool:
    """Whether the words of the name may change places."""
    return any(word in orgs.ORDERLESS for word in parts.words) and not any(
        word in _UNIVERSITIES for word in parts.words
    )
