"""Indirect speech after a cue: clauses, infinitives, noun phrases."""

from __future__ import annotations

from factcheck.find.attributions import words
from factcheck.find.attributions.adjuncts import after_adjuncts
from factcheck.find.attributions.clauses import has_verb, is_finite
from factcheck.find.attributions.cue import Cue
from factcheck.find.attributions.hearers import after_hearer
from factcheck.find.attributions.preceding import clause_opening
from factcheck.find.attributions.sentence import Sentence
from factcheck.find.attributions.speech import quoted_next
from factcheck.find.paragraphs import Span

_NO_CONTENT = frozenset("so goodbye sorry nothing little much more something hello farewell of as".split())


_FEELINGS = frozenset(
    """concern concerns fear fears doubt doubts hope hopes alarm regret outrage anger confidence optimism scepticism
    dismay""".split()
)


_OPENS_CLAUSE = frozenset("he she it they we i you there this these those".split())


def following(sentence: Sentence, cue: Cue, limit: int) -> tuple[Span, bool] | None:
    """The content after the cue, with whether it is direct."""
    if cue.shape == "passive":
        start = clause_opening(sentence, cue.left)
        return (sentence.span(start, limit), False) if limit > cue.right else None
    start = after_adjuncts(sentence.tokens, cue.right)
    hearer = after_hearer(sentence, cue, start)
    quoted = quoted_next(sentence, cue, hearer if hearer is not None else start, limit)
    if quoted is not None:
        return sentence.span(quoted, quoted + 1), True
    place = _clause_after(sentence, cue, start, hearer, limit)
    if place is None or limit - place < 1 or limit <= place:
        return None
    return sentence.span(place, limit), False


def _clause_after(sentence: Sentence, cue: Cue, start: int, hearer: int | None, limit: int) -> int | None:
    """Where the clause, the infinitive or the noun phrase begins that is the content; None where there is none."""
    frames = cue.verb.frames
    if cue.verb.lemma == "tell" and hearer is None and "f" in frames:
        return _with_preposition(sentence, start, limit)
    for place in [start] if hearer is None else [hearer, start]:
        found = _clause_at(sentence, cue, place, limit)
        if found is not None:
            return start if "i" in frames and place == hearer and sentence.tokens[found].low == "to" else found
    if hearer is not None and "i" in frames and _infinitive(sentence, hearer, limit):
        return start
    return _phrase_after(sentence, cue, start, limit)


def _clause_at(sentence: Sentence, cue: Cue, place: int, limit: int) -> int | None:
    frames, tokens = cue.verb.frames, sentence.tokens
    if place >= limit:
        return None
    low = tokens[place].low
    if low == "that" and {"t", "z"} & frames and place + 1 < limit:
        return place + 1
    if sentence.is_mark(place, ":") and "q" in frames and place + 1 < limit:
        return place + 1
    if low in ("whether", "if", "how", "why", "what", "where", "when", "who") and "w" in frames:
        return place
    if "i" in frames and _infinitive(sentence, place, limit):
        return place
    inserted = _inserted_that(sentence, place, limit) if {"t", "z"} & frames else None
    if (
        inserted is None
        and {"t", "z"} & frames
        and (low in ("in", "at", "on", "during", "after", "for", "with") or low.endswith("ed"))
    ):
        inserted = next((i for i in range(place, min(limit - 1, place + 14)) if tokens[i].low == "that"), None)
        inserted = None if inserted is None or has_verb(tokens, place + 1, inserted) else inserted
    if inserted is not None:
        return inserted + 1
    return place if "z" in frames and _is_clause(sentence, cue, place, limit) else None


def _inserted_that(sentence: Sentence, place: int, limit: int) -> int | None:
    """Said, after a long silence, that ...: "that" after a phrase between commas."""
    if not sentence.is_mark(place, ","):
        return None
    for later in range(place + 1, min(limit, place + 16)):
        if sentence.is_mark(later, ","):
            return later + 1 if later + 1 < limit and sentence.tokens[later + 1].low == "that" else None
    return None


