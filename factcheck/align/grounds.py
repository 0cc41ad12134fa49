"""What says that two details are of one thing: two values conflict only where enough of it can be named.

Every ground is something that an editor can see for himself. Where too few of them hold, the comparison is *unclear*,
and its reading names those that do. How many are needed was set by flags on real news that readers had called right or
vain: of counts of things told far down in long articles nearly all were of two things, however alike the words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations

from factcheck.align.contexts import Context, once, similarity
from factcheck.align.happenings import same_happening
from factcheck.align.slots import of_one_slot
from factcheck.find.terms import stem, terms
from factcheck.models import DateValue, Doubt, FigureValue, NameValue

MOST = 60
"""Details of one question of which every pair is looked at; more are near-copies of one another."""
EARLY = 1_000
"""Characters at the head of a text in which stands what its story turns on: its first six sentences or so."""
SHORT = 2_000
"""Characters of a report that tells of one matter, and has room for no other."""
CLOSE = 1.34
"""Times that one figure is the other at most for the two to be tellings of one number."""
ALIKE = 0.40
"""Likeness from which two sentences tell one thing."""
RARE = 3
"""Claims of a folder, at most, that hold a word which is rare in it; of a large folder this part."""
RARE_PART = 0.03
MANY_WORDS = 3
"""Words beside both details from which they are of one thing."""
NAMES_SHARED = 0.33
"""Part of the names of the source that names fewer which the other names too, where both tell one story."""
FEWEST_NAMES = 3
"""Names of a source by which its story is known; fewer speak against nothing."""


@dataclass(frozen=True, slots=True)
class _Ground:
    """One sign that two details are of one thing."""

    told: str
    """What an editor is told of it."""
    holds: Callable[[Context, Context], bool]


@dataclass(frozen=True, slots=True)
class _Needed:
    """What two details of one sort need."""

    fewest: int
    """What the grounds must come to."""
    weights: Mapping[str, int]
    """What each ground counts, by its name."""
    one_of: frozenset[str] = frozenset()
    """Grounds of which one at least must be among them."""
    of_one_source: bool = False
    """Whether two details of one source need it too."""

    def is_met(self, held: Sequence[str]) -> bool:
        """Whether the grounds that hold are enough."""
        enough = sum(self.weights[name] for name in held) >= self.fewest
        return enough and (not self.one_of or not self.one_of.isdisjoint(held))


def _stand_early(left: Context, right: Context) -> bool:
    return all(side.claim.evidence[0].start <= EARLY for side in (left, right))


def _are_short(left: Context, right: Context) -> bool:
    return left.reach <= SHORT and right.reach <= SHORT


def _are_alike(left: Context, right: Context) -> bool:
    return similarity(left, right) >= ALIKE


def _share_a_rare_word(left: Context, right: Context) -> bool:
    few = max(RARE, RARE_PART * left.weights.total)
    return any(left.weights.count(word) <= few for word in _beside(left) & _beside(right))


def _share_words(left: Context, right: Context) -> bool:
    return len(_beside(left) & _beside(right)) >= MANY_WORDS


@once
def _beside(context: Context) -> frozenset[str]:
    """Words near the detail, without those of what is counted."""
    value = context.detail.value
    return frozenset(context.near) - frozenset(terms(value.counted) if isinstance(value, FigureValue) else ())


def _share_the_nearest_name(left: Context, right: Context) -> bool:
    return bool(left.nearest_names & right.nearest_names)


def _share_a_person(left: Context, right: Context) -> bool:
    return bool(left.persons & right.persons)


def _tell_one_story(left: Context, right: Context) -> bool:
    fewer = min(len(left.cast), len(right.cast))
    return fewer < FEWEST_NAMES or len(left.cast & right.cast) >= NAMES_SHARED * fewer


def _are_close(left: Context, right: Context) -> bool:
    low, high = sorted((size_of(left), size_of(right)))
    return 0 < high <= CLOSE * low


def size_of(context: Context) -> float:
    """The number of a figure; the lower end where it is told as a range."""
    value = context.detail.value
    return (value.low or value.high or 0.0) if isinstance(value, FigureValue) else 0.0


def is_miscopied(left: Context, right: Context) -> bool:
    """The digits are the same but for their order and for zeros: 57 and 75, 70,000 and 700."""
    return _digits(left) == _digits(right) and bool(_digits(left))


def _have_the_same_digits(left: Context, right: Context) -> bool:
    """Of one digit alone it says little: 2 and 2,000."""
    return is_miscopied(left, right) and len(_digits(left)) > 1


@once
def _digits(context: Context) -> tuple[str, ...]:
    """Those of the number that are not zero, in the order of the digits."""
    return tuple(sorted(f"{size_of(context):f}".replace("0", "").replace(".", "")))


def _share_the_body(left: Context, right: Context) -> bool:
    return bool(_body_of(left) & _body_of(right))


@once
def _body_of(context: Context) -> frozenset[str]:
    """Terms of the office of a person that tell whose it is."""
    value = context.detail.value
    return frozenset(terms(value.role)) - _OFFICES if isinstance(value, NameValue) else frozenset()


def _tell_one_deed(left: Context, right: Context) -> bool:
    return bool(same_happening(left, right))


def _tell_as_exactly(left: Context, right: Context) -> bool:
    ours, theirs = left.detail.value, right.detail.value
    return isinstance(ours, DateValue) and isinstance(theirs, DateValue) and _grain(ours) == _grain(theirs)


def _grain(value: DateValue) -> tuple[bool, str]:
    return value.start is None, "day" if value.granularity == "time" else value.granularity


_OFFICES = frozenset(
    stem(word)
    for word in """president minister prime premier secretary chief executive officer director chair chairman head
    leader mayor editor governor ambassador commissioner general foreign spokesman spokeswoman coach captain""".split()
)
"""Words of offices that tell of no body."""
_GROUNDS = {
    "early": _Ground("both stand near the head of their texts", _stand_early),
    "short": _Ground("both reports are short", _are_short),
    "alike": _Ground("the two sentences are much alike", _are_alike),
    "rare": _Ground("a word stands beside both that is rare in the folder", _share_a_rare_word),
    "words": _Ground("three words or more stand beside both", _share_words),
    "name": _Ground("one name stands next to both", _share_the_nearest_name),
    "person": _Ground("one person is named in both sentences", _share_a_person),
    "story": _Ground("the two sources name the same people and places", _tell_one_story),
    "close": _Ground("the two numbers are near each other", _are_close),
    "digits": _Ground("the digits are the same", _have_the_same_digits),
    "slot": _Ground("by the words beside them both are of one sort", of_one_slot),
    "deed": _Ground("one sort of deed stands beside both", _tell_one_deed),
    "office": _Ground("the office is told in the same words", _share_the_body),
    "exact": _Ground("both are told as exactly", _tell_as_exactly),
}
_OF_ANY = {"early": 1, "short": 1, "alike": 1, "rare": 1, "words": 1}
_OF_FIGURES = {**_OF_ANY, "short": 2, "name": 1, "close": 1, "digits": 2, "slot": 1}
_OF_PLACES = {**_OF_ANY, "person": 2, "story": 1}
_NEEDED = {
    "figure": _Needed(3, _OF_FIGURES, frozenset(("short", "close", "digits", "slot"))),
    "toll": _Needed(2, _OF_FIGURES),
    "date": _Needed(3, {**_OF_ANY, "person": 1, "deed": 1, "exact": 1}, frozenset(("short", "deed")), True),
    "order": _Needed(2, {**_OF_ANY, "person": 1, "story": 2}),
    "holder": _Needed(3, {**_OF_ANY, "short": 2, "office": 1}, of_one_source=True),
    "site": _Needed(3, _OF_PLACES, frozenset(("person", "story", "alike"))),
    "stated": _Needed(2, _OF_PLACES, frozenset(("person", "short"))),
}
"""By sort of detail; what a sort has by its nature (a toll its class, an age its person) is not asked for again."""


def weak_pairs(sort: str, group: Sequence[Context]) -> tuple[Doubt, ...]:
    """Pairs of details in two sources that differ in value, and of which too little says that they are of one thing.

    Args:
        sort: Of the details: what they need differs.
        group: The details that were put under one question.
    """
    return doubted_pairs(group, partial(too_little, sort))


def doubted_pairs(group: Sequence[Context], read: Callable[[Context, Context], str]) -> tuple[Doubt, ...]:
    """Pairs of details in two sources that differ in value and that `read` doubts.

    Args:
        group: The details that were put under one question.
        read: Says why two details may not be of one thing; "" where nothing speaks against it.
    """
    if len(group) > MOST:
        return ()
    found: dict[frozenset[tuple[str, str]], list[tuple[Context, Context]]] = defaultdict(list)
    told = [(context, (context.claim.source, context.value_key)) for context in group]
    for (left, ours), (right, theirs) in combinations(told, 2):
        if left.value_key != right.value_key:
            found[frozenset((ours, theirs))].append((left, right))
    return tuple(doubt for pairs in found.values() for doubt in _doubts_of_all(pairs, read))


def _doubts_of_all(pairs: Sequence[tuple[Context, Context]], read: Callable[[Context, Context], str]) -> list[Doubt]:
    """What a headline and its text tell alike is doubted only where each of the two sentences is."""
    doubts = []
    for left, right in pairs:
        reading = read(left, right)
        if not reading:
            return []
        doubts.append(Doubt(left.detail.id, right.detail.id, reading))
    return doubts


def too_little(sort: str, left: Context, right: Context) -> str:
    """What is said where too little tells that two details are of one thing; "" where enough does.

    Args:
        sort: Of the details.
        left: One of them.
        right: The other, in any order.
    """
    needed = _NEEDED[sort]
    if left.claim.source == right.claim.source and not needed.of_one_source:
        return ""
    held: list[str] = []
    for name in needed.weights:
        if _GROUNDS[name].holds(left, right):
            held.append(name)
            if needed.is_met(held):
                return ""
    return f"they may be of two things: {_all_that_says_so([_GROUNDS[name].told for name in held])}"


def _all_that_says_so(told: Sequence[str]) -> str:
    if not told:
        return "nothing beside them says that they are of one"
    return f"all that says they are of one is that {' and '.join(filter(None, (', '.join(told[:-1]), told[-1])))}"
