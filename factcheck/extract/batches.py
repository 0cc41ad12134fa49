"""Which claims a model sees side by side, where there are too many for one call: those that share rare words."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.models import Claim

BATCH: Final = 120
"""Claims of one call."""
BATCHES: Final = 4
"""Calls at most."""
_WORD: Final = re.compile(r"[^\W\d_]{4,40}|\d{1,12}")
_COMMON: Final = 0.2
"""Share of all claims from which a word says nothing about any of them."""


def batches_of(claims: Sequence[Claim], size: int = BATCH) -> tuple[list[list[int]], list[int]]:
    """Indexes of the claims of each call, at most `size`, in their order, and of those that no call has room for."""
    if len(claims) <= size:
        return ([list(range(len(claims)))] if len(claims) > 1 else []), []
    words = [set(_WORD.findall(f"{claim.statement} {claim.evidence[0].quote}".casefold())) for claim in claims]
    holders = _holders(words, size)
    left = set(range(len(claims)))
    batches: list[list[int]] = []
    while left and len(batches) < BATCHES:
        batch = _grown(left, words, holders, size)
        left -= set(batch)
        batches.append(sorted(batch))
    return batches, sorted(left)


def _holders(words: Sequence[set[str]], size: int) -> dict[str, list[int]]:
    """The claims that hold each word, of words that two claims share and not most."""
    holders: dict[str, list[int]] = defaultdict(list)
    for index, held in enumerate(words):
        for word in held:
            holders[word].append(index)
    most = max(size, _COMMON * len(words))
    return {word: indexes for word, indexes in holders.items() if 2 <= len(indexes) <= most}


def _grown(left: set[int], words: Sequence[set[str]], holders: dict[str, list[int]], size: int) -> list[int]:
    """A batch that begins with the first claim and takes in, again and again, the one closest to it."""
    batch: list[int] = []
    closeness = dict.fromkeys(sorted(left), 0.0)
    while closeness and len(batch) < size:
        chosen = min(closeness, key=lambda index: (-closeness[index], index))
        del closeness[chosen]
        batch.append(chosen)
        for word in sorted(words[chosen] & holders.keys()):
            weight = math.log(len(words) / len(holders[word])) + 1
            for index in holders[word]:
                if index in closeness:
                    closeness[index] += weight
    return batch
