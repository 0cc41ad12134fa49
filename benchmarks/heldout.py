"""How well the finders read text that they were not written with: the rows of `tests/cases/heldout/`.

No rule may be developed with these rows: whoever looks at what is missed in them has used them up, and new ones must be
written. A row may hold `optional` stretches: readers may differ on them, so what is found there counts neither way.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable
from operator import eq
from pathlib import Path
from typing import Any

from benchmarks.scores import Entry, Score
from factcheck.find.names import find_names
from factcheck.find.same_name import compare_names

Row = dict[str, Any]
Span = tuple[int, int]
Key = tuple[int, int, str]
HELD_OUT = Path(__file__).resolve().parent.parent / "tests" / "cases" / "heldout"


def held_out_scores(folder: Path = HELD_OUT) -> list[Score]:
    """The score of every set of held-out rows, in the order of the table."""
    return [score(folder) for score in _SCORES]


def rows_of(path: Path) -> list[Row]:
    """The rows of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def located(text: str, quotes: Iterable[str]) -> list[Span]:
    """Where quotes stand that are listed in the order of the text: each behind the one before it."""
    found, behind = [], 0
    for quote in quotes:
        start = text.index(quote, behind)
        behind = start + len(quote)
        found.append((start, behind))
    return found


def outside(text: str, optional: Iterable[str], span: Span) -> bool:
    """Whether a found stretch touches none of the optional ones."""
    places = [(start, start + len(quote)) for quote in optional for start in _starts(text, quote)]
    return all(span[1] <= start or end <= span[0] for start, end in places)


def _starts(text: str, quote: str) -> list[int]:
    """Every index at which a quote stands."""
    return [start for start in range(len(text)) if text.startswith(quote, start)]


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


_SCORES: tuple[Callable[[Path], Score], ...] = (names, name_pairs)
"""One function for each set; a new set adds its own."""
