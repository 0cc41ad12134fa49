"""What the words beside a name say of its kind: "the carmaker X", "X shares", "X, a village", "owned by X"."""

from __future__ import annotations

import re
from typing import Final, Literal

from factcheck.find.lexicon import neighbours, places, roles
from factcheck.find.lexicon.lists import words
from factcheck.find.lexicon.towns import towns
from factcheck.find.names.pieces import SPACES
from factcheck.find.names.tokens import Token
from factcheck.find.spelling import fold

Told = Literal["organisation", "place", "person", ""]
"""The kind that the words beside a name tell; "" where they tell none."""

LONGEST_APPOSITION: Final = 8
"""Words that are read behind the comma."""

_ARTICLES: Final = words("a an the its his her their our one another")
_HEAD_ENDS: Final = words(
    """
    of in for that which who whose based near on at with to from by and or where said says is was are were has had will
    would owned run led made known called which's about under since between
    """
)
_BEFORE_EMPLOYED: Final = words("a an former senior")
_CAMEL: Final = re.compile(r"[a-z][A-Z]")
_MOVING: Final = words(
    """
    go goes going went gone moved moves move moving taken took flown flew flies fly travelled traveled travels travel
    travelling drove drives drive driven returned returns return sent sailed walked trip trips way road close back
    transferred relocated north south east west journey route flight train visit next bus fled deported extradited
    """
)
_AT: Final = words("at with for of")
_NOT_BODIES: Final = words("mayor governor residents resident native people town city village")


def told_kind(tokens: list[Token], first: int, last: int) -> Told:
    """The kind that the words directly beside the name from `first` to `last` tell."""
    return (
        _apposition(tokens, last)
        or _noun_before(tokens, first)
        or _noun_after(tokens, first, last)
        or _phrase_before(tokens, first)
    )


def _apposition(tokens: list[Token], last: int) -> Told:
    """By the noun behind a comma: "Renault, the French carmaker"."""
    at = last + 1
    if at + 1 >= len(tokens) or tokens[at].gap not in {", ", " – ", " — "} or tokens[at].low not in _ARTICLES:
        return ""
    head = ""
    for token in tokens[at + 1 : at + LONGEST_APPOSITION]:
        if token.gap not in SPACES or token.low in _HEAD_ENDS:
            break
        head = "" if token.cap else token.low
    return noun_kind(head)


def noun_kind(noun: str) -> Told:
    """The kind of thing that a common noun means."""
    singular = noun.removesuffix("s")
    if noun in neighbours.BODY_NOUNS or singular in neighbours.BODY_NOUNS:
        return "organisation"
    if noun in neighbours.AREA_NOUNS or singular in neighbours.AREA_NOUNS:
        return "place"
    return "person" if noun in roles.ROLE_NOUNS else ""


def _noun_before(tokens: list[Token], first: int) -> Told:
    """By the noun directly before: "the Turkish news agency X", "the postman, X,"."""
    if not first:
        return ""
    before = tokens[first - 1]
    if before.cap or before.gap == "":
        return ""
    if tokens[first].gap in SPACES:
        told = noun_kind(before.low)
        return told if told == "organisation" else ""
    if (
        tokens[first].gap == ", "
        and first > 1
        and noun_kind(before.low) == "person"
        and tokens[first - 2].low in _ARTICLES
    ):
        return "person" if _comma_follows(tokens, first) else ""
    if tokens[first].gap == ", " and first > 1 and before.low in neighbours.BODY_NOUNS:
        return "organisation" if tokens[first - 2].low in _ARTICLES or not tokens[first - 2].cap else ""
    return ""


def _comma_follows(tokens: list[Token], at: int) -> bool:
    """Whether the apposition closes behind one word: "the postman, Delroy, "."""
    return at + 1 < len(tokens) and tokens[at + 1].gap == ", "


