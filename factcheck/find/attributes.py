"""Stated attributes that take one of a few values: which weapon, which side of the body, arrested or at large.

In real news about half of what conflicts is no date, figure or name. What belongs to a closed set can be read and
compared by rules; two members of one set cannot both hold of one subject at one time, unless one holds the other ("a
gun" and "a pistol").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.find.attempts import ATTEMPTS, find_attempts
from factcheck.find.departures import DEPARTURES, find_departures
from factcheck.find.designations import DESIGNATIONS, find_designations
from factcheck.find.found import Found
from factcheck.find.lexicon.accidents import ACCIDENTS
from factcheck.find.lexicon.accounts import ACCOUNTS
from factcheck.find.lexicon.attributes import ATTRIBUTES, Attribute, Member
from factcheck.find.lexicon.fates import FATES
from factcheck.find.lexicon.persons import PERSONS
from factcheck.find.lexicon.settings import SETTINGS
from factcheck.find.lexicon.whereabouts import WHEREABOUTS
from factcheck.find.named import NAMED, find_named
from factcheck.find.numbered import NUMBERED, TALLY, find_numbered
from factcheck.find.offices import OFFICES, find_offices
from factcheck.find.sieve import Openings
from factcheck.models import OtherValue

_REACH = 110
"""Characters on each side of the words in which a cue makes them an attribute of what happened."""
_SENTENCE_END = re.compile(
    r"(?<!\bCapt)(?<!\b(?:Mr|Ms|Dr|St|Lt))(?<!\b(?:Mrs|Sgt|Gen|Col|Maj|Rev))(?<!\b[A-Z])[.!?](?=\s)|\n"
)
UNREAL_REACH = 40
"""Characters before the words in which what makes them no account of anything is looked for."""
_LONGEST = 400
"""Characters of a quote in which a member is looked for where a reader gave the words."""
_PASSING = 5
"""Words of which one is a member and the others say more about it; among more it stands in passing."""


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
    thing: re.Pattern[str] | None


_NAME = r"(?-i:(?:[A-Z][\w'’-]{1,30} ){0,2}[A-Z][\w'’-]{1,30})"
_NO_NAME = frozenset(
    "the a an his her their its but and when as mr mrs ms dr he she they it who this that there"
    " monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december".split()
)


def _framed(attribute: Attribute) -> str:
    """The members' words, each in groups of its own, wherever the frame has a place for them."""
    pieces = (attribute.frame or "{one}").split("{one}")
    filled = pieces[0]
    for place, piece in enumerate(pieces[1:]):
        words = "|".join(f"(?P<m{at}_{place}>{member.words})" for at, member in enumerate(attribute.members))
        filled += f"(?:{words}){piece}"
    return filled


def _compile(attribute: Attribute) -> _Compiled:
    words = _framed(attribute)
    words = words.replace("{thing}", f"(?:{attribute.thing})").replace("{name}", _NAME)
    cue = re.compile(rf"\b(?:{attribute.cue})", re.IGNORECASE) if attribute.cue else None
    bar = re.compile(rf"\b(?:{attribute.bar})", re.IGNORECASE) if attribute.bar else None
    thing = re.compile(rf"\b(?:{attribute.thing.replace('{name}', _NAME)})", re.IGNORECASE) if attribute.thing else None
    pattern = re.compile(rf"\b(?:{words})(?!\w)", re.IGNORECASE)
    return _Compiled(attribute, cue, bar, pattern, attribute.members, thing)


_ALL = (*ATTRIBUTES, *ACCOUNTS, *FATES, *PERSONS, *WHEREABOUTS, *ACCIDENTS, *SETTINGS)
_COMPILED = tuple(_compile(attribute) for attribute in _ALL)
_FOUND = tuple(compiled for compiled in _COMPILED if not compiled.attribute.named)
_WORDS = tuple(compiled.words for compiled in _FOUND)
_OPENINGS = Openings([words.pattern for words in _WORDS])
_PARENTS = {(one.name, member.name): member.within for one in _ALL for member in one.members}
_SETS = {
    one.name: one
    for one in sorted(
        (*_ALL, *NUMBERED, *DESIGNATIONS, *NAMED, *ATTEMPTS, *OFFICES, *DEPARTURES), key=lambda one: not one.named
    )
}
_NUMBERED = frozenset(one.name for one in NUMBERED)
_OF = ": "
"""Stands between a set's name and the thing that it is of."""


def closed_set(name: str) -> Attribute:
    """The set that a value's attribute names, whatever the thing that it is of."""
    return _SETS[name.partition(_OF)[0]]


def find_attributes(text: str) -> list[Found[OtherValue]]:
    """Every stated attribute of `text`, in order of its start; of one attribute they do not overlap.

    The same words state one thing: that of the first of the tables.
    """
    found = [
        *_tallies(text),
        *find_numbered(text),
        *find_designations(text),
        *find_named(text),
        *find_attempts(text),
        *find_offices(text),
        *find_departures(text),
    ]
    found += [hit for at, matches in sorted(_matches(text).items()) for hit in _hits(_FOUND[at], matches, text)]
    of_span = {(hit.start, hit.end): hit for hit in reversed(found)}
    return sorted(of_span.values(), key=lambda hit: (hit.start, hit.end))


