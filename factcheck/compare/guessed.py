"""Whether two names differ only in letters that were read under a guessed encoding: then nothing is known to differ."""

from __future__ import annotations

import re

from factcheck.compare.verdict import Verdict
from factcheck.models import NameValue

MOST_MISREAD = 3
"""Letters for which one misread letter may stand, or that one letter may have become."""


def guessed_apart(left: NameValue, right: NameValue) -> Verdict | None:
    """The verdict on names that differ in guessed letters alone; None where that is not so."""
    if left.text == right.text or not (_could_be(left, right) or _could_be(right, left)):
        return None
    return Verdict("agree", note="they differ only in letters that were read under a guessed encoding")


def _could_be(guessed: NameValue, other: NameValue) -> bool:
    """Whether the other name stands there where every guessed letter may be any letter."""
    if not guessed.guessed:
        return False
    pieces = re.split(r"([^\x00-\x7f]+)", guessed.text)
    shape = "".join(
        rf"[\w\W]{{0,{MOST_MISREAD * len(piece)}}}" if place % 2 else re.escape(piece)
        for place, piece in enumerate(pieces)
    )
    return bool(re.fullmatch(shape, other.text, re.IGNORECASE))
