"""Which figures count the same thing: a toll of one class, or one counted noun in one context."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from factcheck.align.contexts import (
    Context,
    cluster,
    elsewhere,
    neighbours,
    of_another_occasion,
    once,
    similarity,
    speak_of_others,
    told_of_something_else,
)
from factcheck.align.gather import PAIRWISE, Caps, gather
from factcheck.find.questions import plural_of
from factcheck.find.terms import stem, terms
from factcheck.models import DateValue, FigureValue, Question

ALIKE = {"count": 0.30, "money": 0.40, "percent": 0.45, "duration": 0.50, "measure": 0.45, "ratio": 0.50}
"""Similarity from which two figures of one quantity may answer one question; other quantities are not compared here."""
BESIDE = 22
"""Characters beside a sum, share or measure in which its verb or noun stands."""
BESIDE_ALIKE = 0.15
"""Likeness that is enough where such a word is shared."""
OWN_ALIKE = 0.80
"""One source that tells two figures in two sentences nearly always tells two things; only near-copies are compared."""
ONE_PERSON_ALIKE = 0.10
"""Likeness that is enough where both claims name one person and count one thing ("votes")."""
TELLING = 3
"""A word that no more claims of the folder than this use ("stole") tells what the sum is of."""
TELLING_ALIKE = 0.03
TOLL_ALIKE = 0.06
"""A toll of one class is nearly always that of the story; a weak likeness is enough."""
HISTORY_DAYS = 90
"""A toll whose sentence is dated this long before its publication is that of an earlier event."""
SMALL_BLOCK = 60
"""Figures of one sort up to which every pair is looked at; beyond it only those that share rare terms."""
FAR_APART_DAYS = 30
"""A sentence that dates itself this far from the other speaks of another event."""

# Classes of toll, by the words beside the figure (own list, from how newspapers write).
_TOLLS = {
    "dead": (
        r"dead|dies|died|deaths?|killed|killing|kills|fatalit(?:y|ies)|bodies|lost (?:their|his|"
        r"her) li(?:fe|ves)|death toll|perished|drowned|corpses?"
    ),
    "injured": r"injur(?:ed|ies|ing)|wounded|wounding|hurt|hospitali[sz]ed|taken to hospital",
    "missing": r"missing|unaccounted",
    "arrested": r"arrest(?:ed|s)?|detained|in custody|taken into custody",
    "evacuated": r"evacuated|displaced|forced (?:to leave|from) their homes|left their homes|flee|fled",
    "rescued": r"rescued|pulled (?:alive|out|from)|saved",
    "survived": r"surviv(?:ed|ors?)",
    "charged": r"charged|indicted",
}
_TOLL = {name: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for name, words in _TOLLS.items()}
_PEOPLE = frozenset(
    """person people man woman child victim passenger civilian soldier troop officer policeman firefighter worker
    resident villager student pupil pilgrim tourist migrant militant fighter rebel protester demonstrator patient
    crew sailor fisherman miner journalist medic guest customer employee inmate prisoner adult boy girl baby
    infant teenager other body dead injured wounded missing fatality death casualty life suspect national citizen
    local""".split()
)
_ANYONE = frozenset(
    ["", *"person people victim body dead death fatality life other injured wounded missing casualty".split()]
)
_NOW = re.compile(r"\b(?:still|remain(?:s|ed|ing)?|so far|by (?:now|then)|yet|left)\b", re.IGNORECASE)
_ANY_PERSON = frozenset("person people adult participant volunteer man woman".split())
_GROWS = re.compile(
    r"\b(?:contain|destroy|burn|damag|flood|evacuat|collaps|confirm|infect|recover|clear|rais|sign|without power|"
    r"cut off|cases|homes|houses|buildings|acres|hectares)",
    re.IGNORECASE,
)
"""What grows while a story goes on, beside tolls: what burns, breaks, is cleared, counted or confirmed."""
_ANOTHER_TIME = re.compile(
    r"\b(?:so far this year|since the start|in recent years|last year|a year ago|years ago|decades? ago|"
    r"previous(?:ly)?|earlier (?:attack|accident|fire|blast|crash)|a similar|in all of|"
    r"annual(?:ly)?|every year|on average|each year|"
    r"per (?:day|week|month|year))\b",
    re.IGNORECASE,
)
_PART_OF = re.compile(
    r"\s+of\s(?:them|whom|these|those|which|the|his|her|its|their)\b|\s+others?\b",
    re.IGNORECASE,
)
"""A part of a figure just told ("two of them seriously") answers another question than the figure."""
_COMMA = re.compile(r"[,;:()–—]")
_CLAUSE_END = re.compile(
    r"[;:.!?]|,\s(?:while|but|as|after|with)\b|\b(?:and|including)\s(?=\d|(?:one|two|three|four|five|"
    r"six|seven|eight|nine|ten|a dozen|dozens|scores|several|at least|another)\b)"
)


def figure_questions(contexts: Sequence[Context], caps: Caps) -> list[Question]:
    """Groups of at least two figures that answer one question."""
    blocks: dict[tuple[str, ...], list[Context]] = defaultdict(list)
    for context in contexts:
        for key in _keys(context):
            blocks[key].append(context)
    questions = []
    for key in sorted(blocks):
        groups = _in_block(key, blocks[key]) if len(blocks[key]) <= PAIRWISE else _in_large(key, blocks[key], caps)
        questions += [_question(key, group) for group in groups if len({c.claim.id for c in group}) > 1]
    return questions


def _keys(context: Context) -> list[tuple[str, ...]]:
    value = context.detail.value
    assert isinstance(value, FigureValue)
    if value.quantity == "age":
        return [("age", person) for person in sorted(_nearest_person(context))]
    if _ANOTHER_TIME.search(context.claim.evidence[0].quote):
        return []
    if _PART_OF.match(context.after(40)):
        return []
    toll = toll_of(context)
    if toll:
        return [] if _is_history(context) else [("toll", toll, scope_of(value))]
    if value.quantity == "count":
        counted = "person" if value.counted in _ANY_PERSON else value.counted
        return [("count", stem(counted))] if counted and counted not in ("time", "thing") else []
    return [(value.quantity, value.unit)] if value.quantity in ALIKE else []


def _is_history(context: Context) -> bool:
    """Every day that the claim names lies long before its publication: the figure is of another event."""
    published = context.answer.published
    ends = [value.end for value in _days(context) if value.end]
    return published is not None and bool(ends) and (published - max(ends)).days > HISTORY_DAYS


def toll_of(context: Context) -> str:
    """Class of toll that a count of people belongs to, by its noun or by the words of its clause; "" where none."""
    value = context.detail.value
    if not isinstance(value, FigureValue) or value.quantity != "count":
        return ""
    for name, words in _TOLL.items():
        if value.counted and words.fullmatch(value.counted):
            return name
    if value.counted and value.counted not in _PEOPLE:
        return ""
    before, after = _clause(context)
    return _first_toll(after) or _last_toll(before)


def asks_for_toll(question: str) -> bool:
    """A question in words asks for a toll: its answers can only grow with time."""
    return question.startswith("How many") and bool(_first_toll(question))


def scope_of(value: FigureValue) -> str:
    """Who is counted: "" for anyone, else the narrower group; a part and its whole answer different questions."""
    return "" if value.counted in _ANYONE else value.counted


def _clause(context: Context) -> tuple[str, str]:
    """The words of the figure's own clause before and after it."""
    before, after = context.before(60), context.after(70)
    cuts = [match.end() for match in _CLAUSE_END.finditer(before)]
    cut = _CLAUSE_END.search(after)
    return before[cuts[-1] if cuts else 0 :], after[: cut.start() if cut else len(after)]


