"""With which beginnings of words the matches of a pattern begin: it need be tried nowhere else in a text."""

from __future__ import annotations

import re
from typing import NamedTuple

LETTERS = 4
"""Letters of a word by which it is looked up; all of them where it has fewer."""
ANY_WORD, ANY_CAPITAL = "", "\1"
"""Stand among the beginnings for every word, and for every word with a capital."""

_EDGE, _SOME_LETTER, _SOME_CAPITAL = "\b", "\0", ANY_CAPITAL
"""Stand for an edge of a word, any letter or digit, and any capital among the characters of a beginning."""
_ENOUGH = LETTERS + 2
"""Characters, edges among them, after which no more of a beginning has to be known."""
_QUANTIFIER = re.compile(r"(?:([?*+])|\{(\d*)(?:,(\d*))?\})[?+]?")
_GROUP = re.compile(r"\((?:\?(?:P<\w+>|[a-z]*(?:-[a-z]+)?:))?(?!\?)")
_LOOK = re.compile(r"\(\?<?[=!]")
_NO_LETTER = r"(?!\w)"
_CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)
_OF_LETTERS = re.compile(r"\[(?:\\[wd]|\w-\w|\w)+\]")
_OF_FEW = re.compile(r"\[(-?[^\]\\^-]*-?)\]")
_BORDER = re.compile(rf"\\.|{_CLASS.pattern}|[()|]", re.DOTALL)
_WORD = re.compile(rf"\w{{1,{LETTERS}}}")


class _Beginning(NamedTuple):
    """What a match begins with, in lower case, as far as it is known."""

    text: str = ""
    known: bool = True
    """What follows in the pattern follows here too; else anything may."""


_Beginnings = frozenset[_Beginning]
_NOTHING = frozenset((_Beginning(),))
_ANYTHING = frozenset((_Beginning(known=False),))


def openings(pattern: str) -> frozenset[str] | None:
    """The beginnings of words, in lower case, with one of which every match begins: `LETTERS` letters of a word or
    the whole of a shorter one. None where a match may begin elsewhere than a word does.

    Args:
        pattern: As `re` reads it where it ignores case, without flags at its start.
    """
    found = {_opening(beginning.text) for beginning in _Reader(pattern).either()}
    return None if None in found else frozenset(word for word in found if word is not None)


def alternatives(pattern: str) -> list[str]:
    """The patterns of which one has to match, where the whole is no more than a choice."""
    reader = _Reader(pattern)
    found, begun = [], 0
    while True:
        reader.pass_over()
        found.append(pattern[begun : reader.at])
        if reader.at >= len(pattern):
            return found
        reader.at = begun = reader.at + 1


def _opening(text: str) -> str | None:
    letters = text.lstrip(_EDGE)
    first, word = letters[:1], _WORD.match(letters)
    if letters == text or not (word or first in (_SOME_LETTER, _SOME_CAPITAL)):
        return None
    if word is None:
        return ANY_CAPITAL if first == _SOME_CAPITAL else ANY_WORD
    ended = letters[word.end() : word.end() + 1] not in ("", _SOME_LETTER, _SOME_CAPITAL)
    return word.group() if ended or len(word.group()) == LETTERS else ANY_WORD


class _Reader:
    """Reads a pattern as far as its beginnings go."""

    def __init__(self, pattern: str) -> None:
        self.pattern, self.at = pattern, 0
        self.minds_case = False

    def either(self) -> _Beginnings:
        """The beginnings of all alternatives, up to the end of the group."""
        found = self._sequence()
        while self._next() == "|":
            self.at += 1
            found |= self._sequence()
        return found

    def _next(self) -> str:
        return self.pattern[self.at : self.at + 1]

    def _sequence(self) -> _Beginnings:
        found = _NOTHING
        while self._next() not in ("", "|", ")"):
            if not any(one.known for one in found):
                self.pass_over()
                break
            found = _joined(found, self._piece())
        return found

    def pass_over(self) -> None:
        """Goes on to the end of the alternative."""
        depth = 0
        while (border := _BORDER.search(self.pattern, self.at)) is not None:
            if depth == 0 and border.group() in ("|", ")"):
                self.at = border.start()
                return
            depth += {"(": 1, ")": -1}.get(border.group(), 0)
            self.at = border.end()
        self.at = len(self.pattern)

    def _piece(self) -> _Beginnings:
        """One character, class or group, as often as it may stand."""
        once = self._atom()
        often = _QUANTIFIER.match(self.pattern, self.at)
        if often is None:
            return once
        self.at = often.end()
        sign, least, most = often.groups()
        found = once if sign == "?" or most == "1" else frozenset(_Beginning(one.text, known=False) for one in once)
        return found | _NOTHING if sign in ("?", "*") or least in ("", "0") else found

    def _atom(self) -> _Beginnings:
        match self._next():
            case "(":
                return self._group()
            case "[":
                return self._class()
            case "\\":
                self.at += 2
                return _escaped(self.pattern[self.at - 1])
            case char:
                self.at += 1
                return _ANYTHING if char == "." else _NOTHING if char in "^$" else _exactly(char.lower())

    def _group(self) -> _Beginnings:
        begun, minded = self.at, self.minds_case
        look = _LOOK.match(self.pattern, begun)
        opened = look or _GROUP.match(self.pattern, begun)
        self.at = opened.end() if opened else begun + 1
        self.minds_case = minded or self.pattern.startswith("(?-i:", begun)
        inner = self.either() if opened else _ANYTHING
        if not opened:
            self.pass_over()
        self.at, self.minds_case = self.at + 1, minded
        if look is None:
            return inner
        return _exactly(_EDGE) if self.pattern[begun : self.at] == _NO_LETTER else _NOTHING

    def _class(self) -> _Beginnings:
        whole = _CLASS.match(self.pattern, self.at)
        self.at = whole.end() if whole else len(self.pattern)
        within = whole.group() if whole else ""
        if within == "[A-Z]" and self.minds_case:
            return _exactly(_SOME_CAPITAL)
        few = _OF_FEW.fullmatch(within)
        if few:
            return frozenset(map(_Beginning, few.group(1).lower()))
        return _exactly(_SOME_LETTER) if _OF_LETTERS.fullmatch(within) else _ANYTHING


def _exactly(char: str) -> _Beginnings:
    return frozenset((_Beginning(char),))


def _escaped(char: str) -> _Beginnings:
    if char in "sW":
        return frozenset((_Beginning(_EDGE, known=False),))
    if char in "wd":
        return _exactly(_SOME_LETTER)
    return _exactly(_EDGE) if char == "b" else _ANYTHING if char.isalnum() else _exactly(char)


def _joined(starts: _Beginnings, ends: _Beginnings) -> _Beginnings:
    whole = {start for start in starts if not start.known}
    for start in starts - whole:
        for end in ends:
            text = start.text + end.text
            whole.add(_Beginning(text, end.known and len(text) < _ENOUGH))
    return frozenset(whole)
