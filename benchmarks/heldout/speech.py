"""Held-out attributions, and quotations with their speakers."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from benchmarks.heldout.rows import Row, rows_of
from benchmarks.labelled import SHARED, overlap, places, plain
from benchmarks.scores import Entry, Score
from factcheck.find.attributions import Attribution, find_attributions
from factcheck.find.quotations import find_quotations


def attributions(folder: Path) -> Score:
    """By the kind of the row, and by direct and indirect speech: the claimant or one accepted for it, and the content.

    A claimant is right, too, with whose words the labelled one begins or ends, or the other way round; a label without
    a claimant (a passive that names nobody) is not found by finding nothing.
    """
    score = Score("heldout/attributions.jsonl")
    for row in rows_of(folder / "attributions.jsonl"):
        wanted = sorted(row["expect"], key=lambda one: bool(one.get("optional")))
        found = find_attributions(row["text"])
        score.add_row(*_without_optional(row, wanted, found), _same_attribution)
    return score


def _without_optional(
    row: Row, wanted: list[Row], found: list[Attribution]
) -> tuple[list[Entry[Any]], list[Entry[Any]]]:
    """The labels that count, and what was found but for what only an optional label describes."""
    entries = [(Entry(_label(row, one), _kinds(row, _is_quoted(one["content"]))), one) for one in wanted]
    expected = [entry for entry, one in entries if not one.get("optional")]
    optional = [entry for entry, one in entries if one.get("optional")]
    hits = [
        Entry((plain(hit.claimant), (hit.content_start, hit.content_end)), _kinds(row, hit.direct)) for hit in found
    ]
    kept = [hit for hit in hits if not _described(hit, optional) or _described(hit, expected)]
    return expected, kept


def _label(row: Row, one: Row) -> tuple[list[str], list[tuple[int, int]]]:
    names = [plain(name) for name in (one["claimant"], *one["claimant_accept"])]
    contents = (one["content"], *one.get("content_accept", ()))
    return names, [span for content in contents for span in places(row["text"], content)]


def _kinds(row: Row, direct: bool) -> tuple[str, str]:
    return f"rows of kind {row['kind']}", "direct speech" if direct else "indirect speech"


def _is_quoted(content: str) -> bool:
    return content[0] in "\"'“‘«„" and content[-1] in "\"'”’»“"


def _described(hit: Entry[Any], labels: list[Entry[Any]]) -> bool:
    return any(_same_attribution(label.key, hit.key) for label in labels)


def _same_attribution(wanted: tuple[Any, ...], found: tuple[Any, ...]) -> bool:
    (names, contents), (claimant, content) = wanted, found
    return same_name(names, claimant) and any(overlap(span, content) > SHARED for span in contents)


def same_name(names: Iterable[str], found: str) -> bool:
    """Whether a plain name is one of these, or one begins or ends with the other's words; "" is only "" (nobody)."""
    return any(name == found or _begins_or_ends(name, found) or _begins_or_ends(found, name) for name in names)


def _begins_or_ends(long: str, short: str) -> bool:
    return bool(short) and (long.startswith((f"{short} ", f"{short}, ")) or long.endswith(f" {short}"))


def quotations(folder: Path) -> Score:
    """By form: the words with their marks must be those of the row; what is labelled as nested is not looked for."""
    score = Score("heldout/quotations.jsonl")
    for row in rows_of(folder / "quotations.jsonl"):
        expected = [Entry(one["quote"], (_form(one["scare"]),)) for one in row["expect"]]
        found = [Entry(hit.quote, (_form(hit.scare),)) for hit in find_quotations(row["text"]) if not hit.nested]
        score.add_row(expected, found, lambda left, right: left == right)
    return score


def speakers(folder: Path) -> Score:
    """Of the quotations that the rows give to somebody: the speaker must be that of the row or one accepted for it."""
    score = Score("heldout/quotations.jsonl, speakers")
    for row in rows_of(folder / "quotations.jsonl"):
        spoken = [one for one in row["expect"] if one["speaker"] and not one["scare"]]
        quotes = {one["quote"] for one in spoken}
        names = [[plain(name) for name in (one["speaker"], *one.get("speaker_accept", ()))] for one in spoken]
        expected = [Entry((one["quote"], accepted), ("speaker",)) for one, accepted in zip(spoken, names, strict=True)]
        found = [
            Entry((hit.quote, plain(hit.speaker)), ("speaker",))
            for hit in find_quotations(row["text"])
            if hit.quote in quotes and hit.speaker
        ]
        score.add_row(expected, found, lambda left, right: left[0] == right[0] and same_name(left[1], right[1]))
    return score


def _form(scare: bool) -> str:
    return "scare quotes" if scare else "speech"
