"""Statements that nouns report: "her claim that ...", "a statement from the company that ...", "made a claim that"."""

from __future__ import annotations

from factcheck.find.attributions import words
from factcheck.find.attributions.claimants import Claimant, claimant_of, spaced
from factcheck.find.attributions.clauses import has_verb, is_finite
from factcheck.find.attributions.limits import cut_by
from factcheck.find.attributions.phrases import phrase_after, phrase_before
from factcheck.find.attributions.sentence import Sentence, Statement
from factcheck.find.attributions.subjects import may_be_subject
from factcheck.find.verbs import Act

POSSESSIVES = {"his": "he", "her": "she", "their": "they", "its": "it"}
"""The pronoun of each possessive."""
_ACTS: tuple[tuple[Act, str], ...] = (
    ("claim", "claim allegation assertion accusation contention insinuation"),
    ("say", "statement warning argument suggestion announcement report finding conclusion declaration insistence"),
    ("say", "prediction estimate forecast testimony complaint remark comment observation revelation ruling message"),
    ("say", "position stance defense defence"),
    ("deny", "denial"),
    ("doubt", "doubt scepticism skepticism"),
    ("admit", "admission confession acknowledgment acknowledgement concession confirmation"),
    ("believe", "belief view opinion suspicion theory hope fear worry concern conviction"),
    ("promise", "promise pledge vow assurance"),
)
_NOUNS: dict[str, tuple[str, Act]] = {
    noun: (lemma, act)
    for act, lemmas in _ACTS
    for lemma in lemmas.split()
    for noun in (lemma, lemma[:-1] + "ies" if lemma.endswith(("ny", "ry")) else lemma + "s")
}
_MAKING = frozenset(
    "made makes make making issued issues issue gave gives offered repeated repeats echoed reiterated raised".split()
)
"""What one does with a statement to say it."""
_UTTERANCES = frozenset(
    """answer reply response verdict message words advice motto warning explanation comment remark slogan question
    conclusion prediction order orders retort tweet statement assessment summary reaction refrain""".split()
)
_FAR = 10
_TIMES = words.TIMES | words.PERIODS
_MOST_ADJECTIVES = 3


def nominal(sentence: Sentence) -> list[Statement]:
    """The statements of one sentence that nouns report, in order."""
    found = []
    for index, token in enumerate(sentence.tokens[:-3]):
        if token.low in _NOUNS and token.kind == "word" and index:
            claimant, that = _claimant_of(sentence, index)
            if claimant is not None and may_be_subject(claimant) and has_verb(sentence.tokens, that + 1, that + 16):
                found.append(_statement(sentence, index, claimant, that))
    return found


def uttered(sentence: Sentence) -> list[Statement]:
    """His answer was short: "No." Her first words were "Is it raining?" The quotation is whose the words are."""
    tokens = sentence.tokens
    for index in range(1, min(len(tokens) - 2, _FAR)):
        claimant = _owner(sentence, index) if tokens[index].low in _UTTERANCES else None
        quote = next((place for place in range(index + 1, len(tokens)) if sentence.is_quote(place)), None)
        if claimant is None or quote is None or not may_be_subject(claimant):
            continue
        if sentence.is_mark(quote - 1, ":") or (quote == index + 2 and tokens[quote - 1].low in words.BE):
            cue = sentence.span(index, index + 1)
            return [Statement(claimant, cue, sentence.span(quote, quote + 1), True, "say", "utter", index)]
    return []


def _statement(sentence: Sentence, index: int, claimant: Claimant, that: int) -> Statement:
    lemma, act = _NOUNS[sentence.tokens[index].low]
    content = sentence.span(that + 1, _end(sentence, index, that + 1))
    return Statement(claimant, sentence.span(index, index + 1), content, False, act, lemma, index)


def _claimant_of(sentence: Sentence, index: int) -> tuple[Claimant | None, int]:
    """Whose statement the noun at `index` is, and where its "that" stands."""
    tokens = sentence.tokens
    following = tokens[index + 1].low
    if following in ("by", "from"):
        phrase = phrase_after(tokens, index + 2)
        if phrase is None or phrase.end >= sentence.end - 1 or tokens[phrase.end].low != "that":
            return None, 0
        return claimant_of(tokens, phrase), phrase.end
    if following in words.BE and tokens[index + 2].low == "that":
        return _owner(sentence, index), index + 2
    if following != "that":
        return None, 0
    return _owner(sentence, index) or _maker(sentence, index), index + 1


def _owner(sentence: Sentence, index: int) -> Claimant | None:
    """The senator's | claim; his repeated | claim."""
    tokens = sentence.tokens
    for place in range(index - 1, max(-1, index - 2 - _MOST_ADJECTIVES), -1):
        low = tokens[place].low
        if low in POSSESSIVES:
            return Claimant(POSSESSIVES[low], (tokens[place].start, tokens[place].end), "pronoun")
        if low.endswith(("'s", "s'")):
            return _possessor(sentence, place)
        if tokens[place].kind != "word" or low in words.PREPOSITIONS or low in words.DETERMINERS:
            return None
    return None


def _possessor(sentence: Sentence, place: int) -> Claimant | None:
    phrase = phrase_before(sentence.tokens, place + 1)
    if phrase is None or sentence.tokens[place].low.rstrip("'s") in _TIMES:
        return None
    claimant = claimant_of(sentence.tokens, phrase)
    if claimant.kind == "phrase":
        return claimant
    tokens = [token for token in sentence.tokens[phrase.start : phrase.end] if token.start >= claimant.span[0]]
    return Claimant(spaced(tokens).rstrip("'’"), (tokens[0].start, tokens[-1].end), claimant.kind, claimant.title)


def _maker(sentence: Sentence, index: int) -> Claimant | None:
    """The ministry issued a new | warning."""
    tokens = sentence.tokens
    for place in range(index - 1, max(0, index - 5), -1):
        if tokens[place].low in _MAKING:
            while place > 1 and tokens[place - 1].low in words.AUXILIARIES | words.ADVERBS:
                place -= 1
            phrase = phrase_before(tokens, place)
            return claimant_of(tokens, phrase) if phrase is not None else None
        if tokens[place].kind != "word" or tokens[place].low in words.PREPOSITIONS:
            return None
    return None


def _end(sentence: Sentence, noun: int, start: int) -> int:
    """Where the content ends: before the verb of the sentence whose subject the noun is, else before a later cue."""
    end = min([sentence.end, *(cut_by(sentence, cue) for cue in sentence.cues if cue.left > start + 1)])
    if has_verb(sentence.tokens, 0, noun):
        return end
    return next((place for place in _after_verb(sentence, start, end) if is_finite(sentence.tokens, place)), end)


def _after_verb(sentence: Sentence, start: int, end: int) -> range:
    """From behind the clause's own verb up to a word that opens another clause."""
    tokens = sentence.tokens
    place = next((place for place in range(start, end) if is_finite(tokens, place)), end)
    while place < end and (is_finite(tokens, place) or tokens[place].low in words.ADVERBS):
        place += 1
    place += 1
    opens = words.SUBORDINATORS | words.RELATIVES | words.CONJUNCTIONS
    stop = next((at for at in range(place, end) if tokens[at].low in opens), end)
    return range(place, stop)