def _first_toll(text: str) -> str:
    found = [(match.start(), name) for name, words in _TOLL.items() if (match := words.search(text))]
    return min(found)[1] if found else ""


def _last_toll(text: str) -> str:
    found = [(match.end(), name) for name, words in _TOLL.items() for match in words.finditer(text)]
    return max(found)[1] if found else ""


def _nearest_person(context: Context) -> list[str]:
    """Family name of the person nearest to the figure, within the claim."""
    persons = [
        (abs(sibling.start - context.detail.start), sibling.value.family or sibling.value.text.split()[-1])
        for sibling in context.siblings
        if sibling.value.type == "name" and sibling.value.name_kind in ("person", "unknown")
    ]
    return [min(persons)[1].casefold()] if persons and min(persons)[0] < 60 else []


def _in_block(key: tuple[str, ...], block: Sequence[Context]) -> list[list[Context]]:
    linked, apart = {}, set()
    pairs = combinations(range(len(block)), 2) if len(block) <= SMALL_BLOCK else neighbours(block)
    for left, right in pairs:
        if told_of_something_else(block[left], block[right]) or _of_different_events(block[left], block[right], key):
            apart.add((left, right))
            continue
        alike = similarity(block[left], block[right])
        if alike >= _needed(key, block[left], block[right]):
            linked[left, right] = alike
    return cluster(block, linked, frozenset(apart))


