"""Questions that a model proposes: it names mentions by number, and code has turned the numbers into ids."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from factcheck.align.names import asks_for_holder
from factcheck.align.tolls import asks_for_toll
from factcheck.models import Answer, Aspect, MentionKind, Question

_ASPECT: dict[MentionKind, Aspect] = {"name": "spelling"}


class ProposedGroup(Protocol):
    """What is needed of a proposal."""

    @property
    def kind(self) -> str:
        """ "same question" for mentions that answer one question."""

    @property
    def members(self) -> tuple[str, ...]:
        """Ids of the mentions."""

    @property
    def question(self) -> str:
        """The question in words."""


def proposed_questions(
    proposals: Sequence[ProposedGroup], known: Sequence[Question], answers: Mapping[str, Answer]
) -> tuple[Question, ...]:
    """The proposed groups whose details are of one kind and of which the rules do not know every value already.

    Args:
        proposals: What the model proposed; members that are no understood detail are passed over.
        known: The questions that the rules found.
        answers: Every detail with its claim, by mention id.
    """
    questions = []
    for proposal in proposals:
        if proposal.kind != "same question":
            continue
        members = [answers[member] for member in proposal.members if member in answers]
        for kind in sorted({answer.detail.kind for answer in members}):
            group = tuple(answer for answer in members if answer.detail.kind == kind)
            ids = frozenset(answer.detail.id for answer in group)
            aspect = "holder" if asks_for_holder(proposal.question) else _ASPECT.get(kind, "value")
            # That two quotations answer one question does not make them one utterance: that is told by their words.
            told = any((one.kind, one.aspect) == (kind, aspect) and _tells(one, group) for one in known)
            if kind != "quote" and len(ids) > 1 and not told:
                grows = kind == "figure" and asks_for_toll(proposal.question)
                questions.append(
                    Question(proposal.question, kind, aspect, group, grows=grows, proposed_by="model"),
                )
    return tuple(questions)


def _tells(question: Question, group: Sequence[Answer]) -> bool:
    """It has each value of the group, and at least two of its details: the group would ask the same once more."""
    shared = {answer.detail.id for answer in question.answers} & {answer.detail.id for answer in group}
    return len(shared) > 1 and _values(group) <= _values(question.answers)


def _values(answers: Sequence[Answer]) -> set[str]:
    return {answer.detail.value.text.casefold() for answer in answers}
