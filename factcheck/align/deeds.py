"""Claims that tell one deed as done and as not done, in whatever words: "the lights failed", "the supply was never
interrupted".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import TYPE_CHECKING

from factcheck.align.denied import overlap
from factcheck.find.anaphors import spelled_out
from factcheck.find.dates.words import MONTHS, WEEKDAYS
from factcheck.find.deeds import (
    Told,
    agents_in,
    base_of,
    deed_kind,
    deed_told,
    deeds_denied,
    deeds_told,
    may_turn,
    of_two_things,
    words_for,
)
from factcheck.find.doers import claimed_by, done_by, may_name_doers
from factcheck.find.lexicon.deeds import DEED_KINDS, DeedKind
from factcheck.find.sequences import Sequence as Sequence_
from factcheck.find.sequences import is_reversed, sequences_in
from factcheck.find.terms import STOP_WORDS, terms
from factcheck.models import Claim, Moment

if TYPE_CHECKING:
    from factcheck.align.claims import ClaimIndex
    from factcheck.align.gather import Caps

MOST_TOLD = 100
"""Claims that tell a deed one way which are looked at in one folder; of more, the first by content."""
SAME_OBJECT = 0.7
"""Part of the words after a denied deed that the other sentence must hold."""
FEW_OBJECTS = 3
"""Words from which a denied deed is told so closely ("met no officials of the campaign") that one must be shared."""
LEAST_OWN = 2
"""Terms besides that two sources' own sentences must share to tell one deed of no kind."""
NEARBY = 3
"""Claims of one source that stand no further apart speak of one matter."""
ADMISSION = "admission"
MET_WITH = frozenset(("talks", "meeting"))
"""Kinds of deed that are done with somebody."""
_CLASS = "agent "
"""Before the number of a class of doers; other doers are named."""
_TIMES = frozenset(terms("morning afternoon evening night day week noon midnight hours minutes today yesterday"))
_SO_FAR = re.compile(r"\b(?:has|have|hasn|haven|is|are|isn|aren)\b", re.IGNORECASE)
"""What has not been done may be done yet."""
DEED_NAMES = frozenset(kind.name for kind in DEED_KINDS)
_NEVER = re.compile(r"\b(?:never|at no (?:time|stage|point)|ever|yet to)\b", re.IGNORECASE)
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b")
_DAY = re.compile(rf"\b(?:{'|'.join((*WEEKDAYS, *filter(None, MONTHS)))})\b")


_HALVES = (("north", "south"), ("south", "north"), ("east", "west"), ("west", "east"))


@dataclass(frozen=True, slots=True)
class Opposed:
    """A claim that a deed was not done, or its opposite was, and one that it was."""

    denial: Claim
    disputed: Claim


@dataclass(frozen=True, slots=True)
class _Telling:
    claim: Claim
    told: Told


def opposed_claims(index: ClaimIndex, moments: Mapping[str, Moment | None], caps: Caps) -> Iterator[Opposed]:
    """Pairs of claims of which one tells as done what the other tells as not done.

    Args:
        index: The claims of the folder.
        moments: When each source was published, as far as it says so: a deed that may be done later was not denied
            by who wrote before.
        caps: Is told of every deed that more claims tell than are looked at.
    """
    ordered = sorted(index.claims, key=lambda claim: claim.id)
    flat = [claim for claim in ordered if claim.certainty == "stated" and claim.kind != "forecast"]
    turning = [claim for claim in flat if may_turn(claim.evidence[0].quote)]
    yield from _of_order(ordered, caps)
    yield from _of_doers(ordered, index, caps)
    texts = {claim.id: _spelled_out(claim, index) for claim in turning}
    undone = _tellings(turning, texts, DEED_NAMES, caps, turned=True)
    done = _tellings(flat, texts, frozenset(undone), caps, turned=False)
    for key, denials in _denials(turning, texts, caps).items():
        undone[key] = denials
        told = index.speaking_of(_leading_to(key, denials), 1)
        done[key] = [_Telling(claim, deed) for claim in told[:MOST_TOLD] if (deed := _as_done(claim, key))]
    for kind, denials in undone.items():
        for denial, claim in product(denials, done.get(kind, ())):
            if _cannot_both_hold(denial, claim, index) and not _came_later(denial, claim, moments):
                yield Opposed(denial.claim, claim.claim)


