"""Which dates are those of the same event, and which statement claims to have come first."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import combinations

from factcheck.align.asked import best_question, first_question
from factcheck.align.compared import (
    dates_a_thing,
    is_compared,
    is_todays_speech,
    of_two_dated_things,
    of_two_years_works,
    years_of_things,
)
from factcheck.align.contexts import (
    Context,
    cluster,
    elsewhere,
    held_near,
    is_history,
    neighbours,
    occasion_of,
    once,
    place_of,
    similarity,
    speak_of_others,
    told_of_something_else,
)
from factcheck.align.gather import PAIRWISE, TELLING, Caps, Linking, gather
from factcheck.align.grounds import weak_pairs
from factcheck.align.happenings import (
    happening_keys,
    happenings,
    is_as_of,
    is_of_another,
    is_of_telling,
    named_years,
    of_two_named_years,
    one_happening,
    same_happening,
    too_far_apart,
)
from factcheck.find.dates.words import MONTHS
from factcheck.find.questions import CUT_OUT
from factcheck.find.terms import SEATS, SENTENCES, stem, terms
from factcheck.models import DateValue, FigureValue, Question

ALIKE = 0.50
"""Similarity from which two dates may be those of one event. News on one story shares most of its words, and two events
of one story are more alike than one thinks: what stands below this is left alone."""
ONE_STATEMENT = 0.80
"""Likeness from which two days of telling may be those of one statement: who speaks once speaks again."""
FEWEST_COUNTED = 999
"""A larger count that two sources give of two years is hardly two counts."""
CORE = 0.34
"""Part of the words beside a date that the other sentence must hold too."""
OWN_ALIKE = 0.80
"""Likeness of two sentences of one source: what it tells of two days is mostly two things."""
OWN_SHARED = 4
"""Words that two sentences of one source must share besides: there a short sentence comes again of other days."""
MOST_HOLDERS = 100
"""Dates, of those that share a word with a "first" in a large block, that are set beside it."""
MOST_DAYS_FROM_STORY = 60
"""A day and month without a year are of the story's own year where the other source's day is as near to it as this."""
ORDER_SHARED = 2
"""Terms, beside speakers and acts of speaking, that are enough for "first": the two are told in different words by
nature, and the story's own words are all that they share."""

_AGAIN = re.compile(
    r"\bfor the (?:first|second|third|fourth) time\b|\b(?:first|second|third|worst|last)\s[\w -]{2,40}\ssince\b|"
    r"\bonce (?:again|more)\b"
)
_FIRST = frozenset("first initially originally earliest".split())
_POLLED = re.compile(
    r"\b(?:polls?|surveys?|interviews?)\b[^.;]{0,60}\b(?:conducted|carried out|taken)\b", re.IGNORECASE
)
_THAT_DAY = re.compile(
    r"(?:on )?(?:that|the (?:same|next|following|previous)) (?:day|night|morning|evening|week|month|year)\b",
    re.IGNORECASE,
)
_NO_WORD_OF_IT = re.compile(
    r"\bhearings?\b|\bafter (?:first|initially|originally)\b|"
    r"\bfirst(?=[ -](?:minister|lady|secretary|vice|deputy|name|class|degree|floor)\b)",
    re.IGNORECASE,
)
"""A sitting, and not that something was heard; an office, and not what came first; what came before what is dated."""
_CALLS_FOR = re.compile(r"\b(?:call\w*|ask\w*|plan\w*|press\w*|push\w*) for\b", re.IGNORECASE)
"""Before a date that is of what is called for, and not of the call."""
FOR_NEAR = 100
_SPEAKING = frozenset(
    """accus alleg announc argu assert believ blam call caution claim concern confirm declar deni disclos express
    hint indic inform mention rais reveal suggest suspect testifi testimoni voic warn worri wit hear state""".split()
)
# Who speaks, in classes: "generals" in one report is "the commander of ..." in another (own list).
_CLASSES = {
    "military": (
        "general generals admiral admirals commander commanders colonel colonels military army officer "
        "officers brigadier marshal nato pentagon"
    ),
    "government": (
        "government minister ministers ministry secretary president premier official officials envoy "
        "ambassador diplomat diplomats spokesman spokeswoman kremlin administration"
    ),
    "police": (
        "police constable detective detectives sheriff superintendent inspector investigators prosecutors prosecutor"
    ),
    "medicine": "doctor doctors surgeon physicians hospital medics scientist scientists researchers",
    "council": (
        "mayor council councillor councillors councilman governor senator senators lawmaker lawmakers mp mps congress"
    ),
    "oversight": "inspector inspectors inspectorate regulator regulators auditor auditors watchdog ombudsman",
    "company": "company ceo chairman chief executive spokesperson firm operator airline manufacturer",
}
_CLASS_STEMS = frozenset(stem(word) for words in _CLASSES.values() for word in words.split())
_NO_MATTER = _SPEAKING | _CLASS_STEMS | _FIRST
_CLASS_OF = {word: name for name, words in _CLASSES.items() for word in words.split()}


