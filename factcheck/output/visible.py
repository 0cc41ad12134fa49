"""The filter for all text that is not ours: what a terminal would obey, or would not show, becomes visible."""

from __future__ import annotations

import re
import unicodedata

# Control, format (bidi, zero-width, tags), lone surrogate, private use, line and paragraph separator.
_UNSHOWN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
# Letters and marks that draw nothing (Unicode's Default_Ignorable_Code_Point beyond those categories); the variation
# selectors up to U+FE0F are left alone, since they stand in ordinary emoji and cannot hide a message.
_UNSHOWN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0") | {chr(code) for code in range(0xE0100, 0xE01F0)}

# DEL and C1 controls, marks of direction, line and paragraph separators: JSON escapes none of them.
_OBEYED = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")

_KEY = re.compile(r"\b(?:sk|pk|rk|gsk|xai|key)[-_][\w-]{6,200}|\bAIza[\w-]{20,100}|(?<=[Bb]earer )[^\s'\"\\]{8,400}")


def show(text: str) -> str:
    """`text` as one line in which every character can be seen: U+202E becomes ⟦U+202E⟧, a line feed ⟦U+000A⟧."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_mark(character) if _is_unshown(character) else character for character in text)


def escape(json_text: str) -> str:
    """JSON in which nothing stands that a terminal would obey; it means the same, for it has them in strings only."""
    return _OBEYED.sub(lambda match: f"\\u{ord(match[0]):04x}", json_text)


def scrub(text: str) -> str:
    """`text` without what looks like a key, for messages of libraries that repeat the request."""
    return _KEY.sub("[key]", text)


def _is_unshown(character: str) -> bool:
    return unicodedata.category(character) in _UNSHOWN_CATEGORIES or character in _UNSHOWN


def _mark(character: str) -> str:
    return f"⟦U+{ord(character):04X}⟧"
