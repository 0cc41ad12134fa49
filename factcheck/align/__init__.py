"""Stop 6, align: details across sources that answer one question, and claims that dispute each other, are put
together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from factcheck.align.attributes import attribute_questions
from factcheck.align.births import find_births
from factcheck.align.claims import (
    ClaimIndex,
    DroppedHedge,
    capped_claims,
    find_counterclaims,
    find_dropped_hedges,
    group_disputes,
)
from factcheck.align.contexts import Context, contexts_of
from factcheck.align.dates import date_questions
from factcheck.align.doubted_denials import DoubtedDenial, doubted_denials
from factcheck.align.figures import figure_questions
from factcheck.align.first_names import first_name_questions
from factcheck.align.firsts import find_belated_firsts
from factcheck.align.gather import Caps
from factcheck.align.holders import bare_holder_questions
from factcheck.align.misspelled import misspelled_questions
from factcheck.align.names import holder_questions, place_questions, spelling_questions
from factcheck.align.phrases import phrase_questions
from factcheck.align.proposals import ProposedGroup, proposed_questions
from factcheck.align.quotes import quote_questions
from factcheck.align.reckonings import find_reckonings
from factcheck.align.relations import relation_questions
from factcheck.align.voices import find_shared_text, voices
from factcheck.models import MentionKind, Question

_ALIGNERS: tuple[tuple[tuple[MentionKind, ...], Callable[[Sequence[Context], Caps], list[Question]]], ...] = (
    (("date",), date_questions),
    (("figure",), figure_questions),
    (("name", "place"), spelling_questions),
    (("name", "place"), misspelled_questions),
    (("name",), first_name_questions),
    (("name",), holder_questions),
    (("name",), bare_holder_questions),
    (("name", "place"), relation_questions),
    (("name", "place"), place_questions),
    (("quote",), quote_questions),
    (("quote",), phrase_questions),
    (("other",), attribute_questions),
)


def align_details(contexts: Sequence[Context], proposals: Sequence[ProposedGroup], caps: Caps) -> tuple[Question, ...]:
    """The questions that details of different claims answer: by rules, then those that a model proposes besides.

    Args:
        contexts: Every detail that was understood, with what surrounds it; in order of the sources' paths, then of
            the text.
        proposals: Mentions that a model says answer one question.
        caps: Is told of every block that was too large to be compared whole.
    """
    of_kinds = _by_kinds(_once(contexts))
    questions = [question for kinds, aligner in _ALIGNERS for question in aligner(of_kinds[kinds], caps)]
    by_id = {context.detail.id: context.answer for context in contexts}
    return (*questions, *proposed_questions(proposals, questions, by_id))


def _by_kinds(contexts: Sequence[Context]) -> dict[tuple[MentionKind, ...], list[Context]]:
    """The contexts that each aligner is given, in the same order."""
    of_kinds: dict[tuple[MentionKind, ...], list[Context]] = {kinds: [] for kinds, _ in _ALIGNERS}
    for context in contexts:
        kind = context.detail.kind
        for kinds, held in of_kinds.items():
            if kind in kinds:
                held.append(context)
    return of_kinds


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
    "DoubtedDenial",
    "DroppedHedge",
    "align_details",
    "capped_claims",
    "contexts_of",
    "doubted_denials",
    "find_belated_firsts",
    "find_births",
    "find_counterclaims",
    "find_dropped_hedges",
    "find_reckonings",
    "find_shared_text",
    "group_disputes",
    "voices",
]
