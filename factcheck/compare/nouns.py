"""Whether two counted nouns may mean the same things."""

from __future__ import annotations

_ANYONE = frozenset(("", "person", "people", "human", "victim", "casualty", "other", "individual", "body"))
"""Whoever is counted; a narrower noun beside one of these may be a part of the whole."""
_OUTCOMES = (
    frozenset(("dead", "death", "fatality", "killed", "life", "corpse", "toll")),
    frozenset(("wounded", "injured", "hurt", "injury")),
    frozenset(("missing", "unaccounted")),
    frozenset(("arrested", "detained", "detainee", "arrest")),
)
"""What became of people: the dead are people, but the dead are not the wounded."""
_SYNONYMS = tuple(
    frozenset(line.split())
    for line in """
    troop soldier serviceman
    militant insurgent rebel fighter
    gunman attacker assailant
    policeman officer police policewoman
    aircraft plane airplane aeroplane jet
    helicopter chopper
    ship vessel boat
    car vehicle
    house home
    flat apartment
    firm company business
    job post position
    worker employee staff
    student pupil
    child kid
    inmate prisoner
    hostage captive
    demonstrator protester protestor
    lawmaker legislator deputy mp
    vote ballot
    country nation
    blast explosion
    shot round bullet
    fan spectator supporter
    inhabitant resident
    case infection
    tonne ton
    """.strip().split("\n")
)
"""Nouns that newspapers use for one another."""


def same_noun(left: str, right: str) -> bool:
    """Two nouns in the singular may count the same things; "" is what a source does not say."""
    if left == right or not left or not right:
        return True
    if any(left in words and right in words for words in (*_SYNONYMS, *_OUTCOMES)):
        return True
    return _is_anyone(left, right) or _is_anyone(right, left)


def _is_anyone(wide: str, narrow: str) -> bool:
    """As in "12 people" and "12 dead" count the same; "12 people" and "12 children" may be whole and part."""
    return wide in _ANYONE and (narrow in _ANYONE or any(narrow in outcome for outcome in _OUTCOMES))
