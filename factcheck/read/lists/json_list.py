"""JSON as lists of articles: a list, a list somewhere in an object, one article, or one object a line.

Runs in the parser's process.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from factcheck.read.encoding import decode
from factcheck.read.lists.entry import holds_articles, read_entry
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.shelf import MOST_INSIDE, Inside

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
DEEPEST = 4
"""Objects around a list of articles."""


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
    """The first list of objects of which at least one is an article, or the one article that the file is."""
    if isinstance(node, list):
        entries = [entry for entry in node if isinstance(entry, dict)]
        if any(holds_articles(entry) for entry in entries[:100]):
            return entries
    if isinstance(node, dict) and holds_articles(node):
        return [node]
    if depth >= DEEPEST or not isinstance(node, dict):
        return []
    return next((found for value in node.values() if (found := _articles(value, depth + 1))), [])


def _in_words(value: Json) -> str:
    """A value as a cell: of a list its members, of an object its name."""
    if isinstance(value, list):
        separator = "\n\n" if any(isinstance(one, str) and len(one) > 80 for one in value) else ", "
        return separator.join(filter(None, (_in_words(one) for one in value[:5_000] if not isinstance(one, list))))
    if isinstance(value, dict):
        named = next(
            (value[name] for name in ("name", "title", "text", "rendered", "id") if isinstance(value.get(name), str)),
            "",
        )
        return str(named)
    return "" if value is None or isinstance(value, bool) else str(value)
