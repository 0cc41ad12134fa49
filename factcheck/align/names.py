"""Which names may be one name in two spellings, which offices are given to two people, and which places answer one
question.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import combinations, permutations

from factcheck.align.attributes import of_dead_and_living, of_two_sexes
from factcheck.align.contexts import (
    Context,
    is_history,
    of_two_stories,
    once,
    place_of,
    share_a_sentence,
    similarity,
    speak_of_others,
)
from factcheck.align.gather import PAIRWISE, Caps, Linking, gather, pairwise
from factcheck.align.grounds import weak_pairs
from factcheck.align.happenings import incidents_in
from factcheck.align.offices import LANDS, is_broken, is_of_whom_they_met, of_two_lands
from factcheck.align.referents import family_of
from factcheck.align.slips import is_a_slip, is_one_surname
from factcheck.find.lexicon import places
from factcheck.find.lexicon.relations import LEFT_OUT, NEARBY
from factcheck.find.lexicon.towns import towns
from factcheck.find.names.streets import STREETS_FIRST, STREETS_LAST
from factcheck.find.same_name import compare_names
from factcheck.find.spelling import expand, fold, near_keys
from factcheck.find.terms import containment, terms
from factcheck.models import Answer, NameValue, Question

RARE_FORM = 2
"""A form that its documents use more often than this is how they spell a person, not a slip: two people are
likelier."""
ALIKE = 0.40
"""Likeness of two claims that supports that two spellings mean one person, or two places one event."""
MOST_FORMS = 400
"""Persons' names of which all pairs are looked at; of more, those whose surnames may be one."""
MOST_NEAR = 60
"""Names that share a key of spelling and are looked at; more share it only where it tells little."""
MOST_LIKE = 20
"""Sentences of each of two forms that are asked whether they are like."""
ONE_SITE_ALIKE = 0.10
"""Likeness that is enough where each source names one site of the sort; of hospitals a story tells one and the same."""
LEAST = 1e-9
OFFICE_SHARED = 0.60
"""Part of an office's words that the other must share for the two to be one office."""

_OFFICE = re.compile(
    r"\b(?:mayor|president|prime minister|premier|minister|secretary|head|chief|director|"
    r"chair(?:man|woman|person)?|commander|captain|coach|chief executive|ceo|owner|editor|governor|envoy|ambassador|"
    r"leader|coroner|commissioner|superintendent|principal|headteacher|bishop|archbishop|sheriff|skipper|pilot|"
    r"driver)\b",
    re.IGNORECASE,
)
_RANKS = frozenset("chief execut offic financi oper general manag director head leader chairman presid captain".split())
"""Terms of offices that every body has."""
_NOT_THE_HOLDER = re.compile(
    (
        r"\b(?:former|ex|then|late|deputy|vice|acting|assistant|interim|candidate|incoming|outgoing|"
        r"elect|elected|new|newly|appointed|named|ousted|outgoing|one of|a|an|senior|"
        r"(?:half|step)?-?(?:brother|sister|son|daughter|wife|husband|father|mother|widow|nephew|cousin)|aides?|"
        r"advis[eo]rs?)\b"
    ),
    re.IGNORECASE,
)
_PICKED_FOR = re.compile(
    r"\b(?:picks?|choices?|lined up|nomine\w+|nominated|candidates?|tapped|chosen|replac\w+) (?:for|as|to be)\s"
    r"(?:[\w’'-]+[\s,]+){0,5}$",
    re.IGNORECASE,
)
"""Before an office that its holder is only to have."""
_WHO_IS = re.compile(r"who (?:is|was) the\b", re.IGNORECASE)
_SITES = {
    "hospital": "hospital|infirmary|clinic|medical centre|medical center|(?<!attorney )(?<!solicitor )general|memorial",
    "street": f"street|road|avenue|lane|boulevard|drive|highway|square|plaza|(?:{STREETS_LAST})",
    "airport": "airport|airfield|air base|airbase",
    "station": "station|terminus",
    "bridge": "bridge|viaduct",
    "school": "school|college|university|academy",
    "prison": "prison|jail",
    "court": "court|courthouse",
    "stadium": "stadium|arena|ground",
    "church": "church|cathedral|chapel|mosque|synagogue|temple",
    "hotel": "hotel|inn",
    "harbour": "harbour|harbor|marina|docks",
    "lake": "lake|loch|lough|reservoir",
    "beach": "beach",
    "park": "park",
    "market": "market|mall|shopping centre|shopping center",
}
"""Sorts of site by the last word of their names (own list)."""
_SITE = {sort: re.compile(rf"(?:{words})$", re.IGNORECASE) for sort, words in _SITES.items()}
_SITE |= {
    sort: re.compile(rf"(?:{_SITE[sort].pattern})|^(?:{words}) ", re.IGNORECASE)
    for sort, words in {
        "street": STREETS_FIRST,
        "hotel": "hotel",
        "prison": "prison",
        "airport": "aeropuerto",
        "lake": "lake|loch|lough",
    }.items()
}
"""Some stand before their names."""
_LEFT_OUT = re.compile(rf"(?:{LEFT_OUT})$", re.IGNORECASE)
_NEARBY = re.compile(rf"(?:{NEARBY})$", re.IGNORECASE)


