"""Which attributes of closed sets are stated of one subject: the weapon, the side of the body, the getaway car."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from factcheck.align.contexts import (
    Context,
    is_history,
    of_another_occasion,
    of_two_stories,
    once,
    similarity,
    speak_of_others,
)
from factcheck.align.gather import PAIRWISE, Caps, Linking, gather, pairwise
from factcheck.align.grounds import weak_pairs
from factcheck.align.headlines import headline_alone, is_a_headlines_attempt
from factcheck.align.referents import family_of, named_last, person_before, persons_of
from factcheck.find.attributes import changes, closed_set, compatible, is_generic, question_of
from factcheck.find.departures import DEPARTURE
from factcheck.find.lexicon.accounts import STATED, THE_CAUSE
from factcheck.find.lexicon.attributes import Attribute
from factcheck.find.numbered import CHILDREN, SCORE, SENT_OFF, SHOOT_OUT, TALLY, TITLES
from factcheck.find.terms import STOP_WORDS, terms
from factcheck.models import Claim, NameValue, OtherValue, Question

OF_CHARGES = ("plea", "verdict")
"""Those that are of one charge."""
OF_ONE_DAY = ("claim of the attack",)
"""Those that each attack of a story has."""
ONE_VOTE = 0.35
"""Likeness that two tallies need where one source tells of several votes."""
LEFT_OFFICE = "how the office was left"
"""Asked of whoever it was, where it is not asked already of the person by name."""
PLEA = "plea"
"""Who denies a charge states by that how he pleads."""


def attribute_questions(contexts: Sequence[Context], caps: Caps) -> list[Question]:
    """Groups of members of one set, told by sources none of which gives what the other gives."""
    blocks: dict[str, list[Context]] = defaultdict(list)
    for context in contexts:
        value = context.detail.value
        if isinstance(value, OtherValue) and _may_be_compared(context, value):
            blocks[value.attribute].append(context)
    found = []
    for name in sorted(blocks):
        alone = headline_alone(blocks[name])
        found += [(name, alone)] if alone else []
        block = [context for context in blocks[name] if context not in alone[:1]]
        groups = _in_block(name, block) if len(block) <= PAIRWISE else _in_large(name, block, caps)
        found += [(name, group) for group in groups if len({context.claim.source for context in group}) > 1]
    named = [_claims_of(group) for name, group in found if name.startswith(DEPARTURE)]
    return [
        _question(group)
        for name, group in found
        if name != LEFT_OFFICE or not any(_claims_of(group) <= claims for claims in named)
    ]


def _claims_of(group: Sequence[Context]) -> frozenset[str]:
    return frozenset(context.claim.id for context in group)


def _may_be_compared(context: Context, value: OtherValue) -> bool:
    claim = context.claim
    told = claim.certainty not in ("question", "conditional") and (
        claim.polarity == "asserts" or value.attribute == PLEA
    )
    return bool(value.attribute) and told and not _is_no_flat_word(claim, value)


def _is_no_flat_word(claim: Claim, value: OtherValue) -> bool:
    """What somebody holds for certain is at odds with an open question only where it is put flatly; what caused it,
    only where the source says so itself: an authority that says so has found out.
    """
    if value.member != STATED:
        return False
    return claim.certainty == "hedged" or (value.attribute == THE_CAUSE and not claim.own_voice)


def _in_block(name: str, block: Sequence[Context]) -> list[list[Context]]:
    given = _given(block)
    return pairwise(block, lambda left, right: _likeness(name, left, right, given))


def _in_large(name: str, block: Sequence[Context], caps: Caps) -> list[list[Context]]:
    given = _given(block)
    groups, missed = gather(block, Linking(lambda left, right: _likeness(name, left, right, given)))
    caps.add("other", name, len(block), missed)
    return groups


def _likeness(name: str, left: Context, right: Context, given: Mapping[str, Sequence[OtherValue]]) -> float | None:
    """How alike two members of a set are; 0 within one source, None where they are of two subjects or two things."""
    ours, theirs = left.claim.source, right.claim.source
    if ours == theirs:
        return 0.0
    if name == TALLY and _is_poll(left) != _is_poll(right):
        return None
    if name == TALLY and (_told(given[ours]) > 1 or _told(given[theirs]) > 1) and similarity(left, right) < ONE_VOTE:
        return 0.0
    if (
        of_two_stories(left, right)
        or _of_two_subjects(name, left, right)
        or _tell_two_things(given[ours], given[theirs], left, right)
    ):
        return None
    return 0.5 + similarity(left, right) / 2


@once
def _is_poll(context: Context) -> bool:
    return bool(re.search(r"\b(?:polls?|surveys?|study)\b", context.claim.evidence[0].quote, re.IGNORECASE))


def _told(given: Sequence[OtherValue]) -> int:
    return len({value.member for value in given})


def _given(block: Sequence[Context]) -> dict[str, list[OtherValue]]:
    """Every member that each source gives anywhere."""
    given: dict[str, list[OtherValue]] = defaultdict(list)
    for context in block:
        if isinstance(context.detail.value, OtherValue) and not is_a_headlines_attempt(context):
            given[context.claim.source].append(context.detail.value)
    return given


def _tell_two_things(ours: Sequence[OtherValue], theirs: Sequence[OtherValue], left: Context, right: Context) -> bool:
    """The two differ, and yet one source gives the other's too: it tells two things, not another thing."""
    mine, yours = left.detail.value, right.detail.value
    if is_a_headlines_attempt(left) or is_a_headlines_attempt(right):
        return False
    if not (isinstance(mine, OtherValue) and isinstance(yours, OtherValue)) or compatible(mine, yours):
        return False
    return any(compatible(mine, other) and not is_generic(other) for other in theirs) or any(
        compatible(yours, other) and not is_generic(other) for other in ours
    )


