"""What surrounds a detail: the words, persons and places by which it is seen to answer the same question as another.

The normalised value is left out, so that equal values do not attract each other and different ones do not repel.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, wraps
from itertools import combinations
from math import sqrt
from typing import TypeVar

from factcheck.find.lexicon import places
from factcheck.find.questions import STOCK
from factcheck.find.terms import SENTENCES, Weights, terms
from factcheck.models import Answer, Claim, DateValue, Detail, FigureValue, NameValue

NEAR = 70
"""Characters on each side of a detail within which a word belongs to it and not only to its sentence."""


_BY_OFFICE = re.compile(
    r"\b(?:judge|justice|magistrate|attorney|prosecutor|lawyer|solicitor|barrister|counsel|spokes\w+|police|sergeant|"
    r"detective|inspector|superintendent|sheriff|commissioner|constable|minister|president|governor|mayor|coroner|"
    r"doctor|dr|surgeon|professor|chief|director|officer)\b",
    re.IGNORECASE,
)
T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Context:
    """An answer with what surrounds it; two contexts are equal only if they are one."""

    answer: Answer
    weights: Weights
    siblings: tuple[Detail, ...]
    """All details of the same claim."""
    today: dt.date | None = None
    """The day of the story, for sources whose day of publication is not known."""
    earlier: tuple[tuple[Claim, tuple[Detail, ...]], ...] = ()
    """The claims before this one in its source, the nearest first, with their details."""
    cast: frozenset[str] = frozenset()
    """Whom and what the whole source names, countries and regions left out."""
    reach: int = 0
    """Where the last claim of the source ends in its text: how long the report is."""

    @property
    def previous(self) -> str:
        """The evidence of the claim that stands before in its document."""
        return self.earlier[0][0].evidence[0].quote if self.earlier else ""

    @cached_property
    def detail(self) -> Detail:
        """The detail itself."""
        return self.answer.detail

    @cached_property
    def claim(self) -> Claim:
        """The claim that holds it."""
        return self.answer.claim

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Terms of the claim, the detail's own left out."""
        detail, claim = self.detail, self.claim
        own = detail.quote if detail.kind != "figure" else ""
        asked = "" if detail.question.endswith(STOCK) else detail.question
        return _words_but(own, claim.evidence[0].quote, claim.statement, asked)

    @cached_property
    def vector(self) -> Mapping[str, float]:
        """The words with their weights in the folder."""
        return self.weights.vector(self.words)

    @cached_property
    def lengths(self) -> tuple[float, float]:
        """Sums of the squared weights of all words and of those beside the detail."""
        return _squares(self.vector), _squares(self.near)

    @cached_property
    def value_key(self) -> str:
        """The detail's value, to be told from others at once."""
        return self.answer.value_key

    @cached_property
    def sibling_keys(self) -> frozenset[str]:
        """Values of the claim's other details of the same kind."""
        own = self.detail
        others = (other for other in self.siblings if other.id != own.id and other.kind == own.kind)
        return frozenset(other.value.model_dump_json() for other in others)

    @cached_property
    def near(self) -> Mapping[str, float]:
        """Words beside the detail, with their weights."""
        return self.weights.vector(terms(self.around(NEAR)))

    @cached_property
    def near_weight(self) -> float:
        """Sum of those weights."""
        return sum(self.near.values())

    def before(self, length: int) -> str:
        """Up to `length` characters of the evidence before the detail."""
        evidence = self.claim.evidence[0]
        start = self.detail.start - evidence.start
        return evidence.quote[max(0, start - length) : start]

    def after(self, length: int) -> str:
        """Up to `length` characters of the evidence after the detail."""
        evidence = self.claim.evidence[0]
        return evidence.quote[self.detail.end - evidence.start :][:length]

    def clause(self, ends: re.Pattern[str], before: int, after: int) -> tuple[str, str]:
        """The words of the detail's own clause before and after it, up to so many characters each.

        Args:
            ends: What ends a clause; its match belongs to neither side.
            before: Characters looked at before the detail.
            after: Characters looked at after it.
        """
        left, right = self.before(before), self.after(after)
        cuts = [match.end() for match in ends.finditer(left)]
        cut = ends.search(right)
        return left[cuts[-1] if cuts else 0 :], right[: cut.start() if cut else len(right)]

    def around(self, length: int) -> str:
        """The whole words on both sides of the detail, up to `length` characters each."""
        before, after = self.before(length), self.after(length)
        before = before.partition(" ")[2] if len(before) == length else before
        return f"{before} {after.rpartition(' ')[0] if len(after) == length else after}"

    @cached_property
    def persons(self) -> frozenset[str]:
        """Family names of the persons in the claim, and of its claimant."""
        found = {name.family or name.text.split()[-1] for name in self._names("person")}
        return frozenset(family.casefold() for family in found)

    @cached_property
    def officials(self) -> frozenset[str]:
        """Those of the persons who speak, judge or inquire by their office: nothing befalls them."""
        found = {
            name.family or name.text.split()[-1]
            for name in self._names("person")
            if _BY_OFFICE.search(f"{name.title} {name.role}") or name.text == self.claim.claimant
        }
        return frozenset(family.casefold() for family in found)

    @cached_property
    def befallen(self) -> frozenset[str]:
        """The others, whom something may befall."""
        return self.persons - self.officials

    @cached_property
    def places(self) -> frozenset[str]:
        """Places in the claim."""
        return frozenset(name.text.casefold() for name in self._names("place"))

    @cached_property
    def nearest_names(self) -> frozenset[str]:
        """Last words of the names that stand nearest to the detail, in lower case; none where no name is near."""
        near = [
            (max(name.start - self.detail.end, self.detail.start - name.end), name.value.text.split()[-1].casefold())
            for name in self.siblings
            if isinstance(name.value, NameValue)
        ]
        closest = min(near, default=(NEAR, ""))[0]
        return frozenset(text for distance, text in near if distance == closest < NEAR)

    def _names(self, kind: str) -> Iterable[NameValue]:
        for detail in self.siblings:
            if isinstance(detail.value, NameValue) and detail.value.name_kind == kind:
                yield detail.value


