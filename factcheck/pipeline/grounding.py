"""Stop 4 in the pipeline: drafts to claims, with one repair for what has no place in its document and one more look at
what no claim covers.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from factcheck.drafts import ClaimDraft
from factcheck.extract.extractor import Extracted, Extractor, Gaps, Reading, Repair
from factcheck.find.marked import within
from factcheck.ground import Grounded, Shelf, find_uncovered, ground_claims
from factcheck.models import Claim, Failed, Passage, Uncovered, Ungrounded
from factcheck.report import Extractor as Description

_NOTHING = "answer: asked twice, it gave no claim that stands in the document"
_BESIDE = 4
"""Words beside the names of a passage from which it may state something of them: fewer are a label or a signature."""
_CREDIT = re.compile(
    r"\bcontributed (?:reporting|to this (?:report|story|article|piece))\b|\breported from\b", re.IGNORECASE
)
"""How an article names those who worked on it."""


@dataclass(frozen=True, slots=True)
class GroundedFolder:
    """What became of all drafts."""

    claims: tuple[Claim, ...]
    """In order of the sources' paths, then of the text."""
    ungrounded: tuple[Ungrounded, ...]
    uncovered: tuple[Uncovered, ...]
    """What no claim covers in the end."""
    again: tuple[Extracted, Extracted]
    """What the one repair and the one further look answered and cost."""


def ground(readings: Sequence[Reading], extracted: Extracted, extractor: Extractor) -> GroundedFolder:
    """Ground the drafts; ask once more for those without a place, then for what was passed over.

    What has no place after that is ungrounded, and what is not covered after that is listed.
    """
    desk = _Desk(readings, extractor.description)
    drafts = {source: tuple(listed) for source, listed in extracted.drafts.items()}
    first = desk.ground(drafts)
    repairs = [Repair(reading, one.refused) for reading, one in zip(readings, first, strict=True) if one.refused]
    repaired = extractor.repair(repairs)
    drafts |= _mended(repairs, drafts, repaired.drafts)
    second = desk.ground(drafts) if repaired.drafts else first
    troubled = {failure.source for failure in extracted.failed}
    gaps = _gaps(readings, second, troubled)
    looked = extractor.look_again(gaps)
    drafts = {source: _joined(listed, looked.drafts.get(source, ())) for source, listed in drafts.items()}
    last = desk.ground(drafts) if any(looked.drafts.values()) else second
    return GroundedFolder(
        claims=tuple(claim for one in last for claim in one.claims),
        ungrounded=tuple(left for one in last for left in one.ungrounded),
        uncovered=tuple(left for reading, one in zip(readings, last, strict=True) for left in _uncovered(reading, one)),
        again=(repaired, replace(looked, failed=(*looked.failed, *_in_vain(gaps, last, looked)))),
    )


def _joined(drafts: Sequence[ClaimDraft], further: Sequence[ClaimDraft]) -> tuple[ClaimDraft, ...]:
    """The drafts of a document and those of the second look; what was drafted alike the first time is not repeated."""
    known = {(draft.line, draft.quote, draft.claim) for draft in drafts}
    return (*drafts, *(one for one in further if (one.line, one.quote, one.claim) not in known))


def _in_vain(gaps: Sequence[Gaps], grounded: Sequence[Grounded], looked: Extracted) -> list[Failed]:
    """Documents that were looked at twice, and of which not one claim holds: a reading that left nothing is none."""
    holding = {claim.source for one in grounded for claim in one.claims}
    return [
        Failed(source=source, passage=f"1-{len(one.reading.passages)}", reason=_NOTHING)
        for one in gaps
        if (source := one.reading.document.source.id) in looked.drafts and source not in holding
    ]


class _Desk:
    """The documents of a folder, open for grounding."""

    def __init__(self, readings: Sequence[Reading], description: Description) -> None:
        self._shelves = [Shelf(reading.document, reading.passages) for reading in readings]
        self._language = description.language

    def ground(self, drafts: Mapping[str, Sequence[ClaimDraft]]) -> list[Grounded]:
        """What becomes of the drafts of each document, in order of the documents."""
        return [
            ground_claims(drafts.get(shelf.document.source.id, ()), shelf, self._shelves, self._language)
            for shelf in self._shelves
        ]


def _mended(
    repairs: Sequence[Repair], drafts: Mapping[str, Sequence[ClaimDraft]], repaired: Mapping[str, Sequence[ClaimDraft]]
) -> dict[str, tuple[ClaimDraft, ...]]:
    """The drafts of the repaired documents, each refused one replaced by its repair."""
    mended = {}
    for repair in repairs:
        source = repair.reading.document.source.id
        pairs = zip(repair.drafts, repaired.get(source, ()), strict=False)
        answers = {id(draft): answer for (draft, _), answer in pairs}
        mended[source] = tuple(answers.get(id(draft), draft) for draft in drafts[source])
    return mended


# ------------------------------------------------------------------------------------------ what no claim covers


def _uncovered(reading: Reading, grounded: Grounded) -> tuple[Uncovered, ...]:
    return find_uncovered(reading.document, reading.passages, reading.marked, grounded.claims)


def _gaps(readings: Sequence[Reading], grounded: Sequence[Grounded], troubled: AbstractSet[str]) -> list[Gaps]:
    """What is worth another look, in the documents that were read; what could not be read is a failure, and no gap."""
    gaps = []
    for reading, one in zip(readings, grounded, strict=True):
        if reading.document.source.id not in troubled:
            worth = tuple(left for left in _uncovered(reading, one) if _is_worth_a_look(left, reading, one))
            gaps += [Gaps(reading, worth)] if worth else []
    return gaps


def _is_worth_a_look(left: Uncovered, reading: Reading, grounded: Grounded) -> bool:
    """A name alone is worth one only in a sentence of which nothing was taken; no heading is, no place and date in
    front of an article, and no line on who worked on it.
    """
    passage = reading.passages[left.passage - 1]
    if passage.role == "heading" or not _states_something(passage, reading):
        return False
    if left.kind != "name":
        return True
    words = reading.document.text[passage.start : passage.end].split()
    taken = any(claim.start < passage.end and passage.start < claim.end for claim in grounded.claims)
    named = sum(len(hit.quote.split()) for hit in reading.marked.names if passage.start <= hit.start < passage.end)
    return passage.role == "body" and not taken and len(words) - named >= _BESIDE


def _states_something(passage: Passage, reading: Reading) -> bool:
    """It has a word beside its dates, figures and names, and tells of more than the paper's own staff."""
    text, marked = reading.document.text, reading.marked
    told: set[int] = set()
    for hits in (marked.dates, marked.figures, marked.names):
        told.update(at for hit in within(hits, passage.start, passage.end) for at in range(hit.start, hit.end))
    beside = any(text[at].isalpha() for at in range(passage.start, passage.end) if at not in told)
    return beside and not _CREDIT.search(text[passage.start : passage.end])
