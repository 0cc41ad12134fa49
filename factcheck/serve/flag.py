"""One flag as a page shows it: each side with its words in their surroundings, who is with it, and what to weigh."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.render.settle import tell_difference
from factcheck.render.shown import as_sentence
from factcheck.render.sides import VERBATIM_KINDS, find_words, head_camp, name_camps, tell_accounts
from factcheck.serve.doubts import list_doubts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.models import Document, Side
    from factcheck.render.rows import Account, SourceRow
    from factcheck.report import ReportedInconsistency
    from factcheck.review.context import Contexts
    from factcheck.serve.reference import Reference

SIDES = 40
"""Sides of one flag that are shown; the rest are counted."""
NEIGHBOUR = 320
"""Characters of a neighbouring sentence that are shown: those next to the quote."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A source, and those that carry the same text: together they count once."""

    label: str
    same: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The sentence before a quote, or the one after it."""

    words: str = ""
    """"" where there is none, or the text is not at hand."""
    apart: bool = False
    """It stands in another paragraph."""


@dataclass(frozen=True, slots=True)
class Testimony:
    """One side's words where they stand."""

    number: int
    """Of the side, from 1: the key that opens its source."""
    account: Account
    source: SourceRow
    before: Neighbour
    after: Neighbour


@dataclass(frozen=True, slots=True)
class Camp:
    """The sides that give one value, and who else in the folder does."""

    heading: str
    """The value, or what they have in common; "" where their words say it."""
    first: Testimony
    others: tuple[Testimony, ...]
    voices: tuple[Voice, ...]
    """All sources that give it, those with the same text put together."""


@dataclass(frozen=True, slots=True)
class Flag:
    """Everything that a person needs to decide on one inconsistency."""

    id: str
    label: str
    kind: str
    severity: str
    verbatim: bool
    """What differs is the wording itself."""
    summary: str
    question: str
    camps: tuple[Camp, ...]
    more_sides: int
    difference: str
    reading: str
    rule: str
    by_model: bool
    doubts: tuple[str, ...]


def show_flag(found: ReportedInconsistency, reference: Reference, contexts: Contexts) -> Flag:
    """The flag as its page shows it."""
    report, labels = reference.report, reference.labels
    compared = reference.comparisons.get(found.comparison or "")
    return Flag(
        id=found.id,
        label=labels.keys[found.id],
        kind=found.kind,
        severity=found.severity,
        verbatim=found.kind in VERBATIM_KINDS,
        summary=labels.relabel(found.summary),
        question=labels.relabel(compared.question if compared else ""),
        camps=_camps(found, reference, contexts),
        more_sides=max(0, len(found.sides) - SIDES),
        difference=tell_difference(labels.relabel(found.difference)),
        reading=as_sentence(labels.relabel(found.reading)),
        rule=report.rules.get(found.rule, found.rule),
        by_model=found.proposed_by == "model",
        doubts=list_doubts(found, report, labels),
    )


def list_sides(found: ReportedInconsistency, reference: Reference) -> tuple[Side, ...]:
    """The flag's own sides, then what else its comparison holds: others may stand with a side and be no part of it."""
    compared = reference.comparisons.get(found.comparison or "")
    own = {(side.source, side.start, side.end) for side in found.sides}
    values = {side.value.casefold() for side in found.sides}
    others = (side for side in (compared.sides if compared else ()) if (side.source, side.start, side.end) not in own)
    return (*found.sides, *(side for side in others if side.value.casefold() in values))[:SIDES]


def _camps(found: ReportedInconsistency, reference: Reference, contexts: Contexts) -> tuple[Camp, ...]:
    labels = reference.labels
    sides = list_sides(found, reference)
    accounts = tell_accounts(sides, found.kind, labels)
    grouped: dict[str, list[Testimony]] = {}
    names = name_camps(accounts, found.kind, labels)
    for number, (side, account, name) in enumerate(zip(sides, accounts, names, strict=True), start=1):
        before, after = _neighbours(find_words(side, found.kind, labels), side.source, reference, contexts)
        one = Testimony(number, account, reference.source(side.source), before, after)
        grouped.setdefault(name, []).append(one)
    return tuple(
        Camp(
            heading=head_camp(name, [one.account for one in group], found.kind),
            first=group[0],
            others=tuple(group[1:]),
            voices=_voices(group, reference),
        )
        for name, group in grouped.items()
    )


def _neighbours(
    span: tuple[int, int], source: str, reference: Reference, contexts: Contexts
) -> tuple[Neighbour, Neighbour]:
    """What stands before and after, without what is set aside: no reader takes a cookie line for context."""
    around, document = contexts.around(source, *span), reference.documents.get(source)
    if around is None or document is None:
        return Neighbour(), Neighbour()
    before = _read(document, span[0] - len(around.before), span[0])
    after = _read(document, span[1], span[1] + len(around.after))
    return (
        Neighbour(_last(" ".join(before.split())), "\n" in before[len(before.rstrip()) :]),
        Neighbour(_first(" ".join(after.split())), "\n" in after[: len(after) - len(after.lstrip())]),
    )


def _read(document: Document, start: int, end: int) -> str:
    kept, at = [], start
    for mark in document.set_aside:
        if mark.end > at and mark.start < end:
            kept.append(document.text[at : max(at, mark.start)])
            at = mark.end
    return "".join([*kept, document.text[at:end]])


def _last(words: str) -> str:
    return words if len(words) <= NEIGHBOUR else "…" + words[-NEIGHBOUR:].partition(" ")[2]


def _first(words: str) -> str:
    return words if len(words) <= NEIGHBOUR else words[:NEIGHBOUR].rpartition(" ")[0] + "…"


def _voices(group: Sequence[Testimony], reference: Reference) -> tuple[Voice, ...]:
    voices: dict[str, list[str]] = {}
    for label in dict.fromkeys(one.source.label for one in group):
        voices.setdefault(reference.voices.get(label, label), []).append(label)
    return tuple(Voice(first, tuple(same)) for first, *same in voices.values())
