"""Stretches between quotation marks: straight, typographic, mixed, nested, unclosed, over several paragraphs."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from factcheck.find.paragraphs import Span, paragraphs
from factcheck.find.quote_marks import MARK, Family, SingleMarks, Surroundings, angle_role, double_role
from factcheck.find.verbs import REPORTING

_DEEPEST = 3
_FEWEST_SPOKEN = 6
"""A quoted stretch of fewer words may be a scare quote; a longer one is somebody's words."""
_REACH = 240
"""How far from a quoted word its speaker's verb may stand, in characters."""
_WORD = re.compile(r"[A-Za-z]+")
_STOP = re.compile(r"[.!?…](?=\s)|\n")
_NAMING = re.compile(
    r"(?:so[- ]called|known as|dubbed|nicknamed|codenamed|entitled|titled|called|named|labelled|"
    r"(?:the|a|an|its|his|her|their) (?:[a-z]{1,20} ){0,3}(?:word|term|phrase|name|title|heading|headline|slogan|album|"
    r"song|film|book|novel|play|single|track|series|show|movie|poem|essay|painting|exhibition|column|episode|memoir|"
    r"hashtag)s?)"
    r"(?:\s(?:the|a|an))?[\s,]*$",
    re.IGNORECASE,
)
_LOST_CLOSE = re.compile(
    r"[,?!]\s(?=(?:he|she|they|[A-Z][\w’'-]{1,30}(?:\s[A-Z][\w’'-]{1,30}){0,2})\s"
    r"(?:said|says|told|added|asked|wrote)\b)"
)
_SPEECH = frozenset(
    form for form, known in REPORTING.items() if not known.verb.frames <= frozenset("tesu")
) - frozenset(
    """read reads reading start starts started begin begins began put puts putting post posts report
    reports find finds found show shows""".split()
)


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words between quotation marks; `text[start:end] == quote`."""

    start: int
    """Where the opening mark stands."""
    end: int
    """After the closing mark; where the mark was lost, after the last word that can belong to it."""
    words_start: int
    """Where the words begin, after the mark and its space."""
    words_end: int
    """Where the words end, before the mark and before a comma that is the newspaper's."""
    quote: str
    """The stretch with its marks."""
    closed: bool = True
    """A closing mark was found."""
    scare: bool = False
    """A short quoted word or phrase that nobody is said to have said: "fake news", a title, a nickname."""
    continues: bool = False
    """It goes on with the quotation before it, which was not closed: a new paragraph opens again."""
    nested: bool = False
    """It lies within the quotation before it."""


@dataclass(slots=True)
class _Open:
    """A mark that was opened and its quotations' place in the list."""

    mark: str
    family: Family
    start: int
    words: int
    continues: bool = False


def find_quoted(text: str) -> list[Quoted]:
    """Every quotation of `text` in order of its start; a nested one follows the one that it lies within."""
    found: list[Quoted] = []
    open_at_end = False
    for span in paragraphs(text):
        here = _Paragraph(text, span).quotations()
        if here and open_at_end and here[0].start == span[0]:
            here[0] = replace(here[0], continues=True)
        found += here
        last = max(here, key=lambda quotation: quotation.end, default=None)
        open_at_end = last is not None and not last.closed
    return _scares_marked(text, _recut(text, found))


class _Paragraph:
    """The quotations of one paragraph, read mark by mark."""

    def __init__(self, text: str, span: Span) -> None:
        self.text, self.span = text, span
        self.marks = [match.span() for match in MARK.finditer(text, *span)]
        self.singles = SingleMarks(text, span, self.marks)
        self.stack: list[_Open] = []
        self.found: list[Quoted] = []

    def quotations(self) -> list[Quoted]:
        """In order of their start."""
        for start, end in self.marks:
            place = Surroundings(self.text, start, end, self.span)
            self._read(place, _family(place.mark))
        self._give_up()
        return _nesting_marked(sorted(self.found, key=lambda quotation: (quotation.start, -quotation.end)))

    def _read(self, place: Surroundings, family: Family) -> None:
        top = next((opened.mark for opened in reversed(self.stack) if opened.family == family), None)
        if family == "single":
            role = self.singles.role(place, top)
        else:
            role = double_role(place, top) if family == "double" else angle_role(place, top)
        if role == "open":
            self._open(place, family, again=top is not None)
        elif role == "close":
            self._close(place, family)

    def _open(self, place: Surroundings, family: Family, again: bool) -> None:
        """Opens; while one of the same family is open after a finished sentence, that one was never closed."""
        if again and self._after_sentence(place):
            self._close_lost(family, place.start)
        else:
            again = False
        if len(self.stack) < _DEEPEST:
            self.stack.append(_Open(place.mark, family, place.start, place.end, continues=again))

    def _after_sentence(self, place: Surroundings) -> bool:
        before = self.text[max(self.span[0], place.start - 8) : place.start].rstrip()
        return before[-1:] in tuple(".!?…")

    def _close(self, place: Surroundings, family: Family) -> None:
        """Closes the innermost of the family; what was opened within it and not closed was no mark."""
        while self.stack[-1].family != family:
            self.stack.pop()
        opened = self.stack.pop()
        self._add(opened, place.end, self._words_end(opened.words, place.start), closed=True)

    def _close_lost(self, family: Family, end: int) -> None:
        while self.stack and self.stack[-1].family != family:
            self.stack.pop()
        if self.stack:
            self._add_unclosed(self.stack.pop(), end)

    def _add_unclosed(self, opened: _Open, end: int) -> None:
        end = opened.start + len(self.text[opened.start : end].rstrip())
        self._add(opened, end, self._words_end(opened.words, end), closed=False)

    def _add(self, opened: _Open, end: int, words_end: int, closed: bool) -> None:
        start = opened.words + _leading_space(self.text[opened.words : words_end])
        if not any(letter.isalnum() for letter in self.text[start : min(words_end, start + 80)]):
            return
        quote = self.text[opened.start : end]
        self.found.append(Quoted(opened.start, end, start, words_end, quote, closed, continues=opened.continues))

    def _words_end(self, start: int, end: int) -> int:
        words = self.text[start:end].rstrip()
        return start + len(words.removesuffix(",").rstrip())

    def _give_up(self) -> None:
        """What is open at the end: a double mark runs to it, unless a later one shows where it must have closed."""
        within = next((i for i, opened in enumerate(self.stack) if self._stays_open(opened)), None)
        if within is None:
            return
        opened = self.stack[within]
        later = [q.start for q in self.found if q.start > opened.start and _family(q.quote[0]) == opened.family]
        self._add_unclosed(opened, min(later, default=self.span[1]))

    def _stays_open(self, opened: _Open) -> bool:
        return opened.family == "double" or (opened.mark == "‘" and opened.start == self.span[0])


