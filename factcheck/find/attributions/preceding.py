"""Indirect speech before a cue: the clause that the cue follows or interrupts."""

from __future__ import annotations

from factcheck.find.attributions import words
from factcheck.find.attributions.adjuncts import after_adjuncts
from factcheck.find.attributions.clauses import has_verb, is_finite, verb_follows
from factcheck.find.attributions.cue import Cue
from factcheck.find.attributions.hearers import after_hearer
from factcheck.find.attributions.limits import denied_apposition
from factcheck.find.attributions.sentence import Sentence, Statement
from factcheck.find.paragraphs import Span

_NEW_CLAUSE = frozenset("and but yet though although while whereas so".split())


def clause_opening(sentence: Sentence, place: int) -> int:
    """Where the clause before a cue begins: at the sentence's start or after a semicolon, past a conjunction."""
    start = 0
    for index in range(place - 1, -1, -1):
        if sentence.is_mark(index, ";:(") or _begins_anew(sentence, index):
            start = index + 1
            break
    while start < place and sentence.tokens[start].low in ("and", "but"):
        start += 1
    return start


def _begins_anew(sentence: Sentence, index: int) -> bool:
    """Whether a new clause follows a cue and its adjuncts: the dam leaks, Weil said on Sunday, | but it may hold."""
    follows = sentence.is_mark(index, ",") and sentence.tokens[index + 1].low in _NEW_CLAUSE
    return follows and any(cue.right <= index == after_adjuncts(sentence.tokens, cue.right) for cue in sentence.cues)


def denied_before(sentence: Sentence, cue: Cue) -> Span | None:
    """Accused of taking bribes, | which he denies; ..., | an allegation he denies."""
    which = denied_apposition(sentence, cue)
    which = 0 if which and sentence.tokens[which].low in ("which", "something") and cue.verb.lemma != "deny" else which
    if cue.verb.act != "deny" or which < 3:
        return None
    start = clause_opening(sentence, which)
    end = which - int(sentence.is_mark(which - 1, ",–—-"))
    return sentence.span(start, end) if end - start > 1 else None


def preceding(sentence: Sentence, cue: Cue, limit: int, found: list[Statement]) -> Span | None:
    """The clause that the cue follows or interrupts; None where there is none or another cue has it already."""
    if "p" not in cue.verb.frames:
        return None
    after = _after_cue(sentence, cue)
    rest = after + int(sentence.is_mark(after, ","))
    if after < limit and rest == after and cue.shape != "inverted":
        return None
    if cue.left == 1 and sentence.tokens[0].low == "as":
        return sentence.span(rest, sentence.end) if after < rest < sentence.end else None
    if _is_inserted(sentence, cue, after, rest):
        return sentence.span(rest, limit) if limit - rest > 1 else None
    left = cue.left - int(cue.left > 0 and sentence.tokens[cue.left - 1].low == "as")
    if not sentence.is_mark(left - 1, ",–—-") or _is_claimed(sentence, left, found):
        return None
    return _around(sentence, left, rest, limit)


def _is_inserted(sentence: Sentence, cue: Cue, after: int, rest: int) -> bool:
    """Whether the cue stands right after the word that opens its content: on the Avon when, his wife said, | it ..."""
    opener = sentence.tokens[cue.left - 2].low if cue.left > 1 else ""
    opens = opener in words.SUBORDINATORS or opener in ("and", "but")
    return opens and after < rest and sentence.is_mark(cue.left - 1, ",")


def _after_cue(sentence: Sentence, cue: Cue) -> int:
    """Past the adjuncts and the hearer."""
    after = after_adjuncts(sentence.tokens, cue.right)
    hearer = after_hearer(sentence, cue, after)
    return after if hearer is None else hearer


def _around(sentence: Sentence, left: int, rest: int, limit: int) -> Span | None:
    """The clause before the cue, with what goes on after it where the cue only interrupts."""
    start = clause_opening(sentence, left)
    fronted = _is_fronted(sentence, start, left - 1)
    if fronted:
        return sentence.span(rest, limit) if limit - rest > 2 else None
    halved = sentence.tokens[left - 2].low in words.AUXILIARIES
    goes_on = rest < limit and sentence.is_mark(rest - 1, ",") and (halved or _goes_on(sentence, rest, limit))
    end = limit if goes_on else left - 1
    return sentence.span(start, end) if end - start >= 2 else None


def _goes_on(sentence: Sentence, rest: int, limit: int) -> bool:
    """Whether the interrupted clause goes on: ..., who moved the money; not "but it may hold", a clause of its own."""
    opener = sentence.tokens[rest].low
    if opener in _NEW_CLAUSE:
        return rest + 1 < limit and is_finite(sentence.tokens, rest + 1)
    return verb_follows(sentence.tokens, rest + int(opener in words.RELATIVES), limit)


def _is_fronted(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the stretch is only an adverbial: In a statement, | Novak said."""
    first = sentence.tokens[start].low
    adverbial = first in words.PREPOSITIONS or first in words.OPENING_ADVERBS or first.endswith("ing")
    return end <= start or (adverbial and not has_verb(sentence.tokens, start, end))


def _is_claimed(sentence: Sentence, left: int, found: list[Statement]) -> bool:
    """Whether an earlier cue's content ends where this one begins: who follows passes it on."""
    before = sentence.tokens[left - 1].start
    return any(not statement.direct and abs(statement.content[1] - before) <= 2 for statement in found)
