"""Statements that somebody quotes: "quoted X as saying", "citing X"."""

from __future__ import annotations

from factcheck.find.attributions import words
from factcheck.find.attributions.claimants import Claimant, apposed_person, claimant_of
from factcheck.find.attributions.phrases import phrase_after, phrase_before
from factcheck.find.attributions.sentence import Sentence, Statement
from factcheck.find.attributions.sources import can_be_source, media_name, passed_on_by
from factcheck.find.attributions.subjects import main_subject
from factcheck.find.paragraphs import Span


def quoted_as_saying(sentence: Sentence) -> list[Statement]:
    """X quoted Y as saying that ...; Y was quoted by X as saying ...: Y says it, X passes it on."""
    tokens, found = sentence.tokens, []
    for index, token in enumerate(tokens):
        if token.low in ("quoted", "quotes", "cited", "cites", "quoting", "citing"):
            place = _as_saying(sentence, index)
            statement = _quoted(sentence, index, place) if place is not None else None
            if statement is not None:
                found.append(statement)
    return found


def _as_saying(sentence: Sentence, index: int) -> int | None:
    for place in range(index + 1, min(len(sentence.tokens) - 1, index + 24)):
        if sentence.tokens[place].low == "as" and sentence.tokens[place + 1].low in (
            "saying",
            "telling",
            "claiming",
            "denying",
            "warning",
        ):
            return place
    return None


def _quoted(sentence: Sentence, index: int, place: int) -> Statement | None:
    passive = any(token.low in words.BE for token in sentence.tokens[max(0, index - 2) : index])
    claimant, chain = (_passive_quoted if passive else _active_quoted)(sentence, index, place)
    said = _said(sentence, index, place + 2)
    if claimant is None or said is None:
        return None
    content, direct = said
    return Statement(claimant, sentence.span(index, index + 1), content, direct, "say", "quote", index, chain=chain)


def _said(sentence: Sentence, index: int, start: int) -> tuple[Span, bool] | None:
    """What follows "as saying", else the quotation in front; with whether it is direct."""
    start += int(sentence.is_mark(start, ":,"))
    start += int(start < len(sentence.tokens) and sentence.tokens[start].low == "that")
    if start < sentence.end:
        return sentence.span(start, sentence.end), sentence.is_quote(start) and start + 1 >= sentence.end
    before = next((place for place in range(index - 1, -1, -1) if sentence.is_quote(place)), None)
    return (sentence.span(before, before + 1), True) if before is not None else None


def _passive_quoted(sentence: Sentence, index: int, place: int) -> tuple[Claimant | None, list[str]]:
    start = index
    while start and sentence.tokens[start - 1].low in words.AUXILIARIES | words.ADVERBS:
        start -= 1
    phrase = phrase_before(sentence.tokens, start)
    chain = [name for at, name in passed_on_by(sentence, index, anybody=True) if at < place]
    return (claimant_of(sentence.tokens, phrase) if phrase else None), chain


def _active_quoted(sentence: Sentence, index: int, place: int) -> tuple[Claimant | None, list[str]]:
    tokens = sentence.tokens
    phrase = phrase_after(tokens, index + 1)
    before = phrase_before(tokens, index)
    if phrase is None or phrase.end > place:
        return None, []
    claimant = claimant_of(tokens, phrase)
    if claimant.kind != "person" and sentence.is_mark(phrase.end, ","):
        claimant = apposed_person(tokens, phrase.end + 1) or claimant
    by = main_subject(tokens, index + 1) if before is None else claimant_of(tokens, before)
    medium = media_name(sentence, before) if before is not None else None
    return claimant, [medium or by.text] if by is not None else []


def citing(sentence: Sentence, found: list[Statement]) -> None:
    """..., Norpress reported, citing two officials: they say it, the agency passes it on."""
    for index, token in enumerate(sentence.tokens[:-1]):
        if token.low in ("citing", "quoting") and sentence.is_mark(index - 1, ",") and not _as_saying(sentence, index):
            statement = next((s for s in reversed(found) if s.place < index), None)
            phrase = phrase_after(sentence.tokens, index + 1)
            if statement is not None and phrase is not None and statement.act in ("say", "claim", "admit"):
                _hand_on(sentence, statement, index, claimant_of(sentence.tokens, phrase))


def _hand_on(sentence: Sentence, statement: Statement, index: int, source: Claimant) -> None:
    if statement.claimant is None or not can_be_source(source):
        return
    statement.chain.insert(0, statement.claimant.text)
    statement.claimant, statement.cue = source, sentence.span(index, index + 1)
    statement.content = (statement.content[0], min(statement.content[1], sentence.tokens[index - 1].start))
