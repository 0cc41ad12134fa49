"""Persons, organisations, places and capitalised offices of a text, without any model.

The one public function is `find_names`. A person's span holds the name without title; `NameValue.text` is the fullest
form that the text uses of it. Precision comes before recall: a capital that a sentence, a headline or a heading gives
proves nothing, and what is clearly a name of no known kind is "unknown".
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from factcheck.find.found import Found
from factcheck.find.lexicon import places
from factcheck.find.lexicon.given import GIVEN
from factcheck.find.lexicon.organisations import MINISTRY_TOPICS
from factcheck.find.lexicon.people import COURTESY, RANKS
from factcheck.find.lexicon.towns import towns
from factcheck.find.lexicon.words import is_ordinary
from factcheck.find.name_parts import person_parts
from factcheck.find.names import context
from factcheck.find.names.agreement import agreed
from factcheck.find.names.datelines import datelines
from factcheck.find.names.drafts import Draft
from factcheck.find.names.evidence import is_camel, moves_to, stands_after_article, told_kind
from factcheck.find.names.grammar import Reading
from factcheck.find.names.pieces import SPACES, runs_of
from factcheck.find.names.resolve import Cast, decide, displaced, long_forms, stray_surnames
from factcheck.find.names.streets import named_sites
from factcheck.find.names.tokens import Token, tokenise
from factcheck.find.spelling import fold
from factcheck.models import NameValue

__all__ = ["find_names"]

_NO_ROLE: Final = COURTESY | RANKS
_AFTER_STATE: Final = frozenset(",.;:)(\n\"”'’!?–—-")


def find_names(text: str) -> list[Found[NameValue]]:
    """The names in `text`, sorted by start, not overlapping; `text[start:end] == quote`."""
    tokens = tokenise(text)
    drafts = [draft for run in runs_of(tokens) for draft in Reading(tokens, run).read()]
    drafts = _in_order([*drafts, *_lower_ministries(tokens)])
    drafts = _with_places(drafts, [*datelines(text, tokens), *named_sites(text, tokens)])
    forms = long_forms(text, tokens, drafts)
    cast = _cast(text, tokens, drafts)
    lower = frozenset(token.low for token in tokens if not token.cap)
    _note_surnames(tokens, drafts, cast, lower)
    decided = [decide(tokens, displaced(tokens, draft, cast), cast, lower) for draft in drafts]
    kept = [draft for draft in decided if draft is not None]
    kept = _in_order([*kept, *stray_surnames(tokens, kept, cast)])
    kept = agreed(tokens, _with_states(text, tokens, _joined(tokens, kept)))
    return [_found(text, tokens, draft, cast, forms) for draft in kept]


def _in_order(drafts: list[Draft]) -> list[Draft]:
    """Drafts by their place, the longer of two that overlap."""
    found: list[Draft] = []
    for draft in sorted(drafts, key=lambda each: (each.first, -each.last)):
        if not found or draft.first > found[-1].last:
            found.append(draft)
    return found


def _cast(text: str, tokens: list[Token], drafts: list[Draft]) -> Cast:
    """The persons of the text; roles are looked for on the way."""
    cast = Cast()
    for draft in sorted(drafts, key=lambda each: tokens[each.first].headline):
        if draft.kind == "person" and _is_called_a_body(tokens, draft):
            draft.kind = "organisation"
        if draft.kind not in {"person", "surname", "weak"}:
            continue
        if not tokens[draft.first].headline:
            draft.role = context.without_article(_role(text, tokens, draft))
        if draft.kind == "weak" and draft.last > draft.first and _names_a_person(tokens, draft):
            draft.kind = "person"
        if draft.kind == "person":
            shown = text[tokens[draft.first].start : tokens[draft.last].end]
            cast.add(" ".join(shown.split()), draft.title, draft.role)
    for draft in drafts:
        if draft.kind in {"person", "weak"} and draft.last == draft.first + 1:
            cast.note_double(text[tokens[draft.first].start : tokens[draft.last].end])
    return cast


def _note_surnames(tokens: list[Token], drafts: list[Draft], cast: Cast, lower: frozenset[str]) -> None:
    """Take in the surnames that one place proves, for the places that prove nothing."""
    for draft in drafts:
        decided = decide(tokens, draft, cast, lower)
        if decided is not None and decided.kind == "surname" and draft.first == draft.last:
            cast.add_surname(fold(tokens[draft.first].text))


def _is_called_a_body(tokens: list[Token], draft: Draft) -> bool:
    """Whether words that no given name makes a person's are called a body: "analysts at Peel Hunt"."""
    if draft.title or fold(tokens[draft.first].text) in GIVEN or len(tokens[draft.first].text.rstrip(".")) == 1:
        return False
    return told_kind(tokens, draft.first, draft.last) == "organisation"


def _names_a_person(tokens: list[Token], draft: Draft) -> bool:
    """Whether several unknown words are a person's name: a role or speech beside them, or nothing that speaks against.

    Two unknown words are a person's far more often than anything else.
    """
    if draft.role or _speaks(tokens, draft):
        return True
    first, last = draft.first, draft.last
    words = tokens[first : last + 1]
    if not draft.sure or len(words) != 2 or any(word.caps or word.digit or is_camel(word.text) for word in words):
        return False
    if any(is_ordinary(word.low) and fold(word.text) not in GIVEN for word in words):
        return False
    if any(fold(word.text) in towns() for word in words[:1]) or stands_after_article(tokens, first):
        return False
    return told_kind(tokens, first, last) not in {"organisation", "place"} and not moves_to(tokens, first)


