"""Statements without a verb: "according to"."""

from __future__ import annotations

from factcheck.find.attributions import words
from factcheck.find.attributions.claimants import Claimant, apposed_person, claimant_of
from factcheck.find.attributions.clauses import has_verb
from factcheck.find.attributions.limits import cut_by
from factcheck.find.attributions.phrases import Phrase, phrase_after
from factcheck.find.attributions.preceding import clause_opening
from factcheck.find.attributions.sentence import Sentence, Statement
from factcheck.find.attributions.sources import can_be_source, media_name, passed_on_by
from factcheck.find.paragraphs import Span

_POINTING_BACK = (["that's"], ["that", "is"], ["this", "is"], ["that", "was"])
"""That's according to: the content is the sentence before."""


def according_to(sentence: Sentence, found: list[Statement], before: Span | None) -> list[Statement]:
    """Statements given by "according to"; where a verb gave the statement already, its source is added to the chain."""
    added = []
    for index, token in enumerate(sentence.tokens[:-2]):
        if token.low == "according" and sentence.tokens[index + 1].low == "to":
            statement = _accorded(sentence, index, found, before)
            if statement is not None:
                added.append(statement)
    return added


def _accorded(sentence: Sentence, index: int, found: list[Statement], before: Span | None) -> Statement | None:
    phrase = phrase_after(sentence.tokens, index + 2)
    claimant = _source(sentence, phrase)
    if phrase is None or claimant is None or not can_be_source(claimant):
        return None
    earlier = [
        s for s in found if s.content[1] <= sentence.tokens[index].start and s.place < index and s.act != "decline"
    ]
    if earlier and not _starts_anew(sentence, index):
        for statement in earlier:
            statement.chain.append(media_name(sentence, phrase) or claimant.text)
        return None
    content = _accorded_content(sentence, index, _after_apposition(sentence, phrase.end, index), before)
    return _given(sentence, index, claimant, content) if content is not None else None


def _given(sentence: Sentence, index: int, claimant: Claimant, content: Span) -> Statement:
    chain = [name for _, name in passed_on_by(sentence, index)]
    direct = any(token.kind == "quote" and (token.start, token.end) == content for token in sentence.tokens)
    return Statement(claimant, sentence.span(index, index + 2), content, direct, "say", "accord", index, chain=chain)


def _source(sentence: Sentence, phrase: Phrase | None) -> Claimant | None:
    """Who is named after "according to", by the phrase or by the name in apposition to it."""
    if phrase is None:
        return None
    claimant = claimant_of(sentence.tokens, phrase)
    if claimant.kind != "person" and sentence.is_mark(phrase.end, ","):
        return apposed_person(sentence.tokens, phrase.end + 1) or claimant
    return claimant


def _starts_anew(sentence: Sentence, index: int) -> bool:
    """Whether "according to" opens its own clause after "and" or "but"."""
    return index > 0 and sentence.tokens[index - 1].low in ("and", "but")


def _after_apposition(sentence: Sentence, end: int, index: int) -> int:
    """After the comma that closes an apposition to the source, if one does."""
    if not sentence.is_mark(end, ","):
        return end
    for place in range(end + 1, min(len(sentence.tokens), end + 20)):
        if sentence.is_mark(place, ","):
            clause = has_verb(sentence.tokens, end + 1, place) and sentence.tokens[end + 1].low not in words.RELATIVES
            return place if index <= 1 and not clause and place - end > 1 else end
    return end


def _accorded_content(sentence: Sentence, index: int, end: int, before: Span | None) -> Span | None:
    lows = [token.low for token in sentence.tokens[:index]]
    if lows in _POINTING_BACK:
        return before
    fronted = all(low in words.OPENING_ADVERBS or low in (",", "and", "but") for low in lows)
    if fronted or (sentence.is_mark(index - 1, ",") and _opens(lows[-2:-1])):
        start = end + int(sentence.is_mark(end, ","))
        end = min([sentence.end, *(cut_by(sentence, cue) for cue in sentence.cues if cue.left > start + 2)])
        return sentence.span(start, end) if end - start > 1 else None
    return _content_before(sentence, index, end)


def _opens(lows: list[str]) -> bool:
    """But, according to Weil, | ...; when, according to Weil, | ..."""
    return bool(lows) and (lows[0] in ("but", "and") or lows[0] in words.SUBORDINATORS)


def _content_before(sentence: Sentence, index: int, end: int) -> Span | None:
    start = clause_opening(sentence, index)
    last = index - int(sentence.is_mark(index - 1, ",–—-"))
    end = _after_participle(sentence, end)
    inserted = sentence.is_mark(index - 1, ",") and sentence.is_mark(end, ",")
    short = last - start < 2 and not (last > start and sentence.is_quote(start))
    if short and not (last > start and inserted and _breaks_off(sentence, end)):
        return None
    return sentence.span(start, sentence.end if inserted and _breaks_off(sentence, end) else last)


def _after_participle(sentence: Sentence, end: int) -> int:
    """After what the source is said to be: radar data | reviewed by the agency."""
    if end >= sentence.end or not sentence.tokens[end].low.endswith("ed"):
        return end
    commas = (place for place in range(end, min(sentence.end, end + 14)) if sentence.is_mark(place, ","))
    return next(commas, end)


def _breaks_off(sentence: Sentence, comma: int) -> bool:
    """Whether the clause goes on after the source: ..., according to Weil, | had carried arms."""
    if sentence.end - comma < 3:
        return False
    verb = has_verb(sentence.tokens, comma + 1, comma + 3) or sentence.tokens[comma + 1].low.endswith("ed")
    return verb and sentence.tokens[comma + 1].low not in words.CONJUNCTIONS
