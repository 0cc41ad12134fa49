"""Whether a question made from a clause is one: real sentences are cut in more ways than any grammar foresees, and a
broken question above a name is worse than a stiff one.
"""

from __future__ import annotations

import re

from factcheck.find.asking.verb_forms import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    HAVE,
    MODAL,
    NO_SUBJECT_WITH,
    PREPOSITIONS,
    is_finite,
    is_participle,
)

_ASKED = (
    r"(?:within |over |about |around )?(?:how (?:many(?: times as much)?|much|long|old)|"
    r"wh(?:at (?:percentage|magnitude|part|temperature|time)|ich (?:year|month|day|season|week)|en))"
)
_FRONT = re.compile(rf"^{_ASKED}\b", re.IGNORECASE)
_PLACE = re.compile(rf"\b{_ASKED}\b", re.IGNORECASE)
_CAN_END = frozenset("in on up out off down behind for with".split())
_LEFT_HANGING = frozenset(
    "and or but who which whose whom that if whether because when while not be been being to".split()
).union(PREPOSITIONS - _CAN_END, DETERMINERS)
"""Words in which no question ends, but for the one that asks."""
_TURNED = AUXILIARIES | {"did", "does", "do"}
_PRONOUNS = frozenset("he she it they we i you there".split())
_NO_START = frozenset(
    "and or but that which who what when where while if as because so also then later earlier now ago not".split()
)
"""Words with which no subject begins."""
_IN_SUBJECT = frozenset("who which what when where while that because if later earlier ago".split()) | _PRONOUNS
_AFTER_LONG = _TURNED | PREPOSITIONS | {"and", "later", "ago", "is", "because"}
_SPAN = frozenset("later ago earlier".split())
"""Words that say from when a time is counted: "he died two days later" asks for no "how long"."""
_BARE_PART = re.compile(
    r"\b[Hh]ow (?:many|much) of (?!(?:the|those|these|them|its|his|her|their|our|us|whom|all)\b)[a-z]"
)
_SPLIT_OFF = re.compile(rf",\s(?:{'|'.join(sorted(_TURNED))})\b", re.IGNORECASE)
_WITHIN_A_NAME = re.compile(
    r"(?:^|\s)(?:first|second|third|last|next|other|former|new|old|young|purported|alleged|total|entire|whole|all|both)$",
    re.IGNORECASE,
)
"""Words behind which a number belongs to what it counts, and cannot be asked for."""


def is_sound(question: str) -> bool:
    """Nothing in it shows that its clause was cut or turned wrongly; `question` has no mark at its end."""
    if _hangs(question) or _BARE_PART.search(question) or _SPLIT_OFF.search(question):
        return False
    return _is_sound_in_front(question) if _FRONT.match(question) else _is_sound_in_place(question)


def _hangs(question: str) -> bool:
    asked = list(_PLACE.finditer(question))
    rest = question[asked[-1].end() if asked else 0 :].split()
    return bool(rest) and rest[-1].lower().strip(",") in _LEFT_HANGING


def _is_sound_in_front(question: str) -> bool:
    """ "How many women did the footage show": a noun, an auxiliary, a subject, and what is asked of it."""
    asked = _FRONT.match(question)
    rest = question[asked.end() if asked else 0 :].split()
    low = [word.lower().strip(",") for word in rest]
    if question.lower().startswith(("how long", "within how long")) and (
        (low[:1] and low[0] not in _AFTER_LONG) or _SPAN & set(low)
    ):
        return False
    at = next((at for at, word in enumerate(low) if word in _TURNED), None)
    if at is None:  # "How many bombs exploded on the train"
        return not question.lower().startswith("when") and any(map(is_finite, low))
    return _is_sound_behind(rest[at:], is_subject_asked=at > 0)


def _is_sound_behind(rest: list[str], *, is_subject_asked: bool) -> bool:
    """From the auxiliary on: a subject stands behind it, unless the question asks for that ("how many people were")."""
    low = [word.lower().strip(",") for word in rest]
    if len(low) > 1 and low[0] in MODAL | {"did", "does", "do"} and low[1] in _TURNED:
        return False
    if len(low) > 1 and low[0] in HAVE and low[1] in MODAL | HAVE:
        return False
    if is_subject_asked and (low[0] in BE | HAVE | MODAL):
        return True
    return len(low) > 1 and _is_subject(rest[1:])


def _is_subject(words: list[str]) -> bool:
    """A stretch begins like a subject: no participle, adverb or word that joins clauses, nor has one soon."""
    first = words[0].lower().strip(",")
    if first in _NO_START or first in NO_SUBJECT_WITH or first.endswith(("ing", "ly")):
        return False
    return first in _PRONOUNS or not _IN_SUBJECT & {word.lower().strip(",") for word in words[1:4]}


def _is_sound_in_place(question: str) -> bool:
    """ "The fire had covered how many hectares": a clause that begins as one, and asks where a detail can stand."""
    asked = _PLACE.search(question)
    before, after = (question[: asked.start()].split(), question[asked.end() :].split()) if asked else ([], [])
    if not asked or not before or not _begins_clause(before) or (after[:1] in (["and"], ["or"])):
        return False
    last = before[-1].lower()
    if asked.group().lower() == "when":
        return last in PREPOSITIONS or is_finite(last) or is_participle(last)
    return not _WITHIN_A_NAME.search(" ".join(before))


def _begins_clause(before: list[str]) -> bool:
    first = before[0].lower().strip(",")
    is_lone = len(before) == 1 and first in PREPOSITIONS
    return first not in _NO_START | _TURNED and not first.endswith("ing") and not is_lone
