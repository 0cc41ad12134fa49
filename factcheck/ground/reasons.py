"""Why a quote was not found: the kindest reason that is true."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from rapidfuzz import fuzz

from factcheck.find.normalised import normalise
from factcheck.ground.locate import LOOSE_ENDS, MINIMUM_CHARACTERS, Shelf

NEAR = 75.0
"""Similarity, in percent of rapidfuzz's partial ratio, from which a passage is called the altered quote's original.
It only words the reason: nothing is ever accepted by it."""
LONGEST = 600
"""Characters of a quote that are compared with the passages for the wording of the reason."""
_CLAUSE = re.compile(r"(?<=[.!?;,:])\s+|\s+[-–—]\s+|(?<=[.!?])['\"”’]\s+")


def explain(quote: str, shelf: Shelf, others: Sequence[Shelf]) -> str:
    """A stable code, a colon and one sentence: in another source, set aside, stitched, altered, not in the folder."""
    words = normalise(quote)[:LONGEST]
    if len(words) < MINIMUM_CHARACTERS:
        return "not in the folder: the words stand in no source"
    for reason in (_elsewhere(words, shelf, others), _stitched(quote, shelf), _altered(words, shelf)):
        if reason:
            return reason
    return "not in the folder: nothing like it stands in any source"


def _elsewhere(words: str, shelf: Shelf, others: Sequence[Shelf]) -> str:
    if shelf.normalised.find_all(words):
        return "set aside: the words stand only in a part of the document that is not read"
    holders = [other.document.source.path for other in others if other is not shelf and other.places(words)]
    return f"in another source: the words stand in {holders[0]}, not here" if holders else ""


def _stitched(quote: str, shelf: Shelf) -> str:
    """Every clause, or both halves, stand in the document, but not together."""
    clauses = [normalise(clause.strip(LOOSE_ENDS)) for clause in _CLAUSE.split(quote[:LONGEST])]
    if len(clauses) > 1 and all(len(clause) >= MINIMUM_CHARACTERS and shelf.places(clause) for clause in clauses):
        return "stitched: its parts stand in different places of the document"
    words = normalise(quote[:LONGEST]).split()
    for cut in range(4, len(words) - 3):
        if shelf.places(" ".join(words[:cut])) and shelf.places(" ".join(words[cut:])):
            return "stitched: its two halves stand in different places of the document"
    return ""


def _altered(words: str, shelf: Shelf) -> str:
    best, nearest = 0.0, ""
    for passage in shelf.passages:
        sentence = normalise(shelf.document.text[passage.start : passage.end])
        alignment = fuzz.partial_ratio_alignment(words, sentence)
        if alignment is not None and alignment.score > best:
            best, nearest = alignment.score, _widened(sentence, alignment.dest_start, alignment.dest_end)
    if best < NEAR:
        return ""
    drafted, stands = _differing(words, nearest)
    return f"altered: drafted “{drafted}” where the document has “{stands}”" if drafted or stands else ""


def _widened(sentence: str, start: int, end: int) -> str:
    """The stretch, widened to whole words."""
    high = sentence.find(" ", end)
    return sentence[sentence.rfind(" ", 0, start) + 1 : high if high >= 0 else len(sentence)]


def _differing(drafted: str, stands: str) -> tuple[str, str]:
    """The words that differ; words that the document only has before or after the stretch do not count."""
    left, right = ([word.strip(LOOSE_ENDS) for word in words.split()] for words in (drafted, stands))
    steps = SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    inner = [step for step in steps if step[0] != "equal" and not (step[0] == "insert" and step[1] in (0, len(left)))]
    return (
        " … ".join(" ".join(left[low:high]) for _, low, high, _, _ in inner if low < high),
        " … ".join(" ".join(right[low:high]) for _, _, _, low, high in inner if low < high),
    )
