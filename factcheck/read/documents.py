"""A reading to a document: what the user states of the source wins over what the file says, and gaps are filled."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath

from factcheck.find.guessed_language import guess_language
from factcheck.models import ID_LENGTH, Document, SetAside, Source
from factcheck.read.full_dates import full_date, safe_date
from factcheck.read.imprint import Imprint
from factcheck.read.reading import Mark, Reading
from factcheck.read.sources_file import Stated

NOTHING_STATED = Stated(Imprint())
WORD = re.compile(r"\S+")
ENDLESS = 1_000_000
"""Characters from which a text's words are counted one by one."""
MOST_MARKS = 2_000
"""Stretches set aside that are listed one by one."""
DAY_IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_. ]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
"""A day in a file's name, year first: 2017-03-24, 2017_03_24, 20170324."""


def make_document(
    named: tuple[str, str],
    reading: Reading,
    stated: Stated = NOTHING_STATED,
    around: Stated = NOTHING_STATED,
    *,
    also_at: tuple[str, ...] = (),
) -> Document:
    """The document of a reading.

    Args:
        named: Its path and the sha256 of its content.
        reading: What stands in it.
        stated: What the user states of it.
        around: What the user states of the file in which it lies; fills what nothing nearer says.
        also_at: Other paths of the same content.
    """
    path, sha256 = named
    text, name = reading.text, sha256[:ID_LENGTH]
    kept = "".join(_kept(reading))
    imprint = stated.imprint.or_else(reading.imprint).or_else(_gaps(reading, kept, path, around.imprint))
    graded = stated if stated.whole_grade else around
    source = Source(
        id=name,
        path=path,
        sha256=sha256,
        title=imprint.title,
        publisher=imprint.publisher,
        author=imprint.author,
        published=imprint.published,
        published_from=imprint.published_from,
        published_time=imprint.published_time,
        updated=imprint.updated,
        updated_time=imprint.updated_time,
        time_zone=imprint.time_zone,
        url=imprint.url,
        language=imprint.language,
        words=count_words(kept),
        grade=graded.whole_grade,
        reliability=graded.reliability,
        credibility=graded.credibility,
        encoding_guess=reading.encoding_guess,
        origins=dict(imprint.origins),
        also_at=also_at,
        remarks=reading.remarks,
    )
    set_aside = tuple(
        SetAside(source=name, start=mark.start, end=mark.end, quote=text[mark.start : mark.end], reason=mark.reason)
        for mark in _few(reading)
    )
    return Document(
        source=source,
        text=text,
        set_aside=set_aside,
        headline=reading.headline,
        pages=reading.pages,
        places=reading.places,
    )


def count_words(text: str) -> int:
    """How many words a text has; of an endless one counted without making a list of them."""
    return len(text.split()) if len(text) < ENDLESS else sum(1 for _ in WORD.finditer(text))


def day_in_name(path: str) -> str | None:
    """The day that a file's name carries, as it is written in ISO 8601; None where it carries none."""
    found = DAY_IN_NAME.search(PurePosixPath(path).name[:255])
    if not found or not safe_date(int(found[1]), int(found[3]), int(found[4])):
        return None
    return f"{found[1]}-{found[3]}-{found[4]}"


def _few(reading: Reading) -> Sequence[Mark]:
    """The marks; of very many, those that follow upon each other for one reason as one."""
    if len(reading.marks) <= MOST_MARKS:
        return reading.marks
    few: list[Mark] = []
    for mark in reading.marks:
        if few and few[-1].reason == mark.reason and not reading.text[few[-1].end : mark.start].strip():
            mark = Mark(few.pop().start, mark.end, mark.reason)
        few.append(mark)
    return few


def _gaps(reading: Reading, kept: str, path: str, around: Imprint) -> Imprint:
    """What it does not state: the headline for a title, a day in the file's name, what is stated of the file around it,
    a guess at the language.
    """
    title = " ".join(reading.text[slice(*reading.headline)].split()) if reading.headline else None
    headline = Imprint(title=title).by("headline")
    named = Imprint(published=full_date(day_in_name(path))).by("file name").or_else(around)
    return headline.or_else(named).or_else(Imprint(language=guess_language(kept)).by("guess"))


def _kept(reading: Reading) -> list[str]:
    """The stretches of the text that are not set apart."""
    edges = [0, *(edge for mark in reading.marks for edge in (mark.start, mark.end)), len(reading.text)]
    return [reading.text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]
