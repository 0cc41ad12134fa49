"""Stop 4 in the pipeline: drafts to claims, with one repair for what has no place in its document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.drafts import ClaimDraft
from factcheck.extract.extractor import Extracted, Extractor, Reading, Repair
from factcheck.ground import Grounded, Shelf, ground_claims
from factcheck.models import Claim, Ungrounded


@dataclass(frozen=True, slots=True)
class GroundedFolder:
    """What became of all drafts."""

    claims: tuple[Claim, ...]
    """In order of the sources' paths, then of the text."""
    ungrounded: tuple[Ungrounded, ...]
    repaired: Extracted
    """What the one repair answered and cost."""


def ground(readings: Sequence[Reading], extracted: Extracted, extractor: Extractor) -> GroundedFolder:
    """Ground the drafts; ask once more for those without a place; what is then left is ungrounded."""
    shelves = [Shelf(reading.document, reading.passages) for reading in readings]
    drafts = [extracted.drafts.get(reading.document.source.id, ()) for reading in readings]
    first = [ground_claims(answers, shelf, shelves) for answers, shelf in zip(drafts, shelves, strict=True)]
    repairs = [Repair(reading, one.refused) for reading, one in zip(readings, first, strict=True) if one.refused]
    repaired = extractor.repair(repairs)
    grounded = []
    for reading, answers, shelf, one in zip(readings, drafts, shelves, first, strict=True):
        mended = _mended(one, answers, repaired.drafts.get(reading.document.source.id, ()))
        grounded.append(one if mended is None else ground_claims(mended, shelf, shelves))
    claims = tuple(claim for one in grounded for claim in one.claims)
    return GroundedFolder(claims, tuple(left for one in grounded for left in one.ungrounded), repaired)


def _mended(first: Grounded, drafts: Sequence[ClaimDraft], repaired: Sequence[ClaimDraft]) -> list[ClaimDraft] | None:
    """The drafts with each refused one replaced by its repair; None where nothing was repaired."""
    if not repaired:
        return None
    answers = {id(draft): answer for (draft, _), answer in zip(first.refused, repaired, strict=False)}
    return [answers.get(id(draft), draft) for draft in drafts]