def date_questions(contexts: Sequence[Context], caps: Caps) -> list[Question]:
    """Groups of dates of one event, and pairs in which "first" came later than something told elsewhere."""
    if len(contexts) <= PAIRWISE:
        return [*_of_groups(_same_event(contexts)), *_weekdays(contexts), *_order(contexts)]
    groups, missed = gather(contexts, Linking(_likeness, _never_one_event), leads=_leads)
    caps.add("date", "dates", len(contexts), missed)
    return [*_of_groups(groups), *_weekdays(contexts), *_order_in_large(groups, caps)]


def _of_groups(groups: Sequence[Sequence[Context]]) -> list[Question]:
    return [_question(group) for group in groups if len({context.claim.id for context in group}) > 1]


def _likeness(left: Context, right: Context) -> float:
    """What links two dates, as `_same_event` finds it among few."""
    if elsewhere(left, right):
        return 0.0
    alike = similarity(left, right)
    firsts = _says_first(left) and _says_first(right) and len(_matter(left) & _matter(right)) >= ORDER_SHARED
    if firsts or one_happening(left, right):
        return (1 + alike) / 2
    return alike if alike >= ALIKE and _share_core(left, right) else 0.0


def _leads(context: Context) -> dict[str, float]:
    """The words, and what happened on the date."""
    heaviest = max(context.vector.values(), default=1.0)
    return {**context.vector, **{" ".join(("on", *key)): heaviest for key in happening_keys(context)}}


def _same_event(contexts: Sequence[Context]) -> list[list[Context]]:
    linked, apart = {}, set()
    for left, right in neighbours(contexts):
        ours, theirs = contexts[left], contexts[right]
        if _never_one_event(ours, theirs):
            apart.add((left, right))
        elif (alike := similarity(ours, theirs)) >= ALIKE and _share_core(ours, theirs) and _share_enough(ours, theirs):
            linked[left, right] = alike
    happened = happenings(contexts)
    for left, right in combinations(sorted({index for pair in happened for index in pair}), 2):
        if _never_one_event(contexts[left], contexts[right]):
            apart.add((left, right))
    for pair, alike in happened.items():
        if pair not in apart:
            linked[pair] = max(alike, linked.get(pair, 0.0))
    for pair, alike in _firsts(contexts).items():
        if pair not in apart:
            linked[pair] = max(alike, linked.get(pair, 0.0))
    return cluster(contexts, linked, frozenset(apart))


def _weekdays(contexts: Sequence[Context]) -> list[Question]:
    """ "Tuesday, Nov. 17", of no known year, beside days of other sources that were 17 November and another weekday.

    Whatever happened on it, one day of one year has one weekday: no event has to be the same.
    """
    known: dict[tuple[int, int], list[Context]] = defaultdict(list)
    for context in contexts:
        day = _day_near_the_story(context)
        if day is not None:
            known[day.month, day.day].append(context)
    questions = []
    for context in contexts:
        named = context.detail.value
        if not isinstance(named, DateValue) or named.start or named.weekday is None or not (named.month and named.day):
            continue
        others = [
            other
            for other in known[named.month, named.day]
            if other.claim.source != context.claim.source and _weekday_of(other) != named.weekday
        ]
        if others:
            answers = tuple(each.answer for each in sorted((context, *others), key=place_of))
            text = f"Which weekday was {named.day} {MONTHS[named.month]}?"
            questions.append(Question(text=text, kind="date", aspect="value", answers=answers))
    return questions


@once
def _day_near_the_story(context: Context) -> dt.date | None:
    value = context.detail.value
    if not isinstance(value, DateValue) or value.granularity not in ("day", "time") or value.bound:
        return None
    if value.start is None or context.today is None or abs((value.start - context.today).days) > MOST_DAYS_FROM_STORY:
        return None
    return value.start


def _weekday_of(context: Context) -> int | None:
    day = _day_near_the_story(context)
    return day.weekday() if day else None


def _firsts(contexts: Sequence[Context]) -> dict[tuple[int, int], float]:
    """Pairs that both tell when something was first said or reported, of one matter: there is one first time."""
    firsts = [index for index, context in enumerate(contexts) if _says_first(context)]
    return {
        (left, right): (1 + similarity(contexts[left], contexts[right])) / 2
        for left, right in combinations(firsts, 2)
        if not _never_one_event(contexts[left], contexts[right])
        and len(_matter(contexts[left]) & _matter(contexts[right])) >= ORDER_SHARED
    }