def spelling_questions(contexts: Sequence[Context], caps: Caps) -> list[Question]:
    """Spellings of what is probably one person's name, all of one person in one question."""
    forms = _forms([*_named(contexts, "person"), *_maybe_persons(contexts)])
    alone = {form.last: form.sources for form in forms if not form.value.given}
    pairs = combinations(forms, 2) if len(forms) <= MOST_FORMS else _near_forms(forms, caps)
    places: dict[str, list[int]] = defaultdict(list)
    for at, context in enumerate(contexts):
        places[context.detail.id].append(at)
    persons = _persons(pair for pair in pairs if _is_one(*pair, alone))
    return [_spelling_question(person, contexts, places) for person in persons]


def _is_one(left: _Form, right: _Form, alone: Mapping[str, Set[str]]) -> bool:
    if not _could_meet(left, right):
        return False
    if compare_names(left.value, right.value).verdict == "variant":
        return _one_person(left, right)
    return is_a_slip(left.contexts, right.contexts, alone)


def _persons(pairs: Iterable[tuple[_Form, _Form]]) -> list[list[_Form]]:
    """The forms of each person: two that are one person's with a third are so with each other."""
    persons: dict[str, list[_Form]] = {}
    for left, right in pairs:
        ours, theirs = (persons.get(form.value.text, [form]) for form in (left, right))
        joined = ours if ours is theirs else [*ours, *theirs]
        persons.update((form.value.text, joined) for form in joined)
    return list({id(forms): forms for forms in persons.values()}.values())


def _spelling_question(
    person: Sequence[_Form], contexts: Sequence[Context], places: Mapping[str, Sequence[int]]
) -> Question:
    members = {answer.detail.id for form in person for answer in form.answers}
    common = max(person, key=lambda form: (len(form.contexts), form.value.text))
    ordered = sorted(at for member in members for at in places[member])
    return spelling_question(common.value.text, [contexts[at] for at in ordered])


def spelling_question(name: str, contexts: Sequence[Context]) -> Question:
    """How a name is spelled that is written in these ways."""
    answers = tuple(context.answer for context in contexts)
    return Question(text=f"{_SPELLING[0]}{name}{_SPELLING[1]}", kind="name", aspect="spelling", answers=answers)


_SPELLING = ("How is the name of ", " spelled?")


def asks_for_spelling(question: str) -> bool:
    """Whether the answers to a question are spellings of one name, which state nothing of its bearer."""
    return question.startswith(_SPELLING[0]) and question.endswith(_SPELLING[1])


