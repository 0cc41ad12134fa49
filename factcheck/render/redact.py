"""Names that must not appear: taken out of every string of the report before anything is rendered from it."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from pydantic import ValidationError

from factcheck.errors import FactcheckError, UsageError
from factcheck.report import Report

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

BLOCK = "█████"
"""Stands for a name, whatever its length was."""
_BETWEEN = r"(?:[\W_]|%20|%2[Dd]){0,3}"
"""What may stand between the words of a name: gaps, hyphens, line breaks, what an address writes for them."""
_EMBEDDED = re.compile(r"data:[a-z/0-9+-]+;base64,[A-Za-z0-9+/=]+")


class Redaction:
    """The names of a list, found in any case, with or without accents, and in file names and addresses too."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = tuple(names)
        longest_first = sorted(names, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(_pattern, longest_first)), re.IGNORECASE)

    def apply(self, report: Report) -> Report:
        """The report without the names; how many places they stood in is recorded in it.

        Raises:
            UsageError: a name is one of the report's own words, so that the report cannot do without it.
        """
        counter = [0]
        try:
            clean = Report.model_validate(self._walk(report.model_dump(mode="json", by_alias=True), counter))
        except ValidationError as error:
            where = ".".join(str(part) for part in error.errors()[0]["loc"])
            raise UsageError(f"A name to be taken out is one of the report's own words (in {where}).") from error
        return clean.model_copy(update={"redacted": report.redacted + counter[0]})

    def text(self, text: str) -> str:
        """The text without the names."""
        return self._pattern.sub(BLOCK, text)

    def check(self, text: str, what: str) -> None:
        """Makes sure that no name is left.

        Raises:
            FactcheckError: one is; nothing may be written.
        """
        if self._pattern.search(_EMBEDDED.sub("", text)):
            raise FactcheckError(
                f"A name that must not appear would still stand in {what}: nothing was written.",
                "Does it stand in --title, --confidential or the brand's footer?",
            )

    def _walk(self, node: object, counter: list[int]) -> object:
        match node:
            case str():
                clean, count = self._pattern.subn(BLOCK, node)
                counter[0] += count
                return clean
            case dict():
                return {self.text(str(key)): self._walk(held, counter) for key, held in node.items()}
            case list():
                return [self._walk(held, counter) for held in node]
            case _:
                return node


def read_redaction(path: Path) -> Redaction:
    """The names in a file, one a line; lines that begin with # are notes.

    Raises:
        UsageError: it cannot be read, or names nothing.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"The list of names {path} cannot be read as UTF-8 text.", "Check `--redact`.") from error
    names = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    if not names:
        raise UsageError(f"{path} names nothing.", "Write one name a line.")
    return Redaction(names)


def _pattern(name: str) -> str:
    words = [_letters(word) for word in re.split(r"[\W_]+", unicodedata.normalize("NFC", name)) if word]
    if not words:
        raise UsageError(f"{name!r} is no name that could be found.", "Check `--redact`.")
    return rf"(?<![^\W_]){_BETWEEN.join(words)}(?![^\W_])"


def _letters(word: str) -> str:
    """The word, each accented letter also taken apart or without its accent."""
    spelled = []
    for letter in word:
        apart = unicodedata.normalize("NFD", letter)
        spellings = dict.fromkeys([letter, apart, apart[0]])
        any_of = "|".join(map(re.escape, spellings))
        spelled.append(f"(?:{any_of})" if len(spellings) > 1 else re.escape(letter) + "[\u0300-\u036f]?")
    return "".join(spelled)