def _nesting_marked(found: list[Quoted]) -> list[Quoted]:
    """The same quotations in the same order, those marked that lie within an earlier one."""
    marked: list[Quoted] = []
    reached = 0
    for quotation in found:
        marked.append(replace(quotation, nested=True) if quotation.end <= reached else quotation)
        reached = max(reached, quotation.end)
    return marked


def _family(mark: str) -> Family:
    return "angle" if mark in "«»‹›" else "single" if mark in "‘’'‚" else "double"


def _leading_space(stretch: str) -> int:
    return len(stretch) - len(stretch.lstrip())


def _recut(text: str, found: list[Quoted]) -> list[Quoted]:
    """Unclosed quotations that nobody goes on with end at the cue that gives them to their speaker."""
    recut: list[Quoted] = []
    for index, quotation in enumerate(found):
        followed = index + 1 < len(found) and found[index + 1].continues
        cue = None if quotation.closed or followed else _LOST_CLOSE.search(text, quotation.words_start, quotation.end)
        recut.append(_cut(text, quotation, cue.start() + 1) if cue else quotation)
    return recut


def _cut(text: str, quotation: Quoted, end: int) -> Quoted:
    words_end = end - 1 if text[end - 1] == "," else end
    return replace(quotation, end=end, words_end=words_end, quote=text[quotation.start : end])


def _scares_marked(text: str, found: list[Quoted]) -> list[Quoted]:
    """The same quotations, those told apart that have no speaker."""
    if not found:
        return found
    cues = [m.start() for m in _WORD.finditer(text) if m.group().lower() in _SPEECH or m.group().lower() == "according"]
    stops = [match.start() for match in _STOP.finditer(text)]
    return [replace(q, scare=not q.nested and _is_scare(text, q, cues, stops)) for q in found]


def _is_scare(text: str, quotation: Quoted, cues: list[int], stops: list[int]) -> bool:
    """A short word or phrase that nobody speaks, the title of a work included."""
    if not _is_short(text, quotation):
        return _is_title(text, quotation)
    return _unspoken(text, quotation, cues, stops)


def _is_title(text: str, quotation: Quoted) -> bool:
    """The album, "Low Tide at Looe," was recorded: the name of a thing beside it, capitals, and a comma at its end."""
    words = text[quotation.words_start : min(quotation.words_end, quotation.words_start + _REACH)].split()
    comma = quotation.words_end == quotation.end - 2 and text[quotation.words_end] == ","
    named = comma and _NAMING.search(text, max(0, quotation.start - 60), quotation.start)
    return bool(named) and all(word[0].isupper() or len(word) < 4 for word in words)


def _is_short(text: str, quotation: Quoted) -> bool:
    words = text[quotation.words_start : min(quotation.words_end, quotation.words_start + _REACH)]
    spoken = words[-1:] in tuple(".!?…—–") or quotation.words_end < quotation.end - 1 or not quotation.closed
    return not spoken and len(words.split()) < _FEWEST_SPOKEN


def _unspoken(text: str, quotation: Quoted, cues: list[int], stops: list[int]) -> bool:
    """No verb of speech in its sentence and no colon beside it; or words before it that name a thing."""
    if _NAMING.search(text, max(0, quotation.start - 40), quotation.start):
        return True
    if (
        text[quotation.end : quotation.end + 1] == ":"
        or text[max(0, quotation.start - 2) : quotation.start].strip() == ":"
    ):
        return False
    low, high = _sentence(quotation, stops)
    return not any(not quotation.start < cue < quotation.end for cue in _between(cues, low, high))


def _sentence(quotation: Quoted, stops: list[int]) -> Span:
    index = bisect_left(stops, quotation.start)
    low = stops[index - 1] if index else 0
    following = bisect_left(stops, quotation.end)
    high = stops[following] if following < len(stops) else quotation.end + _REACH
    return max(low, quotation.start - _REACH), min(high, quotation.end + _REACH)


def _between(positions: list[int], low: int, high: int) -> Iterator[int]:
    for index in range(bisect_left(positions, low), bisect_left(positions, high)):
        yield positions[index]