def _in_large(key: tuple[str, ...], block: Sequence[Context], caps: Caps) -> list[list[Context]]:
    def relate(left: Context, right: Context) -> float | None:
        if told_of_something_else(left, right) or _of_different_events(left, right, key):
            return None
        alike = similarity(left, right)
        return alike if alike >= _needed(key, left, right) and not elsewhere(left, right) else 0.0

    groups, missed = gather(block, relate)
    caps.add("figure", " ".join(("figures:", *filter(None, key))), len(block), missed)
    return groups


def _needed(key: tuple[str, ...], left: Context, right: Context) -> float:
    """The likeness that two figures need; little where the same word stands right beside both ("stole", "budget")."""
    if left.claim.source == right.claim.source:
        return OWN_ALIKE
    if key[0] in ("age", "toll"):
        return 0.0 if key[0] == "age" else TOLL_ALIKE
    beside = _beside(left) & _beside(right)
    if key[0] == "count" and key[1] != "person" and left.persons & right.persons:
        return ONE_PERSON_ALIKE
    if key[0] not in ("money", "percent", "measure", "count") or not beside:
        return ALIKE[key[0]]
    return TELLING_ALIKE if min(map(left.weights.count, beside)) <= TELLING else BESIDE_ALIKE


@once
def _beside(context: Context) -> frozenset[str]:
    """Terms within a few words of the figure, on its side of any comma."""
    before, after = context.before(BESIDE), context.after(BESIDE)
    return frozenset((*terms(_COMMA.split(before)[-1]), *terms(_COMMA.split(after)[0])))


def _of_different_events(left: Context, right: Context, key: tuple[str, ...]) -> bool:
    if key[0] == "age":
        return False
    if of_another_occasion(left, right):
        return True
    if key[0] != "toll" and (speak_of_others(left, right) or _of_different_days(left, right)):
        return True
    return _far_apart(_days(left), _days(right))


def _of_different_days(left: Context, right: Context) -> bool:
    """What is "still" so, or "remains", is so on the day of publication."""
    if left.answer.published == right.answer.published and left.answer.published:
        return False
    return _is_now(left) or _is_now(right)


@once
def _is_now(context: Context) -> bool:
    return bool(_NOW.search(context.around(BESIDE * 2)))


@once
def _days(context: Context) -> list[DateValue]:
    return [d.value for d in context.siblings if isinstance(d.value, DateValue) and d.value.start]


def _far_apart(left: Sequence[DateValue], right: Sequence[DateValue]) -> bool:
    """Both are dated, and every date of one is far from every date of the other."""
    gaps = []
    for ours in left:
        for theirs in right:
            if ours.start and ours.end and theirs.start and theirs.end:
                gaps.append(max((theirs.start - ours.end).days, (ours.start - theirs.end).days))
    return bool(gaps) and min(gaps) > FAR_APART_DAYS


def _only_grows(key: tuple[str, ...], group: Sequence[Context]) -> bool:
    return key[0] in ("toll", "age") or all(_GROWS.search(context.around(BESIDE * 2)) for context in group)


def _question(key: tuple[str, ...], group: Sequence[Context]) -> Question:
    if key[0] == "toll":
        who = key[2] or "people"
        text = (
            f"How many {plural_of(who)} were {key[1]}?"
            if key[1] != "survived"
            else f"How many {plural_of(who)} survived?"
        )
    elif key[0] == "age":
        text = f"How old is {key[1].title()}?"
    else:
        shortest = min(group, key=lambda c: (len(c.detail.question), c.detail.question))
        text = shortest.detail.question
    answers = tuple(context.answer for context in group)
    return Question(text=text, kind="figure", aspect="value", answers=answers, grows=_only_grows(key, group))
