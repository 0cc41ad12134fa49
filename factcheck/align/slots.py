"""What a sum, a length of time, a share or a measure is of: the sentence, the loot, the turnout.

Two papers tell "54 months of imprisonment" and "five and a half years behind bars" in sentences that share no word.
What they share is what the figure is of, and that stands beside it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.align.contexts import Context, once
from factcheck.find.lexicon.slots import SLOT_WORDS
from factcheck.find.terms import STRETCHES
from factcheck.models import FigureValue

REACH = 52
"""Characters on each side of a figure in which the words stand that tell what it is of."""

_CLAUSE = re.compile(r"[;.!?]|,\s(?:while|but|which|who)\b")
_SLOTS = {
    quantity: [(name, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for name, words in slots.items()]
    for quantity, slots in SLOT_WORDS.items()
}


@once
def slot_of(context: Context) -> str:
    """What the figure is of, by the words nearest to it in its clause; "" where none of them stands there."""
    value = context.detail.value
    if not isinstance(value, FigureValue):
        return ""
    return _nearest(_sort(value), *context.clause(_CLAUSE, REACH, REACH))


@lru_cache(maxsize=STRETCHES)
def _nearest(sort: str, before: str, after: str) -> str:
    found = [
        (distance, order, name)
        for order, (name, words) in enumerate(_SLOTS.get(sort, ()))
        for distance in _distances(words, before, after)
    ]
    return min(found, default=(0, 0, ""))[2]


_ALIKE = (
    frozenset(("the cost", "the price", "the value")),
    frozenset(("the sitting", "the debate")),
    frozenset(("the sitting", "the talks")),
    frozenset(("the value", "the loot")),
    frozenset(("the value", "the street value")),
    frozenset(("the cost", "the damage")),
    frozenset(("the value", "the damage")),
    frozenset(("the loss", "the hole")),
)
"""Slots whose words newspapers also use of one another: jewels "worth €14m" are the loot."""


def of_one_slot(left: Context, right: Context) -> bool:
    """The two figures are of one thing, by the words beside both."""
    return bool(slot_of(left) and slot_of(right)) and not of_two_slots(left, right)


def slot_in(value: FigureValue, text: str) -> str:
    """What a figure is of by a few words; "" where none of them tells."""
    return next((name for name, words in _SLOTS.get(_sort(value), ()) if words.search(text)), "")


def of_two_slots(left: Context, right: Context) -> bool:
    """The two figures are of two things, by the words beside both."""
    ours, theirs = slot_of(left), slot_of(right)
    return bool(ours and theirs) and ours != theirs and not any({ours, theirs} <= alike for alike in _ALIKE)


def _sort(value: FigureValue) -> str:
    return f"measure {value.unit}" if value.quantity == "measure" else value.quantity


def _distances(words: re.Pattern[str], before: str, after: str) -> list[int]:
    """How far the words stand from the figure; what follows it is nearer than what stands before it."""
    left = [2 * (len(before) - match.end()) + 1 for match in words.finditer(before)]
    right = [2 * match.start() for match in words.finditer(after)]
    return [*left, *right]
