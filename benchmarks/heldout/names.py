"""Held-out names in running news, and pairs of names."""

from __future__ import annotations

import csv
from operator import eq
from pathlib import Path

from benchmarks.heldout.rows import Row, located, outside, rows_of
from benchmarks.scores import Entry, Score
from factcheck.find.names import find_names
from factcheck.find.same_name import compare_names

Key = tuple[int, int, str]


def names(folder: Path) -> Score:
    """By kind: the place, the words and the kind must be those of the row; offices are not labelled."""
    score = Score("heldout/names.jsonl")
    for row in rows_of(folder / "names.jsonl"):
        score.add_row(*named(row), eq)
    return score


def named(row: Row) -> tuple[list[Entry[Key]], list[Entry[Key]]]:
    """The names that a row of news expects, and those that are found in it outside of its optional stretches."""
    text = row["text"]
    spans = located(text, [name["quote"] for name in row["names"]])
    wanted = {(*span, name["kind"]) for span, name in zip(spans, row["names"], strict=True)}
    hits = [(hit.start, hit.end, hit.value.name_kind) for hit in find_names(text) if hit.value.name_kind != "role"]
    found = [hit for hit in hits if hit in wanted or outside(text, row["optional"], hit[:2])]
    return [Entry(key, (str(key[2]),)) for key in sorted(wanted)], [Entry(key, (str(key[2]),)) for key in found]


def name_pairs(folder: Path) -> Score:
    """By verdict."""
    score = Score("heldout/name_pairs.csv")
    with (folder / "name_pairs.csv").open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            verdict = compare_names(row["left"], row["right"]).verdict
            score.add_row([Entry(row["verdict"], (row["verdict"],))], [Entry(verdict, (verdict,))], eq)
    return score
