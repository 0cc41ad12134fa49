"""Which of many that bear a number: platform 3, Route 9, Terminal 2, the 400 block; the numbers are no amounts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.find.found import Found
from factcheck.find.lexicon.attributes import Attribute
from factcheck.models import OtherValue

_ONE = frozenset(("flight", "runway", "mine shaft", "reactor", "cell block"))
"""Of these a story tells of one: its sentences need share nothing besides."""


def _designation(thing: str, question: str) -> Attribute:
    return Attribute(f"number of the {thing}", question, (), shares=0 if thing in _ONE else 1, sort="place")


_WORDS = {
    "platform": r"[Pp]latform (?P<{}>\d{{1,2}})",
    "road": r"(?:(?:[Rr]oute|[Hh]ighway|[Ii]nterstate|US|State Road|Autobahn|[Mm]otorway)[ -]?|the (?=[AMBN]\d))"
    r"(?P<{}>[A-Z]?\d{{1,4}})",
    "terminal": r"[Tt]erminal (?P<{}>\d|[A-F]\b)",
    "gate": r"[Gg]ate (?P<{}>[A-H]?\d{{1,3}}[A-H]?)",
    "room": r"[Rr]oom (?P<{}>\d{{1,4}})",
    "flight": r"[Ff]light (?P<{}>[A-Z0-9]{{0,3}} ?\d{{1,4}})",
    "junction": r"(?:[Jj]unction|[Ee]xit) (?P<{}>\d{{1,3}}[A-C]?)",
    "pier": r"[Pp]ier (?P<{}>\d{{1,3}})",
    "cell block": r"(?:[Cc]ell )?[Bb]lock (?P<{}>[A-H]|\d{{1,2}})",
    "cell": r"[Cc]ell (?P<{}>\d{{1,4}})",
    "runway": r"[Rr]unway (?P<{}>\d{{1,2}}[LRC]?)",
    "mine shaft": r"[Ss]haft (?P<{}>(?:No\.? ?)?\d{{1,2}})",
    "reactor": r"[Rr]eactor (?P<{}>(?:No\.? ?)?\d{{1,2}})",
    "lane": r"[Ll]ane (?P<{}>\d)",
    "courtroom": r"(?:[Cc]ourtroom|[Cc]ourt [Nn]o\.?|[Cc]ourt) (?P<{}>\d{{1,2}})",
    "shirt": r"(?:[Nn]umber|[Nn]o\.) (?P<{}>\d{{1,2}}) (?:shirt|jersey)",
    "street block": r"(?P<{}>\d{{2,5}})[- ][Bb]lock of",
}
"""Each with the place of its number; what bears a number and stands in a story once (own list)."""
_NAMES = tuple(_WORDS)
_PATTERN = re.compile(
    r"\b(?:"
    + "|".join(words.format(f"n{at}") for at, words in enumerate(_WORDS.values()))
    + r")(?![\w%]|[.,]\d| (?:met(?:re|er)|feet|foot|mile|inch|kilomet|cm\b|m\b|km\b))"
)
_TRAVELLED = re.compile(r"\b(?:on|along|down|off|left|leaving|blocked|closed|up)\s(?:the\s)?$")
"""Before a road that something is on; others are only near it."""
DESIGNATIONS = tuple(_designation(name, f"What was the number of the {name}?") for name in _NAMES)
"""The sets, whose members are numbers."""


def find_designations(text: str) -> Iterator[Found[OtherValue]]:
    """What bears a number, in order of the text."""
    for match in _PATTERN.finditer(text):
        at = next(at for at in range(len(_NAMES)) if match.group(f"n{at}") is not None)
        if _NAMES[at] == "road" and not _TRAVELLED.search(text[max(0, match.start() - 20) : match.start()]):
            continue
        number = re.sub(r"[Nn]o\.? ?", "", match.group(f"n{at}")).replace(" ", "").upper()
        value = OtherValue(text=match.group(), attribute=DESIGNATIONS[at].name, member=number)
        yield Found(match.start(), match.end(), match.group(), value)