def _near_forms(forms: Sequence[_Form], caps: Caps) -> list[tuple[_Form, _Form]]:
    """Pairs of many forms whose surnames may be one in two spellings, in order."""
    holders: dict[str, list[int]] = defaultdict(list)
    for at, form in enumerate(forms):
        last = form.value.text.split()[-1]
        for key in near_keys(fold(last)) | near_keys(expand(last)):
            holders[key].append(at)
    pairs = {pair for held in holders.values() for pair in combinations(held[:MOST_NEAR], 2)}
    caps.add("name", "persons' names", len(forms), len({at for held in holders.values() for at in held[MOST_NEAR:]}))
    return [(forms[left], forms[right]) for left, right in sorted(pairs)]


@dataclass(frozen=True)
class _Form:
    """One way in which a person's name is written."""

    value: NameValue
    contexts: tuple[Context, ...]

    @cached_property
    def answers(self) -> tuple[Answer, ...]:
        return tuple(context.answer for context in self.contexts)

    @cached_property
    def times(self) -> Counter[str]:
        """How often each source uses it."""
        return Counter(context.claim.source for context in self.contexts)

    @property
    def sources(self) -> Set[str]:
        return self.times.keys()

    @cached_property
    def given(self) -> str:
        return (self.value.given or self.value.text.rpartition(" ")[0]).casefold()

    @cached_property
    def last(self) -> str:
        """The last word of the name."""
        return self.value.text.split()[-1].casefold()

    @cached_property
    def in_full(self) -> frozenset[str]:
        """Claims that give first name and surname: who stands there beside another is not that other."""
        return frozenset(c.claim.id for c in self.contexts if " " in c.detail.quote.strip())

    @cached_property
    def offices(self) -> frozenset[str]:
        return frozenset(term for c in self.contexts for term in terms(_office_of(c.detail.value)))


def _named(contexts: Sequence[Context], kind: str) -> list[Context]:
    return [c for c in contexts if isinstance(c.detail.value, NameValue) and c.detail.value.name_kind == kind]


def _maybe_persons(contexts: Sequence[Context]) -> list[Context]:
    """Names of no known kind that have the shape of a person's: two to four words."""
    return [context for context in _named(contexts, "unknown") if 2 <= len(context.detail.value.text.split()) <= 4]


def _forms(contexts: Sequence[Context]) -> list[_Form]:
    grouped: dict[str, list[Context]] = defaultdict(list)
    for context in (context for context in contexts if not is_broken(context)):
        grouped[context.detail.value.text].append(context)
    return [_Form(_fullest(group), tuple(group)) for _, group in sorted(grouped.items())]


def _fullest(contexts: Sequence[Context]) -> NameValue:
    values = [context.detail.value for context in contexts if isinstance(context.detail.value, NameValue)]
    return max(values, key=lambda value: (len(value.role), len(value.title), value.text))


def _could_meet(left: _Form, right: _Form) -> bool:
    """Cheap first look: surnames of about one length that share an end."""
    ours, theirs = left.last, right.last
    if ours == f"{theirs}s" or theirs == f"{ours}s":
        return False  # a family: "at the Koglers'"
    if ours == theirs:
        return left.given != right.given and (left.sources.isdisjoint(right.sources) or _is_once(left, right))
    return abs(len(ours) - len(theirs)) <= 3


def _is_once(left: _Form, right: _Form) -> bool:
    """One form is used once, and the other often, in other sources too, and never in the same sentence."""
    rarer, common = sorted((left, right), key=lambda form: len(form.contexts))
    often = len(common.contexts) > RARE_FORM and len(common.sources) > 1
    return often and len(rarer.contexts) == 1 and not share_a_sentence(rarer.contexts, common.contexts)


