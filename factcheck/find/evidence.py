"""Whether a sentence says that there is evidence of a matter, or that there is none: "no evidence of collusion"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.find.terms import terms

_MATTER = r"(?:of|that|for|to (?:suggest|show|support|prove)(?: that)?|(?:suggesting|showing)(?: that)?)"
_EVIDENCE = re.compile(
    rf"\b(?:evidence|proof|indications?)[\"”’']? (?P<link>{_MATTER}|[A-Z][\w’'-]+|(?:the|he|she|it|"
    rf"they)\b)(?P<matter>[^.;:!?\n“”\"]{{3,110}})"
)
_NONE = re.compile(
    r"\b(?:no|any|without|zero|lack of|absence of|not a shred of|not one piece of|scant|little|nor)\s[\"“‘']?"
    r"(?:[\w-]{2,16}\s){0,2}$",
    re.IGNORECASE,
)
_NEGATED = re.compile(
    r"\b(?:not|never|no|nor|without|nobody|none|cannot|failed to|fail to|lack\w*)\b|n['’]t\b", re.IGNORECASE
)
_THERE_IS = re.compile(
    r"\b(?:there (?:is|was|are|were)|(?:has|have|had|saw|seen|see|found|find|offers?|offered|showed|shows?|"
    r"uncovered|produced|"
    r"got|is|was))\s[\"“‘']?(?:(?:a|an|some|more|much|the|clear|strong|ample|plenty of|lots of|circumstantial|direct|"
    r"new|compelling|credible|hard|real|solid|fresh|further|overwhelming|enough|sufficient|considerable)\s){0,3}$",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:if|whether|unless|would|could|might|may|should|will|look(?:ing|ed)? for|search\w*|seek\w*|ask(?:ed|s)?|"
    r"demand\w*|want\w*|until|gather\w*|provide|present|hearing|so far|yet|still|at this (?:time|stage|point)|"
    r"currently|"
    r"at the moment|for now|as of|immediate\w*|initial\w*)\b",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[.;:!?\n]\s|\b(?:but|although|though|while|because)\s", re.IGNORECASE)
_MATTER_END = re.compile(
    r",|\b(?:but|although|though|while|because|and (?:that|he|she|they|it|there)|when|after|before)\b"
)
_REACH = 90
_SHORT = frozenset(terms("evidence proof indication any some wrongdoing"))


@dataclass(frozen=True, slots=True)
class Told:
    """What a sentence says of the evidence of one matter."""

    found: bool
    """There is some, rather than none."""
    matter: frozenset[str]
    """Terms of what it is evidence of."""


def evidence_told(text: str) -> list[Told]:
    """Every matter of which the sentence says flatly that there is evidence, or that there is none."""
    told = []
    for match in _EVIDENCE.finditer(text):
        before = text[max(0, match.start() - _REACH) : match.start()]
        cuts = [cut.end() for cut in _CLAUSE_END.finditer(before)]
        before = before[cuts[-1] if cuts else 0 :]
        end = _MATTER_END.search(match["matter"])
        link = "" if re.fullmatch(_MATTER, match["link"]) else match["link"]
        words = f"{link}{match['matter'][: end.start() if end else None]}"
        matter = frozenset(terms(words)) - _SHORT
        none = _NONE.search(before) is not None
        if not matter or _OPEN.search(before) or _OPEN.search(match["matter"]):
            continue
        if none and (not before.rstrip("\"“‘' ").casefold().endswith("any") or _NEGATED.search(before)):
            told.append(Told(found=False, matter=matter))
        elif not none and _THERE_IS.search(before) and not _NEGATED.search(before):
            told.append(Told(found=True, matter=matter))
    return told


def may_tell_evidence(text: str) -> bool:
    """Whether the sentence speaks of evidence at all: most do not."""
    return "evidence" in text or "proof" in text or "indication" in text
