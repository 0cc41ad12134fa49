"""`FOLDER/sources.toml`: what a person knows of the sources; it wins over everything that the files say.

One table for each file, named by its path in the folder:

    ["2017-03-24 gazette.txt"]
    title = "Bridge closed after cracks"
    publisher = "Harbour Gazette"
    author = "Mara Field"
    published = 2017-03-24
    url = "https://gazette.example/bridge"
    language = "en"
    reliability = "B"
    credibility = "2"

A table that is named after a zip file or a list of articles holds for everything in it that says nothing itself, but
for title and address, which are each one's own; that of a mail gives its grades to what is attached.

`grade` holds a grade of any other scale. A key that is not known, a value that makes no sense and a file that is not
there end the run: a slip of the pen that is passed over in silence would leave a source with the wrong date.
"""

from __future__ import annotations

import datetime as dt
import os
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from factcheck.errors import UsageError
from factcheck.models import Credibility, Reliability
from factcheck.read.imprint import Imprint

FILE_NAME = "sources.toml"
LARGEST = 1 << 20
"""Bytes of the file."""
TEXT_KEYS = ("title", "publisher", "author", "url", "language", "grade")
DAY_KEYS = ("published", "updated")
RELIABILITIES: dict[str, Reliability] = {step: step for step in get_args(Reliability)}
CREDIBILITIES: dict[str, Credibility] = {step: step for step in get_args(Credibility)}
SCALE_KEYS = {"reliability": tuple(RELIABILITIES), "credibility": tuple(CREDIBILITIES)}
"""The Admiralty scale: how reliable a source is, and how credible what it says; set by people only."""
KEYS = (*TEXT_KEYS, *DAY_KEYS, *SCALE_KEYS)
LONGEST_VALUE = 500
HINT = f"Known keys: {', '.join(KEYS)}."


@dataclass(frozen=True, slots=True)
class Stated:
    """What the user states of one source."""

    imprint: Imprint
    grade: str | None = None
    reliability: Reliability | None = None
    credibility: Credibility | None = None

    def or_else(self, other: Stated) -> Stated:
        """This, its gaps filled from what is stated of another copy of the same file."""
        return Stated(
            self.imprint.or_else(other.imprint),
            self.grade or other.grade,
            self.reliability or other.reliability,
            self.credibility or other.credibility,
        )

    def for_parts(self, *, only_grades: bool) -> Stated:
        """What it says of the sources in the file: of a file that is a source itself only how far it is trusted."""
        imprint = Imprint() if only_grades else self.imprint.without("title", "url")
        return Stated(imprint, self.grade, self.reliability, self.credibility)

    @property
    def whole_grade(self) -> str | None:
        """The grade in the user's words, else both grades of the scale, a dash for one that is missing."""
        if self.grade or not (self.reliability or self.credibility):
            return self.grade
        return f"{self.reliability or '–'}{self.credibility or '–'}"


def read_sources_file(folder: Path) -> dict[str, Stated]:
    """What the folder's `sources.toml` states, by path; empty where there is no such file.

    Raises:
        UsageError: the file cannot be read, or holds something that makes no sense.
    """
    content = _load(folder / FILE_NAME)
    if content is None:
        return {}
    try:
        tables = tomllib.loads(content.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UsageError(f"{FILE_NAME} is no valid TOML: {error}") from error
    return {path: _read_table(path, table) for path, table in tables.items()}


def check_files(stated: Iterable[str], present: Iterable[str]) -> None:
    """Raises UsageError for a table of a file that neither lies in the folder nor can lie in a file there."""
    files = set(present)
    check_paths((path for path in stated if not files & {path, *paths_around(path)}), ())


def paths_around(path: str) -> Iterator[str]:
    """The paths of files in which the path may lie, the nearest last."""
    return (path[: slash.start()] for slash in re.finditer("/", path))


def check_paths(stated: Iterable[str], present: Iterable[str]) -> None:
    """Raises UsageError for a table of a file that is not in the folder."""
    missing = sorted(set(stated) - set(present))
    if missing:
        raise UsageError(
            f'{FILE_NAME}: ["{missing[0]}"] names a file that is not in the folder', "Mind case and subfolders."
        )


def _load(path: Path) -> bytes | None:
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        with open(descriptor, "rb") as stream:
            content = stream.read(LARGEST + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UsageError(f"{FILE_NAME} cannot be read: {error.strerror}") from error
    if len(content) > LARGEST:
        raise UsageError(f"{FILE_NAME} is larger than {LARGEST >> 20} MB")
    return content


def _read_table(path: str, table: object) -> Stated:
    if not isinstance(table, dict):
        raise UsageError(
            f'{FILE_NAME}: "{path}" stands outside a table', f'Write ["{path}.txt"] above the keys of a file.'
        )
    for key in table:
        if key not in KEYS:
            raise UsageError(f'{FILE_NAME}: ["{path}"] has an unknown key "{key}"', HINT)
    texts = {key: _text(path, key, table[key]) for key in TEXT_KEYS if key in table}
    days = {key: _day(path, key, table[key]) for key in DAY_KEYS if key in table}
    imprint = Imprint(
        title=texts.get("title"),
        publisher=texts.get("publisher"),
        author=texts.get("author"),
        published=days.get("published"),
        updated=days.get("updated"),
        url=texts.get("url"),
        language=texts.get("language"),
    )
    return Stated(imprint.by("sources.toml"), texts.get("grade"), *_scales(path, table))


def _scales(path: str, table: Mapping[str, object]) -> tuple[Reliability | None, Credibility | None]:
    """Both grades of the Admiralty scale, where they are stated."""
    for key, steps in SCALE_KEYS.items():
        if key in table and str(table[key]) not in steps:
            raise UsageError(f'{FILE_NAME}: ["{path}"] {key} must be one of {", ".join(steps)}')
    reliability, credibility = str(table.get("reliability")), str(table.get("credibility"))
    return RELIABILITIES.get(reliability), CREDIBILITIES.get(credibility)


def _text(path: str, key: str, value: object) -> str:
    text = " ".join(value.split()) if isinstance(value, str) else ""
    if not text or len(text) > LONGEST_VALUE:
        raise UsageError(
            f'{FILE_NAME}: ["{path}"] {key} must be text of up to {LONGEST_VALUE} characters in quotation marks'
        )
    if key == "language" and not re.fullmatch(r"[a-z]{2}", text):
        raise UsageError(f'{FILE_NAME}: ["{path}"] language must be a code of two small letters, for example "en"')
    return text


def _day(path: str, key: str, value: object) -> dt.date:
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    try:
        return dt.date.fromisoformat(str(value)[:10]) if isinstance(value, str) else dt.date.fromisoformat("")
    except ValueError:
        raise UsageError(f'{FILE_NAME}: ["{path}"] {key} must be a day like 2017-03-24') from None