@lru_cache(maxsize=SENTENCES)
def _words_but(own: str, *told: str) -> tuple[str, ...]:
    """Terms of all that is told, each once, the detail's own left out."""
    left_out = frozenset(terms(own))
    return tuple(dict.fromkeys(term for text in told for term in terms(text) if term not in left_out))


LOOK_BACK = 3
"""Claims before one in which the person stands of whom it says "he" or "the 58-year-old"."""


def contexts_of(answers: Sequence[Answer], claims: Sequence[Claim]) -> list[Context]:
    """What surrounds each answer.

    Args:
        answers: In order of the sources' paths, then of the text.
        claims: All claims, whose words weigh the terms.
    """
    weights = Weights((*terms(claim.evidence[0].quote), *terms(claim.statement)) for claim in claims)
    siblings: dict[str, list[Detail]] = defaultdict(list)
    for answer in answers:
        siblings[answer.claim.id].append(answer.detail)
    today = _day_of_the_story(answers)
    told = {claim: tuple(details) for claim, details in siblings.items()}
    earlier = _earlier(claims, told)
    casts, reach = _casts(answers), reach_of(claims)
    return [
        Context(answer, weights, told[claim.id], today, earlier[claim.id], casts[source], reach[source])
        for answer, claim, source in ((answer, answer.claim, answer.claim.source) for answer in answers)
    ]


def reach_of(claims: Sequence[Claim]) -> dict[str, int]:
    """Where the last claim of each source ends in its text: how long the report is."""
    reach: dict[str, int] = defaultdict(int)
    for claim in claims:
        reach[claim.source] = max(reach[claim.source], claim.end)
    return reach


def _casts(answers: Sequence[Answer]) -> dict[str, frozenset[str]]:
    """Whom and what each source names."""
    details: dict[str, list[Detail]] = defaultdict(list)
    for answer in answers:
        details[answer.claim.source].append(answer.detail)
    return {source: cast_of(own) for source, own in details.items()}


