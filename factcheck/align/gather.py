"""Groups in a block that is too large for its pairs: every context is compared with a few members of a few groups.

Pairs grow with the square of a block. Here a context is led by its words to the groups that hold them, and joins the
most alike; the cost grows with the number of contexts alone. Where words are so common that they lead to more groups
than are looked at, the block is said to be capped.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, combinations, islice

from factcheck.align.contexts import Context, cluster, place_of
from factcheck.models import Capped, MentionKind

PAIRWISE = 200
"""Contexts up to which a block is compared pair by pair."""
MEMBERS = 6
"""Members of a group, each in other words, that a context is compared with."""
GROUPS = 5
"""Groups that a context is compared with: those that share its heaviest words."""
LEADS = 30
"""Groups that one word leads to: the first that held it."""
FEWEST = 2
"""Words that a context must share with a group to be led to it."""
TELLING = 0.5
"""Part of a context's weight; where words that lead no further carry more of it, a group may have been missed."""

_MARGIN = 1e-6
"""More than sums of likenesses are off by rounding."""

Relate = Callable[[Context, Context], float | None]
"""How alike two contexts are; 0 where they are not one question, None where they may never be."""
Apart = Callable[[Context, Context], bool]
"""Whether two contexts may never be one question."""
Leads = Callable[[Context], Mapping[str, float]]
"""The words, or other signs, that lead a context to groups, with their weights."""


class Caps:
    """What was not compared because a block was too large, as it is found."""

    def __init__(self) -> None:
        self.found: list[Capped] = []

    def add(self, kind: MentionKind | None, block: str, details: int, left: int) -> None:
        """Notes that of so many details of a block so many were not compared with all that they might meet."""
        if left:
            self.found.append(Capped(kind=kind, block=block, details=details, left=left))


def _never(_left: Context, _right: Context) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Linking:
    """How the contexts of a large block are set against each other."""

    relate: Relate
    apart: Apart = _never
    """Asked only of those that would come together; where it is dear, `relate` leaves it out."""
    most: float = 1.0
    """The largest likeness that `relate` gives."""


@dataclass(slots=True)
class _Group:
    members: list[int]
    known: list[Context]
    """Members in different words, with which others are compared."""
    claims: set[str]
    words: set[frozenset[str]] = field(default_factory=set)


class _Gathering:
    """The groups found so far, and which words lead to them."""

    def __init__(self, linking: Linking, leads: Leads, fewest: int) -> None:
        self.linking, self.leads, self.fewest = linking, leads, fewest
        self.groups: list[_Group] = []
        self.led: dict[str, list[int]] = defaultdict(list)
        self.missed = 0

    def put(self, index: int, context: Context) -> None:
        """Into the most alike group, or into a new one."""
        words = self.leads(context)
        best, found = 0.0, -1
        for at in self._near(words, context):
            alike = self._alike(at, context, best)
            if (alike, -at) > (best, -found):
                best, found = alike, at
        if not best:
            self.missed += self._may_have_missed(words)
            self.groups.append(_Group([], [], set()))
            found = len(self.groups) - 1
        self._join(found, index, context, words)

    def _near(self, words: Mapping[str, float], context: Context) -> list[int]:
        shared = Counter(chain.from_iterable(self.led.get(word, ()) for word in words))
        near = sorted(at for at, times in shared.items() if times >= self.fewest)
        weight = dict.fromkeys(near, 0.0)
        for word, own in words.items():
            for at in self.led.get(word, ()):
                if at in weight:
                    weight[at] += own
        near.sort(key=weight.__getitem__, reverse=True)  # of two as heavy the first stays first
        return list(islice((at for at in near if context.claim.id not in self.groups[at].claims), GROUPS))

    def _alike(self, at: int, context: Context, best: float) -> float:
        """Mean likeness to the known members; 0 where less than half of them are linked or one is kept apart, or where
        it cannot come to the best likeness to another group.
        """
        known, linked = self.groups[at].known, []
        needed = (best - _MARGIN) * len(known)
        for seen, other in enumerate(known, 1):
            alike = self.linking.relate(context, other)
            if alike is None:
                return 0.0
            if alike:
                linked.append(alike)
            to_come = len(known) - seen
            if 2 * (len(linked) + to_come) < len(known) or sum(linked) + to_come * self.linking.most < needed:
                return 0.0
        if not linked or any(self.linking.apart(context, other) for other in known):
            return 0.0
        return sum(linked) / len(known) + 1e-9

    def _may_have_missed(self, words: Mapping[str, float]) -> bool:
        common = sum(weight for word, weight in words.items() if len(self.led.get(word, ())) >= LEADS)
        return common > TELLING * sum(words.values())

    def _join(self, at: int, index: int, context: Context, words: Mapping[str, float]) -> None:
        group = self.groups[at]
        group.members.append(index)
        group.claims.add(context.claim.id)
        wording = frozenset(words)
        if len(group.known) >= MEMBERS or wording in group.words:
            return
        group.known.append(context)
        group.words.add(wording)
        for word in words:
            led = self.led[word]
            if len(led) < LEADS and at not in led:
                led.append(at)


def pairwise(
    contexts: Sequence[Context], relate: Relate, pairs: Iterable[tuple[int, int]] | None = None
) -> list[list[Context]]:
    """Groups in a block that is small enough for its pairs.

    Args:
        contexts: In a fixed order.
        relate: Is asked of each pair.
        pairs: Of indices, smaller first, that are looked at; all where none are named.
    """
    linked, apart = {}, set()
    for left, right in combinations(range(len(contexts)), 2) if pairs is None else pairs:
        alike = relate(contexts[left], contexts[right])
        if alike is None:
            apart.add((left, right))
        elif alike > 0:
            linked[left, right] = alike
    return cluster(contexts, linked, frozenset(apart))


def gather(
    contexts: Sequence[Context],
    linking: Linking,
    *,
    leads: Leads = lambda context: context.vector,
    fewest: int = FEWEST,
) -> tuple[list[list[Context]], int]:
    """Groups of contexts, in order of their first members, and for how many contexts a group may have been missed.

    Which group is begun first is decided by hashes of files and by offsets, never by the files' names.
    """
    gathering = _Gathering(linking, leads, fewest)
    for index in sorted(range(len(contexts)), key=lambda at: place_of(contexts[at])):
        gathering.put(index, contexts[index])
    groups = sorted(sorted(group.members) for group in gathering.groups)
    return [[contexts[index] for index in group] for group in groups], gathering.missed
