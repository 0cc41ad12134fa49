"""Which of very many answers to one question are compared: a few for each value, since it is values that differ."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence

from factcheck.models import Answer

FEW = 60
"""Answers up to which each is compared with every other."""
MOST_VALUES = 120
"""Values of one question that are compared; of more, those that most answers give."""


def few_of_each(answers: Sequence[Answer]) -> list[Answer]:
    """All answers where they are few; else, for each value, the first and the last published and the first by content.

    Which values can all hold is told by these alone: a toll that grew is told by when a value was first and last given.
    """
    if len(answers) <= FEW:
        return list(answers)
    chosen = {id(answer) for given in _most_given(answers)[:MOST_VALUES] for answer in _ends(given)}
    return [answer for answer in answers if id(answer) in chosen]


def values_left_out(answers: Sequence[Answer]) -> int:
    """How many answers give values that are not compared."""
    return sum(map(len, _most_given(answers)[MOST_VALUES:])) if len(answers) > MOST_VALUES else 0


def _most_given(answers: Sequence[Answer]) -> list[list[Answer]]:
    """The answers by their values, what most give first."""
    by_value: dict[str, list[Answer]] = defaultdict(list)
    for answer in answers:
        by_value[answer.value_key].append(answer)
    return sorted(by_value.values(), key=lambda given: (-len(given), min(map(_place, given))))


def _ends(given: Sequence[Answer]) -> tuple[Answer, Answer, Answer]:
    def told(answer: Answer) -> tuple[dt.date, tuple[str, int]]:
        return answer.published or dt.date.min, _place(answer)

    return min(given, key=told), max(given, key=told), min(given, key=_place)


def _place(answer: Answer) -> tuple[str, int]:
    """An order that hashes of files and offsets decide, not the files' names."""
    return answer.detail.source, answer.detail.start
