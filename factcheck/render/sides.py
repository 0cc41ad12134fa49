"""The sides of a comparison or an inconsistency as they are printed: values with their places, quotes in context."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.render.briefing import Account, Given, Segment, Wording
from factcheck.render.labels import covers
from factcheck.render.wordings import excerpt, mark_letters, mark_words, marked_at, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.models import Side
    from factcheck.render.labels import Labels

VERBATIM_KINDS = ("quote", "attribution")
"""Kinds whose value is the document's own words."""
MARKED_BY_WORD = ("quote", "attribution")
"""Kinds in which the differing words are marked."""
WORKED_OUT_KINDS = ("date", "figure")
"""Kinds whose value may be far from the words it was worked out from."""


def group_values(sides: Sequence[Side], kind: str, labels: Labels, limit: int = 0) -> tuple[Given, ...]:
    """Each value once, with all its places; in order of its first place. `limit` cuts to an excerpt."""
    groups: dict[str, list[Side]] = {}
    for side in sides:
        groups.setdefault(side.value.casefold().strip(), []).append(side)
    values = _marked([group[0].value for group in groups.values()], kind)
    return tuple(
        Given(
            value=excerpt(value, limit) if limit else value,
            verbatim=kind in VERBATIM_KINDS,
            tags=tuple(dict.fromkeys(labels.tag(side) for side in group)),
            said=_own_words(group[0]) if kind in WORKED_OUT_KINDS else "",
        )
        for group, value in zip(groups.values(), values, strict=True)
    )


def tell_accounts(sides: Sequence[Side], kind: str, labels: Labels) -> tuple[Account, ...]:
    """Each side with its sentence, in which its detail is marked."""
    marked = _marked([side.quote for side in sides], kind)
    return tuple(
        Account(
            tag=labels.tag(side),
            value=side.value,
            claimant=side.claimant,
            words=_in_context(side, words, labels),
            claim=labels.claims.get(side.claim, ""),
        )
        for side, words in zip(sides, marked, strict=True)
    )


def _marked(texts: Sequence[str], kind: str) -> tuple[Wording, ...]:
    if kind in MARKED_BY_WORD:
        return mark_words(texts)
    if kind == "name":
        return mark_letters(texts)
    return tuple(plain(text) for text in texts)


def _in_context(side: Side, words: Wording, labels: Labels) -> Wording:
    """The evidence around the side with the side marked in it; the side alone where no evidence holds it."""
    claim = labels.claim(side.claim)
    around = next((piece for piece in claim.evidence if covers(piece, side)), None) if claim else None
    language = labels.languages.get(side.source, "")
    if around is None or around.quote == side.quote:
        return replace(words, language=language)
    start = side.start - around.start
    end = start + len(side.quote)
    if around.quote[start:end] != side.quote:
        return replace(words, language=language)
    inner: tuple[Segment, ...] = words.segments if any(segment.marked for segment in words.segments) else ()
    return replace(marked_at(around.quote, start, end, inner), language=language)


def _own_words(side: Side) -> str:
    """The side's quote where the value is not simply the quote itself."""
    value, quote = side.value.casefold(), side.quote.casefold().strip()
    return "" if quote in value or value in quote else side.quote.strip()
