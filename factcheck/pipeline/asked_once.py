"""Details that stand under several questions: what one of them tells no less plainly is not asked once more."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from factcheck.compare import Compared
from factcheck.models import Inconsistency, Question

_ORDER = "order"
"""The rule on what is said to have come first."""

Asked = tuple[Question, Compared]


def ask_once(asked: Sequence[Asked]) -> list[Compared]:
    """What the questions came to, without those that another one holds.

    Which of two dates came first is not asked where the two stand against each other already; and a question whose
    details all answer a model's question besides gives way to it, with its flag as the rules put it.
    """
    dated = [_flagged_sides(one) for _, one in asked if one.comparison.kind == "date" and not _asks_order(one)]
    rest = [
        one for one in asked if not (_asks_order(one[1]) and any(_flagged_sides(one[1]) <= sides for sides in dated))
    ]
    wider = [one for one in rest if one[0].proposed_by == "model"]
    homes = {one[1].comparison.id: _home(one, wider) for one in rest}
    flags = {home: one.inconsistency for _, one in rest if (home := homes[one.comparison.id]) and one.inconsistency}
    return [_with_flag(one, flags) for _, one in rest if homes[one.comparison.id] is None]


def _home(asked: Asked, wider: Sequence[Asked]) -> str | None:
    """The comparison of the first wider question that holds this one."""
    return next((other.comparison.id for question, other in wider if _holds((question, other), asked)), None)


def _holds(wide: Asked, narrow: Asked) -> bool:
    """It compares one thing, has all its details and more, and says no less of them."""
    if (wide[0].kind, wide[0].aspect) != (narrow[0].kind, narrow[0].aspect):
        return False
    return _details(narrow[0]) < _details(wide[0]) and _says_no_less(wide[1], narrow[1])


def _says_no_less(wide: Compared, narrow: Compared) -> bool:
    if narrow.inconsistency is not None:
        return wide.inconsistency is not None and wide.inconsistency.id == narrow.inconsistency.id
    return narrow.comparison.agreement != "unclear" or wide.comparison.agreement in ("unclear", "differ")


def _with_flag(one: Compared, flags: dict[str, Inconsistency]) -> Compared:
    """The comparison with the flag of the question that it holds, where that has one."""
    flag = flags.get(one.comparison.id)
    if flag is None:
        return one
    return dataclasses.replace(one, inconsistency=flag.model_copy(update={"comparison": one.comparison.id}))


def _asks_order(one: Compared) -> bool:
    return one.inconsistency is not None and one.inconsistency.rule == _ORDER


def _flagged_sides(one: Compared) -> frozenset[str | None]:
    """Details of what was flagged; none where nothing was."""
    return frozenset(side.mention for side in one.inconsistency.sides) if one.inconsistency else frozenset()


def _details(question: Question) -> frozenset[str]:
    return frozenset(answer.detail.id for answer in question.answers)
