"""How alike two figures of one sort are by the words of their sentences, and how alike they must be."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from math import isclose

from factcheck.align.ages import VICTIM
from factcheck.align.contexts import (
    Context,
    once,
    similarity,
)
from factcheck.align.figure_events import BESIDE, COMMA, are_apart
from factcheck.align.figure_keys import ALIKE
from factcheck.align.periods import period_of
from factcheck.align.slots import slot_of
from factcheck.find.terms import terms
from factcheck.models import FigureValue

BESIDE_ALIKE = 0.15
"""Likeness that is enough where such a word is shared."""

OWN_ALIKE = 0.80
"""One source that tells two figures in two sentences nearly always tells two things; only near-copies are compared."""

ONE_PERSON_ALIKE = 0.10
"""Likeness that is enough where both claims name one person and count one thing ("votes")."""

CONVERTED = 0.04
"""Part by which a measure and its rounded conversion differ at most."""
TELLING = 3
"""A word that no more claims of the folder than this use ("stole") tells what the sum is of."""

TELLING_ALIKE = 0.03
TOLL_ALIKE = 0.06
"""A toll of one class is nearly always that of the story; a weak likeness is enough."""

ONE_SLOT_ALIKE = 0.0
"""Likeness that is enough where both sources tell one figure of one slot ("the sentence"): they share what it is of."""

SLOT_ALIKE = 0.15
"""The same where one of them tells several of that slot."""

FEWEST_SHARED = 2
"""Terms, beside what is counted, that both must share: of a sentence of two words one is half."""

PERSON_ALIKE = 0.45
"""Counts of people of whom nothing is told that a class of toll knows are of many sorts in one story."""

ONE_COUNT_ALIKE = 0.05
"""Likeness that is enough where both sources count one sort of thing once."""

NEVER = 2.0
"""More than any likeness."""

TELLING_NOUNS = frozenset(
    "bodyguard gunman bullet recorder explos cartridg bomb blast devic carriag lifeboat grenad hijack".split()
)
"""What a story counts once: a word more is not needed."""


@once
def told_by(context: Context) -> tuple[str, str]:
    """The source that tells the figure, with what the figure is of and for which stretch of time."""
    return context.claim.source, f"{slot_of(context)} {period_of(context)}"


def told_often(block: Sequence[Context]) -> frozenset[tuple[str, str]]:
    """The sources, with the slot, that tell more than one value of it."""
    values: dict[tuple[str, str], list[FigureValue]] = defaultdict(list)
    for context in block:
        value = context.detail.value
        assert isinstance(value, FigureValue)
        if not any(_is_converted(value, known) for known in values[told_by(context)]):
            values[told_by(context)].append(value)
    return frozenset(told for told, known in values.items() if len(known) > 1)


def _is_converted(value: FigureValue, known: FigureValue) -> bool:
    """One value, or one measure in two units: "65 miles (105 km)"."""
    if (value.low, value.high) == (known.low, known.high):
        return True
    ours, theirs = (figure.low or figure.high or 0 for figure in (value, known))
    nearly = isclose(ours, theirs, rel_tol=CONVERTED) or isclose(value.high or 0, known.high or 0, rel_tol=CONVERTED)
    return value.quantity == "measure" and value.text.split()[1:] != known.text.split()[1:] and nearly


def likeness_of(key: tuple[str, ...], left: Context, right: Context, often: frozenset[tuple[str, str]]) -> float | None:
    """How alike two figures are; 0 where too little for one question, None where they never answer one."""
    return None if are_apart(key, left, right) else likeness(key, left, right, often)


def likeness(key: tuple[str, ...], left: Context, right: Context, often: frozenset[tuple[str, str]]) -> float:
    """How alike two figures are that may answer one question; 0 where it is too little."""
    alike = similarity(left, right)
    once_each = not {told_by(left), told_by(right)} & often
    return alike + 1e-9 if alike >= _needed(key, left, right, once_each=once_each) else 0.0


def _needed(key: tuple[str, ...], left: Context, right: Context, *, once_each: bool) -> float:
    """The likeness that two figures need; little where the same word stands right beside both ("stole", "budget")."""
    if left.claim.source == right.claim.source:
        return OWN_ALIKE
    if key[0] == "count" and once_each and (key[1] in TELLING_NOUNS or key[1] == "majority"):
        return 0.0
    if key[0] == "blows":
        return TOLL_ALIKE
    if key[0] == "age":
        return 0.0 if once_each or key[1] != VICTIM else NEVER
    if key[0] == "toll":
        return TOLL_ALIKE
    if slot_of(left) and slot_of(left) == slot_of(right):
        return ONE_SLOT_ALIKE if once_each else SLOT_ALIKE
    if key[0] == "count" and len(_telling(left) & _telling(right)) < FEWEST_SHARED:
        return NEVER
    if key[0] == "count" and key[1] != "person" and once_each and share_beside(left, right):
        return ONE_COUNT_ALIKE
    if key == ("count", "person"):
        return PERSON_ALIKE
    beside = _beside(left) & _beside(right)
    if key[0] == "count" and left.persons & right.persons:
        return ONE_PERSON_ALIKE
    if key[0] not in ("money", "percent", "measure", "count") or not beside:
        return ALIKE[key[0]]
    return TELLING_ALIKE if min(map(left.weights.count, beside)) <= TELLING else BESIDE_ALIKE


def share_beside(left: Context, right: Context) -> bool:
    """A word, beside what is counted, stands near both figures."""
    return bool(near_telling(left) & near_telling(right))


@once
def near_telling(context: Context) -> frozenset[str]:
    """Words near the figure, without those of what is counted."""
    return frozenset(context.near) & _telling(context)


@once
def _telling(context: Context) -> frozenset[str]:
    """Terms of the claim without those of what is counted."""
    value = context.detail.value
    own = set(terms(value.counted)) if isinstance(value, FigureValue) else set()
    return frozenset(context.words) - own


_NAME = re.compile(r"\b[A-Z][\w’'-]*")


@once
def _beside(context: Context) -> frozenset[str]:
    """Terms within a few words of the figure, on its side of any comma; names left out."""
    before, after = COMMA.split(context.before(BESIDE))[-1], COMMA.split(context.after(BESIDE))[0]
    return frozenset((*terms(_NAME.sub("", before)), *terms(_NAME.sub("", after))))
