"""Statements by a colon or by a view: "Osei was not amused: ...", "in his opinion, ..."."""

from __future__ import annotations

from factcheck.find.attributions import words
from factcheck.find.attributions.claimants import Claimant, claimant_of, is_somebody, spaced
from factcheck.find.attributions.nominal import POSSESSIVES
from factcheck.find.attributions.phrases import phrase_after
from factcheck.find.attributions.preceding import clause_opening
from factcheck.find.attributions.sentence import Sentence, Statement
from factcheck.find.attributions.subjects import main_subject
from factcheck.find.paragraphs import Span

_FRONTED = frozenset("asked pressed questioned quizzed".split())
_QUESTIONS = frozenset("whether if why how what when who where about".split())
_LEADING_TO_PUT = words.AUXILIARIES | words.ADVERBS | {"likes", "liked", "to"}
_VIEWS = frozenset("opinion view words account assessment estimation telling".split())


def asked_in_front(sentence: Sentence) -> list[Statement]:
    """Asked by a lawyer | whether resting was not the same thing, he replied ..."""
    tokens = sentence.tokens
    if len(tokens) < 6 or tokens[0].low not in _FRONTED or tokens[1].low != "by":
        return []
    phrase = phrase_after(tokens, 2)
    comma = next((i for i in range(2, len(tokens)) if sentence.is_mark(i, ",")), 0)
    if phrase is None or comma - phrase.end < 2 or tokens[phrase.end].low not in _QUESTIONS:
        return []
    content = sentence.span(phrase.end, comma)
    return [Statement(claimant_of(tokens, phrase), sentence.span(0, 1), content, False, "ask", "ask", 0)]


def as_put(sentence: Sentence) -> list[Statement]:
    """As Weil puts it, | ...; ..., as one resident put it."""
    tokens = sentence.tokens
    for index in range(len(tokens) - 3):
        phrase = phrase_after(tokens, index + 1) if tokens[index].low == "as" else None
        put = phrase.end if phrase is not None else index + 2
        while put < min(len(tokens) - 2, index + 12) and tokens[put].low in _LEADING_TO_PUT:
            put += 1
        if phrase is None or [token.low for token in tokens[put : put + 2]] not in (["put", "it"], ["puts", "it"]):
            continue
        span = _put(sentence, index, put + 2)
        if span is not None:
            direct = any(token.kind == "quote" and (token.start, token.end) == span for token in tokens)
            cue = sentence.span(put, put + 2)
            return [Statement(claimant_of(tokens, phrase), cue, span, direct, "say", "put", put)]
    return []


def _put(sentence: Sentence, index: int, end: int) -> Span | None:
    """What is put so: the clause after it where it opens the sentence, else the clause before."""
    comma = next((place for place in range(end, min(end + 12, sentence.end)) if sentence.is_mark(place, ",:")), None)
    if index == 0:
        return sentence.span(comma + 1, sentence.end) if comma is not None and comma + 2 <= sentence.end else None
    start = clause_opening(sentence, index)
    last = index - int(sentence.is_mark(index - 1, ",–—-"))
    return sentence.span(start, last) if last > start else None


def after_colon(sentence: Sentence) -> list[Statement]:
    """Osei was not amused: "They will regret this." A quotation after a colon is the subject's, whatever the verb."""
    for index in range(2, len(sentence.tokens)):
        if sentence.is_quote(index) and sentence.is_mark(index - 1, ":"):
            claimant = main_subject(sentence.tokens, index - 1)
            if claimant is None or not (claimant.kind != "phrase" or is_somebody(claimant)):
                return []
            content = sentence.span(index, index + 1)
            return [Statement(claimant, sentence.span(index - 1, index), content, True, "say", "colon", index - 1)]
    return []


def in_the_view_of(sentence: Sentence) -> list[Statement]:
    """In his opinion, ...; in the words of Weil, ...; in the ministry's view, ...; ..., in the words of Weil."""
    tokens = sentence.tokens
    closing = _closing_words(sentence)
    if closing is not None:
        return [closing]
    if tokens[0].low == "in":
        for index in range(2, min(7, len(tokens) - 2)):
            if tokens[index].low in _VIEWS:
                viewed = _viewed(sentence, index)
                return [viewed] if viewed is not None else []
    return []


def _closing_words(sentence: Sentence) -> Statement | None:
    """The ship was "a floating coffin," | in the words of one sailor."""
    tokens = sentence.tokens
    for index in range(3, len(tokens) - 4):
        if [token.low for token in tokens[index : index + 4]] == ["in", "the", "words", "of"]:
            phrase = phrase_after(tokens, index + 4)
            if phrase is None or phrase.end < sentence.end:
                return None
            content = sentence.span(clause_opening(sentence, index), index - int(sentence.is_mark(index - 1, ",–—-")))
            return Statement(
                claimant_of(tokens, phrase), sentence.span(index, index + 4), content, False, "say", "view", index
            )
    return None


def _viewed(sentence: Sentence, index: int) -> Statement | None:
    owner, end = _owner(sentence, index)
    if owner is None or not sentence.is_mark(end, ",") or sentence.end - end < 3:
        return None
    direct = sentence.is_quote(end + 1) and end + 2 >= sentence.end
    cue, content = sentence.span(0, index + 1), sentence.span(end + 1, sentence.end)
    return Statement(owner, cue, content, direct, "say", "view", 0)


def _owner(sentence: Sentence, index: int) -> tuple[Claimant | None, int]:
    """Whose view the word at `index` is, and where the phrase ends."""
    tokens = sentence.tokens
    said = tokens[index - 1].low
    if said in POSSESSIVES and index == 2:
        return Claimant(POSSESSIVES[said], (tokens[1].start, tokens[1].end), "pronoun"), index + 1
    if said.endswith(("'s", "s'")):
        span = (tokens[1].start, tokens[index - 1].end)
        return Claimant(
            spaced(tokens[1:index]).rstrip("'’"), span, "name" if tokens[1].capital else "phrase"
        ), index + 1
    phrase = phrase_after(tokens, index + 2) if tokens[index + 1].low == "of" else None
    return (claimant_of(tokens, phrase), phrase.end) if phrase is not None else (None, index)