def _one_person(left: _Form, right: _Form) -> bool:
    """The rarer form is rare, and an office, a shared first name, the same document or a like sentence supports it."""
    rarer, common = sorted((left, right), key=lambda form: (len(form.contexts), form.value.text))
    if rarer.sources & common.sources and (_hold_two_offices(left, right) or left.in_full & right.in_full):
        return False
    if _goes_back(left, right) or _goes_back(right, left) or is_one_surname(left.value.text, right.value.text):
        return True
    if max(rarer.times.values()) > RARE_FORM:
        if not (_same_given(left, right) or left.offices & right.offices):
            return False
        if rarer.sources & common.sources:
            return False
    if _same_given(left, right) or left.offices & right.offices:
        return True
    if rarer.sources & common.sources and len(rarer.contexts) <= RARE_FORM < len(rarer.contexts) + len(common.contexts):
        return not rarer.value.given
    return any(similarity(ours, theirs) >= ALIKE for ours in _told(left) for theirs in _told(right))


def _hold_two_offices(left: _Form, right: _Form) -> bool:
    """Each has an office, and they share no word of it: a source that names both tells of two."""
    return bool(left.offices and right.offices) and not left.offices & right.offices


def _goes_back(bare: _Form, full: _Form) -> bool:
    """A surname alone, used once, stands just behind the full name, which its source calls by no surname."""
    if bare.value.given or not full.value.given or len(bare.contexts) > 1:
        return False
    told = bare.contexts[0]
    before = [detail.value for _, details in told.earlier for detail in details]
    return any(isinstance(value, NameValue) and value.text == full.value.text for value in before)


def _told(form: _Form) -> Sequence[Context]:
    """Sentences that use the form: all of them, of very many the first by content."""
    few = len(form.contexts) <= MOST_LIKE
    return form.contexts if few else sorted(form.contexts, key=place_of)[:MOST_LIKE]


def _same_given(left: _Form, right: _Form) -> bool:
    return bool(left.given) and left.given == right.given


def _office_of(value: object) -> str:
    return f"{value.title} {value.role}" if isinstance(value, NameValue) else ""


def asks_for_holder(question: str) -> bool:
    """Whether it asks who holds an office that one person holds: "Who is the head of the fire service?"."""
    return bool(_WHO_IS.match(question) and _OFFICE.search(question) and not _NOT_THE_HOLDER.search(question))


@dataclass(slots=True)
class _Office:
    """An office with everybody to whom it is given."""

    text: str
    held: list[Context] = field(default_factory=list)
    words: set[str] = field(default_factory=set)
    """Words of all the claims."""


def holder_questions(contexts: Sequence[Context], caps: Caps) -> list[Question]:
    """Offices that only one person holds, with everybody to whom they are given."""
    persons = _named(contexts, "person")
    misread = {_held_by(context) for context in persons if is_of_whom_they_met(context)}
    offices: list[_Office] = []
    by_term: dict[str, list[int]] = defaultdict(list)
    for context in persons:
        text = _sole_office(context)
        if not text or _held_by(context) in misread or is_broken(context):
            continue
        own = _own_terms(text)
        alike = sorted({at for term in own for at in by_term[term]})
        known = next((o for at in alike if _one_office((o := offices[at]).text, text) and _one_body(o, context)), None)
        if known is None:
            known = _Office(text)
            for term in own:
                by_term[term].append(len(offices))
            offices.append(known)
        known.held.append(context)
        known.words.update(context.words)
    return [
        Question(
            f"Who is {office.text}?",
            "name",
            "holder",
            tuple(context.answer for context in office.held),
            doubts=weak_pairs("holder", office.held),
        )
        for office in offices
        if len({context.claim.source for context in office.held}) > 1
    ]


def _held_by(context: Context) -> tuple[str, str, str]:
    """The source, the family name and the office."""
    value = context.detail.value
    family = family_of(value) if isinstance(value, NameValue) else ""
    return context.claim.source, family, _sole_office(context)


