"""Stop 6, align: details across sources that answer one question, and claims that dispute each other, are put
together.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from itertools import pairwise

from factcheck.align.attributes import attribute_questions
from factcheck.align.claims import (
    ClaimIndex,
    DroppedHedge,
    capped_claims,
    find_counterclaims,
    find_dropped_hedges,
    group_disputes,
)
from factcheck.align.contexts import Context, cast_of
from factcheck.align.dates import date_questions
from factcheck.align.figures import figure_questions
from factcheck.align.first_names import first_name_questions
from factcheck.align.firsts import find_belated_firsts
from factcheck.align.gather import Caps
from factcheck.align.holders import bare_holder_questions
from factcheck.align.names import holder_questions, place_questions, spelling_questions
from factcheck.align.proposals import ProposedGroup, proposed_questions
from factcheck.align.quotes import quote_questions
from factcheck.align.reckonings import find_reckonings
from factcheck.align.relations import relation_questions
from factcheck.align.voices import find_shared_text, voices
from factcheck.find.terms import Weights, terms
from factcheck.models import Answer, Claim, DateValue, Detail, MentionKind, Question

_ALIGNERS: tuple[tuple[tuple[MentionKind, ...], Callable[[Sequence[Context], Caps], list[Question]]], ...] = (
    (("date",), date_questions),
    (("figure",), figure_questions),
    (("name", "place"), spelling_questions),
    (("name",), first_name_questions),
    (("name",), holder_questions),
    (("name",), bare_holder_questions),
    (("name", "place"), relation_questions),
    (("name", "place"), place_questions),
    (("quote",), quote_questions),
    (("other",), attribute_questions),
)


def align_details(
    answers: Sequence[Answer], claims: Sequence[Claim], proposals: Sequence[ProposedGroup], caps: Caps
) -> tuple[Question, ...]:
    """The questions that details of different claims answer: by rules, then those that a model proposes besides.

    Args:
        answers: Every detail that was understood, with its claim; in order of the sources' paths, then of the text.
        claims: All claims, whose words weigh the terms.
        proposals: Mentions that a model says answer one question.
        caps: Is told of every block that was too large to be compared whole.
    """
    contexts = _once(_contexts(answers, claims))
    questions = [
        question
        for kinds, aligner in _ALIGNERS
        for question in aligner([context for context in contexts if context.detail.kind in kinds], caps)
    ]
    by_id = {answer.detail.id: answer for answer in answers}
    return (*questions, *proposed_questions(proposals, questions, by_id))


def _contexts(answers: Sequence[Answer], claims: Sequence[Claim]) -> list[Context]:
    weights = Weights((*terms(claim.evidence[0].quote), *terms(claim.statement)) for claim in claims)
    siblings: dict[str, list[Detail]] = defaultdict(list)
    for answer in answers:
        siblings[answer.claim.id].append(answer.detail)
    today = _day_of_the_story(answers)
    previous = {
        claim.id: before.evidence[0].quote for before, claim in pairwise(claims) if before.source == claim.source
    }
    told: dict[str, list[Detail]] = defaultdict(list)
    for answer in answers:
        told[answer.claim.source].append(answer.detail)
    casts = {source: cast_of(details) for source, details in told.items()}
    return [
        Context(
            answer,
            weights,
            tuple(siblings[answer.claim.id]),
            today,
            previous.get(answer.claim.id, ""),
            casts[answer.claim.source],
        )
        for answer in answers
    ]


def _day_of_the_story(answers: Sequence[Answer]) -> dt.date | None:
    """The middle day of publication; of undated sources the end of the year that most of their full dates name."""
    published = sorted({answer.claim.source: answer.published for answer in answers if answer.published}.values())
    if published:
        return published[len(published) // 2]
    values = [answer.detail.value for answer in answers]
    years = Counter(value.start.year for value in values if isinstance(value, DateValue) and value.start)
    return dt.date(max(years, key=lambda year: (years[year], year)), 12, 31) if years else None


def _once(contexts: Sequence[Context]) -> list[Context]:
    """One context for each stretch and kind: two claims on one sentence do not make its date stand twice. A
    quotation is its speaker's, rather than of who passes it on.
    """
    ranked = sorted(contexts, key=lambda context: context.detail.kind == "quote" and context.claim.kind != "quotation")
    unique = {_key(context): context for context in reversed(ranked)}
    return [context for context in contexts if unique[_key(context)] is context]


def _key(context: Context) -> tuple[str, int, int, MentionKind]:
    detail = context.detail
    return detail.source, detail.start, detail.end, detail.kind


__all__ = [
    "Caps",
    "ClaimIndex",
    "DroppedHedge",
    "align_details",
    "capped_claims",
    "find_belated_firsts",
    "find_counterclaims",
    "find_dropped_hedges",
    "find_reckonings",
    "find_shared_text",
    "group_disputes",
    "voices",
]
