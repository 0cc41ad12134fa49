"""Who is told: the noun phrase between a cue and what is said."""

from __future__ import annotations

from factcheck.find.attributions import words
from factcheck.find.attributions.adjuncts import after_adjuncts
from factcheck.find.attributions.clauses import is_finite
from factcheck.find.attributions.cue import Cue
from factcheck.find.attributions.sentence import Sentence
from factcheck.find.attributions.tokens import Tokens

_NO_HEARERS = (
    words.PRONOUNS | words.SUBORDINATORS | words.OTHER_PRONOUNS | words.AUXILIARIES | words.WEEKDAYS | words.TIMES
)
_MANY = frozenset("reporters journalists lawmakers parliament viewers police".split())
"""Hearers after whom the clause begins at once."""


def hearer_end(tokens: Tokens, start: int) -> int:
    """After the noun phrase at `start` that hears; `start` itself where there is none."""
    if start >= len(tokens) or tokens[start].kind != "word":
        return start
    if tokens[start].low in ("him", "her", "them", "us", "me", "it", "you"):
        return start + 1
    end = start + int(tokens[start].low in words.DETERMINERS)
    first = end
    while end < min(len(tokens), first + 10) and _hears(tokens, first, end):
        end += 1
    return end if end > first else start


def _hears(tokens: Tokens, first: int, end: int) -> bool:
    """Whether the token goes on with the noun phrase that begins at `first`."""
    token, before = tokens[end], tokens[end - 1]
    if token.kind != "word" or token.low in _NO_HEARERS:
        return False
    if token.low in ("of", "and") and end > first:
        return not is_finite(tokens, min(end + 2, len(tokens) - 1))
    joined = before.low in ("of", "and")
    if token.low in words.PREPOSITIONS or token.low in words.DETERMINERS:
        return joined
    determined = first > 0 and tokens[first - 1].low in words.DETERMINERS
    opens = token.capital and not before.capital and not determined
    if end > first and not joined and (before.low in _MANY or opens):
        return False
    return not is_finite(tokens, end)


def after_hearer(sentence: Sentence, cue: Cue, start: int) -> int | None:
    """After the hearer and the adjuncts that follow: told | lawmakers in Sabine on March 3 | that."""
    if "r" not in cue.verb.frames or cue.shape == "inverted":
        return None
    end = hearer_end(sentence.tokens, start)
    return after_adjuncts(sentence.tokens, end) if end > start else None