def _of_two_subjects(name: str, left: Context, right: Context) -> bool:
    if of_another_occasion(left, right) or _of_two_vehicles(left, right):
        return True
    if name == CHILDREN:
        return not parent_of(left) or parent_of(left) != parent_of(right)
    if name in NAMED_NUMBERS:
        return not names_around(left) & names_around(right)
    if name in OF_CHARGES and _of_two_charges(left, right):
        return True
    if name == "custody" and (_of_several(left) or _of_several(right)) and not left.persons & right.persons:
        return True
    kind = closed_set(name)
    if kind.shares and len(_beside(left) & _beside(right)) < kind.shares:
        return True
    if kind.thing == "{name}" and _are_namesakes(name, left, right):
        return True
    if _differ(_offences, left, right):
        return True
    if kind.of != "event" and (speak_of_others(left, right) or (kind.of == "body" and _differ(_sexes, left, right))):
        return True
    if kind.of == "body" and _names_both(left, right):
        return True
    if kind.of == "person":
        # What is told of a person's case by other words than what befell him is dated by the case, not by the story.
        return kind.flat and (_of_two_persons(left, right) or _of_two_times(kind, left, right))
    if name in OF_ONE_DAY and _is_earlier(left) != _is_earlier(right):
        return True
    return kind.of == "event" and _of_two_times(kind, left, right)


def _of_two_times(kind: Attribute, left: Context, right: Context) -> bool:
    return not kind.lasting and is_history(left) != is_history(right)


_EARLIER = re.compile(
    r"\b(?:last (?:week|month|year|spring|summer|autumn|winter)|(?:days?|weeks?|months?|years?) (?:ago|earlier|before)|"
    r"earlier (?:this|that|in) \w+|previous|additional|separate)\b",
    re.IGNORECASE,
)


@once
def _is_earlier(context: Context) -> bool:
    """The sentence speaks of another one: an earlier attack, or further ones."""
    return _EARLIER.search(context.claim.evidence[0].quote) is not None


@once
def _beside(context: Context) -> frozenset[str]:
    """The sentence's terms beside the detail's own and those of its question."""
    detail = context.detail
    return frozenset(terms(context.claim.evidence[0].quote)) - {*terms(detail.quote), *terms(detail.question)}


def _are_namesakes(name: str, left: Context, right: Context) -> bool:
    """Both claims give the person's first name, and not the same."""
    ours, theirs = (_given_names(name.rpartition(" ")[2], context) for context in (left, right))
    return bool(ours and theirs and not ours & theirs)


def _given_names(family: str, context: Context) -> frozenset[str]:
    """First names, or their beginnings, that the claim gives to those of the family."""
    return frozenset(
        value.given.casefold()[:FEW]
        for detail in context.siblings
        if isinstance(value := detail.value, NameValue) and value.given and value.text.casefold().endswith(family)
    )


