"""From statements to attributions: claimants resolved, contents judged, chains put together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.find.attributions.attribution import Attribution
from factcheck.find.attributions.cast import Cast
from factcheck.find.attributions.claimants import Claimant
from factcheck.find.attributions.sentence import Sentence, Statement
from factcheck.find.attributions.sources import hearing_media
from factcheck.find.attributions.stance import certainty_in, polarity_of
from factcheck.find.paragraphs import Span
from factcheck.find.verbs import PREDICATES

_REPLYING = frozenset("reply answer respond retort counter".split())
"""Verbs after a question whose "he" is not who asked."""


def resolved(cast: Cast, sentence: Sentence, statements: Sequence[Statement]) -> list[Attribution]:
    """The attributions of one sentence, in order of their cues."""
    kept: list[Attribution] = []
    for statement in sorted(statements, key=lambda s: s.place):
        named = _named(cast, statement, kept)
        if named is None:
            continue
        around = next((hit for hit in kept if _holds(hit, statement) and not hit.direct), None)
        if around is None or not _goes_on_speaking(around, statement, named[0]):
            kept.append(_attribution(cast, sentence, statement, named, around))
        elif statement.act == "believe" and statement.lemma not in PREDICATES:
            kept = [_hedged(hit) if _holds(hit, statement) else hit for hit in kept]
    cast.asked_by(next((hit.claimant for hit in kept[-1:] if hit.act == "ask"), None))
    return kept


def _goes_on_speaking(around: Attribution, statement: Statement, name: str) -> bool:
    """Whether a statement within another is its claimant's own: the official said they were sure that ..."""
    they = statement.claimant is not None and statement.claimant.text.lower() == "they"
    return around.claimant == name or (they and statement.act == "believe")


def name_of(cast: Cast, claimant: Claimant, after_content: bool = False, replies: bool = False) -> str:
    """The fullest name of a claimant; a pronoun after its content means somebody of the sentences before."""
    if claimant.kind == "pronoun":
        return cast.meant_by(claimant.text.lower(), claimant.span[0], after_content, replies) or claimant.text
    name = cast.fullest(claimant)
    cast.remember(claimant, name)
    return name


def _named(cast: Cast, statement: Statement, kept: Sequence[Attribution]) -> tuple[str, Span | None] | None:
    """The name and its place: the statement's own, else those of the statement before in the sentence."""
    if statement.claimant is not None:
        if kept and kept[-1].act == "ask":
            cast.asked_by(kept[-1].claimant)
        replies = statement.lemma in _REPLYING or bool(kept and kept[-1].act == "ask")
        spoke = kept[-1].cue_span[1] < statement.content[0] if kept else False
        after_content = statement.content[0] < statement.cue[0] and not spoke
        return name_of(cast, statement.claimant, after_content, replies), statement.claimant.span
    return (kept[-1].claimant, kept[-1].claimant_span) if kept else None


def _attribution(
    cast: Cast, sentence: Sentence, statement: Statement, named: tuple[str, Span | None], around: Attribution | None
) -> Attribution:
    content = sentence.text[slice(*statement.content)]
    return Attribution(
        claimant=named[0],
        claimant_span=named[1],
        cue=sentence.text[slice(*statement.cue)],
        cue_span=statement.cue,
        content_start=statement.content[0],
        content_end=statement.content[1],
        direct=statement.direct,
        polarity=polarity_of(statement.act, statement.negated, content),
        certainty=certainty_in(statement.act, statement.lemma, statement.hedged, content),
        act=statement.act,
        reported_by=_chain(cast, sentence, statement, named[0], around),
    )


def _chain(
    cast: Cast, sentence: Sentence, statement: Statement, name: str, around: Attribution | None
) -> tuple[str, ...]:
    """Who heard it, who cites it, and within whose statement it stands."""
    heard = hearing_media(sentence, statement.place) if statement.lemma not in ("accord", "colon") else []
    passed_on = [cast.fuller(link) for link in statement.chain]
    outer = (around.claimant, *around.reported_by) if around is not None else ()
    return tuple(dict.fromkeys(link for link in (*heard, *passed_on, *outer) if link != name))


def _holds(hit: Attribution, statement: Statement) -> bool:
    return hit.content_start <= statement.cue[0] < hit.content_end


def _hedged(hit: Attribution) -> Attribution:
    """Said he believed: the belief hedges what is said."""
    return replace(hit, certainty="hedged") if hit.certainty == "stated" else hit
