"""Stop 5, normalise: a mention and its document become a detail with a value, or are set down as unparsed with the
reason.
"""

from __future__ import annotations

from typing import assert_never

from factcheck.find.attributes import attribute_value, question_of
from factcheck.find.dates import find_dates
from factcheck.find.figures import find_figures
from factcheck.find.marked import MarkedText, best_overlap, overlapping
from factcheck.find.names import find_names
from factcheck.models import Claim, DateValue, Detail, Mention, NameValue, QuoteValue, Unparsed, Value

_MARKS = "\"“”„«»‘’' ,\n"


def normalise_mention(mention: Mention, claim: Claim, marked: MarkedText) -> Detail | Unparsed:
    """The value of a mention as its own document states it.

    The words are read where they stand, not alone: "Thursday" of "Thursday last week" has the value of the whole.

    Args:
        mention: What stands there.
        claim: The claim that holds it; a quotation's speaker is its claimant.
        marked: The document's text with what the finders found, dates resolved against its day of publication.
    """
    found = _value(mention, claim, marked)
    if isinstance(found, str):
        return Unparsed(**dict(mention), unparsed=found)
    return Detail(**dict(mention), value=found)


def _value(mention: Mention, claim: Claim, marked: MarkedText) -> Value | str:
    match mention.kind:
        case "date":
            return _date(mention, marked)
        case "figure":
            return _figure(mention, marked)
        case "name" | "place":
            return _name(mention, marked)
        case "quote":
            speaker = "" if claim.own_voice else claim.claimant
            return QuoteValue(text=mention.quote.strip(_MARKS), speaker=speaker)
        case "other":
            return _other(mention, marked)
        case _:
            assert_never(mention.kind)


def _other(mention: Mention, marked: MarkedText) -> Value:
    """What the words state where they stand; of several sets the one that the mention asks for."""
    hits = [hit for hit in marked.attributes if (hit.start, hit.end) == (mention.start, mention.end)]
    asked = [hit.value for hit in hits if question_of(hit.value) == mention.question]
    return next(iter(asked or [hit.value for hit in hits]), None) or attribute_value(mention.quote)


def _date(mention: Mention, marked: MarkedText) -> Value | str:
    touched = overlapping(marked.dates, mention.start, mention.end)
    # of "March, seven months before the fire" the month, and not the longer words that lead to no day
    leading = [hit for hit in touched if _leads_to_a_day(hit.value)]
    hit = best_overlap(leading or touched, mention.start, mention.end)
    if hit is None:
        hit = next(iter(find_dates(mention.quote, marked.published)), None)
    if hit is None:
        return f"“{mention.quote}” was not understood as a date"
    value = hit.value
    return value if _leads_to_a_day(value) else (value.unresolved or f"“{mention.quote}” leads to no day")


def _leads_to_a_day(value: DateValue) -> bool:
    return bool(value.start or value.month or value.weekday is not None or value.time)


def _figure(mention: Mention, marked: MarkedText) -> Value | str:
    hit = best_overlap(marked.figures, mention.start, mention.end)
    if hit is None:
        hit = next(iter(find_figures(mention.quote)), None)
    return hit.value if hit is not None else f"“{mention.quote}” was not understood as a figure"


def _name(mention: Mention, marked: MarkedText) -> Value | str:
    hit = best_overlap(marked.names, mention.start, mention.end)
    if hit is None:
        hit = next(iter(find_names(mention.quote)), None)
    if hit is not None:
        return hit.value
    words = " ".join(mention.quote.split())
    return NameValue(text=words, name_kind="place" if mention.kind == "place" else "unknown")


__all__ = ["normalise_mention"]
