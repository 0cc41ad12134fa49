"""What the whole text makes of its names: surnames to full names, acronyms to long forms, doubtful words to kinds."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import pairwise
from typing import Final

from factcheck.find.lexicon import people, places
from factcheck.find.lexicon.given import WESTERN_FEMALE, WESTERN_MALE
from factcheck.find.lexicon.surnames import SURNAMES
from factcheck.find.lexicon.towns import towns
from factcheck.find.lexicon.words import is_ordinary
from factcheck.find.name_parts import PersonParts, person_parts
from factcheck.find.names import context
from factcheck.find.names.drafts import Draft
from factcheck.find.names.evidence import acts_as_body, is_at_a_place, is_camel, stands_after_article, told_kind
from factcheck.find.names.pieces import SPACES
from factcheck.find.names.tokens import Token
from factcheck.find.same_given import compare_given
from factcheck.find.spelling import SLIP_FROM, fold, likeness, looks_romanised

_WESTERN: Final = WESTERN_MALE | WESTERN_FEMALE
_SMALL: Final = frozenset({"of", "for", "the", "and", "on", "in", "to", "de", "&"})


NAMESAKES: Final = 8
"""Persons of one surname that are told apart; a text with more is a list, and the surname tells nobody."""
NEIGHBOURS: Final = 300
"""Surnames with one first letter among which slips are looked for."""


class Person:
    """A person whom the text names in full, with the forms that it uses."""

    def __init__(self, shown: str, parts: PersonParts) -> None:
        self.shown = shown
        self.parts = parts
        self.title = ""
        self.role = ""
        self.surnames = ""

    def meets(self, other: PersonParts) -> bool:
        """Whether another full form can be this person's."""
        if self.parts.suffix != other.suffix and self.parts.suffix and other.suffix:
            return False
        return compare_given(self.parts, other) in {"equal", "initial", "nickname"}


class Cast:
    """The persons of a text by their surnames."""

    def __init__(self) -> None:
        self._by_surname: dict[str, list[Person]] = defaultdict(list)
        self._by_letter: dict[str, dict[str, None]] = defaultdict(dict)
        self._alone: set[str] = set()

    def add(self, shown: str, title: str, role: str) -> None:
        """Take in a full form; a fuller form of a person that is known takes its place."""
        parts = person_parts(f"{title} {shown}" if title else shown)
        listed = self._by_surname[parts.family]
        person = next((each for each in listed if each.meets(parts)), None)
        if person is None and len(listed) >= NAMESAKES:
            return
        if person is None:
            person = Person(shown, parts)
            for key in _keys(parts):
                if person not in self._by_surname[key]:
                    self._by_surname[key].append(person)
                if len(self._by_letter[key[:1]]) < NEIGHBOURS:
                    self._by_letter[key[:1]][key] = None
        elif len(shown) > len(person.shown) and not shown.isupper():
            person.shown, person.parts = shown, parts
        person.title = person.title or title
        person.role = person.role or role

    def find(self, shown: str) -> Person | None:
        """The only person of this surname or full form; None where there is none, or more than one."""
        parts = person_parts(shown)
        listed = self._by_surname.get(parts.surname) or self._by_surname.get(parts.family) or []
        fitting = [each for each in listed if not parts.given or each.parts.joined == parts.joined or each.meets(parts)]
        joined = self._by_surname.get(parts.joined, [])
        fitting = joined if len(joined) == 1 else fitting
        return fitting[0] if len(fitting) == 1 else None

    def note_double(self, shown: str) -> None:
        """Take in that the text calls a person by two surnames: "Montes Rivera"."""
        for person in self._by_surname.get(person_parts(shown).joined, []):
            if person.shown.endswith(f" {shown}"):
                person.surnames = shown

    def add_surname(self, folded: str) -> None:
        """Take in a surname whose bearer the text never names in full."""
        self._alone.add(folded)

    def knows(self, folded: str) -> bool:
        """Whether somebody bears the surname."""
        return folded in self._alone or bool(self._by_surname.get(folded))

    def near(self, folded: str) -> bool:
        """Whether somebody bears a surname that is a slip or a romanisation away."""
        if len(folded) < SLIP_FROM:
            return False
        romanised = looks_romanised(folded)
        return any(
            abs(len(surname) - len(folded)) < 3 and likeness(surname, folded, romanised) not in {"far", "equal"}
            for surname in self._by_letter[folded[0]]
        )


