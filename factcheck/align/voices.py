"""Which sources carry the same text: one agency's copy or a reprint is one voice, however many files hold it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence, Set
from itertools import combinations, product

from factcheck.models import Document

SHINGLE = 6
"""Words in a row that two sources must share to count: shorter runs are set phrases."""
SHARED_PART = 0.15
"""Part of the shorter source's shingles from which two sources are one voice. Measured: two articles that carry the
same
agency copy share 0.24, four that report the same hearing independently at most 0.003."""
FEWEST = 20
"""Shared shingles that are needed in any case; two short notices on one event share a sentence by chance."""
MANY = 40
"""Sources that carry one text up to which each pair of them is linked; of more, each is linked to one that does."""

_QUOTED = re.compile(r"[“\"][^“”\"\n]{1,600}[”\"]")
_WORD = re.compile(r"[^\W_]+")


def find_shared_text(documents: Sequence[Document]) -> dict[str, tuple[str, ...]]:
    """Ids of the sources that share a substantial part of their text, for every source that shares any.

    Quotations do not count: two reporters at one hearing write down the same words.
    """
    by_id = sorted(documents, key=lambda document: document.source.id)
    linked: dict[str, list[str]] = defaultdict(list)
    numbers: dict[str, int] = {}
    for left, right in _sharing([_shingles(document, numbers) for document in by_id]):
        ours, theirs = by_id[left].source.id, by_id[right].source.id
        linked[ours].append(theirs)
        linked[theirs].append(ours)
    order = {document.source.id: place for place, document in enumerate(documents)}
    return {source: tuple(sorted(linked[source], key=order.__getitem__)) for source in order if source in linked}


def _sharing(shingles: Sequence[Set[int]]) -> Iterator[tuple[int, int]]:
    """Pairs of sources, by their places, that share enough."""
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for holders, count in _held_together(shingles).items():
        # Of a text that very many carry, the first by content stands for all: the pairs would grow with the square.
        for pair in combinations(holders, 2) if len(holders) <= MANY else product(holders[:1], holders[1:]):
            shared[pair] += count
    for (left, right), count in shared.items():
        if count >= FEWEST and count >= SHARED_PART * min(len(shingles[left]), len(shingles[right])):
            yield left, right


def _held_together(shingles: Sequence[Set[int]]) -> Counter[tuple[int, ...]]:
    """Which sources hold the same shingles, and how many of them."""
    met: set[int] = set()
    again: set[int] = set()
    for own in shingles:
        again |= met & own
        met |= own
    holders: dict[int, list[int]] = defaultdict(list)
    for at, own in enumerate(shingles):
        for shingle in again & own:
            holders[shingle].append(at)
    return Counter(map(tuple, holders.values()))


def voices(documents: Sequence[Document], shared: dict[str, tuple[str, ...]]) -> dict[str, str]:
    """The voice of every source: the id of the first source that it is linked to by shared text, or its own."""
    voice: dict[str, str] = {}
    for document in documents:
        _spread(document.source.id, document.source.id, shared, voice)
    return voice


def _spread(source: str, name: str, shared: dict[str, tuple[str, ...]], voice: dict[str, str]) -> None:
    waiting = [source]
    while waiting:
        current = waiting.pop()
        if current not in voice:
            voice[current] = name
            waiting.extend(shared.get(current, ()))


def _shingles(document: Document, numbers: dict[str, int]) -> set[int]:
    """Runs of words, each as one number; `numbers` has that of every word met so far, and grows."""
    words = [word for stretch in _read_stretches(document) for word in _WORD.findall(_QUOTED.sub(" ", stretch).lower())]
    counted = [numbers.setdefault(word, len(numbers)) for word in words]
    # Hash values of strings differ between processes, those of numbers do not.
    return set(map(hash, zip(*(counted[at:] for at in range(SHINGLE)), strict=False)))


def _read_stretches(document: Document) -> Iterator[str]:
    at = 0
    for aside in document.set_aside:
        yield document.text[at : aside.start]
        at = max(at, aside.end)
    yield document.text[at:]