FEW = 2
"""Letters by which the short and the full form of a first name begin alike."""
_PEOPLE = re.compile(
    r"\b(?:(teachers?|headteacher)|(drivers?|motorists?)|(pilots?|captain|skipper)|(police\w*|officers?|constable)|"
    r"(pupils?|students?|child|boy|girl|teenagers?|schoolboy|schoolgirl|toddler|baby)|(soldiers?)|(passengers?)|"
    r"(mother|mum|mom)|(father|dad)|(guards?)|(nurse|doctor)|(firefighters?)|(ministers?)|"
    r"(advis[eo]rs?|aides?|spokes\w+)|(coach|trainer)|(mayors?)|(widow\w*|widower))\b",
    re.IGNORECASE,
)


def _of_two_persons(left: Context, right: Context) -> bool:
    if _told_of(left) and _told_of(left) == _told_of(right):
        return False
    return _differ(_sexes, left, right) or _differ(_sorts, left, right)


@once
def _told_of(context: Context) -> str:
    """Who is named last before the detail, else of whom the sentence before tells."""
    earlier = person_before(context)
    return named_last(context) or (family_of(earlier[1]) if earlier else "")


def _differ(read: Callable[[Context], frozenset[str]], left: Context, right: Context) -> bool:
    """Man and woman, or teacher and pupil: the sentences name each a sort of person that the other does not."""
    ours, theirs = read(left), read(right)
    return bool(ours and theirs and not ours & theirs)


_OFFENCES = re.compile(
    r"\b(?:(murder|manslaughter|homicide|killing)|(rape|sexual\w*|indecent\w*)|(fraud|embezzl\w+|bribery|corruption|"
    r"tax evasion|money laundering)|(assault\w*|affray|wounding)|(robbery|burglary|theft)|(arson)|(perjury|contempt)|"
    r"(drugs?|trafficking)|(speeding|drink[- ]driving|drunk[- ]driving)|(terrorism|treason|espionage))\b",
    re.IGNORECASE,
)


@once
def _offences(context: Context) -> frozenset[str]:
    """Of what somebody is accused, where a case has reached a court: two matters are two cases."""
    name = context.detail.value.attribute if isinstance(context.detail.value, OtherValue) else ""
    if name not in (PLEA, "verdict", "bail", "suspension of the sentence"):
        return frozenset()
    return frozenset(str(match.lastindex) for match in _OFFENCES.finditer(context.claim.evidence[0].quote))


@once
def _sorts(context: Context) -> frozenset[str]:
    return frozenset(str(match.lastindex) for match in _PEOPLE.finditer(_besides(context)))


def _besides(context: Context) -> str:
    """The claim's sentence without the words of the detail."""
    evidence, detail = context.claim.evidence[0], context.detail
    return f"{evidence.quote[: detail.start - evidence.start]} {evidence.quote[detail.end - evidence.start :]}"


_VEHICLES = re.compile(
    r"\b(?:(bus|coach)|(car|taxi)|(lorry|truck|tanker)|(van)|(train|tram)|(plane|jet|aircraft)|(helicopter)|"
    r"(motorbike|motorcycle))\b",
    re.IGNORECASE,
)


def _of_two_vehicles(left: Context, right: Context) -> bool:
    """Their words name the vehicle, and not the same: the driver of the bus is not the driver of the car."""
    return _differ(_vehicles, left, right)


@once
def _vehicles(context: Context) -> frozenset[str]:
    return frozenset(str(match.lastindex) for match in _VEHICLES.finditer(context.detail.quote))


NAMED_NUMBERS = (SCORE, SHOOT_OUT, TITLES, SENT_OFF)
"""Numbers of a match or a career: both sources must name somebody in common."""


@once
def parent_of(context: Context) -> str:
    """Whose children are counted: who stands just before or behind, else of whom the sentence before tells."""
    detail = context.detail
    persons = persons_of(context.siblings)
    if not detail.quote.casefold().startswith(("leav", "left", "surv", "is ")):
        beside = [value for name, value in persons if name.start - detail.end <= 2 and name.end > detail.end]
        before = [value for name, value in persons if name.end <= detail.start]
        if beside or before:
            return family_of((beside or before[::-1])[0])
    elif before := [value for name, value in persons if name.end <= detail.start]:
        return family_of(before[0])
    found = person_before(context)
    return family_of(found[1]) if found else ""


