"""Which claims dispute each other, and which state flatly what another hedges."""

from __future__ import annotations

import heapq
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import product

from factcheck.align.contexts import reach_of
from factcheck.align.deeds import opposed_claims
from factcheck.align.denied import (
    accuses,
    asserted,
    can_mean,
    is_decision,
    is_deniers_own,
    is_of_one_side,
    is_only_asked,
    named_in,
    of_another_time,
    only_points_back,
    overlap,
    points_at,
    tells_own_deed,
)
from factcheck.align.evidence import of_evidence, of_the_attack
from factcheck.align.gather import TELLING, Caps
from factcheck.align.hedged import can_drop
from factcheck.align.negations import negated_by, takes_the_same_side, wordings_of
from factcheck.align.unsettled import settled_elsewhere
from factcheck.find.hedges import HEDGE, is_supposed
from factcheck.find.same_name import compare_names
from factcheck.find.terms import SENTENCES, Weights, containment, cosine, terms
from factcheck.models import Claim, Counterclaim, Dispute, Moment

DENIED_SHARED = 0.45
"""Part of what a denial speaks of that a claim must hold to be what it denies."""
FEWEST_SHARED = 2
"""Terms that both must share in any case."""
HALF = 0.5
"""Part of what a denial that points back names besides that the claim before it must hold."""
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

MOST_HOLDERS = 200
"""Claims with one word that are looked at for what speaks of the same."""
MOST_DENIED = 40
"""Sources of which a denial is linked to a claim; of more, those whose claims fit best."""

_DENYING = frozenset(
    """deni denial reject dismiss refut disput fals falsehood fabric baseless unfound untru accus alleg claim evid
    rumour rumor absolut utter flat categor insist repeat assert contradict lie wrong suggest statement""".split()
)
"""Terms of denying itself: they say nothing of what is denied."""
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
        self._vectors: dict[str, Mapping[str, float]] = {}
        self._asserted: dict[str, frozenset[str]] = {}
        self.weights = Weights(self._words.values())
        self.place = {claim.id: at for at, claim in enumerate(claims)}
        self._holders: dict[str, list[int]] = defaultdict(list)
        for claim in sorted(claims, key=lambda claim: claim.id):
            for term in self._words[claim.id]:
                self._holders[term].append(self.place[claim.id])

    @cached_property
    def reach(self) -> dict[str, int]:
        """Where the last claim of each source ends in its text: how long the report is."""
        return reach_of(self.claims)

    def vector(self, claim: Claim) -> Mapping[str, float]:
        """The claim's terms with their weights."""
        if claim.id not in self._vectors:
            self._vectors[claim.id] = self.weights.vector(self._words[claim.id])
        return self._vectors[claim.id]

    def asserted(self, claim: Claim) -> frozenset[str]:
        """Those of its terms that it asserts and does not only mention."""
        if claim.id not in self._asserted:
            self._asserted[claim.id] = asserted(claim).intersection(self._words[claim.id])
        return self._asserted[claim.id]

    def words(self, claim: Claim) -> tuple[str, ...]:
        """The claim's terms, each once."""
        return self._words[claim.id]

    def speaking_of(self, words: Iterable[str], fewest: int) -> list[Claim]:
        """Claims that hold at least `fewest` of the words, in order; of a very common word's, the first by content."""
        counts: Counter[int] = Counter()
        for word in dict.fromkeys(words):
            counts.update(self._holders.get(word, ())[:MOST_HOLDERS])
        return [self.claims[at] for at in sorted(at for at, count in counts.items() if count >= fewest)]

    def is_capped(self, claim: Claim) -> bool:
        """Whether words that more claims hold than are looked at make up most of what the claim speaks of."""
        vector = self.vector(claim)
        common = sum(weight for word, weight in vector.items() if len(self._holders[word]) > MOST_HOLDERS)
        return common > TELLING * sum(vector.values())


def _words_of(claim: Claim) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*terms(claim.evidence[0].quote), *terms(claim.statement))))


