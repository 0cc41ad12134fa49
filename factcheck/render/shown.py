"""Foreign text made fit to print: what would be obeyed instead of read is shown as a mark such as ⟦U+202E⟧."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_SPACES = re.compile("[\t\n\r\x0b\x0c\x85\u2028\u2029]+")
_SUSPECT = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # control characters that are no white space
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # direction marks: they reorder what a reader sees
    "\ud800-\udfff\ue000-\uf8ff\ufff0-\ufffb\ufffe\uffff"  # surrogates, private use, specials
    "\U000e0000-\U000e00ff\U000e01f0-\U0010ffff]"  # tags, private planes
)
_COMBINING = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_STACKED = re.compile(f"([{_COMBINING}]{{4}})[{_COMBINING}]+")
"""More than four marks on one letter write over the lines around it; no language needs them."""
UNBROKEN = 240
"""Letters without a gap that are printed; a line break has to be sought before each of them, at a cost that squares."""
_UNBROKEN = re.compile(f"([!-\u2fff]{{{UNBROKEN}}})[!-\u2fff]+")
"""Only in scripts that put spaces between words."""
_OPENING = tuple("“„«‹‘\"'「『")
"""Marks with which a quote may begin itself."""
LINK_LENGTH = 2000
"""Longer addresses are printed and not linked."""


def show(text: str, *, whole: bool = False) -> str:
    """The text with control, direction and private characters as visible marks, every white space a plain one, no word
    that goes on for ever: only a layout cannot bear that, and `whole` keeps it.
    """
    if (whole or len(text) < UNBROKEN) and text.isascii() and text.isprintable():
        return text
    plain = _SPACES.sub(" ", text)
    plain = _SUSPECT.sub(lambda match: f"⟦U+{ord(match[0]):04X}⟧", plain)
    plain = _STACKED.sub(lambda match: f"{match[1]}⟦+{len(match[0]) - len(match[1])} marks⟧", plain)
    if whole:
        return plain
    return _UNBROKEN.sub(lambda match: f"{match[1]} ⟦+{len(match[0]) - len(match[1])} letters⟧", plain)


def clip(text: str, limit: int) -> str:
    """The text, cut at a word with an ellipsis where it is longer than `limit` characters."""
    if len(text) <= limit:
        return text
    head = text[:limit]
    at_word = head.rpartition(" ")[0]
    return (at_word if len(at_word) > limit // 2 else head).rstrip() + "…"


def as_sentence(text: str) -> str:
    """The text beginning with a capital and ending with a full stop, where it ends with a letter."""
    text = text.strip()
    return text[:1].upper() + text[1:] + ("." if text[-1:].isalnum() else "")


def quoted(words: str) -> str:
    """A document's words between quotation marks, where they do not begin with one themselves."""
    return words if words.startswith(_OPENING) else f"“{words}”"


def safe_link(url: str) -> str:
    """The address where it may become a link: https, no credentials, nothing that needs escaping; else ""."""
    if len(url) > LINK_LENGTH or not url.isascii() or any(letter in ' "<>\\^`{|}' or letter < " " for letter in url):
        return ""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return ""
    return url if parts.scheme == "https" and host and not parts.username and not parts.password else ""