def _names_both(left: Context, right: Context) -> bool:
    """One sentence names the other's part of the body as well: burns to the hands and face."""
    pairs = ((left, right), (right, left))
    return any(set(terms(one.detail.quote)) & set(terms(other.around(BOTH_NEAR))) for one, other in pairs)


BOTH_NEAR = 40
_CAPITAL = re.compile(r"\b[A-Z][\w’'-]{2,}")


@once
def names_around(context: Context) -> frozenset[str]:
    """Words with a capital in the claim and, where it only says "his" or "it", in the one before."""
    quotes = [context.claim.evidence[0].quote, *(claim.evidence[0].quote for claim, _ in context.earlier[:1])]
    names = [frozenset(map(str.casefold, _CAPITAL.findall(quote))) - STOP_WORDS for quote in quotes]
    return names[0] | (names[1] if len(names) > 1 and len(names[0]) < 2 else frozenset())


_CHARGE = re.compile(
    r"(?:by (?:\w+ ){1,3})?\b(?:of|on|for|to|with)\s(?:[\w-]+\s){0,3}?(?:charges? of\s)?([^.;,]{4,70})"
)
_SEVERAL = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|several|both|all|some|other|\d+)\s(?:[\w-]+\s){0,2}"
    r"(?:suspects|men|women|people|gunmen|attackers|citizens|nationals)\b|\bsuspects\b|\b(?:boy|girl)friend\b",
    re.IGNORECASE,
)


@once
def _of_several(context: Context) -> bool:
    """The claim speaks of several suspects: of which of them it is said its words must tell."""
    return bool(_SEVERAL.search(context.claim.evidence[0].quote))


def _of_two_charges(left: Context, right: Context) -> bool:
    """Both say of what the verdict was, and not of the same: acquitted of killing, found guilty of taking money."""
    ours, theirs = _charge(left), _charge(right)
    return bool(ours and theirs and not ours & theirs)


@once
def _charge(context: Context) -> frozenset[str]:
    match = _CHARGE.match(context.after(110).lstrip())
    return frozenset(terms(match.group(1))) if match else frozenset()


_SEXED = {
    "man": re.compile(
        r"\b(?:he|him|his|man|boy|father|son|brother|husband|grandfather|gunman|dad|mr)\b", re.IGNORECASE
    ),
    "woman": re.compile(r"\b(?:she|her|hers|woman|girl|mother|daughter|sister|wife|mum|mom|mrs|ms)\b", re.IGNORECASE),
}


def of_two_sexes(left: Context, right: Context) -> bool:
    """One sentence speaks only of a man, the other only of a woman."""
    return _differ(_sexes, left, right)


_DEAD = re.compile(
    r"\b(?:bod(?:y|ies)|remains|post-?mortem|mortuary|morgue|autopsy|pronounced dead|died)\b", re.IGNORECASE
)
_LIVING = re.compile(
    r"\b(?:critical\w*|stable|serious condition|condition|recover\w*|life-threatening|surgery|operat\w+)\b",
    re.IGNORECASE,
)


def of_dead_and_living(left: Context, right: Context) -> bool:
    """A body is told of in one sentence only, or one of the two patients is dead and the other is not."""
    return _differ(_fates, left, right) or _is_body(left) != _is_body(right)


@once
def _is_body(context: Context) -> bool:
    return re.search(r"\b(?:bod(?:y|ies)|remains|post-?mortem)\b", context.claim.evidence[0].quote) is not None


@once
def _fates(context: Context) -> frozenset[str]:
    quote = context.claim.evidence[0].quote
    if _DEAD.search(quote):
        return frozenset(("dead",))
    return frozenset(("living",)) if _LIVING.search(quote) else frozenset()


@once
def _sexes(context: Context) -> frozenset[str]:
    """Of which sex the persons of the claim are, as far as its words tell: a wound of hers is none of his."""
    return frozenset(sex for sex, words in _SEXED.items() if words.search(_besides(context)))


def _question(group: Sequence[Context]) -> Question:
    value = group[0].detail.value
    assert isinstance(value, OtherValue)
    answers = tuple(context.answer for context in group)
    doubts = weak_pairs("stated", group)
    return Question(question_of(value), "other", "value", answers, grows=changes(value), doubts=doubts)
