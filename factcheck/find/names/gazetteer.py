"""Known names of several words and of one: the longest that stands at a place in the text."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import Final, Literal

from factcheck.find.lexicon import organisations as orgs
from factcheck.find.lexicon import places
from factcheck.find.lexicon.towns import long_towns
from factcheck.find.names.tokens import Token

KnownKind = Literal["place", "organisation"]

_TYPOGRAPHIC: Final = str.maketrans({"’": "'", "‐": "-", "‑": "-"})


@cache
def _index() -> dict[str, list[tuple[tuple[str, ...], KnownKind]]]:
    """The first word of each known name to the names that begin with it, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], KnownKind]]] = defaultdict(list)
    kinds: tuple[tuple[frozenset[str], KnownKind], ...] = (
        (places.COUNTRIES | places.CITIES | places.REGIONS | frozenset(places.STATES), "place"),
        (places.PLACE_ACRONYMS, "place"),
        (long_towns(), "place"),
        (orgs.PHRASE_ORGS | orgs.BARE_ORGS | orgs.ORG_ACRONYMS, "organisation"),
    )
    for names, kind in kinds:
        for name in sorted(names):
            words = tuple(name.replace(",", "").split())
            found[words[0].upper()].append((words, kind))
    for listed in found.values():
        listed.sort(key=lambda entry: (-len(entry[0]), entry[1]))
    return dict(found)


_NEVER_IN_CAPITALS: Final = frozenset({"WHO", "US", "IS", "AU", "AP", "RT", "ICE", "RAW", "UN", "GE", "ABC", "ISI"})
"""Acronyms that are words when a whole headline is in capitals."""


def known_at(tokens: list[Token], at: int) -> tuple[int, KnownKind] | None:
    """The number of words and the kind of the longest known name that begins with the word at `at`."""
    for words, kind in _index().get(tokens[at].text.translate(_TYPOGRAPHIC).upper(), ()):
        if _stands(tokens, at, words):
            return len(words), kind
    return None


def _stands(tokens: list[Token], at: int, words: tuple[str, ...]) -> bool:
    """Whether the words stand at `at`, in their own letters or in capitals."""
    if at + len(words) > len(tokens):
        return False
    for step, word in enumerate(words):
        token = tokens[at + step]
        if not _is_word(token, word) or (step and token.gap not in {" ", "\u00a0", ", ", ". "}):
            return False
        if step < len(words) - 1 and token.closes:
            return False
    return True


def _is_word(token: Token, word: str) -> bool:
    """Whether a word of the text is a word of a known name."""
    shown = token.text.translate(_TYPOGRAPHIC)
    if shown == word:
        return not (token.shouting and word in _NEVER_IN_CAPITALS)
    return (token.caps and len(word) > 2 and not word.isupper() and shown == word.upper()) or (
        shown.rstrip(".") == word.rstrip(".") and len(word) > 2
    )