def _spelled_out(claim: Claim, index: ClaimIndex) -> str:
    """The claim's sentence; "do so" in it stands for the deed of the one before."""
    at = index.place[claim.id]
    before = index.claims[at - 1] if at else claim
    quote = claim.evidence[0].quote
    return spelled_out(quote, before.evidence[0].quote) if before.source == claim.source else quote


def _tellings(
    claims: Sequence[Claim], texts: Mapping[str, str], kinds: frozenset[str], caps: Caps, *, turned: bool
) -> dict[str, list[_Telling]]:
    """The first claims that tell a deed of each kind one way; what is full is looked for no further."""
    found: dict[str, list[_Telling]] = defaultdict(list)
    wanted = set(kinds)
    for at, claim in enumerate(claims, 1):
        quote = texts.get(claim.id, claim.evidence[0].quote)
        if not wanted:
            break
        tellings = deeds_told(quote, frozenset(wanted))
        both = {told.kind for told in tellings if told.done} & {told.kind for told in tellings if not told.done}
        for told in tellings:
            if told.done != turned and told.kind not in both:
                found[told.kind].append(_Telling(claim, told))
                if len(found[told.kind]) == MOST_TOLD:
                    wanted.discard(told.kind)
                    way = "as not done" if turned else "as done"
                    caps.add(None, f"claims that tell {way}: {told.kind}", len(claims), len(claims) - at)
    return found


def _denials(claims: Sequence[Claim], texts: Mapping[str, str], caps: Caps) -> dict[str, list[_Telling]]:
    """Deeds that are denied under their own verbs or nouns."""
    found: dict[str, list[_Telling]] = defaultdict(list)
    left = 0
    for claim in claims:
        quote = texts[claim.id]
        denied = deeds_denied(quote)
        known = {base_of(word) for told in deeds_told(quote) for word in told.words.split()} if denied else set()
        for told in denied:
            full = len(found[told.kind]) >= MOST_TOLD
            left += full
            if not full and base_of(told.words) not in known:
                found[told.kind].append(_Telling(claim, told))
    caps.add(None, "claims that deny a deed of one verb", len(claims), left)
    return found


def _leading_to(key: str, denials: Sequence[_Telling]) -> list[str]:
    """Words of the claims that may tell the deed: its own, and where these are no terms what it was not done to."""
    words = words_for(key)
    if STOP_WORDS.isdisjoint(words):
        return words
    return sorted({*words, *(thing for denial in denials for thing in denial.told.objects)})


def _as_done(claim: Claim, key: str) -> Told | None:
    if claim.certainty != "stated" or claim.kind == "forecast":
        return None
    told = deed_told(claim.evidence[0].quote, key)
    return told if told is not None and told.done else None


def _cannot_both_hold(denial: _Telling, done: _Telling, index: ClaimIndex) -> bool:
    ours, theirs = denial.claim, done.claim
    if ours.id == theirs.id or _is_one_voice(ours, theirs) or overlap(ours, theirs):
        return False
    if (
        _at_another_time(denial.told, done.told)
        or _on_other_days(ours, theirs)
        or of_two_things(*_quotes(ours, theirs))
    ):
        return False
    doers = denial.told.doers | (_party(ours) if denial.told.by_claimant else frozenset())
    others = done.told.doers | (_party(theirs) if done.told.by_claimant else frozenset())
    if _of_two_halves(doers, others | done.told.subject):
        return False
    meet = bool((doers | _party(ours)) & (others | done.told.subject)) or bool(doers & frozenset(index.words(theirs)))
    if doers and not meet and (others or done.told.subject or denial.told.by_claimant):
        return False
    kind = deed_kind(denial.told.kind)
    subjects = _share_subject(denial.told, done.told) or _is_one_claimant(ours, theirs)
    if (kind.of_one and not (subjects or meet)) or (kind.whole and not _is_whole(denial.told, done.told)):
        return False
    shared = _shared(denial, done, index) - (denial.told.subject & done.told.subject)
    if (
        kind.shared
        and ours.own_voice
        and theirs.own_voice
        and not _is_certain(denial.told, done.told, kind, subjects, shared)
    ):
        return False
    if kind.name in MET_WITH and not _meets_whom(denial, done, index):
        return False
    if kind.shared > 1 and denial.told.whatever and not meet and _are_of_two_subjects(denial.told, done.told):
        return False
    if not (_meets_its_object(denial, done, index) if kind.name else _is_the_very_deed(denial, done)):
        return False
    near = bool(kind.name) and _is_near(ours, theirs, index)
    common = max(meet, subjects) + near + len(shared)
    if kind.shared and not near and not _is_of_one_thing(denial.told, done.told):
        return False
    if kind.name:
        return common >= kind.shared + (not denial.told.whatever and not meet and not subjects)
    return subjects or meet or (denial.told.whatever and bool(shared))


