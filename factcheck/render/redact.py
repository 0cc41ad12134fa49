"""Names that must not appear: taken out of every string of the report before anything is rendered from it."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote

from anyascii import anyascii
from pydantic import ValidationError

from factcheck.errors import FactcheckError, UsageError
from factcheck.models import Noun, Place
from factcheck.render.cut_names import UNSEEN, cut_names

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from factcheck.kept import KeptDocuments
    from factcheck.report import Report

_Cleaned = TypeVar("_Cleaned", bound=Noun)

BLOCK = "█████"
"""Stands for a name, whatever its length was."""
_BETWEEN = r"\s*(?:[^\w\s]|_|%20|%2[Dd]){0,3}\s*"
"""What may stand between the words of a name: gaps, hyphens, line breaks, what an address writes for them."""
_WITHIN = rf"[{UNSEEN}]*(?:[-\u2010]\n\s*)?"
"""What may stand between two letters: marks that nobody sees, and the hyphen at the end of a line."""
_UNSPACED = frozenset(["CJK", "HIRAGANA", "KATAKANA", "HANGUL", "THAI", "LAO", "KHMER", "MYANMAR"])
"""Writing systems in which the next word, or an ending, stands against a name without a gap."""
_PREFIXES = {"ARABIC": "[\u0648\u0641\u0628\u0644\u0643]?", "HEBREW": "[\u05d5\u05dc\u05d1\u05db\u05de\u05e9\u05d4]?"}
"""Words of one letter that are written together with the name after them."""
_LIGATURES = {
    "ffi": "\ufb03|\ufb00i|f\ufb01",
    "ffl": "\ufb04|\ufb00l|f\ufb02",
    "ff": "\ufb00",
    "fi": "\ufb01",
    "fl": "\ufb02",
}
"""Letters that a PDF may hold as one."""
_WIDE = 0xFEE0
"""What lies between a letter and the same one in the width of a Chinese sign."""
_EMBEDDED = re.compile(r"data:[a-z/0-9+-]+;base64,[A-Za-z0-9+/=]+")


class Redaction:
    """The names of a list, found in any case, with or without accents, and in file names and addresses too."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = tuple(names)
        longest_first = sorted(names, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(_pattern, longest_first)), re.IGNORECASE)

    def apply(self, report: Report, kept: KeptDocuments | None = None) -> tuple[Report, KeptDocuments | None]:
        """The report and its documents without the names; how many places they stood in is recorded in it.

        Where the documents are at hand, every quote and every offset is that of the text without the names; else
        offsets stay, and a quote that held a name no longer has the length that they give.

        Raises:
            UsageError: a name is one of the report's own words, so that the report cannot do without it.
        """
        whole = self.widened(report, kept)
        shifts = {document.source: _Shift(document.text, whole) for document in kept.documents} if kept else {}
        clean, count = whole.clean(report, shifts)
        return clean.model_copy(update={"redacted": report.redacted + count}), _clean_documents(kept, shifts)

    def widened(self, report: Report, kept: KeptDocuments | None) -> Redaction:
        """The same list with those parts of its names that something in the report begins or ends with.

        A quote that begins in the middle of a name, after a line's end for example, gives its claim a statement, a
        claimant or a value in which half of the name stands by itself.
        """
        texts = {document.source: document.text for document in kept.documents} if kept else {}
        parts = cut_names(report, texts, {source: self.places(text) for source, text in texts.items()})
        return Redaction([*self.names, *parts]) if parts else self

    def clean(self, noun: _Cleaned, shifts: Mapping[str, _Shift] | None = None) -> tuple[_Cleaned, int]:
        """A noun without the names in any of its strings, and in how many places they stood.

        Raises:
            UsageError: it cannot do without one of them.
        """
        counter = [0]
        dumped = noun.model_dump(mode="json", by_alias=True)
        try:
            return noun.model_validate(self._walk(dumped, counter, shifts or {})), counter[0]
        except ValidationError as error:
            where = ".".join(str(part) for part in error.errors()[0]["loc"])
            raise UsageError(f"A name to be taken out is one of the report's own words (in {where}).") from error

    def text(self, text: str) -> str:
        """The text without the names."""
        return self._pattern.sub(_block, text)

    def places(self, text: str) -> list[tuple[int, int, str]]:
        """Where names stand in the text, and what is to stand there."""
        return [(*match.span(), _block(match)) for match in self._pattern.finditer(text)]

    def check(self, text: str, what: str) -> None:
        """Makes sure that no name is left.

        Raises:
            FactcheckError: one is; nothing may be written.
        """
        if self._pattern.search(_EMBEDDED.sub("", text)):
            raise FactcheckError(
                f"A name that must not appear would still stand in {what}: nothing was written.",
                "Does it stand in --title, --confidential or the brand's footer? A name that is also a word of the\n"
                "briefing's own, as one of a letter or two may be, cannot be taken out.",
            )

    def _walk(self, node: object, counter: list[int], shifts: Mapping[str, _Shift]) -> object:
        match node:
            case str():
                clean, count = self._pattern.subn(_block, node)
                counter[0] += count
                return clean
            case dict():
                source = node.get("source")
                moved = shifts[source].move(node) if isinstance(source, str) and source in shifts else node
                pairs = {self.text(str(key)): self._walk(held, counter, shifts) for key, held in moved.items()}
                return self._without_parts(pairs)
            case list():
                return [self._walk(held, counter, shifts) for held in node]
            case _:
                return node

    def _without_parts(self, node: dict[str, object]) -> dict[str, object]:
        """A name that was taken apart, without the parts of one that must not appear."""
        match node:
            case {"title": str(title), "given": str(given), "family": str(family)}:
                whole = "\n".join([f"{title} {given} {family}", f"{family} {given}", given + family, family + given])
                if self._pattern.search(whole):
                    return node | {part: BLOCK for part in ("given", "family") if node[part]}
        return node


