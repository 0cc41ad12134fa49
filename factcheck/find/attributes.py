"""Stated attributes that take one of a few values: which weapon, which side of the body, arrested or at large.

In real news about half of what conflicts is no date, figure or name. What belongs to a closed set can be read and
compared by rules; two members of one set cannot both hold of one subject at one time, unless one holds the other ("a
gun" and "a pistol").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.find.found import Found
from factcheck.find.lexicon.accounts import ACCOUNTS
from factcheck.find.lexicon.attributes import ATTRIBUTES, Attribute, Member
from factcheck.find.numbered import NUMBERED_QUESTIONS, TALLY, find_numbered
from factcheck.models import OtherValue

_REACH = 110
"""Characters on each side of the words in which a cue makes them an attribute of what happened."""
_SENTENCE_END = re.compile(
    r"(?<!\bCapt)(?<!\b(?:Mr|Ms|Dr|St|Lt))(?<!\b(?:Mrs|Sgt|Gen|Col|Maj|Rev))(?<!\b[A-Z])[.!?](?=\s)|\n"
)
_LONGEST = 400
"""Characters of a quote in which a member is looked for where a reader gave the words."""


TALLY_REACH = 45
"""Characters on each side of two numbers in which a word of voting makes them a tally."""
_NUMBERS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()
    )
}
_NUMBER = rf"\d{{1,3}}|{'|'.join(_NUMBERS)}"
_TALLY = re.compile(
    rf"(?<![\w.$£€-])(?P<for>{_NUMBER})(?: votes)?(?:-to-| ?[-–] ?| to | for and | votes to )"
    rf"(?P<against>{_NUMBER})\b(?![-\w.,]*\d)"
    r"(?! (?:years?|months?|weeks?|days?|hours?|minutes?|per ?cent|%|goals?|points?|people|miles|km))",
    re.IGNORECASE,
)
_VOTING = re.compile(
    r"\b(?:vot(?:e[ds]?|ing)|majority|split|motion|ballot|ruled|ruling|jur(?:y|ors)|verdict)\b", re.IGNORECASE
)


_NO_TALLY = re.compile(r"\b(?:pages?|chapters?|verses?|sections?|articles?|sentenced to|between|from) $", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Compiled:
    attribute: Attribute
    cue: re.Pattern[str] | None
    bar: re.Pattern[str] | None
    words: re.Pattern[str]
    members: tuple[Member, ...]


def _compile(attribute: Attribute) -> _Compiled:
    words = "|".join(f"(?P<m{at}>{member.words})" for at, member in enumerate(attribute.members))
    cue = re.compile(rf"\b(?:{attribute.cue})", re.IGNORECASE) if attribute.cue else None
    bar = re.compile(rf"\b(?:{attribute.bar})", re.IGNORECASE) if attribute.bar else None
    return _Compiled(attribute, cue, bar, re.compile(rf"\b(?:{words})\b", re.IGNORECASE), attribute.members)


_ALL = (*ATTRIBUTES, *ACCOUNTS)
_COMPILED = tuple(_compile(attribute) for attribute in _ALL)
_PARENTS = {(one.name, member.name): member.within for one in _ALL for member in one.members}
_QUESTIONS = {one.name: one.question for one in _ALL} | {TALLY: "How did the vote go?"} | NUMBERED_QUESTIONS
_COURSES = {one.name: one.course for one in _ALL if one.course}
_CHANGING = frozenset(one.name for one in _ALL if one.changes)


def find_attributes(text: str) -> list[Found[OtherValue]]:
    """Every stated attribute of `text`, in order of its start; of one attribute they do not overlap."""
    found = [*_tallies(text), *find_numbered(text)]
    found += [hit for compiled in _COMPILED if not compiled.attribute.named for hit in _hits(compiled, text)]
    return sorted(found, key=lambda hit: (hit.start, hit.end, hit.value.attribute))


def attribute_value(words: str) -> OtherValue:
    """The value of words that a reader named as an attribute; the first set with exactly one member in them decides."""
    text = " ".join(words.split())
    for compiled in _COMPILED:
        members = {_member(compiled, match) for match in compiled.words.finditer(text[:_LONGEST])}
        if len(members) == 1:
            return OtherValue(text=text, attribute=compiled.attribute.name, member=members.pop())
    return OtherValue(text=text)


def question_of(value: OtherValue) -> str:
    """The question that a member of a closed set answers."""
    return _QUESTIONS.get(value.attribute, "What is said of it?")


def is_numbered(value: OtherValue) -> bool:
    """The members of the set are numbers: a score, a tally, how many children."""
    return value.attribute == TALLY or value.attribute in NUMBERED_QUESTIONS


def changes(value: OtherValue) -> bool:
    """What the value is of changes while a story goes on."""
    return value.attribute in _CHANGING


def supersedes(early: OtherValue, late: OtherValue) -> bool:
    """What was so can have become what a later source gives: who was at large is arrested, not the other way round."""
    course = _COURSES.get(early.attribute, ())
    return not course or (early.member, late.member) in course


def compatible(left: OtherValue, right: OtherValue) -> bool:
    """The members are one, or one holds the other ("a gun", "a pistol")."""
    ours, theirs = _lineage(left), _lineage(right)
    return left.member in theirs or right.member in ours


def is_generic(value: OtherValue) -> bool:
    """The member only holds others, and says nothing that another could be at odds with."""
    return (value.attribute, value.member) in _PARENTS and value.member in {
        within for (attribute, _), within in _PARENTS.items() if attribute == value.attribute
    }


def _lineage(value: OtherValue) -> Sequence[str]:
    """The member, what holds it, and what holds that."""
    line = [value.member]
    while within := _PARENTS.get((value.attribute, line[-1]), ""):
        line.append(within)
    return line


def _tallies(text: str) -> Iterator[Found[OtherValue]]:
    """Votes for and against: "6-3", "five votes to four"."""
    for match in _TALLY.finditer(text):
        before, after = _around(text, match)
        numbers = [_number(match.group(side)) for side in ("for", "against")]
        near = f"{before[-TALLY_REACH:]}{match.group()}{after[:TALLY_REACH]}"
        if None in numbers or not _VOTING.search(near) or _NO_TALLY.search(before[-TALLY_REACH:]):
            continue
        value = OtherValue(text=match.group(), attribute=TALLY, member="-".join(map(str, numbers)))
        yield Found(match.start(), match.end(), match.group(), value)


def _number(words: str) -> int | None:
    return int(words) if words.isdigit() else _NUMBERS.get(words.casefold())


def _hits(compiled: _Compiled, text: str) -> Iterator[Found[OtherValue]]:
    for match in compiled.words.finditer(text):
        before, after = _around(text, match)
        if compiled.cue and not (compiled.cue.search(before) or compiled.cue.search(after)):
            continue
        if compiled.bar and compiled.bar.search(f"{before}{match.group()}{after}"):
            continue
        value = OtherValue(text=match.group(), attribute=compiled.attribute.name, member=_member(compiled, match))
        yield Found(match.start(), match.end(), match.group(), value)


def _around(text: str, match: re.Match[str]) -> tuple[str, str]:
    """The words of the same sentence on both sides, no further than `_REACH`."""
    before, after = text[max(0, match.start() - _REACH) : match.start()], text[match.end() : match.end() + _REACH]
    stops = [stop.end() for stop in _SENTENCE_END.finditer(before)]
    stop = _SENTENCE_END.search(after)
    return before[stops[-1] if stops else 0 :], after[: stop.start() if stop else len(after)]


def _member(compiled: _Compiled, match: re.Match[str]) -> str:
    at = next(at for at in range(len(compiled.members)) if match.group(f"m{at}") is not None)
    return compiled.members[at].name
