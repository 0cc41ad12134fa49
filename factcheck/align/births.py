"""Ages that must fit a birth, and ages of things that must fit the year of building: in one source or two.

"Who has died aged 91" beside "born 4 March 1932; died 18 January 2025"; "the 72-year-old mill" beside "opened in 1962".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Literal

from factcheck.align.ages import SUSPECT, VICTIM, aged, thing_in
from factcheck.align.contexts import Context
from factcheck.align.referents import family_of, person_before, persons_of
from factcheck.models import Answer, DateValue, FigureValue, Reckoning

_BORN = re.compile(r"\bborn,?\s(?:(?:in|at|near)\s[\w’' -]{2,30},?\s)?(?:in\s|on\s)?$", re.IGNORECASE)
_BUILT = re.compile(
    r"\b(?:(?:re)?built|opened|launched|constructed|dat(?:es|ed|ing) (?:from|back to)|delivered|entered service|"
    r"founded|"
    r"established|completed|made|manufactured|commissioned)\s(?:in\s[A-Z]\w+\s)?(?:in\s)?$",
    re.IGNORECASE,
)
_DIED = re.compile(r"\b(?:died|dies|was killed|passed away|drowned)\b[^.;]{0,60}$", re.IGNORECASE)
_KIN = re.compile(
    r"\b(?:mother|father|parents?|sons?|daughters?|wife|husband|brothers?|sisters?|widow|child|children|whose|"
    r"twins?)\b",
    re.IGNORECASE,
)


def find_births(contexts: Sequence[Context]) -> list[Reckoning]:
    """Each age beside each birth of the same person, or thing; whether they fit, a comparator says.

    Args:
        contexts: All of the folder.
    """
    births, deaths = _dated(contexts)
    found = []
    for context in contexts:
        value = context.detail.value
        if not isinstance(value, FigureValue) or value.quantity != "age":
            continue
        who = _whose(context)
        for born in births.get(who, ()):
            died = _death_of(who, context, deaths)
            if born.claim.id != context.claim.id and _is_of_now(context, died):
                rule: Literal["age", "built"] = "built" if who.startswith("the ") else "age"
                found.append(Reckoning(rule, (context.answer, born, *died)))
    return found


def _whose(context: Context) -> str:
    who = aged(context)[0]
    return "" if who in (SUSPECT, VICTIM) else who


def _is_of_now(context: Context, died: Sequence[Answer]) -> bool:
    return bool(died) or context.answer.published is not None


def _dated(contexts: Sequence[Context]) -> tuple[dict[str, list[Answer]], dict[str, list[Answer]]]:
    """When each person was born, and died, and each thing was built."""
    births: dict[str, list[Answer]] = defaultdict(list)
    deaths: dict[str, list[Answer]] = defaultdict(list)
    for context in contexts:
        value = context.detail.value
        if not isinstance(value, DateValue) or not value.start or value.resolved != "explicit":
            continue
        if value.granularity in ("decade", "century"):
            continue  # "millennials, mostly born in the 1980s"
        before = context.before(70)
        if _BORN.search(before) and not _KIN.search(context.claim.evidence[0].quote):
            births[_person_of(context)].append(context.answer)
        elif _BUILT.search(before) and (thing := thing_in(before)):
            births[thing].append(context.answer)
        elif _DIED.search(before):
            deaths[_person_of(context)].append(context.answer)
    births.pop("", None)
    return births, deaths


def _person_of(context: Context) -> str:
    """The one person of the sentence; where it names none, that of the sentence before."""
    families = {family_of(value) for _, value in persons_of(context.siblings)}
    if families:
        return families.pop() if len(families) == 1 else ""
    found = person_before(context)
    return family_of(found[1]) if found else ""


def _death_of(who: str, context: Context, deaths: dict[str, list[Answer]]) -> tuple[Answer, ...]:
    """The death that is dated to the day, in the age's own source where it is dated there."""
    known = sorted(deaths.get(who, ()), key=lambda answer: answer.claim.source != context.claim.source)
    return tuple(known[:1])