def _meets_whom(denial: _Telling, done: _Telling, index: ClaimIndex) -> bool:
    """Who never met officials may have met senators: whom it names as not met stands in the other sentence."""
    told = denial.told.objects - _TIMES
    return not told or bool(told & {*index.words(done.claim)})


def _are_of_two_subjects(denial: Told, done: Told) -> bool:
    """That no bombs were found says nothing of the stones that were."""
    return bool(denial.subject and done.subject) and not denial.subject & (done.subject | done.objects)


def _of_two_halves(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """The north of a land does what its south does not."""
    return any(one in ours and other in theirs and one not in theirs for one, other in _HALVES)


def _meets_its_object(denial: _Telling, done: _Telling, index: ClaimIndex) -> bool:
    """What was not done to something may have been done to something else: half of what stands after the denied deed
    is in the other sentence too, but for times of the day.
    """
    told = denial.told.objects - _TIMES
    shared = len(told & {*index.words(done.claim)})
    if denial.told.whatever or denial.told.by_claimant:
        return bool(shared) or (len(told) < FEW_OBJECTS and denial.told.kind != ADMISSION)
    return 2 * shared >= len(told)


def _is_the_very_deed(denial: _Telling, done: _Telling) -> bool:
    """A verb of no kind means many things: both sentences name what it was done to, and whoever is named as not having
    done it is named as having done it; or nobody did it, and its speaker is said to have.
    """
    ours, theirs = denial.told, done.told
    doing = theirs.doers | theirs.subject
    named = {word for word in ours.doers if not word.startswith(_CLASS)}
    if 2 * len(named & doing) < len(named) + bool(named):
        return False
    things = (ours.objects | ours.subject) - ours.doers
    told = theirs.objects | theirs.subject
    most = any(2 * len(of_it & told) > len(of_it) for of_it in (ours.objects, things))
    return most or (ours.whatever and bool(_party(denial.claim) & doing))


def _is_certain(denial: Told, done: Told, kind: DeedKind, subjects: bool, shared: set[str]) -> bool:
    """Two papers that tell it in their own voices speak of one subject, and of the same thing or of much in common; a
    deed of no kind was never done by whom the other names as its doer, to all that it was done to.
    """
    if not kind.name:
        named = {word for word in denial.doers if not word.startswith(_CLASS)}
        things = denial.objects and denial.objects <= done.objects
        return denial.whatever and bool(named and things) and named <= (done.doers | done.subject)
    told = len(shared) >= LEAST_OWN or (kind.of_one and bool(denial.objects & done.objects))
    return subjects and told


def _is_of_one_thing(denial: Told, done: Told) -> bool:
    """What the deed was not done to, or the doer of nothing, is in the other's sentence too, with all that tells it
    from others: who did not land in a country's waters may have landed in the sea.
    """
    theirs = done.subject | done.objects
    if SAME_OBJECT * len(denial.objects) > len(denial.objects & theirs):
        return False
    return not denial.whatever or 2 * len(denial.subject & theirs) >= len(denial.subject)


def _quotes(left: Claim, right: Claim) -> tuple[str, str]:
    return left.evidence[0].quote, right.evidence[0].quote


def _at_another_time(denial: Told, done: Told) -> bool:
    """They speak of two occasions; what was never done was not done on one occasion either."""
    if denial.whatever and not denial.when:
        return any(word for word in done.when if not word[:2].isdigit()) or (
            bool(done.when) and not _NEVER.search(denial.clause)
        )
    return denial.when != done.when


def _share_subject(denial: Told, done: Told) -> bool:
    """Half of the shorter clause before the deed is in the other's too; or pronouns stand in both."""
    ours, theirs = denial.subject, done.subject
    if not ours and not theirs:
        return bool(denial.objects & done.objects)
    return 2 * len(ours & theirs) >= max(1, min(len(ours), len(theirs)))


def _is_whole(denial: Told, done: Told) -> bool:
    return len(denial.subject & done.subject) > max(len(denial.subject), len(done.subject)) / 2


def _is_one_claimant(left: Claim, right: Claim) -> bool:
    return not left.own_voice and left.claimant.casefold() == right.claimant.casefold()


def _is_near(left: Claim, right: Claim, index: ClaimIndex) -> bool:
    """They stand side by side in one source, which sets them against each other."""
    return left.source == right.source and abs(index.place[left.id] - index.place[right.id]) <= NEARBY


def _of_order(claims: Sequence[Claim], caps: Caps) -> Iterator[Opposed]:
    """Claims that tell two events in opposite orders."""
    told: list[tuple[Claim, Sequence_]] = []
    for at, claim in enumerate(claims, 1):
        if claim.certainty == "stated" and claim.polarity == "asserts":
            told += [(claim, sequence) for sequence in sequences_in(claim.evidence[0].quote)]
        if len(told) >= MOST_TOLD:
            caps.add(None, "claims that tell an order of events", len(claims), len(claims) - at)
            break
    for (left, ours), (right, theirs) in combinations(told, 2):
        if is_reversed(ours, theirs) and not _is_one_voice(left, right) and not _on_other_days(left, right):
            yield Opposed(right, left)


def _of_doers(claims: Sequence[Claim], index: ClaimIndex, caps: Caps) -> Iterator[Opposed]:
    """Claims of responsibility for what others say somebody else did."""
    claiming: list[tuple[Claim, frozenset[str]]] = []
    blaming: list[tuple[Claim, frozenset[str]]] = []
    for at, claim in enumerate(claims, 1):
        quote = claim.evidence[0].quote
        if claim.certainty != "stated" or claim.polarity != "asserts" or not may_name_doers(quote):
            continue
        claiming += [(claim, doers) for doers in (claimed_by(quote),) if doers]
        blaming += [(claim, doers) for doers in (done_by(quote),) if doers]
        if max(len(claiming), len(blaming)) >= MOST_TOLD:
            caps.add(None, "claims that name who did it", len(claims), len(claims) - at)
            break
    for (left, ours), (right, theirs) in product(claiming, blaming):
        apart = left.id != right.id and not ours & theirs and not theirs & set(index.words(left))
        if apart and not _is_one_voice(left, right):
            yield Opposed(left, right)


def _is_one_voice(left: Claim, right: Claim) -> bool:
    """One claimant in one source: what he tells there of one deed and of another is his own to sort."""
    return left.source == right.source and left.claimant.casefold() == right.claimant.casefold()


def _on_other_days(left: Claim, right: Claim) -> bool:
    days, others = (set(_DAY.findall(claim.evidence[0].quote)) for claim in (left, right))
    return bool(days and others and not days & others)


def _party(claim: Claim) -> frozenset[str]:
    """Who stands behind a claimant's "we": his name and the body that he speaks for."""
    return frozenset() if claim.own_voice else frozenset(terms(claim.claimant)) | agents_in(claim.claimant)


def _shared(denial: _Telling, done: _Telling, index: ClaimIndex) -> set[str]:
    own = {
        *_ends(denial.told.words),
        *_ends(done.told.words),
        *terms(denial.claim.claimant),
        *terms(done.claim.claimant),
    }
    return (set(index.words(denial.claim)) & set(index.words(done.claim))) - own


def _ends(words: str) -> tuple[str, ...]:
    """Terms of the first and the last of the words, which make the kind of deed."""
    first, _, rest = words.partition(" ")
    return terms(f"{first} {rest.rpartition(' ')[2]}")


def _came_later(denial: _Telling, done: _Telling, moments: Mapping[str, Moment | None]) -> bool:
    """What may be done later was done, by its source's day of publication, after the denial was written; or nobody can
    tell, where not both sources say when they were published.
    """
    ours, theirs = moments.get(denial.claim.source), moments.get(done.claim.source)
    if denial.told.so_far and _was_long_before(done, ours):
        return False
    if denial.told.so_far:
        return ours is None or theirs is None or ours.day <= theirs.day
    kind = deed_kind(denial.told.kind)
    moves = kind.moves or (not kind.name and bool(_SO_FAR.search(denial.told.clause)))
    if not moves or denial.claim.source == done.claim.source or _on_one_day(denial.claim, done.claim):
        return False
    return ours is None or theirs is None or ours.day < theirs.day


def _was_long_before(done: _Telling, day: Moment | None) -> bool:
    """It was done in a year before the one in which it is said to be yet to do."""
    years = [int(word) for word in done.told.when if word.isdigit()]
    return day is not None and bool(years) and max(years) < day.day.year


def _on_one_day(left: Claim, right: Claim) -> bool:
    days, others = (set(_WEEKDAY.findall(claim.evidence[0].quote)) for claim in (left, right))
    return bool(days & others)
