"""Indirect speech after a cue: clauses, infinitives, noun phrases."""

from __future__ import annotations

from factcheck.find.attributions import words
from factcheck.find.attributions.adjuncts import after_adjuncts
from factcheck.find.attributions.clauses import has_verb, is_finite, verb_follows
from factcheck.find.attributions.complements import phrase_content, with_preposition
from factcheck.find.attributions.cue import Cue
from factcheck.find.attributions.hearers import after_hearer
from factcheck.find.attributions.preceding import clause_opening
from factcheck.find.attributions.sentence import Sentence
from factcheck.find.attributions.speech import quoted_next
from factcheck.find.paragraphs import Span
from factcheck.find.verbs import TOLD

_NO_CONTENT = frozenset("so goodbye sorry nothing little much more something hello farewell of as".split())
"""Said nothing, said so: words after a cue that begin no clause."""
_QUANTITIES = frozenset("nothing little much more".split())
"""Of these a clause can be made: think nothing | will be agreed."""
_OPENS_CLAUSE = frozenset("he she it they we i you there this these those".split())
_ASKED = frozenset("whether if how why what where when who".split())
_INSERTED = frozenset("in at on during after for with under by before outside through over via from".split())
"""Prepositions of phrases that may stand between a cue and its "that"."""


def following(sentence: Sentence, cue: Cue, limit: int) -> tuple[Span, bool] | None:
    """The content after the cue, with whether it is direct."""
    if cue.shape == "passive" and cue.verb.lemma in TOLD:
        return (sentence.span(cue.right + 1, limit), False) if limit > cue.right + 1 else None
    if cue.shape == "passive":
        start = clause_opening(sentence, cue.left)
        if limit > cue.right or cue.verb.act == "accuse":
            return sentence.span(start, limit), False
        return (sentence.span(start, cue.left), False) if cue.verb.act == "deny" and cue.left > start else None
    start = after_adjuncts(sentence.tokens, cue.right)
    start += int(start + 1 < limit and _adverb_before_that(sentence, start))
    hearer = after_hearer(sentence, cue, start)
    quoted = quoted_next(sentence, cue, hearer if hearer is not None else start, limit)
    if quoted is not None:
        return sentence.span(quoted, quoted + 1), True
    place = _clause_after(sentence, cue, start, hearer, limit)
    place = place + 1 if place is not None and sentence.is_mark(place, ",") else place
    if place is None or limit - place < 1 or limit <= place:
        return None
    return sentence.span(place, limit), False


def _clause_after(sentence: Sentence, cue: Cue, start: int, hearer: int | None, limit: int) -> int | None:
    """Where the clause, the infinitive or the noun phrase begins that is the content; None where there is none."""
    if _asks_for_cover(sentence, cue, start):
        return None
    if cue.verb.lemma == "tell" and hearer is None:
        return with_preposition(sentence, start, limit)
    for place in [start] if hearer is None else [hearer, start]:
        found = _clause_at(sentence, cue, place, limit)
        if found is not None:
            told_to = place == hearer and sentence.tokens[found].low in ("to", "not", "never")
            return start if told_to and "i" in cue.verb.frames else found
    if {"r", "i"} <= cue.verb.frames and _infinitive_later(sentence, start, limit):
        return start
    return phrase_content(sentence, cue, start, limit)


def _clause_at(sentence: Sentence, cue: Cue, place: int, limit: int) -> int | None:
    """Where the content begins if a clause or an infinitive stands at the place."""
    frames = cue.verb.frames
    if place >= limit:
        return None
    if "q" in frames and sentence.is_mark(place, ":") and place + 1 < limit:
        return place + 1
    if "w" in frames and sentence.tokens[place].low in _ASKED:
        return place
    if "i" in frames and _infinitive(sentence, place, limit):
        return place
    that = _that(sentence, place, limit) if {"t", "z"} & frames else None
    if that is not None:
        return that + 1
    return place if "z" in frames and _is_clause(sentence, cue, place, limit) else None


def _adverb_before_that(sentence: Sentence, place: int) -> bool:
    """Would say only | that; has said repeatedly | that."""
    low, following = (token.low for token in sentence.tokens[place : place + 2])
    adverb = low in ("only", "home", "again", "back", "aloud") or (low.endswith("ly") and low not in words.NO_ADVERBS)
    return adverb and following == "that"


def _asks_for_cover(sentence: Sentence, cue: Cue, place: int) -> bool:
    """Asked | not to be named, | to be called Karel: nothing that is said."""
    lows = [token.low for token in sentence.tokens[place : place + 3]]
    named = lows[:2] == ["to", "be"] and lows[2:] in (["called"], ["named"], ["identified"], ["known"], ["quoted"])
    return cue.verb.lemma == "ask" and (named or lows == ["not", "to", "be"] or lows[:2] == ["to", "remain"])


def _that(sentence: Sentence, place: int, limit: int) -> int | None:
    """The "that" of the content: at once, after a phrase between commas, or after a phrase of time or place."""
    token = sentence.tokens[place]
    if token.low == "that":
        return place if place + 1 < limit else None
    if sentence.is_mark(place, ","):
        closing = next((i for i in range(place + 1, min(limit, place + 16)) if sentence.is_mark(i, ",")), limit)
        return closing + 1 if closing + 1 < limit and sentence.tokens[closing + 1].low == "that" else None
    if token.low not in _INSERTED and not token.low.endswith("ed"):
        return None
    that = next((i for i in range(place, min(limit - 1, place + 14)) if sentence.tokens[i].low == "that"), None)
    return that if that is not None and not has_verb(sentence.tokens, place + 1, that) else None


def _is_clause(sentence: Sentence, cue: Cue, place: int, limit: int) -> bool:
    """Whether a clause without "that" begins here; after "say" nearly anything is one."""
    token = sentence.tokens[place]
    if (token.kind == "mark" and token.text not in "$£€([") or limit - place < 2:
        return False
    if token.low in _NO_CONTENT:
        return token.low in _QUANTITIES and "z" in cue.verb.frames and is_finite(sentence.tokens, place + 1)
    if cue.verb.lemma == "say" or (sentence.headline and cue.form == "third"):
        return token.low not in ("to", "by", "with")
    if is_finite(sentence.tokens, place):
        return _is_relative(sentence, cue)
    return token.low in _OPENS_CLAUSE or verb_follows(sentence.tokens, place + 1, min(limit, place + 20))


def _is_relative(sentence: Sentence, cue: Cue) -> bool:
    """Guns, which they claim | were bought: the clause lacks its subject."""
    opener = sentence.tokens[cue.left - 1].low if cue.left else ""
    return opener in ("which", "that", "who", "what") and cue.verb.lemma != "write"


def _infinitive_later(sentence: Sentence, start: int, limit: int) -> bool:
    """Urged | delegates at the meeting in Tarn on Sunday to pursue peace."""
    for place in range(start + 1, min(limit, start + 20)):
        if _infinitive(sentence, place, limit):
            return True
        if is_finite(sentence.tokens, place) or sentence.tokens[place].kind != "word":
            return False
    return False


def _infinitive(sentence: Sentence, place: int, limit: int) -> bool:
    lows = [token.low for token in sentence.tokens[place : min(place + 2, limit)]]
    return lows[:1] == ["to"] or lows in (["not", "to"], ["never", "to"])
