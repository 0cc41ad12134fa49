"""Sites by their last word, whatever stands before it: "Mercy General Hospital", "Major Street", "Judge Park"."""

from __future__ import annotations

import re
from typing import Final, Literal

from factcheck.find.lexicon import people, places, roles
from factcheck.find.lexicon.lists import words
from factcheck.find.names import context
from factcheck.find.names.pieces import SPACES, Atom
from factcheck.find.names.tokens import Token

LONGEST_SITE: Final = 9
"""Words of a site's name."""

SITE_WORDS: Final = words(
    """
    Hospital Infirmary Clinic Hospice Street Road Avenue Boulevard Lane Quay Highway Square
    Airport Station Bridge School College
    University Prison Jail Stadium Arena Church Cathedral Mosque Hotel Harbour Harbor Market Mall Park Hall Terminal
    """
)
"""Last words that make a site's name, with capitals."""

_CENTRES: Final = words("Center Centre")
_CENTRE_KINDS: Final = words("medical health trauma shopping detention leisure")
_SURNAMES: Final = words("hall park church bridge street lane")
_FREQUENT_SURNAMES: Final = words("hall park church lane")
_NO_SITES: Final = {"market": words("stock common single free black labour labor internal")}
_ADDRESSES: Final = words("mr mrs ms miss mx dr prof")
_PREPOSITIONS: Final = places.PLACE_PREPOSITIONS | words("at along past behind beside opposite through inside the")
_ON: Final = words("on over onto")
_BODIES: Final = words("College University")
_BEFORE_OFFICE: Final = words("former late then acting")
_TITLED: Final = re.compile(r"^(?P<before>[A-Za-z&]*?)[TKR]{1,3}(?P<names>[GNIp]{0,5})$")
_UNTITLED: Final = re.compile(r"^[GNIp]{1,5}$")
_NAME_BEFORE: Final = frozenset("GNI")

Reading = Literal["site", "person", "either"]
"""What a run that ends in a site word is; "either" leaves it to the other rules."""


def is_site(tokens: list[Token], first: int, last: int) -> bool:
    """Whether the words from `first` to `last` are a site's name: several, of which the last says which sort."""
    if first >= last:
        return False
    word, before = tokens[last].text, tokens[last - 1].low
    if word in _CENTRES:
        return before in _CENTRE_KINDS and last - first > 1
    return word in SITE_WORDS and before not in _NO_SITES.get(word.lower(), frozenset())


def site_stop(tokens: list[Token], atoms: tuple[Atom, ...], tags: str, at: int) -> int:
    """Index behind the atoms from `at` that are named as a site is; 0 where capitals go on or the word is another."""
    stop = at
    while stop < len(tags) and tags[stop] not in "-S":
        stop += 1
        if stop - at > LONGEST_SITE:
            return 0
    if stop - at < 2 or atoms[at].low in _BEFORE_OFFICE:
        return 0
    return stop if is_site(tokens, atoms[at].first, atoms[stop - 1].last) else 0


def site_reading(tokens: list[Token], atoms: tuple[Atom, ...], tags: str) -> Reading:
    """Whether atoms that end in a site word are a site or a person of that surname: "Judge Park", "Judge Hall said"."""
    first, last = atoms[0].first, atoms[-1].last
    surname = tokens[last].low
    if surname not in _SURNAMES:
        return "site"
    titled = _TITLED.match(tags[:-1])
    if titled is None and not _UNTITLED.match(tags[:-1]):
        return "either" if tags[-2] == "G" and surname in _FREQUENT_SURNAMES else "site"
    if titled and _is_addressed(tokens[last - 1].low) and not titled["names"]:
        return "person"
    if _stands_as_place(tokens, first, surname):
        return "site"
    if _acts(tokens, first, last):
        return "person"
    if surname not in _FREQUENT_SURNAMES:
        return "site"
    named_before = titled is not None and bool(_NAME_BEFORE & set(titled["before"]))
    return "site" if named_before else "person" if titled else "either"


def site_kind(word: Token) -> Literal["place", "organisation"]:
    """What a site counts as by its last word: a university is a body, as "University of ..." is."""
    return "organisation" if word.text in _BODIES else "place"


def is_surname_before_names(tokens: list[Token], at: Atom, before: str, after: str) -> bool:
    """Whether a site word between a title and a name is a surname that stands first: "General Park Chung"."""
    return before in {"T", "K"} and after in {"N", "G"} and tokens[at.first].low in _FREQUENT_SURNAMES


def _is_addressed(low: str) -> bool:
    """Whether a title is one that no site bears: "Mr", "Gen."."""
    return low.rstrip(".") in _ADDRESSES or low in roles.POINTED_RANKS


def _stands_as_place(tokens: list[Token], first: int, surname: str) -> bool:
    """Whether the word before says that a place follows."""
    if not first or tokens[first].gap not in SPACES:
        return False
    before = tokens[first - 1].low
    return before in _PREPOSITIONS or (before in _ON and surname not in _FREQUENT_SURNAMES)


def _acts(tokens: list[Token], first: int, last: int) -> bool:
    """Whether a verb beside the name has a person for its subject, or "who" follows."""
    speaks = context.speech_follows(tokens, last) or context.speech_precedes(tokens, first)
    if speaks or last + 1 >= len(tokens):
        return speaks
    after = tokens[last + 1]
    who = after.low == "who" and after.gap in SPACES | {", "}
    return who or (after.gap in SPACES and after.low in people.PERSON_VERBS - {"stood", "sat"})
