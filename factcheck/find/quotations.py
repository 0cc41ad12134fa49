"""Direct quotations with whoever speaks and the words that give the quotation to them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck.find.attributions import Attribution, find_attributions
from factcheck.find.paragraphs import Span
from factcheck.find.quoted import Quoted, find_quoted

BEFORE = 20
"""Attributions that begin at or before a quotation among which its own is looked for: nesting is never as deep."""

_FEWEST = 4
"""Words that two quotations must share to be the same: fewer are said by anybody."""
_LONGEST = 600
"""Characters of a quotation that are compared with others."""
_WORD = re.compile(r"\w[\w']*")


@dataclass(frozen=True, slots=True)
class Quotation(Quoted):
    """Words between quotation marks and who says them; `text[start:end] == quote`."""

    speaker: str = ""
    """The fullest name that the document gives, without titles; else the phrase itself ("a police officer"); "" where
    the document gives the words to nobody, and for scare quotes."""
    cue: str = ""
    """The words that give the quotation to its speaker: "said", "according to", ":"."""
    cue_span: Span | None = None
    """Where they stand; the cue before, where a quotation goes on without one; the cue beside the same words elsewhere,
    where a headline quotes them without naming anybody."""


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
    found = [_with_speaker(one, _last(attributions, bisect_right(starts, one.start))) for one in quoted]
    return _repeated_resolved(_continued_resolved(found))


def _continued_resolved(found: list[Quotation]) -> list[Quotation]:
    """Paragraphs that a quotation runs through before its speaker is named are the speaker's too."""
    for index in range(len(found) - 2, -1, -1):
        one, following = found[index], found[index + 1]
        if not one.speaker and not one.closed and following.continues and following.speaker:
            found[index] = _by_speaker_of(one, following)
    return found


def _repeated_resolved(found: Sequence[Quotation]) -> list[Quotation]:
    """A quotation without a speaker, in a headline say, is whose the same words are where the text gives a speaker."""
    said: dict[tuple[str, ...], tuple[Quotation, str]] = {}
    for one in found:
        spoken_words = _words(one) if one.speaker and not one.nested else []
        for start in range(len(spoken_words) - _FEWEST + 1):
            said.setdefault(tuple(spoken_words[start : start + _FEWEST]), (one, " ".join(spoken_words)))
    return [one if one.speaker or one.nested else _as_said(one, said) for one in found]


def _as_said(one: Quotation, said: Mapping[tuple[str, ...], tuple[Quotation, str]]) -> Quotation:
    words = _words(one)
    other, all_words = said.get(tuple(words[:_FEWEST]), (one, ""))
    if f" {' '.join(words)} " not in f" {all_words} ":
        return one
    return _by_speaker_of(one, other)


def _by_speaker_of(one: Quotation, other: Quotation) -> Quotation:
    return replace(one, scare=False, speaker=other.speaker, cue=other.cue, cue_span=other.cue_span)


def _words(one: Quotation) -> list[str]:
    found = _WORD.findall(one.quote[:_LONGEST].casefold().replace("’", "'"))
    return [word.rstrip("'") for word in found]


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
