"""JSON as lists of articles: a list, a list somewhere in an object, one article, or one object a line.

Runs in the parser's process.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from factcheck.read.encoding import decode
from factcheck.read.lists.columns import holds_articles
from factcheck.read.lists.entry import read_entry
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.shelf import MOST_INSIDE, Inside

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
DEEPEST = 4
"""Objects around a list of articles."""
WRAPPERS = ("_source", "fields", "doc", "article", "attributes", "data")
"""What holds an entry's own columns beside a number or an address."""
ANSWERS = re.compile(r"^(?:comments?|replies|answers|reactions|reviews)$", re.IGNORECASE)
"""What holds what others wrote about articles."""
INNER = ("name", "title", "main", "text", "rendered", "original", "id")
"""What says in an object what it is."""


def open_json(raw: bytes) -> Iterator[Inside]:
    """The entries of a list of articles as sources.

    Raises:
        RefusedFileError: the bytes are no JSON, or hold no list of articles.
    """
    decoded = decode(raw)
    entries = _articles(_parse(decoded.text), 0)
    if not entries:
        raise RefusedFileError(Code.UNSUPPORTED, "the JSON holds no list of articles with a text each")
    for number, entry in enumerate(entries, start=1):
        if number > MOST_INSIDE:
            yield Inside("more", RefusedFileError(Code.TOO_LARGE, f"more than {MOST_INSIDE:,} entries"))
            return
        columns = {name: _in_words(value) for name, value in entry.items()}
        yield Inside(f"entry {number}", read_entry(columns, decoded.guess))


def _parse(text: str) -> Json:
    try:
        parsed: Json = json.loads(text, strict=False)
        return parsed
    except RecursionError as error:
        raise RefusedFileError(Code.DAMAGED, "the file is nested too deeply") from error
    except ValueError as error:
        return _parse_lines([line for line in text.splitlines() if line.strip()], error)


def _parse_lines(lines: list[str], trouble: ValueError) -> Json:
    """What stands in a file of one object a line."""
    try:
        entries: list[Json] = [json.loads(line) for line in lines] if len(lines) > 1 else []
    except (ValueError, RecursionError):
        entries = []
    if not entries:
        raise RefusedFileError(Code.DAMAGED, f"it is no JSON: {trouble}") from trouble
    return entries


def _articles(node: Json, depth: int) -> list[dict[str, Json]]:
    """Every list of objects of which at least one is an article, or the one article that the file is."""
    if isinstance(node, list):
        entries = [_unwrapped(entry) for entry in node if isinstance(entry, dict)]
        return entries if any(holds_articles(entry) for entry in entries[:100]) else _in_rows(node)
    if not isinstance(node, dict):
        return []
    if transposed := _in_columns(node):
        return transposed
    if holds_articles(node):
        return [_unwrapped(node)]
    if depth >= DEEPEST:
        return []
    named = [_unwrapped(value) for value in node.values() if isinstance(value, dict)]
    if sum(map(holds_articles, named)) > 1:  # articles by their addresses or numbers
        return named
    inner = (value for name, value in node.items() if not ANSWERS.search(name))
    return [entry for value in inner for entry in _articles(value, depth + 1)]


def _unwrapped(entry: dict[str, Json]) -> dict[str, Json]:
    """An entry with what stands in an object of its own, as services and databases put it there."""
    for name in WRAPPERS:
        inner = entry.get(name)
        whole = {key: value for key, value in entry.items() if key != name} | (inner if isinstance(inner, dict) else {})
        if isinstance(inner, dict) and not holds_articles(entry) and holds_articles(whole):
            return whole
    return entry


def _in_columns(node: dict[str, Json]) -> list[dict[str, Json]]:
    """The entries of a table that was written column by column, or as names and rows."""
    names, rows = node.get("columns"), node.get("data")
    if isinstance(names, list) and isinstance(rows, list):
        return _in_rows([names, *rows])
    columns = [_column(value) for value in node.values()]
    lengths = {len(column) for column in columns}
    if not holds_articles(node) or len(lengths) != 1 or not all(columns):
        return []
    return [dict(zip(node, row, strict=True)) for row in zip(*columns, strict=True)]


def _column(value: Json) -> list[Json]:
    """The cells of a column that is a list, or an object with numbers for names."""
    if isinstance(value, dict):
        return list(value.values()) if all(name.isdigit() for name in value) else []
    return value if isinstance(value, list) else []


def _in_rows(rows: list[Json]) -> list[dict[str, Json]]:
    """The entries of a table that was written row by row, the first one naming the columns."""
    listed = [row for row in rows if isinstance(row, list)]
    names = [name for name in listed[0] if isinstance(name, str)] if listed else []
    if not holds_articles(names) or len(names) != len(listed[0]):
        return []
    return [dict(zip(names, row, strict=False)) for row in listed[1:]]


def _in_words(value: Json) -> str:
    """A value as a cell: of a list its members, of an object its name."""
    if isinstance(value, list):
        separator = "\n\n" if any(isinstance(one, str) and len(one) > 80 for one in value) else ", "
        return separator.join(filter(None, (_in_words(one) for one in value[:5_000] if not isinstance(one, list))))
    if isinstance(value, dict):
        return next((str(value[name]) for name in INNER if isinstance(value.get(name), str)), "")
    return "" if value is None or isinstance(value, bool) else str(value)
