"""Which office a named person holds, where papers mix up two: "European Commission President", "European Council
President"; "Foreign Minister", "Defence Minister".

Only what stands beside the name is read, and only offices of one sort with a word that tells which of them it is: who
is called president here and chairman there holds two offices.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.find.found import Found
from factcheck.find.lexicon.attributes import Attribute
from factcheck.models import OtherValue

_RANKS = "assistant deputy vice associate lieutenant acting interim"
_PORTFOLIOS = (
    "foreign interior home defence defense finance justice health education transport environment energy agriculture "
    "labour labor trade culture housing prime attorney solicitor inspector"
)
_BODIES = "commission council parliament senate house"
_WHICH = frozenset(f"{_RANKS} {_PORTFOLIOS} {_BODIES}".split())
_STANDING_IN = frozenset(("acting", "interim"))
_SPELLED = {
    "defense": "defence",
    "labor": "labour",
    "vice": "deputy",
    "lieutenant": "deputy",
    "home": "interior",
    "house": "parliament",
    "interim": "acting",
}
"""Two words for one office, in two spellings, translations or countries."""
_HEADS = {
    "president": "president",
    "minister": "minister",
    "secretary": "secretary",
    "commissioner": "commissioner",
    "speaker": "speaker",
    "chairman": "chair",
    "chairwoman": "chair",
    "chair": "chair",
    "governor": "governor",
    "general": "general",
    "leader": "leader",
    "chief": "chief",
    "director": "director",
    "mayor": "mayor",
}
OFFICE = "office as "
OFFICES = tuple(
    Attribute(f"{OFFICE}{head}", "Which office does {thing} hold?", (), thing="{name}", free=True)
    for head in dict.fromkeys(_HEADS.values())
)
"""The sets, one for each sort of office; each person has one member."""

_HEAD = re.compile(rf"\b(?:{'|'.join(_HEADS)})\b", re.IGNORECASE)
_NAME = r"(?:[A-Z][\w'’.-]{0,25} ){1,3}(?P<family>[A-Z][\w'’-]{1,30})"
_BODY = r"(?P<body>(?:[A-Z][\w’'-]{1,20} ?|(?:of|for|and|the) ){1,5}?)"
_AHEAD = re.compile(rf" {_NAME}")
"""A name right behind the office."""
_AHEAD_OF_BODY = re.compile(rf" (?:of|for) (?:the )?{_BODY},? {_NAME}")
_BEHIND = re.compile(
    rf"{_NAME},? (?:who is )?(?:the |its |an? |[\w’'-]{{2,20}}['’]s )?(?P<mods>(?:[\w’'-]{{2,20}} ){{0,5}})$"
)
"""A name before the office, which stands in apposition."""
_OF_BODY = re.compile(rf" of (?:the )?{_BODY}(?=[,.;:]|$)")
_MODS = re.compile(r"(?:[A-Za-z][\w’'-]{1,20} ){0,6}$")
_NOT_NOW = re.compile(
    r"\b(?:former|formerly|ex|then|late|outgoing|incoming|designate|elect|nominee|next|previous|new|candidate|shadow|future|"
    r"ousted|predecessor|successor|counterpart)\b",
    re.IGNORECASE,
)
_EDGE = re.compile(
    r"\b(?:the|a|an|his|her|its|their|as|that|by|to|with|from|when|after|and then|met|told|said|and)\s|['’]s\s"
)
_LEADING = re.compile(
    rf"^.*\b(?!(?:{'|'.join(sorted(_WHICH))}|and|human|services|police|party)\b)[a-z][\w’'-]*\s|^.*\bWhite House\s"
)
"""Words before the office that are no part of it, in small letters as all common words."""
_PARTS = re.compile(r"[a-z]+")
_NOBODY = frozenset("the then it he she they committee caucus party council".split())
_REACH = 90


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an office and its holder stand."""

    head: str
    start: int
    """Of the office's first word."""
    end: int
    """Of its last word, the body's name where it has one behind it."""
    family: tuple[int, int]


def find_offices(text: str) -> Iterator[Found[OtherValue]]:
    """Every office of a named person that the text tells apart from others of its sort."""
    for head in _HEAD.finditer(text):
        place = _place(text, head)
        if place is not None:
            yield from _office(text, place)


def _place(text: str, head: re.Match[str]) -> _Place | None:
    before, after = text[max(0, head.start() - _REACH) : head.start()], text[head.end() : head.end() + _REACH]
    ahead = _AHEAD.match(after) or _AHEAD_OF_BODY.match(after)
    if ahead is not None:
        end = ahead.end("body") if "body" in ahead.groupdict() else 0
        start, family = head.start() - len(_own(before)), ahead.span("family")
        return _Place(head.group(), start, head.end() + end, (head.end() + family[0], head.end() + family[1]))
    behind = _BEHIND.search(before)
    if behind is None:
        return None
    of_body, at = _OF_BODY.match(after), head.start() - len(before)
    start = head.start() - len(_LEADING.sub("", behind["mods"]))
    family = (at + behind.start("family"), at + behind.end("family"))
    return _Place(head.group(), start, head.end() + (of_body.end("body") if of_body else 0), family)


def _own(before: str) -> str:
    """The words of the office before its head."""
    mods = _MODS.search(before)
    words = mods.group() if mods else ""
    cuts = [cut.end() for cut in _EDGE.finditer(words) if not _joins(words, cut)]
    return _LEADING.sub("", words[cuts[-1] if cuts else 0 :])


def _joins(words: str, cut: re.Match[str]) -> bool:
    """An "and" between two portfolios of one office: "Foreign and Trade Minister"."""
    return cut.group().strip() == "and" and bool(_which(words[: cut.start()].split(" ")[-2:][0]))


def _office(text: str, place: _Place) -> Iterator[Found[OtherValue]]:
    office = text[place.start : place.end]
    which = _which(office)
    family = re.sub(r"['’]s$", "", text[slice(*place.family)]).casefold()
    if not which - _STANDING_IN or _NOT_NOW.search(office) or family in _NOBODY:
        return
    attribute = f"{OFFICE}{_HEADS[place.head.casefold()]}: {family}"
    value = OtherValue(text=" ".join(office.split()), attribute=attribute, member=" ".join(sorted(which)))
    start, end = min(place.start, place.family[0]), max(place.end, place.family[1])
    yield Found(start, end, text[start:end], value)


def _which(words: str) -> frozenset[str]:
    """The words that tell the office from others of its sort."""
    return frozenset(_SPELLED.get(word, word) for word in _PARTS.findall(words.casefold()) if word in _WHICH)