@once
def _matter(context: Context) -> set[str]:
    return set(context.words) - _NO_MATTER


def _never_one_event(left: Context, right: Context) -> bool:
    return (
        left.claim.id == right.claim.id
        or _standing(left) != _standing(right)
        or (not (_is_plain(left) and _is_plain(right)) and _are_told_apart(left, right))
        or _asked_apart(left, right)
        or speak_of_others(left, right)
        or (bool(same_happening(left, right)) and too_far_apart(left, right))
        or told_of_something_else(left, right)
        or (is_history(left) and is_history(right) and elsewhere(left, right))
    )


def _are_told_apart(left: Context, right: Context) -> bool:
    """What one of the two dates is said to be keeps it apart from the other."""
    return (
        ((is_as_of(left) or is_as_of(right)) and not _of_one_tally(left, right))
        or of_two_years_works(left, right)
        or (left.claim.source == right.claim.source and (_points_at_a_day(left) or _points_at_a_day(right)))
        or (_is_of_a_poll(left) and _is_of_a_poll(right))
        or is_todays_speech(left)
        or is_todays_speech(right)
        or of_two_dated_things(left, right)
        or of_two_named_years(left, right)
        or (is_of_telling(left) and similarity(left, right) < ONE_STATEMENT)
        or _came_again(left, right)
    )


@once
def _is_plain(context: Context) -> bool:
    """Nothing is said of the date by which `_are_told_apart` would part it from another as plain."""
    told = (is_as_of, is_of_telling, is_todays_speech, dates_a_thing, _points_at_a_day, _is_of_a_poll, _says_again)
    return not (any(says(context) for says in told) or years_of_things(context) or named_years(context))


def _of_one_tally(left: Context, right: Context) -> bool:
    """Both dates are years, and the count told of them is one: "killed 2,614 people in 2018" and "in 2019"."""
    years = all(
        isinstance(side.detail.value, DateValue) and side.detail.value.granularity == "year" for side in (left, right)
    )
    return years and bool(_counts(left) & _counts(right))


@once
def _counts(context: Context) -> frozenset[str]:
    """The counts of the claim that hardly come twice."""
    values = [detail.value for detail in context.siblings]
    return frozenset(
        value.text
        for value in values
        if isinstance(value, FigureValue) and value.low == value.high and (value.low or 0) > FEWEST_COUNTED
    )


def _asked_apart(left: Context, right: Context) -> bool:
    """A model put both questions, and each asks for what the other does not: "break out", "brought under control".

    Where it takes two such questions for one it says so, and they are compared by that.
    """
    ours, theirs = _asked(left), _asked(right)
    return bool(ours and theirs) and not (ours <= theirs or theirs <= ours)


@once
def _is_of_a_poll(context: Context) -> bool:
    """On those days people were asked: one pollster asks again and again in the same words."""
    return _POLLED.search(context.claim.evidence[0].quote) is not None


@once
def _points_at_a_day(context: Context) -> bool:
    """ "That day", "the next day": the source has named the day before, and now names another."""
    return _THAT_DAY.match(context.detail.quote) is not None


@once
def _asked(context: Context) -> frozenset[str]:
    """Terms of a question that a model put, which are few; the rules' are the whole sentence."""
    question = context.detail.question
    return frozenset() if question.startswith(CUT_OUT) else frozenset(terms(question))


@once
def _standing(context: Context) -> tuple[bool, bool, bool, str, str]:
    """What is the same of two dates of one event."""
    value = context.detail.value
    bound = (value.bound if isinstance(value, DateValue) else None) or ""
    return is_of_telling(context), is_of_another(context), is_compared(context), occasion_of(context), bound


def _came_again(left: Context, right: Context) -> bool:
    """One claim says that it came for the first time, or once more; the other is of another year."""
    ours, theirs = left.detail.value, right.detail.value
    if not (isinstance(ours, DateValue) and isinstance(theirs, DateValue) and ours.start and theirs.start):
        return False
    return ours.start.year != theirs.start.year and (_says_again(left) or _says_again(right))


@once
def _says_again(context: Context) -> bool:
    return bool(_AGAIN.search(context.claim.evidence[0].quote))


def _share_core(left: Context, right: Context) -> bool:
    """What stands beside each date is spoken of in the other sentence too."""
    return held_near(left, right) >= CORE and held_near(right, left) >= CORE


def _share_enough(left: Context, right: Context) -> bool:
    """Of two sources any, of one source so many words that the two sentences are hardly of two days."""
    if left.claim.source != right.claim.source:
        return True
    return similarity(left, right) >= OWN_ALIKE and len({*left.words} & {*right.words}) >= OWN_SHARED


