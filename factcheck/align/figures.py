"""Which figures count the same thing: a toll of one class, or one counted noun in one context."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from factcheck.align.accounts import accounted
from factcheck.align.ages import aged, is_role, of_two_of_a_family
from factcheck.align.blows import blow_of
from factcheck.align.contexts import (
    Context,
    days_of,
    elsewhere,
    is_history,
    neighbours,
    of_another_occasion,
    once,
    similarity,
    speak_of_others,
    told_of_something_else,
)
from factcheck.align.gather import PAIRWISE, Caps, gather, pairwise
from factcheck.align.happenings import is_of_another
from factcheck.align.moods import mood_of
from factcheck.align.slots import slot_of
from factcheck.align.tolls import STEADY, VARYING_TOLLS, scope_of, toll_of
from factcheck.find.lexicon.counted import counted_class
from factcheck.find.lexicon.places import DEMONYMS
from factcheck.find.questions import plural_of
from factcheck.find.terms import stem, terms
from factcheck.models import DateValue, FigureValue, NameValue, Question

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
ONE_SLOT_ALIKE = 0.0
"""Likeness that is enough where both sources tell one figure of one slot ("the sentence"): they share what it is of."""
SLOT_ALIKE = 0.15
"""The same where one of them tells several of that slot."""
_TELLING_NOUNS = frozenset(
    "bodyguard gunman bullet recorder explos cartridg bomb blast devic carriag lifeboat grenad hijack".split()
)
"""What a story counts once: a word more is not needed."""
FEWEST_SHARED = 2
"""Terms, beside what is counted, that both must share: of a sentence of two words one is half."""
NEVER = 2.0
"""More than any likeness."""
PERSON_ALIKE = 0.45
"""Counts of people of whom nothing is told that a class of toll knows are of many sorts in one story."""
ONE_COUNT_ALIKE = 0.05
"""Likeness that is enough where both sources count one sort of thing once."""
SMALL_BLOCK = 60
"""Figures of one sort up to which every pair is looked at; beyond it only those that share rare terms."""
FAR_APART_DAYS = 30
"""A sentence that dates itself this far from the other speaks of another event."""

OF_NAMED = frozenset(("the share of the vote", "the pay", "the fall", "the growth", "the distance"))
"""Slots that a story fills once for each candidate, company or group: those who stand beside must be the same."""
VARYING = frozenset(("the wind", "the waves", "the rain", "the containment", "the area searched", "the price"))
VARYING_COUNTS = frozenset("firefighter rescuer engine helicopter diver volunteer crew aircraft troop".split())
_NOW = re.compile(r"\b(?:still|remain(?:s|ed|ing)?|so far|by (?:now|then)|yet|left)\b", re.IGNORECASE)
_ANY_PERSON = frozenset("person people adult participant volunteer man woman".split())
_NATIONALS = frozenset(map(str.casefold, DEMONYMS))
_GROWS = re.compile(
    r"\b(?:contain|cover|search|destroy|burn|damag|flood|evacuat|collaps|confirm|infect|recover|clear|rais|sign|"
    r"without power|"
    r"cut off|cases|homes|houses|buildings|acres|hectares|aftershock|recall|outbreak|states|counties|bodies|expanded)",
    re.IGNORECASE,
)
"""What grows while a story goes on, beside tolls: what burns, breaks, is cleared, counted or confirmed."""
_NO_THING = frozenset(
    """time thing way side part point place step story storey floor block lot pair half season year month week day night
    hour minute second term occasion goal game match set round case attempt mile other one""".split()
)
"""What is counted in many ways in one story and tells nothing."""
ANOTHER_TIME_NEAR = 60
"""Characters on each side of a figure in which words of another time belong to it."""
ANOTHER_TIME_AFTER = 90
_SENTENCE_END = re.compile(r"[.;!?]\s|,\s(?:and|but|while|which|who)\b")
_ANOTHER_TIME = re.compile(
    r"\b(?:so far this year|this year|since (?:19|20)\d\d|over the past|in the past|since the start|"
    r"in recent years|last (?:year|month)|a year ago|years ago|decades? ago|"
    r"previous(?:ly)?|earlier (?:attack|accident|fire|blast|crash)|a similar|in all of|"
    r"(?:last|previous) (?:election|vote|census|season|time)|since the beginning|that (?:year|month|week|season|decade)|"
    r"annual(?:ly)?|every year|on average|each year|"
    r"per (?:day|week|month|year))\b",
    re.IGNORECASE,
)
_COMMA = re.compile(r"[,;:()–—]")


def figure_questions(contexts: Sequence[Context], caps: Caps) -> list[Question]:
    """Groups of at least two figures that answer one question."""
    blocks: dict[tuple[str, ...], list[Context]] = defaultdict(list)
    for context in contexts:
        for key in _keys(context):
            blocks[key].append(context)
    questions = []
    for key in sorted(key for key in blocks if not _of_several(key, blocks[key])):
        groups = _in_block(key, blocks[key]) if len(blocks[key]) <= PAIRWISE else _in_large(key, blocks[key], caps)
        questions += [_question(key, group) for group in groups if len({c.claim.id for c in group}) > 1]
    return questions


def _of_several(key: tuple[str, ...], block: Sequence[Context]) -> bool:
    """Ages of "the suspect" in a story in which one source tells of several."""
    ages: dict[str, set[str]] = defaultdict(set)
    for context in block:
        ages[context.claim.source].add(context.detail.value.text)
    return key[0] == "age" and is_role(key[1]) and any(len(own) > 1 for own in ages.values())


def _keys(context: Context) -> list[tuple[str, ...]]:
    value = context.detail.value
    assert isinstance(value, FigureValue)
    if context.claim.certainty in ("question", "conditional"):
        return []
    if value.quantity == "age":
        return [("age", aged(context)[0])] if aged(context)[0] else []
    if _ANOTHER_TIME.search(_near_in_time(context)) or _is_listed_part(context):
        return []
    if value.quantity == "multiple" and not blow_of(context):
        return []
    if mood_of(context) in ("before", "more", "of some", "change"):
        return []
    toll = toll_of(context)
    if toll:
        return [("toll", toll, scope_of(value))]
    if blow := blow_of(context):
        return [("blows", blow)]
    if value.quantity == "count" and value.counted in ("", "vote") and _MAJORITY.search(context.around(MAJORITY_NEAR)):
        return [("count", "majority")]
    if value.quantity == "money" and context.before(1) == "(":
        return []  # the sum before it in another currency
    if value.quantity == "count" and _THE_TWO.search(f"{context.before(12)}{context.detail.quote}{context.after(12)}"):
        return []
    if value.quantity == "count":
        counted = "person" if value.counted in _ANY_PERSON | _NATIONALS else counted_class(value.counted)
        return [("count", stem(counted))] if counted and counted not in _NO_THING and value.high != 0 else []
    return [(value.quantity, value.unit)] if value.quantity in ALIKE else []


@once
def _near_in_time(context: Context) -> str:
    """The words on both sides, further after than before: "two tests and a series of launches since ..."."""
    after = _SENTENCE_END.split(context.after(ANOTHER_TIME_AFTER))[0]
    return f"{context.around(ANOTHER_TIME_NEAR)} {after}"


_THE_TWO = re.compile(
    r"\b(?:our|these|those|both|the|between) (?:two|three|2|3) (?:countr|nation|side|part(?:y|ies)|leader|government|compan|team)",
    re.IGNORECASE,
)
"""Those of whom the story has told already."""
_MAJORITY = re.compile(r"\b(?:majority|maj|margin of|clear of|votes ahead)\b", re.IGNORECASE)
MAJORITY_NEAR = 16
"""Characters beside a number in which it is said to be a majority."""


def _in_block(key: tuple[str, ...], block: Sequence[Context]) -> list[list[Context]]:
    often = _told_often(block)
    pairs = None if len(block) <= SMALL_BLOCK else neighbours(block)
    return pairwise(block, lambda left, right: _likeness(key, left, right, often), pairs)


def _in_large(key: tuple[str, ...], block: Sequence[Context], caps: Caps) -> list[list[Context]]:
    often = _told_often(block)

    def relate(left: Context, right: Context) -> float | None:
        alike = _likeness(key, left, right, often)
        return 0.0 if alike and elsewhere(left, right) else alike

    groups, missed = gather(block, relate)
    caps.add("figure", " ".join(("figures:", *filter(None, key))), len(block), missed)
    return groups


def _likeness(key: tuple[str, ...], left: Context, right: Context, often: frozenset[tuple[str, str]]) -> float | None:
    """How alike two figures are; 0 where too little for one question, None where they never answer one."""
    if told_of_something_else(left, right) or _of_different_events(left, right, key):
        return None
    alike = similarity(left, right)
    once_each = not {_told(left), _told(right)} & often
    return alike + 1e-9 if alike >= _needed(key, left, right, once_each=once_each) else 0.0


def _told(context: Context) -> tuple[str, str]:
    return context.claim.source, slot_of(context)


def _told_often(block: Sequence[Context]) -> frozenset[tuple[str, str]]:
    """The sources, with the slot, that tell more than one value of it."""
    values: dict[tuple[str, str], set[tuple[float | None, float | None]]] = defaultdict(set)
    for context in block:
        value = context.detail.value
        assert isinstance(value, FigureValue)
        values[_told(context)].add((value.low, value.high))
    return frozenset(told for told, known in values.items() if len(known) > 1)


def _needed(key: tuple[str, ...], left: Context, right: Context, *, once_each: bool) -> float:
    """The likeness that two figures need; little where the same word stands right beside both ("stole", "budget")."""
    if left.claim.source == right.claim.source:
        return OWN_ALIKE
    if key[0] == "count" and once_each and (key[1] in _TELLING_NOUNS or key[1] == "majority"):
        return 0.0
    if key[0] == "blows":
        return TOLL_ALIKE
    if key[0] in ("age", "toll"):
        return 0.0 if key[0] == "age" else TOLL_ALIKE
    if slot_of(left) and slot_of(left) == slot_of(right):
        return ONE_SLOT_ALIKE if once_each else SLOT_ALIKE
    if key[0] == "count" and len(_telling(left) & _telling(right)) < FEWEST_SHARED:
        return NEVER
    if key[0] == "count" and key[1] != "person" and once_each:
        return ONE_COUNT_ALIKE if _near_telling(left) & _near_telling(right) else ALIKE["count"]
    if key == ("count", "person"):
        return PERSON_ALIKE
    beside = _beside(left) & _beside(right)
    if key[0] == "count" and left.persons & right.persons:
        return ONE_PERSON_ALIKE
    if key[0] not in ("money", "percent", "measure", "count") or not beside:
        return ALIKE[key[0]]
    return TELLING_ALIKE if min(map(left.weights.count, beside)) <= TELLING else BESIDE_ALIKE


@once
def _telling(context: Context) -> frozenset[str]:
    """Terms of the claim without those of what is counted."""
    value = context.detail.value
    own = set(terms(value.counted)) if isinstance(value, FigureValue) else set()
    return frozenset(context.words) - own


@once
def _near_telling(context: Context) -> frozenset[str]:
    """Those of them that stand near the figure."""
    return frozenset(context.near) & _telling(context)


@once
def _beside(context: Context) -> frozenset[str]:
    """Terms within a few words of the figure, on its side of any comma."""
    before, after = context.before(BESIDE), context.after(BESIDE)
    return frozenset((*terms(_COMMA.split(before)[-1]), *terms(_COMMA.split(after)[0])))


def _of_different_events(left: Context, right: Context, key: tuple[str, ...]) -> bool:
    if key[0] == "age":
        return of_two_of_a_family(left, right)
    if _one_and_all(left, right):
        return True
    if key[0] == "measure" and (_of_two_sexes(left, right) or _of_two_things(left, right)):
        return True
    if of_another_occasion(left, right) or mood_of(left) != mood_of(right):
        return True
    if slot_of(left) and slot_of(right) and slot_of(left) != slot_of(right):
        return True
    if key[0] == "toll" and is_of_another(left) != is_of_another(right):
        return True
    if _of_two_years(left, right) or _of_two_polls(left, right):
        return True
    if key[0] == "count" and _is_attribute(left) != _is_attribute(right):
        return True
    if accounted(left) != accounted(right) or _of_other_things(left, right) or is_history(left) != is_history(right):
        return True
    if key[0] != "toll" and (speak_of_others(left, right) or _of_different_days(left, right)):
        return True
    return _far_apart(days_of(left), days_of(right))


_PART = re.compile(r"^\s*(?:\w+\s)?(?:from|in)\s(?:the\s)?[A-Z]")
_MEASURED = re.compile(
    r"^[\s)-]*(?:\([^)]*\)[\s-]*)?(?:tall|high|long|wide|deep)?[\s-]*(?:\([^)]*\)\s*)?([a-z]+(?:\s[a-z]+)?)"
)
FEWEST_LISTED = 3


@once
def _is_listed_part(context: Context) -> bool:
    """One of three or more counts that are told of one place each: "35,000 from Butte, 65,000 from Yuba"."""
    if not _PART.match(context.after(60)):
        return False
    quote, start = context.claim.evidence[0].quote, context.claim.evidence[0].start
    counts = [detail for detail in context.siblings if detail.kind == "figure"]
    return sum(bool(_PART.match(quote[detail.end - start :][:60])) for detail in counts) >= FEWEST_LISTED


def _of_two_things(left: Context, right: Context) -> bool:
    """A "770-foot-tall dam" and a "30-foot wave" are two things that are measured."""
    ours, theirs = _measured(left), _measured(right)
    return bool(ours and theirs and not ours & theirs)


@once
def _measured(context: Context) -> frozenset[str]:
    before_a_noun = "-" in f"{context.detail.quote}{context.after(2)}"
    match = _MEASURED.match(context.after(50)) if before_a_noun else None
    return frozenset(terms(match.group(1))) if match else frozenset()


YEAR_NEAR = 40
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_POLL = re.compile(r"\b(?:polls?|pollsters?|polling|surveys?)\b", re.IGNORECASE)


def _of_two_years(left: Context, right: Context) -> bool:
    """Another year stands beside one of the two: "almost 75 % at the last election in 2012"."""
    ours, theirs = _year_beside(left), _year_beside(right)
    if ours and theirs:
        return ours != theirs
    if not (ours or theirs) and _only_year(left) and _only_year(right):
        return _only_year(left) != _only_year(right)
    today = left.answer.published or left.today
    return bool(today and (ours or theirs) and int(ours or theirs) < today.year)


@once
def _is_attribute(context: Context) -> bool:
    """The count tells the size of a thing: a 150-seat hall is no count of seats that somebody took."""
    return "-" in f"{context.detail.quote.lstrip('-')}{context.after(1)}" and not context.detail.quote[-1:].isspace()


@once
def _only_year(context: Context) -> int:
    """The year that is the one date of the claim; 0 where it has none, or others."""
    days = [detail.value for detail in context.siblings if isinstance(detail.value, DateValue)]
    known = days[0].start if len(days) == 1 and days[0].granularity == "year" else None
    return known.year if known else 0


@once
def _year_beside(context: Context) -> str:
    after = _SENTENCE_END.split(context.after(YEAR_NEAR))[0]
    match = _YEAR.search(after)
    return match.group() if match else ""


def _of_two_polls(left: Context, right: Context) -> bool:
    """Shares of two polls: both sentences speak of polls, and no body is named by both."""
    if not all(_POLL.search(one.claim.evidence[0].quote) for one in (left, right)):
        return False
    return not _bodies(left) & _bodies(right)


@once
def _bodies(context: Context) -> frozenset[str]:
    values = [detail.value for detail in context.siblings]
    return frozenset(v.text.casefold() for v in values if isinstance(v, NameValue) and v.name_kind == "organisation")


_EACH = re.compile(
    r"\b(?:each|every|apiece|a piece|(?:per|a) (mile|kilometre|kilometer|head|person|day|week|month|year|unit))\b", re.I
)
_HE = re.compile(r"\b(?:he|his|him)\b", re.IGNORECASE)
_SHE = re.compile(r"\b(?:she|her|hers)\b", re.IGNORECASE)


def _one_and_all(left: Context, right: Context) -> bool:
    """One figure is of each of them ("each prototype costs ..."), or they are of each of two things ("per mile")."""
    return _of_each(left) != _of_each(right)


@once
def _of_each(context: Context) -> str:
    match = _EACH.search(" ".join(context.clause(_COMMA, BESIDE * 2, BESIDE)))
    return (match.group(1) or "each").casefold() if match else ""


def _of_two_sexes(left: Context, right: Context) -> bool:
    """What he weighs, and what she does."""
    ours, theirs = (
        (bool(_HE.search(quote)), bool(_SHE.search(quote)))
        for quote in (left.claim.evidence[0].quote, right.claim.evidence[0].quote)
    )
    return any(ours) and any(theirs) and ours == (theirs[1], theirs[0]) and ours[0] != ours[1]


_NAMED = re.compile(r"^\s*((?:[A-Z][\w’'.-]*\s){1,3})[a-z]")


def _of_other_things(left: Context, right: Context) -> bool:
    """ "500 Olympiada fans" and "150 Aetos supporters"; "28 %" beside one candidate and "54 %" beside another."""
    ours, theirs = _kind_named(left), _kind_named(right)
    if ours and theirs and not ours & theirs:
        return True
    values = left.detail.value, right.detail.value
    shares = [value for value in values if isinstance(value, FigureValue) and value.quantity in ("percent", "ratio")]
    if len(shares) == 2 and shares[0].counted != shares[1].counted:
        return True
    return slot_of(left) in OF_NAMED and slot_of(right) in OF_NAMED and not left.nearest_names & right.nearest_names


def _kind_named(context: Context) -> frozenset[str]:
    """Capitalised words between the figure and what it counts."""
    match = _NAMED.match(context.after(60))
    return frozenset(match.group(1).casefold().split()) if match else frozenset()


def _of_different_days(left: Context, right: Context) -> bool:
    """What is "still" so, or "remains", is so on the day of publication."""
    if left.answer.published == right.answer.published and left.answer.published:
        return False
    dated = left.answer.published and right.answer.published
    return _is_now(left) or _is_now(right) or bool(dated and _varies(left) and _varies(right))


def _varies(context: Context) -> bool:
    """It goes up and down while a story goes on: the wind, the crews on a fire."""
    value = context.detail.value
    counted = counted_class(value.counted) if isinstance(value, FigureValue) else ""
    return slot_of(context) in VARYING or counted in VARYING_COUNTS


@once
def _is_now(context: Context) -> bool:
    return bool(_NOW.search(context.around(BESIDE * 2)))


def _far_apart(left: Sequence[DateValue], right: Sequence[DateValue]) -> bool:
    """Both are dated, and every date of one is far from every date of the other."""
    gaps = []
    for ours in left:
        for theirs in right:
            if ours.start and ours.end and theirs.start and theirs.end:
                gaps.append(max((theirs.start - ours.end).days, (ours.start - theirs.end).days))
    return bool(gaps) and min(gaps) > FAR_APART_DAYS


def _only_grows(key: tuple[str, ...], group: Sequence[Context]) -> bool:
    if key[0] == "toll":
        return key[1] not in STEADY
    return key[0] == "age" or any(_GROWS.search(context.around(BESIDE * 2)) for context in group)


def _question(key: tuple[str, ...], group: Sequence[Context]) -> Question:
    if key[0] == "toll":
        who = key[2] or "people"
        text = (
            f"How many {plural_of(who)} were {key[1]}?"
            if key[1] != "survived"
            else f"How many {plural_of(who)} survived?"
        )
    elif key[0] == "age":
        text = f"How old is {key[1] if key[1].startswith('the ') else key[1].title()}?"
    else:
        shortest = min(group, key=lambda c: (len(c.detail.question), c.detail.question))
        text = shortest.detail.question
    answers = tuple(context.answer for context in group)
    return Question(
        text=text,
        kind="figure",
        aspect="value",
        answers=answers,
        grows=_only_grows(key, group),
        varies=key[0] == "toll" and key[1] in VARYING_TOLLS,
    )
