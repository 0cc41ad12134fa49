"""Which phrases of a few quoted words are one speaker's in two wordings: "a decisive moment", "a defining moment"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from factcheck.align.asked import words_question
from factcheck.align.contexts import Context
from factcheck.align.gather import Caps
from factcheck.align.quotes import COMMONEST, family_of_speaker, words_of
from factcheck.find.same_name import compare_names
from factcheck.find.terms import STOP_WORDS
from factcheck.find.wordings import PHRASE
from factcheck.models import Question


def phrase_questions(contexts: Sequence[Context], caps: Caps) -> list[Question]:
    """Phrases of one speaker in two sources that differ in one word of content, and share the others.

    Whose source has two phrases that are like tells of two things said: it is not asked.
    """
    by_speaker: dict[str, list[Context]] = defaultdict(list)
    for context in contexts:
        if 1 < len(words_of(context)) <= PHRASE and not context.claim.own_voice:
            by_speaker[family_of_speaker(context)].append(context)
    questions = []
    for speaker, spoken in sorted(by_speaker.items()):
        caps.add("quote", f"phrases of {speaker}", len(spoken), max(0, len(spoken) - COMMONEST))
        wordings = sorted({words_of(context) for context in spoken[:COMMONEST]})
        pairs = [pair for pair in combinations(wordings, 2) if _differ_in_a_word(*pair)]
        questions += [_question(group) for pair in pairs if (group := _group(pair, spoken[:COMMONEST]))]
    return questions


def _differ_in_a_word(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    if len(ours) != len(theirs):
        return False
    differ = [pair for pair in zip(ours, theirs, strict=True) if pair[0] != pair[1]]
    return len(differ) == 1 and STOP_WORDS.isdisjoint(differ[0]) and bool({*ours} & {*theirs} - STOP_WORDS)


def _group(pair: Sequence[tuple[str, ...]], spoken: Sequence[Context]) -> list[Context]:
    """Those who use one of two wordings, of sources that use no other like them; none where all use the same, or the
    speakers are two people of one name.
    """
    like = [c for c in spoken if words_of(c) in pair or any(_differ_in_a_word(words_of(c), words) for words in pair)]
    used: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for context in like:
        used[context.claim.source].add(words_of(context))
    group = [context for context in like if words_of(context) in pair and len(used[context.claim.source]) == 1]
    names = {context.claim.claimant for context in group}
    if any(compare_names(*two).verdict == "different" for two in combinations(sorted(names), 2)):
        return []
    return group if len({words_of(context) for context in group}) > 1 else []


def _question(group: Sequence[Context]) -> Question:
    speaker = max((context.claim.claimant for context in group), key=lambda name: (len(name), name))
    answers = tuple(context.answer for context in group)
    return Question(words_question(speaker), "quote", "wording", answers)
