"""What others say too: the claims of a withdrawn source that are carried elsewhere, and those that fall with it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from factcheck.align.names import asks_for_spelling
from factcheck.compare.questions import RULES, rule_for
from factcheck.impact.contract import Support, WithdrawnClaim
from factcheck.models import Detail, Question

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.compare.questions import Rule
    from factcheck.impact.ground import Ground
    from factcheck.models import Aspect, Comparison, Side
    from factcheck.report import ReportedClaim

SAME_WORDS = "the same words"
TELLING = frozenset(("date", "figure", "quote", "other"))
"""Kinds of details of which it is told that nobody else gives them; the name of a person or a place states nothing."""
_RULES = {rule.name: rule for rule in RULES}


class Shared:
    """Which values of the withdrawn sources' claims other sources give as well."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._flagged = {one.comparison: one.rule for one in ground.report.inconsistencies if one.comparison}
        self.supports: list[Support] = []
        """In order of the comparisons."""
        self._of_claim: dict[str, list[tuple[Side, Sequence[Side]]]] = defaultdict(list)
        for comparison in ground.report.comparisons:
            self._add(comparison)

    def tell_claims(self) -> Iterator[WithdrawnClaim]:
        """Each claim of the withdrawn sources, and who else says what it says."""
        same_words = _by_words(self._ground)
        for claim in self._ground.report.claims:
            if claim.source in self._ground.withdrawn:
                yield self._tell(claim, same_words.get(_words(claim), ()))

    def _add(self, comparison: Comparison) -> None:
        gone = [side for side in comparison.sides if side.source in self._ground.withdrawn]
        if not gone or asks_for_spelling(comparison.question):  # one spelling of a name is no statement
            return
        left = [side for side in comparison.sides if side.source not in self._ground.withdrawn]
        rule = self._rule(comparison)
        groups: dict[tuple[int, ...], list[Side]] = defaultdict(list)
        for side in gone:
            alike = tuple(nth for nth, other in enumerate(left) if self._agree(rule, side, other))
            self._of_claim[side.claim].append((side, [left[nth] for nth in alike]))
            groups[alike].append(side)
        for alike, withdrawn in groups.items():
            if alike:
                self.supports.append(self._support(comparison, withdrawn, [left[nth] for nth in alike]))

    def _rule(self, comparison: Comparison) -> Rule:
        """The rule that flagged it; else the one for its kind, which of names can only be that for an office."""
        flagged = _RULES.get(self._flagged.get(comparison.id, ""))
        aspect: Aspect = "holder" if comparison.kind == "name" else "value"
        answers = tuple(filter(None, map(self._ground.answer, comparison.sides)))
        return flagged or rule_for(Question(comparison.question, comparison.kind, aspect, answers))

    def _agree(self, rule: Rule, left: Side, right: Side) -> bool:
        if left.value.casefold() == right.value.casefold():
            return True
        ours, theirs = self._ground.answer(left), self._ground.answer(right)
        return bool(ours and theirs and rule.compare(ours, theirs).agreement == "agree")

    def _support(self, comparison: Comparison, gone: Sequence[Side], left: Sequence[Side]) -> Support:
        ground = self._ground
        sources = dict.fromkeys(side.source for side in left)
        claims = dict.fromkeys(side.claim for side in left if side.claim in ground.claims)
        return Support(
            question=comparison.question,
            kind=comparison.kind,
            value=left[0].value,
            claims=tuple(ground.claim_ref(ground.claims[claim]) for claim in claims),
            voices_before=ground.count_voices([*sources, *(side.source for side in gone)]),
            voices_after=ground.count_voices(sources),
            copies=tuple(ground.labels.source(one) for one in sources if ground.carries_withdrawn(one)),
        )

    def _tell(self, claim: ReportedClaim, same_words: Sequence[ReportedClaim]) -> WithdrawnClaim:
        ground, found = self._ground, self._of_claim.get(claim.id, [])
        carried = dict.fromkeys([*(one.source for _, alike in found for one in alike), *(c.source for c in same_words)])
        shared = dict.fromkeys(side.value for side, alike in found if alike)
        mentions = {side.mention for side, alike in found if alike}
        alone = dict.fromkeys(
            one.value.text
            for one in claim.mentions
            if isinstance(one, Detail) and one.kind in TELLING and one.id not in mentions and not same_words
        )
        return WithdrawnClaim(
            claim=ground.claim_ref(claim),
            state="carried" if carried else "falls",
            carried_by=tuple(sorted(map(ground.labels.source, carried), key=lambda label: (len(label), label))),
            shared=(*shared, *([SAME_WORDS] if same_words else ())),
            alone=tuple(alone),
            voices_before=ground.count_voices([claim.source, *carried]),
            voices_after=ground.count_voices(carried),
        )


def _by_words(ground: Ground) -> Mapping[str, Sequence[ReportedClaim]]:
    found: dict[str, list[ReportedClaim]] = defaultdict(list)
    for claim in ground.report.claims:
        if claim.source not in ground.withdrawn:
            found[_words(claim)].append(claim)
    return found


def _words(claim: ReportedClaim) -> str:
    return " ".join(claim.evidence[0].quote.casefold().split())
