"""What came of the windows of one document, and how their claims become the drafts of the whole."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Final

from factcheck.extract.supply import supply_details
from factcheck.extract.wire import to_draft
from factcheck.find.terms import terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.drafts import ClaimDraft
    from factcheck.extract.extractor import Reading
    from factcheck.extract.wire import ExtractionReply, WireClaim, WireDispute
    from factcheck.models import Failed, Usage


_ENOUGH: Final = 3
"""Single sentences that need not fit before the rest is given up."""
_TOLD: Final = 30
"""Claims of one line that are looked at; no sentence makes more."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer for one window."""

    reply: ExtractionReply
    again: frozenset[int]
    """Numbers of the lines that were shown as context: their claims belong to the window before."""


@dataclass(frozen=True, slots=True)
class Part:
    """What came of one document, or of a part of it."""

    answered: tuple[Answered, ...] = ()
    """In order of the text."""
    failed: tuple[Failed, ...] = ()
    usages: tuple[Usage, ...] = ()


@dataclass(slots=True)
class Fits:
    """Whether shorter stretches of one document fit at all: where not, the rest of it is not paid for either."""

    fitted: bool = False
    """Some stretch was answered."""
    reason: str = ""
    """Why the last single sentence did not fit."""
    _misfits: int = 0

    def misfit(self, reason: str) -> None:
        """Note a single sentence that did not fit."""
        self.reason, self._misfits = f"{reason}, and no shorter stretch fits", self._misfits + 1

    @property
    def hopeless(self) -> bool:
        """Several single sentences did not fit, and nothing did."""
        return self._misfits >= _ENOUGH and not self.fitted


def join_parts(parts: Iterable[Part]) -> Part:
    """The parts of one document as one, in their order."""
    listed = list(parts)
    return Part(
        tuple(answer for part in listed for answer in part.answered),
        tuple(failure for part in listed for failure in part.failed),
        tuple(usage for part in listed for usage in part.usages),
    )


def draft_claims(answered: Iterable[Answered], reading: Reading) -> tuple[ClaimDraft, ...]:
    """The claims of all windows as one list, each once, with what code reads from their quotes."""
    claims: dict[tuple[int, str, str], WireClaim] = {}
    disputes: list[WireDispute] = []
    for answer in answered:
        disputes += answer.reply.disputes
        for claim in answer.reply.claims:
            if claim.line not in answer.again:
                claims.setdefault((claim.line, claim.quote, claim.claim), claim)
    listed = list(claims.values())
    disputed = _disputed(listed, disputes)
    return tuple(supply_details(to_draft(one, disputed.get(at)), reading) for at, one in enumerate(listed))


def _disputed(claims: Sequence[WireClaim], disputes: Iterable[WireDispute]) -> dict[int, int]:
    """Index of each claim that disputes another one, and the place, from 1, of the other.

    Of several claims of a line the one that denies is the one that rejects, and one that denies nothing is rejected;
    of those that are left, the two that share the most words.
    """
    by_line: dict[int, list[int]] = {}
    for at, claim in enumerate(claims):
        by_line.setdefault(claim.line, []).append(at)
    told = [frozenset(terms(claim.claim or claim.quote)) for claim in claims]

    def fit(pair: tuple[int, int]) -> tuple[bool, bool, int]:
        one, other = pair
        return claims[one].sure == "denied", claims[other].sure != "denied", len(told[one] & told[other])

    places: dict[int, int] = {}
    for dispute in dict.fromkeys(disputes):
        pairs = product(by_line.get(dispute.line, ())[:_TOLD], by_line.get(dispute.rejects, ())[:_TOLD])
        pair = max((pair for pair in pairs if pair[0] != pair[1]), key=fit, default=None)
        if pair is not None:
            places.setdefault(pair[0], pair[1] + 1)
    return places
