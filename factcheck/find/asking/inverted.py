"""A clause turned into a question: "the mill was built" into "was the mill built", "she won" into "did she win"."""

from __future__ import annotations

from itertools import pairwise

from factcheck.find.asking.verb_forms import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    HAVE,
    MODAL,
    NO_SUBJECT_WITH,
    PREPOSITIONS,
    PRESENT,
    base_of_past,
    is_finite,
    is_participle,
)
from factcheck.find.lexicon.words import is_ordinary
from factcheck.find.verbs import REPORTING

_MOST_WORDS = 12
"""Words of a subject that is still one."""
_PARTICIPLE_REACH = 3
_NO_SUBJECT = frozenset("that who which whose there when if to not never and but".split())
"""Words in front of the verb by which it is none, or its clause another one."""
_TIMES = frozenset("later ago yesterday today monday tuesday wednesday thursday friday saturday sunday".split())
"""Words that are no part of a subject: it is told first when it was."""
_NO_TURN = frozenset("not never no nobody none neither nor".split())
_JOINING = frozenset(
    "and but or to that who which whose when while after before since until because as if than".split()
)
_LOWERED = DETERMINERS | frozenset("he she they it we his her its their at on in".split())
_CLAUSES = frozenset("tz")
"""Frames of a verb behind which a clause stands that has a verb of its own."""
_NOUN_ENDINGS = ("tion", "tions", "ment", "ments", "ness", "ance", "ant", "ants", "ings", "ieves")


def inverted(told: str) -> str | None:
    """The clause with its verb before its subject; None where that cannot be told for sure."""
    words = told.split()
    at = _verb_at(words)
    if at is None or _NO_TURN & {word.lower() for word in words} or _has_another(words[at:]):
        return None
    subject, verb, rest = lowered(" ".join(words[:at])).rstrip(","), words[at].lower(), words[at + 1 :]
    has_participle = any(is_participle(word) for word in rest[:_PARTICIPLE_REACH])
    if verb in BE | MODAL or (verb in HAVE and has_participle):
        return " ".join((verb, subject, *rest))
    if verb in HAVE:
        return " ".join(("did", subject, "have", *rest)) if verb == "had" else None
    if verb in PRESENT:
        return " ".join(("does", subject, PRESENT[verb], *rest))
    base = base_of_past(verb)
    return " ".join(("did", subject, base, *rest)) if base else None


def lowered(told: str) -> str:
    """A clause as it stands in the middle of a sentence: names keep their capital."""
    first, _, rest = told.partition(" ")
    if first.lower() in _LOWERED and first != "IT":
        return f"{first.lower()} {rest}".strip()
    known = is_ordinary(first.lower()) or first.endswith(_NOUN_ENDINGS)
    if first.isupper() or not known or rest[:1].isupper():
        return told
    return f"{first.lower()} {rest}".strip()


def _has_another(words: list[str]) -> bool:
    """Behind the verb another one stands of the same clause: the first was none ("a man armed with a rifle opened")."""
    rest = _till_joined(words[1:])
    if (said := REPORTING.get(words[0].lower())) and said.verb.frames & _CLAUSES:
        return False
    if words[0].lower() in AUXILIARIES:
        return any(word.lower() in BE | MODAL for word in rest) or _joins_another(words[1:])
    return any(is_finite(word, after) for word, after in pairwise([*rest, ""])) or _joins_another(words[1:])


def _till_joined(words: list[str]) -> list[str]:
    for at, word in enumerate(words):
        if word.lower() in _JOINING:
            return words[:at]
    return words


def _joins_another(words: list[str]) -> bool:
    """ "... and two pupils were injured": what is dated is the second."""
    low = [word.lower() for word in words]
    return "and" in low and any(is_finite(*pair) for pair in pairwise([*low[low.index("and") + 1 :], ""]))


def _verb_at(words: list[str]) -> int | None:
    """The place of the finite verb; None where what stands before it is no plain subject."""
    first = 2 if words and words[0].lower() in DETERMINERS else 1
    for at in range(first, min(len(words), _MOST_WORDS)):
        following = words[at + 1] if at + 1 < len(words) else ""
        if is_finite(words[at].rstrip(","), following):
            subject = {word.lower().strip(",") for word in words[:at]}
            ends_well = words[at - 1].lower() not in PREPOSITIONS | DETERMINERS and "," not in " ".join(words[:at])
            begins_well = words[0].lower() not in NO_SUBJECT_WITH and not subject & (_NO_SUBJECT | _TIMES)
            return at if ends_well and begins_well else None
    return None
