"""Which quotations are wordings of one utterance."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import combinations

from rapidfuzz import fuzz

from factcheck.align.contexts import Context, cluster
from factcheck.find.wordings import wording_of
from factcheck.models import Question, QuoteValue

GRAM = 4
"""Words in a row that two wordings of one utterance share: of 5,360 foreign quotes none shared one and was alike
(text_stack.md, section 7), and it keeps every true pair."""
ALIKE = 75.0
"""Token-set likeness in percent; true pairs reach 80 and more, false ones 58 at most in the same measurement."""
RUN = 5
"""Words in a row that are enough where one quotation is much longer than the other."""
SHORTEST = 4
"""Words of a quotation that is compared; shorter ones are terms, not utterances."""
COMMONEST = 60
"""A run of words that more quotations than this hold is a set phrase."""


def quote_questions(contexts: Sequence[Context]) -> list[Question]:
    """Groups of quotations that are one utterance, in the wording of each source."""
    spoken = [
        c for c in contexts if isinstance(c.detail.value, QuoteValue) and len(wording_of(c.detail.quote)) >= SHORTEST
    ]
    wordings = [wording_of(context.detail.quote) for context in spoken]
    linked = {}
    for left, right in sorted({*_candidates(wordings), *_of_one_speaker(spoken)}):
        if spoken[left].claim.source == spoken[right].claim.source:
            continue
        alike = fuzz.token_set_ratio(" ".join(wordings[left]), " ".join(wordings[right]))
        if alike >= ALIKE or _common_run(wordings[left], wordings[right]) >= RUN:
            linked[left, right] = alike
    groups = cluster(spoken, linked, frozenset())
    return [_question(group) for group in groups if len({context.claim.source for context in group}) > 1]


def _candidates(wordings: Sequence[Sequence[str]]) -> list[tuple[int, int]]:
    holders: dict[tuple[str, ...], set[int]] = defaultdict(set)
    for index, words in enumerate(wordings):
        for at in range(len(words) - GRAM + 1):
            holders[tuple(words[at : at + GRAM])].add(index)
    pairs: Counter[tuple[int, int]] = Counter()
    for indices in holders.values():
        if 1 < len(indices) <= COMMONEST:
            pairs.update(combinations(sorted(indices), 2))
    return sorted(pairs)


def _of_one_speaker(spoken: Sequence[Context]) -> list[tuple[int, int]]:
    """Pairs of quotations of one speaker: a "not" or two small words break the runs of a short one."""
    own: dict[str, list[int]] = defaultdict(list)
    for index, context in enumerate(spoken):
        if not context.claim.own_voice:
            own[context.claim.claimant.rpartition(" ")[2].casefold()].append(index)
    return [pair for indices in own.values() if len(indices) <= COMMONEST for pair in combinations(indices, 2)]


def _common_run(left: Sequence[str], right: Sequence[str]) -> int:
    best = 0
    lengths: dict[int, int] = {}
    for word in left:
        current = {}
        for at, other in enumerate(right):
            if word == other:
                current[at] = lengths.get(at - 1, 0) + 1
                best = max(best, current[at])
        lengths = current
    return best


def _question(group: Sequence[Context]) -> Question:
    speakers = [context.claim.claimant for context in group if not context.claim.own_voice]
    speaker = max(Counter(speakers).items(), key=lambda pair: (pair[1], len(pair[0]), pair[0]))[0] if speakers else ""
    text = f"In which words did {speaker} say it?" if speaker else "In which words was it said?"
    return Question(text=text, kind="quote", aspect="wording", answers=tuple(context.answer for context in group))
