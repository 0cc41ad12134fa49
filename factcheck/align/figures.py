"""Which figures count the same thing: a toll of one class, or one counted noun in one context."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from factcheck.align.accounts import accounted
from factcheck.align.ages import SUSPECT, VICTIM, aged, is_role, of_two_of_a_family
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
from factcheck.align.frames import Frames
from factcheck.align.gather import PAIRWISE, Caps, gather, pairwise
from factcheck.align.moods import mood_of
from factcheck.align.periods import period_of
from factcheck.align.slots import of_one_slot, of_two_slots, slot_of
from factcheck.align.tolls import STEADY, VARYING_TOLLS, scope_of, toll_of
from factcheck.find.lexicon.counted import counted_class, counted_classes
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

OF_NAMED = frozenset(("the share of the vote", "the wage", "the pension", "the fall", "the growth", "the distance"))
"""Slots that a story fills once for each candidate, company or group: those who stand beside must be the same."""
OF_ANYBODY = frozenset(("the wage", "the pension", "the distance"))
"""Those of them of which a story that names nobody beside it tells the same."""
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
_COMMA = re.compile(r"[,;:()–—]")


def figure_questions(contexts: Sequence[Context], caps: Caps) -> list[Question]:
    """Groups of at least two figures that answer one question."""
    blocks: dict[tuple[str, ...], list[Context]] = defaultdict(list)
    for context in contexts:
        for key in _keys(context):
            blocks[key].append(context)
    questions = []
    frames = Frames(contexts)
    for key in sorted(key for key in blocks if not _of_several(key, blocks[key])):
        groups = _in_block(key, blocks[key], frames) if len(blocks[key]) <= PAIRWISE else _in_large(key, blocks[key], caps)
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
    if value.quantity == "multiple" and not blow_of(context):
        return []
    if mood_of(context) in ("before", "more", "of some") or (mood_of(context) == "change" and value.quantity != "percent"):
        return []
    if _PARENT_OF.search(context.before(16)):
        return []
    toll = toll_of(context)
    if toll:
        return [("toll", toll, scope_of(value))]
    if blow := blow_of(context):
        return [("blows", blow)]
    if value.quantity == "count" and value.counted in ("", "vote") and _is_majority(context):
        return [("count", "majority")]
    if value.quantity == "money" and context.before(1) == "(":
        return []  # the sum before it in another currency
    if value.quantity == "count":
        nouns = ("person",) if value.counted in _ANY_PERSON | _NATIONALS else counted_classes(value.counted)
        return [("count", stem(noun)) for noun in nouns if noun not in _NO_THING and value.high != 0]
    return [(value.quantity, value.unit)] if value.quantity in ALIKE else []


_PARENT_OF = re.compile(r"\b(?:mother|father|mum|mom|mam|dad|parents?)[- ]of[- ]$", re.IGNORECASE)
"""Before the number of somebody's children."""
_OF_A_MAJORITY = re.compile(
    r"\b(?:majority|maj|margin|difference|lead)\s(?:(?:of|was|is|by|stood at)\s)?(?:just\s|only\s)?$", re.IGNORECASE
)
_A_MAJORITY = re.compile(r"^\s(?:votes?\s)?(?:majority|clear of|ahead of|ahead\b)", re.IGNORECASE)


def _is_majority(context: Context) -> bool:
    """By so many votes somebody won: "a majority of 2,343", "2,443 clear of"."""
    return bool(_OF_A_MAJORITY.search(context.before(24)) or _A_MAJORITY.search(context.after(24)))


def _in_block(key: tuple[str, ...], block: Sequence[Context], frames: Frames) -> list[list[Context]]:
    often = _told_often(block)
    pairs = None if len(block) <= SMALL_BLOCK else neighbours(block)
    best = _best_in_other_sources(key, block, frames, often)

    def relate(left: Context, right: Context) -> float | None:
        alike = _likeness(key, left, right, often)
        return best.get((left.detail.id, right.detail.id), 0.0) if alike == 0.0 else alike

    return pairwise(block, relate, pairs)


def _best_in_other_sources(
    key: tuple[str, ...], block: Sequence[Context], frames: Frames, often: frozenset[tuple[str, str]]
) -> dict[tuple[str, str], float]:
    """Pairs of figures of two sources of which each is the other's best, by the senses of the words around them."""
    if key[0] in ("age", "blows") or len(block) > SMALL_BLOCK:
        return {}
    alike: dict[tuple[int, int], float] = {}
    for at, left in enumerate(block):
        for to, right in enumerate(block):
            if at < to and left.claim.source != right.claim.source and not _apart(key, left, right):
                alike[at, to] = alike[to, at] = frames.likeness(left, right)
    top: dict[tuple[int, str], float] = defaultdict(float)
    for (at, to), score in alike.items():
        source = block[to].claim.source
        top[at, source] = max(top[at, source], score)
    found = {}
    for (at, to), score in alike.items():
        left, right = block[at], block[to]
        mutual = score >= top[at, right.claim.source] and score >= top[to, left.claim.source]
        once_each = not {_told(left), _told(right)} & often
        if mutual and score >= _enough(key, left, right, frames, once_each=once_each):
            found[left.detail.id, right.detail.id] = 0.2 + score / 10
    return found


