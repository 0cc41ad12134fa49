"""Whether two figures are told of two events, two things, two times or two scopes: then they answer no one question."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.align.accounts import accounted
from factcheck.align.ages import SUSPECT, VICTIM, of_two_of_a_family
from factcheck.align.compared import of_two_years_works
from factcheck.align.contexts import (
    NEAR,
    Context,
    days_of,
    is_history,
    occasion_of,
    once,
    speak_of_others,
    told_of_something_else,
)
from factcheck.align.distances import of_two_distances
from factcheck.align.figure_scopes import (
    of_a_thing_and_of_some,
    of_two_polls,
    of_two_spans,
    of_two_things,
    of_two_years,
)
from factcheck.align.happenings import is_of_another
from factcheck.align.moods import mood_of
from factcheck.align.periods import period_of
from factcheck.align.slots import of_one_slot, of_two_slots, slot_of
from factcheck.find.lexicon.counted import counted_class
from factcheck.find.lexicon.places import DEMONYMS
from factcheck.models import DateValue, FigureValue, NameValue

BESIDE = 22
"""Characters beside a sum, share or measure in which its verb or noun stands."""

OF_NAMED = frozenset(
    ("the share of the vote", "the wage", "the pension", "the fall", "the growth", "the distance", "what one is owed")
)
"""Slots that a story fills once for each candidate, company or group: those who stand beside must be the same."""

OF_ANYBODY = frozenset(("the wage", "the pension", "the distance"))
"""Those of them of which a story that names nobody beside it tells the same."""

VARYING = frozenset(("the wind", "the waves", "the rain", "the containment", "the area searched", "the price"))
VARYING_COUNTS = frozenset("firefighter rescuer engine helicopter diver volunteer crew aircraft troop".split())
FAR_APART_DAYS = 30
"""A sentence that dates itself this far from the other speaks of another event."""

OF_SITES = frozenset(("employed", "laid off"))
"""Tolls of a company and of each of its sites: the place must be the same."""

_NOW = re.compile(r"\b(?:still|remain(?:s|ed|ing)?|so far|by (?:now|then)|yet|left)\b", re.IGNORECASE)
_NATIONALS = frozenset(map(str.casefold, DEMONYMS))
COMMA = re.compile(r"[,;:()–—]")


def are_apart(key: tuple[str, ...], left: Context, right: Context) -> bool:
    """Two figures of one sort that never answer one question.

    Args:
        key: The sort of figure.
        left: One figure.
        right: The other.
    """
    return told_of_something_else(left, right) or _of_different_events(left, right, key)


def _of_different_events(left: Context, right: Context, key: tuple[str, ...]) -> bool:
    if key[0] == "age":
        of_a_role = key[1] in (SUSPECT, VICTIM) and is_history(left) != is_history(right)
        return of_a_role or of_two_of_a_family(left, right)
    if of_two_years_works(left, right):
        return True
    if _standing(left) != _standing(right) or of_two_years(left, right) or of_two_polls(left, right):
        return True
    if key[0] == "money" and (_admits_less(left, right) or _admits_less(right, left)):
        return True
    if key[0] == "measure" and (_of_two_sexes(left, right) or of_two_things(left, right)):
        return True
    if key == ("measure", "m") and of_two_distances(left, right):
        return True
    if _of_a_part_of_the_land(left, right) or _of_a_part_of_the_land(right, left):
        return True
    if key[0] == "measure" and _fell_elsewhere(left, right):
        return True
    if key[0] == "duration" and of_two_spans(left, right):
        return True
    if key[0] == "toll" and is_of_another(left) != is_of_another(right):
        return True
    if key[0] == "count" and (of_a_thing_and_of_some(left, right) or _of_one_nation(left) != _of_one_nation(right)):
        return True
    if _of_two_moods(left, right, key):
        return True
    if of_two_slots(left, right):
        return True
    if key[0] == "toll" and key[1] in OF_SITES and _of_two_sites(left, right):
        return True
    if _of_other_things(left, right):
        return True
    if key[0] != "toll" and (speak_of_others(left, right) or _of_different_days(left, right)):
        return True
    return _far_apart(days_of(left), days_of(right))


def _of_two_sites(left: Context, right: Context) -> bool:
    """One names a place, and the other does not or another."""
    ours, theirs = _sites(left), _sites(right)
    return bool(ours or theirs) and not ours & theirs


def _fell_elsewhere(left: Context, right: Context) -> bool:
    """Each of the two towns has its own snow or rain: the name before the depth tells which."""
    if {slot_of(left), slot_of(right)} - {"the rain"}:
        return False
    ours, theirs = _whose(left), _whose(right)
    return bool(ours and theirs) and ours != theirs


@once
def _whose(context: Context) -> str:
    """The place that stands last before the figure."""
    before = [
        name
        for name in context.siblings
        if isinstance(name.value, NameValue) and name.value.name_kind == "place" and name.end <= context.detail.start
    ]
    return max(before, key=lambda name: name.end).value.text.casefold() if before else ""


_MOST_OF_THEM = re.compile(r"\b(?:most|some|many|half|part|majority|among|including)\b[^.;]{0,60}$", re.IGNORECASE)
"""Between a figure and the place of a part of what it counts."""

_DATELINE = re.compile(r"[A-Z][A-Z'’. -]{2,40}(?:,[^.\n]{1,40})?(?: ?\([^)\n]{2,40}\))? ?[-–—]{1,2}\s")


@once
def _sites(context: Context) -> frozenset[str]:
    """The places of the claim with no other figure between them and this one."""
    own = context.detail
    others = [other for other in context.siblings if other.kind == "figure" and other.id != own.id]
    dateline = _DATELINE.match(context.claim.evidence[0].quote)
    starts = context.claim.start + (dateline.end() if dateline else 0)
    places = [
        name
        for name in context.siblings
        if name.start >= starts and isinstance(name.value, NameValue) and name.value.name_kind == "place"
    ]
    return frozenset(
        place.value.text.casefold()
        for place in places
        if isinstance(place.value, NameValue)
        and not any(min(own.start, place.start) < other.start < max(own.start, place.start) for other in others)
        and not _MOST_OF_THEM.search(context.claim.evidence[0].quote[: place.start - context.claim.start])
    )


_VOTES = frozenset(("the turnout", "the share in favour", "the share against", "the share of the vote"))
PLACE_NEAR = 110
_IN_A_PLACE = re.compile(r"\b[Ii]n\s(?:the\s)?(?:[a-z]+\s){0,3}(?:of\s)?([A-Z][\w’'-]+)")


def _of_a_part_of_the_land(left: Context, right: Context) -> bool:
    """A share of the vote in a town which the other source, as far as it has got, has not named."""
    if not {slot_of(left), slot_of(right)} & _VOTES or not _sites(left):
        return False
    told = " ".join((right.claim.evidence[0].quote, *(claim.evidence[0].quote for claim, _ in right.earlier)))
    named = _IN_A_PLACE.findall(left.around(PLACE_NEAR))
    return bool(named) and not any(place in told for place in named)


_EACH = re.compile(
    r"\b(?:each(?! other)|every(?! (?:working )?(?:day|week|month|year)\b)|apiece|a piece|(?:per|a) (mile|"
    r"kilometre|kilometer|head|person|unit))\b",
    re.I,
)
_HE = re.compile(r"\b(?:he|his|him)\b", re.IGNORECASE)
_SHE = re.compile(r"\b(?:she|her|hers)\b", re.IGNORECASE)


@once
def _standing(context: Context) -> tuple[str, str, frozenset[str], str]:
    """What is the same of two figures of one event."""
    return _of_each(context), occasion_of(context), accounted(context), period_of(context)


def _of_each(context: Context) -> str:
    """Whether it is of each of them ("each prototype costs ..."), or of each of which thing ("per mile")."""
    match = _EACH.search(" ".join(context.clause(COMMA, BESIDE * 2, BESIDE)))
    return (match.group(1) or "each").casefold() if match else ""


def _of_two_sexes(left: Context, right: Context) -> bool:
    """What he weighs, and what she does."""
    ours, theirs = (
        (bool(_HE.search(quote)), bool(_SHE.search(quote)))
        for quote in (left.claim.evidence[0].quote, right.claim.evidence[0].quote)
    )
    return any(ours) and any(theirs) and ours == (theirs[1], theirs[0]) and ours[0] != ours[1]


_NAMED = re.compile(r"^\s*((?:[A-Z][\w’'.-]*\s){1,3})[a-z]")


_WON = re.compile(r"^How many (?:seats|goals|points|medals|delegates)\b")
"""What each party or team has so many of: both sentences must name it beside the number."""


def _of_other_things(left: Context, right: Context) -> bool:
    """ "500 Olympiada fans" and "150 Aetos supporters"; "28 %" beside one candidate and "54 %" beside another."""
    ours, theirs = _kind_named(left), _kind_named(right)
    if ours and theirs and not ours & theirs:
        return True
    values = left.detail.value, right.detail.value
    shares = [value for value in values if isinstance(value, FigureValue) and value.quantity in ("percent", "ratio")]
    if (
        len(shares) == 2
        and shares[0].counted != shares[1].counted
        and not (of_one_slot(left, right) and not all(ours.counted for ours in shares))
    ):
        return True
    names, others = left.nearest_names, right.nearest_names
    if _WON.search(left.detail.question) and _WON.search(right.detail.question):
        return not names & others
    if not (slot_of(left) in OF_NAMED and slot_of(right) in OF_NAMED):
        either = bool({slot_of(left), slot_of(right)} & OF_NAMED)
        return either and bool(names and others) and not names & others
    if slot_of(left) in OF_ANYBODY and not (names and others):
        return False
    return not names & others


_ADMITS = re.compile(r"\badmit(?:s|ted|ting)?\b[^.;]{0,40}$", re.IGNORECASE)
_ACCUSES = re.compile(r"\b(?:accus\w+|alleg\w+|suspect\w*)\b", re.IGNORECASE)


def _admits_less(left: Context, right: Context) -> bool:
    """What somebody admits is not what somebody is accused of."""
    return bool(_ADMITS.search(left.before(NEAR)) and _ACCUSES.search(right.claim.evidence[0].quote))


def _of_two_moods(left: Context, right: Context, key: tuple[str, ...]) -> bool:
    """Jobs at risk and jobs that could go are told of one plan; else what may be is not what is."""
    moods = {mood_of(left), mood_of(right)}
    return len(moods) > 1 and not (key[:2] == ("toll", "laid off") and moods == {"is", "possible"})


@once
def _of_one_nation(context: Context) -> bool:
    """Only those of one nation are counted: "four North Korean suspects" may be some of the suspects."""
    return bool(_kind_named(context) & _NATIONALS)


@once
def _kind_named(context: Context) -> frozenset[str]:
    """Capitalised words between the figure and what it counts."""
    match = _NAMED.match(context.after(60))
    return frozenset(match.group(1).casefold().split()) if match else frozenset()


def _of_different_days(left: Context, right: Context) -> bool:
    """What is "still" so, or "remains", is so on the day of publication."""
    if left.answer.published == right.answer.published and left.answer.published:
        return False
    dated = left.answer.published and right.answer.published
    return _is_now(left) or _is_now(right) or bool(dated and _varies(left) and _varies(right))


def _varies(context: Context) -> bool:
    """It goes up and down while a story goes on: the wind, the crews on a fire."""
    value = context.detail.value
    counted = counted_class(value.counted) if isinstance(value, FigureValue) else ""
    return slot_of(context) in VARYING or counted in VARYING_COUNTS


@once
def _is_now(context: Context) -> bool:
    return bool(_NOW.search(context.around(BESIDE * 2)))


def _far_apart(left: Sequence[DateValue], right: Sequence[DateValue]) -> bool:
    """Both are dated, and every date of one is far from every date of the other."""
    gaps = []
    for ours in left:
        for theirs in right:
            if ours.start and ours.end and theirs.start and theirs.end:
                gaps.append(max((theirs.start - ours.end).days, (ours.start - theirs.end).days))
    return bool(gaps) and min(gaps) > FAR_APART_DAYS
