"""Verbs and clauses over tokens: told by endings and closed classes, for there is no lexicon of verbs behind them."""

from __future__ import annotations

from factcheck.find.attributions import words
from factcheck.find.attributions.tokens import Tokens
from factcheck.find.verbs import REPORTING

REPORTING_VERBS = frozenset(form for form, known in REPORTING.items() if known.form == "past") | {"says", "tells"}
"""Forms of reporting verbs that are no nouns."""
_SURE = words.IRREGULAR_PASTS | words.THIRD_PERSONS | REPORTING_VERBS


def is_finite(tokens: Tokens, index: int) -> bool:
    """Whether the token looks like the verb of a clause."""
    token = tokens[index]
    if token.kind != "word" or token.capital:
        return False
    if token.low in words.AUXILIARIES:
        return True
    before = tokens[index - 1] if index else None
    if before is None or before.low in words.DETERMINERS or before.low.endswith("'s") or before.kind == "number":
        return False
    if token.low in _SURE:
        return True
    if token.low in words.BASE_VERBS:
        plural = before.low.endswith("s") and not before.low.endswith(("ss", "'s", "us"))
        return before.kind == "word" and (plural or before.low in words.PLURALS)
    return token.low.endswith("ed") and len(token.low) > 4 and _verbal(tokens, index)


def _verbal(tokens: Tokens, index: int) -> bool:
    """A word in -ed is an adjective at the start of a clause and after an adjective or a preposition."""
    if tokens[index].low in words.PARTICIPLES_AFTER_NOUN:
        return False
    before = tokens[index - 1]
    known = REPORTING.get(before.low)
    if known is not None and known.form == "past":
        return False
    if before.text == "," and index > 1:
        return tokens[index - 2].low in words.OPENING_ADVERBS
    return before.kind == "word" and before.low not in words.PREPOSITIONS and before.low not in ("and", "or", "but")


def has_verb(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a finite verb stands in the stretch."""
    return any(is_finite(tokens, index) for index in range(max(0, start), min(end, len(tokens))))


def verb_follows(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a finite verb stands in the stretch before any word that opens another clause."""
    for index in range(start, min(end, len(tokens))):
        if is_finite(tokens, index):
            return True
        if tokens[index].low in words.SUBORDINATORS or tokens[index].low in words.RELATIVES:
            return False
    return False


def clause_start(tokens: Tokens, index: int) -> int:
    """Where the clause that holds the token begins: after the nearest mark, quotation or subordinator before it."""
    for place in range(index - 1, max(-1, index - 60), -1):
        token = tokens[place]
        bounded = token.kind == "quote" or (token.kind == "mark" and token.text not in "()'’")
        if bounded or token.low in words.SUBORDINATORS or (token.low in REPORTING_VERBS and not token.capital):
            return place + 1
    return max(0, index - 59)