def _noun_after(tokens: list[Token], first: int, last: int) -> Told:
    """By the noun directly behind: "X shares", "the X district"."""
    if last + 1 >= len(tokens):
        return ""
    after = tokens[last + 1]
    if after.cap or after.gap not in SPACES or tokens[last].closes:
        return ""
    if after.low in neighbours.PLACE_FOLLOWERS:
        return "place"
    before = tokens[first - 1].low if first else ""
    if fold(tokens[last].text) in towns() and after.low in neighbours.LOCAL_FOLLOWERS:
        return "place"
    if before == "the" and after.low in neighbours.BODY_NOUNS:
        return "organisation"
    employed = after.low in roles.ROLE_NOUNS and before in _BEFORE_EMPLOYED and not _name_follows(tokens, last + 2)
    return "organisation" if employed or after.low in neighbours.BODY_FOLLOWERS else ""


def _name_follows(tokens: list[Token], at: int) -> bool:
    """Whether the word at `at` is capitalised and goes on: "the Vale executive Ana Prado"."""
    return at < len(tokens) and tokens[at].cap and tokens[at].gap in SPACES


def _phrase_before(tokens: list[Token], first: int) -> Told:
    """By the preposition before and the word that asks for it: "shares in X", "an accountant with X"."""
    if first < 2 or tokens[first].gap not in SPACES or tokens[first - 1].gap not in SPACES:
        return ""
    link, word = tokens[first - 1].low, tokens[first - 2]
    if link == "by" and word.low in neighbours.OWNED:
        return "organisation"
    if link in {"in", "of"} and word.low in neighbours.HOLDINGS:
        return "organisation"
    if link in _AT and word.low in neighbours.WORKED:
        return "organisation"
    if link in {"at", "with", "for"} and _is_role(word.low) and (not word.cap or word.opens):
        return "organisation"
    if link == "of" and word.low == "now":
        return "organisation"
    if link == "of" and word.low in roles.ROLE_NOUNS - _NOT_BODIES - {"mayor", "governor"}:
        return "organisation"
    return ""


def _is_role(low: str) -> bool:
    """Whether a word is a role noun, also in the plural."""
    return low in roles.ROLE_NOUNS or low.removesuffix("s") in roles.ROLE_NOUNS


def is_camel(word: str) -> bool:
    """Whether a word has a capital within, as trade names have: "AirAsia", and no surname's: "McKay", "DeShields"."""
    return bool(_CAMEL.search(word)) and not word.startswith(("Mc", "Mac", "De", "Di", "La", "Le", "Van", "Fitz", "O"))


def acts_as_body(tokens: list[Token], last: int) -> bool:
    """Whether a verb follows whose subject is an organisation here: "X will pay", "X declined"."""
    if last + 2 >= len(tokens) or tokens[last].closes:
        return False
    after, further = tokens[last + 1], tokens[last + 2]
    if after.cap or after.gap not in SPACES:
        return False
    if after.low in {"has", "had", "will", "would"}:
        return further.gap in SPACES and not further.cap
    return after.low in neighbours.BODY_VERBS


def stands_after_article(tokens: list[Token], first: int) -> bool:
    """Whether the article stands before the name: "the Dart"."""
    return bool(first) and tokens[first - 1].low == "the" and tokens[first].gap in SPACES


def is_at_a_place(tokens: list[Token], first: int) -> bool:
    """Whether the words before let a place follow, if the name is one: "from X", "at X", "to X"."""
    if not first or tokens[first].gap not in SPACES:
        return False
    return tokens[first - 1].low in places.PLACE_PREPOSITIONS | {"from", "at", "to", "between", "via", "of", "reached"}


def moves_to(tokens: list[Token], first: int) -> bool:
    """Whether the words before say that somebody is or goes where the name is: "at X", "taken to X"."""
    if not is_at_a_place(tokens, first) or tokens[first - 1].low == "of":
        return False
    return tokens[first - 1].low != "to" or (first > 1 and tokens[first - 2].low in _MOVING)
