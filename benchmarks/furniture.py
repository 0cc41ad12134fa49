"""How much page furniture is kept and how much of the article is lost, on the pages of `tests/cases/pages.jsonl`.

A row is a page in parts, in order: "a" is the article, "f" is furniture, "x" stands between the two (headline, byline,
caption) and counts for neither, "m" is markup without text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.labelled import Row, read_rows
from factcheck.read.html.reader import read_html
from factcheck.read.reading import Reading
from factcheck.read.text import read_text

MOST_KEPT, MOST_LOST = 0.05, 0.01
"""What is promised: the share of furniture that may be kept, and of the article that may be lost."""
HELD_OUT = {"held out": "pages", "held out, by another hand": "pages_by_another"}
HEAD = ["Pages", "rows", "words of the article", "lost", "words of furniture", "kept"]


@dataclass(slots=True)
class Furniture:
    """The words of some pages: how many there are of each sort, and how many are on the wrong side."""

    title: str
    pages: int = 0
    article: int = 0
    lost: int = 0
    furniture: int = 0
    kept: int = 0

    def add(self, row: Row) -> None:
        """Counts a page."""
        self.pages += 1
        for label, words, apart in judged(row):
            if label == "a":
                self.article, self.lost = self.article + words, self.lost + apart
            elif label == "f":
                self.furniture, self.kept = self.furniture + words, self.kept + words - apart

    def cells(self) -> list[str]:
        """The counts as a row of a table."""
        counts = (f"{self.article:,}", share(self.lost, self.article), f"{self.furniture:,}")
        return [self.title, str(self.pages), *counts, share(self.kept, self.furniture)]


def measure() -> list[Furniture]:
    """All pages, then those of each format."""
    pages = [Furniture("**pages.jsonl**"), Furniture("saved pages"), Furniture("pastes as plain text")]
    for row in read_rows("pages.jsonl"):
        for score in (pages[0], pages[1] if row["format"] == "html" else pages[2]):
            score.add(row)
    held_out = [_all_of(title, name) for title, name in HELD_OUT.items()]
    return [*pages, *held_out, *_of_each_format("held out, true to life", "pages_true_to_life")]


def _all_of(title: str, name: str, formats: tuple[str, ...] = ("html", "text")) -> Furniture:
    score = Furniture(title)
    for row in read_rows(f"heldout/{name}.jsonl"):
        if row["format"] in formats:
            score.add(row)
    return score


def _of_each_format(title: str, name: str) -> list[Furniture]:
    return [_all_of(f"{title}: saved pages", name, ("html",)), _all_of(f"{title}: pastes", name, ("text",))]


def judged(row: Row) -> Iterator[tuple[str, int, int]]:
    """Every part of a page with its label, its words, and how many of them are set apart."""
    reading = read_page(row)
    place = 0
    for label, content in row["parts"]:
        words = words_of(content, row["format"])
        if label == "m" or not words:
            continue
        found = re.compile(r"\s*".join(map(re.escape, words))).search(reading.text, place)
        assert found, f"{row['id']}: {words} is not in the text that was read"
        yield label, len(words), _set_apart(reading, words, found.start())
        place = found.end()


def read_page(row: Row) -> Reading:
    """The page as the program reads it."""
    contents = [content for _, content in row["parts"]]
    return (
        read_html("".join(contents).encode()) if row["format"] == "html" else read_text("\n\n".join(contents).encode())
    )


def words_of(content: str, kind: str) -> list[str]:
    """What a part shows."""
    return html.unescape(re.sub(r"<[^<>]*>", " ", content) if kind == "html" else content).split()


def _set_apart(reading: Reading, words: list[str], place: int) -> int:
    """How many of the words that stand in a row from a place on begin in a mark; two buttons may share a word."""
    apart = 0
    for word in words:
        place = reading.text.index(word, place)
        apart += any(mark.start <= place < mark.end for mark in reading.marks)
        place += len(word)
    return apart


def share(part: int, whole: int) -> str:
    """A share in percent with one place."""
    return f"{part / whole:.1%}" if whole else "–"
