"""The second look at what a first reading passed over: in small shares, and only for what was passed over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.extract.answered import draft_claims
from factcheck.find.normalised import NormalisedText, normalise

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.drafts import ClaimDraft
    from factcheck.extract.answered import Answered
    from factcheck.extract.extractor import Gaps

LINES: Final = 40
"""Lines with gaps in one call; with the lines before them three times as many at most."""


def shares_of(gaps: Gaps) -> list[Gaps]:
    """The gaps of a document, as many lines together as one call asks for."""
    numbers = list(dict.fromkeys(one.passage for one in gaps.uncovered))
    shares = [frozenset(numbers[at : at + LINES]) for at in range(0, len(numbers), LINES)]
    return [replace(gaps, uncovered=tuple(one for one in gaps.uncovered if one.passage in share)) for share in shares]


def drafts_of_gaps(answered: Iterable[Answered], gaps: Gaps) -> list[ClaimDraft]:
    """The drafts that hold words of a gap in their line; what the first reading has already is not drafted twice."""
    words: dict[int, list[str]] = {}
    for one in gaps.uncovered:
        words.setdefault(one.passage, []).append(normalise(one.quote))
    return [
        draft.model_copy(update={"disputes": None})  # a place in this answer is none among all drafts
        for draft in draft_claims(answered, gaps.reading)
        if any(NormalisedText(draft.quote).find_all(each, compounds=True) for each in words.get(draft.line, ()))
    ]
