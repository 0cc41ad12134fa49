"""Reading the held-out rows, and where in a text their quotes stand."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

Row = dict[str, Any]
Span = tuple[int, int]
HELD_OUT = Path(__file__).resolve().parents[2] / "tests" / "cases" / "heldout"


def rows_of(path: Path) -> list[Row]:
    """The rows of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def located(text: str, quotes: Iterable[str]) -> list[Span]:
    """Where quotes stand that are listed in the order of the text: each behind the one before it."""
    found, behind = [], 0
    for quote in quotes:
        start = text.find(quote, behind)
        start = start if start >= 0 else text.index(quote)
        behind = start + len(quote)
        found.append((start, behind))
    return found


def outside(text: str, optional: Iterable[str], span: Span) -> bool:
    """Whether a found stretch touches none of the optional ones."""
    return not any(overlap_each_other(span, place) for words in optional for place in everywhere(text, words))


def everywhere(text: str, words: str) -> list[Span]:
    """Every place at which the words stand."""
    return [(at, at + len(words)) for at in range(len(text)) if text.startswith(words, at)]


def overlap_each_other(left: Span, right: Span) -> bool:
    """Two stretches have a character in common."""
    return min(left[1], right[1]) > max(left[0], right[0])
