"""Where the subject of a reporting verb stands: before it, after it, behind appositions, in the clause before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.find.attributions import words
from factcheck.find.attributions.adjuncts import time_length, without_adjuncts
from factcheck.find.attributions.claimants import Claimant, apposed_person, claimant_of
from factcheck.find.attributions.clauses import has_verb, is_finite
from factcheck.find.attributions.cue import Cue
from factcheck.find.attributions.phrases import Phrase, phrase_after, phrase_before
from factcheck.find.attributions.tokens import Tokens
from factcheck.find.verbs import REPORTING

_FRONTED = frozenset(form for form, known in REPORTING.items() if known.form in ("past", "ing")) | frozenset(
    "speaking pressed questioned talking addressing referring appearing standing quoted".split()
)
"""Participles that open a sentence before its subject: asked whether ..., speaking in ..."""
_OPENERS = frozenset("where when while after because although though as before since whereas".split())
"""Words that open a clause within a sentence, whose subject follows."""
_NO_SUBJECTS = words.MONTHS | words.WEEKDAYS | words.PERIODS
_BEFORE_CLAUSES = (
    words.CONJUNCTIONS
    | words.OPENING_ADVERBS
    | words.MONTHS
    | frozenset(REPORTING)
    | (words.SUBORDINATORS - {"than", "as"})
)
"""Words after which a clause can begin."""


def with_subject(tokens: Tokens, cue: Cue, before: Sequence[Cue]) -> Cue | None:
    """The cue with its subject and the bounds of its clause; None where no subject that can speak stands by it."""
    start = without_adjuncts(tokens, cue.group)
    last = tokens[start - 1] if start else None
    if last is None or last.kind == "quote" or (last.text == "," and start > 1 and tokens[start - 2].kind == "quote"):
        return _inverted(tokens, cue)
    if last.low in ("and", "but", "then", "or"):
        return _coordinated(tokens, cue, start - 1, before)
    if last.low in ("who", "which"):
        return _relative(tokens, cue, start - 1)
    if last.kind == "mark" and last.text != ")":
        return _after_apposition(tokens, cue, start - 1) or _clause_final(tokens, cue, start - 1)
    return _plain(tokens, cue)


def _plain(tokens: Tokens, cue: Cue) -> Cue | None:
    phrase = phrase_before(tokens, cue.group)
    if phrase is None or (phrase.start and tokens[phrase.start - 1].low in words.AUXILIARIES):
        return None
    if cue.bare and not _is_plural(tokens, phrase, cue):
        return None
    return replace(cue, left=phrase.start, claimant=claimant_of(tokens, phrase))


def _is_plural(tokens: Tokens, phrase: Phrase, cue: Cue) -> bool:
    """Whether a verb without an ending can follow: they say, officials claim, another group say."""
    core = [token.low for token in tokens[phrase.start : phrase.end]]
    bound = words.LINKS | words.PARTICIPLES_AFTER_NOUN
    end = next((index for index, low in enumerate(core) if index and low in bound), len(core))
    head = core[end - 1]
    if "and" in core or head in words.PLURALS or (head.endswith("s") and not head.endswith(("'s", "ss"))):
        return True
    return cue.verb.lemma == "say" and (head in words.GROUPS or tokens[phrase.start + end - 1].capital)


def _after_apposition(tokens: Tokens, cue: Cue, comma: int) -> Cue | None:
    """Irena Novak, head of the authority, | said: the leftmost noun phrase from which appositions lead to the verb."""
    mark = tokens[comma].text
    if mark not in ",–—-":
        return None
    best: Cue | None = None
    for place in range(comma - 1, max(0, comma - 50), -1):
        token = tokens[place]
        own = token.text == "," and _opens_own_clause(tokens, place + 1, comma)
        if token.kind == "quote" or token.text in ";:" or own:
            break
        if token.text == mark and not _has_own_verb(tokens, place + 1, comma):
            best = _apposed(tokens, cue, place) or best
    return best


def _opens_own_clause(tokens: Tokens, start: int, end: int) -> bool:
    """..., | where his former aide, Lorna Finch, | had testified: the subject is looked for no further to the left."""
    return tokens[start].low in _OPENERS and not has_verb(tokens, start + 1, end)


def _has_own_verb(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the stretch between two commas is a clause of its own; a relative clause is none."""
    first = tokens[start].low if start < end else ""
    if first in words.CONJUNCTIONS and not (first == "then" and tokens[start + 1].low in words.ARTICLES):
        return True
    if first in words.PREPOSITIONS or first.endswith(("ing", "ed")):
        return False
    for place in range(start, end):
        token = tokens[place]
        if token.kind != "word" and token.text == ",":
            continue
        if token.low in ("who", "which", "whose", "where", "whom", "speaking", "asked"):
            return False
        if is_finite(tokens, place) and not (place and tokens[place - 1].low in ("and", "once", "formerly", "a", "an")):
            return True
    return False


def _apposed(tokens: Tokens, cue: Cue, place: int) -> Cue | None:
    phrase = phrase_before(tokens, place)
    if phrase is None or not _opens_clause(tokens, phrase.start) or phrase.end < place - 2:
        return None
    claimant = claimant_of(tokens, phrase)
    if claimant.kind == "phrase" or claimant.kind == "name":
        claimant = apposed_person(tokens, place + 1) or claimant
    return replace(cue, left=phrase.start, claimant=claimant) if may_be_subject(claimant) else None


def may_be_subject(claimant: Claimant) -> bool:
    """A name, a pronoun, or a phrase that is no time and no number by its words."""
    first, last = claimant.words[0], claimant.words[-1].rstrip(".,")
    return not (last in _NO_SUBJECTS or last.isdigit() or first.isdigit())


