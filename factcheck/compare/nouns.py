"""Whether two counted nouns may mean the same things."""

from __future__ import annotations

from factcheck.find.lexicon.counted import counted_classes

_ANYONE = frozenset(("", "person", "people", "human", "victim", "casualty", "other", "individual", "body"))
"""Whoever is counted; a narrower noun beside one of these may be a part of the whole."""
_FATES = (
    frozenset(("dead", "death", "fatality", "killed", "life", "corpse", "toll")),
    frozenset(("wounded", "injured", "hurt", "injury")),
    frozenset(("missing", "unaccounted")),
    frozenset(("arrested", "detained", "detainee", "arrest")),
    frozenset(("hostage", "captive")),
)
"""What became of people."""
_OUTCOMES = (
    *_FATES,
    frozenset(("job", "post", "position", "role", "worker", "employee", "staff")),
    frozenset(("man", "gunman", "attacker", "assailant", "raider", "robber", "intruder", "hijacker", "kidnapper")),
)
"""The same, and what they did: the dead are people, but the dead are not the wounded."""


def same_noun(left: str, right: str) -> bool:
    """Two nouns in the singular may count the same things; "" is what a source does not say."""
    if left == right or not left or not right:
        return True
    if set(counted_classes(left)) & set(counted_classes(right)) or any(
        {left, right} <= outcome for outcome in _OUTCOMES
    ):
        return True
    return _is_anyone(left, right) or _is_anyone(right, left)


def tells_a_fate(left: str, right: str) -> bool:
    """One noun says what became of people and the other who they were: "3 dead" and "3 workers" may be the same."""
    fates = [any(noun in outcome for outcome in _FATES) for noun in (left, right)]
    return fates[0] != fates[1]


def _is_anyone(wide: str, narrow: str) -> bool:
    """As in "12 people" and "12 dead" count the same; "12 people" and "12 children" may be whole and part."""
    return wide in _ANYONE and (narrow in _ANYONE or any(narrow in outcome for outcome in _OUTCOMES))
