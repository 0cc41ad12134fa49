"""Which claims dispute each other, and which state flatly what another hedges."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from factcheck.find.hedges import HEDGE
from factcheck.find.same_name import compare_names
from factcheck.find.terms import Weights, containment, cosine, terms
from factcheck.models import Claim, Counterclaim, Dispute

DENIED_SHARED = 0.45
"""Part of what a denial speaks of that a claim must hold to be what it denies."""
FEWEST_SHARED = 2
"""Terms that both must share in any case."""
NEARBY = 3
"""Claims before a denial that speaks of "the claims" among which the denied one is looked for."""
FLAT_SHARED = 0.55
"""Part of a flat statement's words that the hedged one must hold for the two to be one statement."""
HEADLINE_SHARED = 0.60
"""The same for another source's headline, which says it shorter and in its own verb."""
FEWEST_FLAT = 3
SCOPE = 60
"""Characters after a hedge that it is said of."""
LEAD = 2
"""Body claims at the head of an article that may state flatly what its text hedges."""

_DENYING = frozenset(
    """deni denial reject dismiss refut disput fals falsehood fabric baseless unfound untru accus alleg claim evid
    rumour rumor absolut utter flat categor insist repeat assert contradict lie wrong suggest statement""".split()
)
"""Terms of denying itself: they say nothing of what is denied."""
_ACCUSING = re.compile(r"\b(?:accus|alleg|claim|blam|charg)", re.IGNORECASE)
_POINTS_BACK = re.compile(
    (
        r"\b(?:the|these|those|such|any|all|this|that) (?:\w+ ){0,2}(?:claims?|allegations?|accusations?|"
        r"reports?|charges?|suggestions?|remarks?|statements?|fabrications?|rumou?rs?)\b|\b(?:this|that|"
        r"it) (?:is|was|does)\b"
    ),
    re.IGNORECASE,
)


@dataclass(frozen=True)
class DroppedHedge:
    """Claims that hedge, and claims that state the same without the hedge."""

    hedged: tuple[Claim, ...]
    hedge: str
    """The hedging words of the first."""
    flat: tuple[Claim, ...]


class ClaimIndex:
    """The claims of a folder with their terms, to be asked for what speaks of the same."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self.claims = tuple(claims)
        self._words = {claim.id: _words_of(claim) for claim in claims}
        self.weights = Weights(self._words.values())
        self._holders: dict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            for term in self._words[claim.id]:
                self._holders[term].append(claim)

    @cached_property
    def deniers(self) -> frozenset[str]:
        """Everybody who denies something."""
        return frozenset(claim.claimant for claim in self.claims if claim.polarity == "denies")

    def vector(self, claim: Claim) -> dict[str, float]:
        """The claim's terms with their weights."""
        return self.weights.vector(self._words[claim.id])

    def speaking_of(self, words: Iterable[str], fewest: int) -> list[Claim]:
        """Claims that hold at least `fewest` of the words, in order."""
        counts: dict[str, int] = defaultdict(int)
        for word in dict.fromkeys(words):
            for claim in self._holders.get(word, ()):
                counts[claim.id] += 1
        return [claim for claim in self.claims if counts.get(claim.id, 0) >= fewest]


def _words_of(claim: Claim) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*terms(claim.evidence[0].quote), *terms(claim.statement))))


def find_counterclaims(index: ClaimIndex) -> tuple[Counterclaim, ...]:
    """Links from every denial to the claims of other claimants that it denies, and those that were drafted as
    disputes.
    """
    links: dict[tuple[str, str], Counterclaim] = {}
    place = {claim.id: at for at, claim in enumerate(index.claims)}
    for claim in index.claims:
        disputed = [*claim.disputes]
        if claim.polarity == "denies":
            disputed += [found.id for found in _denied_by(claim, index, place[claim.id])]
        for other in disputed:
            if other != claim.id and other in place:
                links.setdefault((claim.id, other), Counterclaim(claim=claim.id, disputed=other))
    return tuple(links[key] for key in sorted(links, key=lambda pair: (place[pair[0]], place[pair[1]])))


ONE_MATTER = 0.40
"""Part of the smaller matter's terms that the larger must share for both to be one matter, and one inconsistency. The
terms are not weighed: what is told again and again in a folder weighs least, and is just what is disputed."""


def group_disputes(index: ClaimIndex, links: Sequence[Counterclaim]) -> list[Dispute]:
    """The links put together by matter: those that meet in a claim, then groups that speak of the same."""
    claims = {claim.id: claim for claim in index.claims}
    groups: list[list[Counterclaim]] = []
    for link in links:
        meeting = [group for group in groups if any(_meet(link, other) for other in group)]
        groups = [group for group in groups if group not in meeting]
        groups.append([*(other for group in meeting for other in group), link])
    merged: list[tuple[list[Counterclaim], set[str]]] = []
    for group in groups:
        matter = {word for link in group for word in _matter_of(link, claims)}
        near = next((pair for pair in merged if _one_matter(pair[1], matter)), None)
        if near is None:
            merged.append((group, matter))
        else:
            near[0].extend(group)
    return [_dispute(group, index, claims) for group, _ in merged]


def _one_matter(left: set[str], right: set[str]) -> bool:
    shared = len(left & right)
    return shared >= FEWEST_SHARED and shared >= ONE_MATTER * min(len(left), len(right))


def _meet(left: Counterclaim, right: Counterclaim) -> bool:
    return bool({left.claim, left.disputed} & {right.claim, right.disputed})


def _matter_of(link: Counterclaim, claims: Mapping[str, Claim]) -> list[str]:
    return [word for key in (link.claim, link.disputed) for word in _words_of(claims[key]) if word not in _DENYING]


