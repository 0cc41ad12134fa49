"""Innocent readings that are likely: figures which may as well answer two questions are listed, not flagged."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial

from factcheck.align.ages import is_role
from factcheck.align.contexts import Context, once, similarity
from factcheck.align.figure_likeness import TELLING_NOUNS, near_telling
from factcheck.align.grounds import doubted_pairs, is_miscopied, size_of, too_little
from factcheck.align.slots import slot_of
from factcheck.find.terms import terms
from factcheck.models import DateValue, Doubt, FigureValue, NameValue

TIMES = 3.0
"""Figures of which one is as many times the other are rarely of one thing: one counts a part, a place or a day."""
COUNT_TIMES = 2.0
"""The same for counts: in the real news that was read to set it, none of 13 such pairs counted one thing."""
AGE_TIMES = 2.5
"""The same for ages."""
LITTLE = 0.25
"""Likeness below which two figures need words in common right beside them."""
MUCH = 0.40
"""Likeness from which two sentences tell one thing, and a count in one of them is a slip."""
FEWEST_BESIDE = 2
"""Words beside both figures from which they are of one thing; a name counts as two."""
NEAR = 70
"""Characters beside a figure in which such words stand."""
_OWN_QUESTION = frozenset(("age", "toll", "blows"))
"""Sorts of figure that stand for their question: what is counted needs no more in common."""
_WHOLE = re.compile(
    r"\b(?:only|just|merely|all|a total of|no more than|as (?:many|few) as)\s(?:the\s)?$", re.IGNORECASE
)
"""Before a count that is not one of a part."""
_FORESEEN = re.compile(
    r"\b(?:could|might|may|possibl[ey]|possibility|predict\w*|forecast\w*|project(?:ed|ion)s?|estimat\w+ to|"
    r"expected to|set to|on course|likely)\b"
)
_HELD = re.compile(r"\b(?:in custody|remain\w*|still|being held)\b", re.IGNORECASE)
_STRETCH = re.compile(
    r"\b(?:in recent (?:years|months|weeks)|(?:over|in|during) the (?:past|last) (?:\w+ )?(?:years?|decades?|months?|"
    r"weeks?)|since (?:the )?(?:beginning|start) of (?:this|last|the) year|since (?:19|20)\d\d|(?<!of )(?:this|last) "
    r"year|so far this year|all time|ever)\b",
    re.IGNORECASE,
)
_AT_AN_AGE = re.compile(
    r"\b(?:at (?:the )?age(?: of)?|when (?:he|she) was|(?:he|she) was only)\s[\w-]+$", re.IGNORECASE
)
"""Before the age that somebody had when something happened to him."""
_TO = re.compile(r"^\s?(?:votes?\s)?to\s(\d+)\b")
_PLIGHT = re.compile(
    r"^\s(?:(?!(?:from|of|in|on|at|with|by|a|an|the|who|to|and)\b)[\w’'-]+,?\s){0,3}?"
    r"(?:missing|lost|trapped|stranded|rescued|saved|recovered|unaccounted|feared|freed|released)\b",
    re.IGNORECASE,
)
"""Right behind a count: what has become of those who are counted."""
_SINCE = re.compile(
    r"\b(?:first|second|third|last|worst|deadliest|biggest|largest|highest|lowest)\b[^.;,]{0,40}\b(?:in|for)\s"
    r"(?:(?:more than|nearly|almost|about|over|some)\s)?$",
    re.IGNORECASE,
)
"""Before the time that lies between something and the last of its sort: "for the first time in three years"."""
_LEFT_OUT = re.compile(
    r"\b(?:exclud(?:es?|ed|ing)|not (?:includ|count)\w+|without (?:counting|these|those|the)|leaving (?:out|aside)|"
    r"apart from|aside from|other than|not taken into account|net of|(?:before|after) tax(?:es)?|minus)\b",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"^[^.;]{0,30}?,\s(?:\d{1,3}-year-old\s)?[A-Z][\w’'-]+[^.;]{0,60}?\sand\s(?:\d{1,3}-year-old\s)?[A-Z]"
)
"""Behind a count that is of those whose names follow: "the two suspects, Mara Holt and Piet Arden"."""


def doubts_of(key: tuple[str, ...], group: Sequence[Context]) -> tuple[Doubt, ...]:
    """Pairs of figures in two sources that differ in value, and more likely answer two questions than one.

    Args:
        key: The sort of figure.
        group: The figures that were put under one question.
    """
    return doubted_pairs(group, partial(_reading, key))


def _reading(key: tuple[str, ...], left: Context, right: Context) -> str:
    return next(_readings(key, left, right), "") or _too_little(key, left, right)


def _too_little(key: tuple[str, ...], left: Context, right: Context) -> str:
    if key[0] == "blows" or (key[0] == "age" and not is_role(key[1])):
        return ""
    by_nature = key[0] == "toll" or (key[0] == "count" and (key[1] in TELLING_NOUNS or key[1] == "majority"))
    return too_little("toll" if by_nature else "figure", left, right)


def _readings(key: tuple[str, ...], left: Context, right: Context) -> Iterator[str]:
    if _leaves_out(left) != _leaves_out(right):
        yield "one may leave out what the other counts in"
    if key == ("toll", "arrested", "") and _is_held(left) != _is_held(right):
        yield "one tells of those who were held by then, the other of all who were arrested"
    if key[:2] == ("toll", "there") and _are_far_apart(left, right) and not is_miscopied(left, right):
        yield "so far apart that they may be crowds of two places or hours"
    if key[0] == "age" and _is_at_an_age(left) != _is_at_an_age(right):
        yield "one is the age at an earlier time"
    if key[0] == "age" and _are_far_apart(left, right, AGE_TIMES) and not is_miscopied(left, right):
        yield "so far apart that they are hardly ages of one person"
    if key[0] in _OWN_QUESTION:
        return
    if _stretch(left) and _stretch(right) and _stretch(left) != _stretch(right):
        yield "they are told of two stretches of time"
    if key[0] == "duration" and _is_since(left) != _is_since(right):
        yield "one is the time since it last came"
    if _is_listed(left) != _is_listed(right):
        yield "one counts only those whom it names"
    if _is_foreseen(left) and _is_foreseen(right):
        yield "both only say what may be"
    if left.claim.source == right.claim.source and _days(left) != _days(right):
        yield "one source tells of two days"
    if left.claim.source == right.claim.source or _is_of_one_slot(left, right) or is_miscopied(left, right):
        return
    if _is_whole(left) or _is_whole(right):
        return
    if _against(left) and _against(right) and _against(left) != _against(right):
        yield "two votes: neither side had as many"
    if key[0] == "count" and _is_in_a_plight(left) != _is_in_a_plight(right):
        yield "one counts only those of whom more is told: that they are missing, were saved or the like"
    if key[0] == "count" and (_is_one_of_them(left) != _is_one_of_them(right)):
        yield "one tells of a single one of them"
    if key[0] == "count" and (_counts_others(left, right) or _counts_others(right, left)):
        yield "one counts those of a narrower sort"
    few = key[0] == "count" and similarity(left, right) < MUCH
    if _are_far_apart(left, right, COUNT_TIMES if few else TIMES):
        yield "so far apart that one may count a part of what the other counts, or another thing"
    if key[0] in ("count", "money", "percent") and _share_little(key, left, right):
        yield "the sentences share too little to say that both are of one thing"


@once
def _leaves_out(context: Context) -> bool:
    return _LEFT_OUT.search(context.claim.evidence[0].quote) is not None


def _is_of_one_slot(left: Context, right: Context) -> bool:
    return bool(slot_of(left)) and slot_of(left) == slot_of(right)


@once
def _is_held(context: Context) -> bool:
    return _HELD.search(context.around(NEAR)) is not None


@once
def _stretch(context: Context) -> str:
    """The words that tell for which stretch of time it was counted; "" where none stand behind or right before it."""
    match = _STRETCH.search(f"{context.before(NEAR // 2)} {context.after(NEAR + NEAR)}")
    return match.group().casefold() if match else ""


@once
def _is_since(context: Context) -> bool:
    return _SINCE.search(context.before(NEAR)) is not None


@once
def _against(context: Context) -> str:
    """The votes on the other side: "by 335 votes to 287"."""
    match = _TO.match(context.after(NEAR))
    return match.group(1) if match else ""


@once
def _is_listed(context: Context) -> bool:
    return _LISTED.match(context.after(NEAR * 2)) is not None


@once
def _is_foreseen(context: Context) -> bool:
    return _FORESEEN.search(context.around(NEAR)) is not None


@once
def _is_in_a_plight(context: Context) -> bool:
    return _PLIGHT.search(context.after(NEAR)) is not None


def _are_far_apart(left: Context, right: Context, times: float = TIMES) -> bool:
    """One is so many times the other or more."""
    ours, theirs = (size_of(context) for context in (left, right))
    low, high = min(ours, theirs), max(ours, theirs)
    return low > 0 and high >= times * low


@once
def _is_whole(context: Context) -> bool:
    """It is told as all there was: "only three"."""
    return _WHOLE.search(context.before(NEAR)) is not None


@once
def _days(context: Context) -> frozenset[str]:
    return frozenset(detail.value.text for detail in context.siblings if isinstance(detail.value, DateValue))


@once
def _is_at_an_age(context: Context) -> bool:
    return _AT_AN_AGE.search(f"{context.before(NEAR)}{context.detail.quote}") is not None


@once
def _is_one_of_them(context: Context) -> bool:
    return size_of(context) == 1.0


_ENUMERATED = re.compile(r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\s[\w-]+\sand\s$", re.IGNORECASE)
"""Before the last of several counts of one thing, each of its own sort: "four gold and 13 bronze medals"."""


def _counts_others(left: Context, right: Context) -> bool:
    """The words between the number and what it counts are, most of them, nowhere in the other sentence; or they tell
    one sort of several that are counted.
    """
    narrower = _narrowed(left)
    if not narrower:
        return False
    if _ENUMERATED.search(left.before(NEAR)) and not narrower & _narrowed(right):
        return True
    return 2 * len(narrower & {*right.words}) < len(narrower)


@once
def _narrowed(context: Context) -> frozenset[str]:
    """Terms of the words that stand between the number and the noun that is counted."""
    value = context.detail.value
    assert isinstance(value, FigureValue)
    counted = value.counted.split()[-1] if value.counted else ""
    told = f"{context.detail.quote} {context.after(NEAR)}"
    words = rf"[\w.,]+\s((?:[\w’'.-]+\s){{0,4}}?){re.escape(counted.rstrip('y'))}"
    match = re.search(words, told, re.IGNORECASE) if counted else None
    return frozenset(terms(match.group(1))) - {*terms(counted)} if match else frozenset()


def _share_little(key: tuple[str, ...], left: Context, right: Context) -> bool:
    if similarity(left, right) >= LITTLE or (key[0] == "count" and key[1] in TELLING_NOUNS):
        return False
    shared = near_telling(left) & near_telling(right)
    named = {word for word in shared if word in _names_near(left) and word in _names_near(right)}
    return len(shared) + len(named) < FEWEST_BESIDE


@once
def _names_near(context: Context) -> frozenset[str]:
    """Family names of the persons of the claim, in lower case."""
    return frozenset(
        (detail.value.family or detail.value.text.split()[-1]).casefold()
        for detail in context.siblings
        if isinstance(detail.value, NameValue) and detail.value.name_kind == "person"
    )
