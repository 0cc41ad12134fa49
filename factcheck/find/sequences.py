"""Which of two events a sentence tells as the earlier: "they went in after they heard shots"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.find.terms import terms

_REACH = 70
LEAST = 2
"""Terms that make two stretches one event, where both are not of one sort."""
_EVENTS = {
    "(assault)": r"storm(?:ed|ing)|moved in|went in|burst in|stepped in|assault|raid(?:ed)?|broke (?:in|through|down)|"
    r"(?:windows?|doors?)\s(?:\w+\s){0,3}?(?:been )?(?:broken|smashed|blown|rammed)",
    "(shots)": r"shots?(?! (?:dead|and|by|in)\b)|fired|firing|gunfire|shooting|opened fire",
    "(blast)": r"explosions?|exploded|blasts?|detonat\w+|blew up",
    "(fire)": r"fire (?:broke|started|began)|blaze|caught fire|flames|smoke",
    "(collision)": r"crash(?:ed)?|collision|collided|impact|derail\w+",
    "(warning)": r"warn(?:ed|ing|ings)|alarms?|sirens?|alert(?:ed)?",
    "(arrest)": r"arrest(?:ed)?|detained|handcuffed",
    "(death)": r"died|dead|death|killed",
    "(call)": r"rang|phoned|call(?:ed)? (?:police|for help|999|911|112)|emergency call",
    "(flight)": r"fled|ran away|drove off|escaped",
    "(darkness)": r"lights?\s(?:\w+\s)?(?:failed|went out)|power\s(?:\w+\s)?(?:cut|failed)|blackout",
    "(leaving)": r"resign(?:ed|ation)|quit|stepped down",
}
"""Sorts of event that are told in different words (own list)."""
_EVENT = {name: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for name, words in _EVENTS.items()}
_AFTER = re.compile(
    r"\b(?:(?:only |shortly |soon |minutes |seconds |immediately |just |moments )?after|only when|only once|not until|"
    r"following)\b(?!\s(?:year|month|week|day|that|this|noon|dark|midnight|all|hours?|mid\w+|\d))",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"\b(?:(?:shortly |minutes |seconds |just |moments )?before)\b(?!\s(?:that|this|noon|dark|midnight|long|him|her|"
    r"them|the "
    r"(?:court|judge|committee|council|magistrates?|tribunal)))",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:if|whether|would|will|could|may|might|not|never|no|years?|months?|weeks?|days?|reports?)\b|n['’]t\b",
    re.IGNORECASE,
)
_NAMES = re.compile(r"\b[A-Z][\w’'-]*")
_END = re.compile(r"[;!?\n“”\"]|[.:](?=\s+[A-Z])|\.$|\b(?:said|says|told|that)\b")


@dataclass(frozen=True, slots=True)
class Sequence:
    """Two events in the order in which they are told to have come, each by its terms and its sorts."""

    earlier: frozenset[str]
    later: frozenset[str]


def sequences_in(text: str) -> list[Sequence]:
    """What stands on the two sides of the one "after" or "before" of a sentence."""
    found: list[Sequence] = []
    if len(_AFTER.findall(text)) + len(_BEFORE.findall(text)) != 1:
        return found
    for connector, turned in ((_AFTER, False), (_BEFORE, True)):
        for match in connector.finditer(text[:1200]):
            before = _END.split(text[max(0, match.start() - _REACH) : match.start()])[-1]
            after = _END.split(text[match.end() : match.end() + _REACH])[0]
            if not before.strip():
                after, _, before = after.partition(",")
            if _OPEN.search(f"{before}{after}"):
                continue
            first, second = _told(after), _told(before)
            if first - second and second - first:
                found.append(Sequence(second, first) if turned else Sequence(first, second))
    return found


def is_reversed(left: Sequence, right: Sequence) -> bool:
    """Each tells as the earlier what the other tells as the later, and neither side has anything of its own place."""
    crossed = _is_one(left.earlier & right.later) and _is_one(left.later & right.earlier)
    return crossed and not left.earlier & right.earlier and not left.later & right.later


def _is_one(shared: frozenset[str]) -> bool:
    """Two terms, or one sort of event: a person or a thing in both tells of no one event."""
    return len(shared) >= LEAST or any(term.startswith("(") for term in shared)


def _told(stretch: str) -> frozenset[str]:
    sorts = {name for name, event in _EVENT.items() if event.search(stretch)}
    return frozenset(terms(_NAMES.sub(" ", stretch))) | sorts
