"""Members of closed sets out of lists of words."""

from __future__ import annotations

import re

from factcheck.find.lexicon.attributes import Member


def listed(names: str, within: dict[str, str] | None = None) -> tuple[Member, ...]:
    """A member for each name of a list, with its other words; longer names come before those that they hold."""
    return tuple(Member(_plain(name), name, _plain((within or {}).get(name, ""))) for name in names.split(","))


def named_places(words: dict[str, str]) -> tuple[Member, ...]:
    """A member for each sort of place, with the pattern of its words."""
    return tuple(Member(name, pattern) for name, pattern in words.items())


def _plain(names: str) -> str:
    """The first of several words for one member, without the signs of a pattern."""
    first = names.replace("(?:\\w+ )?", "").partition("|")[0]
    return re.sub(r"\[(\w)\w*\]", r"\1", first).replace("s?", "").replace("?", "")