def attribute_value(words: str) -> OtherValue:
    """The value of words that a reader named as an attribute; the first set with exactly one member in them decides.

    Of many words a member is said in passing: "any inquiry tied to the race" is no draw.
    """
    text = " ".join(words.split())
    for compiled in _COMPILED:
        if compiled.thing is not None:
            continue
        found = list(compiled.words.finditer(text[:_LONGEST]))
        members = {_member(compiled, match) for match in found}
        if len(members) == 1 and _PASSING * sum(len(match.group().split()) for match in found) >= len(text.split()):
            return OtherValue(text=text, attribute=compiled.attribute.name, member=members.pop())
    return OtherValue(text=text)


def question_of(value: OtherValue) -> str:
    """The question that a member of a closed set answers."""
    name, _, thing = value.attribute.partition(_OF)
    if name not in _SETS:
        return "What is said of it?"
    asked = _SETS[name]
    return asked.question.replace("{thing}", thing.title() if asked.thing == "{name}" else thing)


def sort_of(value: OtherValue) -> str:
    """Whether the value is a place, a name or another thing."""
    return closed_set(value.attribute).sort if value.attribute else "other"


def is_numbered(value: OtherValue) -> bool:
    """The members of the set are numbers: a score, a tally, how many children."""
    return value.attribute in _NUMBERED


def changes(value: OtherValue) -> bool:
    """What the value is of changes while a story goes on."""
    return value.attribute != "" and closed_set(value.attribute).changes


def supersedes(early: OtherValue, late: OtherValue) -> bool:
    """What was so can have become what a later source gives: who was at large is arrested, not the other way round."""
    course = closed_set(early.attribute).course if early.attribute else ()
    return not course or (early.member, late.member) in course


def compatible(left: OtherValue, right: OtherValue) -> bool:
    """The members are one, or one holds the other ("a gun", "a pistol"); of names one is a part of the other."""
    if left.attribute and closed_set(left.attribute).free:
        ours, theirs = (frozenset(re.findall(r"\w+", value.member)) for value in (left, right))
        return ours <= theirs or theirs <= ours
    lines = _lineage(left), _lineage(right)
    return left.member in lines[1] or right.member in lines[0]


def is_generic(value: OtherValue) -> bool:
    """The member only holds others, and says nothing that another could be at odds with."""
    name = value.attribute.partition(_OF)[0]
    return (name, value.member) in _PARENTS and value.member in {
        within for (attribute, _), within in _PARENTS.items() if attribute == name
    }


def _lineage(value: OtherValue) -> Sequence[str]:
    """The member, what holds it, and what holds that."""
    line = [value.member]
    name = value.attribute.partition(_OF)[0]
    while within := _PARENTS.get((name, line[-1]), ""):
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


_UNREAL = re.compile(
    r"\b(?:not|never|no|nor|nobody|without|denie[sd]|if|whether|unless|would|could|might|may|should|must|will|"
    r"to(?! be\b)|"
    r"wanted|threat\w*|rather than|instead of|until|before)\s(?:[\w'’-]+\s){0,3}$|n['’]t\s(?:[\w'’-]+\s){0,3}$",
    re.IGNORECASE,
)
"""Before words that then tell of nothing that came about."""


def _matches(text: str) -> dict[int, list[re.Match[str]]]:
    """The words of each set that stand in the text, by the place of the set; of one set they do not overlap."""
    matches = {at: list(_WORDS[at].finditer(text)) for at in _OPENINGS.anywhere}
    for start, places in _OPENINGS.within(text):
        for at in places:
            match = _WORDS[at].match(text, start)
            if match is not None and not (at in matches and start < matches[at][-1].end()):
                matches.setdefault(at, []).append(match)
    return matches


def _hits(compiled: _Compiled, matches: Sequence[re.Match[str]], text: str) -> Iterator[Found[OtherValue]]:
    for match in matches:
        before, after = _around(text, match)
        sentence = f"{before}{match.group()}{after}"
        if compiled.cue and not compiled.cue.search(
            sentence if compiled.attribute.cued_within else f"{before}\n{after}"
        ):
            continue
        if compiled.bar and compiled.bar.search(sentence):
            continue
        if compiled.attribute.flat and _UNREAL.search(before[-UNREAL_REACH:]):
            continue
        thing = _thing(compiled, match.group())
        if thing is None:
            continue
        value = OtherValue(text=match.group(), attribute=thing, member=_member(compiled, match))
        yield Found(match.start(), match.end(), match.group(), value)


def _thing(compiled: _Compiled, words: str) -> str | None:
    """The set's name with what it is of, which the words hold; None where they hold none that has a name."""
    if compiled.thing is None:
        return compiled.attribute.name
    found = [hit.group().casefold() for hit in compiled.thing.finditer(words)]
    if compiled.attribute.thing == "{name}":
        found = [family for name in found if (family := name.split()[-1]) not in _NO_NAME][:1]
    kept = " ".join(dict.fromkeys(found))
    return f"{compiled.attribute.name}{_OF}{kept}" if kept else None


def _around(text: str, match: re.Match[str]) -> tuple[str, str]:
    """The words of the same sentence on both sides, no further than `_REACH`."""
    before, after = text[max(0, match.start() - _REACH) : match.start()], text[match.end() : match.end() + _REACH]
    stops = [stop.end() for stop in _SENTENCE_END.finditer(before)]
    stop = _SENTENCE_END.search(after)
    return before[stops[-1] if stops else 0 :], after[: stop.start() if stop else len(after)]


def _member(compiled: _Compiled, match: re.Match[str]) -> str:
    group = next(name for name, words in match.groupdict().items() if words is not None)
    return compiled.members[int(group[1:].partition("_")[0])].name
