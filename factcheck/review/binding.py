"""What a judgement is bound to, and how that stands in the documents of today."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.judged import AROUND, Bound, BoundSide

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.models import Document, Mention, Side
    from factcheck.report import Report, ReportedSource


@dataclass(frozen=True, slots=True)
class Subject:
    """An inconsistency of today, as a judgement on it would be bound."""

    id: str
    bound: Bound


def bind_all(report: Report, documents: Mapping[str, Document]) -> tuple[Subject, ...]:
    """What a judgement on each inconsistency is bound to, in the report's order.

    Args:
        report: Today's.
        documents: The texts by the source's id; empty where they are not at hand.
    """
    sources = {source.id: source for source in report.sources}
    mentions = {(claim.id, mention.id): mention for claim in report.claims for mention in claim.mentions}
    return tuple(
        Subject(
            found.id,
            Bound(
                kind=found.kind,
                rule=found.rule,
                sides=tuple(
                    _bind(side, sources.get(side.source), documents.get(side.source), _detail(side, mentions))
                    for side in found.sides
                ),
            ),
        )
        for found in report.inconsistencies
    )


def _detail(side: Side, mentions: Mapping[tuple[str, str], Mention]) -> Mention | None:
    return mentions.get((side.claim, side.mention)) if side.mention else None


def _bind(side: Side, source: ReportedSource | None, document: Document | None, detail: Mention | None) -> BoundSide:
    prefix, suffix, only = _context(side, document)
    return BoundSide(
        sha256=source.sha256 if source else "",
        path=source.path if source else "",
        value=side.value if side.mention else "",
        words=detail.quote if detail else "",
        at=detail.start - side.start if detail else 0,
        exact=side.quote,
        prefix=prefix,
        suffix=suffix,
        start=side.start,
        only=only,
    )


def _context(side: Side, document: Document | None) -> tuple[str | None, str | None, bool]:
    """What stands before and after the quote, and whether it stands once; nothing where the text is not at hand, or is
    not the one that the quote was taken from.
    """
    if document is None or document.text[side.start : side.end] != side.quote:
        return None, None, False
    text = document.text
    first = text.find(side.quote)
    only = text.find(side.quote, first + 1) < 0
    return text[max(0, side.start - AROUND) : side.start], text[side.end : side.end + AROUND], only


def fit_exactly(seen: Bound, today: Bound) -> tuple[str, ...] | None:
    """Whether what was seen is there today, word for word: the paths of the files that changed around it, which are
    none where nothing changed; None where it is not there, or it cannot be told.
    """
    pairs = pair_sides(seen, today)
    if pairs is None:
        return None
    return tuple(dict.fromkeys(partner.path for side, partner in pairs if not _stays(side, partner)))


def pair_sides(seen: Bound, today: Bound) -> tuple[tuple[BoundSide, BoundSide], ...] | None:
    """Every side as it was seen, with that of today which is the same word for word; None where one has none."""
    if (seen.kind, seen.rule, len(seen.sides)) != (today.kind, today.rule, len(today.sides)):
        return None
    left = list(today.sides)
    pairs = []
    for side in sorted(seen.sides, key=lambda side: not any(_stays(side, other) for other in left)):
        partner = next((other for other in left if _stays(side, other)), None)
        partner = partner or next((other for other in left if moved_to(side, other)), None)
        if partner is None:
            return None
        left.remove(partner)
        pairs.append((side, partner))
    return tuple(pairs)


def stands(seen: BoundSide, today: BoundSide) -> bool:
    """The side is there as it was seen, at its place or elsewhere in a file that changed."""
    return _stays(seen, today) or moved_to(seen, today)


def _stays(seen: BoundSide, today: BoundSide) -> bool:
    """The same words at the same place of the same file."""
    if seen.sha256 != today.sha256 or not same_words(seen, today):
        return False
    return seen.start == today.start or _is_anchored(seen, today)


def moved_to(seen: BoundSide, today: BoundSide) -> bool:
    """The same words in a changed file, where it cannot be doubted that they are the ones that were seen."""
    same_file = seen.sha256 != today.sha256 and seen.path == today.path
    return same_file and same_words(seen, today) and _is_anchored(seen, today)


def _is_anchored(seen: BoundSide, today: BoundSide) -> bool:
    if seen.only and today.only:
        return True
    return seen.prefix is not None and (seen.prefix, seen.suffix) == (today.prefix, today.suffix)


def same_words(seen: BoundSide, today: BoundSide) -> bool:
    """The same quote, the same value, and the detail at the same words of the quote."""
    return (seen.exact, seen.value) == (today.exact, today.value) and _same_detail(seen, today)


def _same_detail(seen: BoundSide, today: BoundSide) -> bool:
    """A model may cite more or fewer words around a value; two details of one quote never overlap."""
    if seen.words == today.words and seen.at == today.at:
        return True
    within = all(0 <= one.at <= len(one.exact) - len(one.words) for one in (seen, today))
    if not within or not seen.words or not today.words:
        return False
    return seen.at < today.at + len(today.words) and today.at < seen.at + len(seen.words)


def paths_of(sides: Sequence[BoundSide]) -> tuple[str, ...]:
    """The files that the sides stand in, each once."""
    return tuple(dict.fromkeys(side.path for side in sides))