def capped_claims(index: ClaimIndex, caps: Caps) -> None:
    """Notes the denials and hedged claims for which something that speaks of the same may have been missed."""
    denials = [claim for claim in index.claims if claim.polarity == "denies"]
    hedged = [claim for claim in index.claims if claim.certainty == "hedged" and claim.polarity != "denies"]
    for name, claims in (("denials", denials), ("hedged claims", hedged)):
        caps.add(None, name, len(claims), sum(map(index.is_capped, claims)))


def find_counterclaims(index: ClaimIndex, moments: Mapping[str, Moment | None], caps: Caps) -> tuple[Counterclaim, ...]:
    """Links from every denial to the claims of other claimants that it denies, those that were drafted as disputes,
    and those of which one tells as done what the other tells as not done.

    Args:
        index: The claims of the folder.
        moments: When each source was published, as far as it says so.
        caps: Is told of what was too much to be looked at whole.
    """
    links: dict[tuple[str, str], Counterclaim] = {}
    place = index.place
    for claim in index.claims:
        disputed = [*claim.disputes]
        denying = [claim.id]
        if claim.polarity == "denies":
            disputed += [] if is_decision(claim) else [found.id for found in _denied_by(claim, index, place[claim.id])]
            denying += [wording.id for wording in wordings_of(claim, index)]
        else:
            disputed += [found.id for found in negated_by(claim, index) if _can_be_denied(found, claim)]
        for one, other in product(denying, disputed):
            if other != one and other in place:
                links.setdefault((one, other), Counterclaim(claim=one, disputed=other))
    for pair in opposed_claims(index, moments, caps):
        one, other = pair.denial.id, pair.disputed.id
        if (other, one) not in links:
            links.setdefault((one, other), Counterclaim(claim=one, disputed=other))
    by_content = sorted(index.claims, key=lambda claim: claim.id)
    for denial, claim in (*of_evidence(by_content), *of_the_attack(index.claims)):
        links.setdefault((denial.id, claim.id), Counterclaim(claim=denial.id, disputed=claim.id))
    return tuple(links[key] for key in sorted(links, key=lambda pair: (place[pair[0]], place[pair[1]])))


ONE_MATTER = 0.40
"""Part of the smaller matter's terms that the larger must share for both to be one matter, and one inconsistency. The
terms are not weighed: what is told again and again in a folder weighs least, and is just what is disputed."""


def group_disputes(index: ClaimIndex, links: Sequence[Counterclaim]) -> list[Dispute]:
    """The links put together by matter: those that meet in a claim, then groups that speak of the same."""
    merged: list[tuple[list[Counterclaim], set[str]]] = []
    by_word: dict[str, list[int]] = defaultdict(list)
    for group in _meeting(links):
        matter = {word for link in group for word in _matter_of(link, index)}
        near = sorted({at for word in matter for at in by_word[word][:MOST_HOLDERS]})
        found = next((merged[at] for at in near if _one_matter(merged[at][1], matter)), None)
        if found is not None:
            found[0].extend(group)
            continue
        for word in matter:
            by_word[word].append(len(merged))
        merged.append((group, matter))
    return [_dispute(group, index) for group, _ in merged]


def _meeting(links: Sequence[Counterclaim]) -> list[list[Counterclaim]]:
    """The links in groups that meet in a claim; a group that grows comes last."""
    groups: dict[int, list[Counterclaim]] = {}
    last: dict[int, int] = {}
    joined: dict[int, int] = {}
    group_of: dict[str, int] = {}

    def found(end: str) -> int:
        group = group_of[end]
        while group in joined:
            group = joined[group]
        group_of[end] = group
        return group

    for at, link in enumerate(links):
        ends = (link.claim, link.disputed)
        meeting = sorted({found(end) for end in ends if end in group_of}, key=last.__getitem__)
        own = meeting[0] if meeting else at
        for other in meeting[1:]:
            groups[own] += groups.pop(other)
            joined[other] = own
        groups.setdefault(own, []).append(link)
        last[own] = at
        group_of.update(dict.fromkeys(ends, own))
    return [groups[group] for group in sorted(groups, key=last.__getitem__)]


def _one_matter(left: set[str], right: set[str]) -> bool:
    shared = len(left & right)
    return shared >= FEWEST_SHARED and shared >= ONE_MATTER * min(len(left), len(right))