def _enough(key: tuple[str, ...], left: Context, right: Context, frames: Frames, *, once_each: bool) -> float:
    near = frames.nearness(left, right)
    if {slot_of(left), slot_of(right)} & OF_NAMED and slot_of(left) != slot_of(right):
        return NEVER
    if key[0] == "toll":
        return 0.0 if once_each else 0.4
    if of_one_slot(left, right) and (slot_of(left) not in OF_NAMED or slot_of(left) in OF_ANYBODY):
        return 0.0 if once_each else 0.4
    if key[0] == "duration":
        return NEVER
    if key == ("count", "person"):
        return 2.0 if near >= 2.0 else NEVER
    if key[0] == "measure":
        return 0.0 if _same_matter(left, right) and once_each else 0.8 if near >= 0.6 and once_each else NEVER
    if key[0] == "count" and key[1] != "person" and not _is_large(left) and not _is_large(right):
        return 0.1 if once_each else (0.5 if near >= 0.3 else NEVER)
    if near < 0.35:
        return NEVER
    return 0.6 if once_each else 0.9


def _same_matter(left: Context, right: Context) -> bool:
    """Both weigh or measure one matter: "60,000 tonnes of rock", "25,000 tons of stone"."""
    ours, theirs = left.detail.value, right.detail.value
    if not (isinstance(ours, FigureValue) and isinstance(theirs, FigureValue)):
        return False
    return bool(ours.counted) and counted_class(ours.counted) == counted_class(theirs.counted)


LARGE = 1e6
"""Nobody counts things by the million but sums of a currency that is not known, and inhabitants."""


def _is_large(context: Context) -> bool:
    value = context.detail.value
    return isinstance(value, FigureValue) and (value.low or value.high or 0) >= LARGE


def _apart(key: tuple[str, ...], left: Context, right: Context) -> bool:
    return told_of_something_else(left, right) or _of_different_events(left, right, key)


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
    return context.claim.source, f"{slot_of(context)} {period_of(context)}"


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
    if key[0] == "age":
        return 0.0 if once_each or key[1] != VICTIM else NEVER
    if key[0] == "toll":
        return TOLL_ALIKE
    if slot_of(left) and slot_of(left) == slot_of(right):
        return ONE_SLOT_ALIKE if once_each else SLOT_ALIKE
    if key[0] == "count" and len(_telling(left) & _telling(right)) < FEWEST_SHARED:
        return NEVER
    if key[0] == "count" and key[1] != "person" and once_each:
        return ONE_COUNT_ALIKE
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


_NAME = re.compile(r"\b[A-Z][\w’'-]*")


@once
def _beside(context: Context) -> frozenset[str]:
    """Terms within a few words of the figure, on its side of any comma; names left out."""
    before, after = _COMMA.split(context.before(BESIDE))[-1], _COMMA.split(context.after(BESIDE))[0]
    return frozenset((*terms(_NAME.sub("", before)), *terms(_NAME.sub("", after))))


def _of_different_events(left: Context, right: Context, key: tuple[str, ...]) -> bool:
    if key[0] == "age":
        of_a_role = key[1] in (SUSPECT, VICTIM) and is_history(left) != is_history(right)
        return of_a_role or of_two_of_a_family(left, right)
    if _one_and_all(left, right) or (key[0] == "measure" and _of_two_sexes(left, right)):
        return True
    if of_another_occasion(left, right) or mood_of(left) != mood_of(right):
        return True
    if of_two_slots(left, right):
        return True
    if key[0] == "toll" and key[1] in OF_SITES and _of_two_sites(left, right):
        return True
    if accounted(left) != accounted(right) or _of_other_things(left, right) or period_of(left) != period_of(right):
        return True
    if key[0] != "toll" and (speak_of_others(left, right) or _of_different_days(left, right)):
        return True
    return _far_apart(days_of(left), days_of(right))


OF_SITES = frozenset(("employed", "laid off"))
"""Tolls of a company and of each of its sites: the place must be the same."""


def _of_two_sites(left: Context, right: Context) -> bool:
    """One names a place, and the other does not or another."""
    ours, theirs = _sites(left), _sites(right)
    return bool(ours or theirs) and not ours & theirs


_MOST_OF_THEM = re.compile(r"\b(?:most|some|many|half|part|majority|among|including)\b[^.;]{0,60}$", re.IGNORECASE)
"""Between a figure and the place of a part of what it counts."""
_DATELINE = re.compile(r"[A-Z][A-Z'’. -]{2,40}(?:,[^.\n]{1,40})?(?: ?\([^)\n]{2,40}\))? ?[-–—]{1,2}\s")


@once
def _sites(context: Context) -> frozenset[str]:
    """The places of the claim with no other figure between them and this one."""
    own = context.detail
    others = [other for other in context.siblings if other.kind == "figure" and other.id != own.id]
    dateline = _DATELINE.match(context.claim.evidence[0].quote)
    starts = context.claim.start + (dateline.end() if dateline else 0)
    places = [name for name in context.siblings if name.start >= starts and isinstance(name.value, NameValue) and name.value.name_kind == "place"]
    return frozenset(
        place.value.text.casefold()
        for place in places
        if isinstance(place.value, NameValue)
        and not any(min(own.start, place.start) < other.start < max(own.start, place.start) for other in others)
        and not _MOST_OF_THEM.search(context.claim.evidence[0].quote[: place.start - context.claim.start])
    )
_EACH = re.compile(r"\b(?:each(?! other)|every(?! (?:working )?(?:day|week|month|year)\b)|apiece|a piece|(?:per|a) (mile|kilometre|kilometer|head|person|unit))\b", re.I)
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
    if len(shares) == 2 and shares[0].counted != shares[1].counted and not (of_one_slot(left, right) and not all(ours.counted for ours in shares)):
        return True
    names, others = left.nearest_names, right.nearest_names
    if not (slot_of(left) in OF_NAMED and slot_of(right) in OF_NAMED):
        either = bool({slot_of(left), slot_of(right)} & OF_NAMED)
        return either and bool(names and others) and not names & others
    if slot_of(left) in OF_ANYBODY and not (names and others):
        return False
    return not names & others


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
