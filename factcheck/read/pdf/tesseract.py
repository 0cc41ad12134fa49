"""Tesseract, where the user asks for it: the printed lines of a picture, with how sure it is of them.

Runs in the parser's process, which may start this one program and no other.
"""

from __future__ import annotations

import csv
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from statistics import median

from factcheck.read.pdf.lines import PdfLine
from factcheck.read.reasons import Code, RefusedFileError

SECONDS = 45
"""Time for one picture."""
LARGEST_TABLE = 8 << 20
"""Bytes of an answer that are looked at."""
HARDLY = 0.25
"""Share of the page's usual height of letters by which a paragraph's may differ and be of the same text."""
DOTS = 4.0
"""Dots of a picture that count as one point; only proportions matter."""


@dataclass
class _Permit:
    program: str | None = None
    languages: str = ""
    tell: Callable[[], None] = field(default=lambda: None)


_PERMIT = _Permit()


def allow(program: str, languages: str) -> None:
    """Lets this process run the program, for languages such as "eng+deu"; nothing else lets it."""
    _PERMIT.program, _PERMIT.languages = program, languages


def is_allowed(program: object) -> bool:
    """Whether this is the one program that may be run."""
    return _PERMIT.program is not None and program == _PERMIT.program


def can_read() -> bool:
    """Whether pictures are to be read."""
    return _PERMIT.program is not None


def when_a_page_is_done(tell: Callable[[], None]) -> None:
    """What is to be called behind every picture."""
    _PERMIT.tell = tell


@dataclass(frozen=True, slots=True)
class Seen:
    """The lines of a picture, and how sure of each word the program is, from 0 to 100."""

    lines: tuple[PdfLine, ...]
    sureness: tuple[float, ...]


def see(picture: bytes, page: int) -> Seen:
    """What stands in a picture (PNG, JPEG or PNM), in reading order.

    Raises:
        RefusedFileError: no such program is allowed here, or it could not read the picture.
    """
    if _PERMIT.program is None:
        raise RefusedFileError(Code.NO_TEXT_LAYER, "a picture; --ocr reads it where tesseract is installed")
    try:
        ran = subprocess.run(  # noqa: S603  # the one program that the user allowed
            [_PERMIT.program, "stdin", "stdout", "-l", _PERMIT.languages, "tsv"],
            input=picture,
            capture_output=True,
            check=True,
            timeout=SECONDS,
            env={"OMP_THREAD_LIMIT": "1", "LC_ALL": "C.UTF-8"},
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise RefusedFileError(Code.DAMAGED, "tesseract could not read the picture") from error
    _PERMIT.tell()
    return _lines(ran.stdout[:LARGEST_TABLE].decode("utf-8", "replace"), page)


def _lines(table: str, page: int) -> Seen:
    lines: dict[tuple[str, ...], list[dict[str, str]]] = {}
    for row in csv.DictReader(table.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        if row.get("level") == "5" and (row.get("text") or "").strip():
            lines.setdefault((row["block_num"], row["par_num"], row["line_num"]), []).append(row)
    heights: dict[tuple[str, ...], list[float]] = {}
    for key, words in lines.items():
        heights.setdefault(key[:2], []).append(max(float(row["height"]) for row in words))
    usual = median([height for several in heights.values() for height in several] or [1.0])
    sureness = tuple(float(row["conf"]) for words in lines.values() for row in words)
    sized = {key: _near(median(several), usual) for key, several in heights.items()}
    return Seen(tuple(_line(words, page, sized[key[:2]]) for key, words in lines.items()), sureness)


def _near(height: float, usual: float) -> float:
    """A paragraph's height; the page's usual one where it hardly differs, as by a raised figure."""
    return usual if abs(height - usual) <= HARDLY * usual else height


def _line(words: Sequence[dict[str, str]], page: int, height: float) -> PdfLine:
    """A line whose letters count as high as those of its paragraph: what hangs and stands out differs by the words."""
    lefts = [float(row["left"]) / DOTS for row in words]
    rights = [(float(row["left"]) + float(row["width"])) / DOTS for row in words]
    top = max(-float(row["top"]) for row in words) / DOTS
    size = max(1.0, round(height / DOTS))
    text = " ".join(row["text"].strip() for row in words)
    return PdfLine(text, page, min(lefts), max(rights), top - size, top, size, top)
