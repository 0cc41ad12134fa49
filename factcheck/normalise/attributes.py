"""Attributes that take one of a few values: a person is alive or dead, at large or under arrest.

Two members of one closed set cannot both hold of one subject at one time; anything outside these sets is kept as words
and is not compared by code.
"""

from __future__ import annotations

import re

from factcheck.models import OtherValue

CLOSED_SETS: dict[str, dict[str, str]] = {
    "life": {
        "dead": r"dead|died|dies|killed|was killed|pronounced dead|succumbed",
        "alive": r"alive|survived|survives|survivor|living",
    },
    "custody": {
        "in custody": r"arrested|detained|in custody|under arrest|captured|charged",
        "at large": r"at large|on the run|fled|escaped|still sought|being sought|remains? free",
        "released": r"released|freed|bailed|acquitted",
    },
    "plea": {"guilty": r"(?:pleaded |found )?guilty", "not guilty": r"(?:pleaded |found )?not guilty|innocent"},
    "side": {"left": r"left", "right": r"right"},
    "result": {"won": r"won|wins|victory|victorious", "lost": r"lost|loses|defeat(?:ed)?", "drew": r"drew|draw|tied"},
    "state": {"open": r"open|reopened|opened", "closed": r"closed|shut|shuttered"},
    "vote": {"for": r"voted for|in favou?r|approved|passed|adopted", "against": r"voted against|rejected|voted down"},
    "condition": {
        "critical": r"critical(?:ly)?|(?<!not )life-threatening|fighting for (?:his|her|their) li(?:fe|ves)",
        "stable": r"stable|not life-threatening|out of danger",
    },
}
"""Attribute, its members, and the words for each (own list)."""

_PATTERNS = [
    (attribute, member, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for attribute, members in CLOSED_SETS.items()
    for member, words in sorted(members.items(), key=lambda pair: -len(pair[0]))
]
_LONGEST = 400


def other_value(words: str) -> OtherValue:
    """The value of another stated attribute; the first closed set with exactly one member in the words decides."""
    text = " ".join(words.split())
    found: dict[str, list[str]] = {}
    for attribute, member, pattern in _PATTERNS:
        if pattern.search(text[:_LONGEST]):
            found.setdefault(attribute, []).append(member)
    for attribute, members in found.items():
        if len(members) == 1 or attribute == "plea":
            return OtherValue(text=text, attribute=attribute, member=members[0])
    return OtherValue(text=text)