def _keys(parts: PersonParts) -> list[str]:
    """What a person may be called by alone: surname, with particles, both surnames, any word that is no given name."""
    keys = [parts.family, parts.surname]
    if len(parts.given) > 1 and len(parts.given[-1]) > 1:
        keys.append("".join((parts.given[-1], *parts.particles, parts.family)))
    keys.extend(name for name in parts.given if len(name) > 2 and name not in _WESTERN and not is_ordinary(name))
    return list(dict.fromkeys(keys))


def long_forms(text: str, tokens: list[Token], drafts: list[Draft]) -> dict[str, str]:
    """Acronyms to the long forms that the text states: "Long Form (ACRONYM)" and "ACRONYM (Long Form)"."""
    found: dict[str, str] = {}
    for left, right in pairwise(drafts):
        if tokens[right.first].gap not in {" (", " (the "} or right.first != left.last + 1:
            continue
        for long, short in ((left, right), (right, left)):
            acronym = tokens[short.first].text
            if short.first != short.last or not _is_acronym(acronym):
                continue
            exact = _initials(tokens, long) == acronym.replace(".", "").upper()
            if exact or (long is left and long.kind == "organisation" and _is_subsequence(acronym, text, tokens, long)):
                found[acronym] = text[tokens[long.first].start : tokens[long.last].end]
                long.kind = short.kind = "organisation"
    return found


def _is_acronym(word: str) -> bool:
    """Whether a word is written as an acronym."""
    return 1 < len(word) < 9 and sum(letter.isupper() for letter in word) * 2 >= len(word)


def _initials(tokens: list[Token], draft: Draft) -> str:
    """First letters of a name's words, small words left out."""
    words = [token.text for token in tokens[draft.first : draft.last + 1] if token.low not in _SMALL]
    return "".join(part[0] for word in words for part in word.split("-") if part).upper()


def _is_subsequence(acronym: str, text: str, tokens: list[Token], draft: Draft) -> bool:
    """Whether an acronym's letters stand in the name in their order, the first at its beginning."""
    letters = iter(text[tokens[draft.first].start : tokens[draft.last].end].lower())
    first = tokens[draft.first].low[0]
    return acronym[0].lower() == first and all(letter in letters for letter in acronym.lower())


def decide(tokens: list[Token], draft: Draft, cast: Cast, lower: frozenset[str]) -> Draft | None:
    """A doubtful draft with the kind that its context and the rest of the text give it; None where it is no name."""
    if draft.kind not in {"weak", "unknown"}:
        return draft
    first, last = draft.first, draft.last
    known = cast.knows(fold(tokens[last].text))
    told = told_kind(tokens, first, last)
    if told in {"organisation", "place"} and not (known and first == last) and _may_be_told(tokens, draft, lower):
        return replace(draft, kind=told)
    if draft.kind == "unknown":
        return replace(draft, kind="surname") if known and first == last else _unknown(tokens, draft)
    if first == last:
        return _one_word(tokens, draft, cast, lower)
    if context.in_place(tokens, first) and not known:
        return replace(draft, kind="place")
    speaks = context.speech_follows(tokens, last) or context.speech_precedes(tokens, first)
    if speaks or draft.role or context.role_noun_before(tokens, first) or known:
        return replace(draft, kind="person")
    return replace(draft, kind="unknown") if draft.sure else None


def _may_be_told(tokens: list[Token], draft: Draft, lower: frozenset[str]) -> bool:
    """Whether a word is a name at all: at the start of a sentence an ordinary word is none."""
    low = tokens[draft.first].low
    return draft.sure or (low not in lower and not is_ordinary(low))


