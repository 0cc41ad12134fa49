"""Which question a figure can answer at all: a toll of one class, an age of somebody, one counted noun, one unit."""

from __future__ import annotations

import re

from factcheck.align.ages import aged
from factcheck.align.blows import blow_of
from factcheck.align.contexts import (
    Context,
)
from factcheck.align.figure_scopes import THE_TWO, is_listed_part
from factcheck.align.moods import mood_of
from factcheck.align.tolls import befell_all, scope_of, toll_of
from factcheck.find.lexicon.counted import counted_classes
from factcheck.find.lexicon.places import DEMONYMS
from factcheck.find.terms import stem
from factcheck.models import FigureValue

ALIKE = {"count": 0.30, "money": 0.40, "percent": 0.45, "duration": 0.50, "measure": 0.45, "ratio": 0.50}
"""Similarity from which two figures of one quantity may answer one question; other quantities are not compared here."""

_ANY_PERSON = frozenset("person people adult participant volunteer man woman".split())
_NATIONALS = frozenset(map(str.casefold, DEMONYMS))
_NO_THING = frozenset(
    """time thing way side part point place step story storey floor block lot pair half season year month week day night
    hour minute second term occasion goal game match set round case attempt mile other one""".split()
)
"""What is counted in many ways in one story and tells nothing."""


def keys_of(context: Context) -> list[tuple[str, ...]]:
    """The sorts of figure that it may be compared with; none where it answers no question that a story has once."""
    value = context.detail.value
    assert isinstance(value, FigureValue)
    if value.quantity == "age":
        return [("age", aged(context)[0])] if aged(context)[0] and not _is_supposed(context) else []
    if context.claim.certainty in ("question", "conditional"):
        return []
    if is_listed_part(context) or (value.quantity == "multiple" and not blow_of(context)):
        return []
    if value.quantity == "count" and THE_TWO.search(f"{context.before(12)}{context.detail.quote}{context.after(12)}"):
        return []
    if mood_of(context) in ("before", "more", "of some") or (
        mood_of(context) == "change" and value.quantity != "percent"
    ):
        return []
    if _PARENT_OF.search(context.before(16)) or _is_a_day(context):
        return []
    toll = toll_of(context)
    if toll:
        classes = dict.fromkeys(filter(None, (toll, befell_all(context))))
        return [("toll", name, scope_of(value, name)) for name in classes]
    if blow := blow_of(context):
        return [("blows", blow)]
    if value.quantity == "count" and value.counted in ("", "vote") and _is_majority(context):
        return [("count", "majority")]
    if value.quantity == "money" and context.before(1) == "(":
        return []  # the sum before it in another currency
    if value.quantity == "count":
        nouns = ("person",) if value.counted in _ANY_PERSON | _NATIONALS else counted_classes(value.counted)
        return [("count", stem(noun)) for noun in nouns if noun not in _NO_THING and value.high != 0]
    return [(value.quantity, value.unit)] if value.quantity in ALIKE else []


def _is_supposed(context: Context) -> bool:
    """A question or a condition asks nothing of the age that stands beside a name ("Ana Ruiz, 31, will ... if")."""
    beside = context.before(2) == ", " and context.after(1) in (",", "")
    return context.claim.certainty in ("question", "conditional") and not beside


def _is_a_day(context: Context) -> bool:
    """ "Thurs 2/16" is a day of February and no share."""
    return bool(_FRACTION.match(context.detail.quote.strip()) and not context.after(4).startswith(" of"))


_FRACTION = re.compile(r"\d{1,2}/\d{1,2}$")
_PARENT_OF = re.compile(r"\b(?:mother|father|mum|mom|mam|dad|parents?)[- ]of[- ]$", re.IGNORECASE)
"""Before the number of somebody's children."""

_OF_A_MAJORITY = re.compile(
    r"\b(?:majority|maj|margin|difference|lead)\s(?:(?:of|was|is|by|stood at)\s)?(?:just\s|only\s)?$", re.IGNORECASE
)
_A_MAJORITY = re.compile(r"^\s(?:votes?\s)?(?:majority|clear of|ahead of|ahead\b)", re.IGNORECASE)


_TO_SO_MANY = re.compile(r"^\s(?:votes?\s)?to\s\d")
"""Behind the votes on one side, which are no majority: "by a margin of 274 votes to 135"."""


def _is_majority(context: Context) -> bool:
    """By so many votes somebody won: "a majority of 2,343", "2,443 clear of"."""
    if _TO_SO_MANY.match(context.after(24)):
        return False
    return bool(_OF_A_MAJORITY.search(context.before(24)) or _A_MAJORITY.search(context.after(24)))
