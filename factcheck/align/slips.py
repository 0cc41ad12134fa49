"""Which two names, a letter apart, are one person's by what their sources tell of both."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set

from factcheck.align.contexts import Context, once, share_a_sentence, similarity
from factcheck.find.lexicon.roles import KIN
from factcheck.find.slips import a_slip_apart, of_a_rare_surname, of_one_first_name
from factcheck.find.terms import terms
from factcheck.models import NameValue

ALIKE = 0.30
"""Likeness of two claims that tells that both are of one person."""
SOMEWHAT_ALIKE = 0.15
"""The same where both name one other person."""
FEW = 20
"""Sentences of each name that are asked."""
OFTEN = 3
"""Times that a name stands beside which another, used once in the same source, is a slip."""
_WORD = re.compile(r"\w+")
_ANYBODYS = frozenset("mr mrs ms miss dr sir man woman resident member".split())


def is_a_slip(left: Sequence[Context], right: Sequence[Context], alone: Mapping[str, Set[str]]) -> bool:
    """No source uses both names, or one of them a single time, and both have one rare surname or one office, or stand
    in sentences that tell the like or name the same company.

    Args:
        left: Where one name stands.
        right: Where the other stands.
        alone: Sources that use a surname alone, by the surname: who writes "Amaro" behind "Luis Amao" tells the slip.
    """
    if not a_slip_apart(_text(left), _text(right)):
        return False
    if _share_a_source(left, right) and not (_is_a_stray(left, right) or _is_a_stray(right, left)):
        return False
    if is_one_surname(_text(left), _text(right)) or set().union(*map(_office, left)) & set().union(
        *map(_office, right)
    ):
        return True
    if of_one_first_name(_text(left), _text(right)) or _is_called(left, right, alone) or _is_called(right, left, alone):
        return True
    return any(_tell_the_like(ours, theirs) for ours in left[:FEW] for theirs in right[:FEW])


def _share_a_source(left: Sequence[Context], right: Sequence[Context]) -> bool:
    return not {context.claim.source for context in left}.isdisjoint(context.claim.source for context in right)


def _is_a_stray(slip: Sequence[Context], other: Sequence[Context]) -> bool:
    """Used once, in a sentence of nobody's kin, where the other name is used often, but not in that sentence."""
    if len(slip) > 1 or len(other) < OFTEN:
        return False
    told = slip[0].claim.evidence[0].quote
    return not share_a_sentence(slip, other) and KIN.isdisjoint(_WORD.findall(told.casefold()))


def _is_called(slip: Sequence[Context], other: Sequence[Context], alone: Mapping[str, Set[str]]) -> bool:
    """The source of the slip uses the other's surname by itself, and the slip's never."""
    sources = {context.claim.source for context in slip}
    return sources <= alone.get(_surname(other[0]), set()) and sources.isdisjoint(alone.get(_surname(slip[0]), set()))


def is_one_surname(left: str, right: str) -> bool:
    """Both names end in one surname that few bear: whose first names a letter apart are one person's."""
    return left.split()[-1].casefold() == right.split()[-1].casefold() and of_a_rare_surname(left)


def _tell_the_like(left: Context, right: Context) -> bool:
    """The sentences are alike, or somewhat alike and name one other person."""
    own = {_surname(left), _surname(right)}
    company = (left.persons & right.persons) - own
    return similarity(left, right) >= (SOMEWHAT_ALIKE if company else ALIKE)


def _surname(context: Context) -> str:
    value = context.detail.value
    return (value.family or value.text.split()[-1]).casefold() if isinstance(value, NameValue) else ""


def _text(contexts: Sequence[Context]) -> str:
    value = contexts[0].detail.value
    return value.text if isinstance(value, NameValue) else ""


@once
def _office(context: Context) -> frozenset[str]:
    """Terms of the title and the role beside the name."""
    value = context.detail.value
    told = f"{value.title} {value.role}" if isinstance(value, NameValue) else ""
    return frozenset(terms(told)) - _ANYBODYS
