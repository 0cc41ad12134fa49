"""Direct quotations with whoever speaks and the words that give the quotation to them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.find.attributions import Attribution, find_attributions
from factcheck.find.paragraphs import Span
from factcheck.find.quoted import Quoted, find_quoted

BEFORE = 20
"""Attributions that begin at or before a quotation among which its own is looked for: nesting is never as deep."""


@dataclass(frozen=True, slots=True)
class Quotation(Quoted):
    """Words between quotation marks and who says them; `text[start:end] == quote`."""

    speaker: str = ""
    """The fullest name that the document gives, without titles; else the phrase itself ("a police officer"); "" where
    the document gives the words to nobody, and for scare quotes."""
    cue: str = ""
    """The words that give the quotation to its speaker: "said", "according to", ":"."""
    cue_span: Span | None = None
    """Where they stand; the cue before, where a quotation goes on without one."""


def find_quotations(text: str) -> list[Quotation]:
    """Every quotation of `text` in order of its start; a nested one follows the one that it lies within."""
    return spoken(find_quoted(text), find_attributions(text))


def spoken(quoted: Sequence[Quoted], attributions: Sequence[Attribution]) -> list[Quotation]:
    """The quoted stretches of a text with their speakers.

    Args:
        quoted: What `find_quoted` finds in the text.
        attributions: What `find_attributions` finds in it, in order of the content's start.
    """
    starts = [attribution.content_start for attribution in attributions]
    return [_with_speaker(one, _last(attributions, bisect_right(starts, one.start))) for one in quoted]


def _last(attributions: Sequence[Attribution], end: int) -> Sequence[Attribution]:
    return attributions[max(0, end - BEFORE) : end]


def _with_speaker(quoted: Quoted, before: Sequence[Attribution]) -> Quotation:
    stretch = (quoted.start, quoted.end, quoted.words_start, quoted.words_end, quoted.quote)
    sort = (quoted.closed, quoted.scare, quoted.continues, quoted.nested)
    found = None if quoted.nested or quoted.scare else _attribution_of(quoted, before)
    return Quotation(*stretch, *sort, *((found.claimant, found.cue, found.cue_span) if found else ()))


def _attribution_of(quoted: Quoted, before: Sequence[Attribution]) -> Attribution | None:
    """The attribution whose content is the quotation, else the narrowest that holds it."""
    holding = [one for one in before if one.content_end >= quoted.words_end]
    return min(holding, key=lambda one: (not one.direct, one.content_end - one.content_start), default=None)
