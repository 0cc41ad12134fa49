"""Whether a date is only what something is compared with, and of which of several it tells."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.align.contexts import Context, once
from factcheck.find.lexicon.places import DEMONYMS
from factcheck.find.terms import SENTENCES, terms

_COMPARED = re.compile(
    r"\b(?:double|twice|triple|half) the (?:number|amount|rate|figure|total)\b[^,;.]{0,40}$"
    r"|\b(?:than|compared (?:with|to)|against)\s(?:(?:in|on|for|the same period (?:in|of)|that (?:in|of))\s)?$",
    re.IGNORECASE,
)
_OF_A_THING = re.compile(r"\b(?:an?|the|this|that)\s(?:early |late )?$", re.IGNORECASE)
_THING = re.compile(r"^\s((?:[A-Z][\w’'-]+\s){0,3}(?:(?!and\b|or\b|in\b|on\b|when\b|was\b|is\b)[a-z-]+\s?){1,2})")
_OF_A_LAND = re.compile(
    rf"\b({'|'.join(sorted(map(re.escape, DEMONYMS)))})\s(?:[\w-]+\s){{0,2}}"
    r"(?:elections?|votes?|referendum|ballot|primar(?:y|ies)|inauguration|budget)\b(?!.*\b(?:elections?|votes?)\b)"
)
_SUBJECT = re.compile(r"^,\s(?:the\s)?((?:[A-Z][\w’'-]+\s){1,3})")


@once
def is_compared(context: Context) -> bool:
    """As in "double the number recruited in 2015": what it tells is so on another date."""
    return bool(_COMPARED.search(context.before(80)))


def of_two_dated_things(left: Context, right: Context) -> bool:
    """Both years tell which thing is meant, and of two: "a 2012 election", "the 2013 mayoral election"; or somebody
    else acts behind each date; or the vote or ceremony is one of two lands.
    """
    if not (dates_a_thing(left) and dates_a_thing(right)):
        return False
    things, subjects = (_thing(left), _thing(right)), (_subject(left), _subject(right))
    lands = _land(left), _land(right)
    if all(lands) and lands[0] != lands[1]:
        return True
    return (all(things) and things[0] != things[1]) or (all(subjects) and not subjects[0] & subjects[1])


@once
def dates_a_thing(context: Context) -> bool:
    """A thing, somebody's deed or a land's vote is told by the date."""
    return bool(_thing(context) or _subject(context) or _land(context))


@once
def _thing(context: Context) -> frozenset[str]:
    match = _THING.match(context.after(60)) if _OF_A_THING.search(context.before(16)) else None
    return frozenset(terms(match.group(1))) if match else frozenset()


_LAND_BEFORE = 60


@once
def _land(context: Context) -> str:
    """Of which land's vote the date is: the last people named before it, where a vote or a ceremony stands between."""
    found = list(_OF_A_LAND.finditer(context.before(_LAND_BEFORE)))
    return found[-1].group(1) if found else ""


@once
def _subject(context: Context) -> frozenset[str]:
    match = _SUBJECT.match(context.after(60))
    return frozenset(terms(match.group(1))) if match else frozenset()


_OF_A_YEAR = re.compile(
    r"(?:['’]s?|\b(?i:the|an?|his|her|its|their))\s(?:\w+\s)?((?:19|20)\d\d)\s(?!(?:and|or|in|on|at|when|where|was|were|"
    r"is|to|by|as|after|before|he|she|it|they|who|which)\b)[A-Za-z]{3}"
)
_TODAY = re.compile(r"(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening|week))\b", re.IGNORECASE)
_OPENS, _CLOSES = "“", "”"


def of_two_years_works(left: Context, right: Context) -> bool:
    """Both sentences tell by its year which thing they speak of, and of two: "his 1995 return", "the 2005 return"."""
    ours, theirs = years_of_things(left), years_of_things(right)
    return bool(ours and theirs) and not ours & theirs


@once
def years_of_things(context: Context) -> frozenset[str]:
    """The years by which the sentence tells which thing it speaks of."""
    return _years_in(context.claim.evidence[0].quote)


@lru_cache(maxsize=SENTENCES)
def _years_in(quote: str) -> frozenset[str]:
    return frozenset(_OF_A_YEAR.findall(quote))


@once
def is_todays_speech(context: Context) -> bool:
    """ "Today" between quotation marks is the day on which it was said, which need not be that of publication."""
    if not _TODAY.match(context.detail.quote):
        return False
    before = context.before(10_000)
    return before.count('"') % 2 == 1 or before.count(_OPENS) > before.count(_CLOSES)
