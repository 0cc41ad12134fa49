"""Which names may be one name in two spellings, which offices are given to two people, and which places answer one
question.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from factcheck.align.contexts import Context, cluster, similarity, speak_of_others
from factcheck.find.same_name import compare_names
from factcheck.find.terms import containment, terms
from factcheck.models import Answer, NameValue, Question

RARE_FORM = 2
"""A form that its documents use more often than this is how they spell a person, not a slip: two people are
likelier."""
ALIKE = 0.40
"""Likeness of two claims that supports that two spellings mean one person, or two places one event."""
MOST_SITES = 200
"""Mentions of one sort of site that are compared with each other."""
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
        r"elect|one of|a|an|senior)\b"
    ),
    re.IGNORECASE,
)
_SITES = {
    "hospital": "hospital|infirmary|clinic|medical centre|medical center",
    "street": "street|road|avenue|lane|boulevard",
    "square": "square|plaza",
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
    "market": "market|mall|shopping centre|shopping center",
}
"""Sorts of site by the last word of their names (own list)."""
_SITE = {sort: re.compile(rf"(?:{words})$", re.IGNORECASE) for sort, words in _SITES.items()}


def spelling_questions(contexts: Sequence[Context]) -> list[Question]:
    """Pairs of spellings of what is probably one person's name."""
    forms = _forms([*_named(contexts, "person"), *_maybe_persons(contexts)])
    questions = []
    for left, right in combinations(forms, 2):
        if not _could_meet(left, right) or compare_names(left.value, right.value).verdict != "variant":
            continue
        if _one_person(left, right):
            members = {answer.detail.id for answer in (*left.answers, *right.answers)}
            answers = tuple(context.answer for context in contexts if context.detail.id in members)
            common = max((left, right), key=lambda form: (len(form.answers), form.value.text))
            text = f"How is the name of {common.value.text} spelled?"
            questions.append(Question(text=text, kind="name", aspect="spelling", answers=answers))
    return questions


@dataclass(frozen=True)
class _Form:
    """One way in which a person's name is written."""

    value: NameValue
    contexts: tuple[Context, ...]

    @property
    def answers(self) -> tuple[Answer, ...]:
        return tuple(context.answer for context in self.contexts)

    @property
    def sources(self) -> frozenset[str]:
        return frozenset(context.claim.source for context in self.contexts)

    @property
    def offices(self) -> frozenset[str]:
        return frozenset(term for c in self.contexts for term in terms(_office_of(c.detail.value)))


def _named(contexts: Sequence[Context], kind: str) -> list[Context]:
    return [c for c in contexts if isinstance(c.detail.value, NameValue) and c.detail.value.name_kind == kind]


def _maybe_persons(contexts: Sequence[Context]) -> list[Context]:
    """Names of no known kind that have the shape of a person's: two to four words."""
    return [context for context in _named(contexts, "unknown") if 2 <= len(context.detail.value.text.split()) <= 4]


def _forms(contexts: Sequence[Context]) -> list[_Form]:
    grouped: dict[str, list[Context]] = defaultdict(list)
    for context in contexts:
        grouped[context.detail.value.text].append(context)
    return [_Form(_fullest(group), tuple(group)) for _, group in sorted(grouped.items())]


def _fullest(contexts: Sequence[Context]) -> NameValue:
    values = [context.detail.value for context in contexts if isinstance(context.detail.value, NameValue)]
    return max(values, key=lambda value: (len(value.role), len(value.title), value.text))


def _could_meet(left: _Form, right: _Form) -> bool:
    """Cheap first look: surnames of about one length that share an end."""
    ours, theirs = left.value.text.split()[-1].casefold(), right.value.text.split()[-1].casefold()
    return ours != theirs and abs(len(ours) - len(theirs)) <= 3


