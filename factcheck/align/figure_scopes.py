"""Of which year, poll, thing or list of places a figure is told."""

from __future__ import annotations

import re

from factcheck.align.contexts import Context, once
from factcheck.align.slots import slot_in
from factcheck.find.terms import terms
from factcheck.models import DateValue, FigureValue, NameValue

_SENTENCE_END = re.compile(r"[.;!?]\s|,\s(?:and|but|while|which|who)\b")

THE_TWO = re.compile(
    r"\b(?:our|these|those|both|the|between) (?:two|three|2|3) "
    r"(?:countr|nation|side|part(?:y|ies)|leader|government|compan|team)",
    re.IGNORECASE,
)
"""Those of whom the story has told already."""

_PART = re.compile(r"^\s*(?:\w+\s)?(?:from|in)\s(?:the\s)?[A-Z]")

_MEASURED = re.compile(
    r"^[\s)-]*(?:\([^)]*\)[\s-]*)?(?:tall|high|long|wide|deep)?[\s-]*(?:\([^)]*\)\s*)?([a-z]+(?:\s[a-z]+)?)"
)

FEWEST_LISTED = 3


@once
def is_listed_part(context: Context) -> bool:
    """One of three or more counts that are told of one place each: "35,000 from Butte, 65,000 from Yuba"."""
    if not _PART.match(context.after(60)):
        return False
    quote, start = context.claim.evidence[0].quote, context.claim.evidence[0].start
    counts = [detail for detail in context.siblings if detail.kind == "figure"]
    return sum(bool(_PART.match(quote[detail.end - start :][:60])) for detail in counts) >= FEWEST_LISTED


def of_two_things(left: Context, right: Context) -> bool:
    """A "770-foot-tall dam" and a "30-foot wave" are two things that are measured."""
    ours, theirs = _measured(left), _measured(right)
    return bool(ours and theirs and not ours & theirs)


def of_two_spans(left: Context, right: Context) -> bool:
    """A "six-year legal battle" and a "30-year rule": no word for both stands behind the two lengths of time."""
    ours, theirs = _measured(left), _measured(right)
    if not (ours and theirs) or ours & theirs:
        return False
    return not _slot_behind(left) or _slot_behind(left) != _slot_behind(right)


@once
def _slot_behind(context: Context) -> str:
    match, value = _MEASURED.match(context.after(50)), context.detail.value
    return slot_in(value, match.group(1)) if match and isinstance(value, FigureValue) else ""


@once
def _measured(context: Context) -> frozenset[str]:
    before_a_noun = "-" in f"{context.detail.quote}{context.after(2)}"
    match = _MEASURED.match(context.after(50)) if before_a_noun else None
    return frozenset(terms(match.group(1))) if match else frozenset()


YEAR_NEAR = 40

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")

_POLL = re.compile(r"\b(?:polls?|pollsters?|polling|surveys?)\b", re.IGNORECASE)
_OF_A_POLL = re.compile(
    r"\b(?:(?P<before>[A-Z][\w&.-]+) (?:polls?|surveys?)\b"
    r"|(?:polls?|surveys?|pollsters?) (?:(?:carried out |conducted )?by |for |from )?(?:the )?(?P<by>[A-Z][\w&.-]+))"
)


def of_two_years(left: Context, right: Context) -> bool:
    """Another year stands beside one of the two: "almost 75 % at the last election in 2012"."""
    ours, theirs = _year_beside(left), _year_beside(right)
    if ours and theirs:
        return ours != theirs
    if not (ours or theirs) and _only_year(left) and _only_year(right):
        return _only_year(left) != _only_year(right)
    if (ours and _only_year(right) == int(ours)) or (theirs and _only_year(left) == int(theirs)):
        return False
    today = left.answer.published or left.today
    return bool(today and (ours or theirs) and int(ours or theirs) < today.year)


_HAD = re.compile(r"\b(?:has|have|had|having|with|its|boasts|contains?|holds?)\s(?:\w+\s)?$", re.IGNORECASE)


def of_a_thing_and_of_some(left: Context, right: Context) -> bool:
    """One count is the size of a thing ("a 150-seat hall"), and the other is none of what a thing has."""
    if is_attribute(left) == is_attribute(right):
        return False
    return not _HAD.search((right if is_attribute(left) else left).before(24))


@once
def is_attribute(context: Context) -> bool:
    """The count tells the size of a thing: a 150-seat hall is no count of seats that somebody took."""
    return "-" in f"{context.detail.quote.lstrip('-')}{context.after(1)}" and not context.detail.quote[-1:].isspace()


@once
def _only_year(context: Context) -> int:
    """The year that is the one date of the claim; 0 where it has none, or others."""
    days = [detail.value for detail in context.siblings if isinstance(detail.value, DateValue)]
    known = days[0].start if len(days) == 1 and days[0].granularity == "year" else None
    return known.year if known else 0


@once
def _year_beside(context: Context) -> str:
    after = _SENTENCE_END.split(context.after(YEAR_NEAR))[0]
    match = _YEAR.search(after)
    return match.group() if match else ""


def of_two_polls(left: Context, right: Context) -> bool:
    """A share of a poll beside one of a vote; or of two polls: of two pollsters, or no body is named by both."""
    if not (_is_of_a_poll(left) and _is_of_a_poll(right)):
        return _is_of_a_poll(left) != _is_of_a_poll(right)
    ours, theirs = _pollsters(left), _pollsters(right)
    return not (ours & theirs if ours and theirs else _bodies(left) & _bodies(right))


_SO_POLLED = re.compile(r"\b(?:don['’]t knows|undecided|unsure|margin of error)\b", re.IGNORECASE)
_THE_POLL = re.compile(r"(?:It|They|The (?:results?|figures|findings|survey))\b")
POLL_BACK = 2
"""Claims before one in which the poll stands of which it says "it" or "the results"."""


@once
def _is_of_a_poll(context: Context) -> bool:
    """The share is one of those who were asked, by its sentence, or by the one before of which it says "it"."""
    value, quote = context.detail.value, context.claim.evidence[0].quote
    if not isinstance(value, FigureValue) or value.quantity not in ("percent", "ratio"):
        return False
    before = context.earlier[:POLL_BACK] if _THE_POLL.match(quote) else ()
    told = (quote, *(claim.evidence[0].quote for claim, _ in before))
    return any(_POLL.search(text) or _SO_POLLED.search(text) for text in told)


@once
def _pollsters(context: Context) -> frozenset[str]:
    """Who is said to have asked: "a Marran poll", "a survey by the Ledden Institute"."""
    found = _OF_A_POLL.finditer(context.claim.evidence[0].quote)
    return frozenset((match["before"] or match["by"]).casefold() for match in found)


@once
def _bodies(context: Context) -> frozenset[str]:
    values = [detail.value for detail in context.siblings]
    bodies = frozenset(v.text.casefold() for v in values if isinstance(v, NameValue) and v.name_kind == "organisation")
    return frozenset(body for body in bodies if body.split()[-1] not in context.nearest_names)
