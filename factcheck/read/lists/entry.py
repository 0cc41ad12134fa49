"""One row or entry of a list of articles: its columns under their usual names, and the reading that it makes."""

from __future__ import annotations

import datetime as dt
import html
import re
from collections.abc import Mapping
from dataclasses import replace

from factcheck.read.full_dates import full_date, safe_date
from factcheck.read.html.page import parse_page, read_lines
from factcheck.read.imprint import Imprint, person, tidy
from factcheck.read.lists.columns import meaning_of
from factcheck.read.reading import Mark, Reading
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.set_apart import set_apart
from factcheck.read.sheet import Sheet

EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
CUT = "mark of a text cut off"
BY = re.compile(r"^\s*(?:by|von|par|por)\s+(?=\w)", re.IGNORECASE)
SINCE_1970 = re.compile(r"\s*(\d{10})(?:\d{3})?(?:\.\d{1,9})?\s*$")
"""Seconds or thousandths of them since 1970, as databases write a time."""
FIGURES = re.compile(r"\s*(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b")
CUT_OFF = re.compile(r"(?:…|\.\.\.)?\s{0,3}\[\+\d{1,7} chars\]\s*$")
"""How a news service ends a text of which it gives only the beginning."""
MARKUP = re.compile(r"</?(?:p|br|div|h[1-6]|a|strong|em|ul|li)\b[^<>]{0,300}>", re.IGNORECASE)


def read_entry(columns: Mapping[str, str], guess: str | None = None) -> Reading | RefusedFileError:
    """The reading of a row, its cells under the names of its columns."""
    stated: dict[str, str] = {}
    for name, cell in columns.items():
        meaning = meaning_of(name)
        if meaning and cell.strip():
            stated.setdefault(meaning, cell)
    url = tidy(stated.get("url"))
    if not stated.get("text"):
        return RefusedFileError(Code.NO_TEXT, f"it names {url} and holds no text; nothing is fetched" if url else "")
    imprint = Imprint(
        title=tidy(html.unescape(stated.get("title", ""))),
        publisher=_named(stated.get("publisher")),
        author=person(_named(BY.sub("", stated.get("author", "")))),
        published=_day(stated.get("published")),
        updated=_day(stated.get("updated")),
        url=url if url and re.match(r"https?://", url) else None,
        language=_language(stated.get("language")),
    )
    return replace(_reading(stated["text"], imprint.by("table")), encoding_guess=guess)


def _reading(body: str, imprint: Imprint) -> Reading:
    """The title as headline, unless the text begins with it, then the text."""
    body, marks = body.replace("\r\n", "\n").replace("\r", "\n"), list[Mark]()
    if MARKUP.search(body):
        body, marks = _shown(body)
    sheet = Sheet()
    headline = None
    if imprint.title and not " ".join(body[: 2 * len(imprint.title)].split()).startswith(imprint.title):
        headline = sheet.add([(imprint.title, None)])
    start = sheet.begin_paragraph()
    sheet.write(body)
    sheet.marks += [Mark(start + mark.start, start + mark.end, mark.reason) for mark in marks]
    cut = CUT_OFF.search(sheet.text)
    sheet.marks += [Mark(cut.start(), cut.end(), CUT)] if cut else []
    remarks = ("Only the beginning of the text stands in the list.",) if cut else ()
    return replace(set_apart(sheet.text, sheet.marks, imprint, headline), remarks=remarks)


def _shown(body: str) -> tuple[str, list[Mark]]:
    text, lines = read_lines(parse_page(body))
    return text, [mark for line in lines for mark in line.marks]


def _named(stated: str | None) -> str | None:
    """A name; None for the number that a database has in its place."""
    name = tidy(stated)
    return None if name and name.isdigit() else name


def _day(stated: str | None) -> dt.date | None:
    """A day in figures too, where only one of the first two can be the month."""
    if since := SINCE_1970.match(stated or ""):
        return (EPOCH + dt.timedelta(seconds=int(since[1]))).date()
    if found := FIGURES.match(stated or ""):
        first, second, year = map(int, found.groups())
        days = {safe_date(year, second, first), safe_date(year, first, second)} - {None}
        return days.pop() if len(days) == 1 else None
    return full_date(stated)


def _language(stated: str | None) -> str | None:
    return stated[:2].lower() if stated and re.match(r"[A-Za-z]{2}(?![A-Za-z])", stated) else None
