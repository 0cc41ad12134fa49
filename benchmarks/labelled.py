"""The labelled cases of `tests/cases/`, each file scored by the finder or the comparison that it is about."""

from __future__ import annotations

import csv
import datetime as dt
import json
import math
from operator import eq
from pathlib import Path
from typing import Any

from benchmarks.heldout.names import named
from benchmarks.scores import Entry, Score
from factcheck.compare.figures import compare_figures
from factcheck.find.attributes import find_attributes
from factcheck.find.attributions import find_attributions
from factcheck.find.dates import find_dates
from factcheck.find.figures import find_figures
from factcheck.find.names import find_names
from factcheck.find.quotations import Quotation, find_quotations
from factcheck.find.same_name import compare_names
from factcheck.read.text import read_text
from tests.align.folders import checked

Row = dict[str, Any]
Key = tuple[Any, ...]
CASES = Path(__file__).resolve().parent.parent / "tests" / "cases"
SHARED = 0.6
"""Share of a labelled content that a found one must have in common with it (intersection over union)."""


def all_scores() -> list[Score]:
    """The score of every file of cases."""
    return [
        dates(),
        figures(),
        figure_pairs(),
        names(),
        names_in_news(),
        name_pairs(),
        quotations(),
        attributions(),
        attributes(),
        reckonings(),
        published(),
    ]


def read_rows(name: str) -> list[Row]:
    """The rows of a file of JSON lines."""
    return [json.loads(line) for line in (CASES / name).read_text(encoding="utf-8").splitlines()]


# ------------------------------------------------------------------------------------------------ dates, figures


def dates() -> Score:
    """By granularity: the words, first day, day after the last, and granularity must be those of the row."""
    score = Score("dates.jsonl")
    for row in read_rows("dates.jsonl"):
        expected = [Entry(tuple(date), (str(date[3]),)) for date in row["expected"]]
        score.add_row(expected, _found_dates(row), eq)
    return score


def _found_dates(row: Row) -> list[Entry[Key]]:
    published = dt.date.fromisoformat(row["published"]) if row["published"] else None
    return [
        Entry((hit.quote, _iso(value.start), _iso(value.end), value.granularity), (str(value.granularity),))
        for hit in find_dates(row["text"], published)
        for value in [hit.value]
    ]


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def figures() -> Score:
    """By quantity: the words, both bounds, the quantity, the unit and what is counted must be those of the row."""
    score = Score("figures.jsonl")
    for row in read_rows("figures.jsonl"):
        expected = [Entry(tuple(figure), (figure[3],)) for figure in row["expected"]]
        score.add_row(expected, _found_figures(row), same_figure)
    return score


def _found_figures(row: Row) -> list[Entry[Key]]:
    return [
        Entry((hit.quote, value.low, value.high, value.quantity, value.unit, value.counted), (value.quantity,))
        for hit in find_figures(row["text"])
        for value in [hit.value]
    ]


def same_figure(left: Key, right: Key) -> bool:
    """The same words, bounds, quantity, unit and counted thing."""
    return (left[0], *left[3:]) == (right[0], *right[3:]) and all(map(close, left[1:3], right[1:3]))


def close(left: float | None, right: float | None) -> bool:
    """Equal but for the last bits; an open bound equals only an open bound."""
    if left is None or right is None:
        return left is right
    return math.isclose(left, right, rel_tol=1e-6, abs_tol=1e-12)


def figure_pairs() -> Score:
    """By agreement: the agreement of two figures, and where they differ by how much."""
    score = Score("figure_pairs.jsonl")
    for row in read_rows("figure_pairs.jsonl"):
        left, right = (find_figures(row[side])[0].value for side in ("left", "right"))
        verdict = compare_figures(left, right)
        wanted = Entry(_by_how_much(row["agreement"], row["difference"]), (row["agreement"],))
        score.add_row([wanted], [Entry(_by_how_much(verdict.agreement, verdict.difference), (verdict.agreement,))], eq)
    return score


def _by_how_much(agreement: str, difference: str) -> Key:
    return agreement, difference if agreement == "differ" else ""


# --------------------------------------------------------------------------------------------------------- names


def names() -> Score:
    """By kind: the words and the kind must be those of the row."""
    score = Score("names.jsonl")
    for row in read_rows("names.jsonl"):
        expected = [Entry((name["quote"], name["kind"]), (name["kind"],)) for name in row["names"]]
        found = [Entry((hit.quote, hit.value.name_kind), (hit.value.name_kind,)) for hit in find_names(row["text"])]
        score.add_row(expected, found, eq)
    return score


def names_in_news() -> Score:
    """By kind: the place, the words and the kind must be those of the row; offices are not labelled here."""
    score = Score("names_in_news.jsonl")
    for row in read_rows("names_in_news.jsonl"):
        score.add_row(*named(row), eq)
    return score


def name_pairs() -> Score:
    """By verdict."""
    score = Score("name_pairs.csv")
    with (CASES / "name_pairs.csv").open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            verdict = compare_names(row["left"], row["right"]).verdict
            score.add_row([Entry(row["verdict"], (row["verdict"],))], [Entry(verdict, (verdict,))], eq)
    return score


