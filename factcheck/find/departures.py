"""How a named person left office: was dismissed, resigned, retired.

"Mr Trump fired his first national security adviser, Michael Flynn", "Flynn resigned": the name tells that both are one
departure, wherever it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.find.found import Found
from factcheck.find.lexicon.attributes import Attribute
from factcheck.models import OtherValue

DEPARTURE = "departure"
DEPARTURES = (Attribute(DEPARTURE, "Did {thing} resign, retire or get dismissed?", (), thing="{name}", lasting=True),)
"""The set, of which each person has one member."""

_NAME = r"(?:[A-Z][\w'’.-]{0,25} ){0,4}(?P<family>[A-Z][\w'’-]{1,30})"
_ASIDE = r"(?:, (?:\d\d|[^,.;:\n“”]{2,60}),)?"
_ADVERB = r"(?:(?:abruptly|suddenly|later|then|finally|also|unexpectedly|summarily|promptly|himself|herself) )?"
_DISMISSED = (
    r"(?:sacked|fired|dismissed|ousted|axed|removed from (?:office|his post|her post|the post|his job|her job))"
)
_NO_OFFICE = (
    r"(?! (?:at|on|up|into|upon|back|from (?:a|an|the) (?:gun|rifle|pistol)|as (?:untrue|nonsense|baseless|"
    r"false)|the|a|"
    r"an|any|claims?|reports?|allegations?|suggestions?|with|three|two|several|\d|shots?|missiles?|rockets?|by "
    r"the court)\b)"
)
_NO_ROLE = (
    r"(?:off|by|from|and|in|into|at|on|to|after|before|of|with|for|last|nine|as|shots?|missiles?|claims?|reports?)\b"
)
_PATTERNS = (
    (
        "dismissed",
        re.compile(
            rf"\b{_NAME}{_ASIDE},? (?:who )?(?:was|were|has been|had been|is) {_ADVERB}{_DISMISSED}\b{_NO_OFFICE}"
        ),
    ),
    (
        "dismissed",
        re.compile(
            r"\b(?:(?:sacked|fired|ousted|sacking|firing|ousting)(?: (?:his|her|its|their|the))?"
            r"|(?:dismissed|dismissing)(?: (?:his|her|its|their)|(?= (?:[a-z]+ ){1,3}[A-Z])))"
            rf" (?:(?!{_NO_ROLE})[a-z][\w'’-]{{1,20}},? ){{0,6}}?{_NAME}(?!['’]s|s['’])"
        ),
    ),
    (
        "resigned",
        re.compile(
            rf"\b{_NAME}{_ASIDE},? (?:who )?(?:has |had )?{_ADVERB}"
            r"(?:resigned|quit(?! (?:smoking|drinking|the (?:race|accord|agreement|talks|meeting|EU|union|party)))|"
            r"stepped down|stood down|tendered (?:his|her) resignation|handed in (?:his|her) (?:notice|resignation))\b"
        ),
    ),
    (
        "retired",
        re.compile(
            rf"\b{_NAME}{_ASIDE},? (?:who )?(?:has |had )?{_ADVERB}(?:retired|took early retirement)\b(?! "
            rf"[a-z]+(?:man|or|er)\b)"
        ),
    ),
)
_ANOTHERS = re.compile(
    r"\b(?:if|whether|would|could|might|(?-i:may)|should|must|not|never|no|n['’]t|threat\w*|calls?|called|urg\w+|refus\w+|"
    r"offer\w*|demand\w*|want\w*|forced|pressure\w*|asked|appeal\w*|tribunal|unfair\w*|rather than|instead of|"
    r"years? (?:ago|earlier|before)|in (?:19|20)\d\d|previous\w*|an? earlier|first time|reports? that|rumou?rs?|"
    r"denie[sd])\b",
    re.IGNORECASE,
)
"""In the clause: then it is no account of how the office was left, or one of another time."""
_NOBODY = frozenset(
    "he she they it who the a an we you i and but when after before since monday tuesday wednesday thursday "
    "friday saturday "
    "sunday january february march april june july august september october november december police senate "
    "house court "
    "government cabinet ministers committee council board judge".split()
)
_AROUND = 60
_CLAUSE = re.compile(r"[.;:!?\n“”\"]\s?")


def find_departures(text: str) -> Iterator[Found[OtherValue]]:
    """Every departure of a named person that the text tells flatly."""
    for member, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            family = re.sub(r"['’]s$", "", match["family"]).casefold()
            before = text[max(0, match.start() - _AROUND) : match.start()]
            after = text[match.end() : match.end() + _AROUND]
            cuts = [cut.end() for cut in _CLAUSE.finditer(before)]
            end = _CLAUSE.search(after)
            clause = f"{before[cuts[-1] if cuts else 0 :]}{match.group()}{after[: end.start() if end else len(after)]}"
            if family not in _NOBODY and not _ANOTHERS.search(clause):
                words = " ".join(match.group().split())
                value = OtherValue(text=words, attribute=f"{DEPARTURE}: {family}", member=member)
                yield Found(match.start(), match.end(), match.group(), value)
