"""Parts of a whole: "half", "two-thirds", "a quarter", "one in five", "3/4", "¾".

Step: five percent of the whole, or one part of it where it has more than twenty; nobody who writes "a third" has
measured 33.3 percent.
"""

from __future__ import annotations

from .digits import GLYPHS, read_digits
from .numerals import ONES, SMALL, Numeral, tidy
from .spelled import read_spelled
from .tokens import Tokens, hyphen_at, phrase_at
from .units import read_unit

_PARTS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5,
    "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9,
    "ninths": 9, "tenth": 10, "tenths": 10,
    "twelfth": 12, "twelfths": 12, "fifteenth": 15, "twentieth": 20, "twentieths": 20, "hundredth": 100,
    "hundredths": 100, "thousandth": 1000, "thousandths": 1000,
}  # fmt: skip
PARTS_OF_A_WHOLE = frozenset(_PARTS)
_STEP = 0.05
_BEFORE_A_PART = frozenset(
    "than about nearly almost over roughly by around only least just under some approximately to another up "
    "barely fewer less more even".split()
)
"""Behind these "half" or "a third" is a share even without "of"."""
_BEHIND_HALF = frozenset(
    "of the its his her their our my your all that those these this as were are have had was is".split()
)
_HALF_OF_TIME = frozenset(
    "first second other better latter top bottom upper lower last final next third fourth".split()
)
"""Before "half" or "quarters" these make it a stretch of a year or a match."""
_LARGEST_IN = 1e6
"""One in a million is the smallest share that is put so."""


def read_share(tokens: Tokens, index: int) -> Numeral | None:
    """The share whose words begin at `index`; None where none does."""
    return _n_in_m(tokens, index) or _slash(tokens, index) or _glyph(tokens, index) or _fraction(tokens, index)


def _share(value: float, step: float, tokens: Tokens, index: int, end: int) -> Numeral:
    words = "".join((" " if at > index and tokens[at].gap else "") + tokens[at].lower for at in range(index, end))
    return Numeral(tidy(value), tidy(value), step, end, words=words, share=True, spelled=True)


def _n_in_m(tokens: Tokens, index: int) -> Numeral | None:
    """As in "one in five", "7 out of 10", "one in every four", "three of every four", "one-in-five"."""
    at = _behind_in(tokens, index + 1)
    part = _plain(tokens, index) if at else None
    of = _plain(tokens, at) if part and part.end == index + 1 else None
    if part is None or of is None:
        return None
    if tokens[at - 1].lower == "of" and tokens[at - 2].lower != "out" and of.low not in (10, 100):
        return None  # "six of 15 passengers" are two counts
    if not 0 < part.low < of.low <= _LARGEST_IN or _looks_like_a_year(of):
        return None
    if read_unit(tokens, of.end):  # "five in 10 days"
        return None
    return _share(part.low / of.low, min(_STEP, 1 / of.low), tokens, index, of.end)


def _plain(tokens: Tokens, index: int) -> Numeral | None:
    token = tokens[index]
    numeral = read_digits(tokens, index) if token.kind == "number" else read_spelled(tokens, index)
    return numeral if numeral and numeral.low == numeral.high and numeral.low == int(numeral.low) else None


def _behind_in(tokens: Tokens, index: int) -> int:
    """Where the whole of "N in M" begins; 0 where no such words stand at `index`."""
    if tokens[index].lower not in ("in", "out", "of", "-"):
        return 0
    if hyphen_at(tokens, index) and tokens[index + 1].lower == "in" and hyphen_at(tokens, index + 2):
        return index + 3
    for words in (("out", "of", "every"), ("in", "every"), ("of", "every"), ("out", "of"), ("in",), ("of",)):
        if tokens[index].gap == " " and phrase_at(tokens, index, *words):
            return index + len(words)
    return 0


def _looks_like_a_year(numeral: Numeral) -> bool:
    return len(numeral.digits) == 4 and 1900 <= numeral.low < 2100


def _slash(tokens: Tokens, index: int) -> Numeral | None:
    """As in "3/4": digits up to 16, and neither a date nor an idiom."""
    part, slash, whole = tokens[index : index + 3]
    if slash.text != "/" or slash.gap or whole.gap or not (part.text.isdigit() and whole.text.isdigit()):
        return None
    if len(part.text) > 2 or len(whole.text) > 2 or tokens[index + 3].text == "/" or tokens[index - 1].text == "/":
        return None
    above, below = int(part.text), int(whole.text)
    return _share(above / below, _STEP, tokens, index, index + 3) if 0 < above < below and below in _SLASHED else None


_SLASHED = frozenset((2, 3, 4, 5, 8, 10, 16))


def _glyph(tokens: Tokens, index: int) -> Numeral | None:
    part = GLYPHS.get(tokens[index].text)
    return _share(part, _STEP, tokens, index, index + 1) if part and tokens[index].gap else None


def _fraction(tokens: Tokens, index: int) -> Numeral | None:
    """As in "two-thirds", "a quarter", "one tenth", "half"."""
    word, at = tokens[index].lower, index + 1
    if word == "half":
        return _share(0.5, _STEP, tokens, index, at)
    count = SMALL.get(word) or (1 if word in ("a", "an") else 0)
    at += hyphen_at(tokens, at)
    part = tokens[at].lower
    below = _PARTS.get(part, 0)
    if (
        not 0 < count < max(below, 1)
        or tokens[at].gap == "\n"
        or part.startswith("hal")
        or (word not in ONES and word not in ("a", "an"))
    ):
        return None
    if tokens[at].language:  # one form for both numbers
        named = f"{word} {part}s" if count > 1 else f"a {part}"
        return _share(count / below, _STEP, tokens, index, at + 1)._replace(words=named)
    return _share(count / below, _STEP, tokens, index, at + 1) if (count > 1) == part.endswith("s") else None


def is_share(tokens: Tokens, index: int, share: Numeral) -> bool:
    """The words at `index` are a share where they stand, and not half-time, a third person or a second half."""
    before, behind = tokens[index - 1], tokens[share.end]
    if tokens[index].language:
        return True
    if (
        before.lower in _HALF_OF_TIME
        or (before.gap == "" and hyphen_at(tokens, index - 1))
        or hyphen_at(tokens, share.end)
    ):
        return False
    if tokens[index].lower == "half":
        return before.lower in _BEFORE_A_PART or (behind.lower in _BEHIND_HALF and behind.gap == " ")
    ends_in_part = share.words.replace("-", " ").split()[-1] in _PARTS
    if tokens[index].lower in ("a", "an", "one") and ends_in_part:
        return behind.lower in ("of", "were", "are", "have") or before.lower in _BEFORE_A_PART
    hyphened = hyphen_at(tokens, index + 1)
    return not ends_in_part or hyphened or behind.lower in _BEHIND_HALF or before.lower in _BEFORE_A_PART