def _earlier(
    claims: Sequence[Claim], told: Mapping[str, tuple[Detail, ...]]
) -> dict[str, tuple[tuple[Claim, tuple[Detail, ...]], ...]]:
    """The few claims that stand before each in its source, the nearest first, with their details."""
    by_source: dict[str, list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=lambda claim: (claim.source, claim.start)):
        by_source[claim.source].append(claim)
    return {
        claim.id: tuple((other, told.get(other.id, ())) for other in reversed(own[max(0, at - LOOK_BACK) : at]))
        for own in by_source.values()
        for at, claim in enumerate(own)
    }


def _day_of_the_story(answers: Sequence[Answer]) -> dt.date | None:
    """The middle day of publication; of undated sources the end of the year that most of their full dates name."""
    published = sorted({answer.claim.source: answer.published for answer in answers if answer.published}.values())
    if published:
        return published[len(published) // 2]
    values = [answer.detail.value for answer in answers]
    years = Counter(value.start.year for value in values if isinstance(value, DateValue) and value.start)
    return dt.date(max(years, key=lambda year: (years[year], year)), 12, 31) if years else None


def once(read: Callable[[Context], T]) -> Callable[[Context], T]:
    """What is read of a context is read once, however many others it is compared with, and kept beside it."""
    name = f"{read.__module__}.{read.__qualname__}"

    @wraps(read)
    def known(context: Context) -> T:
        kept: dict[str, T] = context.__dict__
        try:
            return kept[name]
        except KeyError:
            return kept.setdefault(name, read(context))

    return known


def share_a_sentence(left: Iterable[Context], right: Iterable[Context]) -> bool:
    """One sentence has a detail of each."""
    ours, theirs = ({(context.claim.source, context.claim.start) for context in side} for side in (left, right))
    return not ours.isdisjoint(theirs)


def place_of(context: Context) -> tuple[str, int]:
    """An order that hashes of files and offsets decide, not the files' names."""
    return context.detail.source, context.detail.start


def similarity(left: Context, right: Context) -> float:
    """How much two contexts speak of the same: two thirds the claims, one third the words beside the details."""
    (ours, ours_near), (theirs, theirs_near) = left.lengths, right.lengths
    claims = _cosine(left.vector, right.vector, ours * theirs)
    return (2 * claims + _cosine(left.near, right.near, ours_near * theirs_near)) / 3


def held_near(left: Context, right: Context) -> float:
    """Share of the weight of the words beside the first detail that the other's claim holds too."""
    whole = right.vector
    held = sum([weight for term, weight in left.near.items() if term in whole])
    return held / left.near_weight if held else 0.0


def _cosine(left: Mapping[str, float], right: Mapping[str, float], squared: float) -> float:
    """As `find.terms.cosine`, with the product of the squared lengths given: it is needed for many pairs."""
    if len(left) > len(right):
        left, right = right, left
    shared = sum([weight * right[term] for term, weight in left.items() if term in right])
    return shared / sqrt(squared) if shared else 0.0


def _squares(weights: Mapping[str, float]) -> float:
    return sum(weight * weight for weight in weights.values())


def speak_of_others(left: Context, right: Context) -> bool:
    """Both name persons whom something befalls, and none in common: they are about different people."""
    return bool(left.befallen and right.befallen) and left.persons.isdisjoint(right.persons)


FEWEST_NAMES = 2
"""Names that a source must give for its names to tell which story it is on."""


def of_two_stories(left: Context, right: Context) -> bool:
    """Both sources name several persons, bodies and places, and none in common."""
    ours, theirs = left.cast, right.cast
    return min(len(ours), len(theirs)) >= FEWEST_NAMES and ours.isdisjoint(theirs)


_COUNTRIES_AND_REGIONS = places.COUNTRIES | places.REGIONS


def cast_of(details: Iterable[Detail]) -> frozenset[str]:
    """What the details of one source name: persons by their surnames."""
    found = set()
    for detail in details:
        value = detail.value
        if isinstance(value, NameValue) and value.text not in _COUNTRIES_AND_REGIONS:
            name = (
                value.family or value.text.split()[-1] if value.name_kind == "person" else value.text.partition(",")[0]
            )
            found.add(name.removeprefix("the ").casefold())
    return frozenset(found)


def elsewhere(left: Context, right: Context) -> bool:
    """Both name places and none in common: among very many sources they tell two stories."""
    return bool(left.places and right.places) and left.places.isdisjoint(right.places)


_BESIDES = re.compile(r"\b(?:after|before|since|until|according to)\b", re.IGNORECASE)
_OCCASION = re.compile(
    r"\b(first|second|third|fourth|previous|earlier)\s(?:\w{1,12}\s)?"
    r"(reading|round|leg|vote|ballot|attempt|trial|hearing|match|game|set|half|quarter|phase|stage|meeting|"
    r"summit|visit|"
    r"inspection|wave|attack|blast|quake|strike|election|report|survey|day|night)\b",
    re.IGNORECASE,
)


def of_another_occasion(left: Context, right: Context) -> bool:
    """One claim numbers its occasion ("at first reading"), and the other does not, or otherwise."""
    return occasion_of(left) != occasion_of(right)


@once
def occasion_of(context: Context) -> str:
    """The number of the claim's occasion; one that it only lies before or after is none."""
    return _occasion_in(context.claim.evidence[0].quote)


@lru_cache(maxsize=SENTENCES)
def _occasion_in(quote: str) -> str:
    for match in _OCCASION.finditer(quote):
        if not _BESIDES.search(quote[max(0, match.start() - 30) : match.start()]):
            return match.group(1).casefold()
    return ""


HISTORY_DAYS = 20
"""A sentence that dates itself this long before its publication tells of an earlier event."""


@once
def days_of(context: Context) -> tuple[DateValue, ...]:
    """The dates of the claim that are known to the day, the month or the year, and that may be the detail's own."""
    return tuple(
        day.value
        for day in context.siblings
        if isinstance(day.value, DateValue) and day.value.start and not _is_aside(day, context)
    )


def _is_between(other: Detail, day: Detail, own: Detail) -> bool:
    """Another figure of the same sort stands between the figure and a date behind it."""
    ours, theirs = own.value, other.value
    if not (isinstance(ours, FigureValue) and isinstance(theirs, FigureValue)):
        return False
    same = ours.quantity == theirs.quantity and (ours.quantity != "count" or ours.counted == theirs.counted)
    return same and own.end <= other.start and other.end <= day.start


_ASIDE = re.compile(r"\b(?:which|who|whose|where)\b[^,;]{1,120}")


_AND_NOW = re.compile(
    r"\band (?:now |today |still )?(?:employs|has|have|is|are|gives?|serves?|houses?|holds?|counts?|attracts?|"
    r"produces?|makes?|covers?|owns?|runs?|operates?|boasts?|teaches)\b"
)


def _is_aside(day: Detail, context: Context) -> bool:
    """The date stands in a relative clause, and the detail does not: "a lawyer who moved there last year"; or it
    stands behind another figure of the sort: "6.8 billion, from the 4.9 billion that were voted in 2014"; or the
    sentence goes on to what is so now: "was built in 1924 and employs 310 people".
    """
    evidence = context.claim.evidence[0]
    if context.detail.kind == "figure" and any(
        _is_between(other, day, context.detail) for other in context.siblings if other.kind == "figure"
    ):
        return True
    at, own = day.start - evidence.start, context.detail.start - evidence.start
    if at < own and _AND_NOW.search(evidence.quote[at:own]):
        return True
    return any(
        match.start() <= at < match.end() and not match.start() <= own < match.end()
        for match in _ASIDE.finditer(evidence.quote)
    )


@once
def is_history(context: Context) -> bool:
    """Every day that the claim names lies long before its publication: it tells of another event."""
    published = context.answer.published or context.today
    if published is None:
        return False
    ends = [value.end for value in days_of(context) if value.end] or list(_days_of_the_year(context, published))
    return bool(ends) and (published - max(ends)).days > HISTORY_DAYS


def _days_of_the_year(context: Context, today: dt.date) -> Iterator[dt.date]:
    """The last day before the story that a month and a day without a year can be."""
    for detail in context.siblings:
        value = detail.value
        if isinstance(value, DateValue) and not value.start and value.month and value.day and value.day < 29:
            day = dt.date(today.year, value.month, value.day)
            yield day if day <= today else day.replace(year=today.year - 1)


def told_of_something_else(left: Context, right: Context) -> bool:
    """One claim gives the other's very value too, for another of its details: then these two do not answer one
    question.
    """
    return left.value_key != right.value_key and (
        right.value_key in left.sibling_keys
        or left.value_key in right.sibling_keys
        or _dates_besides(left, right)
        or _dates_besides(right, left)
    )


def _dates_besides(left: Context, right: Context) -> bool:
    """The first claim names the second's day or year for another of its dates: "said Thursday that from Monday ..."."""
    value = right.detail.value
    return isinstance(value, DateValue) and any(_is_one_date(day, value) for day in _days_besides(left))


@once
def _days_besides(context: Context) -> tuple[DateValue, ...]:
    """The other dates of the claim."""
    own = context.detail
    return tuple(
        other.value
        for other in context.siblings
        if other.id != own.id and isinstance(other.value, DateValue) and other.value != own.value
    )


def _but_for_the_year(value: DateValue) -> tuple[int, ...]:
    assert value.start and value.end
    return value.start.month, value.start.day, value.end.month, value.end.day


def _is_one_date(left: DateValue, right: DateValue) -> bool:
    """One day, or a day and the month or year that it lies in; the words around it left aside."""
    if left.start and left.end and right.start and right.end:
        if "year from publication" in (left.resolved, right.resolved) and _but_for_the_year(left) == _but_for_the_year(
            right
        ):
            return True
        inner, outer = sorted(((left.start, left.end), (right.start, right.end)), key=lambda span: span[1] - span[0])
        return outer[0] <= inner[0] and inner[1] <= outer[1]
    fields = [(value.start, value.month, value.day, value.weekday, value.time) for value in (left, right)]
    return fields[0] == fields[1] and not left.start


def cluster(
    contexts: Sequence[Context], linked: Mapping[tuple[int, int], float], apart: frozenset[tuple[int, int]]
) -> list[list[Context]]:
    """Groups of contexts, the most similar pairs joined first; two groups join only if no pair of theirs is kept apart.

    Args:
        contexts: In a fixed order, which decides the order of the groups and nothing else.
        linked: Similarity of each pair, smaller index first, that may be joined.
        apart: Pairs that may never end in one group.
    """
    group_of = {index: {index} for index in range(len(contexts))}
    for left, right in sorted(linked, key=lambda pair: (-round(linked[pair], 6), _by_content(pair, contexts))):
        ours, theirs = group_of[left], group_of[right]
        if ours is theirs or any((min(a, b), max(a, b)) in apart for a in ours for b in theirs):
            continue
        # Every member needs a link into most of the other group: a chain of neighbours is no group.
        links = sum((min(a, b), max(a, b)) in linked for a in ours for b in theirs)
        if 2 * links < len(ours) * len(theirs):
            continue
        ours |= theirs
        for index in theirs:
            group_of[index] = ours
    groups = {min(group): group for group in group_of.values()}
    return [[contexts[index] for index in sorted(groups[first])] for first in sorted(groups)]


def _by_content(pair: tuple[int, int], contexts: Sequence[Context]) -> list[tuple[str, int]]:
    """An order of pairs that hashes of files and offsets decide, not the files' names."""
    return sorted(place_of(contexts[index]) for index in pair)


RARE_TERMS = 8
"""Rarest terms of a context by which it is looked up: sentences on one event share at least two of them."""
BLOCK = 200
"""A term that more contexts than this hold does not lead to candidates: the pairs would grow with the square."""


def neighbours(contexts: Sequence[Context]) -> list[tuple[int, int]]:
    """Pairs of indices, smaller first and in order, of contexts that share at least two of their rare terms."""
    holders: dict[str, list[int]] = defaultdict(list)
    for index, context in enumerate(contexts):
        rare = sorted(context.vector, key=lambda term: (-context.vector[term], term))
        shared = [term for term in rare if context.weights.count(term) > 1]
        for term in shared[:RARE_TERMS]:
            holders[term].append(index)
    seen: Counter[tuple[int, int]] = Counter()
    for indices in holders.values():
        if len(indices) <= BLOCK:
            seen.update(combinations(indices, 2))
    return sorted(pair for pair, times in seen.items() if times > 1)
