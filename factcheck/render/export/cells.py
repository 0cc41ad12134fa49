"""Cells that a spreadsheet shows and does not obey."""

from __future__ import annotations

Cell = str | int
"""A text or a whole number; "" where there is none."""
ARMED = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection)."""


def defuse(cell: Cell) -> Cell:
    """The cell with an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(ARMED) else cell


def arm(text: str) -> str:
    """The text that `defuse` was given."""
    return text[1:] if text.startswith("'") and text[1:].startswith(ARMED) else text