# ------------------------------------------------------------------------------------- quotations, attributions


def quotations() -> Score:
    """By form: the words with their marks, and the speaker where the row names one, must be those of the row."""
    score = Score("quotations.jsonl")
    for row in read_rows("quotations.jsonl"):
        expected = [Entry((one["quote"], one.get("speaker")), (_labelled_form(one),)) for one in row["expect"]]
        found = [Entry((hit.quote, hit.speaker), (_found_form(hit),)) for hit in find_quotations(row["text"])]
        score.add_row(expected, found, same_quotation)
    return score


def same_quotation(wanted: Key, found: Key) -> bool:
    """The same words with their marks, and the same speaker where the label says who speaks."""
    return wanted[0] == found[0] and wanted[1] in (None, found[1])


def _labelled_form(row: Row) -> str:
    forms = {"within another": row.get("nested"), "scare quotes": row.get("scare"), "goes on": row.get("continues")}
    return next((form for form, holds in forms.items() if holds), "closed" if row.get("closed", True) else "not closed")


def _found_form(hit: Quotation) -> str:
    return _labelled_form({"nested": hit.nested, "scare": hit.scare, "continues": hit.continues, "closed": hit.closed})


def attributions() -> Score:
    """By the kind of the row and by polarity: claimant, content and polarity must be those of the row."""
    score = Score("attributions.jsonl")
    for row in read_rows("attributions.jsonl"):
        found = [
            Entry((plain(hit.claimant), (hit.content_start, hit.content_end), hit.polarity), _kinds(row, hit.polarity))
            for hit in find_attributions(row["text"])
        ]
        score.add_row(_labelled_attributions(row), found, same_attribution)
    return score


def _labelled_attributions(row: Row) -> list[Entry[Key]]:
    return [
        Entry(
            (plain(one["claimant"]), places(row["text"], one["content"]), one["polarity"]), _kinds(row, one["polarity"])
        )
        for one in row["expect"]
    ]


def _kinds(row: Row, polarity: str) -> tuple[str, str]:
    return f"rows of kind {row['kind']}", f"polarity {polarity}"


def same_attribution(wanted: Key, found: Key) -> bool:
    """The same claimant and polarity, and most of the content in common."""
    (claimant, contents, polarity), (ours, content, our_polarity) = wanted, found
    return (claimant, polarity) == (ours, our_polarity) and max(overlap(span, content) for span in contents) > SHARED


def published() -> Score:
    """By what is stated: the day of publication and that of an update, each with its time, must be those of the row."""
    score = Score("published.jsonl")
    for row in read_rows("published.jsonl"):
        imprint = read_text(row["text"].encode()).imprint
        found = [(_iso(imprint.published), imprint.published_time), (_iso(imprint.updated), imprint.updated_time)]
        wanted = [(row["published"], row["time"]), (row["updated"], row["updated_time"])]
        score.add_row(_appearances(wanted), _appearances(found), eq)
    return score


def _appearances(stated: list[tuple[str | None, str | None]]) -> list[Entry[Key]]:
    named = list(zip(("published", "updated"), stated, strict=True))
    return [
        Entry((name, *one), (f"{name}, {'with time' if one[1] else 'day alone'}",)) for name, one in named if one[0]
    ]


def plain(name: str) -> str:
    """A claimant without capitals, typographic marks and article."""
    words = " ".join(name.casefold().replace("’", "'").split())
    return words.removeprefix("the ").removeprefix("a ").removeprefix("an ")


def places(text: str, content: str) -> list[tuple[int, int]]:
    """The spans at which a content stands in its text."""
    return [(start, start + len(content)) for start in range(len(text)) if text.startswith(content, start)]


def overlap(left: tuple[int, int], right: tuple[int, int]) -> float:
    """Intersection over union of two spans."""
    common = min(left[1], right[1]) - max(left[0], right[0])
    return max(0, common) / (max(left[1], right[1]) - min(left[0], right[0]))


# ------------------------------------------------------------------------------------------ what one source reckons


def reckonings() -> Score:
    """By rule: what is flagged in a source by itself."""
    score = Score("reckonings.jsonl")
    for row in read_rows("reckonings.jsonl"):
        wanted = [Entry((row["rule"],), (row["rule"],))] if row["rule"] else []
        flags = checked(row["text"]).inconsistencies
        score.add_row(wanted, [Entry((flag.rule,), (flag.rule,)) for flag in flags], eq)
    return score


# ---------------------------------------------------------------------------------------------------- attributes


def attributes() -> Score:
    """By closed set: the words and the member must be those of the row."""
    score = Score("attributes.jsonl")
    for row in read_rows("attributes.jsonl"):
        expected = [Entry(tuple(one), (one[1],)) for one in row["expected"]]
        found = [
            Entry((hit.quote, hit.value.attribute, hit.value.member), (hit.value.attribute,))
            for hit in find_attributes(row["text"])
        ]
        score.add_row(expected, found, eq)
    return score
