"""Which names answer one question by the words beside them: where somebody was born, who built the bridge."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from factcheck.align.attributes import of_dead_and_living, of_two_sexes
from factcheck.align.contexts import (
    Context,
    days_of,
    is_history,
    of_another_occasion,
    of_two_stories,
    once,
    similarity,
    speak_of_others,
)
from factcheck.align.gather import PAIRWISE, Caps, Linking, gather, pairwise
from factcheck.align.grounds import weak_pairs
from factcheck.align.referents import named_last
from factcheck.find.lexicon import places
from factcheck.find.lexicon.relations import DEEDS, DONE, RELATIONS, Relation
from factcheck.find.lexicon.towns import towns
from factcheck.find.sieve import Sieve
from factcheck.find.terms import STRETCHES, terms
from factcheck.models import NameValue, Question

REACH = 90
"""Characters on each side of a name in which the words stand that say what it answers."""
SHARED = 2
"""Terms that two sentences on one event must share besides."""
SHARED_OF_PERSON = 1
"""The same where they name no person in common."""

_BEFORE = [(one, re.compile(rf"(?:{one.before})$", re.IGNORECASE)) for one in RELATIONS]
_SIEVE = Sieve([words.pattern for _, words in _BEFORE])
_BY = re.compile(rf"\b(?P<deed>{DEEDS}) (?:\w+ )?by (?:the )?(?:\w+ )?$")
_DOES = re.compile(rf"(?:, [^,;.\n]{{2,40}},)? (?:has |had )?(?P<deed>{'|'.join(DONE)}) (?:the|its|his|her|their)\b")
_NOT_SO = re.compile(r"\b(?:not|never|no|if|could|may|might|denied|denies|refus\w+|planned|hoped|wanted)\b|n['’]t\b")
_LIES_IN = re.compile(
    r",?(?:,? (?:in|near|of|outside|on|a|an|the|suburb|district|town|village|city|quarter|area|part|north|south|"
    r"east|west|"
    r"northern|southern|eastern|western|central|coast|county|province|region|state|island|neighbou?rhood)){0,5},? ?"
)
_REGION = re.compile(r"\b(?:County|Province|State|District|Region|Island|Islands|Valley|Territory|Peninsula)$")
"""Last words of the names of what holds towns."""
_BYS = {
    deed: Relation(f"{deed} by", f"By whom was it {deed}?", "", sort="name", person=False) for deed in DEEDS.split("|")
}


def relation_questions(contexts: Sequence[Context], caps: Caps) -> list[Question]:
    """Groups of names that answer one question, of sources none of which gives what the other gives."""
    blocks: dict[str, list[Context]] = defaultdict(list)
    for context in contexts:
        relation = relation_of(context)
        if relation is not None:
            blocks[relation.name].append(context)
    within = _parts(contexts)
    questions = []
    for name in sorted(blocks):
        block = blocks[name]
        relation = _relation(block[0])
        groups = _groups(relation, block, within, caps)
        questions += [_question(relation, group) for group in groups if len({c.claim.source for c in group}) > 1]
    return questions


@once
def relation_of(context: Context) -> Relation | None:
    """The question that the words beside a name make it answer; the one that stands nearest before it."""
    before = context.before(REACH)
    relation = next((relation for relation in _told_before(before) if _may_answer(context, relation)), None)
    if relation is not None:
        return relation
    by = (_BY.search(before) if "by " in before else None) or _DOES.match(context.after(REACH))
    deed = _BYS[DONE.get(by["deed"], by["deed"])] if by else None
    return deed if deed and _may_answer(context, deed) else None


@lru_cache(maxsize=STRETCHES)
def _told_before(before: str) -> tuple[Relation, ...]:
    """The relations of which the words stand right before a name."""
    if not before.endswith(" ") or _NOT_SO.search(before[-REACH // 2 :]):
        return ()
    return tuple(one for one, words in map(_BEFORE.__getitem__, _SIEVE.passed(before)) if words.search(before))


def _relation(context: Context) -> Relation:
    relation = relation_of(context)
    assert relation is not None
    return relation


def _may_answer(context: Context, relation: Relation) -> bool:
    value = context.detail.value
    if not isinstance(value, NameValue) or context.claim.certainty in ("question", "conditional"):
        return False
    if relation.ends and not re.search(relation.ends, value.text, re.IGNORECASE):
        return False
    if relation.sort == "name":
        return value.name_kind != "place"
    return value.name_kind in ("place", "organisation", "unknown") and not value.text.isupper()


def _groups(
    relation: Relation, block: Sequence[Context], within: Mapping[str, set[str]], caps: Caps
) -> list[list[Context]]:
    given: dict[str, set[str]] = defaultdict(set)
    answered: dict[str, set[str]] = defaultdict(set)
    for context in block:
        given[context.claim.source] |= _named_beside(context)
        answered[context.claim.source].add(_text(context))

    def likeness(left: Context, right: Context) -> float | None:
        if left.claim.source == right.claim.source or of_two_stories(left, right):
            return 0.0
        ours, theirs = _text(left), _text(right)
        if ours != theirs:
            named = given if relation.person else answered
            told = theirs in named[left.claim.source] or ours in named[right.claim.source]
            if told or not _are_of_one_level(relation, left, right) or _is_part(ours, theirs, within):
                return None
        alone = all(len(answered[side.claim.source]) == 1 for side in (left, right))
        return 0.5 + similarity(left, right) / 2 if _is_of_one(relation, left, right, alone=alone) else 0.0

    if len(block) <= PAIRWISE:
        return pairwise(block, likeness)
    groups, missed = gather(block, Linking(likeness))
    caps.add(relation.sort, relation.name, len(block), missed)
    return groups


@once
def _named_beside(context: Context) -> frozenset[str]:
    """All names of the claim: "to Westford General and the woman to St Anne's" answers twice."""
    names = (detail.value for detail in context.siblings)
    return frozenset(_short(value.text) for value in names if isinstance(value, NameValue)) | {_text(context)}


def _is_of_one(relation: Relation, left: Context, right: Context, *, alone: bool) -> bool:
    """One person, or one event by what the sentences share; `alone` where each source answers the question once."""
    if relation.person and (of_two_sexes(left, right) or (relation.ends and of_dead_and_living(left, right))):
        return False
    if speak_of_others(left, right) or of_another_occasion(left, right):
        return False
    if not relation.lasting and is_history(left) != is_history(right):
        return False
    if relation.momentary and _on_two_days(left, right):
        return False
    if relation.nearest and named_last(left) and named_last(right):
        return named_last(left) == named_last(right)
    if relation.person and (left.persons & right.persons or (alone and not (left.persons and right.persons))):
        return True
    few = relation.person or (relation.towns and alone)
    return len(_told(left) & _told(right)) >= (SHARED_OF_PERSON if few else SHARED)


def _on_two_days(left: Context, right: Context) -> bool:
    ours, theirs = (frozenset(day.model_dump_json() for day in days_of(context)) for context in (left, right))
    return bool(ours and theirs and not ours & theirs)


@once
def _told(context: Context) -> frozenset[str]:
    return frozenset(terms(context.claim.evidence[0].quote)) - frozenset(terms(context.detail.quote))


def _text(context: Context) -> str:
    value = context.detail.value
    return _short(value.text if isinstance(value, NameValue) else context.detail.quote)


def _short(text: str) -> str:
    return text.partition(",")[0].removeprefix("the ").casefold()


def _are_of_one_level(relation: Relation, left: Context, right: Context) -> bool:
    """Two countries, two regions, two towns; of two places that no list knows nothing speaks against it."""
    levels = {_level(left), _level(right)}
    return relation.sort == "name" or len(levels) == 1 or (relation.towns and levels == {"town", "unknown"})


@once
def _level(context: Context) -> str:
    value = context.detail.value
    text = value.text.partition(",")[0] if isinstance(value, NameValue) else ""
    if text in places.COUNTRIES:
        return "country"
    if text in places.STATES or text in places.REGIONS or _REGION.search(text):
        return "region"
    return "town" if text in places.CITIES or text.casefold() in towns() else "unknown"


def _parts(contexts: Sequence[Context]) -> dict[str, set[str]]:
    """The places that any sentence puts into another: "Brixton, south London", "a suburb of Lyon"."""
    within: dict[str, set[str]] = defaultdict(set)
    for context in contexts:
        after = context.after(REACH)
        for other in context.siblings:
            gap = other.start - context.detail.end
            if isinstance(other.value, NameValue) and 0 < gap < len(after) and _LIES_IN.fullmatch(after[:gap]):
                within[_text(context)].add(_short(other.value.text))
    return within


def _is_part(ours: str, theirs: str, within: Mapping[str, set[str]]) -> bool:
    return theirs in within.get(ours, ()) or ours in within.get(theirs, ()) or ours in theirs or theirs in ours


def _question(relation: Relation, group: Sequence[Context]) -> Question:
    answers = tuple(context.answer for context in group)
    return Question(relation.question, relation.sort, "value", answers, doubts=weak_pairs("site", group))