def _is_clause(sentence: Sentence, cue: Cue, place: int, limit: int) -> bool:
    """Whether a clause without "that" begins here; after "say" nearly anything is one."""
    token = sentence.tokens[place]
    if (token.kind == "mark" and token.text not in "$£€([") or token.low in _NO_CONTENT or limit - place < 2:
        return False
    if cue.verb.lemma == "say" or (sentence.headline and cue.form == "third"):
        return token.low not in ("to", "by", "with")
    if is_finite(sentence.tokens, place):
        return (
            cue.left > 0
            and sentence.tokens[cue.left - 1].low in ("which", "that", "who", "what")
            and cue.verb.lemma != "write"
        )
    return token.low in _OPENS_CLAUSE or _verb_follows(sentence, place + 1, min(limit, place + 20))


def _verb_follows(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a verb stands before any word that opens another clause."""
    for place in range(start, end):
        if is_finite(sentence.tokens, place):
            return True
        if sentence.tokens[place].low in words.SUBORDINATORS | words.RELATIVES:
            return False
    return False


def _infinitive(sentence: Sentence, place: int, limit: int) -> bool:
    lows = [token.low for token in sentence.tokens[place : min(place + 2, limit)]]
    return lows[:1] == ["to"] or lows in (["not", "to"], ["never", "to"])


def _with_preposition(sentence: Sentence, start: int, limit: int) -> int | None:
    """Told of, warned of, complained about."""
    return start if start < limit - 1 and sentence.tokens[start].low in ("of", "about") else None


def _phrase_after(sentence: Sentence, cue: Cue, start: int, limit: int) -> int | None:
    """A noun phrase that is content."""
    frames = cue.verb.frames
    if "f" in frames and _with_preposition(sentence, start, limit) is not None:
        return start
    if frames & frozenset("xcdv"):
        return _with_complement(sentence, cue, limit)
    if cue.shape == "inverted" or start >= limit or sentence.tokens[start].kind == "mark":
        return None
    lows = [token.low for token in sentence.tokens[start : min(limit, start + 10)]]
    if "n" in frames:
        return None if cue.verb.act == "deny" and set(lows[:3]) & words.NOT_SPEECH_OBJECTS else start
    if cue.verb.lemma == "claim":
        return start if lows[0] in ("responsibility", "credit") else None
    return start if "o" in frames and _names_claim(cue, lows) else None


def _names_claim(cue: Cue, lows: list[str]) -> bool:
    """Whether the object is a statement: rejected | the claims; dismissed it | as nonsense."""
    if lows[0] in ("it", "this", "them", "that"):
        return "as" in lows[1:3]
    head = next(
        (index for index, low in enumerate(lows) if low in words.LINKS or low in ("that", "as", "and")), len(lows)
    )
    return bool(set(lows[:head]) & words.CLAIM_NOUNS) or (cue.verb.lemma == "dismiss" and lows[0] == "as")


def _with_complement(sentence: Sentence, cue: Cue, limit: int) -> int | None:
    """Accused somebody of; called something "..."; cast doubt on."""
    tokens, start = sentence.tokens, cue.right
    rest = [token.low for token in tokens[start : min(limit, start + 26)]]
    if "d" in cue.verb.frames:
        return start + 2 if rest[:1] in (["doubt"], ["doubts"]) and rest[1:2] in (["on"], ["over"]) else None
    if "v" in cue.verb.frames:
        return start if set(rest[:4]) & _FEELINGS else None
    if "x" in cue.verb.frames:
        return start if "of" in rest[1:] else None
    if not rest or (rest[0] in ("off", "up", "out", "in", "back", "it", "police") and len(rest) < 3):
        return None
    if cue.verb.lemma == "call" and rest[0] in ("for", "on"):
        return start if rest[0] == "for" or "to" in rest else None
    quoted = any(tokens[place].kind == "quote" for place in range(start, min(limit, start + 26)))
    named = rest[0] in ("it", "him", "her", "them", "this") and rest[1:2] and (rest[1] in ("a", "an", "the") or quoted)
    described = cue.verb.lemma == "describe" and "as" in rest
    if sentence.tokens[cue.left - 1].low == "what" and cue.left:
        return None
    named = named or (rest[0] in ("the", "mr", "his", "her", "their") and bool({"a", "an"} & set(rest[2:10])))
    return start if rest[0] not in ("off", "up", "out", "in", "back") and (quoted or named or described) else None
