"""What a sentence says came first: "the first bank siege in Halm since 2009", "the airline's first fatal accident"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from factcheck.find.terms import SENTENCES

_CLASSES = (
    ("siege", r"sieges?|stand-?offs?|hostage[- ]takings?"),
    ("quake", r"(?:earth)?quakes?|tremors?"),
    ("theft", r"thefts?|robber(?:y|ies)|heists?|burglar(?:y|ies)|stolen|stole|disappeared|vanished"),
    (
        "accident",
        r"accidents?|crash(?:es|ed)?|derail(?:ed|ments?)|"
        r"lost an? (?:plane|aircraft|jet|helicopter|airliner|ship|ferry|train|[A-Z0-9][\w-]{1,12})",
    ),
    ("attack", r"shootings?|stabbings?|bombings?|massacres?"),
    ("strike", r"strikes?|walk-?outs?|stoppages?"),
    ("flood", r"floods?|flooding|flooded"),
    ("eruption", r"eruptions?|erupted"),
)
"""Sorts of event with the words for each (own list)."""
_EVENTS = {name: re.compile(rf"\b(?:{words})\b") for name, words in _CLASSES}
_BODIES = tuple(
    re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        "airline|carrier|operator",
        "museum|gallery|hall|house|collection",
        "city|town|region|province|district|county|island|country|state|village",
        "school|college|university",
        "company|firm|group",
        "mine|pit|plant|works|mill",
        "line|railway|network",
    )
)
"""Words that may stand for one body or place in a story."""
_FIRST = re.compile(r"\b(?:the|its|their|our|his|her|[\w]{2,20}['’]s?)\sfirst\s(?P<what>(?:[\w-]{2,20}\s?){1,4})")
_FIRST_TIME = re.compile(r"\bfor the first time\b")
_NONE = re.compile(
    r"\b(?:no|not (?:had|seen|suffered|known) (?:a|an|any)|without (?:a|an|any)|last (?:had|saw|suffered) (?:a|an))\s"
    r"(?P<what>(?:[\w-]{2,20}\s?){1,4})"
)
_NEVER = re.compile(
    r"\bnever\s(?:before\s)?(?:had|suffered|been|lost|seen|known|experienced)\s(?P<what>(?:[\w-]{1,20}\s?){1,5})"
)
_SINCE = re.compile(r"\bsince (?:[A-Z][a-z]{2,9} )?(?P<year>(?:19|20)\d\d)\b")
_HISTORY = re.compile(r"\b(?:ever|in (?:the|its|their|our) history)\b")
_DEADLY = re.compile(r"\b(?:deadly|fatal|lethal)\b")
_DEATHS = re.compile(
    r"\b(?:kill(?:ed|ing|s)|died|dead|deaths?|fatal(?:ly)?|loss of life|lives|drowned)\b", re.IGNORECASE
)
_PROPER = re.compile(r"\b[A-Z][\w’'-]{2,}\b")
_PLAIN = frozenset("such deadly fatal lethal major serious armed bank big large".split())
"""Words before the event that most of its sort are too."""
_YEAR = re.compile(
    r"\b(?:[Ii]n|[Oo]n|of)\s(?:(?:\d{1,2}\s)?[A-Z][a-z]{2,8}\s|[A-Z][a-z]{2,8}\s\d{1,2},\s)?((?:19|20)\d\d)\b"
)
_NOT_SO = re.compile(
    r"\b(?:attempt\w*|foiled|averted|plot|nearly|almost|false alarm|drill|film|novel|since)\b", re.IGNORECASE
)

_NO_PLACE = frozenset(
    """The There This That And But After Before January February March April May June July August September October
    November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday""".split()
)
"""Words with a capital that tie no two sentences to one place."""


@dataclass(frozen=True, slots=True)
class First:
    """An event that is said to be the first of its sort."""

    event: str
    deadly: bool
    since: int
    """The year of the last one before; 0 where there was none ever."""
    scope: str
    """The words of the sentence in which the place or body stands."""


@lru_cache(maxsize=SENTENCES)
def first_in(text: str) -> First | None:
    """What is said to have come first, or for the first time, or never to have come before; nothing where no reach in
    time is given, or its sort is not one of ours.
    """
    if _FIRST_TIME.search(text):
        return _for_the_first_time(text)
    match = _FIRST.search(text)
    if match is None:
        return _never_before(text)
    what, rest = match.group("what"), text[match.start() :]
    found = [(hit.start(), name) for name, event in _EVENTS.items() if (hit := event.search(what))]
    if not found:
        return None
    at, event = min(found)
    others = {word for word in what[:at].lower().split() if word not in _PLAIN}
    since = _SINCE.search(rest)
    own = match.group().split()[0].lower() != "the"
    if others or not (since or own or _HISTORY.search(rest)):
        return None
    return First(event, bool(_DEADLY.search(what)), int(since.group("year")) if since else 0, rest)


def _for_the_first_time(text: str) -> First | None:
    """ "The river flooded the town for the first time since 1993"."""
    since = _SINCE.search(text)
    found = [name for name, event in _EVENTS.items() if event.search(text)]
    if len(found) != 1 or not (since or _HISTORY.search(text)):
        return None
    return First(found[0], bool(_DEADLY.search(text)), int(since.group("year")) if since else 0, text)


def _never_before(text: str) -> First | None:
    """ "The airline had never lost a plane", "no fatal crash since 2001"."""
    since, never = _SINCE.search(text), _NEVER.search(text)
    match = never or (_NONE.search(text) if since else None)
    if match is None:
        return None
    what = match.group() if never else match.group("what")
    found = [name for name, event in _EVENTS.items() if event.search(what)]
    if len(found) != 1:
        return None
    return First(found[0], bool(_DEADLY.search(what)), int(since.group("year")) if since else 0, text)


def is_dated_event(event: str, text: str) -> bool:
    """The sentence tells of an event of that sort and names a year."""
    return bool(_EVENTS[event].search(text) and _YEAR.search(text) and not _NOT_SO.search(text))


def earlier_of_its_sort(first: First, text: str) -> int:
    """The year, after `since`, of an event of that sort at that place or body that the sentence tells of; or 0."""
    if not _EVENTS[first.event].search(text) or _NOT_SO.search(text):
        return 0
    if first.deadly and not _DEATHS.search(text):
        return 0
    years = [int(year) for year in _YEAR.findall(text) if int(year) > first.since]
    return min(years) if years and _at_one_place(first.scope, text) else 0


def _at_one_place(scope: str, text: str) -> bool:
    """Both name one place, or the sentence speaks of the same sort of body by no name ("it")."""
    if set(_PROPER.findall(scope)) & set(_PROPER.findall(text)) - _NO_PLACE:
        return True
    if re.search(r"\b(?:the same|this) (?:city|town|region|province|district|county|island|country|state)\b", text):
        return True
    return any(body.search(scope) and (body.search(text) or text.startswith("It ")) for body in _BODIES)
