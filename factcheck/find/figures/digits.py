"""Numbers in digits: grouped by commas, spaces, dots or apostrophes, with halves and scale words behind them."""

from __future__ import annotations

import re

from .numerals import LETTER_SCALES, SCALES, SHORT_SCALES, Numeral, weight
from .tokens import Tokens, hyphen_at

GLYPHS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125}
"""Fractions that are one character."""
_LONGEST = 30
"""Characters of the longest number that is read at all."""
_FORMS = (
    (re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?"), ",", "."),
    (re.compile(r"[0-9]+(?:\.[0-9]+)?"), "", "."),
    (re.compile(r"[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}"), ",", "."),  # Indian: 12,00,000
    (re.compile(r"[0-9]{1,3}(?:['’][0-9]{3})+(?:\.[0-9]+)?"), "'’", "."),  # Swiss
    (re.compile(r"[0-9]{1,3}(?:\.[0-9]{3}){2,}(?:,[0-9]+)?|[0-9]{1,3}\.[0-9]{3},[0-9]{1,2}"), ".", ","),
    (re.compile(r"[0-9]{1,3},[0-9]{1,2}"), "", ","),
)
"""Pattern of the whole number, its group marks, its decimal point. "1.200" alone is read as English: one point two."""


def read_digits(tokens: Tokens, index: int) -> Numeral | None:
    """The number whose digits begin at `index`, scale words included; None where they are no number."""
    text, end = _grouped_by_spaces(tokens, index)
    numeral = _parse(text, end)
    if numeral is None:
        return None
    return with_scales(tokens, with_half(tokens, _with_fraction(tokens, numeral)))


def _with_fraction(tokens: Tokens, numeral: Numeral) -> Numeral:
    """As in "2½" or "3 1/2"."""
    end = numeral.end
    glyph, slash = tokens[end], tokens[end + 1]
    if glyph.gap == "" and glyph.text in GLYPHS:
        return numeral.plus(GLYPHS[glyph.text], end + 1)
    above, below = glyph.text, tokens[end + 2].text
    if slash.text != "/" or slash.gap or glyph.gap != " " or not (above.isdecimal() and below in ("2", "3", "4", "8")):
        return numeral
    return numeral.plus(int(above) / int(below), end + 3) if len(above) == 1 and above < below else numeral


def _grouped_by_spaces(tokens: Tokens, index: int) -> tuple[str, int]:
    """As in "1 200 000": groups of exactly three digits behind one to three; else the token alone."""
    first, end = tokens[index].text, index + 1
    if len(first) > 3 or not first.isdigit() or first.startswith("0"):
        return first, end
    text = first
    while len(text) < _LONGEST and _is_group(tokens, end):
        text, end = text + tokens[end].text, end + 1
    telephone = tokens[end].kind == "number" and tokens[end].gap == " "
    return (first, index + 1) if telephone else (text, end)


def _is_group(tokens: Tokens, index: int) -> bool:
    token = tokens[index]
    return token.kind == "number" and token.gap == " " and len(token.text) == 3 and token.text.isdigit()


def _parse(text: str, end: int) -> Numeral | None:
    if len(text) > _LONGEST or (len(text) > 1 and text[0] == "0" and text[1].isdigit()):
        return None
    for form, groups, point in _FORMS:
        if form.fullmatch(text):
            return _numeral(text, end, groups, point)
    return None


def _numeral(text: str, end: int, groups: str, point: str) -> Numeral:
    plain = "".join(character for character in text if character not in groups)
    integer, _, decimals = plain.partition(point)
    value = float(f"{integer}.{decimals or 0}")
    step = 10.0 ** -len(decimals) if decimals else weight(value)
    digits = text if text.isdigit() else ""
    return Numeral(value, value, step, end, digits=digits, decimal_comma=point == "," and not groups)


def with_half(tokens: Tokens, numeral: Numeral) -> Numeral:
    """The number with "and a half" or "-and-a-quarter" behind it, if it stands there."""
    end = numeral.end
    hyphened = all(hyphen_at(tokens, end + offset) for offset in (0, 2, 4))
    first, second, last = (end + 1, end + 3, end + 5) if hyphened else (end, end + 1, end + 2)
    part = {"half": 0.5, "quarter": 0.25}.get(tokens[last].lower)
    if part is None or tokens[first].lower != "and" or tokens[second].lower != "a":
        return numeral
    return numeral.plus(part * numeral.scale, last + 1)


def with_scales(tokens: Tokens, numeral: Numeral) -> Numeral:
    """The number with up to two scale words behind it: "5 hundred thousand", "2.4bn", "400-million"."""
    for _ in range(2):
        at = numeral.end + 1 if hyphen_at(tokens, numeral.end) else numeral.end
        token = tokens[at]
        scale = SCALES.get(token.lower) or SHORT_SCALES.get(token.lower)
        if (
            not scale
            or token.gap == "\n"
            or (token.capital and token.text[0] < "À" and not _may_be_capital(tokens, at))
        ):
            break
        numeral = numeral.times(scale, at + 1)
    return numeral


def _may_be_capital(tokens: Tokens, index: int) -> bool:
    """German nouns and headlines; not the Thousand of a name."""
    return tokens[index].title or tokens[index].lower not in ("hundred", "thousand", "dozen")


def with_letter(tokens: Tokens, numeral: Numeral, spaced: bool = False) -> Numeral | None:
    """The number with "m", "k", "b" or "t" behind it as a scale word; None where there is none."""
    token = tokens[numeral.end]
    scale = LETTER_SCALES.get(token.lower) if token.gap == "" or (spaced and token.gap == " ") else None
    return numeral.times(scale, numeral.end + 1) if scale and numeral.scale == 1 else None
