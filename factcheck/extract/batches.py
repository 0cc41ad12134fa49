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
AT_LEAST: Final = 40
"""Claims of a call at least: a few that are left over are seen beside those that are closest to them."""
_WORD: Final = re.compile(r"[^\W\d_]{4,40}|\d{1,12}")
_COMMON: Final = 0.2
"""Share of all claims from which a word says nothing about any of them."""


def batches_of(claims: Sequence[Claim], size: int = BATCH) -> tuple[list[list[int]], list[int]]:
    """Indexes of the claims of each call, at most `size`, in their order, and of those that no call has room for.

    The last call has room for claims of other calls too, those that are closest to its own.
    """
    if len(claims) <= size:
        return ([list(range(len(claims)))] if len(claims) > 1 else []), []
    words = [set(_WORD.findall(f"{claim.statement} {claim.evidence[0].quote}".casefold())) for claim in claims]
    holders = _holders(words, size)
    left = set(range(len(claims)))
    batches: list[list[int]] = []
    while left and len(batches) < BATCHES:
        batch = _grown([], left, words, holders, size)
        left -= set(batch)
        wanted = min(size, max(AT_LEAST, 2 * len(batch)))
        if len(batch) < wanted:
            others = set(range(len(claims))) - left - set(batch)
            batch = _grown(batch, others, words, holders, wanted)
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


def _grown(
    batch: Sequence[int], others: set[int], words: Sequence[set[str]], holders: dict[str, list[int]], size: int
) -> list[int]:
    """The batch with others, of which it takes in, again and again, the one closest to it; the first where it is
    empty.
    """
    grown = list(batch)
    closeness = dict.fromkeys(sorted(others), 0.0)

    def draw_near(chosen: int) -> None:
        for word in sorted(words[chosen] & holders.keys()):
            weight = math.log(len(words) / len(holders[word])) + 1
            for index in holders[word]:
                if index in closeness:
                    closeness[index] += weight

    for chosen in grown:
        draw_near(chosen)
    while closeness and len(grown) < size:
        chosen = min(closeness, key=lambda index: (-closeness[index], index))
        del closeness[chosen]
        grown.append(chosen)
        draw_near(chosen)
    return grown
