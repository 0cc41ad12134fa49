"""Which names of organisations and places are one with a letter changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from factcheck.align.contexts import Context, share_a_sentence
from factcheck.align.gather import Caps
from factcheck.align.names import spelling_question
from factcheck.find.misspelled import is_a_letter_apart
from factcheck.find.spelling import fold
from factcheck.models import NameValue, Question

RARELY = 2
"""Times that a name of several words stands at most in one source, so that it may be a slip; one of one word once."""
COMMONEST = 60
"""Names that are equal but for a letter of one word and are looked at."""


def misspelled_questions(contexts: Sequence[Context], caps: Caps) -> list[Question]:
    """Names of things that one source writes, rarely, with a letter other than the rest of the folder or of itself."""
    forms: dict[str, list[int]] = defaultdict(list)
    for at, context in enumerate(contexts):
        value = context.detail.value
        if isinstance(value, NameValue) and value.name_kind != "person":
            forms[value.text].append(at)
    questions = []
    for pair in _near(forms, caps):
        rarer, common = sorted(pair, key=lambda text: (len(forms[text]), text))
        if is_a_letter_apart(*pair) and _is_a_slip(*([contexts[at] for at in forms[text]] for text in (rarer, common))):
            places = sorted((*forms[rarer], *forms[common]))
            questions.append(spelling_question(common, [contexts[at] for at in places]))
    return questions


def _near(forms: Iterable[str], caps: Caps) -> list[tuple[str, str]]:
    """Pairs of names that may be equal but for a letter of one word, in order."""
    alike: dict[tuple[str, ...], list[str]] = defaultdict(list)
    names = sorted(forms)
    for name in names:
        for key in _keys(name):
            alike[key].append(name)
    caps.add("name", "names of things", len(names), len({name for held in alike.values() for name in held[COMMONEST:]}))
    return sorted({pair for held in alike.values() for pair in combinations(held[:COMMONEST], 2)})


def _keys(text: str) -> Iterator[tuple[str, ...]]:
    """What two names share that are equal but for a letter behind the first of one word."""
    words = [fold(word) for word in text.split()]
    for at, word in enumerate(words):
        for less in {word, *(word[:letter] + word[letter + 1 :] for letter in range(1, len(word)))}:
            yield (*words[:at], f"~{less}", *words[at + 1 :])


def _is_a_slip(rarer: Sequence[Context], common: Sequence[Context]) -> bool:
    """The rarer is one source's, and no sentence has both; of one word it stands once, and the other oftener."""
    alone = " " not in rarer[0].detail.quote.strip()
    if len({context.claim.source for context in rarer}) > 1 or len(rarer) > (1 if alone else RARELY):
        return False
    return len(common) > (1 if alone else 0) and not share_a_sentence(rarer, common)