def _matter_of(link: Counterclaim, index: ClaimIndex) -> list[str]:
    ends = (index.claims[index.place[key]] for key in (link.claim, link.disputed))
    return [word for claim in ends for word in index.words(claim) if word not in _DENYING]


def _dispute(links: Sequence[Counterclaim], index: ClaimIndex) -> Dispute:
    def fit(link: Counterclaim) -> float:
        return cosine(*(index.vector(index.claims[index.place[key]]) for key in (link.claim, link.disputed)))

    ranked = sorted(links, key=lambda link: (-round(fit(link), 9), link.disputed, link.claim))
    return Dispute(
        disputed=tuple(index.claims[index.place[key]] for key in dict.fromkeys(link.disputed for link in ranked)),
        denials=tuple(index.claims[index.place[key]] for key in dict.fromkeys(link.claim for link in ranked)),
    )


def _denied_by(denial: Claim, index: ClaimIndex, at: int) -> list[Claim]:
    """The best claim of each source; where the denial only points back, the claim before it."""
    claimant = set(terms(denial.claimant))
    matter = [word for word in index.words(denial) if word not in _DENYING and word not in claimant]
    best: dict[str, tuple[float, Claim]] = {}
    vector = index.weights.vector(matter)
    for claim in () if only_points_back(denial) else index.speaking_of(matter, FEWEST_SHARED):
        if not _states(claim):
            continue
        shared = containment(vector, index.asserted(claim))
        shared = max(shared, DENIED_SHARED) if tells_own_deed(denial, claim) else shared
        better = shared >= DENIED_SHARED and shared > best.get(claim.source, (0.0, claim))[0]
        meant = better and _can_be_denied(claim, denial) and can_mean(denial, claim, claimant)
        if meant and not takes_the_same_side(claim, denial, matter):
            best[claim.source] = (shared, claim)
    fitting = heapq.nsmallest(MOST_DENIED, best.values(), key=lambda pair: (-pair[0], pair[1].id))
    found = [claim for _, claim in (best.values() if len(best) <= MOST_DENIED else fitting)]
    if not any(claim.source == denial.source for claim in found) and _POINTS_BACK.search(denial.evidence[0].quote):
        found += _before(denial, index, at)
    return found


def _can_be_denied(claim: Claim, denial: Claim) -> bool:
    return (
        _states(claim)
        and claim.id != denial.id
        and not overlap(claim, denial)
        and not same_claimant(claim, denial)
        and not of_another_time(denial, claim)
        and not is_only_asked(claim)
        and not is_deniers_own(denial, claim)
        and not is_of_one_side(denial, claim)
        and not (
            claim.own_voice
            and not tells_own_deed(denial, claim)
            and claim.kind != "headline"
            and (claim.certainty == "stated" or is_supposed(claim.evidence[0].quote))
            and claim.source != denial.source
        )
    )


def _states(claim: Claim) -> bool:
    """It asserts something, and neither asks nor supposes."""
    return claim.polarity == "asserts" and claim.certainty not in ("question", "conditional")


def _before(denial: Claim, index: ClaimIndex, at: int) -> list[Claim]:
    """The nearest earlier claim in the document that accuses or was reported; none where it is the denier's own, or
    does not fit.
    """
    before = [claim for claim in reversed(index.claims[max(0, at - NEARBY) : at]) if claim.source == denial.source]
    nearest = next((claim for claim in before if accuses(claim) and claim.polarity != "denies"), None)
    if nearest is None or not _can_be_denied(nearest, denial) or not points_at(denial, nearest):
        return []
    return [nearest] if _fits(nearest, denial, index) else []


def _fits(claim: Claim, denial: Claim, index: ClaimIndex) -> bool:
    """What the denial names besides the denier ("reports of a strike") stands in the claim."""
    named = [word for word in named_in(denial) if word not in _DENYING]
    known = not named or containment(index.weights.vector(named), index.vector(claim)) >= HALF
    return known and can_mean(denial, claim, terms(denial.claimant))


def same_claimant(left: Claim, right: Claim) -> bool:
    """One person or organisation states both, as far as their names tell."""
    if left.own_voice or right.own_voice:
        return left.own_voice and right.own_voice and left.source == right.source
    return left.claimant == right.claimant or _is_one_name(left.claimant, right.claimant)


