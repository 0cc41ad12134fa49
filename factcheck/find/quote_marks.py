"""Quotation marks told from apostrophes, feet, inches and minutes of arc: what each mark does where it stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal

from factcheck.find.paragraphs import Span

Family = Literal["double", "single", "angle"]
"""Marks of one family close each other, whatever their typography: texts mix them."""

MARK = re.compile(r"``|''|[\"“”„«»‘’'‚‹›]")
_OPENING = frozenset("([{-–—/¿¡")
_CLOSING = frozenset(".,;:!?)]}-–—/…")
_MARKS = frozenset("\"“”„«»‘’'‚‹›`")
_ELISION = re.compile(r"(?:\d\ds?|em|til|tis|twas|twere|cause|n|bout|round|cos|er|im|ello|t)\b|s-[A-Z]", re.IGNORECASE)
_FEET = re.compile(r"\d\s?['’′]\s?\d{1,2}$")
_MEASURED = re.compile(r"\s[a-z]|[NSEW]\b")
_LONGEST_WRAPPED_APOSTROPHE = 4000
"""A single quotation whose closing mark lies further away is taken for an apostrophe."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """One mark and the characters beside it within its paragraph."""

    text: str
    start: int
    end: int
    paragraph: Span

    @property
    def mark(self) -> str:
        """The mark itself."""
        return self.text[self.start : self.end]

    @property
    def before(self) -> str:
        """The character before; a space at the paragraph's start."""
        return self.text[self.start - 1] if self.start > self.paragraph[0] else " "

    @property
    def after(self) -> str:
        """The character after; a space at the paragraph's end."""
        return self.text[self.end] if self.end < self.paragraph[1] else " "

    @property
    def may_open(self) -> bool:
        """Words begin after it and none ends before it."""
        free = self.before.isspace() or self.before in _OPENING or self.before in _MARKS
        return free and not self.after.isspace() and (self.after not in _CLOSING or self.after in "…[.-–—")

    @property
    def may_close(self) -> bool:
        """Words end before it and none begins after it."""
        return not self.before.isspace() and (self.after.isspace() or self.after in _CLOSING or self.after in _MARKS)

    @property
    def within_word(self) -> bool:
        """Letters or digits on both sides."""
        return self.before.isalnum() and self.after.isalnum()


def is_measure(place: Surroundings, opened: bool) -> bool:
    """Whether a double mark stands for inches or seconds: 5'10", a 12" pipe, 30'26"N."""
    if not place.before.isdigit() or place.mark not in ('"', "”"):
        return False
    if _FEET.search(place.text[max(place.paragraph[0], place.start - 6) : place.start]):
        return True
    return not opened or bool(_MEASURED.match(place.text, place.end) and _closed_later(place))


def _closed_later(place: Surroundings) -> bool:
    """Whether the next double mark closes, so that this one need not."""
    for match in MARK.finditer(place.text, place.end, min(place.paragraph[1], place.end + 300)):
        if match.group() in ('"', "”", "''"):
            return Surroundings(place.text, match.start(), match.end(), place.paragraph).may_close
    return False


def double_role(place: Surroundings, top: str | None) -> Literal["open", "close"] | None:
    """What a double mark does while the quotation that `top` opened (or none) is open."""
    if is_measure(place, top is not None):
        return None
    match place.mark:
        case "„" | "``":
            return "open"
        case "“":
            closes = top is not None and (top == "„" or (place.may_close and not place.may_open))
            return "close" if closes else "open" if not place.after.isspace() or place.before.isspace() else None
        case "”" | "''":
            return "close" if top is not None and top != "”" else _straight_role(place, top)
    return _straight_role(place, top)


def _straight_role(place: Surroundings, top: str | None) -> Literal["open", "close"] | None:
    if top is not None:
        return "open" if place.may_open and not place.may_close else "close"
    colon = place.before in ":,(" and not place.after.isspace()
    return "open" if place.may_open or colon else None


def angle_role(place: Surroundings, top: str | None) -> Literal["open", "close"] | None:
    """What a guillemet does; both directions are in use."""
    if top is None:
        return "open" if place.mark in "«‹" or place.may_open else None
    return "close" if (top in "«‹") == (place.mark in "»›") else None


class SingleMarks:
    """The single marks of one paragraph; which of them are apostrophes depends on those that follow."""

    def __init__(self, text: str, paragraph: Span, marks: list[Span]) -> None:
        places = [Surroundings(text, start, end, paragraph) for start, end in marks if text[start:end] in "‘’'‚"]
        self._closing = [p.start for p in places if p.mark in "'’‘" and p.may_close and not p.within_word]
        self._firm = [p.start for p in places if p.mark in "'’" and _firmly_closes(p)]
        self._opening = [p.start for p in places if p.mark in "'‘‚" and p.may_open and not _elides(p)]

    def role(self, place: Surroundings, top: str | None) -> Literal["open", "close"] | None:
        """What a single mark does while the quotation that `top` opened (or none) is open."""
        if place.within_word or (place.mark == "‘" and _elides(place)):
            return None
        if top is not None:
            return "close" if self._closes(place, top) else None
        return "open" if place.mark != "’" and place.may_open and self._opens(place) else None

    def _opens(self, place: Surroundings) -> bool:
        if _elides(place) or place.before.isdigit():
            return False
        following = _next(self._closing, place.end)
        return place.mark in "‘‚" or (following is not None and following - place.end < _LONGEST_WRAPPED_APOSTROPHE)

    def _closes(self, place: Surroundings, top: str) -> bool:
        if place.mark == "‘":
            return top == "‚" or place.may_close
        return place.may_close and not self._possessive(place)

    def _possessive(self, place: Surroundings) -> bool:
        """The miners' wives, goin' home: a plain end of a word, and a firm closing mark before the next opening."""
        if place.before not in "sSnz" or not place.after.isspace() or _firmly_closes(place):
            return False
        firm, opening = _next(self._firm, place.end), _next(self._opening, place.end)
        return firm is not None and (opening is None or firm < opening)


def _firmly_closes(place: Surroundings) -> bool:
    punctuated = place.before in ".,!?…;—" or place.after in '.,;:!?)”"' or place.end >= place.paragraph[1]
    return place.may_close and not place.within_word and punctuated


def _elides(place: Surroundings) -> bool:
    """'90s, rock 'n' roll, 'til, 's-Hertogenbosch."""
    return bool(_ELISION.match(place.text, place.end))


def _next(positions: list[int], after: int) -> int | None:
    index = bisect_right(positions, after - 1)
    return positions[index] if index < len(positions) else None
