"""The invented fire on Kettle Quay: its documents and how claims and sides are cut out of them.

Nothing here happened. Every quote is found in its document, so that `text[start:end] == quote` holds as in a report
that the program made.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from factcheck.models import (
    DateValue,
    Detail,
    Evidence,
    FigureValue,
    NameValue,
    OtherValue,
    QuoteValue,
    Side,
    Unparsed,
    Value,
    make_id,
)
from factcheck.report import ReportedClaim

TEXTS = {path.stem: path.read_text("utf-8") for path in sorted((Path(__file__).parent / "texts").glob("*.txt"))}
NAMES = ("courier", "wire", "post", "authority", "blog", "bulletin")
SHA256 = {name: hashlib.sha256(TEXTS[name].encode()).hexdigest() for name in NAMES}
IDS = {name: SHA256[name][:12] for name in NAMES}
SECOND_PAGE = {"post": 190}
"""Where the second page begins, of the one document that has pages."""

Found = tuple[str, str, str, Value | str]
"""A mention: its kind, its question, its words, and its value or why it has none."""


def line(name: str, number: int) -> str:
    """A paragraph of a document, from 1."""
    return TEXTS[name].split("\n")[number - 1]


def spot(name: str, quote: str, after: int = 0) -> dict[str, Any]:
    """Where a quote stands."""
    start = TEXTS[name].index(quote, after)
    return {"source": IDS[name], "quote": quote, "start": start, "end": start + len(quote)}


def place(name: str, quote: str, after: int = 0) -> dict[str, Any]:
    """Where a quote stands, with paragraph and page."""
    found = spot(name, quote, after)
    paragraph = TEXTS[name].count("\n", 0, found["start"]) + 1
    page = 1 + (found["start"] >= SECOND_PAGE[name]) if name in SECOND_PAGE else None
    return {**found, "paragraph": paragraph, "page": page}


def evidence(name: str, quote: str, **more: Any) -> Evidence:
    return Evidence(**place(name, quote), **more)


def claim(name: str, quote: str | int, claimant: str = "", found: Sequence[Found] = (), **more: Any) -> ReportedClaim:
    """A claim with one piece of evidence, a paragraph or a part of one; in its own voice without a claimant."""
    words = line(name, quote) if isinstance(quote, int) else quote
    start = TEXTS[name].index(words)
    fields = {
        "id": make_id("claim", IDS[name], words),
        "statement": words,
        "claimant": claimant or PUBLISHERS[name],
        "own_voice": not claimant,
        "kind": "statement",
        "evidence": (evidence(name, words),),
        "mentions": tuple(_mention(name, start, *one) for one in found),
    }
    return ReportedClaim.model_validate({**fields, **more})


def _mention(name: str, after: int, kind: str, question: str, words: str, value: Value | str) -> Detail | Unparsed:
    where = spot(name, words, after)
    fields = {**where, "id": make_id(where["source"], kind, where["start"], words), "kind": kind, "question": question}
    if isinstance(value, str):
        return Unparsed.model_validate({**fields, "unparsed": value})
    return Detail.model_validate({**fields, "value": value})


def side(held: ReportedClaim, words: str, value: str = "") -> Side:
    """What a claim says on a question; its mention is the one that begins where the words do."""
    name = next(name for name, source_id in IDS.items() if source_id == held.source)
    where = place(name, words, held.start)
    mention = next((one.id for one in held.mentions if one.start == where["start"]), None)
    return Side(**where, claim=held.id, mention=mention, value=value or words, claimant=held.claimant)


def whole(held: ReportedClaim) -> Side:
    """A whole claim as a side."""
    return side(held, held.evidence[0].quote, held.statement)


PUBLISHERS = {
    "courier": "The Ansley Courier",
    "wire": "Coast Wire",
    "post": "Northern Post",
    "authority": "Ansley Harbour Authority",
    "blog": "Quayside Notes",
    "bulletin": "Portside Bulletin",
}

# ------------------------------------------------------------------------------------------------------------- values


def day(text: str, start: dt.date, **more: Any) -> DateValue:
    end = start + dt.timedelta(days=1)
    return DateValue(text=text, start=start, end=end, month=start.month, day=start.day, **more)


def year(number: int) -> DateValue:
    return DateValue(text=str(number), start=dt.date(number, 1, 1), end=dt.date(number + 1, 1, 1), granularity="year")


def loose(text: str, **more: Any) -> DateValue:
    return DateValue(text=text, resolved="calendar only", unresolved="the source has no day of publication", **more)


def count(text: str, low: float | None, high: float | None, **more: Any) -> FigureValue:
    return FigureValue(text=text, low=low, high=high, **more)


def kilograms(text: str, low: float, high: float) -> FigureValue:
    return FigureValue(text=text, low=low, high=high, quantity="measure", unit="kg", counted="barley")


def person(text: str) -> NameValue:
    given, _, family = text.partition(" ")
    return NameValue(text=text, name_kind="person", given=given, family=family, role="harbour master")


def a_place(text: str) -> NameValue:
    return NameValue(text=text, name_kind="place")


def said(text: str, who: str) -> QuoteValue:
    return QuoteValue(text=text, speaker=who)


def other(text: str, **more: Any) -> OtherValue:
    return OtherValue(text=text, **more)
