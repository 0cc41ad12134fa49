"""From where a distance is told, and whether something went so far or could."""

from __future__ import annotations

import re

from factcheck.align.contexts import Context, once

_FROM = re.compile(
    r"^[\s)]*(?:\([^)]*\)\s*)?(?:away\s)?(?:(?:to the\s)?(?:north|south|east|west)[\w-]*\s(?:of|from)|from|outside|off)"
    r"\s(?:the\s)?(?:(?:[a-z]+\s){1,2}of\s)?([A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*)"
)
_COULD = re.compile(r"\b(?:can|could|able to|capable of|range|reach(?:ing)?)\b", re.IGNORECASE)
REACH = 60


def of_two_distances(left: Context, right: Context) -> bool:
    """Distances from two places, or how far something can go beside how far it went."""
    ours, theirs = _landmark(left), _landmark(right)
    return bool(ours and theirs and not ours & theirs) or _is_a_range(left) != _is_a_range(right)


@once
def _landmark(context: Context) -> frozenset[str]:
    match = _FROM.match(context.after(REACH))
    return frozenset(match.group(1).casefold().split()) if match else frozenset()


@once
def _is_a_range(context: Context) -> bool:
    return bool(_COULD.search(f"{context.before(REACH)} {context.after(REACH // 3)}"))
