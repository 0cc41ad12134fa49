"""Noun phrases over tokens: where the phrase that speaks or hears begins and ends.

All functions read a bounded number of tokens from where they are asked, so a document is read in linear time.
"""

from __future__ import annotations

from typing import NamedTuple

from factcheck.find.attributions import words
from factcheck.find.attributions.adjuncts import time_length, without_adjuncts
from factcheck.find.attributions.clauses import REPORTING_VERBS, clause_start, has_verb, is_finite
from factcheck.find.attributions.tokens import Token, Tokens
from factcheck.find.lexicon.given import GIVEN
from factcheck.find.verbs import REPORTING

_LONGEST_PHRASE = 26
_BEFORE_A_SURNAME = GIVEN | {"mr", "mrs", "ms"}


class Phrase(NamedTuple):
    """Tokens from `start` up to `end`, which is not included."""

    start: int
    end: int


def phrase_before(tokens: Tokens, end: int) -> Phrase | None:
    """The noun phrase that ends right before `end`, adjuncts of time between it and the verb left out."""
    last = without_adjuncts(tokens, end)
    if last <= 0 or (tokens[last - 1].kind not in ("word", "number") and tokens[last - 1].text != ")"):
        return None
    if tokens[last - 1].low in words.PRONOUNS:
        return Phrase(last - 1, last)
    start = _walk_back(tokens, last)
    start = _without_openers(tokens, start, last)
    return Phrase(start, last) if start < last and _is_nominal(tokens, start, last) else None


def _walk_back(tokens: Tokens, last: int) -> int:
    place = last - 1
    while place >= 0 and last - place <= _LONGEST_PHRASE:
        step = _step_back(tokens, place, last)
        if step == 0:
            break
        place -= step
        if _begins_phrase(tokens, place + 1) and not _is_relative_object(tokens, place):
            break
    return place + 1


def _is_relative_object(tokens: Tokens, place: int) -> bool:
    """A man who answered | the phone: the phrase is the object of a relative clause."""
    return place > 1 and is_finite(tokens, place) and _over_relative_clause(tokens, place) > 0


def _begins_phrase(tokens: Tokens, place: int) -> bool:
    """An article begins its phrase, unless a preposition before it binds the phrase to an earlier noun."""
    binding = words.LINKS | {"and", "both", "all", "or", "half"}
    return tokens[place].low in words.ARTICLES and (place == 0 or tokens[place - 1].low not in binding)


def _step_back(tokens: Tokens, place: int, last: int) -> int:
    """How many tokens to go on to the left; 0 where the phrase begins at the next token."""
    token = tokens[place]
    if token.kind == "quote":
        return int(_is_nickname(tokens, place))
    if token.kind == "mark":
        return _bracket(tokens, place) if token.text == ")" else int(token.text in "&/%$£€")
    if token.kind == "number":
        return int(place == 0 or tokens[place - 1].low.rstrip(".") not in words.MONTHS)
    if token.low in words.WEEKDAYS or (_is_month(tokens, place) and place < last - 1):
        return 0
    return _step_over_word(tokens, place, last)


def _step_over_word(tokens: Tokens, place: int, last: int) -> int:
    low = tokens[place].low
    if low in ("and", "or"):
        return int(_joins_nouns(tokens, place))
    if low in words.LINKS:
        return _over_preposition(tokens, place, last) if place < last - 1 else 0
    if low == "whom":
        return 0
    if low in ("who", "which", "whose") and place < last - 1 and _noun_at(tokens, place - 1):
        return int(low != "which" or is_finite(tokens, place + 1))
    if is_finite(tokens, place):
        return int(_is_reduced(tokens, place, last)) or _over_relative_clause(tokens, place)
    if low in words.SUBORDINATORS or low in words.CONJUNCTIONS or low in words.PREPOSITIONS:
        return 0
    if low in ("him", "her", "them", "us", "me") and place == last - 1:
        relative = _over_relative_clause(tokens, place - 1) if place and is_finite(tokens, place - 1) else 0
        return relative + 1 if relative else 0
    if low in words.PRONOUNS or (low in words.OTHER_PRONOUNS and low not in words.ARTICLES):
        return 0
    return 1