class _Shift:
    """A text without the names, and where in it a place of the text with them is."""

    def __init__(self, text: str, redaction: Redaction) -> None:
        self._before, self._places, self.clean = text, redaction.places(text), redaction.text
        pieces, offset = [], 0
        self._moved: list[tuple[int, int]] = []
        length = 0
        for start, end, block in self._places:
            pieces += [text[offset:start], block]
            length += start - offset
            self._moved.append((length, length + len(block)))
            length, offset = length + len(block), end
        self.text = "".join([*pieces, text[offset:]])

    def start(self, offset: int) -> int:
        """Where a stretch begins that began at `offset`: with a block, if that was within a name."""
        return self._at(offset, 0)

    def end(self, offset: int) -> int:
        """Where a stretch ends that ended at `offset`: after the block, if that was within a name."""
        return self._at(offset, 1)

    def move(self, node: Mapping[str, object]) -> dict[str, object]:
        """What stands at `start` and `end`, with the words that the text has there without the names."""
        match node:
            case {"start": int(start), "end": int(end)}:
                place = (self.start(start), self.end(end))
                moved = {**node, "start": place[0], "end": place[1]}
                is_quoted = node.get("quote") == self._before[start:end]
                return moved | {"quote": self.text[place[0] : place[1]]} if is_quoted else moved
        return dict(node)

    def _at(self, offset: int, edge: int) -> int:
        nth = bisect_left(self._places, offset, key=lambda place: place[1])
        if nth < len(self._places) and self._places[nth][0] < offset < self._places[nth][1]:
            return self._moved[nth][edge]
        done = nth + (nth < len(self._places) and self._places[nth][1] == offset)
        if not done:
            return offset
        return self._moved[done - 1][1] + offset - self._places[done - 1][1]


def _clean_documents(kept: KeptDocuments | None, shifts: Mapping[str, _Shift]) -> KeptDocuments | None:
    if kept is None:
        return None
    clean = []
    for document in kept.documents:
        shift = shifts[document.source]
        moved = {
            "text": shift.text,
            "headline": document.headline and (shift.start(document.headline[0]), shift.end(document.headline[1])),
            "pages": tuple(map(shift.start, document.pages)),
            "places": tuple(
                Place(start=shift.start(place.start), label=shift.clean(place.label)) for place in document.places
            ),
        }
        clean.append(document.model_copy(update=moved))
    return kept.model_copy(update={"documents": tuple(clean)})


def _block(match: re.Match[str]) -> str:
    """What stands for a name; a line break within it stays, because paragraphs are counted by them."""
    return "\n".join(BLOCK if part.strip() else part for part in match[0].split("\n"))


def read_redaction(path: Path) -> Redaction:
    """The names in a file, one a line; lines that begin with # are notes.

    Raises:
        UsageError: it cannot be read, or names nothing.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise UsageError(f"The list of names {path} cannot be read: {error.strerror}.", "Check `--redact`.") from error
    except UnicodeDecodeError as error:
        raise UsageError(
            f"The list of names {path} is not UTF-8 text.", "Save it as UTF-8, one name a line."
        ) from error
    names = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    if not names:
        raise UsageError(f"{path} names nothing.", "Write one name a line.")
    return Redaction(names)


def _pattern(name: str) -> str:
    words = [_letters(word) for word in re.split(r"[\W_]+", unicodedata.normalize("NFC", name)) if word]
    if not words:
        raise UsageError(f"{name!r} is no name that could be found.", "Check `--redact`.")
    first, last = (_script(letter) for letter in (name.strip()[0], name.strip()[-1]))
    before = "" if first in _UNSPACED else r"(?<![^\W_])" + _PREFIXES.get(first, "")
    after = "" if last in _UNSPACED else ("s?" if last == "LATIN" else "") + r"(?![^\W_])"
    return before + _BETWEEN.join(words) + after


def _script(letter: str) -> str:
    return unicodedata.name(letter, "?").split()[0]


def _letters(word: str) -> str:
    """The word, each letter also in other forms of it, and rows of letters also as the one that they may be set as."""
    spelled = []
    place = 0
    while place < len(word):
        row = next((row for row in _LIGATURES if word[place : place + len(row)].casefold() == row), "")
        apart = _WITHIN.join(map(_letter, word[place : place + (len(row) or 1)]))
        spelled.append(f"(?:{_LIGATURES[row]}|{apart})" if row else apart)
        place += len(row) or 1
    return _WITHIN.join(spelled)


def _letter(letter: str) -> str:
    """The letter, an accented one also taken apart, without its accent, or as an address writes it."""
    if letter.isascii():
        return f"[{re.escape(letter)}{chr(ord(letter) + _WIDE)}][\u0300-\u036f]?"
    apart = unicodedata.normalize("NFD", letter)
    plain = anyascii(letter) if _script(letter) == "LATIN" else apart[0]
    spellings = dict.fromkeys([letter, apart, plain, quote(letter)])
    return f"(?:{'|'.join(map(re.escape, spellings))})"