def _question(group: Sequence[Context]) -> Question:
    answers = tuple(context.answer for context in group)
    text, doubts = best_question(group), weak_pairs("date", group)
    return Question(text=text, kind="date", aspect="value", answers=answers, doubts=doubts)


def _order(contexts: Sequence[Context]) -> list[Question]:
    """ "First ... in April", told by one source, beside the same kind of speaker saying the same, dated by another."""
    found = ((first, _others(first, contexts)) for first in contexts if _says_first(first))
    place = {context: at for at, context in enumerate(contexts)}
    return [
        _order_question(first, sorted((first, *others), key=place.__getitem__)) for first, others in found if others
    ]


def _others(first: Context, contexts: Iterable[Context]) -> list[Context]:
    return [
        context for context in contexts if context.claim.source != first.claim.source and _same_matter(first, context)
    ]


def _order_question(first: Context, together: Sequence[Context]) -> Question:
    answers = tuple(context.answer for context in together)
    text, doubts = first_question(first), weak_pairs("order", together)
    return Question(text=text, kind="date", aspect="order", answers=answers, note=first.detail.id, doubts=doubts)


def _order_in_large(groups: Sequence[Sequence[Context]], caps: Caps) -> list[Question]:
    """The same among many: "first" once for each date of each group, beside others that share its words."""
    contexts = sorted((context for group in groups for context in group), key=place_of)
    firsts = {
        (at, context.value_key): context
        for at, group in enumerate(groups)
        for context in sorted(group, key=place_of, reverse=True)
        if _says_first(context)
    }
    holders: dict[str, list[Context]] = defaultdict(list)
    for context in contexts:
        for word in _matter(context):
            holders[word].append(context)
    questions, missed = [], 0
    for first in firsts.values():
        seen = Counter(context for word in _matter(first) for context in holders[word][:MOST_HOLDERS])
        like = (context for context, times in seen.items() if times >= ORDER_SHARED and not elsewhere(first, context))
        others = _others(first, like)
        if others:
            questions.append(_order_question(first, sorted((first, *others), key=place_of)))
        common = sum(len(holders[word]) > MOST_HOLDERS for word in _matter(first))
        missed += common > TELLING * len(_matter(first))
    caps.add("date", "dates beside one that is said to be the first", len(firsts), missed)
    return questions


@once
def _says_first(context: Context) -> bool:
    """ "First", "initially" or the like stands right after an act of speaking, or within three words before one."""
    return _holds_a_first(context.claim.evidence[0].quote) and not _CALLS_FOR.search(context.before(FOR_NEAR))


@lru_cache(maxsize=SENTENCES)
def _holds_a_first(quote: str) -> bool:
    words = _NO_WORD_OF_IT.sub("", quote).split()
    places = [at for at, word in enumerate(words) if word.strip(".,;:“”\"'").casefold() in _FIRST]
    return any(_SPEAKING & set(terms(" ".join(words[max(0, at - 1) : at + 4]))) for at in places)


def _same_matter(first: Context, other: Context) -> bool:
    """Speakers of one class and country, words of speaking on both sides, and at least two more words in common."""
    value = other.detail.value
    if not isinstance(value, DateValue) or value.bound or _says_first(other) or _is_in_passing(other):
        return False
    if not _SPEAKING & set(other.words) and other.claim.own_voice:
        return False
    if not _speaker_class(first) & _speaker_class(other) and not _opening(first) & _opening(other):
        return False
    return len(_matter(first) & _matter(other)) >= ORDER_SHARED


def _is_in_passing(context: Context) -> bool:
    """The date stands in a relative clause: "who became president in January"."""
    return bool(re.search(r",\s(?:who|which|whose|where)\b[^,;]*$", context.before(80)))


@once
def _opening(context: Context) -> frozenset[str]:
    """Terms with which the sentence opens, where its subject stands; countries and acts of speaking tell nothing."""
    return frozenset(terms(context.claim.evidence[0].quote[:60])) - _SPEAKING - frozenset(SEATS)


@once
def _speaker_class(context: Context) -> frozenset[str]:
    """Class of whoever speaks in the claim: by the claimant's words, else by the first third of the sentence."""
    claim = context.claim
    quote = claim.evidence[0].quote
    spoken = f"{claim.claimant} {quote[: max(120, len(quote) // 3)]}" if not claim.own_voice else quote[:120]
    words = (word.strip(".,’'s").casefold() for word in spoken.replace("’", " ").split())
    return frozenset(_CLASS_OF[word] for word in words if word in _CLASS_OF)
