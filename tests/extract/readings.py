"""Readings for tests: a text, split at its sentences."""

from __future__ import annotations

from factcheck.extract.extractor import Reading
from factcheck.models import Passage
from factcheck.split import split_document
from tests.shelves import make_document


def reading_of(text: str, path: str = "a.txt") -> Reading:
    document = make_document(text, path)
    return Reading(document, split_document(document))


def long_reading(sentences: int, path: str = "long.txt", per_paragraph: int = 5) -> Reading:
    """A document of numbered sentences, cut by hand so that no splitter's opinion matters."""
    text, passages = "", []
    for number in range(1, sentences + 1):
        sentence = f"Heron {number} was counted at the lake."
        start = len(text)
        text += sentence
        passages.append(Passage(number=number, start=start, end=len(text), paragraph=(number - 1) // per_paragraph + 1))
        text += "\n" if number % per_paragraph == 0 else " "
    return Reading(make_document(text, path), tuple(passages))
