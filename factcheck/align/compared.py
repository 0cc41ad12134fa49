"""Whether a date is only what something is compared with, and of which of several it tells."""

from __future__ import annotations

import re

from factcheck.align.contexts import Context, once
from factcheck.find.terms import terms

_COMPARED = re.compile(
    r"\b(?:double|twice|triple|half) the (?:number|amount|rate|figure|total)\b[^,;.]{0,40}$"
    r"|\b(?:than|compared (?:with|to)|against)\s(?:(?:in|on|for|the same period (?:in|of)|that (?:in|of))\s)?$",
    re.IGNORECASE,
)
_OF_A_THING = re.compile(r"\b(?:an?|the|this|that)\s(?:early |late )?$", re.IGNORECASE)
_THING = re.compile(r"^\s((?:[A-Z][\w’'-]+\s){0,3}(?:(?!and\b|or\b|in\b|on\b|when\b|was\b|is\b)[a-z-]+\s?){1,2})")
_SUBJECT = re.compile(r"^,\s(?:the\s)?((?:[A-Z][\w’'-]+\s){1,3})")


@once
def is_compared(context: Context) -> bool:
    """As in "double the number recruited in 2015": what it tells is so on another date."""
    return bool(_COMPARED.search(context.before(80)))


def of_two_dated_things(left: Context, right: Context) -> bool:
    """Both years tell which thing is meant, and of two: "a 2012 election", "the 2013 mayoral election"; or somebody
    else acts behind each date.
    """
    pairs = ((_thing(left), _thing(right)), (_subject(left), _subject(right)))
    things, subjects = pairs
    return (all(things) and things[0] != things[1]) or (all(subjects) and not subjects[0] & subjects[1])


@once
def _thing(context: Context) -> frozenset[str]:
    match = _THING.match(context.after(60)) if _OF_A_THING.search(context.before(16)) else None
    return frozenset(terms(match.group(1))) if match else frozenset()


@once
def _subject(context: Context) -> frozenset[str]:
    match = _SUBJECT.match(context.after(60))
    return frozenset(terms(match.group(1))) if match else frozenset()