def _is_month(tokens: Tokens, place: int) -> bool:
    """A month; not the surname of Elsie May or Mrs May."""
    if not (tokens[place].capital and tokens[place].low in words.MONTHS):
        return False
    before = tokens[place - 1] if place > 0 else None
    return before is None or not (before.capital and before.low.rstrip(".") in _BEFORE_A_SURNAME)


def _bracket(tokens: Tokens, place: int) -> int:
    for back in range(1, min(14, place + 1)):
        if tokens[place - back].text == "(":
            return back + 1
    return 0


def _is_nickname(tokens: Tokens, place: int) -> bool:
    """Viktor "The Eel" Maro."""
    quotation = tokens[place].quotation
    within = 0 < place < len(tokens) - 1 and tokens[place - 1].capital and tokens[place + 1].capital
    return within and quotation is not None and quotation.words_end - quotation.words_start < 30


def _noun_at(tokens: Tokens, place: int) -> bool:
    if place < 0:
        return False
    token = tokens[place]
    if token.kind == "number" or token.text == ")":
        return True
    if token.kind != "word" or token.low in words.AUXILIARIES or token.low in words.SUBORDINATORS:
        return False
    closed = token.low in words.ARTICLES or token.low in words.PREPOSITIONS or token.low in words.CONJUNCTIONS
    return (
        not closed
        and not is_finite(tokens, place)
        and token.low not in REPORTING_VERBS
        and token.low not in words.PRONOUNS
    )


def _joins_nouns(tokens: Tokens, place: int) -> bool:
    """Whether "and" joins two nouns: no clause with a verb of its own ends before it."""
    if not _noun_at(tokens, place - 1):
        return False
    return not has_verb(tokens, clause_start(tokens, place), place)


def _over_preposition(tokens: Tokens, place: int, last: int) -> int:
    """A preposition goes on with the phrase after a noun, and after a relative clause's verb: who is | in the squad."""
    if _noun_at(tokens, place - 1):
        return 1
    verb = place > 0 and is_finite(tokens, place - 1)
    if verb and place < last - 1 and _is_reduced(tokens, place - 1, last):
        return 1
    relative = _over_relative_clause(tokens, place - 1) if verb else 0
    return relative + 1 if relative else 0


def _is_reduced(tokens: Tokens, place: int, last: int) -> bool:
    """A participle after its noun: the report released | on Monday; no other verb stands before it in its clause."""
    by = place < last - 1 and tokens[place + 1].low == "by"
    if not (tokens[place].low.endswith("ed") or by) or not _noun_at(tokens, place - 1):
        return False
    followed = place < last - 1 and tokens[place + 1].low in words.LINKS
    return followed and not has_verb(tokens, clause_start(tokens, place), place)


def _over_relative_clause(tokens: Tokens, place: int) -> int:
    """From the verb of a relative clause to the word before its pronoun: people | who had been inside; else 0."""
    for back in range(1, min(6, place + 1)):
        token = tokens[place - back]
        if token.kind != "word":
            return 0
        if token.low in ("who", "which", "that", "whose"):
            comma = int(place > back and tokens[place - back - 1].text == ",")
            return back + 1 + comma if _noun_at(tokens, place - back - 1 - comma) else 0
    return 0


def _without_openers(tokens: Tokens, start: int, end: int) -> int:
    """Past adverbs, conjunctions and a fronted phrase that no comma parts from the noun phrase."""
    while start < end - 1 and tokens[start].low in words.OPENING_ADVERBS:
        start += 1
    if start and tokens[start - 1].low in words.PREPOSITIONS and _opens_clause(tokens, start - 1):
        return _after_fronted(tokens, start, end)
    return start


def _opens_clause(tokens: Tokens, place: int) -> bool:
    return (
        place == 0
        or tokens[place - 1].kind != "word"
        or tokens[place - 1].low in words.CONJUNCTIONS | words.SUBORDINATORS
    )


