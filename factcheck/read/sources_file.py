"""`FOLDER/sources.toml`: what a person knows of the sources; it wins over everything that the files say.

One table for each file, named by its path in the folder:

    ["2017-03-24 gazette.txt"]
    title = "Bridge closed after cracks"
    publisher = "Harbour Gazette"
    author = "Mara Field"
    published = 2017-03-24
    url = "https://gazette.example/bridge"
    language = "en"
    grade = "B2"

A key that is not known, a value that makes no sense and a file that is not there end the run: a slip of the pen that
is passed over in silence would leave a source with the wrong date.
"""

from __future__ import annotations

import datetime as dt
import os
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from factcheck.errors import UsageError
from factcheck.read.reading import Imprint, PublishedFrom

FILE_NAME = "sources.toml"
LARGEST = 1 << 20
"""Bytes of the file."""
TEXT_KEYS = ("title", "publisher", "author", "url", "language", "grade")
KEYS = (*TEXT_KEYS, "published")
LONGEST_VALUE = 500
HINT = f"Known keys: {', '.join(KEYS)}."


@dataclass(frozen=True, slots=True)
class Stated:
    """What the user states of one source."""

    imprint: Imprint
    grade: str | None = None


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
    grade = texts.pop("grade", None)
    day = _day(path, table["published"]) if "published" in table else None
    published_from: PublishedFrom | None = "sources.toml" if day else None
    return Stated(Imprint(**texts, published=day, updated=None, published_from=published_from), grade)


def _text(path: str, key: str, value: object) -> str:
    text = " ".join(value.split()) if isinstance(value, str) else ""
    if not text or len(text) > LONGEST_VALUE:
        raise UsageError(
            f'{FILE_NAME}: ["{path}"] {key} must be text of up to {LONGEST_VALUE} characters in quotation marks'
        )
    if key == "language" and not re.fullmatch(r"[a-z]{2}", text):
        raise UsageError(f'{FILE_NAME}: ["{path}"] language must be a code of two small letters, for example "en"')
    return text


def _day(path: str, value: object) -> dt.date:
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    try:
        return dt.date.fromisoformat(str(value)[:10]) if isinstance(value, str) else dt.date.fromisoformat("")
    except ValueError:
        raise UsageError(f'{FILE_NAME}: ["{path}"] published must be a day like 2017-03-24') from None