def _unknown(tokens: list[Token], draft: Draft) -> Draft | None:
    """An acronym, or several words that tell nothing."""
    token = tokens[draft.first]
    if draft.first != draft.last:
        words = tokens[draft.first : draft.last + 1]
        place = context.in_place(tokens, draft.first) and not all(is_ordinary(word.low) for word in words)
        return replace(draft, kind="place") if place else draft
    if not draft.sure or is_ordinary(token.low):
        return None
    return replace(draft, kind="organisation")


def _one_word(tokens: list[Token], draft: Draft, cast: Cast, lower: frozenset[str]) -> Draft | None:
    """One unknown word: a surname, a place behind "in", an organisation before its head, or nothing."""
    at, token = draft.first, tokens[draft.first]
    folded = fold(token.text)
    if cast.knows(folded):
        return replace(draft, kind="surname")
    speaks = context.speech_follows(tokens, at) or context.speech_precedes(tokens, at)
    surname = folded in SURNAMES or folded.endswith(people.SURNAME_ENDINGS)
    town = folded in towns()
    if draft.sure and is_at_a_place(tokens, at) and (town or tokens[at - 1].opens):
        return replace(draft, kind="place")
    if draft.sure and context.in_place(tokens, at) and not token.possessive:
        return replace(draft, kind="place")
    if at and tokens[at - 1].digit and token.gap in SPACES:
        return None
    if is_camel(token.text):
        return replace(draft, kind="organisation")
    if told_kind(tokens, at, at) == "person" and not is_at_a_place(tokens, at):
        return replace(draft, kind="surname")
    if (cast.near(folded) and token.low not in lower) or context.role_noun_before(tokens, at) or draft.role:
        return replace(draft, kind="surname")
    subject = speaks or token.possessive or context.predicate_follows(tokens, at)
    if not town and ((subject and surname and token.low not in lower) or context.person_verb_follows(tokens, at)):
        return replace(draft, kind="surname")
    if context.role_noun_after(tokens, at):
        return replace(draft, kind="organisation")
    if context.in_place(tokens, at) and not token.possessive and (draft.sure or _may_be_a_town(token)):
        return replace(draft, kind="place")
    if token.low in lower or len(token.text) < 3:
        return None
    if speaks or (acts_as_body(tokens, at) and not stands_after_article(tokens, at)):
        return replace(draft, kind="organisation")
    return replace(draft, kind="unknown") if draft.sure else None


def _may_be_a_town(token: Token) -> bool:
    """Whether a given name may be a town behind "in": "in Clyde"; a month is none."""
    return not token.opens and not token.headline and not is_ordinary(token.low)


def stray_surnames(tokens: list[Token], drafts: list[Draft], cast: Cast) -> list[Draft]:
    """Capitalised words outside of every draft that are surnames of persons of the text: "Brown", "KESSLER"."""
    covered = {at for draft in drafts for at in range(draft.first, draft.last + 1)}
    found = []
    for at, token in enumerate(tokens):
        if at in covered or not token.cap or len(token.text) < 3 or not cast.knows(fold(token.text)):
            continue
        doubtful = token.opens or (token.headline and not token.shouting)
        if not (doubtful and is_ordinary(token.low)) or _is_subject(tokens, at):
            found.append(Draft(at, at, "surname"))
    return found


def _is_subject(tokens: list[Token], at: int) -> bool:
    """Whether the word speaks or owns: "Brown said", "Brown's"."""
    return tokens[at].possessive or context.speech_follows(tokens, at) or context.person_verb_follows(tokens, at)


def displaced(tokens: list[Token], draft: Draft, cast: Cast) -> Draft:
    """A place or organisation of one word that is a surname of the text's ("Jordan said"), as that surname."""
    if draft.kind not in {"place", "organisation"} or draft.first != draft.last:
        return draft
    token = tokens[draft.first]
    if not cast.knows(fold(token.text)) or token.low in {"us", "uk"}:
        return draft
    before = tokens[draft.first - 1].low if draft.first else ""
    if draft.kind == "place" and (before in places.PLACE_PREPOSITIONS or before in {"of", "from", "to"}):
        return draft
    return replace(draft, kind="surname")