def _one_person(left: _Form, right: _Form) -> bool:
    """The rarer form is rare, and an office, a shared first name, the same document or a like sentence supports it."""
    rarer, common = sorted((left, right), key=lambda form: (len(form.contexts), form.value.text))
    if any(sum(c.claim.source == source for c in rarer.contexts) > RARE_FORM for source in rarer.sources):
        if not (_same_given(left, right) or left.offices & right.offices):
            return False
        if rarer.sources & common.sources:
            return False
    if _same_given(left, right) or left.offices & right.offices:
        return True
    if rarer.sources & common.sources and len(rarer.contexts) <= RARE_FORM < len(rarer.contexts) + len(common.contexts):
        return not rarer.value.given
    return any(similarity(ours, theirs) >= ALIKE for ours in left.contexts for theirs in right.contexts)


def _same_given(left: _Form, right: _Form) -> bool:
    ours, theirs = _given(left.value), _given(right.value)
    return bool(ours) and ours == theirs


def _given(value: NameValue) -> str:
    return (value.given or value.text.rpartition(" ")[0]).casefold()


def _office_of(value: object) -> str:
    return f"{value.title} {value.role}" if isinstance(value, NameValue) else ""


def holder_questions(contexts: Sequence[Context]) -> list[Question]:
    """Offices that only one person holds, with everybody to whom they are given."""
    offices: list[tuple[str, list[Context]]] = []
    for context in _named(contexts, "person"):
        office = _sole_office(context)
        if not office:
            continue
        known = next((held for held in offices if _one_office(held[0], office) and _one_body(held, context)), None)
        if known is None:
            offices.append((office, [context]))
        else:
            known[1].append(context)
    return [
        Question(f"Who is {office}?", "name", "holder", tuple(context.answer for context in held))
        for office, held in offices
        if len({context.claim.source for context in held}) > 1
    ]


def _one_body(held: tuple[str, list[Context]], context: Context) -> bool:
    """An office without its body ("chief executive") is one office only where the claims speak of the same."""
    if set(terms(held[0])) - _RANKS:
        return True
    return any(set(other.words) & set(context.words) - _RANKS for other in held[1])


def _sole_office(context: Context) -> str:
    value = context.detail.value
    if not isinstance(value, NameValue) or not value.role:
        return ""
    office = " ".join(value.role.split())
    return office if _OFFICE.search(office) and not _NOT_THE_HOLDER.search(office) else ""


def _one_office(left: str, right: str) -> bool:
    """The same office word, and mostly the same words for what it is an office of; at least one such word."""
    ours, theirs = _OFFICE.search(left), _OFFICE.search(right)
    if ours is None or theirs is None or ours.group().casefold() != theirs.group().casefold():
        return False
    rest = [dict.fromkeys(set(terms(office)) - set(terms(ours.group())), 1.0) for office in (left, right)]
    return all(rest) and min(containment(*rest), containment(*reversed(rest))) >= OFFICE_SHARED


_PATIENTS = frozenset("injur wound victim patient surviv treat treatment surgeri die condit burn hurt".split())


def _site_alike(sort: str, left: Context, right: Context) -> float:
    """Likeness of two claims; that both bring the injured to a hospital is enough for hospitals."""
    if sort == "hospital" and _PATIENTS & set(left.near) and _PATIENTS & set(right.near):
        return 1.0
    return similarity(left, right)


def place_questions(contexts: Sequence[Context]) -> list[Question]:
    """Sites of one sort (two hospitals, two streets) named in like sentences of different sources."""
    sites: dict[str, list[Context]] = defaultdict(list)
    # A site's own name may be read as a place, as the organisation that it houses, or as a name of no known kind.
    for context in (c for kind in ("place", "organisation", "unknown") for c in _named(contexts, kind)):
        text = context.detail.value.text
        for sort in (name for name, last in _SITE.items() if text[:1].isupper() and last.search(text)):
            sites[sort].append(context)
    questions = []
    for sort in sorted(sites):
        block = sites[sort][:MOST_SITES]
        linked = {
            (left, right): alike
            for left, right in combinations(range(len(block)), 2)
            if not speak_of_others(block[left], block[right])
            and block[left].claim.source != block[right].claim.source
            and (alike := _site_alike(sort, block[left], block[right])) >= ALIKE
        }
        for group in cluster(block, linked, frozenset()):
            if len({context.claim.source for context in group}) > 1:
                answers = tuple(context.answer for context in group)
                questions.append(Question(text=f"Which {sort}?", kind="place", aspect="value", answers=answers))
    return questions