@lru_cache(maxsize=SENTENCES)
def _is_one_name(left: str, right: str) -> bool:
    return left.casefold() == right.casefold() or compare_names(left, right).verdict in ("same", "variant")


def find_dropped_hedges(index: ClaimIndex, moments: Mapping[str, Moment | None], caps: Caps) -> list[DroppedHedge]:
    """Hedged claims beside headlines, leads and retellings of the same claimant that drop the hedge, and claims that a
    matter is open beside those that settle it.

    Args:
        index: The claims of the folder.
        moments: When each source was published, as far as it says so.
        caps: Is told of what was too much to be looked at whole.
    """
    leads = _leads(index.claims)
    groups: dict[int, _Hedged] = {}
    group_of: dict[str, int] = {}
    for at, hedged in enumerate(index.claims):
        if hedged.certainty != "hedged" or hedged.polarity == "denies" or hedged.own_voice:
            continue
        speaking = index.speaking_of(index.vector(hedged), FEWEST_FLAT)
        scope = frozenset(terms(_hedged_words(hedged)))
        flat = {claim.id: claim for claim in speaking if _drops_hedge(claim, hedged, scope, leads, index)}
        if flat:
            meeting = sorted({group_of[key] for key in flat if key in group_of})
            own = _joined(groups, meeting, _Hedged({hedged.id: hedged}, flat)) if meeting else at
            groups.setdefault(own, _Hedged({hedged.id: hedged}, flat))
            group_of.update(dict.fromkeys(groups[own].flat, own) if len(meeting) > 1 else dict.fromkeys(flat, own))
    settled = settled_elsewhere(index, moments, same_claimant, caps)
    dropped = [group.finished() for _, group in sorted(groups.items())]
    return [*dropped, *(DroppedHedge(tuple(hedged), words, tuple(flat)) for hedged, words, flat in settled)]


@dataclass(frozen=True, slots=True)
class _Hedged:
    """Hedged claims and flat ones by their ids, in the order in which they were found."""

    hedged: dict[str, Claim]
    flat: dict[str, Claim]

    def finished(self) -> DroppedHedge:
        hedged = tuple(self.hedged.values())
        return DroppedHedge(hedged, _hedge_of(hedged[0]), tuple(self.flat.values()))


def _joined(groups: dict[int, _Hedged], meeting: Sequence[int], new: _Hedged) -> int:
    """The first of the groups that state the same flatly, with the others and the new one put into it."""
    own = groups[meeting[0]]
    for group in (*(groups.pop(other) for other in meeting[1:]), new):
        own.hedged.update(group.hedged)
        own.flat.update(group.flat)
    return meeting[0]


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


def _drops_hedge(claim: Claim, hedged: Claim, scope: frozenset[str], leads: frozenset[str], index: ClaimIndex) -> bool:
    if claim.certainty != "stated" or claim.polarity == "denies" or claim.id == hedged.id:
        return False
    if not (claim.id in leads or (not claim.own_voice and same_claimant(claim, hedged))) or overlap(claim, hedged):
        return False
    vector = index.vector(claim)
    shared = len(scope.intersection(vector) - _DENYING)
    shorter = claim.kind == "headline" and claim.source != hedged.source
    if shared == 0 or not (shorter or shared >= min(2, len(scope))):
        return False
    words = {term: weight for term, weight in vector.items() if term not in _DENYING}
    alike = containment(words, index.vector(hedged)) >= (HEADLINE_SHARED if shorter else FLAT_SHARED)
    return alike and can_drop(claim, hedged, _hedge_of(hedged))


def _hedged_words(hedged: Claim) -> str:
    """What the hedge is said of: the words after it."""
    quote = hedged.evidence[0].quote
    match = HEDGE.search(quote)
    return quote[match.end() : match.end() + SCOPE] if match else ""


def _hedge_of(hedged: Claim) -> str:
    return _hedge_in(hedged.evidence[0].quote) or _hedge_in(hedged.statement) or "hedged"


@lru_cache(maxsize=SENTENCES)
def _hedge_in(text: str) -> str:
    match = HEDGE.search(text)
    return match.group() if match else ""
