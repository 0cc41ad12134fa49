"""Who claims a deed as his own, and who is flatly said to have done it."""

from __future__ import annotations

import re

from factcheck.find.terms import SEATS, terms

_CLAIMED = re.compile(
    r"(?P<who>[^.;:“”\"]{3,120}?)\b(?:(?:has|have|had)\s)?(?:claim(?:ed|s|ing)?|admitted|t(?:ook|"
    r"akes))\s(?:\w+\s)?responsibility\b",
)
_DID = re.compile(
    r"(?P<who>[^.;:“”\"]{3,90}?)\b(?:planted|carried out|(?:was|were|is|are) (?:behind|responsible for|to blame for)|"
    r"committed|"
    r"staged|perpetrated)\b[^.;:]{0,40}?\b(?:bombs?|attacks?|bombings?|killings?|murders?|kidnappings?|massacre|"
    r"explosions?|"
    r"shootings?|assassination|raid|hacking|arson|theft)\b",
)
_DONE_BY = re.compile(
    r"\b(?:bombs?|attacks?|bombings?|killings?|murders?|kidnappings?|massacre|explosions?|shootings?|assassination|"
    r"raid|arson|"
    r"theft)\b[^.;:]{0,40}?\b(?:was|were|had been) (?:planted|carried out|committed|staged|"
    r"ordered) by (?P<who>[^.;:,]{3,60})",
)
_LEFT_OPEN = re.compile(
    r"\b(?:not|no|nobody|who|whether|if|may|might|could|would|suspect\w*|allege\w*|believe[ds]?|think|false(?:ly)?|"
    r"den\w+|"
    r"in (?:19|20)\d\d|last (?:year|month)|ago|often|past|they|he|she|it|we)\b",
    re.IGNORECASE,
)
_HINT = re.compile(r"responsib|planted|carried out|behind|to blame|committed|staged|perpetrated|ordered by")
_PROPER = re.compile(r"\b(?:[A-Z]{2,8}|[A-Z][a-z]+(?:[- ][A-Z][a-z]+)*)\b")
_NO_DOER = re.compile(r"\b(?:group|police|minister|ministry|government|officials?|man|men|gunm[ae]n)\b", re.IGNORECASE)


def may_name_doers(text: str) -> bool:
    """Whether the sentence holds a word of claiming or of doing: most hold none."""
    return bool(_HINT.search(text))


def claimed_by(text: str) -> frozenset[str]:
    """Terms of who claims responsibility for something; none where that is not told flatly."""
    match = _CLAIMED.search(text)
    return frozenset() if match is None or _LEFT_OPEN.search(match.group()) else frozenset(terms(match.group("who")))


def done_by(text: str) -> frozenset[str]:
    """Terms of the names of who is said to have done a crime; none where nobody is named, or not flatly."""
    match = _DONE_BY.search(text) or _DID.search(text)
    if match is None or _LEFT_OPEN.search(match.group()):
        return frozenset()
    names = {term for name in _PROPER.findall(match.group("who")) for term in terms(name)}
    return frozenset(names - set(SEATS))
