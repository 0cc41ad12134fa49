"""What was done, and what was only tried: "wrested the soldier's rifle away", "tried to grab her weapon".

A sentence that says that somebody tried tells that he did not succeed, unless the source says so elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.find.found import Found
from factcheck.find.lexicon.attempts import DEEDS, Deed
from factcheck.find.lexicon.attributes import Attribute
from factcheck.find.sieve import Sieve
from factcheck.models import OtherValue

ATTEMPT = "done or only tried"
TRIED, DONE = "only tried", "done"
ATTEMPTS = (Attribute(ATTEMPT, "Was this done or only tried: {thing}?", ()),)
"""The set, of which each deed has one."""

_TRYING = (
    r"(?:tr(?:y|ies|ied|ying) to|attempt(?:s|ed|ing)? to|(?:fail(?:s|ed|ing)?|struggl(?:ed|ing)|unable) to|"
    r"(?:not|n['’]t|never) (?:able to|manage(?:d)? to|succeed(?:ed)? in)|(?:bid|attempt|effort) to|"
    r"without (?:managing|being able) to)"
)
_OWNER = (
    r"(?:soldier|servicewom[ae]n|servicem[ae]n|officer|police(?:wo)?man|constable|guard|trooper|deputy|ranger|agent|"
    r"gendarme|marine|warder|jailer|patrol|sentry)"
)
_OWNED = rf"(?:(?:the |a |an |one |her |his |their )?(?:female |male |police |security |prison )?{_OWNER}s?['’]s? "
_OF_OWNER = rf"(?:of|from) (?:the |a |an |one )?(?:female |male |police |security |prison )?{_OWNER}"
_GAP = r"(?:[\w'’-]{1,20} ){0,3}?"
_NAME = r"(?-i:(?:[A-Z][\w'’-]{1,30} ){0,3}(?P<who>[A-Z][\w'’-]{1,30}))"
_NOBODY = frozenset("he she they it who police two three four the".split())
_ESCAPE_TRIED = rf"{_NAME},? (?:who )?(?:had |has |have )?(?:then )?{_TRYING} (?:escape|flee|break out) (?:from|of)\b"
_ESCAPE_DONE = (
    rf"{_NAME},? (?:who )?(?:had |has |have )?(?:then |later )?(?:escaped from|broke out of|broken out of|fled from)\b"
)
_ASSAULT = re.compile(
    rf"\b(?:attack|tackl|knock|overpower|grab|hold|held|assault|struggl|pounc|floor|threaten)\w*\b[^.;]{{0,60}}\b{_OWNER}\b",
    re.IGNORECASE,
)
"""Whose weapon "her" or "his" weapon is."""
_NOT_DONE = re.compile(
    r"\b(?:not|never|no|nobody|without|denie[sd]|deny\w*|if|whether|unless|would|could|might|may|should|must|will|to|"
    r"accus\w+|suspected|alleg\w+|fear\w*|threat\w*|plan\w*|plot\w*|of|from|before|tried|try\w*|attempt\w*|fail\w*|able|"
    r"unable|succeed\w*|manage\w*|bid)\b(?:[^.;,]{0,30})$|n['’]t\b[^.;,]{0,30}$",
    re.IGNORECASE,
)
"""Before a verb in the past that then tells of nothing done."""
_SUCCEEDED = re.compile(
    r"^[^.;]{0,90}\b(?:(?:and|but|before|then) (?:\w+ )?(?:succeed\w*|managed|did so)|finally|eventually)\b",
    re.IGNORECASE,
)
_OTHER_TIME = re.compile(
    r"\b(?:in (?:19|20)\d\d|last (?:year|month)|years? (?:ago|earlier|before)|earlier|previous(?:ly)?|once|again|"
    r"another|second|similar|would-be|rumou?rs?)\b",
    re.IGNORECASE,
)
_AROUND = 110
_CLAUSE = re.compile(r"[.;:!?]\s|\n|,\s(?:but|who|which|while)\b")


def _tried_of(deed: Deed) -> str:
    return rf"{_TRYING} (?:[\w'’-]{{1,15}} )?(?:[^.;:,]{{3,50}} and )?(?:{deed.base}) {_object(deed)}"


def _done_of(deed: Deed) -> str:
    return (
        rf"(?:{deed.past}|{deed.gerund}) {_object(deed)}"
        rf"|{_object(deed)} (?:was|were|had been|has been) (?:{deed.past})\b"
    )


def _object(deed: Deed) -> str:
    things = rf"(?:{deed.things})"
    if not deed.owned:
        return rf"(?:the|an?|his|her|their|its) {_GAP}(?P<thingN>{things})s?\b"
    return (
        rf"(?:(?:away )?{_OWNED}{_GAP}{things})\b|(?:away )?(?:the|a|his|her|their) {_GAP}{things} {_OF_OWNER}\b|"
        rf"(?:away )?(?P<bareN>(?:her|his|their) {_GAP}{things}))\b"
    )


def _numbered(pattern: str) -> re.Pattern[str]:
    """The pattern with groups of names of their own."""
    pieces = re.split(r"(?<=\(\?P<)(thing|bare)N>", pattern)
    filled = pieces[0]
    for at, (name, rest) in enumerate(zip(pieces[1::2], pieces[2::2], strict=True)):
        filled += f"{name}{at}>{rest}"
    return re.compile(rf"\b(?:{filled})", re.IGNORECASE)


_PATTERNS = tuple((deed, TRIED, _numbered(_tried_of(deed))) for deed in DEEDS) + tuple(
    (deed, DONE, _numbered(_done_of(deed))) for deed in DEEDS
)
_ESCAPES = (
    (TRIED, re.compile(rf"\b{_ESCAPE_TRIED}", re.IGNORECASE)),
    (DONE, re.compile(rf"\b{_ESCAPE_DONE}", re.IGNORECASE)),
)
_SIEVE = Sieve([rf"\b(?:{deed.things})s?\b" for deed, _, _ in _PATTERNS])


def find_attempts(text: str) -> Iterator[Found[OtherValue]]:
    """Every deed of the list that the text tells as done, or as only tried."""
    for deed, member, pattern in map(_PATTERNS.__getitem__, _SIEVE.passed(text)):
        for match in pattern.finditer(text):
            before, after = _clause(text, match)
            groups = [words for words in match.groupdict().items() if words[1]]
            thing = next((words.casefold() for name, words in groups if name.startswith("thing")), "")
            bare = any(name.startswith("bare") for name, _ in groups)
            if _tells(member, before, after) and not (bare and not _ASSAULT.search(f"{before}{match.group()}")):
                yield _found(match, deed.name.replace("{thing}", thing), member)
    for member, pattern in _ESCAPES:
        for match in pattern.finditer(text):
            who = match["who"].casefold()
            if who not in _NOBODY and _tells(member, "", _clause(text, match)[1]):
                yield _found(match, f"the escape of {who}", member)


def _tells(member: str, before: str, after: str) -> bool:
    if _OTHER_TIME.search(before) or _OTHER_TIME.search(after):
        return False
    return not (_SUCCEEDED.search(after) if member == TRIED else _NOT_DONE.search(before))


def _clause(text: str, match: re.Match[str]) -> tuple[str, str]:
    before, after = text[max(0, match.start() - _AROUND) : match.start()], text[match.end() : match.end() + _AROUND]
    cuts = [cut.end() for cut in _CLAUSE.finditer(before)]
    end = re.search(r"[.;:!?]\s|\n", after)
    return before[cuts[-1] if cuts else 0 :], after[: end.start() if end else len(after)]


def _found(match: re.Match[str], thing: str, member: str) -> Found[OtherValue]:
    words = match.group()
    value = OtherValue(text=" ".join(words.split()), attribute=f"{ATTEMPT}: {thing}", member=member)
    return Found(match.start(), match.end(), words, value)
