"""Where the content after a cue ends at the latest."""

from __future__ import annotations

from factcheck.find.attributions import words
from factcheck.find.attributions.adjuncts import after_adjuncts
from factcheck.find.attributions.cue import Cue
from factcheck.find.attributions.sentence import Sentence

_STOPS = {
    "according": ("to",),
    "as": ("cited", "quoted"),
    "but": ("gave", "declined", "did", "provided", "offered"),
    "without": ("elaborating", "giving", "specifying", "providing", "naming"),
}
"""Pairs of words with which the writer goes on in his own voice."""


_NEW_CLAUSE = frozenset("and but while whereas although though yet or".split())


def limit_of(sentence: Sentence, number: int) -> int:
    """The token before which a content after the cue ends at the latest."""
    cue, tokens = sentence.cues[number], sentence.tokens
    limits = [sentence.end]
    limits += [cut_by(sentence, later) for later in sentence.cues[number + 1 :] if later.index > cue.right]
    limits += [_stop_after(sentence, cue)]
    limit = min(place for place in limits if place > cue.index)
    while limit > cue.right and tokens[limit - 1].kind == "mark" and tokens[limit - 1].text in ",–—-;":
        limit -= 1
    return limit


def cut_by(sentence: Sentence, later: Cue) -> int:
    """Where a later cue ends the content before it; the sentence's end where it lies within that content."""
    if later.shape in ("participle", "coordinated"):
        return later.left
    opener = sentence.tokens[later.left - 1] if later.left else None
    if opener is not None and opener.low in ("whom", "which", "whose") and sentence.is_mark(later.left - 2, ","):
        return later.left - 2
    if opener is None:
        return sentence.end
    if later.shape == "relative":
        inserted = any(sentence.is_mark(place, ",") for place in range(later.right, sentence.end))
        return later.left - 1 if opener.text == "," and not inserted else sentence.end
    if opener.low in _NEW_CLAUSE or opener.text == ";":
        return later.left - 1 - int(sentence.is_mark(later.left - 2, ","))
    if opener.quotation is not None and opener.quotation.quote[-2:-1] == "," and _closes(sentence, later):
        return later.left
    if denied_apposition(sentence, later) and later.verb.act == "deny":
        return denied_apposition(sentence, later) - 1
    if opener.low in ("after", "before", "as", "when"):
        commas = (place for place in range(later.left - 2, max(0, later.left - 6), -1) if sentence.is_mark(place, ","))
        return next(commas, later.left - 1)
    return later.left - 1 if opener.text == "," and _closes(sentence, later) else sentence.end


def denied_apposition(sentence: Sentence, cue: Cue) -> int:
    """Where "which" or "an allegation (that)" stands before a cue without another object; 0 for neither."""
    place = cue.left - 1
    if place > 1 and sentence.tokens[place].low in ("which", "something"):
        return place
    place -= int(place > 2 and sentence.tokens[place].low == "that")
    noun = place > 2 and sentence.tokens[place].low in words.CLAIM_NOUNS and sentence.is_mark(place - 2, ",–—-")
    return place - 1 if noun and sentence.tokens[place - 1].low in words.DETERMINERS else 0


def _closes(sentence: Sentence, later: Cue) -> bool:
    """Whether nothing follows the cue in its clause: ..., Norpress reported on Friday."""
    after = after_adjuncts(sentence.tokens, later.right)
    return after >= sentence.end or sentence.is_mark(after, ",")


def _stop_after(sentence: Sentence, cue: Cue) -> int:
    """The first stop after the cue: a semicolon, "according to", a bracket; a comma for a clause within another."""
    tokens = sentence.tokens
    if cue.verb.lemma in ("call", "describe") and cue.left and tokens[cue.left - 1].low == "what":
        named = next((at for at in range(cue.right, min(cue.right + 4, sentence.end)) if sentence.is_quote(at)), None)
        return named + 1 if named is not None else sentence.end
    inner = cue.shape == "relative" or (cue.left == 1 and tokens[0].low in words.SUBORDINATORS)
    depth = 0
    for place in range(cue.right, sentence.end):
        token = tokens[place]
        depth += (token.text == "(") - (token.text == ")")
        if depth < 0 or token.text == ";" or (inner and token.text == "," and place > cue.right):
            return place
        following = tokens[place + 1].low if place + 1 < len(tokens) else ""
        if token.low == "according" and tokens[place - 2].low == "that" and sentence.is_mark(place - 1, ","):
            continue
        if following in _STOPS.get(token.low, ()):
            return place
    return sentence.end
