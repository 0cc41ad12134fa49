"""Which sources carry the same text: one agency's copy or a reprint is one voice, however many files hold it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from itertools import combinations

from factcheck.models import Document

SHINGLE = 6
"""Words in a row that two sources must share to count: shorter runs are set phrases."""
SHARED_PART = 0.15
"""Part of the shorter source's shingles from which two sources are one voice. Measured: two articles that carry the
same
agency copy share 0.24, four that report the same hearing independently at most 0.003."""
FEWEST = 20
"""Shared shingles that are needed in any case; two short notices on one event share a sentence by chance."""
COMMONEST = 40
"""A shingle that more sources than this hold is a set phrase of the trade and tells nothing."""

_QUOTED = re.compile(r"[“\"][^“”\"\n]{1,600}[”\"]")
_WORD = re.compile(r"[^\W_]+")


def find_shared_text(documents: Sequence[Document]) -> dict[str, tuple[str, ...]]:
    """Ids of the sources that share a substantial part of their text, for every source that shares any.

    Quotations do not count: two reporters at one hearing write down the same words.
    """
    shingles = {document.source.id: _shingles(document) for document in documents}
    holders: dict[int, list[str]] = defaultdict(list)
    for source, own in shingles.items():
        for shingle in own:
            holders[shingle].append(source)
    shared: dict[tuple[str, str], int] = defaultdict(int)
    for sources in holders.values():
        if 1 < len(sources) <= COMMONEST:
            for pair in combinations(sources, 2):
                shared[pair] += 1
    linked: dict[str, list[str]] = defaultdict(list)
    for (left, right), count in shared.items():
        if count >= FEWEST and count >= SHARED_PART * min(len(shingles[left]), len(shingles[right])):
            linked[left].append(right)
            linked[right].append(left)
    order = {document.source.id: place for place, document in enumerate(documents)}
    return {source: tuple(sorted(others, key=order.__getitem__)) for source, others in linked.items()}


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


def _shingles(document: Document) -> set[int]:
    words = [word for stretch in _read_stretches(document) for word in _WORD.findall(_QUOTED.sub(" ", stretch).lower())]
    # Hash values of strings differ between processes, so the words themselves make the number.
    return {_number(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)}


def _number(words: Sequence[str]) -> int:
    return int.from_bytes(blake2b(" ".join(words).encode(), digest_size=8).digest())


def _read_stretches(document: Document) -> Iterator[str]:
    at = 0
    for aside in document.set_aside:
        yield document.text[at : aside.start]
        at = max(at, aside.end)
    yield document.text[at:]