def _dispute(links: Sequence[Counterclaim], index: ClaimIndex, claims: Mapping[str, Claim]) -> Dispute:
    def fit(link: Counterclaim) -> float:
        return cosine(index.vector(claims[link.claim]), index.vector(claims[link.disputed]))

    ranked = sorted(links, key=lambda link: (-fit(link), links.index(link)))
    return Dispute(
        disputed=tuple(dict.fromkeys(claims[link.disputed] for link in ranked)),
        denials=tuple(dict.fromkeys(claims[link.claim] for link in ranked)),
    )


def _denied_by(denial: Claim, index: ClaimIndex, at: int) -> list[Claim]:
    """The best claim of each source; where the denial only points back, the claim before it."""
    matter = [word for word in _words_of(denial) if word not in _DENYING and word not in terms(denial.claimant)]
    best: dict[str, tuple[float, Claim]] = {}
    vector = index.weights.vector(matter)
    for claim in index.speaking_of(matter, FEWEST_SHARED):
        if not _can_be_denied(claim, denial):
            continue
        shared = containment(vector, index.vector(claim))
        if shared >= DENIED_SHARED and shared > best.get(claim.source, (0.0, claim))[0]:
            best[claim.source] = (shared, claim)
    found = [claim for _, claim in best.values()]
    if not any(claim.source == denial.source for claim in found) and _POINTS_BACK.search(denial.evidence[0].quote):
        found += _before(denial, index, at)
    return found


def _can_be_denied(claim: Claim, denial: Claim) -> bool:
    return (
        claim.id != denial.id
        and claim.polarity == "asserts"
        and claim.certainty != "question"
        and not (claim.source == denial.source and claim.start < denial.end and denial.start < claim.end)
        and not same_claimant(claim, denial)
        and not (
            claim.own_voice
            and claim.kind != "headline"
            and claim.certainty == "stated"
            and claim.source != denial.source
        )
    )


def _before(denial: Claim, index: ClaimIndex, at: int) -> list[Claim]:
    """The nearest earlier claim in the document of somebody who denies nothing; else the nearest that tells of an
    accusation.
    """
    before = [
        claim
        for claim in reversed(index.claims[max(0, at - NEARBY) : at])
        if claim.source == denial.source and _can_be_denied(claim, denial)
    ]
    others = [claim for claim in before if not claim.own_voice and claim.claimant not in index.deniers]
    accusing = [claim for claim in before if _ACCUSING.search(claim.evidence[0].quote)]
    return (others or accusing)[:1]


def same_claimant(left: Claim, right: Claim) -> bool:
    """One person or organisation states both, as far as their names tell."""
    if left.own_voice or right.own_voice:
        return left.own_voice and right.own_voice and left.source == right.source
    if left.claimant.casefold() == right.claimant.casefold():
        return True
    return compare_names(left.claimant, right.claimant).verdict in ("same", "variant")


def find_dropped_hedges(index: ClaimIndex) -> list[DroppedHedge]:
    """Hedged claims beside headlines, leads and retellings of the same claimant that drop the hedge."""
    leads = _leads(index.claims)
    groups: list[DroppedHedge] = []
    for hedged in index.claims:
        if hedged.certainty != "hedged" or hedged.polarity == "denies" or hedged.own_voice:
            continue
        speaking = index.speaking_of(index.vector(hedged), FEWEST_FLAT)
        flat = tuple(claim for claim in speaking if _drops_hedge(claim, hedged, leads, index))
        if flat:
            groups = _joined(groups, DroppedHedge((hedged,), _hedge_of(hedged), flat))
    return groups


def _joined(groups: Sequence[DroppedHedge], new: DroppedHedge) -> list[DroppedHedge]:
    """The groups with a new one; those that state the same flatly become one."""
    meeting = [group for group in groups if set(group.flat) & set(new.flat)]
    if not meeting:
        return [*groups, new]
    every = [*meeting, new]
    merged = DroppedHedge(
        hedged=tuple(dict.fromkeys(claim for group in every for claim in group.hedged)),
        hedge=meeting[0].hedge,
        flat=tuple(dict.fromkeys(claim for group in every for claim in group.flat)),
    )
    return [merged if group is meeting[0] else group for group in groups if group not in meeting[1:]]


def _leads(claims: Sequence[Claim]) -> frozenset[str]:
    """Ids of headlines and of the first body claims of each source."""
    first: dict[str, int] = defaultdict(int)
    ids = set()
    for claim in claims:
        if claim.kind == "headline":
            ids.add(claim.id)
        elif first[claim.source] < LEAD:
            first[claim.source] += 1
            ids.add(claim.id)
    return frozenset(ids)


def _drops_hedge(claim: Claim, hedged: Claim, leads: frozenset[str], index: ClaimIndex) -> bool:
    if claim.certainty != "stated" or claim.polarity == "denies" or claim.id == hedged.id:
        return False
    if not (claim.id in leads or (same_claimant(claim, hedged) and not claim.own_voice)):
        return False
    words = {term: weight for term, weight in index.vector(claim).items() if term not in _DENYING}
    scope = set(terms(_hedged_words(hedged)))
    shared = len(scope & set(words))
    held = containment(words, index.vector(hedged))
    if claim.kind == "headline" and claim.source != hedged.source:
        return shared > 0 and held >= HEADLINE_SHARED
    return shared >= min(2, len(scope)) > 0 and held >= FLAT_SHARED


def _hedged_words(hedged: Claim) -> str:
    """What the hedge is said of: the words after it."""
    quote = hedged.evidence[0].quote
    match = HEDGE.search(quote)
    return quote[match.end() : match.end() + SCOPE] if match else ""


def _hedge_of(hedged: Claim) -> str:
    match = HEDGE.search(hedged.evidence[0].quote) or HEDGE.search(hedged.statement)
    return match.group() if match else "hedged"
