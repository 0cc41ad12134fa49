"""Numbers in words: "a hundred and five", "two and a half million", "dozens", "several thousand"."""

from __future__ import annotations

import math
from dataclasses import dataclass

from .digits import with_half, with_scales
from .numerals import ONES, SCALES, SMALL, TEENS, TENS, Numeral, tidy, whole
from .tokens import Tokens, hyphen_at, phrase_at

_VAGUE = {
    "tens": 10.0, "dozens": 12.0, "scores": 20.0, "hundreds": 1e2, "thousands": 1e3, "millions": 1e6, "billions": 1e9,
    "trillions": 1e12,
}  # fmt: skip
_VAGUE_FACTORS = {"tens": 10.0, "dozens": 12.0, "scores": 20.0, "hundreds": 100.0}
_BELOW_TEN = 10.0
"""Several hundred are fewer than ten hundred, or the paper would have said a thousand."""
_SEVERAL: tuple[tuple[tuple[str, ...], float, float], ...] = (
    (("several",), 2.0, _BELOW_TEN),
    (("a", "few"), 2.0, _BELOW_TEN),
    (("few",), 2.0, _BELOW_TEN),
    (("a", "couple", "of"), 1.8, 2.2),  # about two
    (("a", "couple"), 1.8, 2.2),
)
"""Vague numbers of a scale word, with the least and the most that they can mean."""


def read_spelled(tokens: Tokens, index: int) -> Numeral | None:
    """The number whose words begin at `index`; None where none does."""
    return _vague(tokens, index) or _several(tokens, index) or _exact(tokens, index)


# ------------------------------------------------------------------------------------------------------- exact


@dataclass(slots=True)
class _Sum:
    """A spelled number so far; `add` says whether a further word belongs to it."""

    total: float = 0.0
    current: float = 0.0
    room: str = "start"
    """What came last: "start", "ones", "tens", "hundred", "scale" or "done"."""
    scale: float = math.inf
    """The last scale word; the next must be smaller."""

    def add(self, word: str) -> bool:
        if word in SMALL:
            return self._add_small(word)
        if word == "dozen" and self.room in ("ones", "tens") and not self.total:
            return self._set(self.current * 12, 0.0, "done", 12.0)
        if word == "hundred" and self.room in ("ones", "tens") and self.current < 100:
            self.current, self.room = self.current * 100, "hundred"
            return True
        scale = SCALES.get(word, 0.0)
        if scale >= 1000 and scale < self.scale and self.room in ("ones", "tens", "hundred"):
            return self._set(self.total + self.current * scale, 0.0, "scale", scale)
        return False

    def _add_small(self, word: str) -> bool:
        after = ("start", "hundred", "scale", "tens") if word in ONES else ("start", "hundred", "scale")
        if self.room not in after or (word == "zero" and self.room != "start"):
            return False
        room = "tens" if word in TENS else "ones" if word in ONES or word in TEENS else "done"
        self.current, self.room = self.current + SMALL[word], room
        return True

    def _set(self, total: float, current: float, room: str, scale: float) -> bool:
        self.total, self.current, self.room, self.scale = total, current, room, scale
        return True

    @property
    def last_scale(self) -> float:
        """What a half behind the number is the half of."""
        if self.room == "hundred":
            return 100.0
        return self.scale if self.room in ("scale", "done") and self.scale < math.inf else 1.0


def _exact(tokens: Tokens, index: int) -> Numeral | None:
    """As in "twenty-three", "a dozen", "one and a half million"; "million-dollar" is one million."""
    number = _Sum()
    if _is_one_of_a_scale(tokens, index):
        number.current, number.room = 1.0, "ones"
    elif not number.add(tokens[index].lower):
        return _bare_scale(tokens, index)
    end = index + 1
    while (at := _joint(tokens, end, number.room)) and number.add(tokens[at].lower):
        end = at + 1
    value, scale = number.total + number.current, number.last_scale
    numeral = whole(value, end, scale)
    if scale == 12:
        numeral = numeral._replace(step=min(12.0, value))
    halved = with_half(tokens, numeral)
    return halved if halved is numeral else with_scales(tokens, halved)


def _is_one_of_a_scale(tokens: Tokens, index: int) -> bool:
    at = index + 2 if hyphen_at(tokens, index + 1) else index + 1
    return tokens[index].lower == "a" and tokens[at].gap != "\n" and SCALES.get(tokens[at].lower, 0) in _A_SCALES


_A_SCALES = frozenset((12.0, 1e2, 1e3, 1e6, 1e9, 1e12))


def _bare_scale(tokens: Tokens, index: int) -> Numeral | None:
    """As in "million-dollar": a scale word that a hyphen joins to what it counts."""
    scale = SCALES.get(tokens[index].lower, 0.0)
    return whole(scale, index + 1, scale) if scale >= 1e6 and hyphen_at(tokens, index + 1) else None


def _joint(tokens: Tokens, end: int, room: str) -> int:
    """Where the number would go on behind a hyphen, an "and" or a space; 0 where it cannot."""
    if hyphen_at(tokens, end):
        return end + 1
    if tokens[end].gap == "\n":
        return 0
    links = tokens[end].lower == "and" and room in ("hundred", "scale") and tokens[end + 1].gap != "\n"
    return end + 1 if links else end


# ------------------------------------------------------------------------------------------------------- vague


def _vague(tokens: Tokens, index: int) -> Numeral | None:
    """As in "dozens", "tens of thousands": at least two of their kind, without an upper bound."""
    word = tokens[index].lower
    if word in _VAGUE_FACTORS and tokens[index + 1].lower == "of" and tokens[index + 2].lower in _VAGUE:
        of = tokens[index + 2].lower
        scale = _VAGUE_FACTORS[word] * _VAGUE[of]
        return Numeral(2 * scale, None, scale, index + 3, words=f"{word} of {of}", spelled=True)
    if word not in _VAGUE:
        return None
    return Numeral(2 * _VAGUE[word], None, _VAGUE[word], index + 1, words=word, spelled=True)


def _several(tokens: Tokens, index: int) -> Numeral | None:
    """As in "several hundred", "a few thousand", "a couple of dozen"; nothing without a scale word."""
    if tokens[index].lower not in ("a", "several", "few"):
        return None
    for words, low, high in _SEVERAL:
        if phrase_at(tokens, index, *words):
            return _of_scale(tokens, index, index + len(words), low, high)
    return None


def _of_scale(tokens: Tokens, index: int, at: int, low: float, high: float) -> Numeral | None:
    scale = SCALES.get(tokens[at].lower)
    if not scale or tokens[at].gap == "\n":
        return None
    end, more = at + 1, SCALES.get(tokens[at + 1].lower, 0.0)
    if scale == 100 and more >= 1000:
        end, scale = at + 2, 100 * more
    top = 100.0 if scale == 12 and high == _BELOW_TEN else tidy(high * scale)
    words = " ".join(token.lower for token in tokens[index:end])
    return Numeral(tidy(low * scale), top, scale, end, words=words, spelled=True)