def _opens_clause(tokens: Tokens, start: int) -> bool:
    """Whether a clause can begin here: no preposition or verb stands before."""
    if start == 0:
        return True
    before = tokens[start - 1]
    return before.kind in ("mark", "quote", "number") or before.low in _BEFORE_CLAUSES


def _clause_final(tokens: Tokens, cue: Cue, comma: int) -> Cue | None:
    """The trucks have left, | said Brandt; a phrase that a verb follows is no subject: the comma was a stray one."""
    inverted = _inverted(tokens, cue)
    if inverted is None or not (inverted.right < len(tokens) and is_finite(tokens, inverted.right)):
        return inverted
    phrase = phrase_before(tokens, comma) if tokens[comma].text == "," else None
    if phrase is None or phrase.start > 1:
        return None
    return replace(cue, left=phrase.start, claimant=claimant_of(tokens, phrase))


def _inverted(tokens: Tokens, cue: Cue) -> Cue | None:
    """Said Ada Osei, head of the port."""
    if not _inverts(cue):
        return None
    phrase = phrase_after(tokens, cue.index + 1)
    if phrase is None or tokens[phrase.start].low in words.OTHER_PRONOUNS - words.ARTICLES:
        return None
    claimant, right = claimant_of(tokens, phrase), phrase.end
    if claimant.kind != "person" and right < len(tokens) and tokens[right].text == ",":
        claimant = apposed_person(tokens, right + 1) or claimant
    return replace(cue, shape="inverted", right=right, claimant=claimant) if may_be_subject(claimant) else None


def _inverts(cue: Cue) -> bool:
    """Whether the verb can stand before its subject: a bare form of a verb of speech that needs no hearer."""
    spoken = {"p", "q"} & cue.verb.frames or cue.verb.act in ("ask", "say")
    return cue.group == cue.index and cue.form != "base" and cue.verb.lemma != "tell" and bool(spoken)


def _coordinated(tokens: Tokens, cue: Cue, conjunction: int, before: Sequence[Cue]) -> Cue | None:
    """Rejected the claims and | said: the subject of the cue before, else of the sentence."""
    left = conjunction - 1 if conjunction and tokens[conjunction - 1].text == "," else conjunction
    cue = replace(cue, shape="coordinated", left=left)
    if before and before[-1].index < conjunction:
        return cue if not cue.bare or before[-1].form == "base" or _are_many(before[-1].claimant) else None
    subject = main_subject(tokens, conjunction)
    return replace(cue, claimant=subject) if subject is not None and (not cue.bare or _are_many(subject)) else None


def _are_many(claimant: Claimant | None) -> bool:
    if claimant is None:
        return False
    return claimant.words[-1] == "they" or claimant.words[-1].endswith("s") or "and" in claimant.words


def _relative(tokens: Tokens, cue: Cue, pronoun: int) -> Cue | None:
    """Irena Novak, who said ..."""
    end = pronoun - 1 if pronoun and tokens[pronoun - 1].text == "," else pronoun
    phrase = phrase_before(tokens, end) if end else None
    if phrase is None or phrase.end != end:
        return None
    claimant = claimant_of(tokens, phrase)
    speaker = claimant.words[-1] in words.GROUPS or claimant.words[-1] in words.DOCUMENTS
    spoken = claimant.kind == "person" or tokens[pronoun].low == "who" or speaker or "e" not in cue.verb.frames
    return replace(cue, shape="relative", left=pronoun, claimant=claimant) if spoken else None


def main_subject(tokens: Tokens, end: int) -> Claimant | None:
    """The subject of the main clause that ends at `end`: the noun phrase at its start that a verb follows."""
    start = _after_fronted(tokens, end)
    phrase = phrase_after(tokens, start, subject=True)
    if phrase is None or phrase.end >= end:
        pronoun = start < end and tokens[start].low in words.PRONOUNS
        return claimant_of(tokens, Phrase(start, start + 1)) if pronoun else None
    claimant, after = claimant_of(tokens, phrase), phrase.end
    if tokens[after].text in (",", "–", "—"):
        claimant = claimant if claimant.kind == "person" else apposed_person(tokens, after + 1) or claimant
        return claimant if has_verb(tokens, after, end) or _resumes(tokens, after, end) else None
    following = range(after, min(after + 3, end))
    verbal = any(is_finite(tokens, place) or tokens[place].low in REPORTING for place in following)
    return claimant if verbal and may_be_subject(claimant) else None


def _resumes(tokens: Tokens, after: int, end: int) -> bool:
    """Whether the subject's own verb follows the comma that closes an insertion: the bishop, in a sermon, | likened."""
    places = range(after + 2, min(end - 1, after + 24))
    return any(tokens[place].text == "," and tokens[place + 1].low.endswith("ed") for place in places)


def _after_fronted(tokens: Tokens, end: int) -> int:
    """Past an opening adverb or a fronted phrase up to its comma: In Tarn, | the envoy ..."""
    start = 0
    while start < end and (tokens[start].low in words.OPENING_ADVERBS or tokens[start].text == ","):
        start += 1
    timed = start + time_length(tokens, start)
    if timed < end and timed > start:
        start = timed + int(tokens[timed].text == ",")
    first = tokens[start].low if start < end else ""
    if first in words.PREPOSITIONS or first in words.SUBORDINATORS or first in _FRONTED:
        comma = next((place for place in range(start, min(end, start + 25)) if tokens[place].text == ","), None)
        return start if comma is None else comma + 1
    return start