def _after_fronted(tokens: Tokens, start: int, end: int) -> int:
    """In a statement | Novak said; after the raid | police said."""
    for place in range(end - 1, start, -1):
        if (
            tokens[place].capital
            and not tokens[place - 1].capital
            and tokens[place - 1].low not in words.LINKS | words.NAME_PARTICLES
        ):
            return place
    return end - 1 if tokens[end - 1].low in words.GROUPS and not tokens[start].capital else start


def _is_nominal(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the stretch can be a noun phrase at all: its last word is no preposition, article or bare adverb."""
    token = tokens[end - 1]
    if token.text == ")":
        return end - start > 2
    closed = token.low in words.PREPOSITIONS or token.low in words.ARTICLES - {
        "some",
        "many",
        "most",
        "all",
        "both",
        "several",
        "other",
        "another",
    }
    return not closed and token.low not in words.SUBORDINATORS and token.low not in words.NOBODY


def phrase_after(tokens: Tokens, start: int, subject: bool = False) -> Phrase | None:
    """The noun phrase that begins at `start`: after an inverted verb, "by" or "according to", or as a `subject`."""
    end = start
    while end < min(len(tokens), start + _LONGEST_PHRASE) and _belongs(tokens, start, end, subject):
        end += 1
    while end > start and not _is_nominal(tokens, start, end):
        end -= 1
    return Phrase(start, end) if end > start else None


def _belongs(tokens: Tokens, start: int, end: int, subject: bool) -> bool:
    token = tokens[end]
    if token.kind == "quote":
        return _is_nickname(tokens, end)
    if token.kind == "mark":
        return token.text in "&/" or (end > start and _in_brackets(tokens, end))
    if token.low in words.PRONOUNS:
        return False
    if end == start:
        return _may_begin(token)
    return _may_follow(tokens, end, subject)


def _in_brackets(tokens: Tokens, place: int) -> bool:
    """An acronym in brackets: the Fisheries Board (NFB) of Norland."""
    for start in (place, place - 2):
        if tokens[start].text == "(" and start + 2 < len(tokens) and tokens[start + 2].text == ")":
            return tokens[start + 1].kind == "word"
    return False


def _may_begin(token: Token) -> bool:
    closed = (
        token.low in words.PREPOSITIONS or token.low in words.SUBORDINATORS - {"that"} or token.low in words.AUXILIARIES
    )
    if token.low in words.OTHER_PRONOUNS and token.low not in words.ARTICLES:
        return False
    return (
        not closed
        and token.low not in words.WEEKDAYS
        and token.low not in words.TIMES
        and token.low not in words.CONJUNCTIONS
    )


def _may_follow(tokens: Tokens, end: int, subject: bool) -> bool:
    token, before = tokens[end], tokens[end - 1]
    if token.low in words.LINKS:
        return not time_length(tokens, end) and not (tokens[end - 1].capital and token.low in ("in", "at", "on", "to"))
    if token.low in words.ARTICLES:
        return before.low in words.LINKS or before.low in ("and", "both", "all", "or", "half")
    if token.low in ("and", "or"):
        joined = end + 1 < len(tokens) and _may_begin(tokens[end + 1])
        return joined and (subject or not _clause_follows(tokens, end + 1))
    if token.low in words.SUBORDINATORS | words.CONJUNCTIONS | words.PREPOSITIONS or token.low in words.OTHER_PRONOUNS:
        return False
    timed = token.low in words.WEEKDAYS or token.low in words.TIMES or _is_month(tokens, end)
    return not timed and not is_finite(tokens, end) and not _reports(token)


def _clause_follows(tokens: Tokens, start: int) -> bool:
    """Whether "and" opens a clause: a verb stands within the next words."""
    for index in range(start, min(len(tokens), start + 6)):
        if tokens[index].kind in ("mark", "quote"):
            return False
        if is_finite(tokens, index) or _reports(tokens[index]):
            return True
    return False


def _reports(token: Token) -> bool:
    known = REPORTING.get(token.low)
    return (
        known is not None
        and known.form in ("past", "third", "ing")
        and not token.capital
        and token.low not in words.DOCUMENTS
    )
