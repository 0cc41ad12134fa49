"""Direct speech: the quotations that a cue gives to its claimant."""

from __future__ import annotations

from factcheck.find.attributions import words
from factcheck.find.attributions.clauses import has_verb
from factcheck.find.attributions.cue import Cue
from factcheck.find.attributions.sentence import Sentence

_SPOKEN_WORDS = 3


def quoted_before(sentence: Sentence, cue: Cue) -> list[int]:
    """The quotations right before the cue's clause, if they are speech and no fragment of a clause."""
    if not cue.verb.frames & {"q", "p"} and not _called_out(sentence, cue):
        return []
    place = cue.left - 1 - int(cue.left > 1 and sentence.tokens[cue.left - 1].low == "as")
    while place >= 0 and (sentence.is_mark(place, ",–—-") or sentence.tokens[place].low in words.OPENING_ADVERBS):
        place -= 1
    found: list[int] = []
    while sentence.is_quote(place):
        found.append(place)
        place -= 1
    return found[::-1] if found and _is_speech(sentence, found[-1]) else []


def _called_out(sentence: Sentence, cue: Cue) -> bool:
    """ "Then read to the end," she called out."""
    following = sentence.tokens[cue.index + 1].low if cue.index + 1 < len(sentence.tokens) else ""
    return cue.verb.lemma == "call" and (following in ("out", "back") or sentence.is_mark(cue.index + 1, ".,"))


def _is_speech(sentence: Sentence, first: int) -> bool:
    """Whether the quotation stands by itself: nothing but a word or two before it, or a cue that it follows."""
    tokens = sentence.tokens
    before = [token for token in tokens[:first] if token.kind == "word"]
    quotation = tokens[first].quotation
    if sentence.is_mark(first - 1, ":") or not before:
        return True
    if len(before) == 1:
        return before[0].low in words.OPENING_ADVERBS or (quotation is not None and quotation.quote[1:2].isupper())
    long = quotation is not None and len(quotation.quote.split()) > 8
    return long and sentence.is_mark(first - 1, ",")


def quoted_after(sentence: Sentence, cue: Cue, limit: int) -> int | None:
    """The second half of a broken quotation: "...", he said, | "..."."""
    for place in range(cue.right, min(limit, cue.right + 24)):
        if sentence.is_quote(place):
            lead = sentence.is_mark(place - 1, ",:") or place == cue.right
            return place if lead and not has_verb(sentence.tokens, cue.right, place) else None
    return None


def quoted_next(sentence: Sentence, cue: Cue, start: int, limit: int) -> int | None:
    """The quotation that the cue introduces: after a colon or a comma, or at once if it is a whole utterance."""
    if "q" not in cue.verb.frames:
        return None
    for place in range(start, min(limit, start + 22)):
        if sentence.is_quote(place):
            return place if _introduces(sentence, cue, start, place) else None
        if sentence.tokens[place].low == "that" and place > start:
            return None
    return None


def _introduces(sentence: Sentence, cue: Cue, start: int, place: int) -> bool:
    if sentence.is_mark(place - 1, ":"):
        return True
    clausal = has_verb(sentence.tokens, start, place)
    if sentence.is_mark(place - 1, ","):
        return not clausal
    quotation = sentence.tokens[place].quotation
    at_once = place == start or (place == start + 1 and sentence.tokens[start].low == "that")
    if not at_once or quotation is None:
        return False
    if cue.verb.frames == {"q"} and not quotation.scare:
        return True
    spoken = sentence.text[quotation.words_start : quotation.words_end].split()
    closing = place + 1 >= sentence.end or sentence.is_mark(place + 1, ",")
    return len(spoken) >= _SPOKEN_WORDS and closing and (spoken[0][0].isupper() or len(spoken) > 4)
