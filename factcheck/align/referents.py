"""Of whom a sentence tells that names nobody: "The 58-year-old ...", "He is ...", "The mother of three ..."."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factcheck.align.contexts import Context, once
from factcheck.models import Claim, Detail, NameValue

_SPEAKS = re.compile(
    r"(?:\b(?:said|says|told|added|according to|confirmed|warned|explained|writes|told reporters)\s$"
    r"|^,?\s(?:also\s|later\s)?(?:said|says|told|added|confirmed|warned|explained)\b)"
)
"""Beside the name of somebody who only speaks."""
_IN_PASSING = re.compile(
    r"\b(?:by|with|from|against|husband|wife|widow|brother|sister|son|daughter|mother|father|partner|judge|justice|"
    r"manager|lawyer|spokes\w+|doctor|beat|beating|over),?\s(?:[A-Z][\w.]*\s)?$",
    re.IGNORECASE,
)
"""Before the name of somebody of whom the sentence does not tell."""


def persons_of(details: Iterable[Detail]) -> list[tuple[Detail, NameValue]]:
    """The names of persons, and names that may be a person's, in order of the text."""
    return [
        (detail, detail.value)
        for detail in details
        if isinstance(detail.value, NameValue)
        and (detail.value.name_kind == "person" or (detail.value.name_kind == "unknown" and " " in detail.value.text))
    ]


@once
def named_last(context: Context) -> str:
    """The family name of the person who stands last before the detail in its claim; "" where none does."""
    before = [value for name, value in persons_of(context.siblings) if name.end <= context.detail.start]
    return family_of(before[-1]) if before else ""


@once
def person_before(context: Context) -> tuple[Detail, NameValue] | None:
    """The person of whom the sentences just before the claim tell: the nearest sentence with persons decides."""
    for claim, details in context.earlier:
        if not context.claim.start - claim.end >= 0:
            continue  # another stretch of the claim's own sentence
        persons = persons_of(details)
        if persons:
            return _told_of(claim, persons)
    return None


def _told_of(claim: Claim, persons: Sequence[tuple[Detail, NameValue]]) -> tuple[Detail, NameValue] | None:
    """The one person of whom a sentence tells; None where it tells of two, or only somebody speaks."""
    chief = [(detail, value) for detail, value in persons if not _is_by_the_way(claim, detail)]
    families = {family_of(value) for _, value in chief}
    return chief[0] if len(families) == 1 else None


def _is_by_the_way(claim: Claim, name: Detail) -> bool:
    quote, at, end = claim.evidence[0].quote, name.start - claim.start, name.end - claim.start
    speaks = _SPEAKS.search(quote[max(0, at - 20) : at]) or _SPEAKS.search(quote[end : end + 20])
    return bool(speaks or _IN_PASSING.search(quote[max(0, at - 30) : at]))


def family_of(value: NameValue) -> str:
    """The family name, or the last word of the name, in lower case."""
    return (value.family or value.text.split()[-1]).casefold()