def _one_body(office: _Office, context: Context) -> bool:
    """An office without its body ("chief executive") is one office only where the claims speak of the same."""
    if all(of_two_stories(held, context) for held in office.held):
        return False
    if set(terms(office.text)) - _RANKS:
        return not of_two_lands(_own_terms(office.text), office.words, context.words)
    return bool(office.words & (set(context.words) - _RANKS))


def _sole_office(context: Context) -> str:
    value = context.detail.value
    if not isinstance(value, NameValue) or not value.role:
        return ""
    office = " ".join(value.role.split())
    if _PICKED_FOR.search(context.before(60)):
        return ""
    return office if _OFFICE.search(office) and not _NOT_THE_HOLDER.search(office) else ""


def _own_terms(office: str) -> frozenset[str]:
    """Terms of an office beside the word that makes it one: what it is an office of."""
    word = _OFFICE.search(office)
    return frozenset(terms(office)) - frozenset(terms(word.group()) if word else ())


def _one_office(left: str, right: str) -> bool:
    """The same office word, and mostly the same words for what it is an office of; at least one such word."""
    ours, theirs = _OFFICE.search(left), _OFFICE.search(right)
    if ours is None or theirs is None or ours.group().casefold() != theirs.group().casefold():
        return False
    rest = [dict.fromkeys(_own_terms(office), 1.0) for office in (left, right)]
    if all(own - other for own, other in permutations([set(words) for words in rest])):
        return False  # the Budget Committee and the Committee on Appropriations
    extra = set(rest[0]) ^ set(rest[1])
    if extra and ours.group().casefold() == "editor":
        return False  # the paper's editor for a region, and its political editor there
    if extra & LANDS and set(rest[0]) & set(rest[1]):
        return False  # a party's leader, and its leader in one country
    return all(rest) and min(containment(*rest), containment(*reversed(rest))) >= OFFICE_SHARED


_PATIENTS = frozenset(
    """injur wound victim patient surviv treat treatment surgeri die dead condit burn hurt pronounc rush flown airlift
    reviv admit doctor oper procedur""".split()
)


def _site_alike(sort: str, left: Context, right: Context) -> float:
    """Likeness of two claims; for hospitals it is enough that both bring the injured there, for streets that
    both tell of one sort of incident.
    """
    if sort == "hospital" and _PATIENTS & set(left.near) and _PATIENTS & set(right.near):
        return 1.0 + similarity(left, right)
    if sort == "street" and _stands_alike(left, right) and is_history(left) == is_history(right):
        return 1.0
    return similarity(left, right)


IN_FRONT = 45
"""Characters before a street's name in which stands what is in the street."""


def _stands_alike(left: Context, right: Context) -> bool:
    """Both tell of one sort of incident, or of the like in the street: "the cafe in the Veldstraat"."""
    if incidents_in(left) & incidents_in(right):
        return True
    return bool(set(terms(left.before(IN_FRONT))) & set(terms(right.before(IN_FRONT))))


def place_questions(contexts: Sequence[Context], caps: Caps) -> list[Question]:
    """Sites of one sort (two hospitals, two streets) named in like sentences of different sources."""
    sites: dict[str, list[Context]] = defaultdict(list)
    # A site's own name may be read as a place, as the organisation that it houses, or as a name of no known kind.
    for context in (c for kind in ("place", "organisation", "unknown") for c in _named(contexts, kind)):
        text = context.detail.value.text
        before = context.before(60)
        if not _sorts_of(text) or _LEFT_OUT.search(before) or _TO_BE_CALLED.search(before):
            continue
        for sort in _sorts_of(text):
            sites[sort].append(context)
    questions = []
    for sort in sorted(sites):
        block = sites[sort]
        groups = _in_block(sort, block) if len(block) <= PAIRWISE else _in_large(sort, block, caps)
        for group in groups:
            if len({context.claim.source for context in group}) > 1:
                answers = tuple(context.answer for context in group)
                doubts = weak_pairs("site", group)
                questions.append(Question(f"Which {sort} was it?", "place", "value", answers, doubts=doubts))
    return questions