def _joined(tokens: list[Token], drafts: list[Draft]) -> list[Draft]:
    """Two surnames that stand side by side as one name: "Souza Lima"."""
    found: list[Draft] = []
    for draft in drafts:
        before = found[-1] if found else None
        beside = before is not None and draft.first == before.last + 1 and tokens[draft.first].gap in SPACES
        if before is not None and beside and before.kind == draft.kind == "surname" and not draft.title:
            found[-1] = replace(before, last=draft.last)
        else:
            found.append(draft)
    return found


def _with_places(drafts: list[Draft], known: list[Draft]) -> list[Draft]:
    """The drafts with the towns of datelines, and sites, in place of what their words were taken for."""
    covered = {at for place in known for at in range(place.first, place.last + 1)}
    kept = [draft for draft in drafts if draft.first not in covered and draft.last not in covered]
    return _in_order([*kept, *known])


def _speaks(tokens: list[Token], draft: Draft) -> bool:
    """Whether a verb of saying stands beside the name."""
    return context.speech_follows(tokens, draft.last) or context.speech_precedes(tokens, draft.first)


def _role(text: str, tokens: list[Token], draft: Draft) -> str:
    """The role that stands beside a person's name."""
    begin = draft.first
    if draft.title:
        begin -= len(draft.title.split())
    after = context.role_after(text, tokens[draft.last].end)
    if after:
        return after
    if draft.title and _is_address(draft.title.lower().split()):
        return context.role_in_front(text, tokens, begin, draft.last)
    if draft.title:
        office = text[tokens[context.role_begin(tokens, begin)].start : tokens[draft.first - 1].end]
        return _of_country(tokens, draft, office)
    before = context.role_before(text, tokens, draft.first)
    return before or context.role_in_front(text, tokens, draft.first, draft.last)


def _is_address(title: list[str]) -> bool:
    """Whether a title is a form of address or a rank, and no office: "Mr", "Gen.", but not "Attorney General"."""
    return title[-1].rstrip(".") in _NO_ROLE and title[0] not in {"attorney", "secretary", "surgeon", "solicitor"}


def _of_country(tokens: list[Token], draft: Draft, office: str) -> str:
    """An office with the country behind the name: "President Adaeze Okonjo of Nigeria"."""
    at = draft.last + 2
    if at >= len(tokens) or tokens[at - 1].low != "of" or tokens[at].text not in places.COUNTRIES:
        return office
    return f"{office} of {tokens[at].text}"


def _lower_ministries(tokens: list[Token]) -> list[Draft]:
    """Ministries in lower case behind a nation: "Polish interior ministry"."""
    found = []
    for at, token in enumerate(tokens):
        if token.low != "ministry" or token.cap or at < 2 or tokens[at - 1].low not in MINISTRY_TOPICS:
            continue
        if tokens[at - 2].text in places.DEMONYMS and tokens[at - 1].gap in SPACES and token.gap in SPACES:
            found.append(Draft(at - 2, at, "organisation"))
    return found


def _with_states(text: str, tokens: list[Token], drafts: list[Draft]) -> list[Draft]:
    """Towns as places that know the state or country behind their comma: "Springfield, Ohio" is two places."""
    found: list[Draft] = []
    for draft in drafts:
        before = found[-1] if found else None
        if before is not None and _is_state_of(text, tokens, before, draft):
            within = text[tokens[draft.first].start : tokens[draft.last].end]
            found[-1] = replace(before, kind="place", within=within)
        found.append(draft)
    return found


def _is_state_of(text: str, tokens: list[Token], town: Draft, state: Draft) -> bool:
    """Whether `state` says where `town` lies."""
    if state.kind != "place" or tokens[state.first].gap != ", " or state.first != town.last + 1 or town.within:
        return False
    if town.kind not in {"place", "unknown", "surname"} or town.title:
        return False
    name = text[tokens[town.first].start : tokens[town.last].end]
    where = text[tokens[state.first].start : tokens[state.last].end]
    end = tokens[state.last].end
    rest = text[end : end + 2].strip(" ")
    closes = not rest or rest[0] in _AFTER_STATE or _is_short(where)
    is_region = name in places.COUNTRIES or name in places.STATES or name in places.REGIONS
    return closes and not is_region and (where in places.STATES or where in places.COUNTRIES or _is_short(where))


def _is_short(state: str) -> bool:
    """Whether a state is abbreviated: "Fla.", "N.M."."""
    return state.rstrip(".") in places.STATE_ABBREVIATIONS or state in places.STATE_ABBREVIATIONS


def _found(text: str, tokens: list[Token], draft: Draft, cast: Cast, forms: dict[str, str]) -> Found[NameValue]:
    """The hit with its value."""
    start, end = tokens[draft.first].start, tokens[draft.last].end
    quote = text[start:end]
    shown = " ".join(quote.split())
    if draft.kind in {"person", "surname"}:
        return Found(start, end, quote, _person(shown, draft, cast))
    kind = draft.kind if draft.kind in {"organisation", "place", "role"} else "unknown"
    full = f"{shown}, {draft.within}" if draft.within else forms.get(quote, shown)
    return Found(start, end, quote, NameValue(text=" ".join(full.split()), name_kind=kind))


def _person(shown: str, draft: Draft, cast: Cast) -> NameValue:
    """A person's value: the fullest form, the parts, the title and role of this place or of the person's first."""
    person = cast.find(shown)
    if person is None:
        parts = person_parts(f"{draft.title} {shown}" if draft.title else shown)
        full = shown
    else:
        parts, full = person.parts, person.shown
    given, family = parts.raw_given, parts.raw_family
    if person is not None and person.surnames:
        given, family = full.removesuffix(person.surnames).strip(), person.surnames
    return NameValue(
        text=full,
        name_kind="person",
        title=draft.title or (person.title if person else ""),
        given=given,
        family=family,
        role=draft.role or (person.role if person else ""),
    )
