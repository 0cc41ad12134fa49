"""In what frame a figure stands: the senses of the words of its clause, by which two sources' figures are one.

"Stole £2m" and "took £2m out of their accounts", "dug for 17 hours" and "the search lasted a day" share senses where
they share no words. A sense weighs the more the fewer sentences of the folder have it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from math import log

from factcheck.align.contexts import Context, once
from factcheck.find.lexicon.senses import has_sense, senses_of
from factcheck.find.terms import STOP_WORDS, stem
from factcheck.models import FigureValue

REACH = 64
"""Characters on each side of a figure, within its clause, in which words are its frame."""
FAR = 0.35
"""What a sense that both sentences share counts, where it does not stand beside both figures."""

NAMED = "="
"""Marks a word that is part of a name."""
OF_A_NAME = 0.5
"""What a shared name counts: those of whom a story tells stand in all its sentences."""

_CLAUSE = re.compile(r"[;:!?]|\.\s|,\s(?:while|but|whereas)\b|\sthough\s")
_WORD = re.compile(r"[^\W\d_]{2,40}(?:-[^\W\d_]{2,30})*")


class Frames:
    """How telling each sense is among the sentences that hold figures."""

    def __init__(self, contexts: Iterable[Context]) -> None:
        claims = {context.claim.id: context for context in contexts}
        self._counts = Counter(sense for context in claims.values() for sense in senses_in(context))
        self._total = max(1, len(claims))

    def weight(self, sense: str) -> float:
        """Up to 1, of a sense that stands in one sentence alone."""
        count = self._counts[sense]
        weight = log(1 + self._total / count) / log(1 + self._total) if count else 0.0
        return weight * OF_A_NAME if sense.startswith(NAMED) else weight

    def likeness(self, left: Context, right: Context) -> float:
        """The weight of the senses that the two share: beside both figures in full, elsewhere in part."""
        near = senses_beside(left) & senses_beside(right)
        far = (senses_in(left) & senses_in(right)) - near
        return self._sum(near) + FAR * self._sum(far)

    def nearness(self, left: Context, right: Context) -> float:
        """The weight of the senses that stand beside both figures, names left out."""
        shared = senses_beside(left) & senses_beside(right)
        return self._sum(sense for sense in shared if not sense.startswith(NAMED))

    def _sum(self, senses: Iterable[str]) -> float:
        return sum(self.weight(sense) for sense in sorted(senses))


@once
def senses_beside(context: Context) -> frozenset[str]:
    """Senses of the words of the figure's clause, near it, without those of what is counted."""
    before, after = context.clause(_CLAUSE, REACH, REACH)
    return _senses((before, after)) - _own(context)


@once
def senses_in(context: Context) -> frozenset[str]:
    """Senses of all words of the sentence, without those of what is counted."""
    return _senses((context.claim.evidence[0].quote,)) - _own(context)


def _own(context: Context) -> frozenset[str]:
    value = context.detail.value
    return _senses((value.counted,)) if isinstance(value, FigureValue) else frozenset()


def _senses(texts: Sequence[str]) -> frozenset[str]:
    found: set[str] = set()
    for text in texts:
        for match in _WORD.finditer(text):
            named = match.group()[0].isupper() and (match.start() > 0 or not has_sense(stem(match.group().lower())))
            for word in (match.group().lower(), *match.group().lower().split("-")):
                term = stem(word)
                if named and word not in STOP_WORDS:
                    found.add(NAMED + term)
                elif has_sense(term):
                    found |= senses_of(term)
                elif word not in STOP_WORDS:
                    found.add(term)
    return frozenset(found)