@lru_cache(maxsize=16_384)
def _sorts_of(name: str) -> tuple[str, ...]:
    """The sorts of site that a name may be of."""
    return tuple(sort for sort, last in _SITE.items() if name[:1].isupper() and last.search(name))


def _in_block(sort: str, block: Sequence[Context]) -> list[list[Context]]:
    named = _named_by(block)
    return pairwise(block, lambda left, right: _one_site(sort, left, right, named))


def _in_large(sort: str, block: Sequence[Context], caps: Caps) -> list[list[Context]]:
    named = _named_by(block)
    groups, missed = gather(block, Linking(lambda left, right: _one_site(sort, left, right, named)))
    caps.add("place", f"places: {sort}", len(block), missed)
    return groups


def _named_by(block: Sequence[Context]) -> dict[str, frozenset[str]]:
    """The sites of the sort that each source names anywhere."""
    named: dict[str, set[str]] = defaultdict(set)
    for context in block:
        named[context.claim.source].add(_site_of(context))
    return {source: frozenset(sites) for source, sites in named.items()}


def _site_of(context: Context) -> str:
    value = context.detail.value
    return value.text.casefold().removeprefix("the ") if isinstance(value, NameValue) else ""


_TWO_NAMES = frozenset(("airport", "court", "station", "stadium", "prison"))
"""Sorts of site that go by their town and by a name of their own besides."""


@once
def _is_by_town(context: Context) -> bool:
    """The site's name begins with a town, a country or its people: "Kabul airport", "Afghan Supreme Court"."""
    first = (_text_of(context).removeprefix("the ").split() or [""])[0]
    return (
        first in places.DEMONYMS or first in places.COUNTRIES or first in places.CITIES or first.casefold() in towns()
    )


def _text_of(context: Context) -> str:
    value = context.detail.value
    return value.text if isinstance(value, NameValue) else ""


@once
def _is_nearby(context: Context) -> bool:
    return bool(_NEARBY.search(context.before(30)))


_LEVEL = re.compile(
    r"\b(?:(supreme|high|constitutional)|(appeals?|appellate)|(crown|circuit|district|county|regional)|"
    r"(magistrates?|municipal|city))\b",
    re.IGNORECASE,
)


@once
def _level(context: Context) -> int | None:
    """Of which instance a court is by its name: one case goes through several."""
    match = _LEVEL.search(_text_of(context))
    return match.lastindex if match else None


_TO_BE_CALLED = re.compile(
    r"\b(?:contact(?:ing)?|call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|telephone|speak to)\s(?:\w+\s){0,4}?$", re.IGNORECASE
)
"""Before a site that readers are asked to call: it is not where something took place."""


def _one_site(sort: str, left: Context, right: Context, named: Mapping[str, frozenset[str]]) -> float | None:
    """How alike two claims of different sources are; 0 where they are not on one site, None where they never are.

    A source that names the other's site as well tells of two sites.
    """
    ours, theirs = named[left.claim.source], named[right.claim.source]
    if speak_of_others(left, right) or left.claim.source == right.claim.source or of_two_stories(left, right):
        return 0.0
    if sort == "street" and _is_nearby(left) != _is_nearby(right):
        return None
    if sort in _TWO_NAMES and _is_by_town(left) != _is_by_town(right):
        return None
    if _site_of(left) != _site_of(right) and (_site_of(left) in theirs or _site_of(right) in ours):
        return None
    if sort == "court" and _level(left) != _level(right):
        return None
    if sort == "hospital" and (of_two_sexes(left, right) or of_dead_and_living(left, right)):
        return None
    alike = _site_alike(sort, left, right)
    needed = ALIKE if len(ours) > 1 or len(theirs) > 1 else 0.0 if sort == "hospital" else ONE_SITE_ALIKE
    return alike + LEAST if alike >= needed else 0.0
