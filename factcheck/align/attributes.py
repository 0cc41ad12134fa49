"""Which attributes of closed sets are stated of one subject: the weapon, the side of the body, the getaway car."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from factcheck.align.contexts import (
    Context,
    cluster,
    is_history,
    of_another_occasion,
    similarity,
    speak_of_others,
)
from factcheck.find.attributes import changes, compatible, is_generic, question_of
from factcheck.models import OtherValue, Question

OF_PERSONS = ("side of", "place of the wound", "custody", "plea", "verdict")
"""Sets of which each person has a member: two persons who are both named are told apart."""


def attribute_questions(contexts: Sequence[Context]) -> list[Question]:
    """Groups of members of one set, told by sources none of which gives what the other gives."""
    blocks: dict[str, list[Context]] = defaultdict(list)
    for context in contexts:
        value = context.detail.value
        if isinstance(value, OtherValue) and _may_be_compared(context, value):
            blocks[value.attribute].append(context)
    return [question for name in sorted(blocks) for question in _in_block(name, blocks[name])]


def _may_be_compared(context: Context, value: OtherValue) -> bool:
    claim = context.claim
    told = claim.certainty not in ("question", "conditional") and claim.polarity == "asserts"
    return bool(value.attribute) and told and not is_history(context)


def _in_block(name: str, block: Sequence[Context]) -> list[Question]:
    given = _given(block)
    linked, apart = {}, set()
    for left, right in combinations(range(len(block)), 2):
        ours, theirs = block[left], block[right]
        if ours.claim.source == theirs.claim.source:
            continue
        if _of_two_subjects(name, ours, theirs) or _meet(
            given[ours.claim.source], given[theirs.claim.source], ours, theirs
        ):
            apart.add((left, right))
        else:
            linked[left, right] = 0.5 + similarity(ours, theirs) / 2
    groups = cluster(block, linked, frozenset(apart))
    return [_question(group) for group in groups if len({context.claim.source for context in group}) > 1]


def _given(block: Sequence[Context]) -> dict[str, list[OtherValue]]:
    """Every member that each source gives anywhere."""
    given: dict[str, list[OtherValue]] = defaultdict(list)
    for context in block:
        if isinstance(context.detail.value, OtherValue):
            given[context.claim.source].append(context.detail.value)
    return given


def _meet(ours: Sequence[OtherValue], theirs: Sequence[OtherValue], left: Context, right: Context) -> bool:
    """The two differ, and yet one source gives the other's too: it tells two things, not another thing."""
    mine, yours = left.detail.value, right.detail.value
    if not (isinstance(mine, OtherValue) and isinstance(yours, OtherValue)) or compatible(mine, yours):
        return False
    return any(compatible(mine, other) and not is_generic(other) for other in theirs) or any(
        compatible(yours, other) and not is_generic(other) for other in ours
    )


def _of_two_subjects(name: str, left: Context, right: Context) -> bool:
    if of_another_occasion(left, right):
        return True
    return name.startswith(OF_PERSONS) and speak_of_others(left, right)


def _question(group: Sequence[Context]) -> Question:
    value = group[0].detail.value
    assert isinstance(value, OtherValue)
    answers = tuple(context.answer for context in group)
    return Question(question_of(value), "other", "value", answers, grows=changes(value))
